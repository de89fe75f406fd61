import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Element, ElementContent, Nodes, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

/** Reads a built page as a tree. */
export const readPage = async (site: string, page: string): Promise<Root> =>
  unified()
    .use(rehypeParse)
    .parse(await readFile(path.join(site, page), 'utf8'));

/** Every element of a tree that the test accepts, in order. */
export const elements = (tree: Nodes, accepts: (element: Element) => boolean): Element[] => {
  const found: Element[] = [];
  visit(tree, 'element', (element: Element) => {
    if (accepts(element)) found.push(element);
  });
  return found;
};

/** Every element of a tree that has a class, in order. */
export const withClass = (tree: Nodes, name: string): Element[] =>
  elements(tree, ({ properties }) => {
    const classes = properties['className'];
    return Array.isArray(classes) && classes.includes(name);
  });

/** The words of a node as a reader sees them; block elements are kept apart. */
export const wordsOf = (node: Nodes): string[] => {
  const text = (part: Nodes | ElementContent): string => {
    if (part.type === 'text') return part.value;
    if (!('children' in part)) return '';
    const inner = part.children.map((child) => text(child as ElementContent)).join('');
    const inline =
      part.type === 'element' &&
      ['a', 'em', 'strong', 'sup', 'sub', 'abbr', 'span', 'mark'].includes(part.tagName);
    return inline ? inner : ` ${inner} `;
  };
  return text(node)
    .split(/\s+/)
    .filter((word) => word !== '');
};
