import type { Element } from 'hast';
import { readContactHead } from '../contacts/lines.ts';
import { readLabelRows } from './label-tables.ts';
import { attributeOf, findElements, lineOfNode } from './tree.ts';
import { type Item, type Piece, richOf, textOfPiece } from '../pieces.ts';
import { joinRich, type Rich, toRich } from '../rich-text.ts';

type CellReader = (cell: Element) => Piece[];

interface Cell {
  readonly pieces: readonly Piece[];
  readonly span: number;
  readonly head: boolean;
}

const rowsOf = (table: Element): Element[] => {
  const rows: Element[] = [];
  for (const child of table.children) {
    if (child.type !== 'element') continue;
    if (child.tagName === 'tr') rows.push(child);
    else if (/^(?:tbody|thead|tfoot)$/.test(child.tagName))
      for (const one of rowsOf(child)) rows.push(one);
  }
  return rows;
};

const textOf = (cell: Cell): string => cell.pieces.map(textOfPiece).join('\n').trim();

const linesIn = (cell: Cell): number => cell.pieces.flatMap(richOf).length;

const numberCell =
  /^\W*(?:(?:tel(?:ephone)?|tél|phone|ph|t|direct|mobile?|mob|m)\b[\s.:]*)?[+(]?\d[\d\s().–-]{7,24}$/i;

const isNumber = (cell: Cell): boolean => {
  const text = textOf(cell);
  return numberCell.test(text) && (/\p{L}/u.test(text) || text.replace(/\D/g, '').length > 8);
};

// "Acme plc / Jane Doe" beside "Tel: +44 20 …", row by row, is a list of contacts.
const setsNumbersBeside = (rows: readonly (readonly Cell[])[]): boolean =>
  rows.some((row) => row.some((cell) => linesIn(cell) > 1)) &&
  rows.some((row) => row.some(isNumber)) &&
  rows.every((row) => row.filter((cell) => textOf(cell) !== '').length < 2 || row.some(isNumber));

const isBullet = (text: string): boolean => /^[•·●▪■□○◦\uf0b7\uf0a7*o–-]$/.test(text);

// Money and percent signs, brackets and note marks are set in cells of their own in filed tables.
const joinsNext = /^[$€£¥(]+\s*\(?$/;
const joinsBefore = /^[)%]+$/;

const squeezeRow = (cells: readonly Rich[]): Rich[] => {
  const row = cells.map((cell) => cell);
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

const flatten = (cell: Cell, line: number): Rich => {
  const parts = cell.pieces.flatMap(richOf);
  return parts.length === 0 ? toRich('', line) : joinRich(parts, ' ');
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

const toListItem = (cells: readonly Cell[]): Item | undefined => {
  const [, ...rest] = cells.filter((cell) => textOf(cell) !== '');
  const pieces = rest.flatMap((cell) => cell.pieces);
  const [first, ...more] = pieces;
  if (!first) return undefined;
  const [text, ...others] = richOf(first);
  return text
    ? { text: others.length > 0 ? joinRich([text, ...others], ' ') : text, rest: more }
    : undefined;
};

const isBlockCell = ({ pieces }: Cell): boolean =>
  pieces.length > 3 || pieces.some((piece) => piece.kind === 'paragraph' && piece.lines.length > 3);

/** Reads a table of a page: data as a table, bullets set in a table as a list, lay-out as the pieces in its cells. */
export const readHtmlTable = (table: Element, readCell: CellReader): Piece[] => {
  const nested = findElements(table, (one) => one !== table && one.tagName === 'table').length > 0;
  const rows = rowsOf(table).map((row) =>
    row.children.flatMap((child): Cell[] =>
      child.type === 'element' && /^t[dh]$/.test(child.tagName)
        ? [
            {
              pieces: readCell(child),
              span: Math.min(40, Math.max(1, Number(attributeOf(child, 'colSpan')) || 1)),
              head: child.tagName === 'th',
            },
          ]
        : [],
    ),
  );
  // The caption of a table in one of its cells is that one's.
  const caption = table.children
    .flatMap((one) => (one.type === 'element' && one.tagName === 'caption' ? readCell(one) : []))
    .map((piece): Piece => (piece.kind === 'paragraph' ? { ...piece, plain: true } : piece));
  const filled = rows.filter((row) => row.some((cell) => textOf(cell) !== ''));
  const [across, beside] = filled[0]?.filter((cell) => textOf(cell) !== '') ?? [];
  // A block alone over three columns or more is the table's caption: "Acme Optics / Statements of Operations / (In thousands) / (Unaudited)".
  if (filled.length > 2 && across && !beside && across.span > 2 && isBlockCell(across)) {
    for (const one of across.pieces) caption.push(one);
    filled.shift();
  }
  const counts = filled.map((row) => row.filter((cell) => textOf(cell) !== '').length);
  const flat = (): Piece[] => [
    ...caption,
    ...filled.flatMap((row) => row.flatMap((cell) => cell.pieces)),
  ];
  if (filled.length === 0) return caption;
  const bullets = filled.filter((row) =>
    isBullet(
      textOf(row.find((cell) => textOf(cell) !== '') ?? { pieces: [], span: 1, head: false }),
    ),
  );
  if (bullets.length === filled.length) {
    const items = filled.flatMap((row) => toListItem(row) ?? []);
    return [...caption, { kind: 'list', ordered: false, start: 1, items }];
  }
  const labels = readLabelRows(filled.map((row) => row.map((cell) => cell.pieces)));
  if (labels) return [...caption, ...labels];
  const wide = counts.filter((count) => count >= 2).length;
  const long = filled.some((row) =>
    row.some(
      (cell) =>
        textOf(cell).length > 500 ||
        cell.pieces.some(
          (piece) => piece.kind === 'list' || piece.kind === 'heading' || piece.kind === 'table',
        ),
    ),
  );
  const blocks = filled.some((row) => row.some(isBlockCell));
  if (nested || long || blocks || filled.length < 2 || wide < Math.max(2, filled.length * 0.4))
    return flat();
  const people = filled.length < 12 && setsNumbersBeside(filled);
  const contact =
    people ||
    (filled.some((row) => row.some((cell) => /\S@\S/.test(textOf(cell)))) && filled.length < 12);
  // "Media contact | Investor contact" above names and numbers is read column by column.
  const headed = (filled[0] ?? []).filter((cell) => readContactHead(textOf(cell))?.rest === '');
  const columns = headed.length >= 2 && filled.length >= 2;
  if (contact && !columns) return flat();
  const line = lineOfNode(table);
  const grid = filled.map((row) =>
    squeezeRow(
      row.flatMap((cell) => [
        flatten(cell, line),
        ...Array.from({ length: cell.span - 1 }, () => toRich('', line)),
      ]),
    ),
  );
  const cells = mergeColumns(dropEmptyColumns(grid));
  if ((cells[0]?.length ?? 0) < 2) return flat();
  const firstHead = filled[0]?.every((cell) => cell.head || textOf(cell) === '') ?? false;
  const firstLabels = (cells[0] ?? []).every(
    (cell) =>
      !/^[$€£(]?[\d.,]{2,}/.test(cell.text.trim()) || /^(?:19|20)\d\d$/.test(cell.text.trim()),
  );
  return [...caption, { kind: 'table', rows: cells, headed: firstHead || firstLabels }];
};
