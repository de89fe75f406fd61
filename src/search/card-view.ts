import type { KnownThing, NameBook } from './name-book.ts';
import type { NameTerm } from './plan-query.ts';
import { addressOf, carriersOf, element, squash } from './whole-search.ts';

const kindNames = {
  compound: 'Compound',
  company: 'Company',
  trial: 'Trial',
  part: 'Part of a compound',
  person: 'Contact',
  term: 'Abbreviation',
} as const;

const releasesIn = (releases: number, first?: string, last?: string): string => {
  if (releases === 0) return 'no release';
  const count = `${String(releases)} release${releases === 1 ? '' : 's'}`;
  if (first === undefined || last === undefined) return count;
  return `${count}, ${first === last ? first : `${first}\u2013${last}`}`;
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A card for each known thing in the query: what it is, its names, its page, its years and releases. */
export const toCards = (
  names: readonly NameTerm[],
  book: NameBook,
  base: string,
): HTMLElement[] => {
  const link = (thing: KnownThing, words: string): HTMLElement | string => {
    const href = addressOf(thing, base);
    return href === undefined ? words : element('a', { href }, words);
  };
  const things = new Map(
    names.flatMap(({ known }) =>
      known.whole || known.things.length === 1
        ? known.things.map((thing) => [thing.index, { thing, name: known.name }] as const)
        : [],
    ),
  );
  return [...things.values()].slice(0, 3).map(({ thing, name }) => {
    const { entry } = thing;
    const heading = entry.names[0] ?? entry.id;
    const others = entry.names.filter(
      (one) => one !== heading && !entry.misspelt.includes(one) && entry.kind !== 'term',
    );
    const misspelt = entry.misspelt.some((one) => squash(one) === squash(name));
    return element(
      'section',
      { class: 'search-card', 'aria-label': heading },
      element('p', { class: 'search-card-kind' }, kindNames[entry.kind]),
      element('h2', {}, link(thing, heading)),
      ...carriersOf(thing, book).map((carrier) =>
        element(
          'p',
          {},
          `${capital(entry.role ?? 'part')} of `,
          link(carrier, carrier.entry.names[0] ?? carrier.entry.id),
        ),
      ),
      misspelt ? element('p', {}, `${name} is a misspelling of it.`) : undefined,
      entry.kind === 'term' ? element('p', {}, entry.names[1] ?? '') : undefined,
      others.length === 0
        ? undefined
        : element('p', { class: 'search-card-names' }, `Also ${others.join(', ')}`),
      entry.kind === 'term' || (entry.kind === 'part' && entry.releases === 0)
        ? undefined
        : element(
            'p',
            { class: 'search-card-count' },
            releasesIn(entry.releases > 0 ? entry.releases : entry.listed, entry.first, entry.last),
          ),
    );
  });
};
