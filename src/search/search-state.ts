import { type Facet, facets } from '../domain/search-keys.ts';

/** In which order results stand. */
export type SortOrder = 'relevance' | 'newest' | 'oldest';

/** What a reader has asked, as the page's address keeps it. */
export interface SearchState {
  /** The words. */
  readonly query: string;
  /** The chosen values of each filter. */
  readonly chosen: Readonly<Record<Facet, readonly string[]>>;
  /** The order. */
  readonly sort: SortOrder;
  /** Number of results on show. */
  readonly shown: number;
  /** True when releases that merely list the name are wanted too. */
  readonly all: boolean;
}

/** Number of results that come at once. */
export const pageSize = 10;

const sortOf = (value: string | null): SortOrder =>
  value === 'newest' || value === 'oldest' ? value : 'relevance';

/** Reads the address's query part: `?q=…&compound=…&year=…&sort=newest&n=20&all=1`. */
export const readState = (search: string): SearchState => {
  const params = new URLSearchParams(search);
  const chosen = { year: [], company: [], compound: [], trial: [], topic: [] };
  const shown = Number(params.get('n'));
  return {
    query: (params.get('q') ?? '').trim(),
    chosen: facets.reduce<Record<Facet, readonly string[]>>(
      (all, facet) => ({ ...all, [facet]: [...new Set(params.getAll(facet))] }),
      chosen,
    ),
    sort: sortOf(params.get('sort')),
    shown: Number.isInteger(shown) && shown > pageSize && shown <= 10_000 ? shown : pageSize,
    all: params.get('all') === '1',
  };
};

/** Writes the address's query part; empty for an empty state. */
export const writeState = ({ query, chosen, sort, shown, all }: SearchState): string => {
  const params = new URLSearchParams();
  if (query !== '') params.set('q', query);
  for (const facet of facets) for (const value of chosen[facet]) params.append(facet, value);
  if (sort !== 'relevance') params.set('sort', sort);
  if (shown !== pageSize) params.set('n', String(shown));
  if (all) params.set('all', '1');
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
};

/** The state with a filter's value chosen or given up; the list begins anew. */
export const toggle = (state: SearchState, facet: Facet, value: string): SearchState => {
  const before = state.chosen[facet];
  return {
    ...state,
    chosen: {
      ...state.chosen,
      [facet]: before.includes(value) ? before.filter((one) => one !== value) : [...before, value],
    },
    shown: pageSize,
  };
};

/** True when any filter is chosen. */
export const isNarrowed = ({ chosen }: SearchState): boolean =>
  Object.values(chosen).some((values) => values.length > 0);
