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

const endsOpen = /[\p{Alpha}\d,)%]$/u;

/** True for a line that goes on with the sentence of the line above it: "share." below "… compared with $4.4 million, or $.44 per diluted" is no button. */
export const goesOnInside = (above: string, line: string): boolean =>
  above.length >= least.average &&
  endsOpen.test(above.slice(-2)) &&
  /^\p{Lower}(?!.*\s\|\s)/u.test(line) &&
  (line.length >= 40 || /[.,;][”")]?$/.test(line));

/** True for a line in the midst of a sentence: it goes on with the one above it, or both leave it open and the one below it begins in small letters. */
export const isInMidst = (above: string, line: string, below: string): boolean =>
  goesOnInside(above, line) ||
  (Math.min(above.length, line.length) >= least.average &&
    endsOpen.test(above.slice(-2)) &&
    endsOpen.test(line.slice(-2)) &&
    /^\p{Lower}{2,}[ ,]/u.test(below) &&
    !line.includes(' | '));

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

/** How many lines stand at least together without a blank line where they are several paragraphs, how wide those are, and how much of it the last line of one leaves free. */
const tight = { lines: 12, from: 60, to: 100, full: 0.85 } as const;

// A headline and the day below it are two lines; of a paragraph one at least goes on in small letters.
const runsOn = (part: readonly PlacedLine[]): boolean =>
  part.slice(1).some(({ text }) => /^\p{Lower}/u.test(text));

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
