import { isHeading } from './is-heading.ts';
import { isTitleCase } from './letter-case.ts';
import { type Piece, textOfPiece, toParagraph } from '../pieces.ts';
import { type Rich, sliceRich, trimRich } from '../rich-text.ts';

/** Where a heading in bold ends to which the text is glued without a space: "**About Acme**Acme is …". */
export const boldLead = ({ text, marks }: Rich): number | undefined => {
  const [mark] = marks;
  if (mark?.kind !== 'strong' || mark.from > 0 || mark.to > 90) return undefined;
  const lead = text.slice(0, mark.to);
  return /\p{L}$/u.test(lead) &&
    lead.split(' ').length <= 12 &&
    lead.split(' ').length >= 2 &&
    /^["“”‘'(]?\p{Lu}/u.test(text.slice(mark.to)) &&
    text.length - mark.to >= 40
    ? mark.to
    : undefined;
};

/** Where a heading in bold ends above its points, the note behind it being none of the heading's: "**First Quarter Highlights** (all figures compared to the prior year)". */
export const boldAboveNote = (line: Rich, next: Piece | undefined): number | undefined => {
  const [mark] = line.marks;
  if (next?.kind !== 'list' || mark?.kind !== 'strong' || mark.from > 0 || mark.to > 90)
    return undefined;
  return /^\s\(\p{Ll}[^()]{20,160}\)$/u.test(line.text.slice(mark.to)) &&
    /^\p{Lu}.*[\p{L}\d]$/u.test(line.text.slice(0, mark.to))
    ? mark.to
    : undefined;
};

/** Where a heading in bold begins at the end of the text above it, its own break lost: "… a tenth of its sales. **Price and Availability**" above what is told of it. */
export const boldTail = (line: Rich, next: Piece | undefined): number | undefined => {
  const mark = line.marks.findLast(({ kind }) => kind === 'strong');
  if (!mark || mark.to < line.text.length || mark.from < 60) return undefined;
  if (next?.kind !== 'paragraph' || textOfPiece(next).length < 60) return undefined;
  const tail = line.text.slice(mark.from).trim();
  const before = line.text.slice(0, mark.from).trimEnd();
  return /[.!?]["”)]?$/.test(before) &&
    tail.length <= 80 &&
    /^\p{Lu}.*[\p{L}\d)]$/u.test(tail) &&
    isTitleCase(tail) &&
    !/^\d|^(?:read|learn|see|click)\b/i.test(tail) &&
    isHeading(
      trimRich(sliceRich(line, mark.from)),
      toParagraph(sliceRich(line, 0, mark.from)),
      next,
      undefined,
    )
    ? mark.from
    : undefined;
};
