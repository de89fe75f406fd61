import { readFile, rm, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { searchFeedSchema } from '../domain/search-document.ts';
import { buildIndex, type IndexFile } from './build-index.ts';
import { searchEngine } from './search-engine.ts';
import { serveIndex } from './serve-index.ts';

const feedFile = 'search-feed.json';

// Pagefind's reader takes its files packed or plain. Hosts that know no .br send what Pagefind packed itself; the others
// send the plain bytes under brotli, where that is much smaller: the reader's program, the index's table, the filters.
const withBrotli = ({ path: name, content }: IndexFile): IndexFile[] => {
  if (!/^wasm\.|\.(?:pf_meta|pf_filter)$/.test(name)) return [{ path: name, content }];
  const packed = brotliCompressSync(gunzipSync(content), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 20 },
  });
  return [
    { path: name, content },
    { path: `${name}.br`, content: packed },
  ];
};

const write = async (directory: string, files: readonly IndexFile[]): Promise<void> => {
  const folders = new Set(files.map(({ path: name }) => path.dirname(path.join(directory, name))));
  for (const folder of folders) await mkdir(folder, { recursive: true });
  for (const { path: name, content } of files.flatMap(withBrotli))
    await writeFile(path.join(directory, name), content);
};

/** Makes the site searchable: the index beside the pages in a build, the same from memory in development. */
export const searchIndex = (): AstroIntegration => ({
  name: 'search-index',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      updateConfig({ vite: { plugins: [searchEngine()] } });
    },
    'astro:server:setup': ({ server, logger }) => {
      server.middlewares.use(serveIndex(server, logger));
    },
    'astro:build:done': async ({ dir, logger }) => {
      const site = fileURLToPath(dir);
      const feed = searchFeedSchema.parse(
        JSON.parse(await readFile(path.join(site, feedFile), 'utf8')),
      );
      await rm(path.join(site, feedFile));
      const { main, finePrint } = await buildIndex(feed);
      await write(path.join(site, 'pagefind'), main);
      await write(path.join(site, 'pagefind', 'fine-print'), finePrint);
      logger.info(
        `${String(feed.releases.length)} releases and ${String(feed.finePrint.length)} repeated parts searchable`,
      );
    },
  },
});
