import type { GluedHeading } from './glued-abouts.ts';
import { isAbout, known } from './heading-words.ts';
import { isHeading } from './is-heading.ts';
import { isTitleCase } from './letter-case.ts';
import { type Piece, textOfPiece, toParagraph } from '../pieces.ts';
import { type Rich, sliceRich, trimRich } from '../rich-text.ts';
import { stoppedForm } from '../legal-forms.ts';

const endsInForm = new RegExp(String.raw`\b(?:${stoppedForm})\.$`, 'i');

/** Where a heading in bold ends to which the text is glued without a space, "**About Acme**Acme is …", or which names what a section is about: "**About Lupus** Under the skin, …". */
export const boldLead = ({ text, marks }: Rich): GluedHeading | undefined => {
  const mark = marks.find(({ from }) => from === 0);
  if (mark === undefined || (mark.kind !== 'strong' && mark.kind !== 'emphasis')) return undefined;
  const end = text.slice(0, mark.to).trimEnd();
  const lead = end.replace(/\s?[:.]$/, '');
  const isFirm = endsInForm.test(end) || endsInForm.test(lead);
  const rest = text.slice(mark.to);
  if (lead.length > 110 || text.length - mark.to < 40) return undefined;
  if (
    (isAbout(lead) || (known.test(lead) && lead === end)) &&
    (isFirm || /\p{Alpha}[)®™”"]?$/u.test(lead))
  ) {
    const gap = /^\s?(?:[:.]|[–—-]{1,2}(?=\s))?\s*(?=["“”‘'(]?[\p{Upper}\d])/u.exec(rest)?.[0];
    return gap === undefined
      ? undefined
      : { to: endsInForm.test(end) ? end.length : lead.length, next: mark.to + gap.length };
  }
  return mark.to <= 90 &&
    /\p{Alpha}$|(?:^|\s)\d{1,2}$/u.test(end) &&
    lead.split(' ').length <= 12 &&
    lead.split(' ').length >= 2 &&
    /^["“”‘'(]?\p{Upper}/u.test(rest)
    ? { to: mark.to, next: mark.to }
    : undefined;
};

/** Where a heading in bold ends above its points, the note behind it being none of the heading's: "**First Quarter Highlights** (all figures compared to the prior year)". */
export const boldAboveNote = (line: Rich, next: Piece | undefined): GluedHeading | undefined => {
  const [mark] = line.marks;
  if (next?.kind !== 'list' || mark?.kind !== 'strong' || mark.from > 0 || mark.to > 90)
    return undefined;
  return /^\s\(\p{Lower}[^()]{20,160}\)$/u.test(line.text.slice(mark.to)) &&
    /^\p{Upper}.*[\p{Alpha}\d]$/u.test(line.text.slice(0, mark.to))
    ? { to: mark.to, next: mark.to }
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
    /^\p{Upper}.*[\p{Alpha}\d)]$/u.test(tail) &&
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
