import type { Piece } from '../pieces.ts';
import { joinRich, type Rich, toRich } from '../rich-text.ts';

/** True for a cell that holds nothing but the sign of an item. */
export const isBullet = (text: string): boolean => /^[•·●▪■□○◦\uf0b7\uf0a7*o–-]$/.test(text);

// Money and percent signs, brackets and note marks are set in cells of their own in filed tables.
const joinsNext = /^[$€£¥(]+\s*\(?$/;
const joinsBefore = /^[)%]+$/;

const squeezeRow = (cells: readonly Rich[]): Rich[] => {
  const row = cells.map((cell) => cell);
  // "n | %" heads two columns.
  if (!row.some(({ text }) => /\d|[—–]/.test(text))) return row;
  for (let at = 0; at < row.length; at += 1) {
    const cell = row[at];
    if (!cell) continue;
    if (joinsNext.test(cell.text.trim())) {
      const next = row.findIndex((other, index) => index > at && other.text.trim() !== '');
      if (next !== -1 && next - at <= 2 && row[next]) {
        row[next] = joinRich([cell, row[next]], '');
        row[at] = toRich('', cell.line);
      }
    } else if (joinsBefore.test(cell.text.trim())) {
      for (let before = at - 1; before >= Math.max(0, at - 2); before -= 1) {
        const other = row[before];
        if (other && other.text.trim() !== '') {
          row[before] = joinRich([other, cell], '');
          row[at] = toRich('', cell.line);
          break;
        }
      }
    }
  }
  return row;
};

// Columns in which no row sets a word go.
const dropEmptyColumns = (rows: readonly (readonly Rich[])[]): Rich[][] => {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const used = Array.from({ length: width }, (_, at) =>
    rows.some((row) => (row[at]?.text.trim() ?? '') !== ''),
  );
  return rows.map((row) =>
    Array.from({ length: width }, (_, at) => row[at] ?? toRich('', row[0]?.line ?? 1)).filter(
      (_, at) => used[at] === true,
    ),
  );
};

// Two columns side by side are one where no row sets words in both; the first, of labels, stays.
const mergeColumns = (rows: Rich[][]): Rich[][] => {
  let merged = rows;
  for (let at = 0; at + 1 < (merged[0]?.length ?? 0);) {
    const clash = merged.some(
      (row) => (row[at]?.text.trim() ?? '') !== '' && (row[at + 1]?.text.trim() ?? '') !== '',
    );
    const both = merged.filter((row) => (row[at + 1]?.text.trim() ?? '') !== '').length;
    if (clash || at === 0 || both === 0) {
      at += 1;
      continue;
    }
    merged = merged.map((row) => {
      const [left, right] = [row[at], row[at + 1]];
      const one = left && left.text.trim() !== '' ? left : (right ?? left);
      return [...row.slice(0, at), ...(one ? [one] : []), ...row.slice(at + 2)];
    });
  }
  return merged;
};

/** The rows of a table without the columns that only part a sign from its figure, "$" beside "21,604" and "(25,801" beside ")", and those that no row sets words in. */
export const squeezeGrid = (rows: readonly (readonly Rich[])[]): Rich[][] =>
  mergeColumns(dropEmptyColumns(rows.map(squeezeRow)));

/** True for a first row that names columns: it holds no figures but years. */
export const isHeadRow = (row: readonly Rich[]): boolean =>
  row.every(
    (cell) =>
      !/^[$€£(]?[\d.,]{2,}/.test(cell.text.trim()) || /^(?:19|20)\d\d$/.test(cell.text.trim()),
  );

/** How many rows at least hold a sign in a cell of its own where a filing's table was converted. */
const leastSigns = 2;

/** A table of another program's Markdown as a page's would be read: its rows a list where each is an item's sign and its words, its figures whole where a filing set their signs in cells of their own. */
export const tidyTable = (piece: Piece): Piece => {
  if (piece.kind !== 'table') return piece;
  const filled = piece.rows.map((row) => row.filter((cell) => cell.text.trim() !== ''));
  const rows = filled.filter((row) => row.length > 0);
  if (rows.length > 0 && rows.every(([sign, , more]) => !more && isBullet(sign?.text.trim() ?? '')))
    return {
      kind: 'list',
      ordered: false,
      start: 1,
      items: rows.flatMap(([, text]) => (text ? [{ text, rest: [] }] : [])),
    };
  const signs = rows.filter((row) =>
    row.some(({ text }) => joinsNext.test(text.trim()) || joinsBefore.test(text.trim())),
  );
  if (signs.length < leastSigns) return piece;
  const cells = squeezeGrid(piece.rows);
  return { kind: 'table', rows: cells, headed: piece.headed || isHeadRow(cells[0] ?? []) };
};
