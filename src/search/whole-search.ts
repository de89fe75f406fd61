/** What the search page and the dialog need once something is looked for: kept in one chunk, which comes when it is wanted. In several it would be a tenth larger. */
export { answerQuery, answerWords, everything } from './answer-query.ts';
export { toFacets, toTags } from './facet-view.ts';
export { element, toNodes } from './dom.ts';
export { type Found, findResults } from './find-results.ts';
export { squash, wordsOf } from './fold.ts';
export { forget, load, type Loaded, loadNames } from './load.ts';
export { locate } from './locate.ts';
export { inOrder } from './narrow.ts';
export { toShown } from './passages.ts';
export { readDate } from './read-dates.ts';
export { rankFirst } from './rank-first.ts';
export { addressOf, carriersOf, excerptOfPart } from './result-view.ts';
export { type Answer, runFinePrint, runQuery, shortestPassage } from './run-query.ts';
export { smallWords } from './small-words.ts';
export { exactly } from './term-forms.ts';
export type { Engine, EnginePage } from './engine.ts';
export type { Hit } from './search-clauses.ts';
export { toDateKey } from '../domain/search-keys.ts';
