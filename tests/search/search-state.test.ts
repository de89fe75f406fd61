import fc from 'fast-check';
import { expect, test } from 'vitest';
import { facets } from '../../src/domain/search-keys.ts';
import { pageSize, readState, toggle, writeState } from '../../src/search/search-state.ts';

const values = fc.uniqueArray(fc.stringMatching(/^[a-z0-9-]{1,12}$/), { maxLength: 3 });

test('a state comes back from its address', () => {
  const states = fc.record({
    query: fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => text.trim()),
    chosen: fc.record({
      year: values,
      company: values,
      compound: values,
      trial: values,
      topic: values,
    }),
    sort: fc.constantFrom('relevance' as const, 'newest' as const, 'oldest' as const),
    shown: fc.integer({ min: 1, max: 50 }).map((pages) => pages * pageSize),
    all: fc.boolean(),
  });
  fc.assert(
    fc.property(states, (state) => {
      fc.pre(state.query.isWellFormed());
      expect(readState(writeState(state))).toEqual(state);
    }),
  );
});

test('the address of nothing is empty', () => {
  expect(writeState(readState(''))).toBe('');
});

test('an address reads as a reader would write it', () => {
  expect(writeState(readState('?sort=newest&year=2013&compound=t-dm1&q=overall+survival'))).toBe(
    '?q=overall+survival&year=2013&compound=t-dm1&sort=newest',
  );
});

test.each(['?n=-5', '?n=1e9', '?n=abc', '?sort=best', '?all=yes', '?unknown=1'])(
  'what an address should not say is passed over: %s',
  (search) => {
    expect(writeState(readState(search))).toBe('');
  },
);

test('a value is chosen and given up again, and the list begins anew', () => {
  const more = { ...readState('?q=x&n=30'), shown: 30 };
  for (const facet of facets) {
    const chosen = toggle(more, facet, 'a');
    expect(chosen.chosen[facet]).toEqual(['a']);
    expect(chosen.shown).toBe(pageSize);
    expect(toggle(chosen, facet, 'a').chosen[facet]).toEqual([]);
  }
});
