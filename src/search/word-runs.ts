import type { IndexWords, Places } from './index-words.ts';
import { smallWords } from './small-words.ts';

// So many words of a run tell nearly as well where it stands as all of them.
const rareWords = 3;
const fewWords = 2;
const mostWords = 5;

// Pages are shown in any case, where they are so few: their texts tell of the other words.
const fewPages = 10;

interface WordPlaces {
  readonly offset: number;
  readonly places: Places;
}

const standSideBySide = (words: readonly WordPlaces[], page: number): boolean => {
  const [first, ...others] = words.map(({ offset, places }) => ({
    offset,
    here: new Set(places.get(page)),
  }));
  return (
    first !== undefined &&
    [...first.here].some((place) =>
      others.every(({ offset, here }) => here.has(place + offset - first.offset)),
    )
  );
};

interface PlacedWord {
  readonly word: string;
  readonly offset: number;
  readonly count: number;
}

// The rarest first: their places weigh least and tell most. Small words stand nearly everywhere, and their places weigh
// most of all: between others they are believed.
const byRarity = async (index: IndexWords, words: readonly string[]): Promise<PlacedWord[]> => {
  const placed = words.map((word, offset) => ({ word, offset }));
  const telling = placed.filter(({ word }) => !smallWords.has(word));
  const counted = await Promise.all(
    (telling.length > 1 ? telling : placed).map(async (one) => ({
      ...one,
      count: (await index.pagesOf(one.word)).length,
    })),
  );
  return counted.sort((a, b) => a.count - b.count);
};

const placesOf = (
  index: IndexWords,
  words: readonly PlacedWord[],
): Promise<readonly WordPlaces[]> =>
  Promise.all(
    words.map(async ({ word, offset }) => ({ offset, places: await index.placesOf(word) })),
  );

const pagesWith = (words: readonly WordPlaces[], among: Iterable<number>): number[] =>
  [...among].filter((page) => standSideBySide(words, page));

// About a byte each: what stands side by side in the first results their texts tell as well.
const mostPlaces = 40_000;

// Two of the words, and more as long as all have no more places together.
const withinReach = async (
  index: IndexWords,
  words: readonly PlacedWord[],
): Promise<readonly PlacedWord[]> => {
  const counts = await Promise.all(words.map(({ word }) => index.countPlaces(word)));
  let sum = 0;
  return words.filter((_, at) => (sum += counts[at] ?? 0) <= mostPlaces || at < fewWords);
};

/** Numbers of the pages in which the rarest of these words stand as far from each other as here: two of them, and more as long as many pages have these and their places are not too many. */
export const findNearby = async (
  index: IndexWords,
  words: readonly string[],
): Promise<readonly number[]> => {
  const ordered = await byRarity(index, words);
  if (ordered[0]?.count === 0) return [];
  const near = await withinReach(index, ordered.slice(0, mostWords));
  const told = [...(await placesOf(index, near.slice(0, fewWords)))];
  let likely = pagesWith(told, told[0]?.places.keys() ?? []);
  for (const next of near.slice(fewWords)) {
    if (likely.length <= fewPages) break;
    told.push(...(await placesOf(index, [next])));
    likely = pagesWith(told, likely);
  }
  return likely;
};

/**
 * Numbers of the pages in which words stand side by side.
 *
 * @param index the words of the index
 * @param words the words, in order
 * @param wordsOf the words of a page's text, by their places
 */
export const findRun = async (
  index: IndexWords,
  words: readonly string[],
  wordsOf: (page: number) => Promise<readonly string[]>,
): Promise<readonly number[]> => {
  const ordered = await byRarity(index, words);
  if (ordered[0]?.count === 0) return [];
  const rarest = await placesOf(index, ordered.slice(0, rareWords));
  const likely = pagesWith(rarest, rarest[0]?.places.keys() ?? []);
  const others = ordered.slice(rareWords);
  if (likely.length === 0 || others.length === 0) return likely;
  if (likely.length > fewPages)
    return pagesWith([...rarest, ...(await placesOf(index, others))], likely);
  const stems = await Promise.all(
    others.map(async ({ word, offset }) => ({ offset, stem: (await index.stemOf(word)) ?? word })),
  );
  const isThere = await Promise.all(
    likely.map(async (page) => {
      const text = await wordsOf(page);
      const printed = stems.map(({ offset, stem }): WordPlaces => ({
        offset,
        // The stem of "studies" is "studi", that of "study" too.
        places: new Map([
          [
            page,
            text.flatMap((word, at) =>
              word.startsWith(stem.length > 3 ? stem.slice(0, -1) : stem) ? [at] : [],
            ),
          ],
        ]),
      }));
      return standSideBySide([...rarest, ...printed], page);
    }),
  );
  return likely.filter((_, at) => isThere[at]);
};
