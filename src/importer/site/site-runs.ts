import { asksReader } from './stories.ts';
import type { BareLine } from './bare-line.ts';
import { isCrawlNote } from './crawl-notes.ts';
import { hasAddress } from '../contacts/lines.ts';
import { lengthOfFileList } from './file-lists.ts';
import { isGluedMenu, lengthOfFilingHead } from './glued-menus.ts';
import { classifyHeadLine } from '../head/head-lines.ts';
import { callsForLetter, isHostOffer } from './host-offers.ts';
import { isProse, type Run } from './line-runs.ts';
import { isMailFoot } from './mail.ts';
import { isOwnLine } from './own-lines.ts';
import { isMenuBlock, siteWordStrength } from './site-words.ts';
import { isBorneOut } from './told-below.ts';

/** A text whose site's lines are looked for. */
export interface SearchedText {
  /** Its lines without the marks of their links, items and headings. */
  readonly bare: readonly BareLine[];
  /** The words of these. */
  readonly lines: readonly string[];
  /** The lines between blank ones. */
  readonly runs: readonly Run[];
  /** Places of the site's lines, as far as they are found. */
  readonly found: Set<number>;
  /** True for a place that is found, or whose line says by itself that it is the site's. */
  readonly isSite: (at: number) => boolean;
}

const mayBeMenu = (line: string): boolean =>
  line.length < 60 && !/[@.!?:;]$|\d{4}|\S@\S/.test(line) && line.split(/\s+/).length <= 6;

// "Headline | Acme Newsroom" above the headline itself is the page's title.
const isPageTitle = (line: string, below: ReadonlySet<string>): boolean =>
  line.length < 300 &&
  line
    .split(/\s+[|»·–—-]\s+/)
    .some((part, _at, parts) => parts.length > 1 && part.length >= 20 && below.has(part.trim()));

/** How many of a text's first lines are looked through for a page's title that is as long as a paragraph, and how long its headline is at least. */
const early = { lines: 24, headline: 40 } as const;

// "Brooklyn Man Convicted of Aggravated Ass - The District Attorney's Office": the headline, cut short, before the host's name.
const isLongTitle = ({ lines, from }: Run, all: readonly string[]): boolean => {
  const [line = '', ...others] = lines;
  const headline = line.split(/\s+[|»–—-]\s+(?=[^|»–—-]{3,80}$)/)[0] ?? '';
  return (
    others.length === 0 &&
    headline !== line &&
    headline.length >= early.headline &&
    line.length < 400 &&
    all
      .slice(from + 1, from + early.lines)
      .some((below) => below !== line && below.startsWith(headline))
  );
};

// "Home PR Alder Opens a Weaving School" above "Alder Opens a Weaving School"
const opensTrail =
  /^(?:home|startseite|start|accueil|inicio|início|página inicial|hem|hjem|forside|etusivu|strona główna|domů|úvod|domov|acasă|ana sayfa|főoldal|главная|beranda|trang chủ)\s(?=\S.{20})/i;
const isTrailOf = (line: string, head: ReadonlySet<string>): boolean =>
  line.length < 300 &&
  opensTrail.test(line) &&
  [...head].some(
    (title) => title.length >= 20 && line.length > title.length && line.endsWith(title),
  );

// "ALD | Alder Square Partners" between the sender's name and number: the card of whoever is asked.
const isOfCard = (lines: readonly string[], at: number): boolean =>
  lines.slice(at + 1).some((line) => line.length < 80 && hasAddress(line)) &&
  lines.slice(0, at).some((line) => line.length >= 20 && (lines[at] ?? '').includes(line));

const placesOf = (run: Run): number[] => run.lines.map((_, index) => run.from + index);

/** Tells whether one of the runs above the first paragraph, other than a given one, may hold the headline. */
const headlineHolders = (
  above: readonly Run[],
  isSite: SearchedText['isSite'],
): ((run: Run) => boolean) => {
  const mayHoldHeadline = (run: Run): boolean =>
    run.lines.some(
      (line, index) =>
        line.length >= 25 &&
        line.split(/\s+/).length >= 4 &&
        !isSite(run.from + index) &&
        classifyHeadLine(line) === 'words',
    );
  // What was found to hold none never will: more and more lines are found to be the site's.
  const holders = [...above];
  return (run) => {
    for (;;) {
      const place = holders.at(-1) === run ? -2 : -1;
      const last = holders.at(place);
      if (!last) return false;
      if (mayHoldHeadline(last)) return true;
      holders.splice(place, 1);
    }
  };
};

// A release about a letter says so in its first paragraphs.
const tellsOfLetter = (bare: readonly BareLine[], at: number): boolean =>
  bare
    .slice(at + 1, at + early.lines)
    .some(({ text }) => text.length >= 100 && /\bnewsletter/i.test(text));

