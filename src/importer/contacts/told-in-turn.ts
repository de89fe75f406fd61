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

const kindOf = (text: string): string | undefined => {
  if (text === '' || text.length > 80) return undefined;
  if (isBareNumber(text)) return readContactTokens(text)[0]?.kind;
  // "Investors: Jane Doe"
  if (isPerson(readContactHead(text)?.rest ?? text)) return 'person';
  if (isPosition(text)) return 'position';
  return looksLikeFirm(text) ? 'firm' : undefined;
};

/** The columns of two people whose cells a dump has printed in turn, from the line `from` on: "Acme Optics", "Hill Fleet", "617-555-0100", "212-555-0144", "Jane Doe", "Ato Roe"; `undefined` for other lines. */
export const readInTurn = (lines: readonly string[], from: number): ColumnsInTurn | undefined => {
  const rows: (readonly [string, string])[] = [];
  const kinds = new Set<string>();
  for (let at = from; at + 1 < lines.length; at += 2) {
    const [left, right] = [(lines[at] ?? '').trim(), (lines[at + 1] ?? '').trim()];
    const kind = kindOf(left);
    if (kind === undefined || kind !== kindOf(right) || kinds.has(kind)) break;
    kinds.add(kind);
    rows.push([left, right]);
  }
  if (rows.length < fewest || !kinds.has('person')) return undefined;
  if (!kinds.has('phone') && !kinds.has('email')) return undefined;
  return {
    lines: [0, 1].flatMap((column) => ['', ...rows.map((row) => row[column] ?? '')]),
    count: rows.length * 2,
  };
};
