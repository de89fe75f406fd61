import { toKey } from '../domain/search-keys.ts';
import type { EnginePage } from './engine.ts';
import type { Hit } from './search-clauses.ts';
import {
  type Answer,
  element,
  excerptOfPart,
  type Loaded,
  locate,
  rankFirst,
  runFinePrint,
  runQuery,
  toNodes,
  toShown,
} from './whole-search.ts';

/** What the archive itself says on a query. */
export interface FoundEntries {
  /** Number of entries. */
  readonly total: number;
  /** The best of them as list items, each with its kind. */
  readonly items: readonly HTMLElement[];
}

const nothing: FoundEntries = { total: 0, items: [] };

const subjectKinds = /^(?:Compound|Company|Trial)$/;

// A card stands for it already.
const isOnCard = ({ meta }: EnginePage, { names }: Answer): boolean =>
  subjectKinds.test(meta['kind'] ?? '') &&
  names.some(({ known }) =>
    known.things.some(({ index }) => meta['subject']?.split(' ').includes(toKey(index, 'subject'))),
  );

const toItem = (page: EnginePage, { texts }: Hit): HTMLElement => {
  const { kind = '', date, outcome } = page.meta;
  const { title } = toShown(page, locate(page.content, texts), new Set());
  return element(
    'li',
    { 'data-kind': kind },
    element(
      'p',
      { class: 'search-meta' },
      element('span', { class: 'search-kind' }, kind),
      ...[date, outcome].flatMap((words) =>
        words === undefined ? [] : [' ', element('span', {}, words)],
      ),
    ),
    element('a', { href: page.url }, ...toNodes(title)),
  );
};

// A word of the safe harbor stands in every release.
const mostParts = 10;

const toPart = (page: EnginePage, hit: Hit): HTMLElement => {
  const { title = '', date } = page.meta;
  return element(
    'li',
    { 'data-kind': 'Standing text' },
    element(
      'p',
      { class: 'search-meta' },
      element('span', { class: 'search-kind' }, 'Standing text'),
      ...(date === undefined ? [] : [' ', element('span', {}, date)]),
    ),
    element('a', { href: page.url }, title),
    excerptOfPart(page, hit),
  );
};

type Sources = Pick<Loaded, 'book' | 'openArchive' | 'openFinePrint'>;

const inArchive = async (
  { book, openArchive }: Sources,
  understood: string,
  limit: number,
): Promise<FoundEntries> => {
  const engine = await openArchive();
  // A word that the entries lack is not looked for elsewhere.
  const sources = {
    engine,
    book,
    openFinePrint: openArchive,
    loadWords: () => Promise.resolve([]),
  };
  const answer = await runQuery(sources, understood);
  if (answer.notes.some(({ kind }) => kind !== 'scattered')) return nothing;
  const ranked = await rankFirst(engine, answer.hits, answer, understood);
  // A few more than are shown, for those that a card stands for.
  const first = await Promise.all(
    ranked.slice(0, limit + 4).map(async (hit) => ({ hit, page: await engine.page(hit.id) })),
  );
  const shown = first.filter(({ page }) => !isOnCard(page, answer));
  return {
    total: ranked.length - (first.length - shown.length),
    items: shown.slice(0, limit).map(({ page, hit }) => toItem(page, hit)),
  };
};

const inStandingText = async (
  { openFinePrint }: Sources,
  understood: string,
): Promise<HTMLElement[]> => {
  const finePrint = await openFinePrint();
  const hits = await runFinePrint(finePrint, understood);
  return Promise.all(
    hits.slice(0, mostParts).map(async (hit) => toPart(await finePrint.page(hit.id), hit)),
  );
};

/**
 * Finds what the archive itself says on a query: events, expectations with what came of them, and compounds, companies and
 * trials by the words of their pages; after these the repeated parts of releases. Each has all of the words, or there are
 * none.
 *
 * @param limit number of items at most
 * @param besides whether the repeated parts are no results themselves
 */
export const findEntries = async (
  sources: Sources,
  understood: string,
  limit: number,
  besides: boolean,
): Promise<FoundEntries> => {
  const [{ total, items }, parts] = await Promise.all([
    inArchive(sources, understood, limit),
    besides ? inStandingText(sources, understood) : [],
  ]);
  return { total: total + parts.length, items: [...items, ...parts].slice(0, limit) };
};
