import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { toBrotli } from './compress.ts';

/** Lays the best brotli beside every style sheet and script and the names for the search: they are few, are sent often, and never change. */
export const compressAssets = (): AstroIntegration => ({
  name: 'compress-assets',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const site = fileURLToPath(dir);
      const pack = async (folder: string, wanted: RegExp): Promise<void> => {
        for (const name of await readdir(folder)) {
          if (!wanted.test(name)) continue;
          const file = path.join(folder, name);
          await writeFile(`${file}.br`, await toBrotli(await readFile(file), 'best'));
        }
      };
      await pack(path.join(site, 'assets'), /\.(?:css|js)$/);
      await pack(site, /^search-names\..*\.json$/);
    },
  },
});
