import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ByteWriter } from '../../src/domain/bytes.ts';
import { type Cbor, writeCbor } from '../../src/domain/cbor.ts';
import { Chunk } from '../../src/domain/index-chunk.ts';
import { packChunk } from '../../src/domain/pack-chunk.ts';

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

const oneWord = (pages: Cbor): Uint8Array => toCbor([[['cell', pages, []]]]);

// What Pagefind wrote, with its places where the reader puts them.
const withoutPlaces = (line: number, pages: readonly (readonly [number, number[], number[]])[]) =>
  pages.map(([gap, own, meta]) => {
    let place = 1_048_576 + line * 4096;
    let isFirst = true;
    const told = own.map((number) => {
      isFirst ||= number < 0;
      if (number < 0) return number;
      place += 1;
      const step = isFirst ? place : 1;
      isFirst = false;
      return step;
    });
    return [gap, told, meta];
  });

test('a part of the index is the same after it was taken apart and put together, but for the places', () => {
  fc.assert(
    fc.property(chunk, (words) => {
      let line = -1;
      const expected = words.map(([word, own, variants]) => [
        word,
        withoutPlaces((line += 1), own),
        variants.map(([form, pages]) => [form, withoutPlaces((line += 1), pages)]),
      ]);
      const packed = packChunk(toCbor([words]), same);
      expect(new Chunk(packed.words).toPagefind()).toEqual(toCbor([expected]));
    }),
  );
});

test('the places of a word are read from the file that has them, page by page', () => {
  const many = Array.from({ length: 700 }, (_, at): [number, number[], number[]] => [
    Math.sign(at),
    [-25, at],
    [],
  ]);
  const packed = packChunk(
    toCbor([
      [
        ['a', [[3, [-25, 4, 2, -49, 1], []]], []],
        ['many', many, []],
        [
          'z',
          [
            [2, [-25, 9], []],
            [5, [-49, 7, 7], []],
          ],
          [],
        ],
      ],
    ]),
    same,
  );
  const read = new Chunk(packed.words);
  const places = (line: number): [number, readonly number[]][] => [
    ...read.readPlaces(line, packed.places.get(read.fileOf(line)) ?? new Uint8Array()),
  ];
  expect([...packed.places.keys()]).toEqual(['rest', 1]);
  expect(places(0)).toEqual([[3, [4, 6, 1]]]);
  expect(places(1)[699]).toEqual([699, [699]]);
  expect(places(2)).toEqual([
    [2, [9]],
    [7, [7, 14]],
  ]);
});

test('pages with new numbers stand in the order of these', () => {
  const written = oneWord([
    [1, [-25, 4], []],
    [2, [-25, 9, 1], [-5, 0]],
  ]);
  const { words, places } = packChunk(written, (number) => (number === 1 ? 7 : 2));
  const read = new Chunk(words);
  expect(read.pagesOf(0)).toEqual([2, 7]);
  expect([...read.readPlaces(0, places.get('rest') ?? new Uint8Array())]).toEqual([
    [2, [9, 10]],
    [7, [4]],
  ]);
});

test('a place that the reader was told leads back to the line', () => {
  const { words } = packChunk(
    toCbor([
      [
        ['a', [[0, [-25, 4], []]], []],
        ['b', [[0, [-25, 5], []]], []],
      ],
    ]),
    same,
  );
  const [, told] =
    /1a0010([0-9a-f]{4})(?!.*1a0010)/.exec(
      Buffer.from(new Chunk(words).toPagefind()).toString('hex'),
    ) ?? [];
  expect(Chunk.lineAt(0x100000 + parseInt(told ?? '', 16))).toBe(1);
});

test('another form of index is refused', () => {
  expect(() => packChunk(oneWord('pages'), same)).toThrow(RangeError);
  expect(() => new Chunk(Uint8Array.of(9, 97))).toThrow(RangeError);
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
