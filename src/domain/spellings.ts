const most = 12_000;

/** The words of texts that a reader may misspell: of five letters and more, in small letters where they stand so anywhere, the most frequent ones where there are very many; in the order of the alphabet. */
export const listSpellings = (texts: Iterable<string>): readonly string[] => {
  const found = new Map<string, { word: string; count: number }>();
  for (const text of texts)
    for (const word of text.match(/(?<![\p{L}\p{N}@.])\p{L}{5,}(?![\p{L}\p{N}@])/gu) ?? []) {
      const spelling = word.toLowerCase();
      const known = found.get(spelling);
      if (!known) found.set(spelling, { word, count: 1 });
      else {
        known.count += 1;
        if (word === spelling) known.word = word;
      }
    }
  return [...found.values()]
    .sort((a, b) => b.count - a.count)
    .slice(0, most)
    .map(({ word }) => word)
    .sort();
};
