import type { Element, Nodes, Root } from 'hast';
import { furnitureNames, namesOf } from './names.ts';
import { runsOf } from './runs.ts';
import { findElements, textOfNode } from './tree.ts';
import { weigh, type Weight } from './weight.ts';
import type { LeftOut } from '../site/left-out.ts';
import { squeeze } from '../source/white-space.ts';

/** True for a main heading. */
export const isHeadline = (element: Element): boolean => element.tagName === 'h1';

/** What is known of a page while its furniture is taken out. */
export interface PageSurvey {
  /** Characters of the whole page's text. */
  readonly all: number;
  /** Characters of it that stand in no link. */
  readonly prose: number;
  /** What its nodes weigh. */
  readonly cache: Map<Nodes, Weight>;
  /** Articles of the page that are other ones than the release. */
  readonly otherArticles: ReadonlySet<Nodes>;
  /** Names that mark furniture elsewhere, but here boxes of the release. */
  readonly ownNames: ReadonlySet<string>;
  /** What was left out, with its line. */
  readonly leftOut: LeftOut[];
  /** Places in the page, in characters, where a menu stood. */
  readonly menus: number[];
  /** Places in the page, in characters, where anything of the site stood. */
  readonly gaps: number[];
}

const holds = (outer: Element, inner: Element): boolean =>
  (outer.position?.start.offset ?? 0) <= (inner.position?.start.offset ?? 0) &&
  (outer.position?.end.offset ?? 0) >= (inner.position?.end.offset ?? 0);

// A card's title leads to its story.
const leadsToStory = (article: Element): boolean => {
  const [first] = runsOf({ type: 'root', children: [article] });
  return findElements(article, (one) => one.tagName === 'a').some(
    (link) =>
      squeeze(textOfNode(link)).split(' ').length >= 3 &&
      (squeeze(textOfNode(link)).startsWith(first?.text ?? '') ||
        findElements(link, (one) => /^h[1-6]$/.test(one.tagName)).length > 0),
  );
};

// Cards of other stories are articles too; a picture inside the release may be one as well.
const findOtherArticles = (tree: Root, cache: Map<Nodes, Weight>): ReadonlySet<Nodes> => {
  const articles = findElements(tree, (one) => one.tagName === 'article');
  const headlines = findElements(tree, isHeadline);
  const isOwn = (one: Element): boolean =>
    weigh(one, cache).dateline || headlines.some((headline) => holds(one, headline));
  const own = articles.find((one) => weigh(one, cache).dateline) ?? articles.find(isOwn);
  if (!own) return new Set();
  return new Set(
    articles.filter(
      (one) => !holds(own, one) && !holds(one, own) && !isOwn(one) && leadsToStory(one),
    ),
  );
};

// "<div class="elementor-widget">" around the headline, and one around each of the paragraphs: all that a builder of pages makes is called so.
const findOwnNames = (tree: Root, cache: Map<Nodes, Weight>): ReadonlySet<string> => {
  const found = new Set<string>();
  const path: Element[] = [];
  const visit = (node: Nodes): void => {
    if (!('children' in node)) return;
    if (node.type === 'element') {
      if (!/^(?:html|body)$/.test(node.tagName)) path.push(node);
      const opens =
        isHeadline(node) ||
        (weigh(node, cache).dateline && !node.children.some((one) => weigh(one, cache).dateline));
      if (opens)
        for (const name of path.flatMap((one) => furnitureNames(namesOf(one)))) found.add(name);
    }
    for (const child of node.children) visit(child);
    if (path.at(-1) === node) path.pop();
  };
  visit(tree);
  return found;
};

/** Looks a page over before anything is taken out of it. */
export const surveyPage = (tree: Root): PageSurvey => {
  const cache = new Map<Nodes, Weight>();
  const { text, links } = weigh(tree, cache);
  return {
    all: text,
    prose: text - links,
    cache,
    otherArticles: findOtherArticles(tree, cache),
    ownNames: findOwnNames(tree, cache),
    leftOut: [],
    menus: [],
    gaps: [],
  };
};
