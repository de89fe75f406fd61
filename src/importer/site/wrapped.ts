import { endsOpenAbroad } from '../body/heading-words.ts';
import { isInCapitals } from '../body/letter-case.ts';
import { foldWords } from '../head/folded-words.ts';
import { headlineVerb } from '../head/headline-verbs.ts';
import { danglingEnd, isLeftOpen, openStart } from '../head/open-lines.ts';
import type { PageLine } from './page-lines.ts';

/** A line with its place among those of the text. */
export interface PlacedLine extends PageLine {
  /** Its place. */
  readonly at: number;
}

/** A line of a text, or a paragraph of it that is broken at a width. */
export interface Unit extends PlacedLine {
  /** The places of a paragraph's lines. */
  readonly places?: readonly number[];
}

/** How long the lines of a broken paragraph are at least, on average and but for the last, and how many such paragraphs tell that a text is broken at a width. */
const least = { average: 45, line: 38, paragraphs: 2 } as const;

// Rulers, cells of a row and labels are no lines of a paragraph.
const mayBeBroken = /^(?!.*(?:\t|\s{3,}|\|)|(?:source|contacts?)\s?:).*[^\s.,;:()]{2}/i;

const endsOpen = /[\p{L}\d,)%]$/u;

/** True for a line that goes on with the sentence of the line above it: "share." below "… compared with $4.4 million, or $.44 per diluted" is no button. */
export const goesOnInside = (above: string, line: string): boolean =>
  above.length >= least.average &&
  endsOpen.test(above.slice(-2)) &&
  /^\p{Ll}(?!.*\s\|\s)/u.test(line) &&
  (line.length >= 40 || /[.,;][”")]?$/.test(line));

/** True for a line in the midst of a sentence: it goes on with the one above it, or both leave it open and the one below it begins in small letters. */
export const isInMidst = (above: string, line: string, below: string): boolean =>
  goesOnInside(above, line) ||
  (Math.min(above.length, line.length) >= least.average &&
    endsOpen.test(above.slice(-2)) &&
    endsOpen.test(line.slice(-2)) &&
    /^\p{Ll}{2,}[ ,]/u.test(below) &&
    !line.includes(' | '));

/** True for the last words of a headline that a page's width broke, "Industries" below "… Agreement to Acquire Alder Access, a Unit of Birch": another line says both words together. */
export const endsNameAbove = (lines: readonly string[], at: number): boolean => {
  const line = lines[at] ?? '';
  const above = lines[at - 1] ?? '';
  const last =
    above.length >= least.average ? /(?<=\s)\p{Lu}[\p{L}-]{2,}$/u.exec(above)?.[0] : undefined;
  if (last === undefined || line.length > 40 || (lines[at + 1] ?? '') !== '') return false;
  if (!/^\p{Lu}[\p{L}-]{2,}(?: \p{Lu}[\p{L}-]+){0,2}$/u.test(line)) return false;
  const name = `${last} ${line}`;
  return lines.some((other) => other.includes(name));
};

/** True for the second line of a headline whose first ends with a word that leads on: "Names Medical Director" below "… Begins Phase 2 Trial in Ovarian Cancer and". */
export const endsHeadlineAbove = (lines: readonly string[], at: number): boolean => {
  const above = lines[at - 1] ?? '';
  return (
    above.length >= least.line &&
    (danglingEnd.test(above) || endsOpenAbroad.test(above)) &&
    (lines[at] ?? '') !== ''
  );
};

/** How long a headline's line is at least that a page's width broke, how long the next one is at most, and how long a word is at least that tells, in characters. */
const broken = { above: 30, below: 70, word: 4 } as const;

// "By Jane Doe", "via Acme Wire", "posted 3 hours ago": a byline of the page.
const byline =
  /^(?:by|via|from|posted|published|updated|submitted|written|share|in)\s\S+(?:\s\S+)?$/i;

// The rest of a headline that a page's width broke, right below its first line: "pressure cuff in the right size" below "Half of wards lack a working blood"; the text says the words about the break together, or the rest begins with a word that no line of a page begins with.
const endsBrokenHeadline = (lines: readonly string[], at: number): boolean => {
  const [above = '', line = ''] = [lines[at - 1], lines[at]];
  if (
    above.length < broken.above ||
    line.length < broken.word ||
    line.length > broken.below ||
    above.split(' ').length < 5 ||
    !/[\p{L}\p{N}®™)]$/u.test(above) ||
    byline.test(line) ||
    /[|@]|https?:|\d{1,2}:\d\d|^[^\s.]+\.\S+$/.test(line)
  )
    return false;
  const below = foldWords(lines.slice(at + 1, at + 40).join(' ')).slice(0, 4000);
  const words = foldWords(line).split(' ');
  const last = foldWords(above).split(' ').at(-1) ?? '';
  if (last.length >= 3 && ` ${below} `.includes(` ${last} ${words[0] ?? ''} `)) return true;
  return (
    openStart.test(line) &&
    headlineVerb.test(above) &&
    words.some((word) => word.length >= broken.word && below.includes(word))
  );
};

const isBroken = (block: readonly PageLine[]): boolean => {
  if (block.length < 2) return false;
  let length = 0;
  for (const { text } of block) length += text.length;
  return (
    length > block.length * least.average &&
    block.slice(0, -1).every(({ text }) => text.length >= least.line) &&
    block.every(
      ({ text, site, item, level, linked }) =>
        !site && !item && level === 0 && !linked && mayBeBroken.test(text),
    )
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
  endsBrokenHeadline(lines, at) || (!found.has(at + 1) && opensBrokenHeadline(lines, at));

/** How many lines stand at least together without a blank line where they are several paragraphs, how wide those are, and how much of it the last line of one leaves free. */
const tight = { lines: 12, from: 60, to: 100, full: 0.85 } as const;

// A headline and the day below it are two lines; of a paragraph one at least goes on in small letters.
const runsOn = (part: readonly PlacedLine[]): boolean =>
  part.slice(1).some(({ text }) => /^\p{Ll}/u.test(text));

// Paragraphs broken at a width that no blank line parts: each ends with a line that has room left.
const paragraphsOf = (block: readonly PlacedLine[]): (readonly PlacedLine[])[] => {
  let width = 0;
  if (block.length >= tight.lines)
    for (const { text } of block) width = Math.max(width, text.length);
  if (width < tight.from || width > tight.to) return [block];
  const parts: PlacedLine[][] = [];
  let part: PlacedLine[] = [];
  for (const line of block) {
    part.push(line);
    if (line.text.length >= width * tight.full) continue;
    parts.push(part);
    part = [];
  }
  return (part.length > 0 ? [...parts, part] : parts).flatMap((one) =>
    runsOn(one) ? [one] : one.map((line) => [line]),
  );
};

/** Joins the lines of each paragraph of a text that is broken at a width, `apart` where blank lines part them; those of any other text stay. */
export const joinBroken = (lines: readonly PlacedLine[], apart = true): readonly Unit[] => {
  const units: Unit[] = [];
  let joined = 0;
  for (let from = 0; from < lines.length;) {
    let to = from + 1;
    while (to < lines.length && lines[to]?.opens === false) to += 1;
    const run = lines.slice(from, to);
    for (const block of apart ? [run] : paragraphsOf(run)) {
      const [first] = block;
      if (first && isBroken(block)) {
        joined += 1;
        units.push({
          ...first,
          text: block.map(({ text }) => text).join(' '),
          alone: true,
          places: block.map(({ at }) => at),
        });
      } else for (const line of block) units.push(line);
    }
    from = to;
  }
  return joined >= least.paragraphs ? units : lines;
};
