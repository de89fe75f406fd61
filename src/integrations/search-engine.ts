import type { Plugin } from 'vite';
import { readEngineSource } from './build-index.ts';

const publicName = 'virtual:search-engine';
const resolvedName = `\0${publicName}`;

/** Offers the browser's part of Pagefind as a module, so that it is bundled with the search and minified. */
export const searchEngine = (): Plugin => {
  let source: Promise<string> | undefined;
  return {
    name: 'search-engine',
    resolveId: (id) => (id === publicName ? resolvedName : undefined),
    load: (id) => {
      if (id !== resolvedName) return undefined;
      // What Pagefind exports itself drags a worker, a merger and more along, which no page here uses.
      source ??= readEngineSource().then((text) => `${text}\nexport { PagefindInstance };`);
      return source;
    },
  };
};
