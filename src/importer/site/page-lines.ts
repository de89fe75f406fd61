import type { BareLine } from './bare-line.ts';
import { isGluedRow } from './glued-menus.ts';
import { isRowAbove, siteWordStrength } from './site-words.ts';

/** A line of a text that may be a whole page. */
export interface PageLine extends BareLine {
  /** True where its words are known to be a site's. */
  readonly site: boolean;
  /** True where no other line stands with it, without a blank line between them. */
  readonly alone: boolean;
  /** True where a blank line stands above it. */
  readonly opens: boolean;
}

const sentenceEnd = /[\p{Ll}\d)%][.!?]["”’)]?$/u;

/** True for a line that tells something in whole sentences. */
export const isTold = ({ text, linked, site }: PageLine): boolean =>
  !linked &&
  !site &&
  (text.length >= 160 ||
    (text.length >= 100 && sentenceEnd.test(text) && text.split(' ').length >= 14));

// "« Alder Opens a Plant" leads to the story before, "Find an Agent" and "Browse News Releases" to other pages.
const leadsAside =
  /^[«‹←]\s?\p{Lu}.{8,}|^(?:browse|submit|send|find|shop|search|view|manage)(?: (?:an?|all|our|my|the|your))? (?!\p{L}+ing)[\p{L}!]+(?: [\p{L}!]+)?$/iu;

/** True for a line that is the page's beyond doubt, where it stands outside the release. */
export const isOfPage = (line: PageLine): boolean =>
  line.site ||
  line.linked ||
  siteWordStrength(line.text) === 2 ||
  isGluedRow(line.text) ||
  isRowAbove(line.text) ||
  leadsAside.test(line.text);

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

/** Which of the lines above a release's headline are the page's beyond doubt: "Media" may head a part of a release, but not between "Home" and "Careers". */
export const findCertain = (lines: readonly PageLine[]): boolean[] => {
  const certain: boolean[] = [];
  let list = 0;
  for (const [at, line] of lines.entries()) {
    certain.push(
      isOfPage(line) || (siteWordStrength(line.text) === 1 && certain.slice(-3).includes(true)),
    );
    if (!line.item) continue;
    if (lines[at - 1]?.item !== true) list = at;
    if (lines[at + 1]?.item !== true && at > list && isMenu(lines.slice(list, at + 1)))
      certain.fill(true, list, at + 1);
  }
  return certain;
};
