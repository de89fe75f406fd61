import type { Element, Root } from 'hast';
import { readDateline } from '../dateline/dateline.ts';
import { foldWords } from '../head/folded-words.ts';
import { classifyHeadLine } from '../head/head-lines.ts';
import { findBits } from './bits.ts';
import { isButton, isHostLine, linkedShare } from './host-line.ts';
import { type Run, runsOf } from './runs.ts';
import { namesOf } from './names.ts';
import { isHeadline } from './survey.ts';
import { cutRuns, isLinkedRun, linesAtBreaks } from './tail.ts';
import { findElements, leadsWithin, textOfNode } from './tree.ts';
import { isBareAddress, mayBeOfSite } from '../site/page-head.ts';
import { isSitePhrase, siteWordStrength } from '../site/site-words.ts';
import type { LeftOut } from '../site/left-out.ts';
import { asksReader } from '../site/stories.ts';
import { isHostOffer } from '../site/host-offers.ts';
import { lengthOfOwnAuthor } from '../site/own-author.ts';
import { squeeze } from '../source/white-space.ts';
import { headsStatement } from '../site/own-lines.ts';
import { isBorneOut } from '../site/told-below.ts';
import { findMachineSummary } from '../site/machine-summary.ts';

const startOf = (run: Run): number => run.nodes[0]?.position?.start.offset ?? 0;

// "Also Read: 3 Stocks to Buy", among the release's own paragraphs.
const crossLabel =
  /^(?:also read|see also|read also|read next|related|must[- ]read|recommended|trending|more from .{2,30})\s*:\s/i;

/** Takes lines that lead to other stories from among the paragraphs of an article; tells of them. */
export const cutCrossLinks = (root: Root): LeftOut[] =>
  cutRuns(
    root,
    runsOf(root).filter(
      (run) =>
        run.text.length < 200 &&
        ((crossLabel.test(run.text) && linkedShare(run) > 0.5 && !/https?:|www\./.test(run.text)) ||
          (/^h[1-6]$/.test(run.tagName) &&
            /newsletter|inbox|comment|reply/i.test(run.text) &&
            asksReader(run.text))),
    ),
  );

// A sentence of the release that the page sets again in large type beside its headline.
const isPullQuote = (run: Run, below: readonly Run[]): boolean => {
  const [node] = run.nodes;
  if (run.text.length > 600) return false;
  const text = run.text.replace(/^[“"]|["”.]+$/g, '');
  return (
    text.split(' ').length >= 4 &&
    node?.type === 'element' &&
    /(?:^|[-_\s])(?:pull)?-?quote(?:$|[-_\s])/i.test(namesOf(node)) &&
    below.some((other) => other.text.length > text.length + 20 && other.text.includes(text))
  );
};

// A wire's own menu between the headline that its relay prints and the release's copy of it, and what stands beside that menu.
const menuBetween = (between: readonly Run[]): ReadonlySet<Run> => {
  const isEntry = (run: Run | undefined): boolean =>
    run?.tagName === 'li' && run.text.split(' ').length <= 4;
  const entries = between.filter(isEntry);
  if (!entries.some(({ text }) => siteWordStrength(text) > 0 || isSitePhrase(text)))
    return new Set();
  return new Set(
    between.filter(
      (run, at) =>
        isEntry(run) ||
        (run.text.split(' ').length <= 14 &&
          classifyHeadLine(run.text) === 'words' &&
          (isEntry(between[at - 1]) || isEntry(between[at + 1]))),
    ),
  );
};

// "1,040" in a table right below the headline counts nothing of the host's.
const isFigure = (run: Run): boolean =>
  /^t[dh]$/.test(run.tagName) && !/\p{Alpha}/u.test(run.text) && !isLinkedRun(run);

