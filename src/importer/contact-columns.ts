import { readContactHead, readContactTokens } from './contact-lines.ts';
import { isPerson } from './contact-people.ts';

const cellsOf = (line: string): string[] | undefined => {
  const cells = line.split(/\s*\|\s*|\t+|\s{4,}/).map((cell) => cell.trim());
  return cells.length >= 2 ? cells : undefined;
};

/** "Jane Doe/John Roe, Acme Media" above "617-555-0100/617-555-0101": two people in the same lines. */
const readPairs = (
  lines: readonly string[],
  from: number,
): { readonly lines: string[]; readonly count: number } | undefined => {
  const partsOf = (line: string | undefined): string[] => (line ?? '').split(/\s*\/\s*/);
  const [, names = '', rest = ''] = /^([^,]+)(,.*)?$/.exec(lines[from] ?? '') ?? [];
  const people = partsOf(names);
  if (people.length < 2 || !people.every((one) => isPerson(one.trim()))) return undefined;
  const columns: string[][] = [];
  for (let at = from + 1; at < lines.length && columns.length < 3; at += 1) {
    const cells = partsOf(lines[at]);
    const addresses = cells.every((cell) =>
      readContactTokens(cell).some((token) => token.kind !== 'words'),
    );
    if (cells.length !== people.length || !addresses) break;
    columns.push(cells);
  }
  if (columns.length === 0) return undefined;
  return {
    lines: people.flatMap((name, at) => [
      `${name}${rest}`,
      ...columns.map((cells) => cells[at] ?? ''),
    ]),
    count: columns.length + 1,
  };
};

/** Lines set in columns, read column by column; other lines stay as they are. */
export const readColumns = (lines: readonly string[]): string[] => {
  const out: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const pairs = readPairs(lines, at);
    if (pairs) {
      out.push(...pairs.lines);
      at += pairs.count - 1;
      continue;
    }
    const first = cellsOf(lines[at] ?? '');
    const heads = first?.filter((cell) => readContactHead(cell)?.rest === '').length ?? 0;
    const second = cellsOf(lines[at + 1] ?? '');
    if (
      !first ||
      first.length !== second?.length ||
      (heads < 2 &&
        !first.every((cell) => isPerson(cell.split(',')[0] ?? '')) &&
        !(first.every((cell) => cell.endsWith(':')) && second.every((cell) => isPerson(cell))))
    ) {
      out.push(lines[at] ?? '');
      continue;
    }
    const rows: string[][] = [];
    for (; at < lines.length; at += 1) {
      const cells = cellsOf(lines[at] ?? '');
      if (!cells || cells.length > first.length) break;
      rows.push(cells);
    }
    at -= 1;
    for (const column of first.keys()) out.push(...rows.map((row) => row[column] ?? ''));
  }
  return out;
};
