import { isPerson } from '../contacts/people.ts';
import { isKnownPlace } from '../dateline/places.ts';
import { foldWords, shareIn } from '../head/folded-words.ts';
import { classifyHeadLine } from '../head/head-lines.ts';
import type { BareLine } from './bare-line.ts';
import { columnsOf, isEastAsian, tellsInEastAsia } from '../east-asia/letters.ts';
import { isGluedRow } from './glued-menus.ts';
import { isMenuRow, isRowAbove, siteWordStrength } from './site-words.ts';
import { isRowOfFigures } from '../text/row-cells.ts';

/** A line of a text that may be a whole page. */
export interface PageLine extends BareLine {
  /** True where its words are known to be a site's. */
  readonly site: boolean;
  /** True where no other line stands with it, without a blank line between them. */
  readonly alone: boolean;
  /** True where a blank line stands above it. */
  readonly opens: boolean;
  /** True in a list that the release itself introduces. */
  readonly own?: boolean;
}

const sentenceEnd = /[\p{Lower}\d)%][.!?]["”’)]?$/u;

// "HomepageEquitiesIndexesCurrenciesCommodities": a row of a menu, however long.
const isManyGlued = (text: string): boolean =>
  text.length < 2000 && (text.match(/\p{Lower}{3}\p{Upper}\p{Lower}/gu)?.length ?? 0) >= 4;

/** True for a line that tells something in whole sentences. */
export const isTold = ({ text, linked, site }: PageLine): boolean =>
  !linked &&
  !site &&
  (isEastAsian(text)
    ? columnsOf(text) >= (tellsInEastAsia(text) ? 80 : 200)
    : sentenceEnd.test(text)
      ? text.length >= 160 || (text.length >= 100 && text.split(' ').length >= 14)
      : text.length >= 160 && !isManyGlued(text));

// "« Alder Opens a Plant" leads to the story before, "Find an Agent" and "Browse News Releases" to other pages.
const leadsAside =
  /^[«‹←]\s?\p{Upper}.{8,}|^(?:browse|submit|send|find|shop|search|view|manage|follow|följ|følg|seuraa|suivre|seguir|segui)(?: (?:an?|all|our|my|the|your))? (?!\p{Alpha}+ing)[\p{Alpha}!]+(?: [\p{Alpha}!]+)?$/iu;

// "Menu: News"
const isMenuLabel = (text: string): boolean => {
  const label = /^(?:main |section |site )?menu\s?:\s?/i.exec(text)?.[0];
  return label !== undefined && siteWordStrength(text.slice(label.length)) > 0;
};

/** True for a line that is the page's beyond doubt, where it stands outside the release. */
export const isOfPage = (line: PageLine): boolean =>
  line.site ||
  line.linked ||
  siteWordStrength(line.text) === 2 ||
  isMenuLabel(line.text) ||
  isGluedRow(line.text) ||
  isManyGlued(line.text) ||
  isRowAbove(line.text) ||
  leadsAside.test(line.text);

// "GWE 4.17 +0.03 Corporate Governance", "Stock Quote NASDAQ: ACM $6.42 -0.11 (-1.68%)"
const quoted = /(?:^|\s)[A-Z]{0,3}[$€£]?\d{1,5}\.\d{2,4}p?\s+[▲▼+\-−]\s?\d{1,4}\.\d{1,4}(?!\S*\d)/;
// "[Campus Calendar]"
const bracketed = /^\[[^[\]]{2,40}\]$/;

// "Home | Login | Submit a release", but not "Close | Price |" of a table.
const parted = /^[^|·•\n]+[|·•](?:[^|·•\n]*[|·•])+[^|·•]+$/;

// "News in Focus  Business & Money  Science & Tech  Lifestyle & Health": names of pages, far apart.
const isSpacedRow = (text: string): boolean => {
  if (!text.includes('  ') || /[@\d.,:;!?()|]/.test(text)) return false;
  const cells = text.split(/ {2,}/);
  return (
    cells.length >= 4 &&
    cells.every(
      (one) => /^\p{Upper}\S+(?: (?:& )?\S+){0,3} ?(?:& )?$/u.test(one) && !isKnownPlace(one),
    ) &&
    cells.some((one) => /\p{Lower}/u.test(one))
  );
};

const isStrip = (text: string): boolean =>
  (parted.test(text) && isMenuRow(text, true)) || quoted.test(text) || isSpacedRow(text);

/** True for the name of a picture in a page's head: "Business Wire Logo". */
export const namesPicture = (text: string): boolean =>
  /^(?:[\p{Alpha}\d&.'’-]+ ){0,4}(?:logo|banner|icon|avatar|(?:header|masthead) image)$/iu.test(
    text,
  );

/** True for a row of a menu or a strip of quotes above a release. */
export const isRowOfPage = (text: string): boolean =>
  isGluedRow(text) || isRowAbove(text) || isStrip(text);

const mayBeEntry = ({ text }: PageLine): boolean =>
  text.length < 50 && !/[.!?;:]$|\d{3}/.test(text);

// A list above a release is a menu whatever its words, where it is long or its entries are names.
const isLong = (list: readonly PageLine[]): boolean =>
  list.length >= 5 ||
  (list.length >= 3 && list.every(({ text }) => !/\d/.test(text) && text.split(' ').length <= 4));

// One entry that a menu's words tell makes the list a menu.
const isMenu = (list: readonly PageLine[]): boolean =>
  list.filter(mayBeEntry).length >= list.length * 0.8 &&
  (isLong(list) || list.some((line) => isOfPage(line) || siteWordStrength(line.text) > 0));

/** How many words of a line at most there are for each that is glued together of two. */
const wordsPerGlue = 10;

// "CNWResourcesSend a Release": entries of a menu glued to one another, where the news knows no such name.
export const holdsGlue = (text: string, news: () => string): boolean => {
  const glued = text
    .slice(0, 300)
    .match(/[\p{Alpha}\d]*\p{Lower}{3}\p{Upper}\p{Lower}{2}\p{Alpha}*/gu)
    ?.filter((word) => !/wire|call$/i.test(word) && !news().includes(word.toLowerCase()));
  // One such word among many is a name: "Sets Incorporate Technologies from AlderSun".
  return glued !== undefined && glued.length * wordsPerGlue >= text.split(' ').length;
};

// "SalesCHF millions% change", "JanuaryJune 20242023CERCHF": a table's head, its cells glued, right above its rows of figures.
const headsFigures = (lines: readonly PageLine[], at: number): boolean =>
  /\d/.test(lines[at]?.text ?? '') &&
  lines[at + 1]?.opens === false &&
  isRowOfFigures(lines[at + 1]?.text ?? '');

/** How many plain names, one below the other, are a menu, be they worded as they will. */
const crowd = 4;

const mayBeName = ({ text, level, linked }: PageLine): boolean =>
  level === 0 &&
  !linked &&
  text.length <= 30 &&
  text.split(' ').length <= 3 &&
  /^\p{Upper}[^@\d.,:;!?()"“|]*$/u.test(text);

// "Presseportal", "Themen", "Blaulicht", "Über uns": a letterhead names places, people, numbers and its firm.
const isPlainName = ({ text }: PageLine, news: () => string): boolean =>
  classifyHeadLine(text) === 'words' &&
  !isKnownPlace(text) &&
  !isPerson(text) &&
  !news().slice(0, 300).includes(foldWords(text));

/** The stretches of at least so many lines at which `holds`, none but the first of which opens a block. */
const stretches = (
  lines: readonly PageLine[],
  [start, end]: readonly [number, number],
  holds: (line: PageLine) => boolean,
): [number, number][] => {
  const found: [number, number][] = [];
  let from = start;
  for (let at = start; at <= end; at += 1) {
    const line = at < end ? lines[at] : undefined;
    const is = line !== undefined && holds(line);
    if (is && (at === from || !line.opens)) continue;
    if (at - from >= crowd) found.push([from, at]);
    from = is ? at : at + 1;
  }
  return found;
};

const markCrowds = (lines: readonly PageLine[], certain: boolean[], news: () => string): void => {
  // Most texts have no such lines at all: only these are asked what they name.
  for (const stretch of stretches(lines, [0, lines.length], mayBeName))
    for (const [from, to] of stretches(lines, stretch, (line) => isPlainName(line, news)))
      certain.fill(true, from, to);
};

// "American Home Products and King Pharmaceuticals" in the news of both is no row of a menu.
const isNamed = (text: string, news: () => string): boolean =>
  text.split(' ').length >= 4 && shareIn(foldWords(text), news()) >= 0.8;

/** Which of the lines above a release's headline are the page's beyond doubt, `news` tells the folded beginning of the news: "Media" may head a part of a release, but not between "Home" and "Careers". */
export const findCertain = (lines: readonly PageLine[], news: () => string): boolean[] => {
  const certain: boolean[] = [];
  let list = 0;
  for (const [at, line] of lines.entries()) {
    const bracketedToo = [lines[at - 1], lines[at + 1]].some((other) =>
      bracketed.test(other?.text ?? ''),
    );
    certain.push(
      (isOfPage(line) && (line.site || line.linked || !isNamed(line.text, news))) ||
        isStrip(line.text) ||
        (line.text.length < 200 &&
          line.text.includes(' ') &&
          holdsGlue(line.text, news) &&
          !headsFigures(lines, at)) ||
        (bracketedToo && bracketed.test(line.text)) ||
        (siteWordStrength(line.text) === 1 && certain.slice(-3).includes(true)),
    );
    if (!line.item) continue;
    if (lines[at - 1]?.item !== true) list = at;
    if (lines[at + 1]?.item !== true && at > list && isMenu(lines.slice(list, at + 1)))
      certain.fill(true, list, at + 1);
  }
  markCrowds(lines, certain, news);
  return certain;
};

const figure =
  /(?:\b(?:SEK|NOK|DKK|EUR|USD|GBP|CHF|MSEK|KSEK|TSEK|MEUR|TEUR|MNOK|MDKK)|[$€£])\s?[–−-]?\d|\d\s?(?:%|million|billion|MSEK|KSEK|TSEK|MEUR|TEUR|MNOK|MDKK|SEK|NOK|DKK|EUR|kr)(?!\p{Alpha})/u;
/** True for a point of a release's own, which tells figures: "• Net sales amounted to SEK 12.4 m (9.8)". */
export const tellsFigures = ({ item, linked, text }: PageLine): boolean =>
  item && !linked && /\d/.test(text) && text.split(' ').length >= 4 && figure.test(text);
