// Signs beyond ASCII that part words as a blank does and have no other form.
const isCommon = (text: string): boolean => /^[\0-\u007f\u00a0©®“”‘’–—•…]*$/.test(text);

/** Words compared without case, marks or white space. */
export const foldWords = (text: string): string =>
  (isCommon(text)
    ? text.replace(/[^A-Za-z0-9]+/g, ' ')
    : text.normalize('NFKC').replace(/[^\p{Alpha}\p{N}]+/gu, ' ')
  )
    .trim()
    .toLowerCase();

/** How much of a line's telling words the news says too, from 0 to 1; words of both folded. */
export const shareIn = (folded: string, news: string): number => {
  const words = folded
    .split(' ')
    .filter(
      (word) =>
        (word.length > 3 && !/^(?:with|from|that|this|will|have|been|into)$/.test(word)) ||
        /\d/.test(word),
    );
  if (words.length === 0) return 0;
  return words.filter((word) => news.includes(word.slice(0, 6))).length / words.length;
};
