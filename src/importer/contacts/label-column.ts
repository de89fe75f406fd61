import { hasAddress, readContactHead } from './lines.ts';
import { columnWithout } from './lone-address.ts';

/** True for a cell that holds nothing but the label of contacts. */
export const isHead = (cell: string): boolean => readContactHead(cell)?.rest === '';

/** People in columns, told one below the other. */
interface PeopleOfColumns {
  /** Their lines, an empty one behind each person. */
  readonly lines: string[];
  /** True where the line below the rows is one column's last. */
  readonly tookNext: boolean;
}

/** Lines of people in columns below whose label, "Contact: | Jane Doe | Ato Roe", the first cells are empty, `next` the line below; `undefined` for other rows. */
export const withoutLabelColumn = (
  printed: readonly (readonly string[])[],
  next = '',
): PeopleOfColumns | undefined => {
  const full = printed[0]?.length ?? 0;
  // The empty cells before the others may be lost.
  const short = printed.slice(1).every((row) => row.length === full - 1);
  const rows = printed.map((row, at) => (short && at > 0 ? ['', ...row] : row));
  const column = rows[0]?.findIndex((cell) => cell !== '') ?? -1;
  if (column === -1 || !isHead(rows[0]?.[column] ?? '')) return undefined;
  const people = rows.map((row) => row.slice(column + 1));
  const width = people[0]?.length ?? 0;
  const alone = columnWithout(next, people, width);
  if (alone !== undefined)
    people.push(Array.from({ length: width }, (_, at) => (at === alone ? next : '')));
  const free = rows.slice(1).every((row) => row.slice(0, column + 1).every((cell) => cell === ''));
  const reached = people.flat().filter((cell) => hasAddress(cell)).length;
  if (width < 2 || rows.length < 2 || !free || reached < 2) return undefined;
  return {
    lines: [
      rows[0]?.[column] ?? '',
      ...Array.from({ length: width }, (_, at) => [
        ...people.map((row) => row[at] ?? '').filter((cell) => cell !== ''),
        '',
      ]).flat(),
    ],
    tookNext: alone !== undefined,
  };
};

/** Lines of people in columns below a label alone, "Contact: | |", column by column; `undefined` where fewer than two of them hold an address. */
export const belowLabelAlone = (
  rows: readonly (readonly string[])[],
): readonly string[] | undefined => {
  const [label = [], ...people] = rows;
  if (label.filter((cell) => cell !== '').length !== 1) return undefined;
  const width = people.reduce((most, row) => Math.max(most, row.length), 0);
  const columns = Array.from({ length: width }, (_, at) =>
    people.map((row) => row[at] ?? '').filter((cell) => cell !== ''),
  );
  if (columns.filter((cells) => cells.some(hasAddress)).length < 2) return undefined;
  return [...label.filter((cell) => cell !== ''), ...columns.flatMap((cells) => [...cells, ''])];
};
