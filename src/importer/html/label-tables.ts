import { type Piece, richOf, textOfPiece, paragraphOf, toParagraph } from '../pieces.ts';
import { joinRich, type Rich } from '../rich-text.ts';

type Row = readonly (readonly Piece[])[];

const textOf = (cell: readonly Piece[]): string => cell.map(textOfPiece).join('\n').trim();

const filledOf = (row: Row): Row => row.filter((cell) => textOf(cell) !== '');

const noteMark = /^(?:⁽?[¹²³⁴-⁹][⁰¹²³⁴-⁹]?⁾?|\(?\d{1,2}\)?|\*{1,4}|[†‡§])$/;

const asNotes = (rows: readonly Row[]): Piece[] | undefined => {
  const pieces: Piece[] = [];
  for (const row of rows) {
    const [mark, words, more] = filledOf(row);
    if (!mark || !words || more || !noteMark.test(textOf(mark))) return undefined;
    const text = textOf(words);
    if (text.length < 15 || !/^[\p{Alpha}"“(]/u.test(text)) return undefined;
    const [first, ...rest] = words;
    const [line, ...lines] = first ? richOf(first) : [];
    if (first?.kind !== 'paragraph' || !line) return undefined;
    pieces.push(toParagraph(joinRich([...mark.flatMap(richOf), line], ' ')));
    if (lines.length > 0) pieces.push(paragraphOf(lines));
    for (const one of rest) pieces.push(one);
  }
  return pieces;
};

const asLabels = (rows: readonly Row[]): Piece[] | undefined => {
  const lines: Rich[] = [];
  for (const row of rows) {
    const cells = filledOf(row);
    if (cells.length < 2 || textOf(cells[1] ?? []) !== ':') return undefined;
    const [label, colon, ...values] = cells.map((cell) => joinRich(cell.flatMap(richOf), ' '));
    if (!label || !colon) return undefined;
    lines.push(joinRich([joinRich([label, colon], ''), ...values], ' '));
  }
  return lines.length < 2 ? undefined : [paragraphOf(lines)];
};

/** The pieces of a table that sets marks beside notes ("1" and its words) or labels beside values with a colon in a column of its own; `undefined` for any other table. */
export const readLabelRows = (rows: readonly Row[]): Piece[] | undefined =>
  rows.length === 0 ? undefined : (asNotes(rows) ?? asLabels(rows));
