import { NumberModel, ValueModel } from './coded-values.ts';

/**
 * A part of the index: the words from one to another with the pages that have them. Pagefind writes it row by row, in
 * bytes; here each figure is told by its chance among figures of its kind, in two thirds of what brotli needs. The places
 * of the words stand apart, because only a search for words side by side needs them.
 */
export interface PackedChunk {
  /** Words, their pages and about what a page's places of each weigh together. */
  readonly words: Uint8Array<ArrayBuffer>;
  /** Where in its pages each word stands, some words after one another in a file, by the line of the first. */
  readonly places: ReadonlyMap<number, Uint8Array<ArrayBuffer>>;
}

// Enough for a file of places to be worth a request.
const fullFile = 600;

/** The first line of the file that has a line's places, for each line, by how many pages each has. */
export const filesOfPlaces = (counts: readonly number[]): number[] => {
  let first = 0;
  let size = 0;
  return counts.map((count, line) => {
    if (size + count > fullFile) {
      first = line;
      size = 0;
    }
    size += count;
    return first;
  });
};

/** Bytes of the longest word that an index tells; what is longer nobody types, and a reader takes it for a fault. */
export const longestWord = 4096;

/** Begins a variant of the word before; no word holds it. */
export const variantMark = '\u007f';

/** Weights that a word's places in a page are told to have together, each for all near it, and none for a word of its fields alone; a plain place weighs 25. */
export const levels = [
  0, 8, 16, 25, 50, 75, 100, 125, 150, 200, 275, 375, 500, 700, 1000, 1500,
] as const;

/** The level nearest to what the places of a word in a page weigh together. */
export const nearestLevel = (weight: number): number => {
  if (weight === 0) return 0;
  const distance = (level: number): number => Math.abs(Math.log(level / weight));
  return levels.reduce<number>(
    (best, level, at) => (distance(level) < distance(levels[best] ?? 0) ? at : best),
    0,
  );
};

/** The level of a place without a mark, with which a word's levels begin. */
export const plainLevel = 3;

/** What a writer and a reader of `words` learn. */
export class WordsModel {
  /** Numbers of lines and of a word's pages. */
  readonly count = new NumberModel();
  /** Number of letters that a word shares with the one before it. */
  readonly shared = new NumberModel();
  /** Number of its other bytes. */
  readonly rest = new NumberModel();
  /** These bytes, by the one before. */
  readonly letter = new ValueModel(8, 32);
  /** Pages between two pages of a word, by how many it has. */
  readonly gap = new NumberModel(32);
  /** Its level in a page, by that in the page before. */
  readonly level = new ValueModel(4, levels.length);
  /** The fields of the page that have it, a bit each, by its level. */
  readonly fields = new NumberModel(levels.length);

  /** Context of a letter. */
  static afterLetter(byte: number | undefined): number {
    return (byte ?? 0) & 31;
  }

  /** Context of a gap in a word of so many pages. */
  static ofPages(count: number): number {
    return 31 - Math.clz32(count + 1);
  }
}

/** What a writer and a reader of places learn. */
export class PlacesModel {
  /** Number of places, by the word's level. */
  readonly count = new NumberModel(levels.length);
  /** The first place. */
  readonly first = new NumberModel();
  /** Words between two places. */
  readonly gap = new NumberModel();
}
