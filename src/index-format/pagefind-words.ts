import { ByteReader } from './bytes.ts';
import { expectList, readInteger, readList, readText } from './cbor.ts';
import { variantMark } from './index-models.ts';

/** Where Pagefind found a word on a page. */
export interface FoundOnPage {
  /** Number of the page, as Pagefind numbers them. */
  readonly page: number;
  /** Places in its texts, each with the word's weight there. */
  readonly places: readonly (readonly [place: number, weight: number])[];
  /** Places in its fields, each with the number of the field. */
  readonly inFields: readonly (readonly [place: number, field: number])[];
}

/** A word of the index as Pagefind wrote it. */
export interface FoundWord {
  /** The word; a variant of the word before begins with its mark. */
  readonly text: string;
  /** The pages that have it. */
  readonly pages: readonly FoundOnPage[];
}

// The weight of a place without a mark, and the most that Pagefind reads.
const plainWeight = 25;
const mostWeight = 255;

// Numbers below zero are marks of what follows: after each of them the places are told anew, each by the one before.
const readMarked = (from: ByteReader, unmarked: number): [place: number, mark: number][] => {
  const places: [number, number][] = [];
  let mark = unmarked;
  let place = 0;
  for (let left = readList(from); left > 0; left -= 1) {
    const number = readInteger(from);
    if (number < 0) {
      mark = -1 - number;
      place = 0;
    } else {
      place += number;
      places.push([place, mark]);
    }
  }
  return places;
};

/**
 * Reads the words of Pagefind's part of an index; throws a `RangeError` when it has another form.
 *
 * @param chunk what Pagefind wrote, in CBOR
 */
export const readPagefindWords = (chunk: Uint8Array): FoundWord[] => {
  const from = new ByteReader(chunk);
  const words: FoundWord[] = [];
  const readWord = (mark: string): void => {
    const text = mark + readText(from);
    const pages: FoundOnPage[] = [];
    let page = 0;
    for (let left = readList(from); left > 0; left -= 1) {
      expectList(from, 3);
      page += readInteger(from);
      const places = readMarked(from, plainWeight).map(
        ([place, weight]) => [place, Math.min(mostWeight, weight)] as const,
      );
      pages.push({ page, places, inFields: readMarked(from, 0) });
    }
    words.push({ text, pages });
  };
  expectList(from, 1);
  for (let left = readList(from); left > 0; left -= 1) {
    expectList(from, 3);
    readWord('');
    for (let variants = readList(from); variants > 0; variants -= 1) {
      expectList(from, 2);
      readWord(variantMark);
    }
  }
  return words;
};
