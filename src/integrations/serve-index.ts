import type { AstroIntegrationLogger } from 'astro';
import type { Connect, ViteDevServer } from 'vite';
import { searchFeedSchema } from '../domain/search-document.ts';
import { buildIndex } from './build-index.ts';

interface Served {
  readonly feed: string;
  readonly files: Promise<ReadonlyMap<string, Uint8Array>>;
}

const indexOf = async (feed: string): Promise<ReadonlyMap<string, Uint8Array>> => {
  const { main, finePrint } = await buildIndex(searchFeedSchema.parse(JSON.parse(feed)));
  return new Map([
    ...main.map(({ path, content }) => [path, content] as const),
    ...finePrint.map(({ path, content }) => [`fine-print/${path}`, content] as const),
  ]);
};

/** Serves the search index in development: from memory, built on the first search and after each change of the content. */
export const serveIndex = (
  server: ViteDevServer,
  logger: AstroIntegrationLogger,
): Connect.NextHandleFunction => {
  let served: Served | undefined;
  const refresh = async (origin: string): Promise<Served> => {
    const response = await fetch(`${origin}search-feed.json`);
    const feed = await response.text();
    if (!response.ok) throw new Error(`the pages do not build (${String(response.status)})`);
    if (served?.feed !== feed) served = { feed, files: indexOf(feed) };
    return served;
  };
  const answer = async (url: string, origin: string): Promise<Uint8Array | undefined> => {
    const name = url.replace(/^.*?\/pagefind\//, '').replace(/\?.*$/, '');
    // The reader asks for its entry first and anew with every page: the moment to look for changes.
    const now =
      served === undefined || name === 'pagefind-entry.json' ? await refresh(origin) : served;
    return (await now.files).get(name);
  };
  return (request, response, next) => {
    const url = request.url ?? '';
    if (!/^[^?]*\/pagefind\//.test(url)) {
      next();
      return;
    }
    const base = server.config.base.replace(/\/*$/, '/');
    answer(url, `http://${request.headers.host ?? 'localhost'}${base}`)
      .then((content) => {
        response.statusCode = content ? 200 : 404;
        response.setHeader('cache-control', 'no-store');
        response.setHeader(
          'content-type',
          url.includes('.json') ? 'application/json' : 'application/octet-stream',
        );
        response.end(content ?? '');
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
