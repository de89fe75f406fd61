/** Pagefind's browser part, bundled from the program that builds the index. */
declare module 'virtual:search-engine' {
  import type { PagefindClass } from './engine.ts';

  /** The class of opened indexes. */
  export const PagefindInstance: PagefindClass;
}
