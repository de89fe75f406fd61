/** Pagefind's browser part, bundled from the program that builds the index. */
declare module 'virtual:search-engine' {
  import type { CreateInstance } from './engine.ts';

  /** Opens an index; nothing is fetched before the first search. */
  export const createInstance: CreateInstance;
}
