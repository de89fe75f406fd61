const han = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー々〆';
const letters = new RegExp(`[${han}\\p{Script=Hangul}]`, 'gu');
const unspaced = new RegExp(`[${han}]`, 'u');

// Most texts have no letter beyond these, and are asked no more.
const beyond = /[\u3040-\u9fff\uac00-\ud7af]/;

/** True for a text with a letter of China, Japan or Korea. */
export const isEastAsian = (text: string): boolean => beyond.test(text);

/** True for a text with a letter of China or Japan, which part their words by no spaces. */
export const isUnspaced = (text: string): boolean => beyond.test(text) && unspaced.test(text);

/** How many letters of China, Japan and Korea a text has. */
export const countLetters = (text: string): number =>
  beyond.test(text) ? (text.match(letters)?.length ?? 0) : 0;

/** How wide a text is set, in columns; a letter of East Asia takes two. */
export const columnsOf = (text: string): number => text.length + countLetters(text);

/** How many words a text has, two letters that no space parts for one: "桑の枝から生まれた燃料". */
export const countWords = (text: string): number => {
  const spaced = text.split(/\s+/).filter((word) => word !== '').length;
  return isUnspaced(text) ? Math.max(spaced, Math.round(countLetters(text) / 2)) : spaced;
};

/** True for a text that ends as a sentence of China or Japan does: "販売いたします。". */
export const endsAsSentence = (text: string): boolean => /[。．！？][”」』）)]*\s*$/u.test(text);

/** True for a whole sentence of East Asia: "漁網を織り直した袋を販売いたします。", "책장을 기증한다고 밝혔다." */
export const tellsInEastAsia = (text: string): boolean =>
  countLetters(text) >= 20 &&
  (endsAsSentence(text) || /\p{Script=Hangul}[.!?][”"’)]*\s*$/u.test(text));
