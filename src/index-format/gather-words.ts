import type { NumberedPage, Sheet } from './distinct-words.ts';
import { longestWord, nearestLevel, variantMark } from './index-models.ts';
import type { IndexWord, WordOnPage } from './pack-chunk.ts';
import type { FoundWord } from './pagefind-words.ts';

/** A word of the index that a word of a text is found by. */
interface Meaning {
  /** Its place in the list of all. */
  readonly word: number;
  /** What a place of it weighs in a text; 0 in a field. */
  weight: number;
  /** The field, as a bit; none in a text. */
  fields: number;
}

/** The words of the index that each distinct word is found by. */
export interface Meanings {
  /** Words of the index in their order, a variant after its word. */
  readonly texts: readonly string[];
  /** For each number of a `WordBook` the words it is found by: itself without its marks, and its parts. */
  readonly ofNumber: readonly (readonly Meaning[])[];
}

/**
 * Reads by which words of the index each distinct word is found; throws a `TypeError` when they were counted differently.
 *
 * @param sheets the words that Pagefind was given, a page each
 * @param found what it made of them
 * @param fields names of the fields by Pagefind's numbers
 */
export const readMeanings = (
  sheets: readonly Sheet[],
  found: readonly FoundWord[],
  fields: readonly string[],
): Meanings => {
  const bodies = sheets.map((sheet) =>
    sheet.flatMap(({ weight, words }) => (weight === undefined ? [] : [...words.values()])),
  );
  const inFields = sheets.map((sheet) =>
    fields.map((name) => [...(sheet.find(({ field }) => field === name)?.words.values() ?? [])]),
  );
  const ofNumber: Meaning[][] = [];
  const meaningOf = (number: number | undefined, word: number): Meaning => {
    if (number === undefined)
      throw new TypeError('Pagefind counts the words of a text in another way.');
    const own = (ofNumber[number] ??= []);
    const last = own.at(-1);
    if (last?.word === word) return last;
    const first = { word, weight: 0, fields: 0 };
    own.push(first);
    return first;
  };
  for (const [word, { pages }] of found.entries())
    for (const { page, places, inFields: named } of pages) {
      // A word of which two parts are alike, as in "on-on", weighs twice.
      for (const [place, weight] of places) meaningOf(bodies[page]?.[place], word).weight += weight;
      for (const [place, field] of named)
        meaningOf(inFields[page]?.[field]?.[place], word).fields |= 1 << field;
    }
  return { texts: found.map(({ text }) => text), ofNumber };
};

interface Gathered extends Omit<WordOnPage, 'level'> {
  weight: number;
  fields: number;
  readonly places: number[];
}

const gatherPages = ({ texts, ofNumber }: Meanings, pages: readonly NumberedPage[]) => {
  const gathered: Gathered[][] = texts.map(() => []);
  const onPage = (word: number, page: number): Gathered => {
    const own = (gathered[word] ??= []);
    const last = own.at(-1);
    if (last?.page === page) return last;
    const first = { page, weight: 0, fields: 0, places: [] };
    own.push(first);
    return first;
  };
  for (const [page, { body, fields }] of pages.entries()) {
    for (const [place, number] of body.entries())
      for (const { word, weight } of ofNumber[number] ?? []) {
        const own = onPage(word, page);
        own.weight += weight;
        own.places.push(place);
      }
    for (const number of fields)
      for (const meaning of ofNumber[number] ?? [])
        onPage(meaning.word, page).fields |= meaning.fields;
  }
  return gathered;
};

const encoder = new TextEncoder();

const isTooLong = (text: string): boolean =>
  text.length * 3 > longestWord && encoder.encode(text).length > longestWord;

/**
 * The words of an index with the pages that have them; words that are too long for an index are left out.
 *
 * @param meanings by which words of the index each distinct word is found
 * @param pages the pages by the numbers of their words
 */
export const gatherWords = (meanings: Meanings, pages: readonly NumberedPage[]): IndexWord[] => {
  const gathered = gatherPages(meanings, pages);
  const known = new Map<number, number>();
  const levelOf = (weight: number): number => {
    const level = known.get(weight) ?? nearestLevel(weight);
    known.set(weight, level);
    return level;
  };
  const words: IndexWord[] = [];
  // A word that only its variants have comes before them all the same.
  let bare: IndexWord | undefined;
  let isLeftOut = false;
  for (const [word, text] of meanings.texts.entries()) {
    const isVariant = text.startsWith(variantMark);
    if (!isVariant) isLeftOut = isTooLong(text);
    if (isLeftOut || isTooLong(text)) continue;
    const line: IndexWord = {
      text,
      pages: (gathered[word] ?? []).map(({ weight, ...rest }) => ({
        ...rest,
        level: levelOf(weight),
      })),
    };
    const isBare = line.pages.length === 0;
    if (!isVariant) bare = isBare ? line : undefined;
    if (isBare) continue;
    if (bare) words.push(bare);
    bare = undefined;
    words.push(line);
  }
  return words;
};
