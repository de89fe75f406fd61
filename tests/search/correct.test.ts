import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { correct, namesBeginning, nearestCodes, nearestWord } from '../../src/search/correct.ts';
import { book } from './invented-vocabulary.ts';

describe('correct', () => {
  test.each([
    ['fjordai', 'Fjordia'],
    ['fjrodia', 'Fjordia'],
    ['tavorituamb', 'tavoritumab'],
    ['tavoritumb', 'tavoritumab'],
    ['Nortwind', 'Northwind'],
    ['mwx10', 'NWX10'],
  ])('%s is meant as %s', (typed, word) => {
    expect(correct(typed, book)?.word).toBe(word);
  });

  test.each(['nwx11', 'nwx01', 'NWX', 'xylophone', 'dia'])(
    '%s is not made into something else',
    (typed) => {
      expect(correct(typed, book)).toBeUndefined();
    },
  );

  test('the digits of a code are never corrected', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), (number) => {
        const word = correct(`nwx${String(number)}`, book)?.word;
        expect(word === undefined || word.replace(/\D/g, '') === String(number)).toBe(true);
      }),
    );
  });

  test('a misspelling that the archive lists is never proposed', () => {
    expect(correct('fjordjaa', book)?.word).not.toBe('Fjordja');
  });
});

test('the nearest codes of an absent one are those of its own line', () => {
  expect(nearestCodes('NWX77', book).slice(0, 2)).toEqual(['NWX10', 'NWX12']);
  expect(nearestCodes('LRK-063', book)[0]).toBe('LRK-062');
});

describe('words of the texts', () => {
  const words = [
    'tumors',
    'center',
    'hematology',
    'program',
    'randomized',
    'leucopenia',
    'Bergen',
    'companies',
  ];

  test.each([
    ['tumours', 'tumors'],
    ['centre', 'center'],
    ['haematology', 'hematology'],
    ['programme', 'program'],
    ['randomised', 'randomized'],
    ['leukopenia', 'leucopenia'],
    ['Bregen', 'Bergen'],
    ['randmoized', 'randomized'],
  ])('%s is meant as %s', (typed, word) => {
    expect(nearestWord(typed, words, false)).toBe(word);
  });

  test.each(['companion', 'ASCO', 'berg', 'tumor7', 'xylophone'])(
    '%s is left as it is',
    (typed) => {
      expect(nearestWord(typed, words, true)).toBeUndefined();
    },
  );
});

test.each([
  ['tavori', 'tavoritumab larsine'],
  ['fjor', 'Fjordia'],
  ['nor', undefined],
  ['nwx1', undefined],
])('%s begins %s', (typed, name) => {
  expect(namesBeginning(typed, book)).toBe(name);
});
