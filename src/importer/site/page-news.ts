import { foldWords } from '../head/folded-words.ts';
import { readDateline } from '../dateline/dateline.ts';
import { isOfPage, isTold, type PageLine } from './page-lines.ts';

/** Where the news of a page begins. */
export interface PageNews {
  /** Place of its first line. */
  readonly at: number;
  /** Words with which it names its issuer. */
  readonly own: readonly string[];
}

const common =
  /^(?:the|this|that|today|with|from|for|and|inc|corp|corporation|company|limited|ltd|llc|plc|group|holdings|international|global|american|national|university|department|pharmaceuticals?|therapeutics|technologies|biosciences|systems|nasdaq|nyse|leading|news|january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday)$/i;

/** True for a capitalised word that names nobody: "Today", "Company", a month. */
export const isCommon = (word: string): boolean => common.test(word);

// Words of any sentence.
const anyones =
  /^(?:that|with|this|from|have|been|will|they|them|their|there|these|those|which|were|more|most|than|said|says|also|about|would|could|should|other|after|before|into|over|such|each|when|where|while|year|years|month|months|week|weeks|company|companies|today|news|first|second|million|billion|percent|some|many|only|well|make|made|take|time|people|world|market|business|including|between|through|during|under|both|your|ours|what|just|very)$/;

/** How many letters a word has at least that tells something. */
const leastLetters = 4;

/** The words of a text that tell what it is about, in small letters without accents. */
export const tellingWords = (text: string): ReadonlySet<string> =>
  new Set(
    foldWords(text)
      .split(' ')
      .filter((word) => word.length >= leastLetters && !anyones.test(word)),
  );

/** The words with which the beginning of the news names whom it is about, at most three. */
export const namesIn = (news: string): string[] =>
  [...news.slice(0, 160).matchAll(/\p{Upper}[\p{Alpha}\p{N}-]{3,}/gu)]
    .map(([word]) => word)
    .filter((word) => !isCommon(word))
    .slice(0, 3);

// Most of what a page tells stands together: a notice of cookies above its menus stands apart.
const firstOfMost = (lines: readonly PageLine[]): number | undefined => {
  let most = 0;
  let sum = 0;
  let open: number | undefined;
  let first: number | undefined;
  for (const [at, line] of lines.entries()) {
    if (line.level === 1 && !line.linked && !line.site && line.text.split(' ').length >= 4) {
      // The page's main heading stands above what it tells.
      sum += 4;
      open = undefined;
    } else if (isTold(line)) {
      sum += line.text.length >= 160 ? 4 : 3;
      open ??= at;
    } else if (isOfPage(line)) sum -= 1;
    if (sum < 0) {
      sum = 0;
      open = undefined;
    }
    if (sum > most && open !== undefined) {
      most = sum;
      first = open;
    }
  }
  return first;
};

// "LYON, France--(BUSINESS WIRE)--Regulatory News:" above the first paragraph
const wireMark = /[(/](?:[A-Z]{4,}|PRN)/;

// "DUNHAM, Maine, June 7, 2021 - Alder Valves" where a paragraph is broken at a width
const dash = /\s?[-–—]{1,2}\s?/;

/** How long the second line of such a paragraph is at least, in characters. */
const shortest = 38;

/** How many lines at most of a page's own words stand between the first paragraph and the dateline. */
const farthest = 40;

/** How many points at least stand below a day and a place that open the news. */
const fewest = 2;

// "Göteborg, 14 februari 2023" above a list of results, which stands above the first paragraph.
const startOfPoints = (lines: readonly PageLine[], first: number): number | undefined => {
  const above = lines.slice(0, first);
  const at = above.findIndex(({ text, linked, site }) => {
    if (linked || site || text.length >= 80 || !/\d{4}$/.test(text)) return false;
    const dateline = readDateline(text);
    return dateline !== undefined && dateline.strength >= 3 && dateline.to === text.length;
  });
  if (at === -1) return undefined;
  const points = above.slice(at + 1).filter((line) => line.item && !line.linked && !line.site);
  return points.length >= fewest ? at : undefined;
};

/** Finds the first line of a page's news: the one that its dateline opens, else the first of its paragraphs. */
export const findNews = (lines: readonly PageLine[]): PageNews | undefined => {
  const first = firstOfMost(lines);
  for (const [at, { text, linked, site }] of lines.slice(0, (first ?? 0) + farthest).entries()) {
    if (linked || site) continue;
    const next = lines[at + 1];
    const goesOn = next?.opens === false && next.text.length >= shortest;
    if (text.length < 80 && !(goesOn && dash.test(text)) && !wireMark.test(text)) continue;
    const dateline = readDateline(text.slice(0, 800));
    if (!dateline || dateline.strength < 3) continue;
    if (text.length > dateline.to + 40) return { at, own: namesIn(text.slice(dateline.to)) };
    if (next && (goesOn || isTold(next)))
      return { at, own: namesIn(`${text.slice(dateline.to)} ${next.text}`) };
  }
  const text = first === undefined ? undefined : lines[first]?.text;
  if (first === undefined || text === undefined) return undefined;
  return {
    at: startOfPoints(lines, first) ?? first,
    own: namesIn(text.slice(readDateline(text.slice(0, 800))?.to ?? 0)),
  };
};
