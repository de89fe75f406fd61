import { describe, expect, it } from 'vitest';
import { toHitPattern } from '../../src/reading/hit-pattern.ts';
import { toQuotation } from '../../src/reading/quotation.ts';
import { findSentences } from '../../src/reading/sentences.ts';

describe('a quotation', () => {
  const cited = 'https://example.org/releases/nwx10-approval/';
  const address = `${cited}#p2`;

  it('gives the words, the citation, and the paragraph’s address in it', () => {
    expect(
      toQuotation({
        words: '  Zephyra costs\n5 francs. ',
        citation: `Northwind. (2006). Title [Press release]. ${cited}`,
        cited,
        address,
      }),
    ).toBe(`“Zephyra costs 5 francs.” Northwind. (2006). Title [Press release]. ${address}`);
  });

  it('adds the address to a citation that has none', () => {
    expect(toQuotation({ words: 'A.', citation: 'Northwind. Title.', cited, address })).toBe(
      `“A.” Northwind. Title. ${address}`,
    );
  });

  it('turns quotation marks within it into single ones', () => {
    expect(toQuotation({ words: '“We are glad," she said', citation: 'N.', cited, address })).toBe(
      `“‘We are glad,’ she said” N. ${address}`,
    );
  });

  it('takes a "$" in an address as it is', () => {
    expect(
      toQuotation({ words: 'A', citation: `N. ${cited}`, cited, address: `${cited}?$&` }),
    ).toBe(`“A” N. ${cited}?$&`);
  });
});

describe('the sentences of a paragraph', () => {
  const sentences = (text: string): string[] =>
    findSentences(text, 'en').map(([start, end]) => text.slice(start, end));

  it('are found without the space around them', () => {
    expect(sentences('It works.  Does it? “It does,” she said. ')).toEqual([
      'It works.',
      'Does it?',
      '“It does,” she said.',
    ]);
  });

  it('do not end at an abbreviation or within a figure', () => {
    expect(
      sentences('Northwind, Inc. The firm of A. Quill gave 3.6 mg/kg. It cost 5 francs.'),
    ).toEqual(['Northwind, Inc. The firm of A. Quill gave 3.6 mg/kg.', 'It cost 5 francs.']);
  });
});

describe('the words of a search', () => {
  const found = (text: string, ...words: string[]): string[] =>
    text.match(toHitPattern(words) ?? /(?!)/) ?? [];

  it('are found whatever stands between their parts', () => {
    expect(found('T-DM1, T\u2011DM1 and T DM1', 'T-DM1')).toHaveLength(3);
    expect(found('Kadcyla® works', 'Kadcyla®,')).toEqual(['Kadcyla']);
    expect(found('antibody-drug\nconjugate', 'antibody drug conjugate')).toHaveLength(1);
  });

  it('are not found inside longer words', () => {
    expect(found('enrollments and IMGN9010', 'enrollment', 'IMGN901')).toEqual([]);
  });

  it('may hold signs that mean something in patterns', () => {
    expect(found('10 mg/m² (p=0.035) HER2+', 'HER2+', '(p=0.035)')).toEqual(['p=0.035', 'HER2+']);
  });

  it('are none where only signs were given', () => {
    expect(toHitPattern(['…', ' '])).toBeUndefined();
  });
});
