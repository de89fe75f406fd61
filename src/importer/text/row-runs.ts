import type { Run } from './lines.ts';

/** False for a line whose words surely stand in no columns; it costs little to ask. */
export const mayHoldGap = (text: string): boolean => text.includes('  ') || text.includes('\t');

interface Row {
  readonly sign: '|' | '\t';
  readonly cells: number;
}

const rowOf = (text: string): Row | undefined => {
  if (text.startsWith('|') && text.endsWith('|'))
    return { sign: '|', cells: text.split('|').length - 2 };
  return text.includes('\t') ? { sign: '\t', cells: text.split(/\t+/).length } : undefined;
};

// A head stands one cell short where the column of labels has none.
const goesOn = (before: Run, after: Run): boolean => {
  if (before.length > 1 && after.length > 1) return false;
  const [last, next] = [before.at(-1), after[0]].map((line) => rowOf(line?.text ?? ''));
  if (!last || last.sign !== next?.sign || next.cells < 3) return false;
  return last.cells === next.cells || (before.length === 1 && last.cells === next.cells - 1);
};

const figure = /^[($€£+−–-]{0,3}\d[\d.,]*[)%]{0,2}$|^(?:[–—-]|n\/a)$/;
const spacedCells = (text: string): readonly string[] => text.split(/\s{3,}/);

// "Revenue          38.6      37.1" below "£m         H1 2021    H1 2020" or another such row, each a paragraph of its own.
const goesOnInFigures = (before: Run, after: Run): boolean => {
  const [row, more] = after;
  const last = before.at(-1)?.text ?? '';
  if (!row || more || !mayHoldGap(row.text) || !/\s{3}\S+$/.test(row.text) || !/\s{3}/.test(last))
    return false;
  const cells = spacedCells(row.text);
  const above = spacedCells(last);
  return (
    cells.length >= 3 &&
    /\p{Alpha}/u.test(cells[0] ?? '') &&
    cells.slice(1).every((cell) => figure.test(cell)) &&
    (above.slice(1).every((cell) => figure.test(cell))
      ? above.length === cells.length
      : before.length === 1 &&
        [cells.length, cells.length - 1].includes(above.length) &&
        !/[.:@]|\d{3}[ .-]\d{3}/.test(last))
  );
};

// Money signs are set apart from their numbers to align them.
const columnsOf = (text: string): number =>
  text.replace(/([$€£])\s+(?=[(\d.–—-])/g, '$1').split(/\s{2,}/).length;

// "Three Months Ended    Six Months Ended" above "1996   1995   1996   1995", set over the columns of "Net sales   $61,704   $55,602 …".
const headsColumns = (before: Run, after: Run): boolean => {
  const [row] = after;
  const columns =
    row && mayHoldGap(row.text) && /\s{2}[$€£(]*[\d.]/.test(row.text) ? columnsOf(row.text) : 0;
  const last = before.at(-1);
  return (
    row !== undefined &&
    last !== undefined &&
    columns >= 3 &&
    after.length > 1 &&
    before.length <= 4 &&
    columnsOf(last.text) === columns - 1 &&
    before.every(({ text, indent }) => indent > row.indent + 6 && columnsOf(text) >= 2)
  );
};

// Where the cells of a table's head begin, in characters from the margin.
const startsOf = ({ text, indent }: Run[number]): readonly number[] =>
  [...text.matchAll(/(?<=^| {2})\S/g)].map(({ index }) => indent + index);

// "Elm (SE)    2     May 2020", "Birkenau (PL) 3     May 2020": a long cell leaves one blank before the next column.
const inColumns = (row: Run[number], starts: readonly number[]): Run[number] | undefined => {
  const at = starts.map((start) => start - row.indent);
  const met = at.filter(
    (place) => /\S/.test(row.text[place] ?? '') && (row.text[place - 1] ?? ' ') === ' ',
  );
  const begins = met.filter((place) => place > 0);
  if (met.length < starts.length - 1 || begins.length < 2) return undefined;
  const cells = [0, ...begins].map((from, index) => row.text.slice(from, begins[index]).trim());
  return cells.some((cell) => cell === '' || / {3}/.test(cell))
    ? undefined
    : { ...row, text: cells.join('   ') };
};

// "Port      Towers    Start" a blank line above "Elm       2         May 2020": the same columns, cell for cell.
const withHead = (before: Run, after: Run): Run | undefined => {
  const [head, ...more] = before;
  if (!head || more.length > 0 || after.length < 2 || head.text.length > 160) return undefined;
  if (!/\S {2,}\S.* {2}\S/.test(head.text) || /[.:]$/.test(head.text)) return undefined;
  // People stand in columns too.
  const isRow = ({ text }: Run[number]): boolean =>
    text.includes('  ') && /\d/.test(text) && !/@|\d{3}[ .-]\d{4}/.test(text);
  if (/contact|relations|media|press/i.test(head.text) || !after.every(isRow)) return undefined;
  const starts = startsOf(head);
  if (starts.length < 3) return undefined;
  const rows = after.flatMap((row) => inColumns(row, starts) ?? []);
  return rows.length === after.length ? [head, ...rows] : undefined;
};

/** Joins the rows of a table that blank lines part: its head above the rest, or each row by itself. */
export const joinRowRuns = (runs: readonly Run[]): Run[] => {
  const joined: Run[] = [];
  for (const run of runs) {
    const before = joined.at(-1);
    const headed = before && withHead(before, run);
    if (headed) joined[joined.length - 1] = headed;
    else if (
      before &&
      (goesOn(before, run) || headsColumns(before, run) || goesOnInFigures(before, run))
    )
      joined[joined.length - 1] = [...before, ...run];
    else joined.push(run);
  }
  return joined;
};

/** The words of a row that stands by itself, where a page set no table but a line: "| FOR IMMEDIATE RELEASE |  | June 19, 2009 |". */
export const loneRow = (lines: readonly string[], at: number): string | undefined => {
  const text = lines[at]?.trim() ?? '';
  if (text.length < 4 || !text.startsWith('|') || !text.endsWith('|')) return undefined;
  const beside = [lines[at - 1], lines[at + 1]?.trim() === '' ? lines[at + 2] : lines[at + 1]];
  if (beside.some((line) => line?.trimStart().startsWith('|'))) return undefined;
  const cells = text
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim());
  const words = cells.filter((cell) => cell !== '').join(' | ');
  return words === '' ? undefined : words;
};
