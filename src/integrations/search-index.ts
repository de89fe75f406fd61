import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { indexFolder } from '../index-format/published-index.ts';
import { searchFeedSchema } from '../domain/search-document.ts';
import { writeIndex } from './build-index.ts';
import { serveIndex } from './serve-index.ts';

const feedFile = 'search-feed.json';

/** Makes the site searchable: the index beside the pages in a build, the same from the cache folder in development. */
export const searchIndex = (): AstroIntegration => {
  let cache = '';
  return {
    name: 'search-index',
    hooks: {
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
        await writeIndex(feed, path.join(site, indexFolder));
        logger.info(
          `${String(feed.releases.length)} releases and ${String(feed.finePrint.length)} repeated parts searchable`,
        );
      },
    },
  };
};
