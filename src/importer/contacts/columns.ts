import { partAtHeads } from './column-heads.ts';
import { hasAddress, readContactHead, readContactTokens } from './lines.ts';
import { isHead, withoutLabelColumn } from './label-column.ts';
import { columnWithout, isOwner } from './lone-address.ts';
import { readLostColumns, splitPair } from './lost-columns.ts';
import { readOfficeColumns, tellOfficeColumn } from './office-columns.ts';
import { isPerson, position, startsGiven } from './people.ts';
import { readInTurn } from './told-in-turn.ts';

const cellsOf = (line: string): string[] | undefined => {
  const cells = (/^\s*\|.*\|\s*$/.test(line) ? line.trim().slice(1, -1).trim() : line)
    .split(/\s*\|\s*|\t+|\s{3,}|(?<=\S@\S{3,60})\s{2,}(?=\S+@)/)
    .map((cell) => cell.trim())
    .filter((cell) => !/^[-–]*\s*(?:or|and)\s*[-–]*$/i.test(cell));
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
    const kinds = cells.map(
      (cell) => readContactTokens(cell).find(({ kind }) => kind !== 'words')?.kind,
    );
    // "617-555-0100 / jane@acme.example" are one person's, so "Jane Doe / Acme Optics" above it are one.
    const alike = kinds[0] !== undefined && kinds.every((kind) => kind === kinds[0]);
    if (cells.length !== people.length || !alike) break;
    columns.push(cells);
  }
  if (columns.length === 0) return undefined;
  // "jane@acme.example" alone below both numbers
  const below = lines[from + columns.length + 1]?.trim() ?? '';
  const owner = below.includes('@') ? people.findIndex((name) => isOwner(name.trim(), below)) : -1;
  return {
    lines: people.flatMap((name, at) => [
      `${name}${rest}`,
      ...columns.map((cells) => cells[at] ?? ''),
      ...(at === owner ? [below] : []),
    ]),
    count: columns.length + (owner === -1 ? 1 : 2),
  };
};

