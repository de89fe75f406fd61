import { eitherOf } from '../matches.ts';
import type { Element } from 'hast';
import { attributeOf } from './tree.ts';

// What leads through the site: menus, columns, footers.
const ofWays =
  /(?:left|right|top|side|sub|main|global|primary|secondary|bottom|local)-?(?:nav|navigation|menu|bar|rail)|(?:left|right|top|side|sub|secondary|bottom)-?col(?:umn)?|breadcrumbs?|sidebar|side-?bar|nav|navbar|navigation|menu|footer|foot|skip-?(?:link|nav|to)?|pagination|pager|post-?nav(?:igation)?|article-?nav(?:igation)?|prev-?next|sitemap|langs?|language-?(?:switcher|selector|menu)|lang-?(?:switcher|selector|menu)|toc|mega-?menu|utility|masthead-nav|site-header|page-header-nav|global-header|site-footer|back-to-top|page-?nav|back-?link/i;
// What shares and prints.
const ofSharing =
  /share|sharing|social|socials|toolbar|tools|print-?(?:button|link|page)?|addthis\w*|sharethis\w*|addtoany\w*|follow(?:-us)?/i;
// What leads to other stories and shelves.
const ofStories =
  /hash-?tags?|(?:inline|related|featured|promo)-?videos?|related\w*|relacionad[ao]s|correlati|jp-relatedposts|sharedaddy|other-?news|recommend(?:ed|ations)?|popular|trending|tags?|tag-?list|up-?next|read-?next|most-?(?:read|popular|viewed)|more-?(?:news|stories|releases)|latest-?news|recent-?(?:news|posts|releases)|button-?heading|rubrics|post-?tags|cat-?links|tags?-?links|category-?links/i;
// What asks the reader: consent, accounts, comments, newsletters.
const ofReaders =
  /cookies?|consent|gdpr|onetrust|newsletter|subscribe|subscription|comentarios?|coment[aá]rios|commentaires?|kommentare?|commenti|reacties|disqus|search|login|signin|chat(?:-?(?:widget|bot|box))?|gdpr-\S*|cc-(?:window|banner)|feedback|alert-?(?:bar|box)|email-?alerts?|alerts?/i;
// What quotes shares.
const ofShares =
  /stock-?(?:quote|ticker|info|widget|price)|ticker-?(?:widget|bar|tape|strip)|market-?(?:bar|ticker|strip|data)|wm-ipp\S*|quote-?(?:widget|bar|box)/i;
// What advertises.
const ofAdverts =
  /promo|banner|comments?|adverts?|advertisement|ads?|ad(?:box|label|slot|unit|wrap(?:per)?|space|banner|container|zone|block)|sponsored|widget|cta|call-?to-?action/i;
// What lies over or slides along the page.
const ofWindows = /off-?canvas|modal|popup|pop-up|overlay|lightbox|carousel|slider/i;
// What the page says of itself.
const ofPages =
  /moduletable\S*|modify-?date|entry-(?:meta|footer|utility)|(?:author|user|writer|reporter|journalist|contributor|columnist|post-?body)-?(?:box|bio|card|dropdown|profile)|about-?(?:the-?)?author/i;
// By what names pages mark what is not the article.
const furnitureName = new RegExp(
  String.raw`(?:^|[-_\s])${eitherOf([ofWays, ofSharing, ofStories, ofReaders, ofShares, ofAdverts, ofWindows, ofPages])}(?:$|[-_\s])`,
  'i',
);
/** Names by which pages mark the article itself. */
export const articleName =
  /(?:^|[-_\s])(?:article|articlebody|article-body|press-?release(?:-?(?:body|content|text))?|news-?release(?:-?(?:body|content|text))?|release-?(?:body|content|text)|bw-release-(?:main|story|body)\w*|bwstory|story|story-?body|entry-content|post-content|main-?content|main-body-container|module_body|full-news-article|xn-content|newsbody|news-?(?:body|content|details?|article)|(?:press-?)?release-?details?|newsrelease|pr-?(?:body|content)|article-?(?:content|text|body)|press-?content)(?:$|[-_\s])/i;

// "ad-hoc-news" names what an issuer has to say, no advertisement.
const adHoc = /(?<![a-z])ad[-_]?hoc/gi;

/** Names with a hyphen between their words: "news-Footer", "inline-Ad". */
export const divideNames = (names: string): string =>
  names.replace(/(\p{Lower})(\p{Upper})/gu, '$1-$2').replace(adHoc, 'notice');

/** The classes and the id of an element. */
export const namesOf = (element: Element): string =>
  `${attributeOf(element, 'className')} ${attributeOf(element, 'id')}`.trim();

// Words for readers who hear the page.
const hiddenName =
  /(?:^|\s)(?:visually-?hidden(?:-focusable)?|sr-only(?:-focusable)?|screen-reader(?:-text|-only)?|element-invisible|assistive-text|off-?screen|a11y-hidden|u-hidden|is-hidden|d-none|elementor-screen-only)(?:\s|$)/i;

/** True for names by which pages mark what is not the article: "sidebar", "newsFooter". */
export const namesFurniture = (names: string): boolean =>
  names !== '' && furnitureName.test(divideNames(names)) && !articleName.test(names);

const sloganName = /(?:^|[-_\s])(?:tag-?line|slogan|strap-?line|motto)(?:$|[-_\s])/i;

/** True for names by which pages mark their house's slogan; one of an article is its subhead. */
export const namesSlogan = (names: string): boolean =>
  sloganName.test(divideNames(names)) &&
  !/article|headline|story|release|news|post|entry|title/i.test(names);

/** The names among some that mark furniture elsewhere, each with a word before or behind that: "elementor-widget", "widget-span". */
export const furnitureNames = (names: string): string[] =>
  names.split(/\s+/).filter((name) => /[-_]/.test(name) && namesFurniture(name));

/** Names without those that the page gives to the boxes of its release too, and without these at the beginning of others: of "elementor-widget elementor-widget-share-buttons" is left "share-buttons". */
export const withoutOwnNames = (names: string, own: ReadonlySet<string>): string => {
  const all = names.split(/\s+/);
  const found = all.filter((name) => own.has(name));
  if (found.length === 0) return names;
  return all
    .filter((name) => !found.includes(name) && !found.some((one) => one.startsWith(`${name}_`)))
    .map((name) => {
      const prefix = found.find(
        (one) => /^[-_]/.test(name.slice(one.length)) && name.startsWith(one),
      );
      return name.slice(prefix === undefined ? 0 : prefix.length + 1);
    })
    .join(' ');
};

/** True for classes by which pages hide words from all but those who hear them. */
export const namesHidden = (classes: string): boolean => hiddenName.test(classes);
