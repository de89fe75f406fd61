import { hasAddress } from './lines.ts';

const figure = /^[^\p{Alpha}\d]*\d[^\p{Alpha}]*$/u;

/** True for the cells of a table of figures in which nobody can be reached, whatever its heads say: "Shareholders | Number of shares | % of capital". */
export const tellsShares = (cells: readonly string[]): boolean =>
  !cells.some(hasAddress) && cells.filter((cell) => figure.test(cell)).length >= cells.length / 4;
