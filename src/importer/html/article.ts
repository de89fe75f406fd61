import type { Element, Nodes, Root, Text } from 'hast';
import { dropBeside, holdsContacts, isReleasePart } from './beside.ts';
import { prune } from './prune.ts';
import { articleName, namesOf } from './names.ts';
import { moveContactBoxes } from './contact-boxes.ts';
import { findContactBoxes, takeContactsBeside } from './contacts-beside.ts';
import { isNoteList } from './note-lists.ts';
import { type Run, runsOf } from './runs.ts';
import { isHeadline, surveyPage } from './survey.ts';
import { attributeOf, findElements, linkedLength, lineOfNode, textOfNode } from './tree.ts';
import { weigh, type Weight } from './weight.ts';
import { type LeftOut, toLeftOut } from '../site/left-out.ts';
import { readDateLine } from '../dateline/printed-dates.ts';
import { foldWords, shareIn } from '../head/folded-words.ts';
import { squeeze } from '../source/white-space.ts';

/** An article found in a page, everything else taken out of its tree. */
export interface FoundArticle {
  /** The article, with headline and date that stand beside it. */
  readonly root: Root;
  /** What was left out, with its line. */
  readonly leftOut: LeftOut[];
  /** Places in the page, in characters, where a menu stood. */
  readonly menus: readonly number[];
  /** Places in the page, in characters, where anything of the site stood. */
  readonly gaps: readonly number[];
}

const elementsOf = (node: Root | Element): Element[] => {
  const elements: Element[] = [];
  for (const child of node.children) if (child.type === 'element') elements.push(child);
  return elements;
};

const isMarked = (element: Element): boolean =>
  /^(?:article|main)$/.test(element.tagName) ||
  attributeOf(element, 'itemProp') === 'articleBody' ||
  articleName.test(namesOf(element));

// An article that names its contacts itself needs none from the boxes beside it.
const tellsContacts = (element: Element): boolean =>
  /\b(?:contacts?|inquiries|enquiries|investors?|media)\b[^.]{0,200}\S@\S+\.\S/is.test(
    textOfNode(element).slice(-6000),
  );

const tellsAtLength = (element: Element): boolean =>
  runsOf({ type: 'root', children: [element] }).some(
    (run) => run.text.length >= 160 && linkedLength(element) < run.text.length * 0.5,
  );

const holdsHeadline = (element: Element): boolean =>
  findElements(element, isHeadline).some((one) => textOfNode(one).trim() !== '');

/** Descends to the narrowest element that still holds the article: nearly all text that is no link, dateline and contacts. */
const narrow = (tree: Root, cache: Map<Nodes, Weight>): Root | Element => {
  let at: Root | Element = tree;
  // A table is left whole, unless a cell of it holds the article.
  let whole: Root | Element = tree;
  let marked = false;
  for (;;) {
    const own = weigh(at, cache);
    const elements = elementsOf(at);
    const next = elements.find((child) => {
      const weight = weigh(child, cache);
      const prose = weight.text - weight.links;
      const share = prose / Math.max(1, own.text - own.links);
      if (own.dateline && !weight.dateline) return false;
      if (share >= (marked ? 0.998 : 0.98)) return true;
      // What holds the main heading and the dateline is the release; beside it stand other releases and the site.
      if (weight.dateline && prose >= 300 && holdsHeadline(child))
        return (
          tellsContacts(child) ||
          !elements.some(
            (other) => other !== child && (holdsContacts(other) || isReleasePart(other)),
          )
        );
      // Without a dateline, what holds the main heading and most of the prose, where nothing beside it is told at length.
      if (
        share >= 0.5 &&
        prose >= 300 &&
        holdsHeadline(child) &&
        !elements.some(
          (other) =>
            other !== child &&
            (holdsContacts(other) || isReleasePart(other) || tellsAtLength(other)),
        )
      )
        return true;
      if (marked || !isMarked(child) || share < 0.4 || prose < 300) return false;
      return !elements.some(
        (other) => other !== child && (holdsContacts(other) || isReleasePart(other)),
      );
    });
    if (!next || /^(?:p|pre|h[1-6]|ul|ol|li|blockquote)$/.test(next.tagName)) return whole;
    marked ||= isMarked(next);
    at = next;
    if (!/^(?:table|tbody|tr)$/.test(at.tagName)) whole = at;
  }
};

const textsOf = (node: Nodes, without: ReadonlySet<Nodes>): Text[] => {
  if (without.has(node)) return [];
  if (node.type === 'text') return [node];
  return 'children' in node ? node.children.flatMap((child) => textsOf(child, without)) : [];
};

const isDateBlock = (element: Element): boolean =>
  /^(?:p|div|dd|span|time|h[2-6])$/.test(element.tagName) &&
  readDateLine(squeeze(textOfNode(element))) !== undefined;

// Farther up a page dates are those of other stories and of events.
const nearAbove = 1500;

// "19.05.2016", "Open day on the farms", "Nineteen farms invite …", "read on" in a box: the tile of another story.
const isTile = (box: Element): boolean =>
  /^(?:div|article|section|li|td)$/.test(box.tagName) &&
  textOfNode(box).length - linkedLength(box) >= 60 &&
  !holdsHeadline(box);

