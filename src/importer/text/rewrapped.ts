import { isAbout, single } from '../body/heading-words.ts';
import type { RepairLog } from '../repair-log.ts';
import { readMarker } from './lists.ts';
import { isSentenceEnd } from './lone-lines.ts';

/** How wide the second width is at least and at most, how many columns a line leaves free that it broke off, how many such lines tell of it and how few may, what share of the short lines inside sentences they are, and what share of them the first width explains, and how many columns beyond that a line of it may end. */
const size = {
  from: 40,
  to: 100,
  room: 6,
  least: 3,
  few: 2,
  short: 0.5,
  explained: 0.7,
  ragged: 8,
} as const;

interface Line {
  readonly raw: string;
  readonly text: string;
  readonly indent: number;
  /** The column in which it ends. */
  readonly end: number;
  /** Columns of its first word. */
  readonly word: number;
}

const gap = /\S {3,}\S/;
const hasColumns = (line: string): boolean =>
  line.includes('\t') || line.includes('|') || (line.includes('   ') && gap.test(line));

const toLine = (printed: string): Line => {
  const raw = printed.trimEnd();
  const text = raw.trimStart();
  const gap = text.indexOf(' ');
  return {
    raw,
    text,
    indent: raw.length - text.length,
    end: raw.length,
    word: gap === -1 ? text.length : gap,
  };
};

// The longest line that words make: no row of cells, no address.
const widthOf = (lines: readonly Line[]): number => {
  let width = 0;
  for (const { raw, text, end } of lines)
    if (end > width && text.includes(' ') && !hasColumns(raw)) width = end;
  return width;
};

/** A line that its width broke off the one above: where both end as one, and where the next word would have. */
interface Rest {
  readonly at: number;
  readonly end: number;
  readonly beyond: number;
}

const isFull = (lines: readonly Line[], at: number, width: number): boolean => {
  const line = lines[at];
  return (
    line !== undefined &&
    line.text !== '' &&
    line.end + 1 + (lines[at + 1]?.word ?? 0) > width &&
    !hasColumns(line.raw)
  );
};

/** The lines of a text that end early inside a sentence, and of them those above which the second width left no room, each taken for the last of so many parts of a line at most. */
const findRests = (
  lines: readonly Line[],
  width: number,
  most: number,
): { short: number; rests: Rest[] } => {
  const rests: Rest[] = [];
  let short = 0;
  for (const [at, line] of lines.entries()) {
    const below = lines[at + 1];
    if (!below || line.text === '' || line.text.length + 1 + below.word > width - size.room)
      continue;
    if (!/^\p{Lower}/u.test(below.text) || /[.!?:;]$/.test(line.text) || hasColumns(line.raw))
      continue;
    short += 1;
    let from = at;
    while (at - from < most - 1 && isFull(lines, from - 1, width)) from -= 1;
    if (from === at) continue;
    const end = lines.slice(from + 1, at + 1).reduce((sum, part) => sum + 1 + part.text.length, 0);
    const whole = (lines[from]?.end ?? 0) + end;
    rests.push({ at, end: whole, beyond: whole + 1 + below.word });
  }
  return { short, rests };
};

/** The width that explains most of the rests: with them the lines above were full, and the next word had no room. */
const firstWidth = (rests: readonly Rest[]): { width: number; explained: number } => {
  let best = { width: 0, explained: 0 };
  for (const width of new Set(rests.map(({ end }) => end))) {
    const explained = rests.filter((rest) => rest.end <= width && rest.beyond > width).length;
    if (explained > best.explained || (explained === best.explained && width > best.width))
      best = { width, explained };
  }
  return best;
};

/** Into how many parts a line is broken. */
const broken = [2, 3] as const;

interface Found {
  readonly first: number;
  readonly explained: number;
  readonly rests: readonly Rest[];
}

/** The first width of a text that a second broke into so many parts a line at most; `undefined` where its lines tell of none. */
const explain = (lines: readonly Line[], width: number, most: number): Found | undefined => {
  const { short, rests } = findRests(lines, width, most);
  // Two are enough where each full line has a short one below it: of a paragraph that was broken once, several are full.
  const isFew = rests.length === size.few && size.few >= short * size.short && most === broken[0];
  if (isFew && lines.some((_, at) => isFull(lines, at, width) && isFull(lines, at + 1, width)))
    return undefined;
  const least = isFew
    ? size.few
    : Math.max(size.least, short * size.short, rests.length * size.explained);
  if (rests.length < least) return undefined;
  const first = firstWidth(rests);
  return first.explained >= least && first.width > width
    ? { first: first.width, explained: first.explained, rests }
    : undefined;
};

// A day below a headline stands by itself.
const goesOnWith = (line: Line, below: Line | undefined, wasFull: boolean): boolean =>
  /^\p{Lower}/u.test(line.text) ||
  isSentenceEnd(line.text) ||
  (wasFull && below !== undefined && below.text !== '');

// "Outlook" between "… warehouse." and "For the full year …" is no rest of the line above.
const isHeadingBelow = (above: Line, line: Line, below: Line | undefined): boolean =>
  line.text.length <= 60 &&
  /^\p{Upper}/u.test(line.text) &&
  /^["“„«]?\p{Upper}/u.test(below?.text ?? '') &&
  isSentenceEnd(above.text) &&
  (single.test(line.text) || isAbout(line.text));

/** A text of which each line was broken again at a smaller width, with the lines that the first width made: "… for which the works have", "been enlarged" and "by a hall …" as "… for which the works have been enlarged" and "by a hall …". */
export const joinRewrapped = (text: string, log: RepairLog): string => {
  const lines = text.split('\n').map(toLine);
  const width = widthOf(lines);
  if (width < size.from || width > size.to) return text;
  const [two, three] = broken.map((most) => explain(lines, width, most));
  const found = (three?.explained ?? 0) >= (two?.explained ?? 0) ? three : two;
  if (!found) return text;
  const { first, rests } = found;
  // A typist ends a line two words later than the others.
  const sure = new Set(rests.filter(({ end }) => end <= first + size.ragged).map(({ at }) => at));
  const out: string[] = [];
  let above: Line | undefined;
  let whole = '';
  for (const [at, line] of lines.entries()) {
    const end = whole.length + 1 + line.text.length;
    const below = lines[at + 1];
    const mayBeRest =
      above &&
      above.text !== '' &&
      line.text !== '' &&
      above.end + 1 + line.word > width &&
      line.indent <= above.indent + 1 &&
      end <= first + size.ragged &&
      !hasColumns(above.raw) &&
      !hasColumns(line.raw) &&
      !readMarker(line.text) &&
      !isHeadingBelow(above, line, below);
    if (
      mayBeRest &&
      (sure.has(at) ||
        (end <= first && goesOnWith(line, below, end + 1 + (below?.word ?? 0) > first)))
    ) {
      log.record('broken-twice', `${whole.trim()} ¶ ${line.text}`, `${whole.trim()} ${line.text}`);
      out.pop();
      whole = `${whole} ${line.text}`;
    } else whole = line.raw;
    out.push(whole);
    above = line;
  }
  return out.join('\n');
};
