import type { Element } from 'hast';
import { type Piece, textOfPiece } from '../pieces.ts';
import { attributeOf } from './tree.ts';

/** A cell of a page's table. */
export interface Cell {
  /** What stands in it. */
  readonly pieces: readonly Piece[];
  /** How many columns it takes. */
  readonly span: number;
  /** How many rows it takes. */
  readonly depth: number;
  /** True for the head of a column or a row. */
  readonly head: boolean;
}

// No table that somebody reads has more columns.
const mostSpanned = 40;

/** How many columns or rows a cell says that it takes. */
export const spanOf = (cell: Element, name: 'colSpan' | 'rowSpan'): number =>
  Math.min(mostSpanned, Math.max(1, Number(attributeOf(cell, name)) || 1));

/** A cell without words. */
export const emptyCell: Cell = { pieces: [], span: 1, depth: 1, head: false };

/** The rows with an empty cell wherever one of a row above reaches down: "Arm" over two rows, beside "Response" above "n" and "%". */
export const withDepths = (rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] => {
  if (!rows.some((row) => row.some(({ depth }) => depth > 1))) return rows;
  const taken: number[] = [];
  return rows.map((row) => {
    const cells: Cell[] = [];
    let at = 0;
    const pass = (): void => {
      for (; (taken[at] ?? 0) > 0; at += 1) {
        taken[at] = (taken[at] ?? 0) - 1;
        cells.push(emptyCell);
      }
    };
    pass();
    for (const cell of row) {
      cells.push(cell);
      for (const end = at + cell.span; at < end; at += 1) taken[at] = cell.depth - 1;
      pass();
    }
    return cells;
  });
};

/** The words of a cell. */
export const textOf = (cell: Cell): string => cell.pieces.map(textOfPiece).join('\n').trim();

/** How many columns a row has. */
export const widthOf = (row: readonly Cell[]): number =>
  row.reduce((sum, { span }) => sum + span, 0);

/** True for a row whose only words stand in a cell across all `width` columns. */
export const isAcross = (row: readonly Cell[], width: number): boolean => {
  const [cell, beside] = row.filter((one) => textOf(one) !== '');
  return cell !== undefined && beside === undefined && width > 2 && cell.span >= width;
};
