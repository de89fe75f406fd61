import { readDateline } from '../dateline/dateline.ts';
import { partsOfDay } from '../dateline/stacked-dates.ts';
import { foldWords, weighHeadline } from '../head/head-evidence.ts';
import { hasAddress } from '../contacts/lines.ts';
import { classifyHeadLine } from '../head/head-lines.ts';
import type { LineBelow } from './page-tail.ts';
import { siteWordStrength } from './site-words.ts';

/** Where a page's release begins. */
export interface PageStart {
  /** Place of the first line of its news. */
  readonly news: number;
  /** Words with which the release names its issuer. */
  readonly own: readonly string[];
}

const common =
  /^(?:the|this|that|today|with|from|for|and|inc|corp|corporation|company|limited|ltd|llc|plc|group|holdings|international|global|american|national|university|department|pharmaceuticals?|therapeutics|technologies|biosciences|systems|nasdaq|nyse|leading|news|january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday)$/i;

const namesIn = (news: string): string[] =>
  [...news.slice(0, 160).matchAll(/\p{Lu}[\p{L}\p{N}-]{3,}/gu)]
    .map(([word]) => word)
    .filter((word) => !common.test(word))
    .slice(0, 3);

const isSentence = (text: string): boolean =>
  text.length >= 100 && /[\p{Ll}\d)%][.!?]["”’)]?$/u.test(text) && text.split(' ').length >= 14;

const isCertain = (line: LineBelow): boolean =>
  line.site || line.linked || siteWordStrength(line.text) === 2;

const isProse = ({ text, linked, site }: LineBelow): boolean =>
  !linked && !site && (text.length >= 160 || isSentence(text));

// Most of what a page tells stands together: a notice of cookies above its menus stands apart.
const firstOfMost = (lines: readonly LineBelow[]): number | undefined => {
  let most = 0;
  let sum = 0;
  let open: number | undefined;
  let first: number | undefined;
  for (const [at, line] of lines.entries()) {
    if (line.level === 1 && !line.linked && !line.site && line.text.split(' ').length >= 4) {
      // The page's main heading stands above what it tells.
      sum += 4;
      open = undefined;
    } else if (isProse(line)) {
      sum += line.text.length >= 160 ? 4 : 3;
      open ??= at;
    } else if (isCertain(line)) sum -= 1;
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

/** Finds the first line of a page's news: the one that its dateline opens, else the first of its paragraphs. */
export const findNews = (lines: readonly LineBelow[]): PageStart | undefined => {
  const prose = firstOfMost(lines);
  for (const [at, { text, linked, site }] of lines.slice(0, prose).entries()) {
    if (text.length < 80 || linked || site) continue;
    const dateline = readDateline(text.slice(0, 800));
    if (dateline && dateline.strength >= 3 && text.length > dateline.to + 40)
      return { news: at, own: namesIn(text.slice(dateline.to)) };
  }
  const text = lines[prose ?? -1]?.text;
  if (prose === undefined || text === undefined) return undefined;
  return { news: prose, own: namesIn(text.slice(readDateline(text.slice(0, 800))?.to ?? 0)) };
};

const isMenu = (list: readonly LineBelow[]): boolean =>
  list.every(({ text }) => text.length < 50 && !/[.!?;:]$/.test(text)) &&
  list.some((line) => isCertain(line) || siteWordStrength(line.text) > 0);

// "Media" may head a part of a release, but not between "Home" and "Careers"; a list of which one entry is a menu's is a menu.
const certainOf = (lines: readonly LineBelow[]): boolean[] => {
  const certain: boolean[] = [];
  let list = 0;
  for (const [at, line] of lines.entries()) {
    certain.push(isCertain(line) || (certain.at(-1) === true && siteWordStrength(line.text) === 1));
    if (line.item && lines[at - 1]?.item !== true) list = at;
    if (
      line.item &&
      lines[at + 1]?.item !== true &&
      at - list >= 2 &&
      isMenu(lines.slice(list, at + 1))
    )
      certain.fill(true, list, at + 1);
  }
  return certain;
};

const isLabel = ({ text }: LineBelow, own: readonly string[]): boolean =>
  text.split(' ').length <= 6 && !own.some((word) => text.includes(word));

/** The lines above a page's news that are the page's, by their places. */
export const findPageHead = (
  lines: readonly LineBelow[],
  { news, own }: PageStart,
): ReadonlySet<number> => {
  const found = new Set<number>();
  const above = lines.slice(0, news);
  const certain = certainOf(above);
  const count = certain.filter(Boolean).length;
  if (count === 0) return found;
  const folded = foldWords((lines[news]?.text ?? '').slice(0, 2000));
  let below = count;
  const weights = above.map((line, at) => {
    if (certain[at]) below -= 1;
    if (line.site || line.text.length < 8 || classifyHeadLine(line.text) !== 'words')
      return -Infinity;
    return (
      weighHeadline(line.text, folded) +
      (line.level === 1 ? 9 : line.level > 1 ? 2.5 : 0) -
      (line.linked ? 4 : 0) -
      (below >= 3 ? 3 : 0)
    );
  });
  const best = Math.max(...weights, -Infinity);
  if (best < 2) return found;
  const title = weights.findIndex((weight) => weight >= best - 2.5);
  const menuEnd = certain.slice(0, title).lastIndexOf(true);
  const days = partsOfDay(above.map(({ text }) => text));
  const addresses = above.map((line) => line.text.length < 160 && hasAddress(line.text));
  for (const [at, line] of above.entries()) {
    if (at === title) continue;
    if (line.linked && (at < title || (weights[at] ?? 0) < best - 2.5)) found.add(at);
    if (
      (at < menuEnd || (at < title && count >= 4 && isLabel(line, own))) &&
      count >= 3 &&
      !days.has(at) &&
      !/^(?:date|announcement|contact)$/.test(classifyHeadLine(line.text)) &&
      !addresses.slice(Math.max(0, at - 3), at + 4).includes(true)
    )
      found.add(at);
  }
  return found;
};
