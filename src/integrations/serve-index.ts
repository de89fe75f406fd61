import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { AstroIntegrationLogger } from 'astro';
import type { Connect, ViteDevServer } from 'vite';
import { entryFile, indexFolder } from '../index-format/published-index.ts';
import { searchFeedSchema } from '../domain/search-document.ts';
import { writeIndex } from './build-index.ts';

interface Served {
  readonly feed: string;
  readonly written: Promise<void>;
}

/** Serves the search index in development from a folder, built on the first search and after each change of the content. */
export const serveIndex = (
  server: ViteDevServer,
  folder: string,
  logger: AstroIntegrationLogger,
): Connect.NextHandleFunction => {
  let served: Served | undefined;
  const refresh = async (origin: string): Promise<Served> => {
    const response = await fetch(`${origin}search-feed.json`);
    const feed = await response.text();
    if (!response.ok) throw new Error(`the pages do not build (${String(response.status)})`);
    if (served?.feed !== feed) {
      // One after the other, as all are written into one folder.
      const before = served?.written.catch(() => undefined);
      const write = (): Promise<void> =>
        writeIndex(searchFeedSchema.parse(JSON.parse(feed)), folder);
      served = { feed, written: before ? before.then(write) : write() };
    }
    return served;
  };
  const answer = async (name: string, origin: string): Promise<Buffer | undefined> => {
    // The reader asks for its entry first and anew with every page: the moment to look for changes.
    const now = served === undefined || name === entryFile ? await refresh(origin) : served;
    await now.written;
    const file = path.join(folder, name);
    if (!file.startsWith(folder + path.sep)) return undefined;
    return readFile(file).catch(() => undefined);
  };
  const inIndex = new RegExp(`^[^?]*?/${indexFolder}/([^?]+)`);
  return (request, response, next) => {
    const name = inIndex.exec(request.url ?? '')?.[1];
    if (name === undefined) {
      next();
      return;
    }
    const base = server.config.base.replace(/\/*$/, '/');
    answer(name, `http://${request.headers.host ?? 'localhost'}${base}`)
      .then((content) => {
        response.statusCode = content ? 200 : 404;
        response.setHeader('cache-control', 'no-store');
        response.setHeader(
          'content-type',
          name.endsWith('.json') ? 'application/json' : 'application/octet-stream',
        );
        response.end(content);
      })
      .catch((error: unknown) => {
        served = undefined;
        logger.error(
          `Search is not ready: ${error instanceof Error ? error.message : String(error)}`,
        );
        response.statusCode = 503;
        response.end();
      });
  };
};
