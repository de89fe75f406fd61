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

interface Instance {
  readonly search: (
    term: string | null,
    options?: {
      readonly filters?: Readonly<Record<string, readonly string[]>>;
      readonly sort?: Readonly<Record<string, 'asc' | 'desc'>>;
    },
  ) => Promise<{ readonly results: readonly RawResult[] }>;
  readonly preload: (term: string) => Promise<unknown>;
}

/** Opens one of Pagefind's indexes. */
export type CreateInstance = (options: {
  readonly basePath: string;
  readonly noWorker: boolean;
  readonly ranking: Readonly<Record<string, number | Readonly<Record<string, number>>>>;
}) => Instance;

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

/** Opens the index in a folder; nothing is fetched before it is asked. */
export const openEngine = (createInstance: CreateInstance, basePath: string): Engine => {
  const instance = createInstance({ basePath, noWorker: true, ranking });
  const pages = new Map<string, () => Promise<EnginePage>>();
  const keep = (results: readonly RawResult[]): readonly RawResult[] => {
    for (const { id, data } of results) if (!pages.has(id)) pages.set(id, data);
    return results;
  };
  const search = remember(async (text) =>
    keep((await instance.search(text)).results).map(({ id, score, words }) => ({
      id,
      score,
      locations: words,
    })),
  );
  const members = remember(async (key) => {
    const [facet = '', value = ''] = key.split('\t');
    const { results } = await instance.search(null, { filters: { [facet]: [value] } });
    return new Set(keep(results).map(({ id }) => id));
  });
  const order = remember(async () => {
    const { results } = await instance.search(null, { sort: { day: 'desc' } });
    return keep(results).map(({ id }) => id);
  });
  return {
    search,
    members: (facet, value) => members(`${facet}\t${value}`),
    newestFirst: () => order(''),
    page: (id) => {
      const data = pages.get(id);
      if (!data) throw new RangeError(`The index has no page "${id}".`);
      return data();
    },
  };
};
