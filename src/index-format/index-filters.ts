import { NumberModel, TextModel } from './coded-values.ts';
import { type BitCoder, BitModel, BitReader, BitWriter } from './range-coder.ts';

/**
 * The pages of each filter's values. A trial's releases are nearly all its compound's: a value is told by which pages of
 * another it has, and the rest by the steps from one to the next.
 */
export type PagesOf = ReadonlyMap<string, readonly number[]>;

class FiltersModel {
  readonly parent = new NumberModel();
  readonly count = new NumberModel();
  readonly step = new NumberModel(32);
}

// Bits that it takes to tell so many of so many.
const bitsOf = (some: number, all: number): number => {
  if (some === 0 || some >= all) return 1;
  const share = some / all;
  return -all * (share * Math.log2(share) + (1 - share) * Math.log2(1 - share));
};

const inBoth = (pages: readonly number[], others: ReadonlySet<number>): number =>
  pages.reduce((count, page) => count + (others.has(page) ? 1 : 0), 0);

// The number of the value before by which this one is told in the fewest bits, from one on; nought for none.
const parentOf = (
  pages: readonly number[],
  before: readonly ReadonlySet<number>[],
  total: number,
): number => {
  let best = { parent: 0, bits: bitsOf(pages.length, total) };
  for (const [at, others] of before.entries()) {
    const shared = inBoth(pages, others);
    const bits =
      bitsOf(shared, others.size) + bitsOf(pages.length - shared, total - others.size) + 8;
    if (bits < best.bits) best = { parent: at + 1, bits };
  }
  return best.parent;
};

const density = (count: number): number => 31 - Math.clz32(count + 1);

// Writes pages, or reads them, and gives them in ascending order.
const codePages = (
  coder: BitCoder,
  model: FiltersModel,
  parent: readonly number[],
  pages: readonly number[],
): number[] => {
  const own = new Set(pages);
  const chance = new BitModel(1);
  const shared = parent.filter((page) => coder.bit(chance, 0, own.has(page) ? 1 : 0) === 1);
  const known = new Set(parent);
  const rest = pages.filter((page) => !known.has(page));
  const count = model.count.code(coder, rest.length);
  let before = -1;
  const others = Array.from({ length: count }, (_, at) => {
    before += 1 + model.step.code(coder, (rest[at] ?? 0) - before - 1, density(count));
    return before;
  });
  return [...shared, ...others].sort((a, b) => a - b);
};

// Facet by facet, the values with most pages first, so that others can be told by them.
const inOrder = (pagesOf: PagesOf): (readonly [value: string, pages: readonly number[]])[] => {
  const facetOf = (value: string): string => value.replace(/\/.*/s, '');
  const facets = [...new Set([...pagesOf.keys()].map(facetOf))];
  const place = (value: string): number => facets.indexOf(facetOf(value));
  return [...pagesOf].sort(
    ([a, own], [b, other]) => place(a) - place(b) || other.length - own.length,
  );
};

/** The filters' values with their pages, in ascending order, as the bytes of a file. */
export const writeFilters = (pagesOf: PagesOf): Uint8Array<ArrayBuffer> => {
  const to = new BitWriter();
  const model = new FiltersModel();
  const told = inOrder(pagesOf);
  const values = told.map(([, pages]) => pages);
  const total = 1 + values.flat().reduce((most, page) => Math.max(most, page), 0);
  const before: ReadonlySet<number>[] = [];
  new TextModel().code(to, told.map(([value]) => value).join('\n'));
  for (const pages of values) {
    const parent = model.parent.code(to, parentOf(pages, before, total));
    codePages(to, model, values[parent - 1] ?? [], pages);
    before.push(new Set(pages));
  }
  return to.toBytes();
};

/** Reads what `writeFilters` wrote. */
export const readFilters = (bytes: Uint8Array): Map<string, readonly number[]> => {
  const from = new BitReader(bytes);
  const model = new FiltersModel();
  const text = new TextModel().code(from);
  const values: number[][] = [];
  return new Map(
    (text === '' ? [] : text.split('\n')).map((value) => {
      const parent = model.parent.code(from);
      const pages = codePages(from, model, values[parent - 1] ?? [], []);
      values.push(pages);
      return [value, pages];
    }),
  );
};
