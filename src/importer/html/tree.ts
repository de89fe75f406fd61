import type { Element, Nodes, Root, RootContent, Text } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { squeeze } from '../source/white-space.ts';

const processor = unified().use(rehypeParse, { fragment: false }).freeze();

/** The deepest nesting that is read; what lies deeper is read without its tags. */
const deepest = 400;
const voidTags =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|td|th|tr|dt|dd|option)$/i;
const tag = /<(\/?)([a-zA-Z][a-zA-Z0-9:]*)/g;

const depthOf = (html: string): number => {
  let depth = 0;
  let most = 0;
  for (const [, slash, name = ''] of html.matchAll(tag)) {
    if (voidTags.test(name)) continue;
    depth = slash === '/' ? Math.max(0, depth - 1) : depth + 1;
    if (depth > most) most = depth;
  }
  return most;
};

// Scripts, styles and comments go before parsing: they are never text, and may be most of a page.
const dropped =
  /<!--[\s\S]*?(?:-->|$)|<(script|style|template|noscript|svg|iframe|object|select|textarea)\b[^>]*>[\s\S]*?(?:<\/\1\s*>|$)/gi;

const keepLines = (text: string): string => '\n'.repeat(text.split('\n').length - 1);

/** Reads a page as a tree with source positions; scripts, styles and comments are gone, nesting without end is flattened. */
export const parseHtml = (html: string): { readonly tree: Root; readonly scripts: number } => {
  let scripts = 0;
  let plain = html.replace(dropped, (all, name?: string) => {
    if (name?.toLowerCase() === 'script') scripts += 1;
    return keepLines(all);
  });
  // Attributes without end carry nothing that a release needs.
  plain = plain.replace(/=\s*(?:"[^"]{3000,}"|'[^']{3000,}')/g, (all) => `=""${keepLines(all)}`);
  if (depthOf(plain) > deepest)
    plain = plain.replace(
      /<\/?(?!(?:p|br|h[1-6]|li|ul|ol|tr|td|th|table|sup|sub)\b)[a-zA-Z][^>]{0,3000}>/g,
      (all) => (/^<\/?(?:div|section|article|center|blockquote)\b/i.test(all) ? '<br>' : ''),
    );
  if (depthOf(plain) > deepest) plain = plain.replace(/<\/?[a-zA-Z][^>]{0,3000}>/g, '<br>');
  return { tree: processor.parse(plain), scripts };
};

/** Line of the page on which a node stands, from 1. */
export const lineOfNode = (node: Nodes | RootContent): number => node.position?.start.line ?? 1;

/** Place in the page at which a node begins, in characters. */
export const startOfNode = (node: Nodes | RootContent): number => node.position?.start.offset ?? 0;

/** All text of a node, blocks parted by line feeds. */
export const textOfNode = (node: Nodes): string => {
  const out: string[] = [];
  const visit = (one: Nodes): void => {
    if (one.type === 'text') out.push(one.value);
    if (!('children' in one)) return;
    const block = one.type === 'element' && isBlock(one);
    if (block) out.push('\n');
    for (const child of one.children) visit(child);
    if (block) out.push('\n');
  };
  visit(node);
  return out.join('');
};

const blocks = new Set(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section table tbody td tfoot th thead tr ul br caption title'.split(
    ' ',
  ),
);

/** True for an element that stands on lines of its own. */
export const isBlock = (element: Element): boolean => blocks.has(element.tagName);

/** An attribute as text; empty where it is missing. */
export const attributeOf = (element: Element, name: string): string => {
  const value = element.properties[name];
  if (Array.isArray(value)) return value.join(' ');
  return value === undefined || value === null ? '' : String(value);
};

// `<a name="notes">` marks a place; `<a onclick="…">` is a button.
const marksPlace = (link: Element): boolean =>
  attributeOf(link, 'href').trim() === '' &&
  (attributeOf(link, 'name') !== '' || attributeOf(link, 'id') !== '');

const leadsOn = (link: Element): boolean =>
  !marksPlace(link) && !/^(?:mailto|tel):/i.test(attributeOf(link, 'href'));

// "https://www.facebook.com/sharer.php?u=…", "https://twitter.com/intent/tweet?text=…"
const shares =
  /\/(?:sharer?|sharing|share(?:article|url|_?link)?|intent|submit)\b[^?]{0,40}\?|^mailto:\?/i;
const file = /\.(?:pdf|docx?|xlsx?|pptx?|zip|mp[34]|jpe?g|png)\b/i;

/** True for a link that is a button of its page or leads to another page of its site, none that leads to a file, a person or another site. */
export const leadsWithin = (link: Element): boolean => {
  const href = attributeOf(link, 'href').trim();
  if (marksPlace(link)) return false;
  return (
    shares.test(href) ||
    ((link.properties['dataOwn'] === true || !/^(?:https?:|mailto:|tel:|\/\/)/i.test(href)) &&
      !file.test(href))
  );
};

/** True for a link to a file: "report.pdf". */
export const leadsToFile = (link: Element): boolean => file.test(attributeOf(link, 'href'));

/** How many characters of a node's words stand in links that lead to another page, or are buttons; addresses of mail are no such links. */
export const linkedLength = (node: Nodes): number => {
  if (node.type !== 'element') return 0;
  if (node.tagName === 'a') return leadsOn(node) ? squeeze(textOfNode(node)).length : 0;
  let length = 0;
  for (const child of node.children) length += linkedLength(child);
  return length;
};

/** Every element of the tree that the test accepts, in order. */
export const findElements = (root: Nodes, test: (element: Element) => boolean): Element[] => {
  const found: Element[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'element' && test(node)) found.push(node);
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(root);
  return found;
};

/** Changes the value of every text in the tree. */
export const mapTexts = (root: Nodes, change: (text: Text) => string): void => {
  if (root.type === 'text') root.value = change(root);
  if ('children' in root) for (const child of root.children) mapTexts(child, change);
};
