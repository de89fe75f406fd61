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
      source ??= readEngineSource();
      return source;
    },
  };
};
