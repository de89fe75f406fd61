import { readContactHead } from './lines.ts';

const relations =
  /^(?:investors?|media|public|press|corporate|shareholders?)(?: (?:and|&) (?:investor|media|public))? (?:relations|communications|affairs)$/i;

/** True for a desk by the matter that it answers for: "Investor Relations". */
export const isRelations = (text: string): boolean => relations.test(text);

/** True for a desk by its room: "Press Office:" alone says who answers there, wherever it stands. */
export const isDesk = (text: string): boolean =>
  /^(?:press|media|news|communications?)[ -]?(?:office|desk|team|room|department):?$/i.test(text);

const isLabelAbove = (lines: readonly string[], at: number): boolean => {
  const above = lines.slice(Math.max(0, at - 3), at).findLast((line) => line.trim() !== '');
  return above !== undefined && readContactHead(above.trim())?.rest === '';
};

/** True where "Investor Relations" stands below "Contact:" with nothing but an empty line between, or alone above "Acme Optics" and its number: who answers there. */
export const opensDesk = (lines: readonly string[], at: number): boolean =>
  isRelations((lines[at] ?? '').trim()) &&
  (isLabelAbove(lines, at) ||
    ((lines[at - 1] ?? '').trim() === '' && (lines[at + 1] ?? '').trim() !== ''));
