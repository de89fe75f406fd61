import { foldWords, shareIn } from '../head/folded-words.ts';

/** True for a line that opens with the issuer's name and is worded as a headline: "Alder AG steigert Auftragseingang und hebt Dividende", where a subhead below it suits one better. */
export const tellsOfIssuer = (text: string, own: readonly string[]): boolean =>
  /^\p{Lu}.*[^.:!?]$/u.test(text) &&
  text.length >= 40 &&
  text.split(' ').length >= 6 &&
  !/[|»›>]/.test(text) &&
  own.some((word) => text.startsWith(word));

// "*Alder: First Valve Sold" is a flash.
const opens = /^[\p{L}\p{N}"“«„¿¡]/u;

/** True for a line as long as a headline, of which the news tells, whose folded beginning is given. */
export const isToldOfNews = (text: string, news: string): boolean =>
  text.length >= 40 &&
  opens.test(text) &&
  text.split(' ').length >= 6 &&
  shareIn(foldWords(text), news) >= 0.34;
