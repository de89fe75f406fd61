import {
  filesOfPlaces,
  type PackedChunk,
  PlacesModel,
  plainLevel,
  variantMark,
  WordsModel,
} from './index-models.ts';
import { BitWriter } from './range-coder.ts';

/** A word on one page, as it is found there. */
export interface WordOnPage {
  /** Number of the page. */
  readonly page: number;
  /** The level nearest to the weight of its places. */
  readonly level: number;
  /** The page's fields that have it, a bit each. */
  readonly fields: number;
  /** Where it stands, in ascending order, each place once. */
  readonly places: readonly number[];
}

/** A word of the index. */
export interface IndexWord {
  /** The word; a variant of the word before begins with its mark. */
  readonly text: string;
  /** The pages that have it, in ascending order. */
  readonly pages: readonly WordOnPage[];
}

const isHead = ({ text }: IndexWord): boolean => !text.startsWith(variantMark);

// Enough for a part to be worth a request, not more than a search has to wait for.
const fullPart = 450;
const fullestPart = 3 * fullPart;
const together = 4;

/** Divides the words of an index, in their order, into parts; words that begin alike stay in one, where they are not too many, because a reader may have typed their beginning. */
export const divideIntoParts = (words: readonly IndexWord[]): IndexWord[][] => {
  const parts: IndexWord[][] = [];
  let size = 0;
  for (const word of words) {
    const part = parts.at(-1);
    const before = part?.findLast(isHead)?.text ?? '';
    const beginsAlike = before.slice(0, together) === word.text.slice(0, together);
    const isFull = size >= fullestPart || (size >= fullPart && !beginsAlike);
    if (part && (!isFull || !isHead(word))) part.push(word);
    else {
      parts.push([word]);
      size = 0;
    }
    size += 1 + word.pages.length;
  }
  return parts;
};

/** Where each part begins: the beginning of its first word that no word before has. */
export const beginningsOf = (parts: readonly (readonly IndexWord[])[]): string[] =>
  parts.map((part, at) => {
    const first = Array.from(part[0]?.text ?? '');
    const last = Array.from(parts[at - 1]?.findLast(isHead)?.text ?? '');
    const differs = first.findIndex((letter, place) => letter !== last[place]);
    return first.slice(0, at === 0 ? 1 : differs + 1).join('');
  });

const encoder = new TextEncoder();

const packWords = (words: readonly IndexWord[]): Uint8Array<ArrayBuffer> => {
  const to = new BitWriter();
  const model = new WordsModel();
  let before: Uint8Array = new Uint8Array();
  model.count.code(to, words.length);
  for (const { text, pages } of words) {
    const letters = encoder.encode(text);
    const differs = letters.findIndex((letter, at) => letter !== before[at]);
    const shared = differs < 0 ? letters.length : differs;
    model.shared.code(to, shared);
    model.rest.code(to, letters.length - shared);
    for (let at = shared; at < letters.length; at += 1)
      model.letter.code(to, letters[at], WordsModel.afterLetter(letters[at - 1]));
    before = letters;
    model.count.code(to, pages.length);
    let last = -1;
    let lastLevel: number = plainLevel;
    for (const { page, level, fields } of pages) {
      model.gap.code(to, page - last - 1, WordsModel.ofPages(pages.length));
      model.level.code(to, level, lastLevel);
      model.fields.code(to, fields, level);
      last = page;
      lastLevel = level;
    }
  }
  return to.toBytes();
};

const packPlaces = (words: readonly IndexWord[]): Uint8Array<ArrayBuffer> => {
  const to = new BitWriter();
  const model = new PlacesModel();
  for (const { pages } of words)
    for (const { level, places } of pages) {
      model.count.code(to, places.length, level);
      let before = -1;
      for (const [at, place] of places.entries()) {
        (at === 0 ? model.first : model.gap).code(to, place - before - 1);
        before = place;
      }
    }
  return to.toBytes();
};

/** Packs the words of a part. */
export const packChunk = (words: readonly IndexWord[]): PackedChunk => {
  const files = filesOfPlaces(words.map(({ pages }) => pages.length));
  return {
    words: packWords(words),
    places: new Map(
      [...new Set(files)].map((file) => [
        file,
        packPlaces(words.filter((_, line) => files[line] === file)),
      ]),
    ),
  };
};
