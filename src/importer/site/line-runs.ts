import { isMailFoot } from './mail.ts';

/** Lines without a blank line between them. */
export interface Run {
  /** Place of the first. */
  readonly from: number;
  /** Their words. */
  readonly lines: readonly string[];
}

// A line as long as a paragraph stands by itself in texts without blank lines.
const longLine = 160;

/** Parts lines where blank ones stand between them, and around those that are as long as a paragraph. */
export const runsOf = (lines: readonly string[]): Run[] => {
  const runs: { from: number; lines: string[] }[] = [];
  let open = false;
  for (const [at, line] of lines.entries()) {
    const long = line.length >= longLine;
    if (line !== '' && open && !long) runs.at(-1)?.lines.push(line);
    else if (line !== '') runs.push({ from: at, lines: [line] });
    open = line !== '' && !long;
  }
  return runs;
};

// Lines of a broken paragraph are about as long as each other, or go on in small letters: those of an extractor, each an element of a page, are and do not.
const areBroken = ({ lines }: Run): boolean => {
  let longest = 0;
  for (const line of lines) longest = Math.max(longest, line.length);
  return (
    lines.every((line, at) => line.length >= longest * 0.6 || at === lines.length - 1) ||
    lines.some((line, at) => at > 0 && /^\p{Lower}[\p{Lower}’'-]*[,;.]?(?:\s|$)/u.test(line))
  );
};

/** True for lines that are a paragraph. */
export const isProse = (run: Run): boolean => {
  let length = 0;
  for (const line of run.lines) length += line.length + 1;
  return (
    length >= longLine && length / run.lines.length > 45 && areBroken(run) && !isMailFoot(run.lines)
  );
};
