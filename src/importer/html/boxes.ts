import type { Element, Nodes } from 'hast';
import { labelsAdvert } from '../site/adverts.ts';
import { findArchiveBar } from '../site/archive-bar.ts';
import { isCopyright } from '../site/copyright.ts';
import { lengthOfFileList } from '../site/file-lists.ts';
import { classifyHeadLine } from '../head/head-lines.ts';
import { runsOf } from './runs.ts';
import { findElements, leadsWithin, textOfNode } from './tree.ts';
import { weigh, type Weight } from './weight.ts';
import { isCatchwordLabel } from '../site/catchwords.ts';
import { reasonToLeaveOut } from '../site/left-out.ts';
import { squeeze } from '../source/white-space.ts';

/** How many characters of an element are letters and digits: in "[ Home | Products ]" what stands between the links is no text. */
export const lettersOf = (element: Element): number =>
  squeeze(textOfNode(element).replace(/[^\p{Alpha}\p{N}\s]+/gu, ' ')).length;

/** True for a work that is cited: "Berg J. Antibodies kept cold. 2010." */
export const isCitation = (text: string): boolean =>
  text.length >= 25 && /[.;:,]\s.*(?:\d{4}[a-z]?\)?\.?|\d[.)]?|\.)$/.test(text);

const isSites = (line: string): boolean => reasonToLeaveOut(line) === 'site furniture';

// A release prints its copyright too, but not below a menu.
const isShortCopyright = (line: string): boolean => line.length <= 130 && isCopyright(line);

const archive = /\bsnapshots?\b|\bwayback\b|\barchived\b|\bcaptured?\b/i;

/** True for what an archive of the web sets over a page that it keeps; the day of its copy looks like a dateline's. */
export const isArchiveBox = (element: Element): boolean => {
  if (!archive.test(textOfNode(element))) return false;
  const lines = runsOf({ type: 'root', children: [element] }).map((run) => run.text);
  return lines.length > 1 && findArchiveBar(lines).length === lines.length;
};

/** True for an advertisement under its label, a list of a filing's files, or for lines of which each by itself is the site's. */
export const isSiteBox = (element: Element): boolean => {
  const lines = textOfNode(element)
    .split('\n')
    .map(squeeze)
    .filter((line) => line !== '');
  return (
    lines.length > 1 &&
    (lengthOfFileList(lines) === lines.length ||
      labelsAdvert(lines[0] ?? '') ||
      (lines.every((line) => isSites(line) || isShortCopyright(line)) && lines.some(isSites)))
  );
};

/** True for the head of a site, which says its name; the head of an article has a heading, a date or an announcement in it. */
export const isSiteHeader = (element: Element): boolean =>
  findElements(element, (one) => /^h[1-6]$/.test(one.tagName)).length === 0 &&
  runsOf({ type: 'root', children: [element] }).every(
    ({ text }) =>
      text.split(' ').length <= 5 &&
      classifyHeadLine(text) === 'words' &&
      !/\brelease\b|\bembargo/i.test(text),
  );

/** True for a row of buttons or of links within the site, with no more than a label beside them: "Share via WhatsApp Copy link". */
export const isButtonBar = (element: Element): boolean => {
  const links = findElements(element, (one) => one.tagName === 'a');
  if (links.length < 2 || !links.every(leadsWithin)) return false;
  const text = squeeze(textOfNode(element));
  // The entries of a release's own list tell more.
  const longest = /^(?:ul|ol)$/.test(element.tagName) ? 3 : 5;
  let beside = text;
  for (const link of links) {
    const name = squeeze(textOfNode(link));
    if (name.split(' ').length > longest || /@|www\./.test(name)) return false;
    beside = beside.replace(name, '');
  }
  return (
    beside.length <= Math.min(40 + links.length, text.length * 0.7) &&
    !isCatchwordLabel(text.split(/\s*:/)[0] ?? '') &&
    !/\d|\brelease\b|\bembargo|[.!?]$/i.test(beside)
  );
};

/** True for the label under which a release prints its branches, catchwords or sources. */
export const namesCatchwords = (element: Element, cache: Map<Nodes, Weight>): boolean =>
  weigh(element, cache).text < 20 && isCatchwordLabel(squeeze(textOfNode(element)));

/** True for a label and its short list: "In this article:" above stock symbols, "Release Versions" above languages. */
export const namesChoice = (label: Element, list: Element, cache: Map<Nodes, Weight>): boolean =>
  weigh(label, cache).text < 30 &&
  weigh(list, cache).text < 60 &&
  /^(?:in this article|release versions?|other languages|available in|text size|font size)\s*:?$/i.test(
    squeeze(textOfNode(label)),
  );

/** True for a number above the ruler that ends a printed page; `next` are the nodes behind it. */
export const isPageNumber = (
  element: Element,
  next: readonly Nodes[],
  cache: Map<Nodes, Weight>,
): boolean => {
  const { text } = weigh(element, cache);
  if (text === 0 || text > 12 || !/^(?:p|div|center)$/.test(element.tagName)) return false;
  const [follows] = next.filter((one) => one.type !== 'text' || one.value.trim() !== '');
  return (
    follows?.type === 'element' &&
    follows.tagName === 'hr' &&
    /^(?:page )?[-–—]?\s*\d{1,3}\s*[-–—]?$/i.test(squeeze(textOfNode(element)))
  );
};
