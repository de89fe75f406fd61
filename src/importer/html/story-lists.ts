import type { Element } from 'hast';
import { findElements, leadsWithin, textOfNode } from './tree.ts';
import { squeeze } from '../source/white-space.ts';

// "(9 September)", "Oct 28", "12.05.2021 14:02", "2 days ago"
const day =
  /\b(?:\d{1,4}[./-]\d{1,2}(?:[./-]\d{2,4})?|\d{1,2}\.? \p{L}{3,10}|\p{L}{3,10}\.? \d{1,2})\b/u;

/** The entries of a list that tells a day beside each of its links, at least. */
const fewest = 2;

// A story's title leads to it, and little stands beside it.
const isEntry = (entry: Element): boolean => {
  const [link, other] = findElements(entry, (one) => one.tagName === 'a');
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

/** True for a list of the site's other stories, a day beside the link of each. */
export const isStoryList = (list: Element): boolean => {
  if (!/^(?:ul|ol)$/.test(list.tagName)) return false;
  const entries: Element[] = [];
  for (const child of list.children) if (child.type === 'element') entries.push(child);
  return entries.length >= fewest && entries.every(isEntry);
};
