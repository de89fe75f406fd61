import { ByteReader, ByteWriter } from './bytes.ts';
import { type Cbor, writeCbor, writeList } from './cbor.ts';

/**
 * A part of the index: the words from one to another with the pages that have them. Pagefind writes it row by row; here
 * each kind of figure stands by itself, which compresses better, and the places of the words stand apart, because only
 * a search for words side by side needs them.
 */
export interface PackedChunk {
  /** Words, their pages and how often, with which weight, a page has each. */
  readonly words: Uint8Array<ArrayBuffer>;
  /** Where in its pages each word stands, in the order of `words`. */
  readonly places: Uint8Array<ArrayBuffer>;
}

// Numbers below zero in Pagefind's list of places are marks: the weight of the places after them. Of metadata they name the field.
type Shape = readonly (readonly [mark: number, count: number])[];

const shapeOf = (numbers: readonly number[]): Shape => {
  const shape: [number, number][] = [];
  for (const number of numbers) {
    const last = shape.at(-1);
    if (number < 0) shape.push([-number, 0]);
    else if (last) last[1] += 1;
    else shape.push([0, 1]);
  }
  return shape;
};

/** The distinct ones of some values, the most frequent first, so that most numbers that stand for them are small. */
class Ranking<Value> {
  readonly #counts = new Map<string, { readonly value: Value; count: number }>();

  add(key: string, value: Value): void {
    const known = this.#counts.get(key);
    if (known) known.count += 1;
    else this.#counts.set(key, { value, count: 1 });
  }

  finish(): { readonly values: readonly Value[]; readonly numberOf: ReadonlyMap<string, number> } {
    const ranked = [...this.#counts].sort(
      ([a, { count: of }], [b, { count }]) => count - of || (a < b ? -1 : 1),
    );
    return {
      values: ranked.map(([, { value }]) => value),
      numberOf: new Map(ranked.map(([key], at) => [key, at])),
    };
  }
}

interface Page {
  readonly number: number;
  readonly shape: string;
  readonly fields: string;
  readonly places: readonly number[];
}

const fault = (): TypeError =>
  new TypeError('The index is not in the form that Pagefind 1.5 writes.');

const listOf = (value: Cbor | undefined): readonly Cbor[] => {
  if (typeof value !== 'object') throw fault();
  return value;
};

const isNumber = (value: Cbor): value is number => typeof value === 'number';

const numbersOf = (value: Cbor | undefined): readonly number[] => {
  const numbers = listOf(value);
  if (!numbers.every(isNumber)) throw fault();
  return numbers;
};

/**
 * Takes Pagefind's part of an index apart; throws a `TypeError` when it has another form.
 *
 * @param chunk what Pagefind wrote
 * @param numberOf new number of a page; Pagefind numbers its pages as the file system hands them out
 */
export const packChunk = (chunk: Cbor, numberOf: (page: number) => number): PackedChunk => {
  const shapes = new Ranking<Shape>();
  const fields = new Ranking<readonly number[]>();
  const lines: { readonly text: string; readonly pages: readonly Page[] }[] = [];
  const addLine = (text: Cbor | undefined, pages: Cbor | undefined, mark: string): void => {
    if (typeof text !== 'string') throw fault();
    let before = 0;
    const read = listOf(pages).map((page): Page => {
      const [gap, own, meta] = listOf(page);
      if (typeof gap !== 'number') throw fault();
      before += gap;
      const numbers = numbersOf(own);
      const metaNumbers = numbersOf(meta);
      const shape = shapeOf(numbers);
      const one = {
        number: numberOf(before),
        shape: shape.join(' '),
        fields: metaNumbers.join(' '),
        places: numbers.filter((number) => number >= 0),
      };
      shapes.add(one.shape, shape);
      fields.add(one.fields, metaNumbers);
      return one;
    });
    lines.push({ text: mark + text, pages: read.sort((a, b) => a.number - b.number) });
  };
  for (const word of listOf(listOf(chunk)[0])) {
    const [text, pages, variants] = listOf(word);
    addLine(text, pages, '');
    for (const variant of listOf(variants)) {
      const [form, own] = listOf(variant);
      addLine(form, own, '\t');
    }
  }
  const words = new ByteWriter();
  const places = new ByteWriter();
  const text = new TextEncoder().encode(lines.map((line) => line.text).join('\n'));
  words.number(text.length);
  words.bytes(text);
  const ranked = { shapes: shapes.finish(), fields: fields.finish() };
  words.number(ranked.shapes.values.length);
  for (const shape of ranked.shapes.values) {
    words.number(shape.length);
    for (const numbers of shape) for (const number of numbers) words.number(number);
  }
  words.number(ranked.fields.values.length);
  for (const numbers of ranked.fields.values) {
    words.number(numbers.length);
    for (const number of numbers) words.number(number < 0 ? -2 * number - 1 : 2 * number);
  }
  for (const { pages } of lines) words.number(pages.length);
  const all = lines.flatMap(({ pages }) => pages);
  for (const { pages } of lines)
    for (const [at, { number }] of pages.entries())
      words.number(number - (pages[at - 1]?.number ?? 0));
  for (const { shape } of all) words.number(ranked.shapes.numberOf.get(shape) ?? 0);
  for (const page of all) words.number(ranked.fields.numberOf.get(page.fields) ?? 0);
  for (const page of all) for (const place of page.places) places.number(place);
  return { words: words.toBytes(), places: places.toBytes() };
};

