import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NumberModel, ValueModel } from '../../src/index-format/coded-values.ts';
import { BitReader, BitWriter } from '../../src/index-format/range-coder.ts';

const numbers = fc.array(fc.oneof(fc.nat({ max: 20 }), fc.nat({ max: 0x7ffffffe })));

test('the numbers that were written are read', () => {
  fc.assert(
    fc.property(numbers, (told) => {
      const to = new BitWriter();
      const model = new NumberModel(2);
      for (const [at, number] of told.entries()) model.code(to, number, at % 2);
      const from = new BitReader(to.toBytes());
      const again = new NumberModel(2);
      expect(told.map((_, at) => again.code(from, 0, at % 2))).toEqual(told);
      expect(() => {
        from.end();
      }).not.toThrow();
    }),
  );
});

test('values of few bits are read in any context, long runs of one value too', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat({ max: 15 }), fc.nat({ max: 400 }))), (runs) => {
      const told = runs.flatMap(([value, count]) => Array.from({ length: count }, () => value));
      const to = new BitWriter();
      const model = new ValueModel(4, 16);
      for (const [at, value] of told.entries()) model.code(to, value, told[at - 1] ?? 0);
      const from = new BitReader(to.toBytes());
      const again = new ValueModel(4, 16);
      const read: number[] = [];
      while (read.length < told.length) read.push(again.code(from, 0, read.at(-1) ?? 0));
      expect(read).toEqual(told);
    }),
    { numRuns: 40 },
  );
});

test('what is expected costs next to nothing', () => {
  const to = new BitWriter();
  const model = new NumberModel();
  for (let left = 8000; left > 0; left -= 1) model.code(to, 0);
  expect(to.toBytes().length).toBeLessThan(30);
});

test('a reader tells when there is nothing left', () => {
  const from = new BitReader(Uint8Array.of(1, 2));
  // What nothing was learnt of costs a bit each.
  for (let left = 80; left > 0; left -= 1) new ValueModel(1).code(from);
  expect(() => {
    from.end();
  }).toThrow(RangeError);
});