/** Takes what a host prints around the headline out of the article, down to the news: its editor, its shelves, its buttons; tells of it. */
export const cutHostLines = (root: Root): LeftOut[] => {
  const [headline] = findElements(root, isHeadline).filter((one) => textOfNode(one).trim() !== '');
  const start = headline?.position?.start.offset ?? 0;
  const end = headline?.position?.end.offset ?? 0;
  const runs = runsOf(root, undefined, 40);
  const lines = runs.map(({ text }) => ({ text, linked: false }));
  const summary = findMachineSummary(
    runs.map((run) => ({ text: run.text, item: run.tagName === 'li' })),
  );
  const own = foldWords(headline ? squeeze(textOfNode(headline)) : '');
  const copy = runs.findLastIndex(
    (run) => startOf(run) >= end && run.text.length < 400 && foldWords(run.text) === own,
  );
  const menu =
    own === ''
      ? new Set<Run>()
      : menuBetween(runs.slice(0, Math.max(0, copy)).filter((run) => startOf(run) >= end));
  const firstBelow = (tells: (text: string) => boolean): number =>
    runs.findIndex(
      (run, at) => !summary.has(at) && at > copy && startOf(run) >= end && tells(run.text),
    );
  const long = firstBelow(
    (text) => text.length > 200 || (text.length > 60 && (readDateline(text)?.strength ?? 0) >= 3),
  );
  // Some releases have short paragraphs only.
  const news = long === -1 ? firstBelow((text) => text.length > 120 && text.endsWith('.')) : long;
  const providers = (run: Run | undefined): boolean =>
    /\b(?:provided|published|issued|distributed) by:?$|:$/i.test(run?.text ?? '');
  const below = runs.filter(
    (run, at) => at > copy && startOf(run) >= end && !providers(runs[at - 1]),
  );
  const bits = headline ? findBits(below, (run) => isHostLine(run, true)) : new Set<Run>();
  const all = (): readonly string[] => runsOf(root).map(({ text }) => text);
  const cut = runs
    .slice(0, Math.max(0, news))
    .filter(
      (run, at) =>
        summary.has(at) ||
        menu.has(run) ||
        ((startOf(run) < start || startOf(run) >= end) &&
          !providers(runs[at - 1]) &&
          !isFigure(run) &&
          ((isHostLine(run, headline !== undefined && startOf(run) >= end) &&
            !headsStatement(run.text, runs[at + 1]?.text) &&
            lengthOfOwnAuthor(run.text, all) === 0 &&
            !isBorneOut(lines, at)) ||
            isPullQuote(run, runs.slice(at + 1)))),
    );
  return cutRuns(root, [...cut, ...[...bits].filter((run) => !cut.includes(run))]);
};

/** Without a headline that the page marks up: whole lines of links above the first line that says it is a release's. */
const cutLinksAbove = (root: Root): LeftOut[] => {
  const runs = runsOf(root, undefined, 40);
  const first = runs.findIndex(
    ({ text }) =>
      text.length > 160 ||
      /^(?:announcement|date|contact)$/.test(classifyHeadLine(text)) ||
      /^(?:press|news|media) release\b/i.test(text),
  );
  const news = runs.findIndex(
    ({ text }) => text.length > 160 || (readDateline(text)?.strength ?? 0) >= 3,
  );
  return cutRuns(
    root,
    runs
      .slice(0, Math.max(0, first, news))
      .filter((run, at) => (at < first || isButton(run)) && isLinkedRun(run)),
  );
};

const today =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day,? (?:\p{Alpha}+\.? \d{1,2}|\d{1,2}\.? \p{Alpha}+),? \d{4}$/iu;

/** The day on which a page was looked at stands at its top, above its menu. */
const cutClock = (root: Root, menus: readonly number[]): LeftOut[] => {
  const [first, ...rest] = runsOf(root, undefined, 40);
  if (!first || !today.test(first.text)) return [];
  const news = rest.find((run) => run.text.length > 160);
  const until = news ? startOf(news) : Infinity;
  return menus.some((place) => place > startOf(first) && place < until)
    ? cutRuns(root, [first])
    : [];
};

