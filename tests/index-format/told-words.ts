import { nearestLevel } from '../../src/index-format/index-models.ts';
import type { IndexWord } from '../../src/index-format/pack-chunk.ts';
import { readPagefindWords } from '../../src/index-format/pagefind-words.ts';

/** The words of a part of an index that Pagefind made of the pages themselves. */
export const toldWords = (
  chunk: Uint8Array,
  numberOf = (page: number): number => page,
): IndexWord[] =>
  readPagefindWords(chunk).map(({ text, pages }) => ({
    text,
    pages: pages
      .map(({ page, places, inFields }) => ({
        page: numberOf(page),
        level: nearestLevel(places.reduce((sum, [, weight]) => sum + weight, 0)),
        fields: inFields.reduce((mask, [, field]) => mask | (1 << field), 0),
        places: [...new Set(places.map(([place]) => place))].sort((a, b) => a - b),
      }))
      .sort((a, b) => a.page - b.page),
  }));
