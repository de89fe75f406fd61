import { squash, wordsOf } from './fold.ts';
import { bare } from './passages.ts';

const parts = (word: string): readonly string[] => {
  const divided = word.split(/[-\u2010-\u2013/]/u);
  return (divided.length > 1 ? [word, ...divided] : divided).map(bare);
};

// The index knows words by their stems; two forms of a word differ in an ending such as these.
const stem = (word: string): string =>
  word.replace(
    /(?<=\p{L}{3})(?:ations?|ments?|ings?|ions?|ives?|als?|ed|e[rs]s?|ly|(?<!s)s|[ey])$/u,
    '',
  );

const stands = (word: string, asked: string, mayBegin: boolean): boolean =>
  parts(word).some(
    (part) =>
      part === asked ||
      (part !== '' && stem(part) === stem(asked)) ||
      (mayBegin && asked.length > 2 && part.startsWith(asked)),
  );

/** Places of the words of a text, counted in words, at which what was searched stands: each word in any form, in double quotes side by side. */
export const locate = (content: string, texts: readonly string[]): readonly number[] => {
  const words = wordsOf(content);
  const places = new Set<number>();
  for (const text of texts) {
    const asked = wordsOf(text.replaceAll('"', ' '))
      .map(squash)
      .filter((word) => word !== '');
    const run = text.startsWith('"') ? [asked] : asked.map((word) => [word]);
    for (const group of run)
      for (const at of words.keys())
        if (
          group.every((one, offset) => stands(words[at + offset] ?? '', one, !text.startsWith('"')))
        )
          for (const offset of group.keys()) places.add(at + offset);
  }
  return [...places].sort((a, b) => a - b);
};
