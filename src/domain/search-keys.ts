/** What a reader can narrow a search by. */
export const facets = ['year', 'company', 'compound', 'trial', 'topic'] as const;

/** One kind of filter. */
export type Facet = (typeof facets)[number];

/** How strongly a release concerns a thing: its subject, named in its news, or only in its repeated parts. */
export type Concern = 'subject' | 'named' | 'listed';

/** The index word of the thing at a place of the vocabulary; no text holds such a word, and none is the beginning of another. */
export const toKey = (index: number, concern: Concern): string =>
  `${concern === 'listed' ? 'zl' : 'zq'}${String(index).padStart(5, '0')}`;

/** Index word of a year (`2013`), month (`2013-09`) or day (`2013-09-20`). */
export const toDateKey = (edtf: string): string =>
  `z${['y', 'm', 'd'][edtf.split('-').length - 1] ?? 'd'}${edtf.replaceAll('-', '')}`;
