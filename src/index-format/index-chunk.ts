import { ByteWriter } from './bytes.ts';
import { toCbor, writeCbor, writeList } from './cbor.ts';
import {
  filesOfPlaces,
  levels,
  longestWord,
  PlacesModel,
  plainLevel,
  variantMark,
  WordsModel,
} from './index-models.ts';
import { BitReader } from './range-coder.ts';

// Beyond the end of any release, and room for more places than any word is told to have in one.
const nowhere = 1 << 20;
const room = 4096;

const mostWeight = 255;

// Pagefind adds the weights of a word's places up and weighs a place twice where two words of a query meet in it.
const mostTold = Math.floor(mostWeight / 2);

// The places of a word as few ones that weigh the same together: each is work in every search, and written in its answer.
const fewPlaces = levels.map((total): readonly number[] => {
  const rest = total % mostTold;
  const told = Array.from({ length: Math.floor(total / mostTold) }, () => mostTold);
  return rest > 0 ? [...told, rest] : told;
});

const placeOf = (line: number): number => nowhere + line * room;

const fieldsIn = (mask: number): number[] => {
  const fields: number[] = [];
  for (let field = 0; mask >> field > 0; field += 1) if ((mask >> field) & 1) fields.push(field);
  return fields;
};

/** A page of a word. */
export interface Posting {
  /** Its number. */
  readonly page: number;
  /** About what all places of the word in it weigh together; a plain place weighs 25. */
  readonly weight: number;
  /** Numbers of the page's fields that have the word. */
  readonly fields: readonly number[];
}

interface Line {
  readonly word: string;
  readonly pages: readonly number[];
  readonly levels: readonly number[];
  readonly fields: readonly number[];
}

const readLines = (bytes: Uint8Array): Line[] => {
  const from = new BitReader(bytes);
  const model = new WordsModel();
  const decoder = new TextDecoder();
  const lines: Line[] = [];
  let letters: number[] = [];
  for (let left = model.count.code(from); left > 0; left -= 1) {
    letters = letters.slice(0, model.shared.code(from));
    const rest = model.rest.code(from);
    // Bytes that are missing are read as zeros, which may tell anything.
    if (rest > longestWord) throw new RangeError('A word of the index has no end.');
    for (let one = 0; one < rest; one += 1) {
      letters.push(model.letter.code(from, 0, WordsModel.afterLetter(letters.at(-1))));
      from.end();
    }
    const count = model.count.code(from);
    const pages: number[] = [];
    const own: number[] = [];
    const fields: number[] = [];
    let page = -1;
    let level: number = plainLevel;
    for (let one = 0; one < count; one += 1) {
      page += 1 + model.gap.code(from, 0, WordsModel.ofPages(count));
      level = model.level.code(from, 0, level);
      pages.push(page);
      own.push(level);
      fields.push(model.fields.code(from, 0, level));
      from.end();
    }
    lines.push({ word: decoder.decode(Uint8Array.from(letters)), pages, levels: own, fields });
  }
  return lines;
};

/** A part of the index as it was read. */
export class Chunk {
  readonly #lines: readonly Line[];
  readonly #files: readonly number[];

  /** Reads `words` of a packed part; throws a `RangeError` when they end too early. */
  constructor(words: Uint8Array) {
    this.#lines = readLines(words);
    this.#files = filesOfPlaces(this.#lines.map(({ pages }) => pages.length));
  }

  /** The line of a word by a place that Pagefind told of it. */
  static lineAt(place: number): number {
    return Math.floor((place - nowhere) / room);
  }

  /** Lines of all words, those of their variants left out. */
  get heads(): readonly number[] {
    return [...this.#lines.keys()].filter((line) => !this.#isVariant(line));
  }

  /** Words of the part as Pagefind reads them, in CBOR: they stand nowhere in their pages, each with its weight. */
  toPagefind(heads: readonly number[]): Uint8Array<ArrayBuffer> {
    const to = new ByteWriter();
    writeList(to, 1);
    writeList(to, heads.length);
    for (const head of heads) {
      const [, ...variants] = this.linesOf(head);
      writeList(to, 3);
      writeCbor(to, this.wordOf(head));
      this.#writePages(to, head);
      writeList(to, variants.length);
      for (const line of variants) {
        writeList(to, 2);
        writeCbor(to, this.wordOf(line));
        this.#writePages(to, line);
      }
    }
    return to.toBytes();
  }

  /** The part's words alone as Pagefind reads them, in CBOR: all on one page, each at a place that tells its line. A search in it knows which stem is which word. */
  toLexicon(): Uint8Array<ArrayBuffer> {
    return toCbor([this.heads.map((head) => [this.wordOf(head), [[0, [placeOf(head)], []]], []])]);
  }

  /** The lines of a word: its own, then those of its variants. */
  linesOf(head: number): readonly number[] {
    let end = head + 1;
    while (this.#isVariant(end)) end += 1;
    return Array.from({ length: end - head }, (_, at) => head + at);
  }

  /** Numbers of the pages of a line's word, in ascending order. */
  pagesOf(line: number): readonly number[] {
    return this.#lines[line]?.pages ?? [];
  }

  /** Number of the pages of a line's word. */
  countPages(line: number): number {
    return this.pagesOf(line).length;
  }

  /** A line's word; without its mark where it is a variant. */
  wordOf(line: number): string {
    return (this.#lines[line]?.word ?? '').replace(variantMark, '');
  }

  /** The pages of a line's word with the weight of all its places there and the fields that have it. */
  postingsOf(line: number): readonly Posting[] {
    const own = this.#lines[line];
    return this.pagesOf(line).map((page, at) => ({
      page,
      weight: levels[own?.levels[at] ?? plainLevel] ?? 0,
      fields: fieldsIn(own?.fields[at] ?? 0),
    }));
  }

  /** Which of the part's files has the places of a line's word, by the first line in it. */
  fileOf(line: number): number {
    return this.#files[line] ?? 0;
  }

  /** Reads the places of a line's word by their page from the file that has them; throws a `RangeError` when it ends too early. */
  readPlaces(line: number, file: Uint8Array): ReadonlyMap<number, readonly number[]> {
    const from = new BitReader(file);
    const model = new PlacesModel();
    const read = ({ pages, levels: own }: Line): Map<number, readonly number[]> =>
      new Map(
        pages.map((page, at) => {
          const count = model.count.code(from, 0, own[at]);
          const places: number[] = [];
          let place = -1;
          while (places.length < count) {
            place += 1 + (places.length === 0 ? model.first : model.gap).code(from);
            places.push(place);
            from.end();
          }
          return [page, places];
        }),
      );
    let found = new Map<number, readonly number[]>();
    for (const own of this.#lines.slice(this.fileOf(line), line + 1)) found = read(own);
    return found;
  }

  #isVariant(line: number): boolean {
    return this.#lines[line]?.word.startsWith(variantMark) === true;
  }

  #writePages(to: ByteWriter, line: number): void {
    const { pages = [], levels: own = [], fields = [] } = this.#lines[line] ?? {};
    writeList(to, pages.length);
    let before = 0;
    for (const [at, page] of pages.entries()) {
      const places = (fewPlaces[own[at] ?? plainLevel] ?? []).flatMap((weight, one) => [
        -1 - weight,
        placeOf(line) + one,
      ]);
      const told = fieldsIn(fields[at] ?? 0).flatMap((field) => [-1 - field, 0]);
      writeCbor(to, [page - before, places, told]);
      before = page;
    }
  }
}
