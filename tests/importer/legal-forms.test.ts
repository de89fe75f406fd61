import { describe, expect, test } from 'vitest';
import { endOfFirm, formOfLaw, stoppedForm } from '../../src/importer/legal-forms.ts';

const ends = (pattern: string, name: string): boolean =>
  new RegExp(String.raw`\s${pattern}$`, 'u').test(name);

describe('forms of law', () => {
  test.each([
    'Alder Inc.',
    'ALDER LTD',
    'Alder GmbH & Co. KG',
    'Alder A/S',
    'Alder S.p.A.',
    'Alder N.V.',
    'Alder Sp. z o.o.',
    'Alder Oyj',
    'Alder plc',
  ])('end the name of a firm: %s', (name) => {
    expect(ends(formOfLaw, name)).toBe(true);
    expect(ends(endOfFirm, name)).toBe(true);
  });

  test.each(['known as', 'Alder Company', 'Alder and Co.', 'to the sea'])(
    'are none of other words: %s',
    (words) => {
      expect(ends(formOfLaw, words)).toBe(false);
    },
  );

  test('have a stop that ends no sentence', () => {
    expect(
      'Alder Inc. and Birch & Co. of Elma.'.replace(new RegExp(`(${stoppedForm})\\.`, 'g'), '$1'),
    ).toBe('Alder Inc and Birch & Co of Elma.');
  });
});
