import { ByteReader, ByteWriter } from './bytes.ts';
import { expectList, readInteger, readList, readText } from './cbor.ts';
import { frequent, type PackedChunk, variantMark } from './index-chunk.ts';

const mostShared = 30;

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
  const places = new Map<number | 'rest', ByteWriter>([['rest', new ByteWriter()]]);
  for (const [at, line] of lines.entries()) {
    const count = line.places.reduce((sum, own) => sum + own.length, 0);
    const name = count < frequent ? 'rest' : at;
    const to = places.get(name) ?? new ByteWriter();
    places.set(name, to);
    for (const own of line.places) for (const one of own) to.number(one);
  }
  return {
    words: words.toBytes(),
    places: new Map([...places].map(([name, to]) => [name, to.toBytes()])),
  };
};