/** Finds what a page prints in a run above its first paragraph: the form of a filing, the page's title, offers to its reader; gives the titles. */
const findAbove = (
  run: Run,
  { bare, found }: SearchedText,
  head: ReadonlySet<string>,
): readonly string[] => {
  const filed = Math.max(lengthOfFilingHead(run.lines), lengthOfFileList(run.lines));
  for (let index = 0; index < Math.min(filed, run.lines.length); index += 1)
    found.add(run.from + index);
  const titles: string[] = [];
  for (const [index, line] of run.lines.entries())
    if ((isPageTitle(line, head) || isTrailOf(line, head)) && !isOfCard(run.lines, index)) {
      found.add(run.from + index);
      titles.push(line);
    } else if (
      ((isHostOffer(line) ||
        asksReader(line) ||
        (callsForLetter(line) && !tellsOfLetter(bare, run.from + index))) &&
        !isBorneOut(bare, run.from + index)) ||
      isCrawlNote(line)
    )
      found.add(run.from + index);
  return titles;
};

// A word of sites beside lines that are the site's.
const findBeside = (run: Run, { lines, found, isSite }: SearchedText, outside: boolean): void => {
  for (const place of placesOf(run)) {
    const line = lines[place] ?? '';
    if (siteWordStrength(line) <= (outside ? 0 : 1)) continue;
    const beside = [place - 1, place + 1].filter(isSite).length;
    // "PRESS RELEASE" below "Print" is the release's own.
    if (beside > (classifyHeadLine(line) === 'announcement' ? 1 : 0)) found.add(place);
  }
};

// "Home, News, Acme, Products": a short line in a menu is the menu's.
const findInMenus = (above: readonly Run[], { lines, found, isSite }: SearchedText): void => {
  for (const at of above.flatMap(placesOf)) {
    const line = lines[at] ?? '';
    if (!isSite(at - 1) || !isSite(at - 2) || isSite(at) || line.split(' ').length > 3) continue;
    const next = siteWordStrength(lines[at + 1] ?? '') > 0;
    if (siteWordStrength(line) > 0 || (next && classifyHeadLine(line) === 'words')) found.add(at);
  }
};

// "-----" drawn between the sender's number and "Denk aan het milieu voordat u deze e-mail print", without blank lines.
const findDrawnFoot = (run: Run | undefined, found: Set<number>): void => {
  const drawn = run?.lines.findLastIndex((line) => /^[-_=*]{10,}$/.test(line)) ?? -1;
  if (!run || drawn < 0 || !isMailFoot(run.lines.slice(drawn + 1))) return;
  for (let at = drawn; at < run.lines.length; at += 1) found.add(run.from + at);
};

/** Adds to what is found the menus of a text, the foot of a mail, what stands above the first paragraph and what stands among words of sites; gives the page's titles that stand above its headline. */
export const findInRuns = (text: SearchedText): string[] => {
  const { bare, runs, found, isSite } = text;
  const titles: string[] = [];
  for (const run of runs.slice(0, early.lines))
    if (run.from < early.lines && isLongTitle(run, text.lines)) {
      found.add(run.from);
      titles.push(run.lines[0] ?? '');
    }
  const prose = new Set(runs.filter(isProse));
  const firstProse = runs.findIndex((run) => prose.has(run) && !found.has(run.from));
  const lastProse = runs.findLastIndex((run) => prose.has(run));
  const above = runs.slice(0, Math.max(0, firstProse));
  const holdsOther = headlineHolders(above, isSite);
  const head = new Set(above.flatMap((run) => run.lines));
  for (const [at, run] of runs.entries()) {
    const places = placesOf(run);
    const outside = at < firstProse || at > lastProse;
    if (at > lastProse && isMailFoot(run.lines)) {
      for (const place of places) found.add(place);
      // The line that is drawn above it.
      const drawn = runs[at - 1];
      if (drawn && /^_{10,}$/.test(drawn.lines.join(''))) found.add(drawn.from);
      continue;
    }
    if (prose.has(run)) continue;
    if (at < firstProse) titles.push(...findAbove(run, text, head));
    const others = run.lines.filter((_, index) => !isSite(run.from + index));
    // Short lines among which most are a site's, without a blank line between them; a headline may be one of them.
    const crowd =
      at < firstProse &&
      run.lines.length >= 3 &&
      others.length <= run.lines.length * 0.5 &&
      others.every(mayBeMenu) &&
      holdsOther(run);
    const isMenu = isMenuBlock(run.lines) || isGluedMenu(run.lines);
    if (crowd || (outside && isMenu && !isOwnLine(bare, run.from + run.lines.length - 1)))
      for (const place of places) found.add(place);
    else findBeside(run, text, outside);
  }
  findDrawnFoot(runs.at(-1), found);
  findInMenus(above, text);
  return titles;
};
