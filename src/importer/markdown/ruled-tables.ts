// "------------------ ------------ ----------------": each run of dashes is as wide as its column.
const columnRule = /^ {0,3}-{3,}(?: +-{3,})+ *$/;
// "-----------------------------------------": the edge of a table whose rows blank lines part.
const edge = /^ {0,3}-{10,} *$/;
// "+---------------+---------------+" and below the head "+===============+===============+"
const gridRule = /^\+(?:[-=:]{3,}\+){2,}\s*$/;

const isBlank = (line: string | undefined): boolean => line === undefined || line.trim() === '';

const startsOf = (rule: string): number[] => [...rule.matchAll(/-+/g)].map(({ index }) => index);

/** The cells of a line, cut where the columns begin; `undefined` where a cut would part a word. */
const cellsAt = (line: string, starts: readonly number[]): string[] | undefined => {
  const cut = starts.slice(1).some((at) => /\S\S/.test(line.slice(at - 1, at + 1)));
  return cut
    ? undefined
    : starts.map((from, at) => line.slice(at === 0 ? 0 : from, starts[at + 1]).trim());
};

const joined = (lines: readonly (readonly string[])[]): string[] =>
  (lines[0] ?? []).map((_, at) =>
    lines
      .map((cells) => cells[at] ?? '')
      .filter((cell) => cell !== '')
      .join(' '),
  );

// Rows of lines; `apart` where blank lines part them and a row may go on in the next line.
const rowsOf = (
  lines: readonly string[],
  starts: readonly number[],
  apart: boolean,
): string[][] | undefined => {
  const rows: string[][][] = [[]];
  for (const line of lines) {
    if (isBlank(line)) {
      rows.push([]);
      continue;
    }
    const cells = cellsAt(line, starts);
    if (!cells) return undefined;
    if (!apart && rows.at(-1)?.length === 1) rows.push([]);
    rows.at(-1)?.push(cells);
  }
  return rows.filter((row) => row.length > 0).map(joined);
};

interface Found {
  /** Place of its first line and of the first line behind it. */
  readonly from: number;
  readonly to: number;
  readonly rows: readonly (readonly string[])[];
}

const longest = 200;

const endOf = (lines: readonly string[], from: number, ends: (line: string) => boolean): number => {
  const at = lines.slice(from, from + longest).findIndex(ends);
  return at === -1 ? -1 : from + at;
};

const isRule = (line: string): boolean => columnRule.test(line) || edge.test(line);

/** The table whose columns the rule at the place `at` draws; `undefined` where it draws none. */
const tableAt = (lines: readonly string[], at: number): Found | undefined => {
  const starts = startsOf(lines[at] ?? '');
  let top = at;
  while (top > 0 && at - top < 6 && !isBlank(lines[top - 1]) && !edge.test(lines[top - 1] ?? ''))
    top -= 1;
  const framed = top > 0 && edge.test(lines[top - 1] ?? '');
  const head = lines.slice(top, at);
  // Above a rule in the middle of a text stands one line of heads, above one below an edge any number.
  if (!framed && head.length > 1) return undefined;
  const close = endOf(lines, at + 1, isRule);
  const blank = endOf(lines, at + 1, (line) => isBlank(line));
  const closed = close !== -1 && (framed || head.length === 0 || blank === -1 || close < blank);
  if ((framed || head.length === 0) && !closed) return undefined;
  const end = closed ? close : blank === -1 ? lines.length : blank;
  const body = lines.slice(at + 1, end);
  const apart = framed || (head.length === 0 && body.some((line) => isBlank(line)));
  const rows = rowsOf(body, starts, apart);
  const heads = rowsOf(head, starts, true);
  if (!rows || !heads || rows.length === 0 || end - at > longest) return undefined;
  const all = [...heads, ...rows];
  const full = all.filter((row) => row.filter((cell) => cell !== '').length > 1).length;
  if (all.length < 2 || full < all.length / 2) return undefined;
  return { from: framed ? top - 1 : top, to: closed ? end + 1 : end, rows: all };
};

/** The table that begins with the grid's rule at the place `at`. */
const gridAt = (lines: readonly string[], at: number): Found | undefined => {
  const rule = lines[at] ?? '';
  const starts = [...rule.matchAll(/\+/g)].map(({ index }) => index);
  const rows: string[][] = [];
  let row: string[][] = [];
  let next = at + 1;
  for (; next < Math.min(lines.length, at + longest); next += 1) {
    const line = lines[next] ?? '';
    if (gridRule.test(line)) {
      if (row.length > 0) rows.push(joined(row));
      row = [];
    } else if (line.startsWith('|')) {
      if (starts.some((place) => line.charAt(place) !== '|')) return undefined;
      row.push(starts.slice(1).map((to, cell) => line.slice((starts[cell] ?? 0) + 1, to).trim()));
    } else break;
  }
  return rows.length < 2 || row.length > 0 ? undefined : { from: at, to: next, rows };
};

const toRow = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replace(/(?<!\\)\|/g, '\\|')).join(' | ')} |`;

/** A Markdown source in which the tables that rules of dashes draw, as programs write them that turn documents into Markdown, are tables that strokes part; every line keeps its place but those of a table's rows. */
export const drawTables = (text: string): string => {
  if (!/^ {0,3}(?:-{3,} +-{3,}|\+[-=:]{3,}\+)/m.test(text)) return text;
  const lines = text.split('\n');
  const out: string[] = [];
  let fenced = false;
  let done = 0;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (/^\s*(?:```|~~~)/.test(line)) fenced = !fenced;
    const found = fenced
      ? undefined
      : columnRule.test(line)
        ? tableAt(lines, at)
        : gridRule.test(line)
          ? gridAt(lines, at)
          : undefined;
    if (!found || found.from < done) {
      out.push(line);
      continue;
    }
    // Its head is told already.
    out.length -= at - found.from;
    const [head = [], ...rows] = found.rows;
    const drawn = [toRow(head), toRow(head.map(() => '-')), ...rows.map(toRow)];
    if (!isBlank(out.at(-1))) drawn.unshift('');
    if (!isBlank(lines[found.to])) drawn.push('');
    for (const one of drawn) out.push(one);
    // The lines below keep their numbers where the table is no longer than it was.
    for (let left = found.to - found.from - drawn.length; left > 0; left -= 1) out.push('');
    at = found.to - 1;
    done = found.to;
  }
  return out.join('\n');
};
