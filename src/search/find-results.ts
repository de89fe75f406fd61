import { answerQuery, everything, type FullAnswer } from './answer-query.ts';
import type { Loaded } from './load.ts';
import type { NameBook } from './name-book.ts';
import { narrow, type Narrowed, type ShownFacet } from './narrow.ts';
import { rankFirst } from './rank-first.ts';
import { toFinePrintResult, toResult } from './result-view.ts';
import { type Answer, runFinePrint } from './run-query.ts';
import type { Hit } from './search-clauses.ts';
import { isNarrowed, type SearchState } from './search-state.ts';

/** What the search page shows for a state. */
export interface Found {
  /** The answer to the query. */
  readonly answer: Answer;
  /** The results after filters, in order. */
  readonly hits: readonly Hit[];
  /** Those on show, as list items. */
  readonly results: readonly HTMLElement[];
  /** The names, ready to be looked up. */
  readonly book: NameBook;
  /** The filters; they need a part of the index that the results can do without. */
  readonly facets: () => Promise<readonly ShownFacet[]>;
}

const inReleases = async (
  loaded: Loaded,
  answer: FullAnswer,
  state: SearchState,
): Promise<Found> => {
  const { engine, vocabulary } = loaded;
  const all = state.all ? [...answer.hits, ...answer.aside] : answer.hits;
  const narrowed = (): Promise<Narrowed> => narrow(engine, vocabulary, all, state);
  const left = isNarrowed(state) || state.sort !== 'relevance' ? (await narrowed()).hits : all;
  const hits =
    state.sort === 'relevance' && !answer.order
      ? await rankFirst(engine, left, answer, state.query)
      : left;
  const results = await Promise.all(
    hits.slice(0, state.shown).map(async (hit) => {
      const part = answer.parts.get(hit.id);
      return part
        ? toFinePrintResult(part, hit)
        : toResult(await engine.page(hit.id), hit, answer.names, loaded.book);
    }),
  );
  return {
    answer,
    hits,
    results,
    book: loaded.book,
    facets: async () => (await narrowed()).facets,
  };
};

// Words that only the repeated parts hold: boilerplate, safe harbor, trademarks.
const inFinePrint = async (
  loaded: Loaded,
  { understood, notes }: Answer,
  state: SearchState,
): Promise<Found | undefined> => {
  const finePrint = await loaded.openFinePrint();
  const asTyped = await runFinePrint(finePrint, state.query);
  const hits = asTyped.length > 0 ? asTyped : await runFinePrint(finePrint, understood);
  if (hits.length === 0) return undefined;
  const results = await Promise.all(
    hits
      .slice(0, state.shown)
      .map(async (hit) => toFinePrintResult(await finePrint.page(hit.id), hit)),
  );
  const answer = {
    hits: [],
    aside: [],
    names: [],
    terms: [],
    understood,
    notes: notes.filter(({ kind }) => kind === 'corrected' || kind === 'begun'),
  };
  return { answer, hits, results, book: loaded.book, facets: () => Promise.resolve([]) };
};

/** Finds what the search page shows for a state: releases, or the repeated parts where only these have the words. */
export const findResults = async (loaded: Loaded, state: SearchState): Promise<Found> => {
  if (state.query === '') return inReleases(loaded, await everything(loaded), state);
  const answer = await answerQuery(loaded, state.query);
  const lacks = answer.notes.some(({ kind }) => /^(?:absent|ignored|relaxed)$/.test(kind));
  return (
    (lacks || answer.hits.length === 0 ? await inFinePrint(loaded, answer, state) : undefined) ??
    inReleases(loaded, answer, state)
  );
};
