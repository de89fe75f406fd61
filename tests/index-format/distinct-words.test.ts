import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type PageTexts,
  type Sheet,
  WordBook,
  wordsIn,
} from '../../src/index-format/distinct-words.ts';

const word = fc.constantFrom('cell', 'cells', 'T-DM1', '14.2', '®', 'naïve', '细胞');
const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
const page: fc.Arbitrary<PageTexts> = fc.record({
  body: fc.array(fc.record({ weight: fc.constantFrom(10, 1, 0.3), text }), { maxLength: 4 }),
  fields: fc.record({ title: text, when: text }),
});

const groupsOf = (sheets: readonly Sheet[]): Map<number, readonly [string, string]> => {
  const found = new Map<number, readonly [string, string]>();
  for (const { weight, field, words } of sheets.flat())
    for (const [one, number] of words) {
      // No word has a number twice.
      expect(found.has(number)).toBe(false);
      found.set(number, [one, field ?? String(weight)]);
    }
  return found;
};

test('each distinct word of a weight or a field has one number, by which the pages are told word for word', () => {
  fc.assert(
    fc.property(fc.array(page, { maxLength: 4 }), (pages) => {
      const book = new WordBook();
      const numbered = pages.map((one) => book.add(one));
      const words = groupsOf(book.sheets);
      expect(new Set([...words.values()].map((pair) => pair.join(' '))).size).toBe(words.size);
      for (const [at, { body, fields }] of pages.entries()) {
        const read = (numbers: Uint32Array = new Uint32Array()) =>
          Array.from(numbers, (number) => words.get(number));
        expect(read(numbered[at]?.body)).toEqual(
          body.flatMap((own) => wordsIn(own.text).map((one) => [one, String(own.weight)])),
        );
        expect(read(numbered[at]?.fields)).toEqual(
          Object.entries(fields).flatMap(([name, own]) => wordsIn(own).map((one) => [one, name])),
        );
      }
    }),
  );
});

test('many words are divided into sheets of a thousand each', () => {
  const book = new WordBook();
  const many = Array.from({ length: 2500 }, (_, at) => `w${String(at)}`).join(' ');
  book.add({ body: [{ weight: 1, text: many }], fields: { when: 'zy2013' } });
  expect(book.sheets.map((sheet) => sheet.map(({ words }) => words.size))).toEqual([
    [1000, 1],
    [1000],
    [500],
  ]);
});

test('words stand between spaces of any kind, and between joints where a script has none', () => {
  expect(wordsIn(' One\u00a0two\u2009three\u0085four\n')).toEqual(['One', 'two', 'three', 'four']);
  expect(wordsIn('新药获得批准')).toHaveLength(4);
  expect(wordsIn(' ')).toEqual([]);
});
