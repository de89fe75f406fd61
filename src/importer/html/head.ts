import type { Root } from 'hast';
import { readDateline } from '../dateline/dateline.ts';
import { classifyHeadLine } from '../head/head-lines.ts';
import { headlineVerb } from '../head/headline-lines.ts';
import { isHostByline } from './host-byline.ts';
import { type Run, runsOf } from './runs.ts';
import { namesOf } from './furniture.ts';
import { isHeadline } from './survey.ts';
import { cutRuns, isLinkedRun } from './tail.ts';
import { findElements, linkedLength, textOfNode } from './tree.ts';
import { isHostOffer } from '../site/host-offers.ts';
import { type LeftOut, reasonToLeaveOut } from '../site/left-out.ts';
import { asksReader } from '../site/stories.ts';
import { findMachineSummary } from '../site/machine-summary.ts';

const startOf = (run: Run): number => run.nodes[0]?.position?.start.offset ?? 0;

// "Free shipping on orders over $50 Shop now"
const offer =
  /\b(?:shop|order|buy|register|sign up|subscribe|book|apply|donate|learn more|get started|find out more|click here)(?: now| today| here| free)?\s?[!.›»>→]*$/i;
// "22.07.14 18:05 | Quelle: DGAP"
const relayed = /^\d{1,2}\.\d{1,2}\.\d{2,4},? \d{1,2}:\d{2}(?: uhr)?\s*[|–-]\s*quelle\b/i;
// "Ein Dokument", "2 Bilder": what an agency's page has beside the release.
const enclosed =
  /^(?:ein|eine|\d{1,2}) (?:dokumente?|bild(?:er)?|audios?|videos?|medieninhalte?)$/i;
const shelf =
  /^(?:categor(?:y|ies)|filed under|posted (?:in|under)|tags?|topics?|sections?|channels?)\s*:/i;
const shelfLabel = /^(?:categor(?:y|ies)|tags?|topics?|sections?|channels?)\s*:?$/i;

const linkedShare = (run: Run): number => {
  let linked = 0;
  for (const node of run.nodes) linked += linkedLength(node);
  return linked / Math.max(1, run.text.length);
};

// "Acme, Inc. (ACM) 12.34 +0.21 (+1.73%) At close"
const quoteWithin = /\d\.\d{2}\s+[+\-−]\s?\d{1,4}\.\d{1,3}\s*\(\s?[+\-−]?\d{1,3}\.\d{1,2}\s?%\s?\)/;
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

// "View News Archive": too short for a headline, and no date.
const isButton = ({ text }: Run): boolean =>
  text.split(' ').length <= 4 && !headlineVerb.test(text) && classifyHeadLine(text) === 'words';

// A sentence of the release that the page sets again in large type beside its headline.
const isPullQuote = (run: Run, below: readonly Run[]): boolean => {
  const [node] = run.nodes;
  const text = run.text.replace(/^[“"]|["”.]+$/g, '');
  return (
    text.split(' ').length >= 4 &&
    node?.type === 'element' &&
    /(?:^|[-_\s])(?:pull)?-?quote(?:$|[-_\s])/i.test(namesOf(node)) &&
    below.some((other) => other.text.length > text.length + 20 && other.text.includes(text))
  );
};

/** True for a line by which a host names its editor, its shelf or its buttons; `below` for one that stands below the headline. */
const isHostLine = (run: Run, below: boolean): boolean => {
  const { text } = run;
  if (text.length > 250) return false;
  if (asksReader(text) || reasonToLeaveOut(text) !== undefined || isHostOffer(text)) return true;
  if (text.length > 160) return false;
  if (isHostByline(run)) return true;
  if (relayed.test(text) || enclosed.test(text) || quoteWithin.test(text)) return true;
  if (!below && offer.test(text) && linkedShare(run) > 0) return true;
  if (shelfLabel.test(text) || (shelf.test(text) && linkedShare(run) > 0.4)) return true;
  return below && isLinkedRun(run) && isButton(run);
};

/** Takes what a host prints around the headline out of the article, down to the news: its editor, its shelves, its buttons; tells of it. */
export const cutHostLines = (root: Root): LeftOut[] => {
  const [headline] = findElements(root, isHeadline).filter((one) => textOfNode(one).trim() !== '');
  const start = headline?.position?.start.offset ?? 0;
  const end = headline?.position?.end.offset ?? 0;
  const runs = runsOf(root, undefined, 40);
  const summary = findMachineSummary(
    runs.map((run) => ({ text: run.text, item: run.tagName === 'li' })),
  );
  const news = runs.findIndex(
    (run, at) =>
      !summary.has(at) &&
      startOf(run) >= end &&
      (run.text.length > 200 ||
        (run.text.length > 60 && (readDateline(run.text)?.strength ?? 0) >= 3)),
  );
  const providers = (run: Run | undefined): boolean =>
    /\b(?:provided|published|issued|distributed) by:?$|:$/i.test(run?.text ?? '');
  const cut = runs
    .slice(0, Math.max(0, news))
    .filter(
      (run, at) =>
        summary.has(at) ||
        ((startOf(run) < start || startOf(run) >= end) &&
          !providers(runs[at - 1]) &&
          (isHostLine(run, headline !== undefined && startOf(run) >= end) ||
            isPullQuote(run, runs.slice(at + 1)))),
    );
  return cutRuns(root, cut);
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
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day,? (?:\p{L}+\.? \d{1,2}|\d{1,2}\.? \p{L}+),? \d{4}$/iu;

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

/** Takes what a site sets above a release's headline out of the article, given where its menus stood: its name, its links; tells of them. A line that releases print there stays. */
export const cutSiteHead = (root: Root, menus: readonly number[]): LeftOut[] => {
  const [headline] = findElements(root, isHeadline).filter((one) => textOfNode(one).trim() !== '');
  if (!headline) return [...cutClock(root, menus), ...cutLinksAbove(root)];
  const start = headline.position?.start.offset ?? 0;
  const clock = cutClock(root, menus);
  const above = runsOf(root).filter((run) => startOf(run) < start);
  const leading = above.filter((run, at) => {
    const label = (above[at - 1]?.text ?? '').endsWith(':');
    return isLinkedRun(run) && !label && classifyHeadLine(run.text) !== 'company';
  });
  // What stands above a menu, or above two links, is the site's; what stands below may be the release's.
  const menu = Math.max(
    -1,
    ...menus.filter((place) => place <= start),
    ...(leading.length > 1 ? leading.map(startOf) : []),
  );
  const cut = above.filter((run) => {
    const kind = classifyHeadLine(run.text);
    if (kind === 'date' || kind === 'contact' || /\brelease\b|\bembargo/i.test(run.text))
      return false;
    return startOf(run) < menu || leading.includes(run);
  });
  return [...clock, ...cutRuns(root, cut)];
};
