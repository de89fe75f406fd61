import type { Run } from './lines.ts';

/** True for a line that ends in the middle of a sentence. */
export const isOpenEnd = (text: string): boolean => !/[.!?:;"”’)\]]$/.test(text);

/** How many lines of at least some length end in the middle of a sentence that the next line goes on with. */
const runningOn = (runs: readonly Run[], least: number): number => {
  let count = 0;
  for (const run of runs)
    for (const [at, line] of run.entries())
      if (
        line.text.length + line.indent >= least &&
        isOpenEnd(line.text) &&
        /^\p{Lower}+[ ,;]/u.test(run[at + 1]?.text ?? '')
      )
        count += 1;
  return count;
};

// A headline leaves off too, above its dateline.
const mayBeHeads = 1;

/** True where every line of at least some length ends its sentence and another begins below: such lines are paragraphs. */
const areWhole = (runs: readonly Run[], least: number): boolean => {
  let open = 0;
  for (const run of runs)
    for (const [at, line] of run.entries()) {
      const below = run[at + 1];
      if (!below || line.text.length + line.indent < least) continue;
      if (below.goesOn === true || /^[\p{Lower}\p{Lo}\d(]/u.test(below.text)) return false;
      if (isOpenEnd(line.text)) open += 1;
      if (open > mayBeHeads) return false;
    }
  return true;
};

/** Width at which the text's lines were broken, or `undefined` where its lines are whole paragraphs. */
export const wrapWidth = (runs: readonly Run[]): number | undefined => {
  const followed: number[] = [];
  let all = 0;
  const lengths: number[] = [];
  for (const run of runs)
    for (const [at, line] of run.entries()) {
      all += 1;
      const length = line.text.length + line.indent;
      lengths.push(length);
      if (at < run.length - 1) followed.push(length);
    }
  if (followed.length < 3) return undefined;
  followed.sort((a, b) => a - b);
  const width = followed[Math.floor((followed.length - 1) * 0.92)] ?? 0;
  if (width < 45 || width > 130) return undefined;
  const tooLong = lengths.filter((length) => length > width * 1.3 + 4).length;
  if (tooLong > all * 0.08) return undefined;
  if (areWhole(runs, width * 0.72)) return undefined;
  const full = followed.filter((length) => length >= width * 0.72).length;
  if (full >= followed.length * 0.4) return width;
  return full >= 4 && runningOn(runs, width * 0.72) >= full * 0.4 ? width : undefined;
};

/** How many lines come near the longest where a text is broken at a width, and how near, in columns. */
const full = { lines: 6, near: 8 } as const;

/** How long the lines of a text are at most that a width broke, blank ends left out; `undefined` where lines are as long as they like. */
export const fullWidth = (lines: readonly string[]): number | undefined => {
  const lengths = lines.map((line) => line.trimEnd().length);
  const width = lengths.reduce((most, one) => Math.max(most, one), 0);
  if (width < 45 || width > 130) return undefined;
  return lengths.filter((one) => one >= width - full.near).length >= full.lines ? width : undefined;
};

/** True for a line that goes on in small letters below one that left its first word no room, "filed in Europe" below "… maternal vaccine" at the width's end: no button. */
export const hadNoRoom = (above: string, line: string, width: number | undefined): boolean =>
  width !== undefined &&
  /^\p{Lower}/u.test(line) &&
  /[\p{Alpha}\d,]$/u.test(above) &&
  above.length <= width &&
  above.length + 1 + `${line} `.indexOf(' ') > width;

/** How many lines have to go on for certain until the width of a run is known to the column, and how large a share of them may leave room for the word that follows. */
const exact = { lines: 6, share: 0.05 } as const;

/** Signs that stand for "(TM)" and the like, which took more room where the line was broken. */
export const mendedSigns = /[™®©℠]/;

/** Width at which a program broke a run, in columns and exactly: no line that a small letter goes on had room for the word below it. `undefined` where lines were broken by hand or twice. */
export const exactWidth = (run: Run): number | undefined => {
  const lengthOf = (line: Run[number]): number => line.indent + line.text.length;
  const broken: number[] = [];
  let width = 0;
  for (const [at, line] of run.entries()) {
    const next = run[at + 1]?.text ?? '';
    if (mendedSigns.test(line.text)) continue;
    if (!/^\p{Lower}+(?:[ ,;]|\.(?: |$))/u.test(next) || !/[\p{Alpha},]$/u.test(line.text))
      continue;
    width = Math.max(width, lengthOf(line));
    broken.push(lengthOf(line) + 1 + next.search(/\s|$/));
  }
  return broken.length >= exact.lines &&
    width <= 130 &&
    broken.filter((length) => length <= width).length <= broken.length * exact.share
    ? width
    : undefined;
};

/** Width at which the lines of one run were broken, or `undefined` where its lines are lines of their own. */
export const runWidth = (run: Run): number | undefined => {
  if (run.length < 2) return undefined;
  let width = 0;
  for (const line of run) width = Math.max(width, line.indent + line.text.length);
  if (width < 50 || width > 130) return undefined;
  let open = 0;
  let small = 0;
  for (const [at, line] of run.entries()) {
    const next = run[at + 1];
    if (!next) break;
    // In a broken paragraph no line had room for the word that begins the next one.
    const word = /^\S*/.exec(next.text)?.[0].length ?? 0;
    if (next.goesOn !== true && line.indent + line.text.length + 1 + word < width - 6)
      return undefined;
    if (isOpenEnd(line.text)) open += 1;
    if (/^\p{Lower}[^@/]*$/u.test(next.text)) small += 1;
  }
  const breaks = run.length - 1;
  // Two lines are few to judge by: the first has to be long and in the middle of its sentence.
  if (breaks === 1 && ((run[0]?.text.length ?? 0) < 52 || open + small < 2)) return undefined;
  return open >= breaks * 0.5 && small >= breaks * 0.4 ? width : undefined;
};
