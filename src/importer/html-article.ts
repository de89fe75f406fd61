import type { Element, Nodes, Root, Text } from 'hast';
import { readDateline } from './dateline.ts';
import { attributeOf, findElements, lineOfNode, textOfNode } from './html-tree.ts';
import { type LeftOut, reasonToLeaveOut, toLeftOut } from './left-out.ts';
import { readDateLine } from './printed-dates.ts';

const furnitureTags = new Set(
  'nav aside footer form button input label dialog menu canvas audio video picture img map object embed applet frame frameset head link meta base option datalist progress meter'.split(
    ' ',
  ),
);
const furnitureName =
  /(?:^|[-_\s])(?:(?:left|right|top|side|sub|main|global|primary|secondary|bottom|local)-?(?:nav|navigation|menu|col|column|bar|rail)|share|sharing|social|socials|breadcrumbs?|cookies?|consent|gdpr|onetrust|related\w*|jp-relatedposts|sharedaddy|other-?news|sidebar|side-?bar|nav|navbar|navigation|menu|footer|foot|newsletter|subscribe|subscription|toolbar|tools|print-?(?:button|link|page)?|promo|banner|comments?|disqus|adverts?|advertisement|ads?|sponsored|recommend(?:ed|ations)?|popular|trending|tags?|tag-?list|search|login|signin|skip-?(?:link|nav|to)?|pagination|pager|stock-?(?:quote|ticker|info|widget|price)|ticker-?(?:widget|bar|tape)|quote-?(?:widget|bar|box)|modal|popup|pop-up|overlay|lightbox|carousel|slider|toc|mega-?menu|utility|masthead-nav|site-header|page-header-nav|global-header|site-footer|back-to-top|addthis\w*|sharethis\w*|addtoany\w*|follow(?:-us)?|feedback|alert-?bar|email-?alerts?|more-?(?:news|stories|releases)|latest-?news|recent-?(?:news|posts|releases)|widget)(?:$|[-_\s])/i;
const articleName =
  /(?:^|[-_\s])(?:article|articlebody|article-body|press-?release(?:-?(?:body|content|text))?|news-?release(?:-?(?:body|content|text))?|release-?(?:body|content|text)|bw-release-(?:main|story|body)\w*|bwstory|story|story-?body|entry-content|post-content|main-?content|main-body-container|module_body|full-news-article|xn-content|newsbody|news-?(?:body|content|details?|article)|(?:press-?)?release-?details?|newsrelease|pr-?(?:body|content)|article-?(?:content|text|body)|press-?content)(?:$|[-_\s])/i;

const namesOf = (element: Element): string =>
  `${attributeOf(element, 'className')} ${attributeOf(element, 'id')}`.trim();

const isHidden = (element: Element): boolean =>
  element.properties['hidden'] === true ||
  /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/i.test(
    attributeOf(element, 'style'),
  ) ||
  attributeOf(element, 'ariaHidden') === 'true';

const isHeadline = (element: Element): boolean => element.tagName === 'h1';

interface Weight {
  readonly text: number;
  readonly links: number;
  readonly dateline: boolean;
}

const weigh = (node: Nodes, cache: Map<Nodes, Weight>): Weight => {
  const known = cache.get(node);
  if (known) return known;
  let weight: Weight = { text: 0, links: 0, dateline: false };
  if (node.type === 'text')
    weight = { text: node.value.replace(/\s+/g, ' ').trim().length, links: 0, dateline: false };
  else if ('children' in node) {
    let text = 0;
    let links = 0;
    let dateline = false;
    for (const child of node.children) {
      const own = weigh(child, cache);
      text += own.text;
      links += own.links;
      dateline ||= own.dateline;
    }
    if (node.type === 'element' && node.tagName === 'a') links = text;
    if (
      !dateline &&
      node.type === 'element' &&
      /^(?:p|div|td|span|font)$/.test(node.tagName) &&
      text > 60 &&
      text < 6000
    )
      dateline = (readDateline(textOfNode(node).replace(/\s+/g, ' ').trim())?.strength ?? 0) >= 3;
    weight = { text, links, dateline };
  }
  cache.set(node, weight);
  return weight;
};

/** An article found in a page, everything else taken out of its tree. */
export interface FoundArticle {
  /** The article, with headline and date that stand beside it. */
  readonly root: Root;
  /** What was left out, with its line. */
  readonly leftOut: LeftOut[];
}

