import { isAddressOf, isPosition, looksLikeFirm } from './evidence.ts';
import { isHead } from './label-column.ts';
import { hasAddress, readContactTokens } from './lines.ts';
import { degree, isPerson, position, startsGiven } from './people.ts';
import { formOfLaw } from '../legal-forms.ts';

/** Columns whose gaps are lost, told one below the other. */
interface ColumnsTold {
  /** Their lines. */
  readonly lines: readonly string[];
  /** How many lines of the source they took. */
  readonly count: number;
  /** True where the line above heads the columns with their firms, which nothing parts. */
  readonly hasFirms?: boolean;
}

/** Two people between whom a column's gap is lost, "Jane Doe John Roe"; `undefined` for other words. */
export const splitPair = (line: string): [string, string] | undefined => {
  const words = line.trim().split(/\s+/);
  for (let at = 2; at <= words.length - 2 && words.length <= 8; at += 1) {
    const [left, right] = [words.slice(0, at).join(' '), words.slice(at).join(' ')];
    if (isPerson(left) && isPerson(right) && startsGiven(left) && startsGiven(right))
      return [left, right];
  }
  return undefined;
};

const splitHeads = (line: string): [string, string] | undefined => {
  const [, left = '', right = ''] =
    /^(.{4,40}?\b(?:contacts?|relations|inquiries|enquiries|media|press|investors?)):?\s+(\p{Alpha}.{3,40}?):?$/iu.exec(
      line.trim(),
    ) ?? [];
  return left !== '' && isHead(`${left}:`) && isHead(`${right}:`) ? [left, right] : undefined;
};

// "F: 617-555-0109 F: 617-555-0109"
const rowOfFaxes = /^\s*(?:f|fax)\b.*\d\s+(?:f|fax)\b/i;

// "Investor contact Media contact" above "Jane Doe John Roe" and two numbers: columns of a print whose gaps are lost.
const readBelowHeads = (lines: readonly string[], from: number): ColumnsTold | undefined => {
  const heads = splitHeads(lines[from] ?? '');
  const pair = splitPair(lines[from + (heads ? 1 : 0)] ?? '');
  if (!pair) return undefined;
  const columns: [string[], string[]] = [
    [...(heads ? [`${heads[0]}:`] : ['']), pair[0]],
    [...(heads ? [`${heads[1]}:`] : ['']), pair[1]],
  ];
  let at = from + (heads ? 2 : 1);
  let found = 0;
  for (; at < lines.length && found < 3; at += 1) {
    const tokens = readContactTokens(lines[at] ?? '').filter((token) => token.kind !== 'words');
    const [left, right] = tokens;
    if (tokens.length === 2 && right && left?.kind === right.kind) {
      columns[0].push(left.text);
      columns[1].push(right.text);
      found += 1;
    } else if (tokens.length === 0 && rowOfFaxes.test(lines[at] ?? '')) continue;
    else if (tokens.length > 0 || found > 0 || at - from > 4) break;
  }
  return found === 0 ? undefined : { lines: columns.flat(), count: at - from };
};

