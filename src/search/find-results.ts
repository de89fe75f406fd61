import { answerQuery, everything, type FullAnswer } from './answer-query.ts';
import type { Loaded } from './load.ts';
import { narrow, type Narrowed, type ShownFacet } from './narrow.ts';
import { rankFirst } from './rank-first.ts';
import { toFinePrintResults, toResult } from './result-view.ts';
import type { QueryAddress } from './note-view.ts';
import { type Answer, runFinePrint } from './run-query.ts';
import type { Hit } from './search-clauses.ts';
import { isNarrowed, type SearchState } from './search-state.ts';

/** What the search page shows for a state. */
export interface Found {
  /** The answer to the query. */
  readonly answer: Answer;
  /** Number of results after filters. */
  readonly total: number;
  /** What the reader has to know about them; with links where an address for a query is given. */
  readonly notes: (addressOf: QueryAddress) => readonly HTMLElement[];
  /** Cards of the things asked for; the path of the site is given. */
  readonly cards: (base: string) => readonly HTMLElement[];
  /** Those on show, as list items. */
  readonly results: readonly HTMLElement[];
  /** The releases that name it only in their repeated parts, as list items, where they are few enough to follow the results at once. */
  readonly aside: () => Promise<readonly HTMLElement[]>;
  /** The filters; they need a part of the index that the results can do without. */
  readonly facets: () => Promise<readonly ShownFacet[]>;
}

// More are asked for.
const fewAside = 10;
const fewParts = 10;

type Listed = Omit<Found, 'notes' | 'cards'>;

const inReleases = async (
  loaded: Loaded,
  answer: FullAnswer,
  state: SearchState,
): Promise<Listed> => {
  const { engine, vocabulary } = loaded;
  const all = state.all ? [...answer.hits, ...answer.aside] : answer.hits;
  let counted: Promise<Narrowed> | undefined;
  const narrowed = (): Promise<Narrowed> => (counted ??= narrow(engine, vocabulary, all, state));
  const left = isNarrowed(state) || state.sort !== 'relevance' ? (await narrowed()).hits : all;
  const hits =
    state.sort === 'relevance' && !answer.order
      ? await rankFirst(engine, left, answer, state.query)
      : left;
  const toItem = async (hit: Hit): Promise<HTMLElement> => {
    const part = answer.parts.get(hit.id);
    const [printing] = part ? toFinePrintResults(part, hit) : [];
    return printing ?? toResult(await engine.page(hit.id), hit, answer.names, loaded.book);
  };
  const results = await Promise.all(hits.slice(0, state.shown).map(toItem));
  const follows =
    !state.all &&
    !isNarrowed(state) &&
    state.sort === 'relevance' &&
    hits.length <= state.shown &&
    answer.aside.length <= fewAside;
  return {
    answer,
    total: hits.length,
    results,
    aside: () => Promise.all(follows ? answer.aside.map(toItem) : []),
    facets: async () => (await narrowed()).facets,
  };
};

// A release that has the words in two of its parts is one release.
const onceEachRelease = (items: readonly HTMLElement[]): readonly HTMLElement[] =>
  [
    ...new Map(
      items
        .map((item) => [item.querySelector('a')?.pathname, item] as const)
        // The first of a release stays.
        .reverse(),
    ).values(),
  ].reverse();

// Words that only the repeated parts hold: boilerplate, safe harbor, contacts, source.
const inFinePrint = async (
  loaded: Loaded,
  { understood, notes }: Answer,
  state: SearchState,
): Promise<Listed | undefined> => {
  const finePrint = await loaded.openFinePrint();
  const asTyped = await runFinePrint(finePrint, state.query);
  const hits = asTyped.length > 0 ? asTyped : await runFinePrint(finePrint, understood);
  if (hits.length === 0) return undefined;
  const toItems = async (hit: Hit): Promise<readonly HTMLElement[]> =>
    toFinePrintResults(await finePrint.page(hit.id), hit);
  // Each release with its part where there are few.
  const few =
    hits.length <= fewParts
      ? onceEachRelease((await Promise.all(hits.map(toItems))).flat())
      : undefined;
  const results = few
    ? few.slice(0, state.shown)
    : (await Promise.all(hits.slice(0, state.shown).map(toItems))).flatMap((items) =>
        items.slice(0, 1),
      );
  const answer = {
    hits: [],
    aside: [],
    names: [],
    terms: [],
    understood,
    notes: notes.filter(({ kind }) => kind === 'corrected' || kind === 'begun'),
  };
  return {
    answer,
    total: few?.length ?? hits.length,
    results,
    aside: () => Promise.resolve([]),
    facets: () => Promise.resolve([]),
  };
};

// Not every answer has any.
const headsOf = async (
  { notes, names }: Answer,
  { book }: Loaded,
  query: string,
): Promise<Pick<Found, 'notes' | 'cards'>> => {
  const [toNote, toCards] = await Promise.all([
    notes.length > 0 ? import('./note-view.ts').then((module) => module.toNote) : undefined,
    names.length > 0 ? import('./card-view.ts').then((module) => module.toCards) : undefined,
  ]);
  return {
    notes: (addressOf) => notes.flatMap((note) => toNote?.(note, query, addressOf) ?? []),
    cards: (base) => toCards?.(names, book, base) ?? [],
  };
};

/** Finds what the search page shows for a state: releases, or the repeated parts where only these have the words. */
export const findResults = async (loaded: Loaded, state: SearchState): Promise<Found> => {
  const answer =
    state.query === '' ? await everything(loaded) : await answerQuery(loaded, state.query);
  const lacks = answer.notes.some(({ kind }) => /^(?:absent|ignored|relaxed)$/.test(kind));
  const heads = lacks ? undefined : headsOf(answer, loaded, state.query);
  const found =
    (lacks || (answer.hits.length === 0 && state.query !== '')
      ? await inFinePrint(loaded, answer, state)
      : undefined) ?? (await inReleases(loaded, answer, state));
  return {
    ...found,
    ...(await ((found.answer === answer ? heads : undefined) ??
      headsOf(found.answer, loaded, state.query))),
  };
};
