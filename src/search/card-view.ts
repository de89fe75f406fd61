import { element } from './dom.ts';
import { squash } from './fold.ts';
import type { NameTerm } from './plan-query.ts';
import { pathOf } from './result-view.ts';

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

/** A card for each known thing in the query: what it is, its names, its page, its years and releases. */
export const toCards = (names: readonly NameTerm[], base: string): HTMLElement[] => {
  const things = new Map(
    names.flatMap(({ known }) =>
      known.whole || known.things.length === 1
        ? known.things.map((thing) => [thing.index, { thing, name: known.name }] as const)
        : [],
    ),
  );
  return [...things.values()].slice(0, 3).map(({ thing, name }) => {
    const { entry } = thing;
    const path = pathOf(thing);
    const heading = entry.names[0] ?? entry.id;
    const others = entry.names.filter(
      (one) => one !== heading && !entry.misspelt.includes(one) && entry.kind !== 'term',
    );
    const misspelt = entry.misspelt.some((one) => squash(one) === squash(name));
    return element(
      'section',
      { class: 'search-card', 'aria-label': heading },
      element('p', { class: 'search-card-kind' }, kindNames[entry.kind]),
      element(
        'h2',
        {},
        path === undefined
          ? heading
          : element('a', { href: `${base.replace(/\/$/, '')}${path}` }, heading),
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
