import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ByteReader } from '../../src/index-format/bytes.ts';
import { type Cbor, readCbor, toCbor } from '../../src/index-format/cbor.ts';
import { Chunk } from '../../src/index-format/index-chunk.ts';
import { levels } from '../../src/index-format/index-models.ts';
import { beginningsOf, divideIntoParts, packChunk } from '../../src/index-format/pack-chunk.ts';
import { toldWords } from './told-words.ts';

// One place after another of some weights; none for a word that only a field has.
const places = fc.array(
  fc.tuple(fc.integer({ min: 1, max: 300 }), fc.array(fc.nat({ max: 3000 }), { minLength: 1 })),
);
const fields = fc.uniqueArray(fc.nat({ max: 6 }));
const page = fc.tuple(fc.integer({ min: 1, max: 70_000 }), places, fields);
const pages = fc.array(page, { minLength: 1, maxLength: 6 });
const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter((one) => !/\p{Cc}/u.test(one));
const part = fc.array(fc.tuple(text, pages, fc.array(fc.tuple(text, pages), { maxLength: 2 })), {
  minLength: 1,
  maxLength: 8,
});

type Page = readonly [
  gap: number,
  places: readonly (readonly [number, number[]])[],
  fields: number[],
];

// As Pagefind writes it: the weight of the places after it below zero, and each field before its places.
const written = (own: readonly Page[]): Cbor =>
  own.map(([gap, runs, inFields]) => [
    gap,
    runs.flatMap(([weight, at]) => [-1 - weight, ...at]),
    inFields.flatMap((field) => [-1 - field, 4]),
  ]);

const nearest = (weight: number): number =>
  weight === 0
    ? 0
    : levels.reduce<number>(
        (best, level) =>
          Math.abs(Math.log(level / weight)) < Math.abs(Math.log(best / weight)) ? level : best,
        8,
      );

// Pages with what the places in them weigh together and the fields that have the word.
const told = (own: readonly Page[]) => {
  let number = 0;
  return own.map(([gap, runs, inFields]) => {
    const total = runs.reduce((sum, [weight, at]) => sum + at.length * Math.min(255, weight), 0);
    return {
      page: (number += gap),
      weight: nearest(total),
      fields: inFields.toSorted((a, b) => a - b),
    };
  });
};

test('what a part of the index tells of its words is told again by its few bytes', () => {
  fc.assert(
    fc.property(part, (words) => {
      const cbor = words.map(([word, own, variants]): Cbor => [
        word,
        written(own),
        variants.map(([form, its]): Cbor => [form, written(its)]),
      ]);
      const { words: packed } = packChunk(toldWords(toCbor([cbor])));
      const read = new Chunk(packed);
      const found = read.heads.map((head) => {
        const [own, ...variants] = read
          .linesOf(head)
          .map((line) => ({ word: read.wordOf(line), pages: read.postingsOf(line) }));
        return { ...own, variants };
      });
      expect(found).toEqual(
        words.map(([word, own, variants]) => ({
          word,
          pages: told(own),
          variants: variants.map(([form, its]) => ({ word: form, pages: told(its) })),
        })),
      );
    }),
  );
});

const oneWord = (own: Cbor): Uint8Array => toCbor([[['cell', own, []]]]);

test('two words that meet in a place are never told to weigh more than Pagefind can read', () => {
  const often = Array.from({ length: 40 }, () => 1);
  const { words } = packChunk(toldWords(oneWord([[0, [-49, ...often], []]])));
  const read = new Chunk(words);
  const [[[, [[, here]]]]] = readCbor(new ByteReader(read.toPagefind(read.heads))) as [
    [[string, [[number, number[]]]]],
  ];
  const weights = here.filter((number) => number < 0).map((number) => -1 - number);
  expect(weights.reduce((sum, weight) => sum + weight, 0)).toBe(1500);
  expect(Math.max(...weights) * 2).toBeLessThan(256);
});

test('the places of a word are read from the file that has them, page by page', () => {
  const many = Array.from({ length: 700 }, (_, at): Cbor => [Math.sign(at), [-26, at], []]);
  const packed = packChunk(
    toldWords(
      toCbor([
        [
          ['a', [[3, [-26, 4, 2, -49, 1, 3], []]], []],
          ['many', many, []],
          [
            'z',
            [
              [2, [-26, 9], []],
              [5, [], [-1, 0]],
              [1, [-49, 7, 7], []],
            ],
            [],
          ],
          ['zz', [[4, [-26, 8], []]], []],
        ],
      ]),
    ),
  );
  const read = new Chunk(packed.words);
  const placesOf = (line: number): [number, readonly number[]][] => [
    ...read.readPlaces(line, packed.places.get(read.fileOf(line)) ?? new Uint8Array()),
  ];
  expect([...packed.places.keys()]).toEqual([0, 1, 2]);
  // Each once, whatever it weighs.
  expect(placesOf(0)).toEqual([[3, [1, 4, 6]]]);
  expect(placesOf(1)[699]).toEqual([699, [699]]);
  expect(placesOf(2)).toEqual([
    [2, [9]],
    [7, []],
    [8, [7, 14]],
  ]);
  // In the file of the word before.
  expect(read.fileOf(3)).toBe(2);
  expect(placesOf(3)).toEqual([[4, [8]]]);
});

test('another form of index, or one that ends too early, is refused', () => {
  expect(() => toldWords(oneWord('pages'))).toThrow(RangeError);
  const { words, places: files } = packChunk(
    toldWords(oneWord(Array.from({ length: 90 }, (_, at): Cbor => [1, [-26, at], []]))),
  );
  expect(() => new Chunk(words.subarray(0, words.length / 2))).toThrow(RangeError);
  const rest = files.get(0) ?? new Uint8Array();
  expect(() => new Chunk(words).readPlaces(0, rest.subarray(0, 9))).toThrow(RangeError);
});

test('the words are divided in their order, and each part begins after the words before it', () => {
  const word = fc.tuple(fc.stringMatching(/^[a-f]{1,6}$/), fc.integer({ min: 1, max: 1500 }));
  fc.assert(
    fc.property(fc.uniqueArray(word, { selector: ([one]) => one, minLength: 1 }), (some) => {
      const words = some
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([one, count]) => ({
          text: one,
          pages: Array.from({ length: count }, (_, at) => ({
            page: at,
            level: 3,
            fields: 0,
            places: [at],
          })),
        }));
      const parts = divideIntoParts(words);
      expect(parts.flat()).toEqual(words);
      const beginnings = beginningsOf(parts);
      for (const [at, own] of parts.entries()) {
        const first = beginnings[at] ?? '';
        expect(own.every((one) => one.text >= first)).toBe(true);
        expect(
          parts
            .slice(0, at)
            .flat()
            .every((one) => one.text < first),
        ).toBe(true);
      }
    }),
    { numRuns: 50 },
  );
});
