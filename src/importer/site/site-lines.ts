import { isProse, type Run, runsOf } from './line-runs.ts';
import { lengthOfFileList } from './file-lists.ts';
import { classifyHeadLine } from '../head/head-lines.ts';
import { isGluedMenu, lengthOfFilingHead } from './glued-menus.ts';
import { findHostLines } from './host-lines.ts';
import { hostNames } from './host-name.ts';
import { isHostOffer } from './host-offers.ts';
import { type LeftOut, reasonToLeaveOut } from './left-out.ts';
import { asksReader, headsOtherStories } from './stories.ts';
import { findSiteTail } from './tail.ts';
import { isCopyright } from './copyright.ts';
import { isCrawlNote, lengthOfFields } from './crawl-notes.ts';
import { findMachineSummary } from './machine-summary.ts';
import { isMenuBlock, siteWordStrength } from './site-words.ts';
import { findArchiveBar } from './archive-bar.ts';
import { bareLine } from './bare-line.ts';
import { findRecipients, isMailFoot } from './mail.ts';
import { findPageHead } from './page-head.ts';
import { findNews, type PageNews } from './page-news.ts';
import { isBorneOut } from './told-below.ts';
import { findAroundNews } from './around-news.ts';
import { isOwnLine } from './own-lines.ts';
import { joinBroken, type Unit } from './wrapped.ts';

const mayBeMenu = (line: string): boolean =>
  line.length < 60 && !/[@.!?:;]$|\d{4}|\S@\S/.test(line) && line.split(/\s+/).length <= 6;

// "Headline | Acme Newsroom" above the headline itself is the page's title.
const isPageTitle = (line: string, below: ReadonlySet<string>): boolean =>
  line.length < 300 &&
  line
    .split(/\s+[|»·–—-]\s+/)
    .some((part, _at, parts) => parts.length > 1 && part.length >= 20 && below.has(part.trim()));

const bullet = /^–\s+/;

/** How many lines a page's foot has that its copyright is looked for in. */
const footLength = 12;

// The brackets of a link that holds a picture on a line of its own.
const brokenLink = /^(?:\[|\]\([^()\s]*\))$/;

/** Lines of a text that its site sets around the release. */
export interface SiteLines {
  /** Their places from 0. */
  readonly places: ReadonlySet<number>;
  /** Why the words of the line at a place are no part of the release, by themselves: as `reasonToLeaveOut`, which is not asked twice. */
  readonly reasonFor: (at: number, words: string) => LeftOut['reason'] | undefined;
}

interface NewsOfLines {
  /** The lines, those of a broken paragraph as one. */
  readonly units: readonly Unit[];
  /** Where the news begins among these. */
  readonly told: PageNews | undefined;
  /** The same, among the lines. */
  readonly news: PageNews | undefined;
}

