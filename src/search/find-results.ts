import type { Loaded } from './load.ts';
import { narrow, type Narrowed, type ShownFacet } from './narrow.ts';
import { toFinePrintResult, toResult } from './result-view.ts';
import { type Answer, runFinePrint, runQuery } from './run-query.ts';
import type { Hit } from './search-clauses.ts';
import { isNarrowed, type SearchState } from './search-state.ts';

const nothing: Answer = { hits: [], aside: [], notes: [], names: [], terms: [] };

const everything = async ({ engine }: Loaded): Promise<Answer> => ({
  ...nothing,
  hits: (await engine.newestFirst()).map((id): Hit => ({ id, score: 0, texts: [] })),
});

/** What the search page shows for a state. */
export interface Found {
  /** The answer to the query. */
  readonly answer: Answer;
  /** The results after filters, in order. */
  readonly hits: readonly Hit[];
  /** Those on show, as list items. */
  readonly results: readonly HTMLElement[];
  /** The filters; they need a part of the index that the results can do without. */
  readonly facets: () => Promise<readonly ShownFacet[]>;
}

const inReleases = async (loaded: Loaded, answer: Answer, state: SearchState): Promise<Found> => {
  const { engine, vocabulary } = loaded;
  const all = state.all ? [...answer.hits, ...answer.aside] : answer.hits;
  const narrowed = (): Promise<Narrowed> => narrow(engine, vocabulary, all, state);
  const hits = isNarrowed(state) || state.sort !== 'relevance' ? (await narrowed()).hits : all;
  const results = await Promise.all(
    hits
      .slice(0, state.shown)
      .map(async (hit) => toResult(await engine.page(hit.id), hit, answer.names)),
  );
  return { answer, hits, results, facets: async () => (await narrowed()).facets };
};

// Words that only the repeated parts hold: boilerplate, safe harbor, trademarks.
const inFinePrint = async (loaded: Loaded, state: SearchState): Promise<Found | undefined> => {
  const finePrint = await loaded.openFinePrint();
  const hits = await runFinePrint(finePrint, state.query);
  if (hits.length === 0) return undefined;
  const results = await Promise.all(
    hits
      .slice(0, state.shown)
      .map(async (hit) => toFinePrintResult(await finePrint.page(hit.id), hit)),
  );
  return { answer: nothing, hits, results, facets: () => Promise.resolve([]) };
};

/** Finds what the search page shows for a state: releases, or the repeated parts where only these have the words. */
export const findResults = async (loaded: Loaded, state: SearchState): Promise<Found> => {
  if (state.query === '') return inReleases(loaded, await everything(loaded), state);
  const answer = await runQuery(loaded.engine, loaded.book, state.query);
  const lacks = answer.notes.some(({ kind }) => kind !== 'corrected' && kind !== 'scattered');
  return (
    (lacks || answer.hits.length === 0 ? await inFinePrint(loaded, state) : undefined) ??
    inReleases(loaded, answer, state)
  );
};
