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
