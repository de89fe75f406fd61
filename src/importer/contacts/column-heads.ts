import { isHead } from './label-column.ts';
import { hasAddress } from './lines.ts';

/** Lines below two heads on one line, parted where the second head begins. */
interface PartedColumns {
  /** The columns, each with its head. */
  readonly columns: readonly (readonly string[])[];
  /** How many lines of the source they took. */
  readonly count: number;
}

// "AT THE COMPANY:          AT THE HILL BOARD:"
const twoHeads = /^(\s*\S(?:.{1,58}?\S)?\s{3,})(\S.{1,60})$/;
const atHouse = /^(?:AT|At|FOR|For)\s+(?:(?:the|THE)\s+)?\p{Upper}[^@\d]{2,50}:?$/u;
const headsColumn = (cell: string): boolean => atHouse.test(cell) || isHead(cell);

// As many rows as a block of contacts has at most.
const mostRows = 14;

const headsOf = (line: string): readonly [string, string] | undefined => {
  const [, left = '', right = ''] = twoHeads.exec(line.trimEnd()) ?? [];
  const isRow = left !== '' && !/\s{3}/.test(right.trim());
  return isRow && [left.trim(), right.trim()].every(headsColumn) ? [left, right] : undefined;
};

/** True for a line of two heads, "AT THE COMPANY:          AT THE HILL BOARD:". */
export const isRowOfHeads = (line: string): boolean =>
  line.length < 130 && headsOf(line) !== undefined;

/** Columns below two heads where one of them holds people side by side itself, "AT ACME:          AT THE HILL BOARD:" above "Jane Doe          Ato Roe          Ida Poe": they are told by where the second head begins; `undefined` for other lines. */
export const partAtHeads = (lines: readonly string[], from: number): PartedColumns | undefined => {
  const [left, right] = headsOf(lines[from] ?? '') ?? [];
  if (left === undefined || right === undefined) return undefined;
  const rows: string[] = [];
  for (const line of lines.slice(from + 1, from + 1 + mostRows)) {
    if (line.trim() === '' || (line.length > left.length && /\S/.test(line[left.length - 1] ?? '')))
      break;
    rows.push(line.trimEnd());
  }
  const columns = [left, right].map((head, at) => [
    head.trim(),
    ...rows
      .map((row) => (at === 0 ? row.slice(0, left.length) : row.slice(left.length)))
      .filter((row) => row.trim() !== '')
      .map((row) => row.trimEnd()),
  ]);
  const isDivided = columns.some((column) => column.slice(1).some((row) => /\S\s{3,}\S/.test(row)));
  return isDivided && columns.every((column) => column.some(hasAddress))
    ? { columns, count: rows.length + 1 }
    : undefined;
};
