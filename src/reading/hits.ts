import { blocks, readBlock } from './block-text.ts';
import { toHitPattern } from './hit-pattern.ts';

/** Every place in the text of the page where the words stand, in order. */
export const findHits = (within: readonly Element[], words: readonly string[]): Range[] => {
  const pattern = toHitPattern(words);
  if (!pattern) return [];
  return within
    .flatMap((part) => [...(part.matches(blocks) ? [part] : []), ...part.querySelectorAll(blocks)])
    .flatMap((block) => {
      const { text, rangeOf } = readBlock(block);
      return [...text.matchAll(pattern)].flatMap(
        ({ index, 0: hit }) => rangeOf(index, index + hit.length) ?? [],
      );
    });
};
