import type { Element, Nodes, Root } from 'hast';
import { readDateline } from '../dateline/dateline.ts';
import { readDateLine } from '../dateline/printed-dates.ts';
import { withoutKind } from '../head/head-evidence.ts';
import { classifyHeadLine } from '../head/head-lines.ts';
import { headlineVerb } from '../head/headline-verbs.ts';
import { namesOf } from './names.ts';
import { fold, isNextTo, isShortHeadline, pageLabel, wordsIn } from './short-headline.ts';
import { attributeOf, findElements, textOfNode } from './tree.ts';
import { squeeze } from '../source/white-space.ts';

// "Acme Regulatory News (ACM)"
const issuerPage =
  /^(?:[\p{Upper}\d][\p{Alpha}\p{N}&.'’-]*\s+){1,5}(?:Regulatory|Stock|Share|Company|Latest|Press|RNS|Investor|Live) (?:News|Announcements|Releases|Price|Chat)(?:\s*\([A-Z.]{1,6}\))?$/u;
const priceBox = /^(?:Share|Stock) (?:Price|Quote) (?:Information|Data)\b/i;
// "Press Release Alder Institute": what it is and whose.
const kindAndSender = /^(?:press|news|media) releases?(?:[\s:|–—-]+\p{Upper}|\s(?:of|from|by)\s)/iu;
const addressee = /^to (?:the )?.{0,40}\b(?:exchange|nasdaq|omx|bourse|børs)\b.{0,20}$/i;
const headlineName =
  /(?:^|[-_\s])(?:title|headline|(?:ccbn|press|pr|news|article|entry|release|story|detail|post|page|item|content|main)-?(?:title|headline|heading|ttl))(?:$|[-_\s])/i;

const spanOf = (element: Element): number =>
  (element.position?.end.offset ?? 0) - (element.position?.start.offset ?? 0);

const spanOfRoot = (tree: Root): number => tree.position?.end.offset ?? Infinity;

// The site's own name is often its first main heading, and leads home.
const leadsHome = (element: Element): boolean => {
  const links = findElements(element, (one) => one.tagName === 'a');
  return (
    links.length === 1 &&
    links.every(
      (link) =>
        squeeze(textOfNode(link)) === squeeze(textOfNode(element)) &&
        /^(?:\.?\/|https?:\/\/[^/]+\/?|(?:\.{0,2}\/)*(?:index|default|home)\.\w+)$/i.test(
          attributeOf(link, 'href'),
        ),
    )
  );
};

/** How much of a heading the page's own title says too, from 0 to 1. */
const likeness = (text: string, names: readonly string[]): number => {
  const words = text.split(' ').filter((word) => word.length > 3);
  if (words.length < 3) return 0;
  return Math.max(
    0,
    ...names.map((name) => {
      const known = new Set(name.split(' '));
      return words.filter((word) => known.has(word)).length / words.length;
    }),
  );
};

// "Step 1: Find a Boat" heads a form of the site, not a release.
const toolName =
  /(?:^|[-_\s])(?:search|quick-?search|log-?in|sign-?in|newsletters?|subscribe|subscription|cookies?|consent|modal|popup|side-?bar|menu|nav|navigation|widget)(?:$|[-_\s])/i;

// The path to a page ends with its short name.
const trailName =
  /(?:^|[-_\s])(?:bread-?crumbs?|crumbs?|rootline|topic-?path|path-?way)(?:$|[-_\s])/i;

/** The elements in boxes that the test accepts, each no more than a part of the page. */
const elementsIn = (tree: Root, test: (element: Element) => boolean): ReadonlySet<Nodes> => {
  const inside = new Set<Nodes>();
  const all = spanOfRoot(tree);
  const visit = (node: Nodes, within: boolean): void => {
    if (within) inside.add(node);
    if (!('children' in node)) return;
    const opens = node.type === 'element' && test(node) && spanOf(node) < all * 0.4;
    for (const child of node.children) visit(child, within || opens);
  };
  visit(tree, false);
  return inside;
};

// Forms, menus and boxes for searching or signing in set headings of their own.
const isTool = (element: Element): boolean =>
  /^(?:form|nav|aside|dialog)$/.test(element.tagName) || toolName.test(namesOf(element));

// "<p><b>Acme Begins a Trial</b><br>Monday November 4, 7:30 am ET</p>": the part of the element that holds no day.
const withoutDay = (
  element: Element,
  ranked: readonly { readonly element: Element }[],
): Element => {
  const text = squeeze(textOfNode(element));
  const inner = new Set<Nodes>(findElements(element, (one) => one !== element));
  const narrower = ranked.find((one) => {
    const own = squeeze(textOfNode(one.element));
    return (
      inner.has(one.element) &&
      own.length < text.length &&
      text.startsWith(own) &&
      readDateLine(text.slice(own.length).trim()) !== undefined
    );
  });
  return narrower?.element ?? element;
};

/** Finds the element that holds the headline: what the page's own title names, else its first heading that names no page of the site. */
const findHeadline = (
  tree: Root,
  titles: readonly string[],
  tools: ReadonlySet<Nodes>,
): Element | undefined => {
  const names = titles.map(fold).filter((name) => wordsIn(name) >= 4);
  const parts = titles
    .flatMap((title) => title.split(/\s+[|»–—:-]+\s+/))
    .map(fold)
    .filter((part) => wordsIn(part) >= 5 && part.length >= 25);
  // Few pages set their headline's words in a trail too.
  let trails: ReadonlySet<Nodes> | undefined;
  const isInTrail = (element: Element): boolean => {
    trails ??= elementsIn(tree, (one) => trailName.test(namesOf(one)));
    return trails.has(element);
  };
  const isWhole = (text: string): boolean => names.includes(text) || parts.includes(text);
  const isNamed = (text: string): boolean =>
    names.some((name) => name === text || (text.length >= 20 && name.includes(text))) ||
    parts.some((part) => text.startsWith(part));
  const ranked: { readonly element: Element; readonly rank: number }[] = [];
  let news = false;
  for (const element of findElements(tree, (one) =>
    /^(?:h[1-6]|p|div|td|th|b|strong|span|font)$/.test(one.tagName),
  )) {
    // A headline is short; what spans much of the page is not read for one.
    if (spanOf(element) > 6000) continue;
    // Below the news only a main heading may still be one.
    if (news && element.tagName !== 'h1') continue;
    const text = squeeze(textOfNode(element));
    if (text.length > 400 || text === '') continue;
    if (!news && text.length > 60 && (readDateline(text)?.strength ?? 0) >= 3) news = true;
    const folded = fold(text);
    if (/^h[1-3]$/.test(element.tagName) && isShortHeadline(element, text, tree, titles)) {
      ranked.push({ element, rank: 0 });
      continue;
    }
    if (wordsIn(folded) < 4 || pageLabel.test(text)) continue;
    // A page may be named by the number of its announcement.
    if (element.tagName !== 'h1' && classifyHeadLine(text) === 'announcement') continue;
    if (priceBox.test(text) || (issuerPage.test(text) && !headlineVerb.test(text))) continue;
    const level = /^h([1-6])$/.exec(element.tagName)?.[1];
    if (level === undefined && kindAndSender.test(text) && !headlineVerb.test(withoutKind(text)))
      continue;
    // Word names a page by its first line, "To the Copenhagen Stock Exchange".
    if (level === undefined && addressee.test(text)) continue;
    const titled = headlineName.test(
      `${attributeOf(element, 'className')} ${attributeOf(element, 'id')}`,
    );
    const named = isNamed(folded);
    if (!named && tools.has(element)) continue;
    if (named && level === undefined && isInTrail(element)) continue;
    const above = ranked.at(-1);
    // A page named by its subhead: its main heading stands right above it, and announces.
    if (
      named &&
      level !== undefined &&
      level !== '1' &&
      above?.element.tagName === 'h1' &&
      above.rank === 10 &&
      isNextTo(above.element, element, tree) &&
      headlineVerb.test(textOfNode(above.element))
    )
      continue;
    if (named)
      ranked.push({
        element,
        // A cell may hold the headline and more.
        rank:
          (level === undefined ? (titled ? 4 : 8) : Number(level)) + (isWhole(folded) ? 0 : 0.5),
      });
    else if (level === '1') ranked.push({ element, rank: leadsHome(element) ? 14 : 10 });
    else if ((titled || level === '2') && likeness(folded, names) >= 0.5)
      ranked.push({ element, rank: 11 });
    else if (titled || level === '2') ranked.push({ element, rank: 12 });
  }
  const best = ranked.reduce((least, { rank }) => Math.min(least, rank), Infinity);
  // A page without a main heading may set other headings before the release; the last one is nearest to it.
  const found =
    best === 12 && news
      ? ranked.findLast((one) => one.rank === best)?.element
      : ranked.find((one) => one.rank === best)?.element;
  return found && withoutDay(found, ranked);
};

/** Makes the page's headline its only main heading, whatever the page marks it up as. */
export const markHeadline = (tree: Root, titles: readonly string[]): void => {
  const tools = elementsIn(tree, isTool);
  const headline = findHeadline(tree, titles, tools);
  const inner = new Set(headline ? findElements(headline, () => true) : []);
  for (const other of findElements(tree, (one) => one.tagName === 'h1'))
    if (headline ? !inner.has(other) : tools.has(other) || leadsHome(other)) other.tagName = 'h2';
  if (!headline) return;
  for (const other of inner) if (/^h[1-6]$/.test(other.tagName)) other.tagName = 'span';
  // A cell stays one: a row has no place for a heading.
  if (/^t[dh]$/.test(headline.tagName))
    headline.children = [{ ...headline, tagName: 'h1', properties: {} }];
  else headline.tagName = 'h1';
};
