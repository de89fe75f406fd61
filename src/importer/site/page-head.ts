import { hasAddress, readContactHead } from '../contacts/lines.ts';
import { readDateLine } from '../dateline/printed-dates.ts';
import { partsOfDay } from '../dateline/stacked-dates.ts';
import { foldWords, weighHeadline } from '../head/head-evidence.ts';
import { classifyHeadLine } from '../head/head-lines.ts';
import { isGluedRow } from './glued-menus.ts';
import { isRowAbove } from './site-words.ts';
import { findCertain, type PageLine } from './page-lines.ts';
import type { PageNews } from './page-news.ts';

/** How far the first of several good lines may stand behind the best of them. */
const leeway = 2.5;

// What may be printed above a headline, and what a menu's entries are not.
const isMasthead = (text: string): boolean => {
  const kind = classifyHeadLine(text);
  if (kind === 'contact') return readContactHead(text)?.rest !== '';
  return (
    kind === 'date' ||
    kind === 'announcement' ||
    text.split(/\s+[|·•]\s+/).some((part) => readDateLine(part) !== undefined)
  );
};

const isLabel = ({ text }: PageLine, own: readonly string[]): boolean =>
  (text.split(' ').length <= 6 || text.includes(' | ')) && !own.some((word) => text.includes(word));

/** How well each of the lines above the news suits a headline; `certain` tells those that are the page's. */
const weighTitles = (
  above: readonly PageLine[],
  news: string,
  certain: readonly boolean[],
): number[] => {
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
      (below >= 3 ? 3 : 0)
    );
  });
};

/** The lines above a page's news that are the page's, by their places. */
export const findPageHead = (
  lines: readonly PageLine[],
  { at: start, own }: PageNews,
): ReadonlySet<number> => {
  const found = new Set<number>();
  const above = lines.slice(0, start);
  const certain = findCertain(above);
  const count = certain.filter(Boolean).length;
  if (count === 0) return found;
  const weights = weighTitles(above, foldWords((lines[start]?.text ?? '').slice(0, 2000)), certain);
  const best = weights.reduce((most, one) => Math.max(most, one), -Infinity);
  if (best < 2) {
    if (count >= 3)
      for (const [at, line] of above.entries())
        if (line.linked && line.text.length < 60) found.add(at);
    return found;
  }
  const title = weights.findIndex((weight) => weight >= best - leeway);
  const menuEnd = certain.slice(0, title).lastIndexOf(true);
  const days = partsOfDay(above.map(({ text }) => text));
  const addresses = above.map(({ text }) => text.length < 160 && hasAddress(text));
  for (const [at, line] of above.entries()) {
    if (at === title) continue;
    const isAddressed = addresses.slice(Math.max(0, at - 3), at + 4).includes(true);
    if (line.linked && (at < title || (weights[at] ?? 0) < best - leeway)) found.add(at);
    else if (at < title && (isGluedRow(line.text) || isRowAbove(line.text))) found.add(at);
    else if (at > title || count < 3 || isAddressed || days.has(at)) continue;
    else if (certain[at] && (line.item || classifyHeadLine(line.text) === 'contact')) found.add(at);
    else if ((at < menuEnd || (count >= 4 && isLabel(line, own))) && !isMasthead(line.text))
      found.add(at);
  }
  return found;
};
