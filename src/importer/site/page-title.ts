import { weighHeadline } from '../head/head-evidence.ts';
import { headlineVerb } from '../head/headline-lines.ts';
import { classifyHeadLine } from '../head/head-lines.ts';
import type { PageLine } from './page-lines.ts';

/** The headline of a page's release among the lines above its news. */
export interface PageTitle {
  /** Its place. */
  readonly at: number;
  /** True for a place whose line suits a headline nearly as well as the best one. */
  readonly isGood: (at: number) => boolean;
}

/** How far the first of several good lines may stand behind the best of them. */
const leeway = 2.5;
const leastWeight = 2;

const isShort = ({ text, level }: PageLine): boolean =>
  level === 0 && text.length < 60 && !/[.!?;:]$|\d{3}/.test(text) && text.split(' ').length <= 6;

/** How many short lines at least, one below the other, are a menu. */
const crowd = 5;

// A headline stands apart; a line among short ones is a menu's, be it worded as it will.
const findCrowded = (lines: readonly PageLine[]): boolean[] => {
  const crowded = lines.map(() => false);
  let from = 0;
  for (let at = 0; at <= lines.length; at += 1) {
    const line = lines[at];
    const next = at > from && line?.opens !== true;
    if (line && isShort(line) && (at === from || next)) continue;
    if (at - from >= crowd) crowded.fill(true, from, at);
    from = line && isShort(line) ? at : at + 1;
  }
  return crowded;
};

// "News Economy Energy Mining Real Estate Investing Tech Work": names one after the other.
const isRowOfNames = (text: string): boolean => {
  if (text.length > 300 || text === text.toUpperCase() || headlineVerb.test(text)) return false;
  const words = text.split(' ');
  return words.length >= 10 && words.every((word) => /^\p{Lu}[\p{L}&-]+$/u.test(word));
};

// How sure a line has to be a headline, for lines to be told by standing beside it.
const leastSure = 3.5;

/** Finds the first line whose words alone are surely a headline's, among those at which `mayBe` holds; -1 where there is none. */
export const findSureHeadline = (
  above: readonly PageLine[],
  news: string,
  mayBe: (at: number) => boolean,
): number => {
  const crowded = findCrowded(above);
  return above.findIndex(
    ({ text, site }, at) =>
      !site &&
      text.length >= 25 &&
      text.split(' ').length >= 4 &&
      !(crowded[at] ?? false) &&
      !isRowOfNames(text) &&
      mayBe(at) &&
      classifyHeadLine(text) === 'words' &&
      weighHeadline(text, news) >= leastSure,
  );
};

/** How well each of the lines suits a headline; `certain` tells those that are the page's. */
const weighTitles = (
  above: readonly PageLine[],
  news: string,
  certain: readonly boolean[],
): number[] => {
  const crowded = findCrowded(above);
  let below = certain.filter(Boolean).length;
  return above.map((line, at) => {
    if (certain[at]) below -= 1;
    if (line.site || line.text.length < 8 || classifyHeadLine(line.text) !== 'words')
      return -Infinity;
    return (
      weighHeadline(line.text, news) +
      (line.level === 1 ? 9 : line.level > 1 ? 2.5 : 0) -
      (line.linked ? 4 : 0) -
      // A menu stands above the headline, not below it.
      (below >= 3 ? 3 : 0) -
      (crowded[at] || isRowOfNames(line.text) ? 3 : 0)
    );
  });
};

/** Finds the headline among the lines above a page's news: the first of the good ones. `news` is the folded beginning of the news, `own` are words with which it names its issuer. */
export const findPageTitle = (
  above: readonly PageLine[],
  news: string,
  own: readonly string[],
  certain: readonly boolean[],
): PageTitle | undefined => {
  const weights = weighTitles(above, news, certain);
  const best = weights.reduce((most, one) => Math.max(most, one), -Infinity);
  if (best < leastWeight) return undefined;
  const isGood = (at: number): boolean => (weights[at] ?? -Infinity) >= best - leeway;
  const last = weights.indexOf(best);
  // Between headline and subheads stand buttons; below a slogan of the page, its menus.
  const menuEnd = certain.slice(0, last).findLastIndex((is, at) => is && above[at]?.site !== true);
  const named = (at: number): boolean =>
    own.some((word) => above[at]?.text.includes(word) === true);
  const at = weights.findIndex(
    (_, place) => isGood(place) && (place > menuEnd || place === last || named(place)),
  );
  return { at, isGood };
};
