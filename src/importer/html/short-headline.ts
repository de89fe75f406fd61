import type { Element, Root } from 'hast';
import { readDateLine } from '../dateline/printed-dates.ts';
import { foldWords } from '../head/folded-words.ts';
import { classifyHeadLine } from '../head/head-lines.ts';
import { runsOf } from './runs.ts';
import { findElements, textOfNode } from './tree.ts';
import { squeeze } from '../source/white-space.ts';

/** "Press Release Details": a page of the site, not a release's headline. */
export const pageLabel =
  /^(?:(?:press|news|media|corporate|company|investor|latest)\s*)*(?:releases?|room|newsroom|news|relations|cent(?:er|re)|press|media|investors?|announcements?|statements?|updates?|blog|articles?|information)(?:\s+(?:details?|page|archive|&|and|events|news|media|\/|-))*$/i;
/** Words of a heading compared without case, marks or signs of ownership. */
export const fold = (text: string): string => foldWords(text.replace(/\((?:R|TM|SM)\)/g, ''));

/** How many words a folded text has. */
export const wordsIn = (text: string): number => text.split(' ').length;

/** True where nothing but white space stands between the two. */
export const isNextTo = (above: Element, below: Element, tree: Root): boolean => {
  const [next] = runsOf(tree, above, 1);
  return next?.text === squeeze(textOfNode(below));
};

// A deck in other type, while the news does not say those two or three words: they are no house's name.
const isAboveDeck = (element: Element, folded: string, tree: Root): boolean =>
  findElements(tree, (one) => /^h[23]$/.test(one.tagName)).some(
    (deck) => wordsIn(fold(textOfNode(deck))) >= 5 && isNextTo(element, deck, tree),
  ) &&
  !findElements(tree, (one) => one.tagName === 'p').some((words) => {
    const said = textOfNode(words);
    return said.length > 120 && fold(said).includes(folded);
  });

const isAboveDay = (element: Element, tree: Root): boolean => {
  const [next] = runsOf(tree, element, 1);
  return next !== undefined && readDateLine(next.text) !== undefined;
};

/** True for a headline of two or three words as the page's own title begins, "Reading the Map" above a deck, "Licence Agreement" above its day. */
export const isShortHeadline = (
  element: Element,
  text: string,
  tree: Root,
  titles: readonly string[],
): boolean => {
  const folded = fold(text);
  const count = wordsIn(folded);
  if (count < 2 || count > 3 || pageLabel.test(text) || classifyHeadLine(text) !== 'words')
    return false;
  const isTitle = titles.some((title) => {
    const [first = '', ...sites] = title.split(/\s+[|»–—-]+\s+/);
    return fold(first) === folded && sites.some((site) => !pageLabel.test(site));
  });
  return isTitle && (isAboveDeck(element, folded, tree) || isAboveDay(element, tree));
};
