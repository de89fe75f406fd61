import { type Piece } from './pieces.ts';
import { type Rich, sliceRich, trimRich } from './rich-text.ts';

/** A heading that tells what a section is about. */
export const about = /^(?:about|über|à propos d(?:e\s|es\s|u\s|['’])|acerca de|sobre|informazioni su|over)\s*\S/i;
/** Headings that releases share. */
export const known =
  /^["“”'‘]?(?:(?:safe[- ]harbou?r|forward[- ]looking|cautionary|special note|disclosure notice|disclaimer|important (?:safety )?information|note (?:to|on|regarding|concerning)|notes? to editors?|notice (?:regarding|concerning|on|about)|conference call|webcast|investor (?:conference|call)|background|trademarks?|references?|footnotes?|non-gaap|use of non-gaap|reconciliation|additional information|where (?:you|to) |participants? in|(?:key |recent |business |corporate |clinical |financial |pipeline |operational |first |second |third |fourth |full |third |upcoming )+(?:and |quarter|year|highlights?|updates?|results?|milestones?|events?|developments?|guidance|outlook|achievements?)|study design|trial design|presentation details|selected |indications?|what is |outlook|guidance|pipeline|summary)\b.{0,110})$/i;

/** A line as a heading, the colon behind it gone. */
export const toHeading = (text: Rich): Piece => {
  const trimmed = trimRich(text);
  const end = /\s*:$/.exec(trimmed.text)?.[0].length ?? 0;
  const words = sliceRich(trimmed, 0, trimmed.text.length - end);
  return {
    kind: 'heading',
    depth: 2,
    marked: false,
    text: {
      ...words,
      marks: words.marks.filter((mark) => mark.kind === 'link' || mark.kind === 'note'),
    },
  };
};