/** The blocks right above the article that print one and the same day. */
const datesAbove = (tree: Root, root: Element, inside: ReadonlySet<Nodes>): Element[] => {
  const start = root.position?.start.offset ?? 0;
  const isNear = (one: Element): boolean => {
    const end = one.position?.end.offset ?? Infinity;
    return !inside.has(one) && end <= start && start - end < nearAbove;
  };
  const near = findElements(tree, (one) => isDateBlock(one) && isNear(one));
  const tiles = near.length === 0 ? [] : findElements(tree, (one) => isNear(one) && isTile(one));
  const ofTiles = new Set<Nodes>(tiles.flatMap((tile) => findElements(tile, isDateBlock)));
  const dates = near.filter((one) => !ofTiles.has(one));
  const innermost = dates.filter(
    (one) => !dates.some((other) => other !== one && findElements(one, () => true).includes(other)),
  );
  const days = new Set(innermost.map((one) => readDateLine(squeeze(textOfNode(one)))?.edtf));
  return days.size === 1 ? innermost.slice(0, 2) : [];
};

const subheadName =
  /sub-?(?:head|title|line)|deck|(?:^|[-_\s])(?:lede|dek|lead(?:-?in|-?text)?)(?:$|[-_\s])|standfirst|teaser|summary|abstract/i;

/** How many of a line's words the article has to say too, for the line to be its subhead, and how much of the article is asked, in characters. */
const bornOut = { share: 0.6, words: 6, article: 3000 } as const;

/** What stands as a subhead between a headline and the article below it, outside of both. */
const subheadsBetween = (tree: Root, headline: Element, root: Root | Element): Element[] => {
  const from = headline.position?.end.offset ?? 0;
  const to = root.position?.start.offset ?? 0;
  if (root.type === 'root' || to - from > nearAbove) return [];
  let article: string | undefined;
  // "Shells kept in a museum are thermometers of a century" in a box that no name tells from others
  const isBorneOut = (text: string): boolean => {
    if (text.split(' ').length < bornOut.words || text.length > 300) return false;
    article ??= foldWords(squeeze(textOfNode(root)).slice(0, bornOut.article));
    return shareIn(foldWords(text), article) >= bornOut.share;
  };
  const found = findElements(tree, (one) => {
    if ((one.position?.start.offset ?? 0) < from || (one.position?.end.offset ?? Infinity) > to)
      return false;
    const text = squeeze(textOfNode(one));
    return (
      (/^h[2-6]$/.test(one.tagName) ||
        (/^(?:p|div)$/.test(one.tagName) &&
          (subheadName.test(namesOf(one)) || (one.tagName === 'p' && isBorneOut(text))))) &&
      text.split(' ').length >= 3 &&
      linkedLength(one) < text.length * 0.5 &&
      readDateLine(text) === undefined
    );
  });
  const inner = new Set(found.flatMap((one) => findElements(one, (other) => other !== one)));
  return found.filter((one) => !inner.has(one));
};

const lesserHeadlines = (tree: Root, root: Root | Element): Element[] => {
  const start = root.position?.start.offset ?? 0;
  return findElements(
    tree,
    (one) =>
      (/^h[2-4]$/.test(one.tagName) || /headline|article-?title|news-?title/i.test(namesOf(one))) &&
      textOfNode(one).trim().split(/\s+/).length >= 5 &&
      (one.position?.end.offset ?? Infinity) <= start,
  ).slice(-1);
};

/** Finds the article of a page: site furniture is taken out, the headline and date beside the article are kept. */
export const findArticle = (tree: Root): FoundArticle => {
  moveContactBoxes(tree);
  const boxes = findContactBoxes(tree);
  const survey = surveyPage(tree);
  const { cache, leftOut, menus, gaps } = survey;
  prune(tree, survey);
  cache.clear();
  dropBeside(tree, survey);
  cache.clear();
  const root = narrow(tree, cache);
  const first = findElements(tree, isHeadline).filter((one) => textOfNode(one).trim() !== '');
  // Without a main heading the last lesser one above the article is its headline.
  const headlines = first.length > 0 ? first : lesserHeadlines(tree, root);
  const inside = new Set<Nodes>(findElements(root, () => true));
  const outside = headlines.filter((one) => !inside.has(one) && textOfNode(one).trim() !== '');
  const [headline] = outside;
  const before: Element[] = [];
  if (headline && !headlines.some((one) => inside.has(one)))
    for (const one of [headline, ...subheadsBetween(tree, headline, root)]) before.push(one);
  // A line with the day of publication often stands between headline and article.
  if (root.type === 'element') for (const one of datesAbove(tree, root, inside)) before.push(one);
  const notes =
    root.type === 'element' ? findElements(tree, (one) => !inside.has(one) && isNoteList(one)) : [];
  const outerNotes = notes.filter(
    (one) => !notes.some((other) => other !== one && findElements(other, () => true).includes(one)),
  );
  before.sort((a, b) => (a.position?.start.offset ?? 0) - (b.position?.start.offset ?? 0));
  const kept = new Set<Nodes>([
    ...inside,
    root,
    ...[...before, ...outerNotes].flatMap((one) => findElements(one, () => true)),
  ]);
  // Line by line as the page shows it; a line that holds something of the article is told without that.
  const tell = (run: Run): void => {
    if (kept.has(run.box)) return;
    const own = run.nodes.flatMap((node) => textsOf(node, kept));
    const [first] = own;
    const text = own.length === 0 ? '' : squeeze(own.map((one) => one.value).join(''));
    if (first && text !== '') leftOut.push(toLeftOut(lineOfNode(first), text, 'site furniture'));
  };
  if (root.type === 'element') for (const run of runsOf(tree)) tell(run);
  const contacts = takeContactsBeside(boxes, inside, textOfNode(root), leftOut);
  const whole: Root = {
    type: 'root',
    children: [
      ...before,
      ...(root.type === 'root' ? root.children : [root]),
      ...outerNotes,
      ...contacts,
    ],
  };
  leftOut.sort((a, b) => a.line - b.line);
  return { root: whole, leftOut, menus, gaps };
};
