import { classifyHeadLine } from '../head/head-lines.ts';
import { linkedShare } from './host-line.ts';
import type { Run } from './runs.ts';
import { findElements, leadsWithin } from './tree.ts';
import { mayBeOfSite } from '../site/page-head.ts';

const wordsIn = (text: string): number => text.split(' ').length;

const isNoSign = (text: string): boolean => /^(?:words|label)$/.test(classifyHeadLine(text));

// "Topic: Health Care", "Copy link to article": most of it leads elsewhere in the site.
const isButtons = (run: Run, news: string): boolean =>
  run.text.length <= 100 &&
  linkedShare(run) >= 0.5 &&
  isNoSign(run.text) &&
  mayBeOfSite(run.text, news) &&
  run.nodes
    .flatMap((node) => findElements(node, (one) => one.tagName === 'a'))
    .every((link) => leadsWithin(link));

// "4 min read", "Comments": a few words in a row with others, none of them a paragraph.
const isBit = ({ text, tagName }: Run, news: string): boolean =>
  !/^(?:p|h[1-6])$/.test(tagName) &&
  text.length <= 40 &&
  wordsIn(text) <= 4 &&
  isNoSign(text) &&
  mayBeOfSite(text, news);

/** What stands between a headline and the news, in a box of its own, and is told to be the page's by its place: buttons, and bits in a row with a day or with buttons; `isOfHost` tells lines that are known for the host's, `news` is the folded beginning of the news. */
export const findBits = (
  between: readonly Run[],
  newsStart: number,
  news: string,
  isOfHost: (run: Run) => boolean,
): ReadonlySet<Run> => {
  const found = new Set<Run>();
  const apart = between.filter(
    ({ box }) => box.type === 'element' && (box.position?.end.offset ?? Infinity) <= newsStart,
  );
  for (const run of between) if (isButtons(run, news)) found.add(run);
  for (const run of apart)
    if (
      isBit(run, news) &&
      apart.some(
        (other) =>
          other !== run &&
          other.box === run.box &&
          (found.has(other) || classifyHeadLine(other.text) === 'date' || isOfHost(other)),
      )
    )
      found.add(run);
  return found;
};
