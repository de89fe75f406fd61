import type { Root } from 'hast';
import { attributeOf, findElements } from './tree.ts';

const hostIn = (address: string): string | undefined =>
  /^(?:https?:)?\/\/(?:www\.)?([^/:?#\s]{3,200})/i.exec(address.trim())?.[1]?.toLowerCase();

// "/Tracker?data=…", "/ct/CT?id=…": a wire counts who follows a release's own links.
const counts = /\/(?:tracker|ct\/ct|redirect|click|out|link)\b[^?]{0,40}\?/i;

// Where the page says that it stands.
const namesPage = (tagName: string, says: string): boolean =>
  tagName === 'base' ||
  (tagName === 'link' && /^canonical$/i.test(says)) ||
  (tagName === 'meta' && says === 'og:url');

/** Marks the links of a page that lead to its own site by their whole address, so that they are told like those that leave it out. */
export const markOwnLinks = (tree: Root): void => {
  let host: string | undefined;
  for (const one of findElements(tree, ({ tagName }) => /^(?:base|link|meta)$/.test(tagName)))
    if (namesPage(one.tagName, attributeOf(one, 'rel') || attributeOf(one, 'property')))
      host ??= hostIn(attributeOf(one, 'href') || attributeOf(one, 'content'));
  if (host === undefined) return;
  for (const link of findElements(tree, ({ tagName }) => tagName === 'a')) {
    const href = attributeOf(link, 'href');
    if (hostIn(href) === host && !counts.test(href)) link.properties['dataOwn'] = true;
  }
};
