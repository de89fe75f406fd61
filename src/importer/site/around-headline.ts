import { partsOfDay } from '../dateline/stacked-dates.ts';
import { foldWords, weighHeadline } from '../head/head-evidence.ts';
import { classifyHeadLine } from '../head/head-lines.ts';

/** One line above the news. */
export interface OpeningLine {
  /** Its words. */
  readonly text: string;
  /** True where they are known to be a site's. */
  readonly site: boolean;
}

// How sure a line has to be a headline, for lines to be told by standing above it.
const leastWeight = 3.5;

// What releases print above their headlines besides dates and announcements: numbers, symbols, addresses.
const ofLetterhead =
  /^(?:date|sent|subject|from|to)\s*:|\S@\S|www\.|\d{3}[-. ]\d{4}|^\d{1,5} \p{Lu}|\b[A-Z]{2} \d{5}\b|\b(?:releases?|embargo\w*|exhibit|(?:news)?wire|nasdaq|nyse|tsx|tsxv|otc\w*|lse|aim|isin|wkn|provided by|source|contacts?)\b|:$/iu;

// "-1.20%", how a share stands.
const change = /^[+\-−(]{1,2}\d[\d.,]*\s?%\)?$/;

/** True for a line that nothing marks as a release's own letterhead; `news` is the folded beginning of the news, which names its issuer. */
export const mayBeOfSite = (text: string, news: string): boolean => {
  const folded = foldWords(text);
  return !ofLetterhead.test(text) && (folded === '' || !news.slice(0, 300).includes(folded));
};

const isHeadline = (text: string, news: string): boolean =>
  text.length >= 25 &&
  text.split(' ').length >= 4 &&
  classifyHeadLine(text) === 'words' &&
  weighHeadline(text, news) >= leastWeight;

/** Lines of a text that its site sets around the headline, by their places: above it whatever stands with words that are certainly a site's, and no release prints there; below it short words beside such. `lines` are those above the news, `printedNews` its first words. */
export const findAroundHeadline = (
  lines: readonly OpeningLine[],
  printedNews: string,
): ReadonlySet<number> => {
  const found = new Set<number>();
  const news = foldWords(printedNews.slice(0, 2000));
  const headline = lines.findIndex(({ site, text }) => !site && isHeadline(text, news));
  if (headline === -1) return found;
  const above = lines.slice(0, headline);
  const days = partsOfDay(above.map(({ text }) => text));
  const hasSite = above.some(({ site }) => site);
  for (const [at, { text }] of above.entries())
    if (
      hasSite &&
      !days.has(at) &&
      mayBeOfSite(text, news) &&
      /^(?:words|company|label)$/.test(classifyHeadLine(text)) &&
      !/(?:\bby|:)$/i.test(lines[at - 1]?.text ?? '')
    )
      found.add(at);
  for (let at = headline + 1; at < lines.length; at += 1) {
    const text = lines[at]?.text ?? '';
    const beside = [at - 1, at + 1].some(
      (other) => lines[other]?.site === true || found.has(other),
    );
    const short = text.split(' ').length <= 3 && classifyHeadLine(text) === 'words';
    if (change.test(text) || (beside && short && mayBeOfSite(text, news))) found.add(at);
  }
  return found;
};