// "Jane Doe, Finance Director Ato Roe": two people with what stands behind their names.
const splitTitled = (line: string): readonly [string, string] | undefined => {
  const words = line.trim().split(/\s+/);
  if (words.length < 4 || words.length > 16) return undefined;
  for (let at = words.length - 2; at >= 2; at -= 1) {
    const [left, right] = [words.slice(0, at).join(' '), words.slice(at).join(' ')];
    const [name = '', ...behind] = left.replace(/,$/, '').split(/,\s+/);
    const [next = '', ...more] = right.split(/,\s+/);
    const isTitled = behind.every((one) => position.test(one) || degree.test(one));
    if (
      isTitled &&
      isPerson(name) &&
      startsGiven(name) &&
      isPerson(next) &&
      startsGiven(next) &&
      more.every((one) => position.test(one) || /^ext\b|\(/.test(one))
    )
      return [left.replace(/,$/, ''), right];
  }
  return undefined;
};

/** How many rows of people stand below two numbers at most. */
const mostRows = 5;
/** How many pairs of them at least show that cells stand one below the other. */
const fewestPairs = 2;

// "Jane Doe, Finance Director Ato Roe", or one of the two where the other column is over; whoever has a position stands in the left one.
const splitRow = (line: string): readonly [string, string] | undefined => {
  const row = splitTitled(line);
  if (row) return row;
  const [name = '', beside = ''] = line.trim().split(/,\s+/);
  if (!isPerson(name) || !startsGiven(name)) return undefined;
  return position.test(beside) ? [line.trim(), ''] : beside === '' ? ['', name] : undefined;
};

// "Vice President Legal Affairs Ida Poe, ext 21 (investors)" below "Jane Doe, Ph.D.": her position, and who stands beside it.
const splitPosition = (line: string): readonly [string, string] | undefined => {
  const words = line.trim().split(/\s+/);
  if (words.length > 12 || !position.test(words.slice(0, 2).join(' '))) return undefined;
  for (let at = 2; at <= words.length - 2; at += 1) {
    const [left, right] = [words.slice(0, at).join(' '), words.slice(at).join(' ')];
    const [name = '', ...more] = right.split(/,\s+/);
    if (isPerson(name) && startsGiven(name) && more.every((one) => /^ext\b|\(/.test(one)))
      return [left, right];
  }
  return isPerson(line.trim()) ? undefined : [line.trim(), ''];
};

interface PeopleOfRows {
  readonly left: readonly string[];
  readonly right: readonly string[];
  /** How many lines they took. */
  readonly count: number;
}

// The people of both columns, row by row from the line `from` on.
const peopleOfRows = (lines: readonly string[], from: number): PeopleOfRows => {
  const left: string[] = [];
  const right: string[] = [];
  let count = 0;
  for (const line of lines.slice(from, from + mostRows)) {
    if (hasAddress(line)) break;
    const last = left.at(-1);
    const row = splitRow(line);
    const below = row || last === undefined || isPosition(last) ? undefined : splitPosition(line);
    if (row && row[0] !== '') left.push(row[0]);
    else if (below) left[left.length - 1] = `${last ?? ''}, ${below[0]}`;
    const beside = (row ?? below)?.[1];
    if (beside === undefined) break;
    if (beside !== '') right.push(beside);
    count += 1;
  }
  return { left, right, count };
};

// "Tel: 617-555-0100 Tel: 212-555-0144" above "Jane Doe, Finance Director Ato Roe"
const readBelowNumbers = (lines: readonly string[], from: number): ColumnsTold | undefined => {
  const tokens = readContactTokens(lines[from] ?? '');
  const [one, other] = tokens;
  if (tokens.length !== 2 || one?.kind !== 'phone' || other?.kind !== 'phone') return undefined;
  const { left, right, count } = peopleOfRows(lines, from + 1);
  if (right.length === 0 || left.length === 0) return undefined;
  return {
    lines: [
      ...left.flatMap((name) => ['', name, one.text]),
      ...right.flatMap((name) => ['', name, other.text]),
      '',
    ],
    count: 1 + count,
    hasFirms: true,
  };
};

const bareNumberOf = (line: string): string | undefined => {
  const [one, ...more] = readContactTokens(line);
  return one?.kind === 'phone' && more.length === 0 ? one.text : undefined;
};

// "Acme Optics Hill Communications" and "Tel: 01223 555 010", "Tel: 020 7555 0144" above "Jane Doe, Finance Director", "Ato Roe", "Ida Poe, Chief Executive", "Ned Tarn": cell by cell, whoever has a rank beside whoever has none.
const readBelowTwoLines = (lines: readonly string[], from: number): ColumnsTold | undefined => {
  const [one, other] = lines.slice(from, from + 2).map(bareNumberOf);
  if (one === undefined || other === undefined || one === other) return undefined;
  const firms = lines
    .slice(Math.max(0, from - 2), from)
    .findLast((line) => !/^\(.{2,30}\)$/.test(line.trim()));
  if (!looksLikeFirm(firms ?? '') || (firms ?? '').trim().split(/\s+/).length < 4) return undefined;
  const rows = lines.slice(from + 2, from + 2 + 2 * mostRows).map(splitRow);
  const end = rows.findIndex((row, at) => (row?.[at % 2] ?? '') === '');
  const people = rows.slice(0, end === -1 ? rows.length : end);
  if (people.length < 2 * fewestPairs || people.length % 2 > 0) return undefined;
  return {
    lines: [
      ...people.flatMap((row, at) =>
        at % 2 === 0 ? ['', row?.[0] ?? '', one] : ['', row?.[1] ?? '', other],
      ),
      '',
    ],
    count: 2 + people.length,
    hasFirms: true,
  };
};

// "Acme Optics Tel: 020 7555 0144" above "Tel: 01223 555 100 Ato Roe" and "Jane Doe, Finance Director Ida Poe": the right column begins a line higher, with its firm behind the label.
const readCrossed = (lines: readonly string[], from: number): ColumnsTold | undefined => {
  const [first, second, ...beside] = readContactTokens(lines[from] ?? '');
  if (first?.kind !== 'words' || second?.kind !== 'phone' || beside.length > 0) return undefined;
  const [own, person, ...more] = readContactTokens(lines[from + 1] ?? '');
  if (own?.kind !== 'phone' || person?.kind !== 'words' || more.length > 0) return undefined;
  if (!isPerson(person.text) || !startsGiven(person.text) || startsGiven(first.text))
    return undefined;
  const { left, right, count } = peopleOfRows(lines, from + 2);
  if (left.length === 0 || right.length === 0) return undefined;
  return {
    lines: [
      ...left.flatMap((one) => ['', one, own.text]),
      ...[person.text, ...right].flatMap((one) => ['', one, second.text]),
      '',
    ],
    count: 2 + count,
    hasFirms: true,
  };
};

const twoFirms = new RegExp(String.raw`\s${formOfLaw}\s\p{Upper}.{2,60}?\s${formOfLaw}\s`, 'u');

// "Acme AG Hill AG Dr. Jane Doe Ato Roe Head of Research Press Officer Tel: 030 5550100 Tel: 040 5550144 jane.doe@acme.example"
const readRun = (line: string): ColumnsTold | undefined => {
  if (line.length > 400 || !twoFirms.test(line)) return undefined;
  const tokens = readContactTokens(line);
  const [one, other, ...more] = tokens.filter(({ kind }) => kind === 'phone');
  const told = tokens[0]?.kind === 'words' ? tokens[0].text : '';
  if (!one || !other || more.length > 0) return undefined;
  const from = twoFirms.exec(told);
  const words = from ? told.slice(from.index + from[0].length).split(' ') : [];
  for (const [size, next] of [
    [3, 3],
    [3, 2],
    [2, 3],
    [2, 2],
  ] as const) {
    const [left, right] = [
      words.slice(0, size).join(' '),
      words.slice(size, size + next).join(' '),
    ];
    if (!isPerson(left) || !isPerson(right) || !(startsGiven(left) || startsGiven(right))) continue;
    const mails = tokens.filter(({ kind }) => kind === 'email').map(({ text }) => text);
    const own = (name: string): readonly string[] =>
      mails.filter((mail) => isAddressOf(mail, name));
    return {
      lines: ['', left, one.text, ...own(left), '', right, other.text, ...own(right), ''],
      count: 1,
    };
  }
  return undefined;
};

/** People in columns whose gaps a print has lost, from the line `from` on: below two heads, below two numbers, beside them, or all in one line; `undefined` for other lines. */
export const readLostColumns = (lines: readonly string[], from: number): ColumnsTold | undefined =>
  readBelowHeads(lines, from) ??
  readBelowNumbers(lines, from) ??
  readBelowTwoLines(lines, from) ??
  readCrossed(lines, from) ??
  readRun(lines[from] ?? '');
