import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** How many tests ended in which way. */
export interface Counts {
  /** Tests that held. */
  readonly passed: number;
  /** Tests that did not hold, and test files that could not be run. */
  readonly failed: number;
  /** Tests that were told not to run. */
  readonly skipped: number;
}

const none: Counts = { passed: 0, failed: 0, skipped: 0 };

const vitestSchema = z.object({
  numPassedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(
    z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) }),
  ),
});

const playwrightSchema = z.object({
  stats: z.object({
    expected: z.number(),
    unexpected: z.number(),
    flaky: z.number(),
    skipped: z.number(),
  }),
});

/** A runner's JSON report; undefined where it wrote none. */
export const readReport = (file: string): unknown => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
};

/** Counts in a report of Vitest; a file that broke before its first test counts as one failure. */
export const countVitest = (report: unknown): Counts => {
  const parsed = vitestSchema.safeParse(report);
  if (!parsed.success) return none;
  const { numPassedTests, numPendingTests, numTodoTests, testResults } = parsed.data;
  const failed = testResults.map(({ status, assertionResults }) => {
    const tests = assertionResults.filter((test) => test.status === 'failed').length;
    return status === 'failed' ? Math.max(1, tests) : tests;
  });
  return {
    passed: numPassedTests,
    failed: failed.reduce((total, count) => total + count, 0),
    skipped: numPendingTests + numTodoTests,
  };
};

/** Counts in a report of Playwright; a test that held only when tried again counts as failed. */
export const countPlaywright = (report: unknown): Counts => {
  const parsed = playwrightSchema.safeParse(report);
  if (!parsed.success) return none;
  const { expected, unexpected, flaky, skipped } = parsed.data.stats;
  return { passed: expected, failed: unexpected + flaky, skipped };
};

/** The counts of several runners together. */
export const sum = (counts: readonly Counts[]): Counts =>
  counts.reduce(
    (total, { passed, failed, skipped }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
      skipped: total.skipped + skipped,
    }),
    none,
  );

/** The line that ends a test run, for people and for machines: `12 passed, 0 failed`. */
export const closingLine = ({ passed, failed, skipped }: Counts): string =>
  `${String(passed)} passed, ${String(failed)} failed${skipped > 0 ? `, ${String(skipped)} skipped` : ''}`;
