import type { TextLine } from './lines.ts';

/** True for "Jane Doe, 617-555-0100" where the text of the label "CONTACT: Acme Optics, Inc." above it began. */
export const standsInColumn = (label: TextLine, line: TextLine): boolean => {
  const column = /^(?:[a-zà-ž][a-zà-ž ]{2,20}:[ \t]{2,}|contacts?:[ \t](?!.*[,;]$))(?=\S)/i.exec(
    label.text,
  )?.[0].length;
  return column !== undefined && Math.abs(label.indent + column - line.indent) <= 1;
};

/** True for "Exhibit No. 99.1" at the right margin and the name in the middle of the page below it. */
export const standsAtMargin = (before: TextLine, after: TextLine): boolean =>
  before.indent >= 30 &&
  after.indent + 20 <= before.indent &&
  Math.abs(before.indent + before.text.length / 2 - after.indent - after.text.length / 2) > 10;

const endOf = ({ indent, text }: TextLine): number => indent + text.length;

/** True for "Representative: Aki Mori, President" and "(Stock code: 1234)" at the right margin, from one column on or up to one. */
export const isLetterhead = (before: TextLine, after: TextLine): boolean =>
  before.indent >= 20 &&
  (Math.abs(before.indent - after.indent) <= 2
    ? /^(?:\((?!.*[)][^)]+$)|\p{Upper}\p{Lower}+(?: \p{Alpha}+)?:\s)/u.test(after.text)
    : after.indent >= 20 && Math.abs(endOf(before) - endOf(after)) <= 3);
