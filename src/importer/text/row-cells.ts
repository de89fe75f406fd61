/** True where a stroke at the start of every row frames a table; at the start of some it parts an empty cell. */
export const isFramed = (rows: readonly string[]): boolean =>
  rows.every((row) => row.trim().startsWith('|'));

/** The cells of a row whose cells strokes part; a stroke at the end, and in a framed table one at the start, parts nothing. */
export const cellsOfRow = (row: string, framed: boolean): string[] =>
  row
    .trim()
    .replace(framed ? /^\||\|$/g : /\|$/, '')
    .split('|')
    .map((cell) => cell.trim());

// "Travel vaccines 268 241 (14)": two figures or more behind a name.
const figures = /\p{L}.*(?:\s[(+−–-]?[$€£]?\d[\d.,]*[%)]{0,2}){2}$/u;

/** True for a table's row whose cells a copy ran together: "Travel vaccines 268 241 14%". */
export const isRowOfFigures = (row: string): boolean => row.length < 200 && figures.test(row);
