/** One fault in a file, told so that a keeper can mend it. */
export interface Problem {
  /** Path of the file, as a keeper would type it. */
  readonly file: string;
  /** Line of the fault, from 1. */
  readonly line: number;
  /** What is wrong, with the bad value. */
  readonly what: string;
  /** What to do, with a good value. */
  readonly hint: string;
}

/** Faults that stop a command; carries all of them, never only the first. */
export class ContentError extends Error {
  /** Every fault found. */
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(formatProblems(problems));
    this.name = 'ContentError';
    this.problems = problems;
  }
}

/** Faults as text, one block each: `file:line  what` and the hint beneath. */
export const formatProblems = (problems: readonly Problem[]): string =>
  problems
    .map(
      (problem) => `${problem.file}:${String(problem.line)}  ${problem.what}\n    ${problem.hint}`,
    )
    .join('\n');
