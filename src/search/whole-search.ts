/** What the search page needs once something is looked for: kept in one chunk, which comes when it is wanted. */
export { toCards } from './card-view.ts';
export { toFacets, toTags } from './facet-view.ts';
export { type Found, findResults } from './find-results.ts';
export { forget, load } from './load.ts';
export { toNote } from './note-view.ts';
