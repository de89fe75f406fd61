import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ByteWriter } from '../../src/domain/bytes.ts';
import { type Cbor, writeCbor } from '../../src/domain/cbor.ts';
import { packChunk, unpackChunk } from '../../src/domain/index-chunk.ts';

const toCbor = (value: Cbor): Uint8Array => {
  const to = new ByteWriter();
  writeCbor(to, value);
  return to.toBytes();
};

const small = fc.nat({ max: 3000 });
const ownPlaces = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 300 }), fc.array(small, { minLength: 1 })))
  .map((runs) => runs.flatMap(([weight, places]) => [-weight, ...places]));
const page = fc.tuple(fc.integer({ min: 1, max: 70_000 }), ownPlaces, ownPlaces);
const pages = fc.array(page, { minLength: 1, maxLength: 6 });
const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter((one) => !/\p{Cc}/u.test(one));
const chunk = fc.array(fc.tuple(text, pages, fc.array(fc.tuple(text, pages), { maxLength: 2 })), {
  minLength: 1,
  maxLength: 8,
});

const same = (number: number): number => number;

test('a part of the index is the same after it was taken apart and put together', () => {
  fc.assert(
    fc.property(chunk, (words) => {
      const packed = packChunk(toCbor([words]), same);
      expect(unpackChunk(packed.words, packed.places)).toEqual(toCbor([words]));
    }),
  );
});

const oneWord = (pages: Cbor): Uint8Array => toCbor([[['cell', pages, []]]]);

test('pages with new numbers stand in the order of these', () => {
  const written = oneWord([
    [1, [-25, 4], []],
    [2, [-25, 9, 1], [-5, 0]],
  ]);
  const packed = packChunk(written, (number) => (number === 1 ? 7 : 2));
  expect(unpackChunk(packed.words, packed.places)).toEqual(
    oneWord([
      [2, [-25, 9, 1], [-5, 0]],
      [5, [-25, 4], []],
    ]),
  );
});

test('without its places a word keeps its pages, weights and counts, and stands beyond any text', () => {
  const packed = packChunk(oneWord([[3, [-25, 4, 2, -49, 9], [-5, 0]]]), same);
  expect(unpackChunk(packed.words, undefined)).toEqual(
    oneWord([[3, [-25, 1_048_577, 1, -49, 1_048_579], [-5, 0]]]),
  );
});

test('another form of index is refused', () => {
  expect(() => packChunk(oneWord('pages'), same)).toThrow(RangeError);
  expect(() => unpackChunk(Uint8Array.of(9, 97), undefined)).toThrow(RangeError);
});

test('however Pagefind numbers the pages, the parts have the same bytes', () => {
  const written = (order: readonly number[]): Uint8Array =>
    oneWord(order.map((page, at) => [Math.sign(at), [-25, page + 1], [-5, page]]));
  const all = [0, 1, 2, 3, 4];
  const expected = packChunk(written(all), same);
  fc.assert(
    fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (order) => {
      expect(packChunk(written(order), (page) => order[page] ?? -1)).toEqual(expected);
    }),
  );
});
