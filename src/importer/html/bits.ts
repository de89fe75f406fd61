import { nameOfWire } from '../dateline/wire-names.ts';
import { readDateline } from '../dateline/dateline.ts';
import { foldWords } from '../head/folded-words.ts';
import { classifyHeadLine } from '../head/head-lines.ts';
import { linkedShare } from './host-line.ts';
import { isLabel } from './remains.ts';
import type { Run } from './runs.ts';
import { linesAtBreaks } from './tail.ts';
import { findElements, leadsToFile, leadsWithin, startOfNode } from './tree.ts';
import { mayBeOfSite } from '../site/page-head.ts';

const isDay = (text: string): boolean => classifyHeadLine(text) === 'date';

const isNoSign = (text: string): boolean => /^(?:words|label)$/.test(classifyHeadLine(text));

// "Topic: Health Care", "Copy link to article": most of it leads elsewhere in the site.
const isButtons = (run: Run, news: string): boolean =>
  run.text.length <= 100 &&
  linkedShare(run) >= 0.5 &&
  isNoSign(run.text) &&
  nameOfWire(run.text) === undefined &&
  mayBeOfSite(run.text, news) &&
  run.nodes
    .flatMap((node) => findElements(node, (one) => one.tagName === 'a'))
    .every((link) => leadsWithin(link) || leadsToFile(link));

// "4 min read", "Comments": a few words in a row with others, no paragraph, and no cell of a table of figures.
const isBit = ({ text, tagName }: Run, news: string): boolean =>
  !/^(?:h[1-6]|t[dh]|figcaption)$/.test(tagName) &&
  /\p{Alpha}/u.test(text) &&
  text.length <= 40 &&
  isLabel(text, 4) &&
  // "0 Comments" is no street.
  (/^\d{1,5} \p{Alpha}+$/u.test(text) || mayBeOfSite(text, news));

// "0:00 / 4:12"
const isClock = ({ text }: Run): boolean => /^[^\p{Alpha}\d]*\d\P{L}*$/u.test(text) && !isDay(text);

const isNews = (run: Run): boolean =>
  (run.text.length > 110 && linkedShare(run) < 0.5) ||
  (run.text.length > 60 && (readDateline(run.text)?.strength ?? 0) >= 3);

/** What stands between a headline and the first paragraph below it and is told to be the page's by its place: buttons, and bits in a row with a day or with buttons; `isOfHost` tells lines that are known for the host's. */
export const findBits = (
  below: readonly Run[],
  isOfHost: (run: Run) => boolean,
): ReadonlySet<Run> => {
  const found = new Set<Run>();
  const place = below.findIndex(isNews);
  const first = below[place];
  if (!first) return found;
  const news = foldWords(first.text.slice(0, 400));
  const start = first.nodes[0] ? startOfNode(first.nodes[0]) : 0;
  for (const run of below.slice(0, place)) {
    const apart = run.box.type === 'element' && (run.box.position?.end.offset ?? Infinity) <= start;
    const row = apart ? below.filter((other) => other.box === run.box) : [run];
    const lines = row.flatMap((one) => (one.tagName === '' ? linesAtBreaks(one) : [one]));
    const own = run.tagName === '' ? linesAtBreaks(run) : [run];
    for (const line of own) {
      const isSign = (other: Run): boolean =>
        other.nodes[0] !== line.nodes[0] &&
        // A paragraph beside a clock, "0:00 / 4:12", is no paragraph of the release.
        (line.tagName === 'p'
          ? isClock(other)
          : isButtons(other, news) || isDay(other.text) || isOfHost(other));
      if (isButtons(line, news) || (isBit(line, news) && lines.some(isSign))) found.add(line);
    }
  }
  // A clock has no words of its own.
  for (const run of below.slice(0, place))
    if (
      isClock(run) &&
      below.every((other) => other === run || other.box !== run.box || found.has(other)) &&
      below.some((other) => other !== run && other.box === run.box)
    )
      found.add(run);
  return found;
};
