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
  /(?:[\p{L}\d,)%™®]|(?<![.!?])[”"]|\p{Ll}-)$/u.test(text);
const isSentenceOpen =
  /,$|\s["“(]?(?:the|a|an|of|and|or|to|in|for|with|by|at|on|from|as|its|their|that|which|is|are|was|has|have|will)$/;
const rowOrTab = / {3,}|\t/;
const opens = /^["“(]?[\p{Lu}\d]|^[•·*▪-]\s/u;
const closes = /[.!?:;)”"]$/;
const goesOn = (text: string): boolean => /^\p{Ll}+(?:-\p{L}+)*[ ,;.]/u.test(text);

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
      (!(leavesOff(before.text) || isBracketOpen(before.text) || line.text.startsWith('(')) ||
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
      /\p{Ll}-$/u.test(before.text) ||
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
