import type { Engine } from './engine.ts';
import { squash, wordsOf } from './fold.ts';
import type { Term } from './plan-query.ts';
import { beginsWords } from './term-forms.ts';

/** Words of a query that one release has all together, or words that begin so: one search proves them, where each alone would be another. */
export const provenWords = async (
  engine: Engine,
  terms: readonly Term[],
): Promise<ReadonlySet<Term>> => {
  const words = terms.filter(({ kind }) => kind === 'word');
  if (words.length < 2) return new Set();
  const [first] = await engine.search(words.map(({ typed }) => typed).join(' '));
  if (!first) return new Set();
  const { content } = await engine.page(first.id);
  const printed = new Set(
    wordsOf(content)
      .flatMap((word) => [word, ...word.split(/[-\u2010-\u2013/]/u)])
      .map(squash),
  );
  const isPrinted = (typed: string): boolean => {
    const asked = squash(typed);
    return (
      printed.has(asked) ||
      (asked.length > 2 &&
        beginsWords(typed) &&
        [...printed].some((word) => word.startsWith(asked)))
    );
  };
  return new Set(words.filter(({ typed }) => isPrinted(typed)));
};
