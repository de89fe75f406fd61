import { hasAddress, readContactHead } from '../contacts/lines.ts';
import { isAbout, known } from './heading-words.ts';
import { isHeading } from './is-heading.ts';
import { type Piece, textOfPiece, toParagraph } from '../pieces.ts';
import type { Rich } from '../rich-text.ts';

// "About Alder Pumps Inc.:" above "Alder Pumps (TSX-V: ALD) builds pumps …"
const presents = (heading: string, told: string): boolean =>
  isAbout(heading) &&
  (heading.match(/(?<!\p{L})\p{Lu}[\p{L}\d]{3,}/gu) ?? []).some(
    (word, at) => at > 0 && told.startsWith(word),
  );

// "leicht unter dem Vorjahr.", "personnes. »"
const closesSentence = /(?:\p{Ll}{2}|[)\d%])[.!?](?:\s?["”»“])?$/u;

// "Date of approval: August 28, 2019"
const fieldRow = /^[\p{L}\d][^:]{1,40}:\s\S/u;

/** The heading that is the last line of a paragraph: "Notes to Editors:" as the last of the lines with those to be asked, right above its text, and "Outlook" as the last below a sentence. */
export const headsBelow = (
  lines: readonly Rich[],
  next: Piece | undefined,
  after: Piece | undefined,
): Rich | undefined => {
  const last = lines.at(-1);
  const text = last?.text.trim() ?? '';
  if (!last || text.length > 60 || /[.,;]$/.test(text) || hasAddress(text)) return undefined;
  const above = lines.at(-2);
  if (above && closesSentence.test(above.text))
    return /^[“"]?\p{Lu}/u.test(text) && isHeading(last, toParagraph(above), next, after)
      ? last
      : undefined;
  return next?.kind === 'paragraph' &&
    (known.test(text) || isAbout(text)) &&
    !readContactHead(text) &&
    (lines.slice(0, -1).some((line) => hasAddress(line.text)) ||
      lines.slice(0, -1).every((line) => fieldRow.test(line.text)) ||
      presents(text, textOfPiece(next).replace(/^(?:The|the) /, ''))) &&
    /^["“]?\p{Lu}/u.test(textOfPiece(next)) &&
    textOfPiece(next).length >= 80
    ? last
    : undefined;
};