const readNumbers = (from: ByteReader, count: number): number[] => {
  const numbers: number[] = [];
  while (numbers.length < count) numbers.push(from.number());
  return numbers;
};

// Beyond the end of any release: such places are told from true ones, and those of two words hardly meet.
const nowhere = 1 << 20;

const readPlaces = (shape: Shape, next: (isFirst: boolean) => number): number[] => {
  const numbers: number[] = [];
  for (const [mark, count] of shape) {
    if (mark > 0) numbers.push(-mark);
    for (let place = 0; place < count; place += 1) numbers.push(next(place === 0));
  }
  return numbers;
};

/** Puts a part of the index together as Pagefind reads it; without the places the words stand nowhere in their pages, each with its weight. */
export const unpackChunk = (
  words: Uint8Array,
  places: Uint8Array | undefined,
): Uint8Array<ArrayBuffer> => {
  const from = new ByteReader(words);
  const placesFrom = places && new ByteReader(places);
  const lines = new TextDecoder().decode(from.bytes(from.number())).split('\n');
  const shapes = readNumbers(from, 1).flatMap((count) =>
    Array.from({ length: count }, (): Shape => {
      const runs = from.number();
      return Array.from({ length: runs }, () => [from.number(), from.number()] as const);
    }),
  );
  const fieldCount = from.number();
  const fields = Array.from({ length: fieldCount }, () =>
    readNumbers(from, from.number()).map((number) =>
      number % 2 === 1 ? -(number + 1) / 2 : number / 2,
    ),
  );
  const counts = lines.map(() => from.number());
  const total = counts.reduce((sum, count) => sum + count, 0);
  const gaps = readNumbers(from, total);
  const shapeNumbers = readNumbers(from, total);
  const fieldNumbers = readNumbers(from, total);
  const to = new ByteWriter();
  let page = 0;
  const writePages = (line: number): void => {
    const count = counts[line] ?? 0;
    writeList(to, count);
    for (let end = page + count; page < end; page += 1) {
      let made = nowhere + line * 256;
      const numbers = readPlaces(shapes[shapeNumbers[page] ?? 0] ?? [], (isFirst) => {
        if (placesFrom) return placesFrom.number();
        made += 1;
        return isFirst ? made : 1;
      });
      writeCbor(to, [gaps[page] ?? 0, numbers, fields[fieldNumbers[page] ?? 0] ?? []]);
    }
  };
  const isVariant = (at: number): boolean => lines[at]?.startsWith('\t') === true;
  const heads = lines.flatMap((_, at) => (isVariant(at) ? [] : [at]));
  writeList(to, 1);
  writeList(to, heads.length);
  for (const at of heads) {
    writeList(to, 3);
    writeCbor(to, lines[at] ?? '');
    writePages(at);
    let variants = 0;
    while (isVariant(at + 1 + variants)) variants += 1;
    writeList(to, variants);
    for (let variant = at + 1; variant <= at + variants; variant += 1) {
      writeList(to, 2);
      writeCbor(to, lines[variant]?.slice(1) ?? '');
      writePages(variant);
    }
  }
  return to.toBytes();
};
