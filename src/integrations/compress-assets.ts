import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import type { AstroIntegration } from 'astro';

/** Lays the best brotli beside every style sheet and script: they are few, are sent with every page, and never change. */
export const compressAssets = (): AstroIntegration => ({
  name: 'compress-assets',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const folder = path.join(fileURLToPath(dir), 'assets');
      for (const name of await readdir(folder)) {
        if (!/\.(?:css|js)$/.test(name)) continue;
        const bytes = await readFile(path.join(folder, name));
        const packed = brotliCompressSync(bytes, {
          params: {
            [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
            [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
            [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
          },
        });
        await writeFile(path.join(folder, `${name}.br`), packed);
      }
    },
  },
});
