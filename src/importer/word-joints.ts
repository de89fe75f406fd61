// Between a letter and a digit, before the capital behind a small letter, and before a word behind one in capitals.
const joint =
  /\p{Alpha}\p{M}*\|\p{N}|\p{N}\|\p{Alpha}|\p{Lower}\p{M}*\|\p{Upper}|\p{Upper}{2}\|\p{Upper}\p{Lower}/u;

/** True for two words that a source may have run together so that they can be parted again: "Labs" and "Northwind", "LABS" and "The", "ALDER" and "ALDER", "OUTLOOK" and "A". */
export const isJoint = (word: string, next: string): boolean =>
  joint.test(`${word.slice(-3)}|${next.slice(0, 2)}`) ||
  (word.length > 3 && (word === next || (/^[AI]$/.test(next) && /\p{Upper}{3}$/u.test(word))));

const lastWord = /[\p{Alpha}\p{N}\p{M}]{0,60}$/u;
const firstWord = /^[\p{Alpha}\p{N}\p{M}]{0,60}/u;

/** True where a text may be parted: between its words, or where two of them have run together. */
export const mayPart = (text: string, at: number): boolean => {
  const word = lastWord.exec(text.slice(Math.max(0, at - 60), at))?.[0] ?? '';
  const next = firstWord.exec(text.slice(at, at + 60))?.[0] ?? '';
  return word === '' || next === '' || isJoint(word, next);
};