/** Short lines above the headline that are the site's, below its menu: "Watchlists", "Realtime", "There is no data for ACM". */
const findLabels = (
  root: Root,
  headline: Element,
  above: readonly Run[],
  hasMenu: boolean,
): ReadonlySet<Run> => {
  if (!hasMenu && !above.some((run) => isHostLine(run, false))) return new Set();
  const first = runsOf(root, headline, 40).find(({ text }) => text.length > 160);
  const news = foldWords((first?.text ?? '').slice(0, 400));
  // What stands below a day, a notice or a name is the release's letterhead.
  const letterhead = above.findIndex(
    ({ text }) =>
      /\p{Alpha}/u.test(text) &&
      /^(?:date|announcement|contact|company)$/.test(classifyHeadLine(text)),
  );
  return new Set(
    above.slice(0, letterhead === -1 ? above.length : letterhead).filter(({ text }, at) => {
      const count = text.split(' ').length;
      // A line right above the headline may lead over to it.
      if (/^[[(]/.test(text) || count > 8 || (at === above.length - 1 && count > 3)) return false;
      if ((above[at - 1]?.text ?? '').endsWith(':')) return false;
      return (
        (!/\p{Alpha}/u.test(text) || /^(?:words|label)$/.test(classifyHeadLine(text))) &&
        mayBeOfSite(text, news)
      );
    }),
  );
};

// "Join us at the fair in hall 4. More": a sentence that leads to another page of the site.
const leadsAside = (run: Run): boolean => {
  const links = run.nodes.flatMap((node) => findElements(node, (one) => one.tagName === 'a'));
  return links.length > 0 && links.every(leadsWithin) && classifyHeadLine(run.text) === 'words';
};

/** Takes what a site sets above a release's headline out of the article, given where its menus stood: its name, its links; tells of them. A line that releases print there stays. */
export const cutSiteHead = (root: Root, menus: readonly number[]): LeftOut[] => {
  const [headline] = findElements(root, isHeadline).filter((one) => textOfNode(one).trim() !== '');
  if (!headline) return [...cutClock(root, menus), ...cutLinksAbove(root)];
  const start = headline.position?.start.offset ?? 0;
  const clock = cutClock(root, menus);
  const before = runsOf(root).filter((run) => startOf(run) < start);
  // A heading below the news is not the release's.
  const news = before.findIndex(
    ({ text }) => text.length > 60 && (readDateline(text)?.strength ?? 0) >= 3,
  );
  const above = before
    .slice(0, news === -1 ? before.length : news)
    .flatMap((run) =>
      /^(?:words|label)$/.test(classifyHeadLine(run.text)) ? linesAtBreaks(run) : [run],
    );
  const leading = above.filter((run, at) => {
    const label = (above[at - 1]?.text ?? '').endsWith(':');
    return (
      (isLinkedRun(run) || leadsAside(run)) && !label && classifyHeadLine(run.text) !== 'company'
    );
  });
  // What stands above a menu, or above two links, is the site's; what stands below may be the release's.
  let menu = -1;
  for (const place of menus) if (place <= start) menu = Math.max(menu, place);
  if (leading.length > 1) for (const run of leading) menu = Math.max(menu, startOf(run));
  const ofSite = findLabels(
    root,
    headline,
    above,
    menus.some((place) => place <= start),
  );
  const cut = above.filter((run) => {
    if (isHostOffer(run.text)) return true;
    const kind = classifyHeadLine(run.text);
    if (kind === 'contact' && startOf(run) < menu && isBareAddress(run.text)) return true;
    if (kind === 'date' || kind === 'contact' || /\brelease\b|\bembargo/i.test(run.text))
      return false;
    return startOf(run) < menu || leading.includes(run) || ofSite.has(run);
  });
  return [...clock, ...cutRuns(root, cut)];
};
