import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

// The processes that run the tests inherit it; tests of one run share their builds.
process.env['TEST_RUN'] ??= `${String(process.pid)} ${String(Date.now())}`;

const root = fileURLToPath(new URL('..', import.meta.url));

/** The projects, cheap to dear; those of one number run together, after all of a lower one. */
const projects = [
  { name: 'domain', folders: '{domain,index-format,search}', order: 0, timeout: 10_000 },
  { name: 'importer', folders: 'importer', order: 1, timeout: 30_000 },
  // These build whole archives.
  { name: 'site', folders: '{site,checks}', order: 2, timeout: 300_000 },
] as const;

/** The order within a project: the largest build begins first, so that no processor waits for it at the end. */
class LargestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLarge = ({ moduleId }: TestSpecification): number =>
      Number(moduleId.endsWith('large.test.ts'));
    return sorted.sort((a, b) => isLarge(b) - isLarge(a));
  }
}

export default defineConfig({
  root,
  cacheDir: 'node_modules/.cache/vitest',
  test: {
    // One for each processor: all of them wait for nothing else.
    maxWorkers: '100%',
    sequence: { sequencer: LargestFirst },
    projects: projects.map(({ name, folders, order, timeout }) => ({
      root,
      test: {
        name,
        include: [`tests/${folders}/**/*.test.ts`],
        environment: 'node',
        testTimeout: timeout,
        hookTimeout: timeout,
        // No file changes what another sees, so that each module is read once.
        isolate: false,
        sequence: { groupOrder: order },
      },
    })),
  },
});
