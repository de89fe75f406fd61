import { squash, wordsOf } from './fold.ts';
import { bare } from './passages.ts';

// The index knows words by their stems; two forms of a word differ in an ending such as these.
const stem = (word: string): string =>
  word.replace(
    /(?<=\p{L}{3})(?:ations?|ments?|ings?|ions?|ives?|als?|ed|e[rs]s?|ly|(?<!s)s|[ey])$/u,
    '',
  );

interface Part {
  readonly word: string;
  readonly stem: string;
}

// A text says most of its words more than once, and its neighbours say them too.
const known = new Map<string, readonly Part[]>();
const mostKnown = 50_000;

const partsOf = (word: string): readonly Part[] => {
  const found = known.get(word);
  if (found) return found;
  const divided = word.split(/[-\u2010-\u2013/]/u);
  const parts = (divided.length > 1 ? [word, ...divided] : divided)
    .map(bare)
    .map((part) => ({ word: part, stem: stem(part) }));
  if (known.size >= mostKnown) known.clear();
  known.set(word, parts);
  return parts;
};

const stands = (word: string, asked: Part, mayBegin: boolean): boolean =>
  partsOf(word).some(
    (part) =>
      part.word === asked.word ||
      (part.word !== '' && part.stem === asked.stem) ||
      (mayBegin && asked.word.length > 2 && part.word.startsWith(asked.word)),
  );

/** Places of the words of a text, counted in words, at which what was searched stands: each word in any form, in double quotes side by side. */
export const locate = (content: string, texts: readonly string[]): readonly number[] => {
  const words = wordsOf(content);
  const placesOf = Map.groupBy(words.keys(), (at) => words[at] ?? '');
  const places = new Set<number>();
  const single = new Map<string, Part>();
  for (const text of texts) {
    const asked = wordsOf(text.replaceAll('"', ' '))
      .map(squash)
      .filter((word) => word !== '')
      .map((word) => ({ word, stem: stem(word) }));
    const [first, ...others] = asked;
    if (!first) continue;
    if (!text.startsWith('"')) {
      for (const part of asked) single.set(part.word, part);
      continue;
    }
    for (const [word, ats] of placesOf)
      if (stands(word, first, false))
        for (const at of ats)
          if (others.every((one, step) => stands(words[at + step + 1] ?? '', one, false)))
            for (const step of asked.keys()) places.add(at + step);
  }
  for (const part of single.values())
    for (const [word, ats] of placesOf)
      if (stands(word, part, true)) for (const at of ats) places.add(at);
  return [...places].sort((a, b) => a - b);
};
