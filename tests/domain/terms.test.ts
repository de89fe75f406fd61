import { describe, expect, it } from 'vitest';
import { buildTermFinder } from '../../src/domain/terms.ts';

const find = buildTermFinder([
  { term: 'PFS', expansion: 'progression-free survival' },
  { term: 'E/C', expansion: 'etoposide plus carboplatin' },
  { term: 'IND' },
  { term: 'HER2' },
  { term: 'folate receptor 1' },
  { term: 'folate receptor' },
  { term: '§' },
]);

const found = (text: string): string[] =>
  find(text).map(({ start, end, term }) => {
    expect(text.slice(start, end)).toBe(term.term);
    return term.term;
  });

describe('terms in a text', () => {
  it.each([
    ['PFS and E/C (PFS).', ['PFS', 'E/C', 'PFS']],
    ['three INDs', ['IND']],
    ['HER2-positive and anti-HER2', ['HER2', 'HER2']],
    ['a folate receptor 1 binder, a folate receptor', ['folate receptor 1', 'folate receptor']],
    ['INDEX, PFSX, xPFS, pfs, Ind, HER22, §', []],
    ['PFS𝒳 PFSé', []],
  ])('are found as whole words: %s', (text, terms) => {
    expect(found(text)).toEqual(terms);
  });

  it('are none where there are none to find', () => {
    expect(buildTermFinder([])('PFS')).toEqual([]);
  });
});
