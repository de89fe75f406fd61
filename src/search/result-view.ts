import { compoundPath, companyPath, trialPath } from '../domain/urls.ts';
import type { EnginePage } from './engine.ts';
import { type Printing, readPrintings } from '../index-format/published-index.ts';
import { toKey } from '../domain/search-keys.ts';
import { element, toNodes } from './dom.ts';
import { squash } from './fold.ts';
import { locate } from './locate.ts';
import type { KnownThing, NameBook } from './name-book.ts';
import type { NameTerm } from './plan-query.ts';
import { type Passage, toShown } from './passages.ts';
import type { Hit } from './search-clauses.ts';

const pathOf = ({ entry }: KnownThing): string | undefined => {
  if (entry.kind === 'compound') return compoundPath(entry.id);
  if (entry.kind === 'company') return companyPath(entry.id);
  const compound = entry.compounds[0];
  return entry.kind === 'trial' && compound !== undefined
    ? trialPath({ id: entry.id, compound })
    : undefined;
};

/** Address of a known thing's page on a site by the site's own path; `undefined` where it has none. */
export const addressOf = (thing: KnownThing, base: string): string | undefined => {
  const path = pathOf(thing);
  return path === undefined ? undefined : `${base.replace(/\/$/, '')}${path}`;
};

/** The compounds that a part belongs to; none for anything else. */
export const carriersOf = ({ entry }: KnownThing, { things }: NameBook): readonly KnownThing[] =>
  entry.kind === 'part'
    ? things.filter(({ entry: one }) => one.kind === 'compound' && entry.compounds.includes(one.id))
    : [];

const keysIn = (page: EnginePage, field: string): readonly string[] =>
  page.meta[field]?.split(' ') ?? [];

/** Why a release answers a name it does not print; `undefined` where the name itself stands in it. */
export const reasonOf = (
  page: EnginePage,
  names: readonly NameTerm[],
  book: NameBook,
  printed: readonly string[],
): string | undefined => {
  const typedIn = new Set(printed.map(squash));
  for (const { known } of names) {
    if (typedIn.has(squash(known.name))) continue;
    for (const thing of known.things) {
      const { entry, index } = thing;
      const other = entry.names.find((name) => typedIn.has(squash(name)));
      const isSubject = keysIn(page, 'subject').includes(toKey(index, 'subject'));
      if (other !== undefined)
        return `${isSubject ? 'About' : 'Mentions'} ${other}, also known as ${known.name}`;
      if (entry.kind === 'person' && keysIn(page, 'listed').includes(toKey(index, 'listed')))
        return `Names ${entry.names[0] ?? known.name} among its contacts`;
      if (keysIn(page, 'listed').includes(toKey(index, 'listed')))
        return `Names ${entry.names[0] ?? known.name} only in its repeated parts`;
      for (const carrier of carriersOf(thing, book)) {
        const compound = carrier.entry.names.find((name) => typedIn.has(squash(name)));
        if (compound !== undefined)
          return `Mentions ${compound}, whose ${entry.role ?? 'part'} is ${entry.names[0] ?? known.name}`;
      }
      if (isSubject) return `About ${entry.names[0] ?? known.name}`;
    }
  }
  return undefined;
};

const placeOf = (anchor: string | undefined): string =>
  anchor?.startsWith('p') === true ? `¶\u00a0${anchor.slice(1)}` : 'Note';

const passageLink = (base: string, { anchor, heading, segments }: Passage): HTMLElement =>
  element(
    'li',
    {},
    element(
      'a',
      { href: anchor === undefined ? base : `${base}#${anchor}` },
      heading ?? placeOf(anchor),
    ),
    ' ',
    element('span', {}, ...toNodes(segments)),
  );

/** A result as a list item: headline, date, reason, best passage, further places. */
export const toResult = (
  page: EnginePage,
  hit: Hit,
  names: readonly NameTerm[],
  book: NameBook,
): HTMLElement => {
  const known = new Set(
    names.flatMap((term) =>
      term.known.things
        .flatMap((thing) => [thing, ...carriersOf(thing, book)])
        .flatMap(({ entry }) => entry.names.map(squash))
        .concat(squash(term.typed)),
    ),
  );
  const shown = toShown(page, locate(page.content, hit.texts), known);
  const reason = reasonOf(page, names, book, shown.printed);
  const { anchor, segments } = shown.excerpt;
  return element(
    'li',
    { class: 'search-result', 'data-kind': 'Release' },
    element('h3', {}, element('a', { href: page.url }, ...toNodes(shown.title))),
    element(
      'p',
      { class: 'search-meta' },
      element('span', { class: 'search-kind' }, 'Release'),
      element('span', { class: 'search-date' }, page.meta['date'] ?? 'undated'),
      ...(reason === undefined ? [] : [element('span', { class: 'search-reason' }, reason)]),
    ),
    element(
      'p',
      { class: 'search-excerpt' },
      ...toNodes(segments),
      ...(anchor === undefined || anchor === 'p1'
        ? []
        : [
            ' ',
            element('a', { href: `${page.url}#${anchor}`, class: 'search-place' }, placeOf(anchor)),
          ]),
    ),
    shown.further.length === 0
      ? undefined
      : element(
          'ul',
          { class: 'search-further' },
          ...shown.further.map((one) => passageLink(page.url, one)),
        ),
  );
};

/** What a repeated part says on a search, as a paragraph. */
export const excerptOfPart = (page: EnginePage, { texts }: Hit): HTMLElement => {
  const { excerpt } = toShown({ ...page, meta: {} }, locate(page.content, texts), new Set());
  return element('p', { class: 'search-excerpt' }, ...toNodes(excerpt.segments));
};

const othersOf = ({ url, meta: { others } }: EnginePage): readonly Printing[] => {
  const site = url.replace(/releases\/[^/]+\/[^/]*$/, '');
  return readPrintings(others).map((one) => ({ ...one, url: site + one.url.replace(/^\//, '') }));
};

const toPrinting = (page: EnginePage, hit: Hit, { url, title, date }: Printing): HTMLElement => {
  const releases = Number(page.meta['releases']);
  return element(
    'li',
    { class: 'search-result' },
    element('h3', {}, element('a', { href: url }, title)),
    element(
      'p',
      { class: 'search-meta' },
      element('span', { class: 'search-date' }, date ?? 'undated'),
      element(
        'span',
        { class: 'search-reason' },
        releases === 1
          ? 'In its closing parts'
          : `In a part repeated in ${String(releases)} releases`,
      ),
    ),
    excerptOfPart(page, hit),
  );
};

/** A repeated part as list items: one for each release that prints it, or for the newest alone where they are many. */
export const toFinePrintResults = (page: EnginePage, hit: Hit): readonly HTMLElement[] => {
  const { url, meta } = page;
  const newest = { url, title: meta['title'] ?? '', date: meta['date'] };
  return [newest, ...othersOf(page)].map((printing) => toPrinting(page, hit, printing));
};
