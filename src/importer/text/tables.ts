import type { InlineReader } from './inline-markup.ts';
import type { Table } from '../pieces.ts';
import { readContactHead } from '../contacts/lines.ts';
import type { TextLine } from './lines.ts';
import { toRich, trimRich } from '../rich-text.ts';
import { cellsOfRow, isFramed } from './row-cells.ts';

const looksLikeContact =
  /@|\[at\]|\(at\)|\+\d{1,3}[ .-]?(?:\(0\)[ .-]?)?\d{1,4}[ .-]\d[\d ().-]{2}|\+?\(?\d{2,4}\)?[ .-]\d{3}[ .-]\d{3,4}|\b(?:contacts?|investors?|media|relations|press)\b\s*:?/i;
// "1 250" parts thousands by a space, as French and Swedish do.
const numeric = /^[\s$€£(+\-−–—]*[\d.,]+(?:[ \u00a0\u202f]\d{3})*[\s%)xX*]*$|^[-–—]+$|^n\/?a$/i;
const isFigure = (cell: string): boolean => /\d/.test(cell) && numeric.test(cell);
const ruler = /^[\s|:=_+*.-]+$/;

const cellsOf = (line: TextLine, framed: boolean): string[] => {
  const { text } = line;
  if (text.includes('|')) return cellsOfRow(text, framed);
  if (text.includes('\t')) return text.split(/\t+/).map((cell) => cell.trim());
  // Money signs are set apart from their numbers to align them.
  return text
    .replace(/([$€£])\s+(?=[(\d.–—-])/g, '$1')
    .split(/\s{2,}/)
    .map((cell) => cell.trim());
};

const separatorOf = (line: TextLine): 'pipe' | 'tab' | 'gap' | undefined => {
  const pipes = line.text.match(/\|/g)?.length ?? 0;
  if (pipes >= 2 || line.text.includes(' | ')) return 'pipe';
  if (/\S\t+\S/.test(line.text)) return 'tab';
  if (/\S {3,}\S/.test(line.text) || /\S {2,}[\d$(]/.test(line.text)) return 'gap';
  return undefined;
};

const isBullet = (text: string): boolean => /^[-*•·▪‣–—o]\s/.test(text);

const memoLabel =
  /^(?:to|from|date|subject|re|cc|attention|attn|embargo|release|reference|ref|no|headline|title|for|issued?|sources?)\.?\s*:$/i;

const isLabel = (cell: string): boolean =>
  cell.endsWith(':') && (memoLabel.test(cell) || readContactHead(cell)?.rest === '');

/** A table found in a run of lines, or rows of people that are none. */
export interface FoundTable {
  /** The table; left out for rows that hold people, none of which begins a table. */
  readonly table?: Table;
  /** How many lines of the run it takes. */
  readonly lines: number;
}

// "LIABILITIES" and "Current liabilities" above "Accounts payable | 909,834 | 824,522", as wide as the rows before them.
const leadsToFigures = (lines: readonly TextLine[], at: number): boolean => {
  const row = lines.slice(at + 1, at + 3).find(({ text }) => text.includes('|'));
  const before = lines.slice(Math.max(0, at - 3), at).findLast(({ text }) => text.includes('|'));
  if (!row || !before) return false;
  const cells = cellsOf(row, false);
  const above = cellsOf(before, false);
  const figures = cells.slice(1).every((cell) => numeric.test(cell));
  const heads = above.every((cell) => /\d{4}$/.test(cell)) && cells.length === above.length + 1;
  return figures && (cells.length === above.length || heads);
};

// "Three Months Ended June 30, | Six Months Ended June 30," above four columns of figures.
const spread = (cells: readonly string[], width: number): string[] | undefined => {
  const labelled = /^\(.*\)$/.test(cells[0] ?? '');
  const spans = labelled ? cells.slice(1) : cells;
  const each = (width - 1) / spans.length;
  if (!Number.isInteger(each) || spans.includes('')) return undefined;
  const blank = Array.from({ length: each - 1 }, () => '');
  return [labelled ? (cells[0] ?? '') : '', ...spans.flatMap((cell) => [cell, ...blank])];
};

// Cells of a wider head stand over several columns; a row that is too short is filled at its end, a label-less one at its start.
const fill = (cells: string[], width: number, line: TextLine, leftmost: number): string[] => {
  if (cells.length >= width) return cells;
  const atStart = line.indent > leftmost + 6 && cells.length === width - 1;
  const missing = Array.from({ length: width - cells.length }, () => '');
  return atStart ? [...missing, ...cells] : [...cells, ...missing];
};

// "| --- | :---: |" below the first row: who wrote this meant a table.
const isDelimited = ([head, rule]: readonly TextLine[]): boolean =>
  head !== undefined &&
  rule !== undefined &&
  /^\|(?: ?:?-{3,}:? ?\|){2,}$/.test(rule.text) &&
  head.text.startsWith('|') &&
  head.text.split('|').length === rule.text.split('|').length;

// "1.<tab>Data on file, 2022" is a note or a point, its number set apart.
const isNumbered = (text: string): boolean => /^\(?\d{1,2}[.)]\t(?!.*\t)/.test(text);

/** Reads a table at the start of the lines: cells apart by pipes, tabs or aligned gaps, or rows of people so set; `undefined` where there is none. */
export const readTable = (
  lines: readonly TextLine[],
  inline: InlineReader,
): FoundTable | undefined => {
  const [first] = lines;
  if (!first || isBullet(first.text) || isNumbered(first.text)) return undefined;
  const kind = separatorOf(first);
  if (kind === undefined) return undefined;
  let count = 0;
  const found: TextLine[] = [];
  for (const [at, line] of lines.entries()) {
    if (found.length > 0 && ruler.test(line.text) && line.text.length >= 3) {
      count += 1;
      continue;
    }
    const next = lines[at + 1];
    // "Operating expenses:" stands alone above its numbers.
    const label =
      found.length > 0 &&
      separatorOf(line) === undefined &&
      line.text.length < 60 &&
      next !== undefined &&
      (kind === 'gap'
        ? separatorOf(next) === kind
        : kind === 'pipe' && !/[.!?]$/.test(line.text) && leadsToFigures(lines, at));
    if ((separatorOf(line) !== kind && !label) || isBullet(line.text)) break;
    count += 1;
    found.push(line);
  }
  const framed = isFramed(found.map(({ text }) => text));
  const rows = found.map((line) => ({ cells: cellsOf(line, framed), line }));
  if (rows.length < (kind === 'gap' ? 3 : 2)) return undefined;
  const mayBeContacts = rows.length < 12 && !isDelimited(lines);
  if (mayBeContacts && rows.some(({ line }) => looksLikeContact.test(line.text))) {
    const withContact = rows.filter(({ line }) => looksLikeContact.test(line.text)).length;
    if (withContact >= 2 || kind !== 'pipe') {
      const holdsFigures = rows.some(
        ({ cells, line }) => !looksLikeContact.test(line.text) && cells.some(isFigure),
      );
      return kind === 'pipe' || holdsFigures ? undefined : { lines: count };
    }
  }
  const width = rows.reduce((most, row) => Math.max(most, row.cells.length), 0);
  if (width < 2) return undefined;
  // "TO:  News desks", "DATE:  2 February 2009": the head of a memo; "Source:  Acme", "Information:  Jane Doe": who signs it.
  if (width === 2 && rows.every(({ cells: [cell = ''] }) => isLabel(cell))) return undefined;
  const leftmost = rows.reduce((least, { line }) => Math.min(least, line.indent), Infinity);
  if (kind === 'gap') {
    const body = rows.slice(1).flatMap((row) => row.cells.slice(1));
    const numbers = body.filter((cell) => numeric.test(cell)).length;
    // "New outlook      Previous outlook" above "EBIT margin   14–15%   12–14%": the column of labels has no head.
    const isHead = ({ cells, line }: (typeof rows)[number], at: number): boolean =>
      at === 0 && cells.length === width - 1 && line.indent > leftmost + 6;
    const even = rows.filter((row, at) => row.cells.length === width || isHead(row, at)).length;
    if (numbers < body.length * 0.4 && even < rows.length * 0.8) return undefined;
    // Justified prose has gaps too, but its lines begin in lower case and its cells are many words.
    // "Endpoint      Ortelin      Placebo      Hazard ratio" is a head above figures.
    const isWideHead = ({ cells }: (typeof rows)[number], at: number): boolean =>
      at === 0 && cells.length === width && width >= 3 && numbers >= body.length * 0.8;
    if (
      rows.some(
        (row, at) => row.line.text.length > 60 && !/\d/.test(row.line.text) && !isWideHead(row, at),
      )
    )
      return undefined;
  }
  if (kind !== 'gap') {
    const parted = rows.filter((row) => row.cells.length > 1);
    const even = parted.filter((row) => row.cells.length === width).length;
    if (even < parted.length * 0.5) return undefined;
  }
  const full = rows.findIndex(
    ({ cells }) => cells.length === width && cells.slice(1).some((cell) => numeric.test(cell)),
  );
  const filled = rows.map(({ cells, line }, at) =>
    (
      (at < full && width > 2 && cells.length > 1 ? spread(cells, width) : undefined) ??
      fill(cells, width, line, leftmost)
    ).map((cell) => (cell === '' ? toRich('', line.line) : trimRich(inline(cell, line.line)))),
  );
  return { table: { kind: 'table', rows: filled, headed: true }, lines: count };
};
