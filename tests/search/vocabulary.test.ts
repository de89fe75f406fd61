import { expect, test } from 'vitest';
import { readVocabulary, writeVocabulary } from '../../src/domain/vocabulary.ts';
import { vocabulary } from './invented-vocabulary.ts';

test('a vocabulary comes back as it was written', () => {
  expect(readVocabulary(writeVocabulary(vocabulary))).toEqual(vocabulary);
});

test('an empty vocabulary comes back too', () => {
  const empty = { entries: [], releases: 0, years: [], topics: [] };
  expect(readVocabulary(writeVocabulary(empty))).toEqual(empty);
});

test.each(['null', '[]', '{"releases":1}', '{"entries":1,"releases":1,"years":"","topics":""}'])(
  'another file is refused: %s',
  (text) => {
    expect(() => readVocabulary(text)).toThrow(TypeError);
  },
);
