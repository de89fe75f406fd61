import type { Element, Nodes, Root, Text } from 'hast';
import { attributeOf, findElements, lineOfNode, textOfNode } from './html-tree.ts';
import { weigh, type Weight } from './html-weight.ts';
import { type LeftOut, reasonToLeaveOut, toLeftOut } from './left-out.ts';

const furnitureTags = new Set(
  'nav aside footer form button input label dialog menu canvas audio video picture img map object embed applet frame frameset head link meta base option datalist progress meter'.split(
    ' ',
  ),
);
const furnitureName =
  /(?:^|[-_\s])(?:(?:left|right|top|side|sub|main|global|primary|secondary|bottom|local)-?(?:nav|navigation|menu|col|column|bar|rail)|share|sharing|social|socials|breadcrumbs?|cookies?|consent|gdpr|onetrust|related\w*|jp-relatedposts|sharedaddy|other-?news|sidebar|side-?bar|nav|navbar|navigation|menu|footer|foot|newsletter|subscribe|subscription|toolbar|tools|print-?(?:button|link|page)?|promo|banner|comments?|disqus|adverts?|advertisement|ads?|sponsored|recommend(?:ed|ations)?|popular|trending|tags?|tag-?list|search|login|signin|skip-?(?:link|nav|to)?|pagination|pager|stock-?(?:quote|ticker|info|widget|price)|ticker-?(?:widget|bar|tape)|quote-?(?:widget|bar|box)|modal|popup|pop-up|overlay|lightbox|carousel|slider|toc|mega-?menu|utility|masthead-nav|site-header|page-header-nav|global-header|site-footer|back-to-top|addthis\w*|sharethis\w*|addtoany\w*|follow(?:-us)?|feedback|alert-?bar|email-?alerts?|more-?(?:news|stories|releases)|latest-?news|recent-?(?:news|posts|releases)|widget)(?:$|[-_\s])/i;
/** Names by which pages mark the article itself. */
export const articleName =
  /(?:^|[-_\s])(?:article|articlebody|article-body|press-?release(?:-?(?:body|content|text))?|news-?release(?:-?(?:body|content|text))?|release-?(?:body|content|text)|bw-release-(?:main|story|body)\w*|bwstory|story|story-?body|entry-content|post-content|main-?content|main-body-container|module_body|full-news-article|xn-content|newsbody|news-?(?:body|content|details?|article)|(?:press-?)?release-?details?|newsrelease|pr-?(?:body|content)|article-?(?:content|text|body)|press-?content)(?:$|[-_\s])/i;

/** The classes and the id of an element. */
export const namesOf = (element: Element): string =>
  `${attributeOf(element, 'className')} ${attributeOf(element, 'id')}`.trim();

const isHidden = (element: Element): boolean =>
  element.properties['hidden'] === true ||
  /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/i.test(
    attributeOf(element, 'style'),
  ) ||
  attributeOf(element, 'ariaHidden') === 'true';

/** True for a main heading. */
export const isHeadline = (element: Element): boolean => element.tagName === 'h1';

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

/** Takes what is no part of a release out of the tree: navigation, forms, hidden text, share buttons; tells of it in `leftOut`. */
export const prune = (
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