// "[ Home | Products | Feedback ]": what stands between the links is no text.
const lettersOf = (element: Element): number =>
  textOfNode(element)
    .replace(/[^\p{L}\p{N}\s]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim().length;

const isFurniture = (
  element: Element,
  all: number,
  cache: Map<Nodes, Weight>,
): LeftOut['reason'] | undefined => {
  const { tagName } = element;
  const weight = weigh(element, cache);
  if (furnitureTags.has(tagName))
    return weight.text > all * 0.5 && tagName === 'form' ? undefined : 'site furniture';
  if (isHidden(element)) return weight.dateline && weight.text > all * 0.5 ? undefined : 'hidden';
  const role = attributeOf(element, 'role');
  if (
    /^(?:navigation|banner|contentinfo|complementary|search|dialog|alertdialog|menu|menubar|toolbar|button)$/.test(
      role,
    )
  )
    return 'site furniture';
  if (weight.dateline || weight.text > all * 0.4 || /^(?:html|body|main|article|h1)$/.test(tagName))
    return undefined;
  if (
    tagName === 'header' &&
    findElements(element, (one) => one.tagName === 'h1').length === 0 &&
    weight.links > weight.text * 0.4
  )
    return 'site furniture';
  const names = namesOf(element);
  if (findElements(element, isHeadline).some((one) => textOfNode(one).trim() !== ''))
    return undefined;
  if (names !== '' && furnitureName.test(names) && !articleName.test(names))
    return 'site furniture';
  if (
    /^(?:ul|ol|div|p|table|section|td|center|font|span)$/.test(tagName) &&
    weight.text > 0 &&
    weight.links >= lettersOf(element) * 0.85 &&
    weight.text < 3000
  ) {
    const links = findElements(element, (one) => one.tagName === 'a');
    // A list of nothing but links leads elsewhere; a line with an address in it is part of a text.
    if (links.length >= 3 && links.every((link) => !/@|^https?:|www\./.test(textOfNode(link))))
      return 'site furniture';
  }
  const text = textOfNode(element).replace(/\s+/g, ' ').trim();
  if (text.length > 0 && text.length < 160 && !/^h1$/.test(tagName)) return reasonToLeaveOut(text);
  return undefined;
};

const prune = (
  root: Root | Element,
  all: number,
  cache: Map<Nodes, Weight>,
  leftOut: LeftOut[],
): void => {
  const kept: (Element | Text)[] = [];
  for (const child of root.children) {
    if (child.type === 'element') {
      const reason = isFurniture(child, all, cache);
      if (reason !== undefined) {
        const text = textOfNode(child).trim();
        if (text !== '') leftOut.push(toLeftOut(lineOfNode(child), text, reason));
        continue;
      }
      prune(child, all, cache, leftOut);
    } else if (child.type !== 'text') continue;
    kept.push(child);
  }
  root.children = kept;
};

const elementsOf = (node: Root | Element): Element[] => {
  const elements: Element[] = [];
  for (const child of node.children) if (child.type === 'element') elements.push(child);
  return elements;
};

const isMarked = (element: Element): boolean =>
  /^(?:article|main)$/.test(element.tagName) ||
  attributeOf(element, 'itemProp') === 'articleBody' ||
  articleName.test(namesOf(element));

// Contacts are often set beside the story, in a box of their own; they belong to the release.
const holdsContacts = (element: Element): boolean =>
  /contact/i.test(namesOf(element)) ||
  (/\b(?:contacts?|investors?|media)\b/i.test(textOfNode(element).slice(0, 600)) &&
    /\S@\S+\.\S/.test(textOfNode(element).slice(0, 2000)));

const holdsHeadline = (element: Element): boolean =>
  findElements(element, isHeadline).some((one) => textOfNode(one).trim() !== '');

/** Descends to the narrowest element that still holds the article: nearly all text that is no link, dateline and contacts. */
const narrow = (tree: Root, cache: Map<Nodes, Weight>): Root | Element => {
  let at: Root | Element = tree;
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
        return !elements.some((other) => other !== child && holdsContacts(other));
      if (marked || !isMarked(child) || share < 0.4 || prose < 300) return false;
      return !elements.some((other) => other !== child && holdsContacts(other));
    });
    if (!next || /^(?:p|pre|h[1-6]|ul|ol|table|tbody|tr|li|blockquote)$/.test(next.tagName))
      return at;
    marked ||= isMarked(next);
    at = next;
  }
};

const isDateBlock = (element: Element): boolean =>
  /^(?:p|div|span|time|h[2-6])$/.test(element.tagName) &&
  readDateLine(textOfNode(element).replace(/\s+/g, ' ').trim()) !== undefined;

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
  const leftOut: LeftOut[] = [];
  const cache = new Map<Nodes, Weight>();
  const all = weigh(tree, cache).text;
  prune(tree, all, cache, leftOut);
  cache.clear();
  const root = narrow(tree, cache);
  const first = findElements(tree, isHeadline).filter((one) => textOfNode(one).trim() !== '');
  // Without a main heading the last lesser one above the article is its headline.
  const headlines = first.length > 0 ? first : lesserHeadlines(tree, root);
  const inside = new Set<Nodes>(findElements(root, () => true));
  const outside = headlines.filter((one) => !inside.has(one) && textOfNode(one).trim() !== '');
  const [headline] = outside;
  const before: Element[] = [];
  if (headline && !headlines.some((one) => inside.has(one))) before.push(headline);
  // A line with the day of publication often stands between headline and article.
  const dates = findElements(tree, isDateBlock).filter(
    (one) => !inside.has(one) && one !== root && lineOfNode(one) <= lineOfNode(root) + 3,
  );
  const innermost = dates.filter(
    (one) => !dates.some((other) => other !== one && findElements(one, () => true).includes(other)),
  );
  if (root.type === 'element') before.push(...innermost.slice(0, 2));
  before.sort((a, b) => (a.position?.start.offset ?? 0) - (b.position?.start.offset ?? 0));
  const kept = new Set<Nodes>([
    ...inside,
    root,
    ...before.flatMap((one) => findElements(one, () => true)),
  ]);
  const tell = (node: Nodes): void => {
    if (kept.has(node)) return;
    if (node.type === 'text') {
      const text = node.value.trim();
      if (text !== '') leftOut.push(toLeftOut(lineOfNode(node), text, 'site furniture'));
      return;
    }
    if ('children' in node) for (const child of node.children) tell(child);
  };
  if (root.type === 'element') tell(tree);
  const whole: Root = {
    type: 'root',
    children: [...before, ...(root.type === 'root' ? root.children : [root])],
  };
  leftOut.sort((a, b) => a.line - b.line);
  return { root: whole, leftOut };
};
