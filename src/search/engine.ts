import type { Facet } from '../domain/search-keys.ts';

/** A page of the index that matches. */
export interface EngineHit {
  /** Its id in the index. */
  readonly id: string;
  /** How well it matches; comparable within one search only. */
  readonly score: number;
  /** Places of the matching words, counted in words from the beginning. */
  readonly locations: readonly number[];
}

/** A page of the index with its words. */
export interface EnginePage {
  /** Address. */
  readonly url: string;
  /** Its words, headline first. */
  readonly content: string;
  /** Headline, date in words, index words of the things it concerns. */
  readonly meta: Readonly<Record<string, string>>;
  /** Anchors with the place of the word that follows them, in order. */
  readonly anchors: readonly { readonly id: string; readonly location: number }[];
}

interface RawResult {
  readonly id: string;
  readonly score: number;
  readonly words: readonly number[];
  readonly data: () => Promise<EnginePage>;
}

/** One opened index, as Pagefind's browser part makes it. */
export interface PagefindInstance {
  /** Loads what every search needs. */
  readonly init: (language: string, options: { readonly load_wasm: boolean }) => Promise<void>;
  /** Searches the whole index. */
  readonly search: (
    term: string | null,
    options: {
      readonly filters?: Readonly<Record<string, readonly string[]>>;
      readonly sort?: Readonly<Record<string, 'asc' | 'desc'>>;
    },
  ) => Promise<{ readonly results: readonly RawResult[] }>;
  /** Fetches a file of the index. */
  throttledFetch: (url: string) => Promise<Response>;
  /** The program that reads the index. */
  backend: PagefindBackend;
}

/** The part of the program that is looked at here. */
export interface PagefindBackend {
  /** Names the files of the index that a search needs, as a JSON list. */
  readonly request_indexes: (pointer: number, term: string) => string;
}

/** The class of opened indexes. */
export type PagefindClass = new (options: {
  readonly basePath: string;
  readonly baseUrl: string;
  readonly ranking: Readonly<Record<string, number | Readonly<Record<string, number>>>>;
}) => PagefindInstance;

/** The index as the search sees it. */
export interface Engine {
  /** Pages that have all words, best first; in double quotes the words must stand side by side. */
  readonly search: (text: string) => Promise<readonly EngineHit[]>;
  /** Ids of the pages with a value of a filter. */
  readonly members: (facet: Facet, value: string) => Promise<ReadonlySet<string>>;
  /** Ids of all pages, newest first. */
  readonly newestFirst: () => Promise<readonly string[]>;
  /** A page that a search has found; throws a `RangeError` for another. */
  readonly page: (id: string) => Promise<EnginePage>;
}

// Headline and subject before everything; being named at all weighs little, how the text speaks of it decides.
const ranking = {
  termSimilarity: 5,
  termSaturation: 0.8,
  pageLength: 0.3,
  metaWeights: { title: 10, subject: 5, named: 0.3, listed: 0.3, when: 1, date: 0.1 },
};

const remember = <Result>(
  make: (key: string) => Promise<Result>,
): ((key: string) => Promise<Result>) => {
  const known = new Map<string, Promise<Result>>();
  return (key) => {
    const found = known.get(key);
    if (found) return found;
    const made = make(key);
    known.set(key, made);
    // What failed once may succeed when asked again.
    made.catch(() => known.delete(key));
    return made;
  };
};

/** Where an index lies. */
export interface IndexPlace {
  /** Path of the site, with a slash at its end. */
  readonly site: string;
  /** Folder under `pagefind/`, with a slash at its end; empty for the index of releases. */
  readonly folder: string;
  /** Language of the texts (BCP 47). */
  readonly language: string;
}

const patience = 20_000;

/** Fetches one file of an index. */
export type FetchFile = (url: string) => Promise<Response>;

const fetchInTime: FetchFile = (url) => fetch(url, { signal: AbortSignal.timeout(patience) });

/** Opens an index. A file that does not come makes the search that asked for it throw, and every later one. */
export const openEngine = async (
  Pagefind: PagefindClass,
  { site, folder, language }: IndexPlace,
  fetchFile: FetchFile = fetchInTime,
): Promise<Engine> => {
  const instance = new Pagefind({
    basePath: `${site}pagefind/${folder}`,
    baseUrl: site,
    ranking,
  });
  let failure: Error | undefined;
  // Pagefind logs a lost part of its index and searches what is left, which would be a wrong answer.
  instance.throttledFetch = async (url) => {
    try {
      const response = await fetchFile(url);
      if (!response.ok) throw new Error(`${url} answered ${String(response.status)}`);
      return response;
    } catch (error) {
      failure = error instanceof Error ? error : new Error(String(error));
      throw failure;
    }
  };
  // The program that reads the index is the same for both indexes.
  await instance.init(language, { load_wasm: folder === '' });
  const { backend } = instance;
  // All words begin with nothing: a search without words would fetch the whole index, of which it needs no word.
  instance.backend = {
    ...backend,
    request_indexes: (pointer, term) =>
      term === '' ? '[]' : backend.request_indexes(pointer, term),
  };
  const ask = async (
    ...question: Parameters<PagefindInstance['search']>
  ): Promise<readonly RawResult[]> => {
    const { results } = await instance.search(...question);
    if (failure) throw failure;
    for (const { id, data } of results) if (!pages.has(id)) pages.set(id, data);
    // Pagefind tells the order by the scores alone, that of a sorted search too.
    return results.toSorted((a, b) => b.score - a.score);
  };
  const pages = new Map<string, () => Promise<EnginePage>>();
  const search = remember(async (text) =>
    (await ask(text, {})).map(({ id, score, words }) => ({ id, score, locations: words })),
  );
  const members = remember(
    async (value) => new Set((await ask(null, { filters: { is: [value] } })).map(({ id }) => id)),
  );
  const order = remember(async () =>
    (await ask(null, { sort: { day: 'desc' } })).map(({ id }) => id),
  );
  return {
    // The index knows no signs: "$5" is "5" there, and "Kadcyla®" is "Kadcyla".
    search: (text) => search(text.replace(/\p{S}/gu, ' ').trim()),
    members: (facet, value) => members(`${facet}/${value}`),
    newestFirst: () => order(''),
    page: (id) => {
      const data = pages.get(id);
      if (!data) throw new RangeError(`The index has no page "${id}".`);
      return data();
    },
  };
};
