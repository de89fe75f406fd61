import { hasAddress, readContactHead } from '../contacts/lines.ts';
import { isAbout, known, single } from './heading-words.ts';
import { isFramedHeading } from './heading-frames.ts';
import { isHeading } from './is-heading.ts';
import { isCaps, isTitleCase } from './letter-case.ts';
import { type Piece, textOfPiece, toParagraph } from '../pieces.ts';
import type { Rich } from '../rich-text.ts';
import { namesNote } from './run-in-forms.ts';

// "About Alder Pumps Inc.:" above "Alder Pumps (TSX-V: ALD) builds pumps …"
const presents = (heading: string, told: string): boolean =>
  isAbout(heading) &&
  (heading.match(/(?<!\p{Alpha})\p{Upper}[\p{Alpha}\d]{3,}/gu) ?? []).some(
    (word, at) => at > 0 && told.startsWith(word),
  );

// "leicht unter dem Vorjahr.", "personnes. »"
const closesSentence = /(?:\p{Lower}{2}|[)\d%])[.!?](?:\s?["”»“])?$/u;

// "Date of approval: August 28, 2019"
const fieldRow = /^[\p{Alpha}\d][^:]{1,40}:\s\S/u;

// "Operational Highlights", "About OST-118": what heads a section wherever it stands, by its words.
const headsAnywhere = (text: string): boolean =>
  text.length <= 60 &&
  !/[.,;]$|[$€£%]/.test(text) &&
  (isTitleCase(text) || isCaps(text)) &&
  (isAbout(text)
    ? /^\p{Alpha}+ (?:the )?[\p{Upper}\d]/u.test(text)
    : known.test(text) || single.test(text)) &&
  !readContactHead(text);

// "Placed 37 instruments in the quarter, for an installed base of 318": a point that has lost its sign.
const isPoint = ({ text }: Rich): boolean =>
  /^["“]?[\p{Upper}\d$€£].{18,}[\p{Alpha}\d%)]$/u.test(text.trim()) &&
  !hasAddress(text) &&
  !fieldRow.test(text);

// "[About Alder]" below a sentence or a row of facts
const isFramedAmid = (text: string, above: Rich | undefined, below: Piece): boolean =>
  /^[<[【［〔]/.test(text) &&
  above !== undefined &&
  (closesSentence.test(above.text) || fieldRow.test(above.text)) &&
  isFramedHeading(text, below);

/** The place of a heading among the points of two sections whose signs and blank lines are lost, "Operational Highlights", or of one that stands in brackets. */
export const headsAmid = (lines: readonly Rich[]): number | undefined => {
  const at = lines.findIndex(({ text }, place) => {
    const [above, below] = [lines[place - 1], lines[place + 1]];
    if (!above || !below) return false;
    return (
      (headsAnywhere(text.trim()) &&
        isPoint(above) &&
        /^["“]?[\p{Upper}\d$€£].{24,}$/u.test(below.text.trim())) ||
      isFramedAmid(text.trim(), above, toParagraph(below))
    );
  });
  return at === -1 || lines.some(({ text }) => hasAddress(text)) ? undefined : at;
};

/** The heading that is the last line of a paragraph: "Notes to Editors:" as the last of the lines with those to be asked, right above its text, and "Outlook" as the last below a sentence. */
export const headsBelow = (
  lines: readonly Rich[],
  next: Piece | undefined,
  after: Piece | undefined,
): Rich | undefined => {
  const last = lines.at(-1);
  const text = last?.text.trim() ?? '';
  if (!last || text.length > 60 || /[.,;]$|https?:|www\./.test(text) || hasAddress(text))
    return undefined;
  const above = lines.at(-2);
  if (next && isFramedAmid(text, above, next)) return last;
  // One of several questions asks, and heads nothing.
  if (text.endsWith('?') && above?.text.trim().endsWith('?') === true) return undefined;
  if (above && closesSentence.test(above.text))
    return /^[“"]?\p{Upper}/u.test(text) && isHeading(last, toParagraph(above), next, after)
      ? last
      : undefined;
  // "Notes to Editors" above "1. Alder plc"
  if (next?.kind === 'list')
    return next.ordered &&
      next.start === 1 &&
      namesNote(text.replace(/\s?:$/, '')) &&
      lines.slice(0, -1).some((line) => hasAddress(line.text))
      ? last
      : undefined;
  return next?.kind === 'paragraph' &&
    (known.test(text) || isAbout(text)) &&
    !readContactHead(text) &&
    (lines.slice(0, -1).some((line) => hasAddress(line.text)) ||
      lines.slice(0, -1).every((line) => fieldRow.test(line.text)) ||
      (lines.length > 2 && headsAnywhere(text) && lines.slice(-3, -1).every(isPoint)) ||
      presents(text, textOfPiece(next).replace(/^(?:The|the) /, ''))) &&
    /^["“]?\p{Upper}/u.test(textOfPiece(next)) &&
    (textOfPiece(next).length >= 80 ||
      // "Notes to Editors" above "About Alder plc"
      (known.test(text) && isAbout(textOfPiece(next)) && after !== undefined))
    ? last
    : undefined;
};
