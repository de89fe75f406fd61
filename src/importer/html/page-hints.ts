import type { Root } from 'hast';
import { attributeOf, findElements, textOfNode } from './tree.ts';
import { findDates } from '../dateline/printed-dates.ts';
import type { PageHints } from '../hints.ts';
import { squeeze } from '../source/white-space.ts';

const metaOf = (tree: Root, names: readonly string[]): string | undefined => {
  const found = findElements(
    tree,
    (one) =>
      one.tagName === 'meta' &&
      names.includes(
        (
          attributeOf(one, 'property') ||
          attributeOf(one, 'name') ||
          attributeOf(one, 'itemProp')
        ).toLowerCase(),
      ),
  );
  return found.map((one) => attributeOf(one, 'content').trim()).find((content) => content !== '');
};

// "Alder Opens a Mill -- OMAHA, Nov. 4 /PRNewswire-FirstCall/ --": the wire's pages named themselves so.
const datelineBehind =
  /\s-{1,2}\s\p{Upper}[^/]{2,60}\s\/(?:\w{1,20}Newswire[\w -]{0,20}|CNW[\w -]{0,20})\/[\s-]*$/u;

const nameOf = (title: string): string => squeeze(title).replace(datelineBehind, '');

/** The titles that a page gives itself in its head, the most exact first. */
export const titlesOf = (tree: Root): string[] =>
  [
    metaOf(tree, ['og:title', 'twitter:title', 'dc.title', 'headline', 'title']),
    ...findElements(tree, (one) => one.tagName === 'title')
      .slice(0, 1)
      .map(textOfNode),
  ].flatMap((title) => (title === undefined ? [] : [nameOf(title)]));

/** The name that a page gives its site in its head, as a list of one or none. */
export const siteNameOf = (tree: Root): string[] => {
  const name = squeeze(metaOf(tree, ['og:site_name', 'application-name']) ?? '');
  return name.length >= 4 && name.length <= 40 ? [name] : [];
};

/** A page's title without the site's name behind it; `undefined` where nothing is left. */
export const plainTitle = (title: string | undefined): string | undefined => {
  const plain = (title === undefined ? title : nameOf(title))
    ?.split(/\s+[|»]\s+|\s+[-–—]\s+(?=[^-–—]{3,40}$)/)[0]
    ?.trim();
  return plain === '' ? undefined : plain;
};

/** Reads what a page says of itself in its head: title, day of publication and language. */
export const hintsOf = (tree: Root): PageHints => {
  const page = findElements(tree, (one) => one.tagName === 'title')[0];
  const title =
    metaOf(tree, ['og:title', 'twitter:title', 'dc.title', 'headline']) ??
    (page ? textOfNode(page) : undefined);
  const published = metaOf(tree, [
    'article:published_time',
    'datepublished',
    'date',
    'dc.date',
    'pubdate',
    'publish-date',
  ]);
  const date =
    /^\d{4}-\d{2}-\d{2}/.exec(published ?? '')?.[0] ?? findDates(published ?? '')[0]?.edtf;
  const plain = plainTitle(title);
  const [root] = findElements(tree, (one) => one.tagName === 'html');
  const language = root ? attributeOf(root, 'lang') || attributeOf(root, 'xmlLang') : '';
  return {
    ...(language === '' ? {} : { language }),
    ...(plain === undefined ? {} : { title: plain }),
    ...(date === undefined ? {} : { date }),
  };
};
