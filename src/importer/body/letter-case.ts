/** The words of a line that have letters. */
export const wordsOf = (text: string): string[] =>
  text.split(/\s+/).filter((word) => /\p{Alpha}/u.test(word));
/** True for a line in capitals, four of them at least: "U.S. R&D". */
export const isCaps = (text: string): boolean =>
  (text.match(/\p{Upper}/gu)?.length ?? 0) >= 4 && text === text.toUpperCase();

/** Words in capitals with small letters behind the first of each, as a name or a heading is printed elsewhere: "Ann Rowe" for "ANN ROWE"; others as they are. */
export const inSmallLetters = (words: string): string =>
  isCaps(words)
    ? words.toLowerCase().replace(/(?<![\p{Alpha}’'])\p{Alpha}/gu, (letter) => letter.toUpperCase())
    : words;

/** True for a line whose longer words begin with capitals. */
export const isTitleCase = (text: string): boolean => {
  const long = wordsOf(text).filter((word) => word.replace(/[^\p{Alpha}]/gu, '').length > 3);
  const capital = long.filter((word) =>
    /^[^\p{Alpha}]*\p{Upper}|\p{Alpha}\p{Upper}|\d/u.test(word),
  );
  return long.length > 0 && capital.length >= long.length * 0.75;
};

// "PHASE 2 TRIAL IN IgA NEPHROPATHY": short forms keep their small letters among capitals.
const shortForm =
  /(?<!\p{Alpha})(?:\p{Upper}\p{Lower}\p{Upper}|[mk]\p{Upper}{1,3}|p\p{Upper}|\p{Upper}{2,4}s)(?!\p{Alpha})/gu;
const isButForSigns = (text: string): boolean => {
  if (/\p{Lower}{2}/u.test(text)) return false;
  const others = text.replace(shortForm, '');
  return others.length < text.length && others === others.toUpperCase();
};

/** True for words in capitals throughout, three of them side by side at least: "BIO 2009". */
export const isInCapitals = (text: string): boolean =>
  /\p{Upper}{3}/u.test(text) &&
  (text === text.toUpperCase() || (text.length >= 20 && isButForSigns(text)));
