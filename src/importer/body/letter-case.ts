/** The words of a line that have letters. */
export const wordsOf = (text: string): string[] =>
  text.split(/\s+/).filter((word) => /\p{L}/u.test(word));
/** True for a line in capitals, four of them at least: "U.S. R&D". */
export const isCaps = (text: string): boolean =>
  (text.match(/\p{Lu}/gu)?.length ?? 0) >= 4 && text === text.toUpperCase();

/** True for a line whose longer words begin with capitals. */
export const isTitleCase = (text: string): boolean => {
  const long = wordsOf(text).filter((word) => word.replace(/[^\p{L}]/gu, '').length > 3);
  const capital = long.filter((word) => /^[^\p{L}]*\p{Lu}|\p{L}\p{Lu}|\d/u.test(word));
  return long.length > 0 && capital.length >= long.length * 0.75;
};

/** True for words in capitals throughout, three of them side by side at least: "BIO 2009". */
export const isInCapitals = (text: string): boolean =>
  /\p{Lu}{3}/u.test(text) && text === text.toUpperCase();
