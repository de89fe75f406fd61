import type { Run, TextLine } from './lines.ts';
import { readMarker } from './lists.ts';
import { roomBehind } from './lone-lines.ts';
import { exactWidth, mendedSigns } from './widths.ts';

/** How long the lines of a paragraph are at least and at most, how many of them leave off in a sentence before that tells how the text is printed, and how many columns a break may be off. */
const least = { line: 45, most: 130, breaks: 4, room: 8 } as const;
/** How many of the runs are single lines at least, and how many of the breaks in a sentence stand where the line was full. */
const share = { single: 0.8, full: 0.8 } as const;

// "the Institut Sainte-" above "Agathe" leaves off too, what is said to its end, "care alone.”", does not.
const leavesOff = (text: string): boolean =>
  /(?:[\p{Alpha}\d,)%™®]|(?<![.!?])[”"]|\p{Lower}-)$/u.test(text);
const isSentenceOpen =
  /,$|\s["“(]?(?:the|a|an|of|and|or|to|in|for|with|by|at|on|from|as|its|their|that|which|is|are|was|has|have|will)$/;
const rowOrTab = / {3,}|\t/;
const opens = /^["“(]?[\p{Upper}\d]|^[•·*▪-]\s/u;
const closes = /[.!?:;)”"]$/;
const goesOn = (text: string): boolean => /^\p{Lower}+(?:-\p{Alpha}+)*[ ,;.]/u.test(text);

// "Alder, Inc. (NASDAQ:" above "ALDR), a maker of …"; "Alder, Inc." above "(NASDAQ: ALDR)" ends no sentence.
const isBracketOpen = (text: string): boolean => text.lastIndexOf('(') > text.lastIndexOf(')');

// Lines of which each left the first word of the next one no room.
const groupFrom = (
  lines: readonly (TextLine | undefined)[],
  from: number,
  width: number,
): TextLine[] => {
  const group: TextLine[] = [];
  for (let line = lines[from]; line; line = lines[from + group.length]) {
    const before = group.at(-1);
    if (
      before &&
      (before.text.length > width + least.room ||
        !(leavesOff(before.text) || isBracketOpen(before.text) || line.text.startsWith('(')) ||
        roomBehind(before, line, width) >= (mendedSigns.test(before.text) ? 4 : 0) ||
        readMarker(line.text) ||
        rowOrTab.test(before.text + line.text))
    )
      break;
    group.push(line);
  }
  return group;
};

/** Joins what stands on lines parted by a blank one each, as hosts of documents print their pages: a sentence that leaves off where its line was full goes on below; other texts stay as they are. */
export const joinSpacedLines = (runs: readonly Run[]): readonly Run[] => {
  const single = runs.filter((run) => run.length === 1).length;
  if (runs.length < least.breaks * 2 || single < runs.length * share.single) return runs;
  const lines = runs.map((run) => (run.length === 1 ? run[0] : undefined));
  const exact = exactWidth(lines.filter((line) => line !== undefined));
  const breaks = lines.flatMap((line, at) => {
    const next = lines[at + 1];
    return line &&
      next &&
      line.text.length >= least.line &&
      leavesOff(line.text) &&
      goesOn(next.text)
      ? [{ line, next }]
      : [];
  });
  if (breaks.length < least.breaks) return runs;
  const lengths = breaks.map(({ line }) => line.indent + line.text.length).sort((a, b) => a - b);
  const width = exact ?? lengths[Math.floor((lengths.length - 1) * 0.9)] ?? 0;
  if (width > least.most) return runs;
  const isFull = (line: TextLine, next: TextLine): boolean =>
    roomBehind(line, next, width) < least.room;
  const full = breaks.filter(({ line, next }) => isFull(line, next)).length;
  if (exact === undefined && full < breaks.length * share.full) return runs;
  const joins = (
    chain: readonly TextLine[],
    line: TextLine,
    next: TextLine | undefined,
  ): boolean => {
    const before = chain.at(-1);
    if (!before || before.text.length < least.line || !leavesOff(before.text)) return false;
    if (!isFull(before, line) || readMarker(line.text) || rowOrTab.test(before.text + line.text))
      return false;
    return (
      goesOn(line.text) ||
      chain.length > 1 ||
      /\p{Lower}-$/u.test(before.text) ||
      // "… or “the" above "Company”) is pleased", but not a headline above its news.
      (isSentenceOpen.test(before.text) &&
        (goesOn(next?.text ?? '') || /[.!?]["”]?$/.test(line.text)))
    );
  };
  const joined: Run[] = [];
  for (let at = 0; at < runs.length;) {
    const chain: TextLine[] = [];
    let to = at;
    for (
      let line = lines[to];
      line && (to === at || joins(chain, line, lines[to + 1]));
      line = lines[to]
    ) {
      chain.push(to === at ? line : { ...line, goesOn: true });
      to += 1;
    }
    // A paragraph opens as a sentence does and ends as one; points without their bullets do neither.
    const [first] = chain;
    const last = chain.at(-1);
    const isWhole =
      chain.length > 1 && opens.test(first?.text ?? '') && closes.test(last?.text ?? '');
    if (!isWhole && exact !== undefined) {
      // A headline of two lines is neither; to tell it from what stands below it is the head's matter.
      const group = groupFrom(lines, at, exact);
      to = at + Math.max(1, group.length);
      joined.push(...(group.length > 1 ? [group] : runs.slice(at, to)));
      at = to;
      continue;
    }
    joined.push(...(isWhole ? [chain] : runs.slice(at, Math.max(to, at + 1))));
    at = Math.max(to, at + 1);
  }
  return joined;
};

/** How long a line is at most of a text that sets each of them apart, how many of them leave off in a sentence at least, as a number and as a share of all, how many of those were full, as a share, and how many lines of a hundred may stand right below another. */
const apart = { longest: 100, breaks: 4, share: 0.1, full: 0.5, close: 0.03 } as const;

// A blank line stands below each line, and sentences go on below it because it was full; points without their signs begin in small letters too.
const isSetApart = (lines: readonly string[]): boolean => {
  let [count, close, width] = [0, 0, 0];
  let last = '';
  let blank = false;
  const breaks: number[] = [];
  for (const printed of lines) {
    const line = printed.trim();
    if (line === '') {
      blank = true;
      continue;
    }
    const isProse = line.includes(' ') && !rowOrTab.test(line);
    if (line.length > apart.longest && isProse) return false;
    if (isProse) width = Math.max(width, line.length);
    count += 1;
    if (!blank && last !== '') close += 1;
    if (close > 2 && close > lines.length * apart.close) return false;
    if (last.length >= least.line && goesOn(line) && leavesOff(last))
      breaks.push(last.length + 1 + line.indexOf(' '));
    last = line;
    blank = false;
  }
  const full = breaks.filter((end) => end > width - least.room).length;
  return (
    full >= apart.breaks &&
    breaks.length >= count * apart.share &&
    full >= breaks.length * apart.full
  );
};

/** A text that sets a blank line below each of its lines, as hosts of documents print their pages, without them; where more than one stood a paragraph ends. */
export const closeLinesUp = (text: string): string => {
  const lines = text.split('\n');
  if (!isSetApart(lines)) return text;
  return lines
    .filter((line, at) => line.trim() !== '' || at === 0 || (lines[at - 1] ?? '').trim() === '')
    .join('\n');
};
