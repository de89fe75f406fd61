import { hasAddress, readContactHead } from '../contacts/lines.ts';
import { isPerson } from '../contacts/people.ts';

const lineBreak = /\s*<br\s*\/?>\s*/i;
const row = /^\s*\|.*\|\s*$/;
const rule = /^[\s|:-]+$/;
/** How many rows a table of contacts has at most, and how many characters one of its lines. */
const most = { rows: 8, line: 160 } as const;

const cellsOf = (line: string): readonly (readonly string[])[] =>
  line
    .trim()
    .slice(1, -1)
    .split('|')
    .map((cell) =>
      cell
        .trim()
        .split(lineBreak)
        .filter((one) => one !== ''),
    );

const bare = (line: string): string => line.replace(/[*_]{1,3}/g, '').trim();

const holdsContact = (cell: readonly string[]): boolean =>
  cell.length > 1 &&
  cell.some(hasAddress) &&
  cell.some((line) => {
    const words = bare(line);
    return readContactHead(words) !== undefined || isPerson(words.split(/,|\s\(/)[0] ?? '');
  });

// Two who can be reached stand beside each other; one number beside a name is that one's.
const linesOfTable = (rows: readonly (readonly (readonly string[])[])[]): readonly string[] => {
  const beside = rows.some((cells) => cells.filter((cell) => cell.some(hasAddress)).length > 1);
  if (!beside) return rows.flatMap((cells) => [...cells.flat(), '']);
  const width = rows.reduce((wide, cells) => Math.max(wide, cells.length), 0);
  const isHeaded = rows[0]?.every((cell) => cell.length <= 1) ?? false;
  return Array.from({ length: width }, (_, at) =>
    rows.flatMap((cells, place) => [
      ...(cells[at] ?? []),
      ...(isHeaded && place === 0 ? [] : ['']),
    ]),
  ).flat();
};

/** A text whose tables of contacts, "| Jane Doe<br>617-555-0100 | Ato Roe<br>617-555-0101 |", stand as their cells, one below the other, line by line; `lineOf` tells the line of the source, from 1, on which a line of the result stood. */
export const partContactTables = (
  text: string,
): { readonly text: string; readonly lineOf: (line: number) => number } => {
  const same = { text, lineOf: (line: number): number => line };
  if (!/<br/i.test(text) || !/^\s*\|.*<br/im.test(text)) return same;
  const lines = text.split('\n');
  const out: string[] = [];
  const from: number[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    let to = at;
    while (to - at <= most.rows + 2 && row.test(lines[to] ?? '')) to += 1;
    const table = lines.slice(at, to);
    const rows = table.filter((line) => !rule.test(line)).map(cellsOf);
    const isContacts =
      table.length > 0 &&
      rows.length <= most.rows &&
      rows.some((cells) => cells.some(holdsContact)) &&
      rows.flat(2).every((line) => line.length <= most.line);
    const own = isContacts ? linesOfTable(rows) : [lines[at] ?? ''];
    // Two blanks at its end keep a line apart from the next one.
    out.push(...(isContacts ? ['', ...own.map((line) => (line === '' ? '' : `${line}  `))] : own));
    while (from.length < out.length) from.push(at + 1);
    if (isContacts) at = to - 1;
  }
  return { text: out.join('\n'), lineOf: (line) => from[line - 1] ?? line };
};
