import { foldWords, shareIn } from '../head/folded-words.ts';

/** True for a line that opens with the issuer's name and is worded as a headline: "Alder AG steigert Auftragseingang und hebt Dividende", where a subhead below it suits one better. */
export const tellsOfIssuer = (text: string, own: readonly string[]): boolean =>
  /^\p{Upper}.*[^.:!?]$/u.test(text) &&
  text.length >= 40 &&
  text.split(' ').length >= 6 &&
  !/[|»›>]/.test(text) &&
  own.some((word) => text.startsWith(word));

// "*Alder: First Valve Sold" is a flash.
const opens = /^[\p{Alpha}\p{N}"“«„¿¡]/u;

/** True for a line as long as a headline, of which the news tells, whose folded beginning is given. */
export const isToldOfNews = (text: string, news: string): boolean =>
  text.length >= 40 &&
  opens.test(text) &&
  text.split(' ').length >= 6 &&
  shareIn(foldWords(text), news) >= 0.34;

/** How many of the last lines above the news a second copy of the headline is looked for in, how long it is, in characters, and how many words it has at least. */
const copies = { lines: 60, least: 25, most: 250, words: 5 } as const;

/** The place of the last line among those above the news that another one above it says too, -1 where there is none: "Alder Oyj:n katsaus 1.1.–31.3.2023" over the text, "Alder Oyj: Alder Oyj:n katsaus 1.1.–31.3.2023" as the page's title. */
export const placeOfCopy = (above: readonly string[]): number => {
  const from = Math.max(0, above.length - copies.lines);
  const folded = above
    .slice(from)
    .map((text) =>
      text.length >= copies.least && text.length < copies.most ? foldWords(text) : '',
    );
  const at = folded.findLastIndex(
    (text, place) =>
      text.split(' ').length >= copies.words &&
      folded.slice(0, place).some((other) => other.includes(text)),
  );
  return at === -1 ? -1 : from + at;
};
