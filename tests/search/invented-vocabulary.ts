import type { Vocabulary, VocabularyEntry } from '../../src/domain/vocabulary.ts';
import { buildNameBook } from '../../src/search/name-book.ts';

const entry = (
  kind: VocabularyEntry['kind'],
  id: string,
  names: readonly string[],
  more: Partial<VocabularyEntry> = {},
): VocabularyEntry => ({
  kind,
  id,
  names,
  misspelt: [],
  releases: 1,
  listed: 0,
  first: '2011',
  last: '2013',
  compounds: [],
  ...more,
});

/** A small vocabulary of another company. */
export const vocabulary: Vocabulary = {
  entries: [
    entry('compound', 'nwx10', ['NWX10', 'tavoritumab larsine', 'Fjordia', 'Fjordja', 'huT9-LR4'], {
      misspelt: ['Fjordja'],
      releases: 2,
    }),
    entry('compound', 'nwx12', ['NWX12', 'NW-X 12b'], { releases: 0 }),
    entry('compound', 'lrk-062', ['LRK-062'], { releases: 1, listed: 1 }),
    entry('company', 'northwind', ['Northwind Therapeutics', 'Northwind'], { releases: 3 }),
    entry('company', 'lark', ['Lark Pharma'], { releases: 0, listed: 2 }),
    entry('trial', 'gale', ['GALE', 'NCT01234567'], { compounds: ['nwx10'] }),
    entry('part', 'LR4', ['LR4', 'larsin-4'], {
      compounds: ['nwx10'],
      releases: 0,
      role: 'payload',
    }),
    entry('person', 'Ada Brook', ['Ada Brook', '781-555-0105', 'info@northwind.example'], {
      releases: 0,
      listed: 3,
    }),
    entry('term', 'PFS', ['PFS', 'progression-free survival'], { releases: 0 }),
  ],
  releases: 3,
  years: ['2011', '2013'],
  topics: [{ id: 'data', name: 'Clinical data' }],
};

/** Its names, ready to be looked up. */
export const book = buildNameBook(vocabulary);
