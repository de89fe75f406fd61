import { ByteReader, ByteWriter } from './bytes.ts';
import { expectList, readInteger, readList, readText, writeCbor, writeList } from './cbor.ts';

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

// A word is told by how many letters it shares with the one before it, as a control character, and its other letters.
const mostShared = 30;
// No word holds it: it begins a variant of the word before.
const variantMark = '\u007f';

const toText = (words: readonly string[]): string => {
  let before = '';
  return words
    .map((word) => {
      let shared = 0;
      while (shared < mostShared && shared < word.length && word[shared] === before[shared])
        shared += 1;
      // Not between the halves of one letter.
      if (/[\udc00-\udfff]/.test(word[shared] ?? '')) shared = 0;
      before = word;
      return String.fromCharCode(shared + 1) + word.slice(shared);
    })
    .join('');
};

const fromText = (text: string): string[] => {
  let word = '';
  // eslint-disable-next-line no-control-regex -- these characters are the form
  return [...text.matchAll(/([\u0001-\u001f])([^\u0001-\u001f]*)/g)].map(
    ([, shared = '', rest = '']) => (word = word.slice(0, shared.charCodeAt(0) - 1) + rest),
  );
};

/** Distinct keys, each by the number of its first appearance. */
class Numbering {
  readonly #numbers = new Map<string, number>();
  readonly #counts: number[] = [];

  /** The number of a key. */
  of(key: string): number {
    const known = this.#numbers.get(key) ?? this.#numbers.size;
    if (known === this.#numbers.size) this.#numbers.set(key, known);
    this.#counts[known] = (this.#counts[known] ?? 0) + 1;
    return known;
  }

  /** All keys, the most frequent first, so that most numbers that stand for them are small, and the new number of each old one. */
  rank(): { readonly keys: readonly string[]; readonly rankOf: readonly number[] } {
    const count = (number: number): number => this.#counts[number] ?? 0;
    const ranked = [...this.#numbers].sort(
      ([a, one], [b, other]) => count(other) - count(one) || (a < b ? -1 : 1),
    );
    const rankOf: number[] = [];
    for (const [rank, [, number]] of ranked.entries()) rankOf[number] = rank;
    return { keys: ranked.map(([key]) => key), rankOf };
  }
}

interface Line {
  readonly text: string;
  /** Numbers of the pages, in ascending order. */
  readonly pages: readonly number[];
  /** Per page the number of its shape, of its fields, and its places. */
  readonly shapes: readonly number[];
  readonly fields: readonly number[];
  readonly places: readonly (readonly number[])[];
}

const inOrder = <Item>(items: readonly Item[], order: readonly number[]): Item[] =>
  order.flatMap((at) => {
    const item = items[at];
    return item === undefined ? [] : [item];
  });

// Numbers below zero in Pagefind's list of places are marks: the weight of the places after them. The shape of such a
// list is each mark with the count of its places.
const readShape = (from: ByteReader, places: number[]): string => {
  let shape = '';
  let mark = 0;
  let count = 0;
  for (let left = readList(from); left > 0; left -= 1) {
    const number = readInteger(from);
    if (number >= 0) {
      places.push(number);
      count += 1;
      continue;
    }
    if (mark + count > 0) shape += `${String(mark)} ${String(count)} `;
    mark = -number;
    count = 0;
  }
  return mark + count > 0 ? `${shape}${String(mark)} ${String(count)}` : shape;
};

const readFields = (from: ByteReader): string => {
  let fields = '';
  for (let left = readList(from); left > 0; left -= 1)
    fields += `${fields === '' ? '' : ' '}${String(readInteger(from))}`;
  return fields;
};

const numbersIn = (key: string): number[] => (key === '' ? [] : key.split(' ').map(Number));

/**
 * Takes Pagefind's part of an index apart; throws a `RangeError` when it has another form.
 *
 * @param chunk what Pagefind wrote, in CBOR
 * @param numberOf new number of a page; Pagefind numbers its pages as the file system hands them out
 */
export const packChunk = (chunk: Uint8Array, numberOf: (page: number) => number): PackedChunk => {
  const from = new ByteReader(chunk);
  const shapes = new Numbering();
  const fields = new Numbering();
  const lines: Line[] = [];
  const readLine = (mark: string): void => {
    const text = mark + readText(from);
    const own = { pages: [] as number[], shapes: [] as number[], fields: [] as number[] };
    const places: number[][] = [];
    let page = 0;
    for (let left = readList(from); left > 0; left -= 1) {
      expectList(from, 3);
      page += readInteger(from);
      own.pages.push(numberOf(page));
      const here: number[] = [];
      own.shapes.push(shapes.of(readShape(from, here)));
      own.fields.push(fields.of(readFields(from)));
      places.push(here);
    }
    const order = [...own.pages.keys()].sort((a, b) => (own.pages[a] ?? 0) - (own.pages[b] ?? 0));
    lines.push({
      text,
      pages: inOrder(own.pages, order),
      shapes: inOrder(own.shapes, order),
      fields: inOrder(own.fields, order),
      places: inOrder(places, order),
    });
  };
  expectList(from, 1);
  for (let words = readList(from); words > 0; words -= 1) {
    expectList(from, 3);
    readLine('');
    for (let variants = readList(from); variants > 0; variants -= 1) {
      expectList(from, 2);
      readLine(variantMark);
    }
  }
  return writeColumns(lines, shapes.rank(), fields.rank());
};

const writeColumns = (
  lines: readonly Line[],
  shapes: ReturnType<Numbering['rank']>,
  fields: ReturnType<Numbering['rank']>,
): PackedChunk => {
  const words = new ByteWriter();
  const places = new ByteWriter();
  const text = new TextEncoder().encode(toText(lines.map((line) => line.text)));
  words.number(text.length);
  words.bytes(text);
  words.number(shapes.keys.length);
  for (const shape of shapes.keys) {
    const numbers = numbersIn(shape);
    words.number(numbers.length / 2);
    for (const number of numbers) words.number(number);
  }
  words.number(fields.keys.length);
  for (const key of fields.keys) {
    const numbers = numbersIn(key);
    words.number(numbers.length);
    for (const number of numbers) words.number(number < 0 ? -2 * number - 1 : 2 * number);
  }
  for (const { pages } of lines) words.number(pages.length);
  for (const { pages } of lines) {
    let before = 0;
    for (const page of pages) {
      words.number(page - before);
      before = page;
    }
  }
  for (const line of lines)
    for (const shape of line.shapes) words.number(shapes.rankOf[shape] ?? 0);
  for (const line of lines)
    for (const field of line.fields) words.number(fields.rankOf[field] ?? 0);
  for (const line of lines)
    for (const own of line.places) for (const one of own) places.number(one);
  return { words: words.toBytes(), places: places.toBytes() };
};

type Shape = readonly (readonly [mark: number, count: number])[];

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
  const lines = fromText(new TextDecoder().decode(from.bytes(from.number())));
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
  const isVariant = (at: number): boolean => lines[at]?.startsWith(variantMark) === true;
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
