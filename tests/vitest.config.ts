import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The projects, cheap to dear; those of one number run together, after all of a lower one. */
const projects = [
  { name: 'domain', folders: '{domain,search}', order: 0, timeout: 10_000 },
  { name: 'importer', folders: 'importer', order: 1, timeout: 30_000 },
  // These build whole archives.
  { name: 'site', folders: '{site,checks}', order: 2, timeout: 300_000 },
] as const;

export default defineConfig({
  root,
  cacheDir: 'node_modules/.cache/vitest',
  test: {
    projects: projects.map(({ name, folders, order, timeout }) => ({
      root,
      test: {
        name,
        include: [`tests/${folders}/**/*.test.ts`],
        environment: 'node',
        testTimeout: timeout,
        hookTimeout: timeout,
        sequence: { groupOrder: order },
      },
    })),
  },
});
