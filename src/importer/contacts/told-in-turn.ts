import { isPosition, looksLikeFirm } from './evidence.ts';
import { isBareNumber } from './lines-below.ts';
import { readContactHead, readContactTokens } from './lines.ts';
import { isPerson } from './people.ts';

/** Two columns told one below the other. */
interface ColumnsInTurn {
  /** Their lines, an empty one before each column. */
  readonly lines: readonly string[];
  /** How many lines of the source they took. */
  readonly count: number;
}

/** How many rows such columns have at least. */
const fewest = 3;

// "Jane Doe, Chief Executive", "Ato Roe, Ida Poe", "Ato Roe / Ida Poe"
const namesPeople = (text: string): boolean => {
  const [name = '', ...others] = text.split(/, |\s?\/\s?/);
  return (
    isPerson(name) &&
    (others.every((one) => isPerson(one)) || (others.length === 1 && isPosition(others[0] ?? '')))
  );
};

const kindOf = (text: string): string | undefined => {
  if (text === '' || text.length > 80) return undefined;
  if (isBareNumber(text)) return readContactTokens(text)[0]?.kind;
  // "Investors: Jane Doe"
  if (namesPeople(readContactHead(text)?.rest ?? text)) return 'person';
  if (isPosition(text)) return 'position';
  return looksLikeFirm(text) ? 'firm' : undefined;
};

// "Jane Doe |": a cell by itself, of whose row a dump has kept the stroke behind it.
const withoutStroke = (line: string): string => line.replace(/\s*\|\s*$/, '').trim();

type Row = readonly [string, string];

const isNumber = (kind: string | undefined): boolean => kind === 'phone' || kind === 'email';

// "Jane Doe", "Hill Fleet", "Chief Executive", "Ato Roe", then two numbers and two addresses: one column begins with its firm.
const rowsUnlike = (lines: readonly string[], from: number): readonly Row[] => {
  const rows: Row[] = [];
  const seen: [string[], string[]] = [[], []];
  for (let at = from; at + 1 < lines.length; at += 2) {
    const [left = '', right = ''] = lines.slice(at, at + 2).map(withoutStroke);
    const kinds = [kindOf(left), kindOf(right)] as const;
    if (kinds.some((kind, side) => kind === undefined || seen[side]?.includes(kind) === true))
      break;
    if (kinds.some(isNumber) && kinds[0] !== kinds[1]) break;
    for (const [side, kind] of kinds.entries()) seen[side]?.push(kind ?? '');
    rows.push([left, right]);
  }
  const isWhole = seen.every(
    (kinds) => kinds.includes('person') && kinds.includes('phone') && kinds.includes('email'),
  );
  return isWhole && seen.every((kinds) => isNumber(kinds.at(-1))) ? rows : [];
};

const rowsAlike = (lines: readonly string[], from: number): readonly Row[] => {
  const rows: Row[] = [];
  const kinds = new Set<string>();
  for (let at = from; at + 1 < lines.length; at += 2) {
    const [left = '', right = ''] = lines.slice(at, at + 2).map(withoutStroke);
    const kind = kindOf(left);
    if (kind === undefined || kind !== kindOf(right) || kinds.has(kind)) break;
    kinds.add(kind);
    rows.push([left, right]);
  }
  const isReached = kinds.has('phone') || kinds.has('email');
  return kinds.has('person') && isReached ? rows : [];
};

/** The columns of two people whose cells a dump has printed in turn, from the line `from` on: "Acme Optics", "Hill Fleet", "617-555-0100", "212-555-0144", "Jane Doe", "Ato Roe"; `undefined` for other lines. */
export const readInTurn = (lines: readonly string[], from: number): ColumnsInTurn | undefined => {
  const alike = rowsAlike(lines, from);
  const rows = alike.length >= fewest ? alike : rowsUnlike(lines, from);
  return rows.length < fewest
    ? undefined
    : {
        lines: [0, 1].flatMap((column) => ['', ...rows.map((row) => row[column] ?? '')]),
        count: rows.length * 2,
      };
};