/** Finds the lines of a text that its site sets around the release: menus above it, lists of other stories below. */
export const findSiteLines = (printed: readonly string[]): SiteLines => {
  const bare = printed.map((line) => bareLine(line.trim()));
  const lines = bare.map(({ text }) => text);
  const found = new Set<number>();
  const fields = lengthOfFields(printed.slice(0, 60).map((line) => line.trim()));
  for (let at = 0; at < fields; at += 1) found.add(at);
  for (const at of findRecipients(printed, lines)) found.add(at);
  for (const at of findArchiveBar(lines)) found.add(at);
  const runs = runsOf(lines);
  const known = new Map<number, LeftOut['reason'] | 'none'>();
  const saysSite = (at: number): boolean => {
    const own = known.get(at) ?? reasonToLeaveOut(lines[at] ?? '') ?? 'none';
    const isOwn = own !== 'none' && isOwnLine(bare, at);
    const reason = isOwn ? 'none' : own;
    known.set(at, reason);
    return reason === 'site furniture' || reason === 'stock quote';
  };
  const isSite = (at: number): boolean => found.has(at) || saysSite(at);
  const mayHoldHeadline = (run: Run): boolean =>
    run.lines.some(
      (line, index) =>
        line.length >= 25 &&
        line.split(/\s+/).length >= 4 &&
        !isSite(run.from + index) &&
        classifyHeadLine(line) === 'words',
    );
  const firstProse = runs.findIndex(isProse);
  const lastProse = runs.findLastIndex(isProse);
  // What was found to hold none never will: more and more lines are found to be the site's.
  const holders = runs.slice(0, Math.max(0, firstProse));
  const holdsOther = (run: Run): boolean => {
    for (;;) {
      const place = holders.at(-1) === run ? -2 : -1;
      const last = holders.at(place);
      if (!last) return false;
      if (mayHoldHeadline(last)) return true;
      holders.splice(place, 1);
    }
  };
  const head = new Set(runs.slice(0, Math.max(0, firstProse)).flatMap((run) => run.lines));
  const titles: string[] = [];
  for (const [at, run] of runs.entries()) {
    const places = run.lines.map((_, index) => run.from + index);
    const outside = at < firstProse || at > lastProse;
    if (at > lastProse && isMailFoot(run.lines)) {
      for (const place of places) found.add(place);
      // The line that is drawn above it.
      const above = runs[at - 1];
      if (above && /^_{10,}$/.test(above.lines.join(''))) found.add(above.from);
      continue;
    }
    if (isProse(run)) continue;
    if (at < firstProse)
      for (const place of places.slice(
        0,
        Math.max(lengthOfFilingHead(run.lines), lengthOfFileList(run.lines)),
      ))
        found.add(place);
    if (at < firstProse)
      for (const [index, line] of run.lines.entries())
        if (isPageTitle(line, head)) {
          found.add(run.from + index);
          titles.push(line);
        } else if (
          ((isHostOffer(line) || asksReader(line)) && !isBorneOut(bare, run.from + index)) ||
          isCrawlNote(line)
        )
          found.add(run.from + index);
    const others = run.lines.filter((_, index) => !isSite(run.from + index));
    // Short lines among which most are a site's, without a blank line between them; a headline may be one of them.
    const crowd =
      at < firstProse &&
      run.lines.length >= 3 &&
      others.length <= run.lines.length * 0.5 &&
      others.every(mayBeMenu) &&
      holdsOther(run);
    const isMenu = isMenuBlock(run.lines) || isGluedMenu(run.lines);
    if (crowd || (outside && isMenu && !isOwnLine(bare, run.from + run.lines.length - 1))) {
      for (const place of places) found.add(place);
      continue;
    }
    for (const place of places) {
      const line = lines[place] ?? '';
      if (siteWordStrength(line) <= (outside ? 0 : 1)) continue;
      const beside = [place - 1, place + 1].filter(isSite).length;
      // "PRESS RELEASE" below "Print" is the release's own.
      if (beside > (classifyHeadLine(line) === 'announcement' ? 1 : 0)) found.add(place);
    }
  }
  // "Home, News, Acme, Products": a short line in a menu is the menu's.
  const menus = runs
    .slice(0, Math.max(0, firstProse))
    .flatMap((run) => run.lines.map((_, index) => run.from + index));
  for (const at of menus) {
    const line = lines[at] ?? '';
    if (!isSite(at - 1) || !isSite(at - 2) || isSite(at) || line.split(' ').length > 3) continue;
    const next = siteWordStrength(lines[at + 1] ?? '') > 0;
    if (siteWordStrength(line) > 0 || (next && classifyHeadLine(line) === 'words')) found.add(at);
  }
  const filled = runs.flatMap((run) => {
    const prose = isProse(run);
    return run.lines.map((text, index) => ({
      linked: false,
      level: 0,
      item: false,
      alone: run.lines.length === 1,
      opens: index === 0,
      ...bare[run.from + index],
      at: run.from + index,
      text,
      prose,
      site: isSite(run.from + index),
    }));
  });
  const tell = (index: number): void => {
    const line = filled[index];
    if (line) found.add(line.at);
  };
  let lookedFor: NewsOfLines | undefined;
  // The lines of a paragraph that is broken at a width tell nothing each.
  const newsOf = (): NewsOfLines => {
    if (lookedFor) return lookedFor;
    const units = joinBroken(filled);
    const told = findNews(units);
    const first = told && units[told.at];
    const news = told && first && { ...told, at: filled.findIndex(({ at }) => at === first.at) };
    lookedFor = { units, told, news };
    return lookedFor;
  };
  // Most texts hold nothing of a page: they are not looked through for the news within its frame.
  const closes = filled.slice(-footLength).some(({ text }) => isCopyright(text));
  const showsPage = (): boolean =>
    closes || found.size > 0 || filled.some(({ site, linked }) => site || linked);
  const names = hostNames(titles, lines);
  if (names.length > 0 || showsPage())
    for (const index of findHostLines(filled, newsOf().news, names)) tell(index);
  for (const index of findMachineSummary(
    filled.slice(0, 60).map(({ text, item }) => ({
      text: text.replace(bullet, ''),
      item: item || bullet.test(text),
    })),
  ))
    tell(index);
  for (const index of findSiteTail(
    filled.map(({ text, prose, linked, item, level }) => ({
      text,
      prose,
      linked,
      item,
      heading: level > 0,
    })),
  ))
    tell(index);
  if (showsPage()) {
    const isPage = found.size > 0 || filled.some(({ site }) => site);
    const { units, told, news } = newsOf();
    if (news) for (const index of findPageHead(filled, news, isPage)) tell(index);
    const marked = units.map((line) => (found.has(line.at) ? { ...line, site: true } : line));
    for (const place of findAroundNews(marked, told, isPage)) found.add(place);
  }
  // What marks hide is not read as the site's line by line.
  const [from, to] = [runs[firstProse]?.from ?? 0, runs[lastProse]?.from ?? 0];
  for (const { at, linked, item, site, text } of filled)
    if (
      brokenLink.test(text) ||
      (linked && headsOtherStories(text)) ||
      (site && text !== printed[at]?.trim() && (linked || !item || at < from || at > to))
    )
      found.add(at);
  return {
    places: found,
    reasonFor: (at, words) => {
      const reason = words === lines[at] ? known.get(at) : undefined;
      return reason === 'none' ? undefined : (reason ?? reasonToLeaveOut(words));
    },
  };
};
