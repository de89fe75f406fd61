import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { searchFeedSchema } from '../domain/search-document.ts';
import { writeIndex } from './build-index.ts';
import { searchEngine } from './search-engine.ts';
import { serveIndex } from './serve-index.ts';

const feedFile = 'search-feed.json';

// Pagefind's reader takes its files packed or plain. Hosts that know no .br send what Pagefind packed itself; the others
// send the plain bytes under brotli, where that is much smaller: the reader's program, the index's table, the filters.
const addBrotli = async (folder: string): Promise<void> => {
  const names = await readdir(folder, { recursive: true });
  for (const name of names.filter((one) =>
    /(?:^|[\\/])wasm\.|\.(?:pf_meta|pf_filter)$/.test(one),
  )) {
    const file = path.join(folder, name);
    const packed = brotliCompressSync(gunzipSync(await readFile(file)), {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 20 },
    });
    await writeFile(`${file}.br`, packed);
  }
};

/** Makes the site searchable: the index beside the pages in a build, the same from the cache folder in development. */
export const searchIndex = (): AstroIntegration => {
  let cache = '';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [searchEngine()] } });
      },
      'astro:config:done': ({ config }) => {
        cache = path.join(fileURLToPath(config.cacheDir), 'search-index');
      },
      'astro:server:setup': ({ server, logger }) => {
        server.middlewares.use(serveIndex(server, cache, logger));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const feed = searchFeedSchema.parse(
          JSON.parse(await readFile(path.join(site, feedFile), 'utf8')),
        );
        await rm(path.join(site, feedFile));
        const folder = path.join(site, 'pagefind');
        await writeIndex(feed, folder);
        await addBrotli(folder);
        logger.info(
          `${String(feed.releases.length)} releases and ${String(feed.finePrint.length)} repeated parts searchable`,
        );
      },
    },
  };
};
