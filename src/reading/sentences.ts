// A segmenter takes the full stop of an abbreviation for the end of a sentence.
const abbreviated = /(?:^|[\s(])(?:[A-Z]|Co|Corp|Dr|Inc|Ltd|Mass|Mr|Mrs|Ms|No|Prof|St|vs)\.\s*$/;

/** Where each sentence of a text begins and ends, the space after it left out. */
export const findSentences = (text: string, language: string): [start: number, end: number][] => {
  const found: [number, number][] = [];
  let start: number | undefined;
  for (const { segment, index } of new Intl.Segmenter(language, {
    granularity: 'sentence',
  }).segment(text)) {
    start ??= index;
    const end = index + segment.length;
    const sentence = text.slice(start, end);
    if (end < text.length && abbreviated.test(sentence)) continue;
    if (sentence.trim() !== '')
      found.push([
        start + sentence.length - sentence.trimStart().length,
        end - sentence.length + sentence.trimEnd().length,
      ]);
    start = undefined;
  }
  return found;
};
