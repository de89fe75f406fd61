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

/** True for lines that are a paragraph. */
export const isProse = (run: Run): boolean => {
  if (isMailFoot(run.lines)) return false;
  let length = 0;
  for (const line of run.lines) length += line.length + 1;
  return length >= longLine && length / run.lines.length > 45;
};
