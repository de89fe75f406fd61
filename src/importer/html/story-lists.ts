import type { Element } from 'hast';
import { isBuiltLike } from './remains.ts';
import { attributeOf, findElements, leadsWithin, textOfNode } from './tree.ts';
import { squeeze } from '../source/white-space.ts';

// "(9 September)", "Oct 28", "12.05.2021 14:02", "2 days ago"
const day =
  /\b(?:\d{1,4}[./-]\d{1,2}(?:[./-]\d{2,4})?|\d{1,2}\.? \p{Alpha}{3,12}|[^\s\d.,;:()–—-]{3,12}\.? \d{1,2})\b/u;

const isLink = (element: Element): boolean => element.tagName === 'a';
const isHeading = (element: Element): boolean => /^h[2-6]$/.test(element.tagName);

// A heading that leads to a place of its own page is a release's.
const leadsOn = (links: readonly Element[]): boolean =>
  links.length > 0 && links.every((link) => !attributeOf(link, 'href').startsWith('#'));

// A story's title leads to it, and little stands beside it.
const isEntry = (entry: Element): boolean => {
  const [link, other] = findElements(entry, isLink);
  if (!link || other) return false;
  const title = squeeze(textOfNode(link));
  const text = squeeze(textOfNode(entry));
  return (
    title.split(' ').length >= 3 &&
    text.length <= 260 &&
    text.length - title.length <= 40 &&
    leadsWithin(link) &&
    day.test(text.replace(title, ''))
  );
};

// "<h3><a href="/story">": a card's title leads to its story, whatever the card tells of it.
const isCard = (entry: Element): boolean =>
  findElements(
    entry,
    (one) =>
      (/^h[2-6]$/.test(one.tagName) && leadsOn(findElements(one, isLink))) ||
      (isLink(one) && leadsOn([one]) && findElements(one, isHeading).length > 0),
  ).length > 0;

/** True for a list of the site's other stories: a day beside the link of each, or a card for each. */
export const isStoryList = (list: Element): boolean => {
  if (!/^(?:ul|ol|div|section)$/.test(list.tagName)) return false;
  const entries: Element[] = [];
  for (const child of list.children) if (child.type === 'element') entries.push(child);
  if (entries[0] && isHeading(entries[0])) entries.shift();
  const [first, second] = entries;
  if (!first || !second || !/^(?:li|div|article|section)$/.test(first.tagName)) return false;
  if (!entries.every((entry) => isBuiltLike(entry, first))) return false;
  return entries.every(isEntry) || entries.every(isCard);
};
