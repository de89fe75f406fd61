import type { Element } from 'hast';
import { fieldHead } from '../contacts/form-labels.ts';
import { hasAddress, readContactHead } from '../contacts/lines.ts';
import { isPerson } from '../contacts/people.ts';
import { type Cell, emptyCell, isAcross, spanOf, textOf, widthOf, withDepths } from './cells.ts';
import { readLabelRows } from './label-tables.ts';
import { isBullet, isHeadRow, squeezeGrid } from '../text/grids.ts';
import { findElements, lineOfNode } from './tree.ts';
import { type Item, paragraphOf, type Piece, richOf } from '../pieces.ts';
import { joinRich, type Rich, toRich } from '../rich-text.ts';

type CellReader = (cell: Element) => Piece[];

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

const linesIn = (cell: Cell): number => cell.pieces.flatMap(richOf).length;

const numberCell =
  /^\W*(?:(?:tel(?:ephone)?|tél|phone|ph|t|direct|mobile?|mob|m)\b[\s.:]*)?[+(]?\d[\d\s().–-]{7,24}$/i;

// "Tel: +44 20 …", be it above "www.acme.example" or the firm's address.
const isNumber = (cell: Cell): boolean => {
  const own = cell.pieces
    .flatMap(richOf)
    .map(({ text }) => text.trim())
    .filter((text) => text !== '' && !/^(?:https?:\/\/|www\.|[^\s@]{1,64}@)\S+$/i.test(text));
  const text = own.join(' ');
  return numberCell.test(text) && (/\p{Alpha}/u.test(text) || text.replace(/\D/g, '').length > 8);
};

// "Acme plc / Jane Doe" beside "Tel: +44 20 …", row by row, is a list of contacts.
const setsNumbersBeside = (rows: readonly (readonly Cell[])[]): boolean =>
  rows.some((row) => row.some((cell) => linesIn(cell) > 1)) &&
  rows.some((row) => row.some(isNumber)) &&
  rows.every((row) => row.filter((cell) => textOf(cell) !== '').length < 2 || row.some(isNumber));

const gridOf = (rows: readonly (readonly Cell[])[]): (Cell | undefined)[][] =>
  rows.map((row) =>
    row.flatMap((cell) => [cell, ...Array.from({ length: cell.span - 1 }, () => undefined)]),
  );

// "Jane Doe" beside "Ato Roe (press contact)" above their firms and their numbers: a column is one person's.
const setsPeopleBeside = (rows: readonly (readonly Cell[])[]): boolean => {
  const grid = gridOf(rows);
  const width = grid.reduce((most, row) => Math.max(most, row.length), 0);
  const columns = Array.from({ length: width }, (_, at) =>
    grid.map((row) => (row[at] ? textOf(row[at]) : '')),
  );
  return (
    rows.every((row) => row.every((cell) => linesIn(cell) <= 1)) &&
    columns.filter((cells) => {
      const named = cells.findIndex((text) => isPerson(text.split(/,|\s\(/)[0] ?? ''));
      return named !== -1 && cells.slice(named + 1).some(hasAddress);
    }).length >= 2
  );
};

const flatten = (cell: Cell, line: number): Rich => {
  const parts = cell.pieces.flatMap(richOf);
  return parts.length === 0 ? toRich('', line) : joinRich(parts, ' ');
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

const toList = (rows: readonly (readonly Cell[])[]): Piece => ({
  kind: 'list',
  ordered: false,
  start: 1,
  items: rows.flatMap((row) => toListItem(row) ?? []),
});

// "Highlights" alone in the row above those that begin with bullets
const listsBelowRows = (
  rows: readonly (readonly Cell[])[],
  bullets: readonly (readonly Cell[])[],
): Piece[] | undefined => {
  const last = rows.at(-1);
  const isLone = (row: readonly Cell[]): boolean =>
    row.filter((cell) => textOf(cell) !== '').length === 1;
  if (bullets.length < 2 || !last || !bullets.includes(last)) return undefined;
  if (!rows.every((row) => bullets.includes(row) !== isLone(row))) return undefined;
  const pieces: Piece[] = [];
  let points: (readonly Cell[])[] = [];
  const close = (): void => {
    if (points.length > 0) pieces.push(toList(points));
    points = [];
  };
  for (const row of rows) {
    if (bullets.includes(row)) {
      points.push(row);
      continue;
    }
    close();
    for (const cell of row) for (const piece of cell.pieces) pieces.push(piece);
  }
  close();
  return pieces;
};

const isBlockCell = ({ pieces }: Cell): boolean =>
  pieces.length > 3 || pieces.some((piece) => piece.kind === 'paragraph' && piece.lines.length > 3);

/** Reads a table of a page: data as a table, bullets set in a table as a list, lay-out as the pieces in its cells. */
export const readHtmlTable = (table: Element, readCell: CellReader): Piece[] => {
  const nested = findElements(table, (one) => one !== table && one.tagName === 'table').length > 0;
  const printed = rowsOf(table).map((row) =>
    row.children.flatMap((child): Cell[] =>
      child.type === 'element' && /^t[dh]$/.test(child.tagName)
        ? [
            {
              pieces: readCell(child),
              span: spanOf(child, 'colSpan'),
              depth: spanOf(child, 'rowSpan'),
              head: child.tagName === 'th',
            },
          ]
        : [],
    ),
  );
  const rows = withDepths(printed);
  // The caption of a table in one of its cells is that one's.
  const caption = table.children
    .flatMap((one) => (one.type === 'element' && one.tagName === 'caption' ? readCell(one) : []))
    .map((piece): Piece => (piece.kind === 'paragraph' ? { ...piece, plain: true } : piece));
  const filled = rows.filter((row) => row.some((cell) => textOf(cell) !== ''));
  const [block, beside] = filled[0]?.filter((cell) => textOf(cell) !== '') ?? [];
  // A block alone over three columns or more is the table's caption: "Acme Optics / Statements of Operations / (In thousands) / (Unaudited)".
  if (filled.length > 2 && block && !beside && block.span > 2 && isBlockCell(block)) {
    for (const one of block.pieces) caption.push(one);
    filled.shift();
  }
  // "ACME OPTICS, INC." and "(in thousands)", each in a row across all columns, above the rows that name them.
  const width = filled.reduce((most, row) => Math.max(most, widthOf(row)), 0);
  const across: Rich[] = [];
  while (filled.length > 3 && isAcross(filled[0] ?? [], width))
    across.push(...(filled.shift() ?? []).flatMap((cell) => cell.pieces.flatMap(richOf)));
  if (across.length > 0) caption.push({ ...paragraphOf(across), plain: true });
  const counts = filled.map((row) => row.filter((cell) => textOf(cell) !== '').length);
  const flat = (): Piece[] => [
    ...caption,
    ...filled.flatMap((row) => row.flatMap((cell) => cell.pieces)),
  ];
  if (filled.length === 0) return caption;
  const bullets = filled.filter((row) =>
    isBullet(textOf(row.find((cell) => textOf(cell) !== '') ?? emptyCell)),
  );
  if (bullets.length === filled.length) return [...caption, toList(filled)];
  const listed = listsBelowRows(filled, bullets);
  if (listed) return [...caption, ...listed];
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
  // "Jane Doe / 617-555-0100" in one cell below "Media": the lines of such a cell stay apart.
  const blocked = filled.some((row) =>
    row.some((cell) => linesIn(cell) > 1 && hasAddress(textOf(cell))),
  );
  const isOfFields = filled[0]?.every((cell) => fieldHead.test(textOf(cell))) ?? false;
  const columns =
    isOfFields || (headed.length >= 2 ? !blocked : contact && setsPeopleBeside(filled));
  if ((contact || headed.length >= 2) && !columns) return flat();
  const line = lineOfNode(table);
  const cells = squeezeGrid(
    gridOf(filled).map((row) => row.map((cell) => (cell ? flatten(cell, line) : toRich('', line)))),
  );
  if ((cells[0]?.length ?? 0) < 2) return flat();
  const firstHead = filled[0]?.every((cell) => cell.head || textOf(cell) === '') ?? false;
  return [
    ...caption,
    { kind: 'table', rows: cells, headed: firstHead || isHeadRow(cells[0] ?? []) },
  ];
};
