import { isInCapitals } from '../body/letter-case.ts';
import { endsOpenAbroad } from '../body/heading-words.ts';
import { countsRelease } from '../head/document-numbers.ts';
import { isLeftOpen, openStart } from '../head/open-lines.ts';
import { headlineVerb } from '../head/headline-verbs.ts';
import { matchesOf } from '../matches.ts';

/** How long a line of a headline is, in characters. */
const length = { least: 12, most: 110 } as const;
/** How far below a headline its news begins, in lines, and how long a line of it is at least. */
const news = { reach: 14, least: 58 } as const;

// "Home > News", "News | Events": a page's rows.
const row = /[|›»>→•·©@]|\s[-–—]\s*$|^\W/u;
const names = /(?<![\p{Alpha}\d])\p{Upper}[\p{Alpha}\d-]{3,}/gu;

// Of whom or what the news tells.
const isTold = (line: string, lines: readonly string[], at: number): boolean => {
  const told = lines.slice(at + 2, at + news.reach).filter((one) => one.length >= news.least);
  // "ALDER" of a headline in capitals is "Alder" in the news.
  const mayBe = (name: string): string[] =>
    isInCapitals(line) ? [name, name.charAt(0) + name.slice(1).toLowerCase()] : [name];
  return matchesOf(line, names).some(([name]) =>
    told.some((one) => mayBe(name).some((form) => one.includes(form))),
  );
};

const leadsOn = (line: string, next: string): boolean =>
  isLeftOpen(line) ||
  endsOpenAbroad.test(line) ||
  openStart.test(next) ||
  (headlineVerb.test(line) && !headlineVerb.test(next) && !/[.!?]$/.test(line));

const opensHeadline = (lines: readonly string[], at: number): boolean => {
  const line = lines[at] ?? '';
  const next = lines[at + 1] ?? '';
  return (
    line.length >= length.least &&
    line.length <= length.most &&
    next.length >= length.least &&
    next.length <= length.most &&
    line.includes(' ') &&
    !line.includes(next) &&
    !row.test(line) &&
    !row.test(next) &&
    leadsOn(line, next) &&
    isTold(line, lines, at)
  );
};

// "FOR: ACME BIO INC.", "TSX VENTURE SYMBOL: ACM": how Canada's wires head a release.
const headsNotice =
  /^FOR: ?\p{Upper}{2}[\p{Upper}\d .,&'’()-]{2,80}$|^\p{Upper}[\p{Upper}\d .,&/-]{1,60}\s(?:SYMBOLS?|Symbols?): ?[A-Z]{1,5}(?![\p{Alpha}\d])/u;

// London's news service prints its number above what the issuer wrote.
const numberOfRns = /^RNS Number ?: ?\d{3,5}[A-Z]$/i;
const issued = /^issued by \p{Upper}/iu;
/** How far down a text that number is looked for, in lines. */
const reachOfNumber = 40;

/** The places of the sender's own lines among those of a text's head that were `found` to be a site's: the number of the release, what stands below the one that London's news service gave it, above its first paragraph or printed again, for whom it is sent and by which symbol its shares are traded, and the lines with which a headline begins that goes on right below them, "Acme Biologics Adds" above "Leeds Hospital as Sixth Site of Study". */
export const findOwnHead = (
  lines: readonly string[],
  found: readonly number[],
  isSite: (at: number) => boolean,
): readonly number[] => {
  const number = lines.findIndex((line, at) => at < reachOfNumber && numberOfRns.test(line));
  const above = lines.slice(0, Math.max(0, number)).map((line) => line.toLowerCase());
  const isAgain = (line: string): boolean =>
    above.some((one) => line !== '' && one.includes(line.toLowerCase())) || issued.test(line);
  // A page may set its own lines below the news.
  const told = lines.findIndex((line, at) => at > number && line.length >= length.most);
  const own = new Set(
    found.filter((at) => {
      const line = lines[at] ?? '';
      return (
        (number !== -1 && at > number && (at < told || isAgain(line))) ||
        countsRelease(line) ||
        headsNotice.test(line)
      );
    }),
  );
  for (const at of found.toSorted((a, b) => b - a))
    if ((own.has(at + 1) || !isSite(at + 1)) && opensHeadline(lines, at)) own.add(at);
  return [...own];
};
