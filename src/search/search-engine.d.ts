/** Pagefind's browser part, bundled from the program that builds the index. */
declare module 'virtual:search-engine' {
  /** The class of opened indexes. */
  // eslint-disable-next-line @typescript-eslint/consistent-type-imports -- an import statement would make this file a module, and the declaration an extension of one
  export const PagefindInstance: import('./engine.ts').PagefindClass;
}
