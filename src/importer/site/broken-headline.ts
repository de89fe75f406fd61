import { endsOpenAbroad, endsOpenInCapitals } from '../body/heading-words.ts';
import { isInCapitals } from '../body/letter-case.ts';
import { foldWords } from '../head/folded-words.ts';
import { classifyHeadLine } from '../head/head-lines.ts';
import { headlineVerb } from '../head/headline-verbs.ts';
import { danglingEnd, isLeftOpen, openStart } from '../head/open-lines.ts';
import { siteWordStrength } from './site-words.ts';

/** How long a headline's line is at least that a page's width broke, one that a name or a word that leads on ends, and one in capitals; how long the next one is at most, and its last words in capitals; how long a word is at least that tells, how many words the last ones are at most, and in how many lines above them the verb is looked for. */
const broken = {
  above: 30,
  name: 45,
  first: 38,
  capitals: 40,
  below: 70,
  last: 24,
  word: 4,
  words: 3,
  lines: 3,
} as const;

/** True for the last words of a headline that a page's width broke, "Industries" below "… Agreement to Acquire Alder Access, a Unit of Birch": another line says both words together. */
export const endsNameAbove = (lines: readonly string[], at: number): boolean => {
  const line = lines[at] ?? '';
  const above = lines[at - 1] ?? '';
  const last =
    above.length >= broken.name ? /(?<=\s)\p{Upper}[\p{Alpha}-]{2,}$/u.exec(above)?.[0] : undefined;
  if (last === undefined || line.length > 40 || (lines[at + 1] ?? '') !== '') return false;
  if (!/^\p{Upper}[\p{Alpha}-]{2,}(?: \p{Upper}[\p{Alpha}-]+){0,2}$/u.test(line)) return false;
  const name = `${last} ${line}`;
  return lines.some((other) => other.includes(name));
};

/** True for the second line of a headline whose first ends with a word that leads on: "Names Medical Director" below "… Begins Phase 2 Trial in Ovarian Cancer and". */
export const endsHeadlineAbove = (lines: readonly string[], at: number): boolean => {
  const above = lines[at - 1] ?? '';
  return (
    above.length >= broken.first &&
    (danglingEnd.test(above) || endsOpenAbroad.test(above) || endsOpenInCapitals(above)) &&
    (lines[at] ?? '') !== ''
  );
};

// "By Jane Doe", "via Acme Wire", "posted 3 hours ago": a byline of the page.
const byline =
  /^(?:by|via|from|posted|published|updated|submitted|written|share|in)\s\S+(?:\s\S+)?$/i;

// "declares" and "declared" are one word.
const stemOf = (word: string): string => word.slice(0, Math.max(4, word.length - 2));

const toldBelow = (lines: readonly string[], at: number): string =>
  foldWords(lines.slice(at + 1, at + 40).join(' ')).slice(0, 4000);

// A few words that are no label of a page's, right below a line that is long enough to have been broken and above an empty one.
const standsLast = (lines: readonly string[], at: number): boolean => {
  const line = lines[at] ?? '';
  return (
    lines[at + 1] === '' &&
    line.length <= broken.last &&
    (lines[at - 1]?.length ?? 0) >= broken.capitals &&
    siteWordStrength(line) === 0 &&
    classifyHeadLine(line) === 'words'
  );
};

// "PLANT" below "ALDER CHEMICAL TO RESTART HYDROGEN PEROXIDE UNIT AT ITS GULF COAST" and above an empty line: the news says it too.
const endsInCapitals = (lines: readonly string[], at: number): boolean => {
  const [above = '', line = ''] = [lines[at - 1], lines[at]];
  if (
    !standsLast(lines, at) ||
    !isInCapitals(line) ||
    !isInCapitals(above) ||
    !/^[\p{Alpha}\p{N}’' -]+$/u.test(line) ||
    !/[\p{Alpha}\p{N},®™)]$/u.test(above)
  )
    return false;
  const words = foldWords(line).split(' ');
  const told = toldBelow(lines, at);
  return words.length <= broken.words && words.every((word) => told.includes(word));
};

/** How far apart in the news, in characters, the words on both sides of a break stand at most where the last one stands alone. */
const apart = 40;

// "Dividend" below "… Second Quarter Earnings and Declares" and above an empty line, where the news has "declared a quarterly dividend".
const endsInOneWord = (lines: readonly string[], at: number): boolean => {
  const [above = '', line = ''] = [lines[at - 1], lines[at]];
  if (
    !standsLast(lines, at) ||
    line.length < broken.word ||
    !/^\p{Upper}[\p{Alpha}-]+$/u.test(line) ||
    !/\s[\p{Alpha}\p{N}-]{3,}$/u.test(above) ||
    !headlineVerb.test(lines.slice(Math.max(0, at - broken.lines), at).join(' '))
  )
    return false;
  const told = toldBelow(lines, at);
  const word = stemOf(foldWords(line));
  const last = stemOf(foldWords(above).split(' ').at(-1) ?? '');
  for (let from = told.indexOf(last); from !== -1; from = told.indexOf(last, from + 1))
    if (told.slice(Math.max(0, from - apart), from + apart).includes(word)) return true;
  return false;
};

// The rest of a headline that a page's width broke, right below its first line: "pressure cuff in the right size" below "Half of wards lack a working blood"; the text says the words about the break together, or the rest begins with a word that no line of a page begins with.
const endsBrokenHeadline = (lines: readonly string[], at: number): boolean => {
  const [above = '', line = ''] = [lines[at - 1], lines[at]];
  if (
    above.length < broken.above ||
    line.length < broken.word ||
    line.length > broken.below ||
    above.split(' ').length < 5 ||
    !/[\p{Alpha}\p{N}®™)]$/u.test(above) ||
    byline.test(line) ||
    /[|@]|https?:|\d{1,2}:\d\d|^[^\s.]+\.\S+$/.test(line)
  )
    return false;
  const below = toldBelow(lines, at);
  const words = foldWords(line).split(' ');
  const last = foldWords(above).split(' ').at(-1) ?? '';
  if (last.length >= 3 && ` ${below} `.includes(` ${last} ${words[0] ?? ''} `)) return true;
  return (
    openStart.test(line) &&
    headlineVerb.test(above) &&
    words.some((word) => word.length >= broken.word && below.includes(word))
  );
};

// "ALDER PHARMACEUTICALS REPORTS" below an empty line and right above another in capitals: the first line of a headline.
const opensBrokenHeadline = (lines: readonly string[], at: number): boolean => {
  const [above = '', line = '', below = ''] = [lines[at - 1], lines[at], lines[at + 1]];
  return (
    above === '' &&
    below !== '' &&
    line.split(' ').length >= 2 &&
    isInCapitals(line) &&
    isInCapitals(below) &&
    isLeftOpen(line)
  );
};

/** True for a line that is part of a headline in several lines, the last of them or, where the one below it is not among those `found` to be the site's, the first. */
export const isOfBrokenHeadline = (
  lines: readonly string[],
  at: number,
  found: ReadonlySet<number>,
): boolean =>
  endsBrokenHeadline(lines, at) ||
  endsInCapitals(lines, at) ||
  endsInOneWord(lines, at) ||
  (!found.has(at + 1) && opensBrokenHeadline(lines, at));