// "JANE DOE" in a text of capitals; "PRESS RELEASE" begins with no given name.
const isPersonInCapitals = (cell: string): boolean => {
  if (!/^\p{Upper}{3,}\s\p{Upper}{2,}$/u.test(cell)) return false;
  const name = cell.replace(/\p{Alpha}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
  return startsGiven(name) && isPerson(name);
};

// "Contact: Jane Doe" above what belongs to her, John Roe beside it.
// "Jane Doe or Ato Roe" are two who answer by one number; "Acme:  Jane Doe" names a firm and its person, "(Media) Jane Doe" what she answers, "Jane Doe ext. 14" how she is asked for.
const hasPerson = (cell: string): boolean => {
  const name =
    (
      readContactHead(cell)?.rest ??
      cell.replace(/^(?:[^:\d@]{2,40}:|\([\p{Alpha} ]{2,30}\))\s+(?=\p{Upper})/u, '')
    ).split(
      /,|\s?\/\s?(?=\p{Upper})|\s(?:or|and|&|oder|und|ou|et)\s(?=\p{Upper})|\s\(|\sext\.?\s?\d/u,
    )[0] ?? '';
  return isPerson(name) || isPersonInCapitals(name);
};

// "Acme:      Jane Doe      Investors:  John Roe" above rows that begin where the names do: the firm has no column of its own.
const withFirmBeside = (rows: readonly (readonly string[])[]): string[][] => {
  const [[firm = '', name = '', ...others] = [], ...below] = rows;
  const width = others.length + 2;
  const isFirm =
    /^[^:@\d]{2,40}:$/.test(firm) &&
    others.length > 0 &&
    below.length > 0 &&
    below.every((row) => row.length === width - 1 || (row.length === width && row[0] === ''));
  return isFirm
    ? [[`${firm} ${name}`, ...others], ...below.map((row) => row.slice(row.length - width + 1))]
    : rows.map((row) => [...row]);
};

// "F: 617-555-0109" between rows of two cells: one column's own, which nobody is asked by
const isFaxAlone = (line: string): boolean =>
  line.length < 60 && /\d{3}/.test(line) && readContactTokens(line).length === 0;

const cellLabel = /^(\p{Alpha}[\p{Alpha} -]{0,14}?)\s?[:.]/u;
// "Jane Doe | Corporate Communications" above "Direct: 617-555-0100 | Mobile: 617-555-0101": one person's, reached in several ways.
const isOfOne = ([first = [], second = []]: readonly (readonly string[])[]): boolean => {
  const labels = second.map((cell) => cellLabel.exec(cell)?.[1]?.toLowerCase());
  return (
    first.length === second.length &&
    isPerson(first[0] ?? '') &&
    first.slice(1).every((cell) => position.test(cell) && !cell.endsWith(':') && !isPerson(cell)) &&
    labels.every((label) => label !== undefined) &&
    new Set(labels).size === labels.length
  );
};

// Columns stand side by side where two of them hold a person or a label and what reaches it.
const standBeside = (rows: readonly (readonly string[])[]): boolean => {
  const [first = [], second = []] = rows;
  if (first.length !== second.length || isOfOne(rows)) return false;
  if (first.filter(isHead).length >= 2) return true;
  // "Media:     Jane Doe 617-555-0100" above "Analysts:  Ato Roe     617-555-0101": each row is one label's.
  if (rows.every(([label = '']) => readContactHead(label) !== undefined)) return false;
  if (first.every((cell) => hasPerson(cell) || isHead(cell) || /^source\s?:/i.test(cell)))
    return true;
  if (first.every((cell) => cell.endsWith(':')) && second.every((cell) => isPerson(cell)))
    return true;
  const whole = first.map((_, at) => rows.map((row) => row[at] ?? ''));
  return (
    whole.filter((column) => column.some(hasPerson) && column.some((cell) => hasAddress(cell)))
      .length >= 2
  );
};

// "Company Contact:   Media Contact:  info@acme.com   press@acme.com  617-555-0100   617-555-0101": a table that lost its cells.
const readLabelRow = (line: string): string[] | undefined => {
  const [, labelled = '', rest = ''] =
    /^((?:(?=[^:]{3})\s*[^\s:@\d][^:@\d]{0,39}:){2,5}\s*)((?:[^\s:][^:]*)?)$/.exec(line) ?? [];
  const labels = labelled.split(/:\s*/).filter((label) => label !== '');
  if (labels.length < 2 || !labels.every((label) => isHead(`${label}:`))) return undefined;
  const [first, ...behind] = readContactTokens(rest);
  // "Jane Doe Ato Roe Acme Hill Fleet" before their numbers
  const people =
    first?.kind === 'words' && labels.length === 2
      ? splitPair(first.text.split(' ').slice(0, 4).join(' '))
      : undefined;
  const tokens = people || !first ? behind : [first, ...behind];
  if (tokens.length === 0 || tokens.length % labels.length > 0) return undefined;
  if (tokens.some((token) => token.kind === 'words')) return undefined;
  return labels.flatMap((label, at) => [
    `${label}:`,
    ...(people ? [people[at] ?? ''] : []),
    ...tokens.filter((_, place) => place % labels.length === at).map((token) => token.text),
    '',
  ]);
};

// "Contact: Hill Communications" above "(Europe)", "Acme Optics Tel: …": the firm of the right column behind the label of both
const withoutFirm = (line: string | undefined): readonly string[] => {
  if (line === undefined) return [];
  const rest = readContactHead(line)?.rest ?? '';
  return [
    rest === '' || hasAddress(rest) || isPerson(rest)
      ? line
      : line.slice(0, line.lastIndexOf(rest)).trim(),
  ];
};

/** Lines set in columns, read column by column; other lines stay as they are. */
export const readColumns = (lines: readonly string[]): string[] => {
  const out: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const row = readLabelRow(lines[at] ?? '');
    if (row) {
      for (const one of row) out.push(one);
      continue;
    }
    const pairs =
      (cellsOf(lines[at] ?? '')?.filter((cell) => cell !== '').length ?? 0) > 1
        ? undefined
        : (readPairs(lines, at) ?? readLostColumns(lines, at) ?? readInTurn(lines, at));
    if (pairs) {
      const above = out.at(-1)?.trim() ?? '';
      if ('hasFirms' in pairs && !isHead(above) && !hasAddress(above)) {
        out.pop();
        out.push(...withoutFirm(out.pop()));
      }
      for (const one of pairs.lines) out.push(one);
      at += pairs.count - 1;
      continue;
    }
    const offices = readOfficeColumns(lines, at);
    if (offices) {
      for (const one of offices.lines) out.push(one);
      at += offices.count - 1;
      continue;
    }
    const parted = partAtHeads(lines, at);
    if (parted) {
      for (const column of parted.columns) out.push('', ...readColumns(column));
      at += parted.count - 1;
      continue;
    }
    const rows: string[][] = [];
    let ruled = 0;
    const width = cellsOf(lines[at] ?? '')?.length ?? 0;
    // No column of people is longer; a table without end must not be read anew at each of its rows.
    for (let next = at; width > 0 && next < Math.min(lines.length, at + 40); next += 1) {
      // "+------+------+" rules the table.
      if (next > at && /^\+[-=+]+\+$/.test((lines[next] ?? '').trim())) {
        ruled += 1;
        continue;
      }
      // An empty line parts the first row from what belongs to it.
      const goesOn = rows.length > 0 && cellsOf(lines[next + 1] ?? '')?.length === width;
      if (goesOn && ((lines[next] ?? '').trim() === '' || isFaxAlone(lines[next] ?? ''))) {
        ruled += 1;
        continue;
      }
      const cells = cellsOf(lines[next] ?? '');
      // Below "Acme:  Jane Doe        Investors:  John Roe" the lines begin where the names do.
      if (cells?.length === width + 1 && cells[0] === '') cells.shift();
      if (!cells || cells.length > width) break;
      rows.push(cells);
    }
    const below = lines[at + rows.length + ruled] ?? '';
    const labelled = withoutLabelColumn(rows, below);
    if (labelled) {
      at += rows.length + ruled - 1 + (labelled.tookNext ? 1 : 0);
      for (const one of labelled.lines) out.push(one);
      continue;
    }
    const beside = withFirmBeside(rows);
    if (beside.length < 2 || !standBeside(beside)) {
      // Rows that do not stand beside each other are lines of their own.
      out.push(lines[at] ?? '');
      continue;
    }
    at += rows.length + ruled - 1;
    const columns = beside[0]?.length ?? width;
    for (let count = 0; count < 3; count += 1) {
      const below = lines[at + 1] ?? '';
      const alone = columnWithout(below, beside, columns);
      if (alone === undefined) break;
      beside.push(Array.from({ length: columns }, (_, column) => (column === alone ? below : '')));
      at += 1;
    }
    for (let column = 0; column < columns; column += 1) {
      const cells = beside.map((row) => row[column] ?? '').filter((cell) => cell !== '');
      out.push('', ...(tellOfficeColumn(cells) ?? readColumns(cells)));
    }
  }
  return out;
};
