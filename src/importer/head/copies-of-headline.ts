import { foldWords } from './folded-words.ts';
import { type Unit } from './headline-lines.ts';
import { textOf } from './headline-pick.ts';
import { headlineVerb } from './headline-verbs.ts';
import { opensPeriod } from './period-of-report.ts';

/** How far above a headline its copies stand at most, and over how many lines it is broken at most beyond those that are told by themselves. */
const reach = { copies: 40, lines: 4 } as const;

const copiesAbove = (
  units: readonly Unit[],
  first: number,
  told: readonly string[],
): readonly string[] =>
  [
    ...units
      .slice(Math.max(0, first - reach.copies), first)
      .filter(({ kind }) => kind === 'words')
      .map(({ rich }) => rich.text),
    ...told.slice(0, reach.copies),
  ]
    .filter((line) => line.length < 300)
    .map((line) => `${foldWords(line)} `);

/** Where a headline ends that begins at `first` and, by its own lines, ends at `end`: "MARCH AND RALLY" is the last of the lines into which the headline is broken that a page prints whole above; `told` are lines of its host. */
export const endOfCopy = (
  units: readonly Unit[],
  first: number,
  end: number,
  told: readonly string[],
): number => {
  const copies = copiesAbove(units, first, told);
  let to = end;
  for (let next = end; next < Math.min(units.length, end + reach.lines); next += 1) {
    const folded = `${foldWords(textOf(units, first, next + 1))} `;
    if (!copies.some((copy) => copy.startsWith(folded))) break;
    to = next + 1;
  }
  return to;
};

/** Where a headline begins whose last lines are those from `first` to `end`: with "ALDER MILL ORDERS", which its host prints with them in one line. */
export const startOfCopy = (
  units: readonly Unit[],
  first: number,
  end: number,
  told: readonly string[],
): number => {
  const copies = copiesAbove(units, first, told);
  if (copies.length === 0) return first;
  for (let from = first - 1; from >= Math.max(0, first - reach.lines); from -= 1) {
    if (!/\p{Alpha}{3}/u.test(units[from]?.rich.text ?? '')) break;
    // "Alder plc" above "Interim Results" is the letterhead, be the two one line of a host's.
    if (units[from]?.kind === 'company') break;
    if (copies.includes(`${foldWords(textOf(units, from, end))} `)) return from;
  }
  return first;
};

// "Interim Results" of a host and, below it, "INTERIM RESULTS" above its period: where the headline ends, the host having none but its first line.
const endAbovePeriod = (
  units: readonly Unit[],
  [first, end]: readonly [number, number],
  told: readonly string[],
): number | undefined => {
  const [at, period] = [end - 1, textOf(units, end - 1, end)];
  if (!opensPeriod(period)) return undefined;
  const above = `${foldWords(textOf(units, first, at))} `;
  return copiesAbove(units, first, told).includes(above) ? at : undefined;
};

/** What a host calls its copy, "[Alder-News.org] Bees change shift when lamps are lit", tells which of two lines is the headline: where that ends, the other saying something of its own. */
export const endByHost = (
  units: readonly Unit[],
  [first, end]: readonly [number, number],
  told: readonly string[],
): number => {
  if (end - first < 2) return end;
  const above = endAbovePeriod(units, [first, end], told);
  if (above !== undefined) return above;
  if (told.length === 0) return end;
  const whole = foldWords(textOf(units, first, end));
  const copies = told.filter((line) => line.length < 300).map((line) => ` ${foldWords(line)}`);
  if (copies.some((copy) => copy.includes(whole))) return end;
  for (let to = first + 1; to < end; to += 1) {
    const folded = foldWords(textOf(units, first, to));
    const rest = textOf(units, to, end);
    if (
      folded.split(' ').length >= 5 &&
      copies.some((copy) => copy.endsWith(` ${folded}`)) &&
      /^\p{Upper}/u.test(rest) &&
      rest.split(' ').length >= 5 &&
      headlineVerb.test(rest)
    )
      return to;
  }
  return end;
};
