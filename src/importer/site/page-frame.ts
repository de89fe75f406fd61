import { findAroundNews } from './around-news.ts';
import { isCopyright } from './copyright.ts';
import { findExcerpts } from './excerpts.ts';
import { findHostLines } from './host-lines.ts';
import { findMachineSummary } from './machine-summary.ts';
import { findPageHead } from './page-head.ts';
import { findNews, type PageNews } from './page-news.ts';
import { findQuoteTables } from './quote-table.ts';
import { findRestBelow } from './rest-below.ts';
import { isOrphan } from './loose-lines.ts';
import { findSiteTail } from './tail.ts';
import { joinBroken, type PlacedLine, type Unit } from './wrapped.ts';

// "Related articles", "You may also like", "Read more: Birch Opens a Plant" amid a text without anything else of a page.
const labelsOthers =
  /^related (?:article|stor|post|read)|^you (?:may|might) also|^read more\b|^most (?:read|popular)|^recommended (?:for|read|stor)/i;
const headsOthersAmid = (text: string): boolean =>
  text.length <= 160 && labelsOthers.test(text) && isOrphan(text);

const bullet = /^–\s+/;

/** How many lines a page's foot has that its copyright is looked for in. */
const footLength = 12;

/** How many of a text's first lines a summary of it may stand in. */
const summaryLength = 60;

/** A line that knows whether the run that holds it is a paragraph. */
export interface FilledLine extends PlacedLine {
  /** True in a paragraph. */
  readonly prose: boolean;
}

interface NewsOfLines {
  /** The lines, those of a broken paragraph as one. */
  readonly units: readonly Unit[];
  /** Where the news begins among these. */
  readonly told: PageNews | undefined;
  /** The same, among the lines. */
  readonly news: PageNews | undefined;
}

// The lines of a paragraph that is broken at a width tell nothing each.
const newsOfLines = (filled: readonly FilledLine[]): NewsOfLines => {
  const units = joinBroken(filled);
  const told = findNews(units);
  const first = told && units[told.at];
  const news = told && first && { ...told, at: filled.findIndex(({ at }) => at === first.at) };
  return { units, told, news };
};

/** Adds to the places that are `found` those of the lines that a page sets around its news: what its host, whose names are given, says above, among and below the paragraphs, and a machine's summary of them. */
export const addPageFrame = (
  filled: readonly FilledLine[],
  names: readonly string[],
  found: Set<number>,
): void => {
  const tell = (index: number): void => {
    const line = filled[index];
    if (line) found.add(line.at);
  };
  let lookedFor: NewsOfLines | undefined;
  const newsOf = (): NewsOfLines => (lookedFor ??= newsOfLines(filled));
  // Most texts hold nothing of a page: they are not looked through for the news within its frame.
  const closes = filled.slice(-footLength).some(({ text }) => isCopyright(text));
  const showsPage = (): boolean =>
    closes ||
    found.size > 0 ||
    filled.some(({ site, linked, text }) => site || linked || headsOthersAmid(text));
  if (names.length > 0 || showsPage())
    for (const index of findHostLines(filled, newsOf().news, names)) tell(index);
  const opening = filled.slice(0, summaryLength).map(({ text, item, opens }) => ({
    text: text.replace(bullet, ''),
    item: item || bullet.test(text),
    opens,
  }));
  for (const index of findMachineSummary(opening)) tell(index);
  for (const index of findExcerpts(filled)) tell(index);
  const below = filled.map(({ text, prose, linked, item, level, site, at }) => ({
    text,
    prose,
    linked,
    item,
    heading: level > 0,
    site: site || found.has(at),
  }));
  for (const index of findSiteTail(below)) tell(index);
  const findRest = (): void => {
    for (const index of findRestBelow(
      filled,
      (place) => {
        const { site = false, at = -1 } = filled[place] ?? {};
        return site || found.has(at);
      },
      () => newsOf().told?.own ?? [],
    ))
      tell(index);
  };
  if (!showsPage()) {
    findRest();
    return;
  }
  const isPage = found.size > 0 || filled.some(({ site }) => site);
  const { units, told, news } = newsOf();
  if (isPage && news) for (const index of findQuoteTables(filled.slice(0, news.at))) tell(index);
  if (news) for (const index of findPageHead(filled, news, isPage)) tell(index);
  // Where no blank line parts the paragraphs only what stands below them is looked for: above them stands the letterhead.
  const tight = told === undefined ? joinBroken(filled, false) : units;
  const marked = tight.map((line) => (found.has(line.at) ? { ...line, site: true } : line));
  for (const place of findAroundNews(marked, told ?? findNews(tight), isPage)) found.add(place);
  findRest();
};
