import type { Nodes, RootContent } from 'mdast';
import type { Block } from '../domain/sections.ts';

/** The words of a node as a reader sees them: line breaks kept, footnote marks left out. */
export const textOf = (node: Nodes): string => {
  if (node.type === 'footnoteReference') return '';
  if (node.type === 'break') return '\n';
  if (node.type === 'image') return node.alt ?? '';
  if ('value' in node) return node.value;
  if (!('children' in node)) return '';
  const separator =
    node.type === 'list' || node.type === 'table' || node.type === 'listItem'
      ? '\n'
      : node.type === 'tableRow'
        ? '\t'
        : '';
  return node.children.map(textOf).join(separator);
};

const kinds: Partial<Record<RootContent['type'], Block['kind']>> = {
  heading: 'heading',
  paragraph: 'paragraph',
  list: 'list',
  table: 'table',
  footnoteDefinition: 'footnote',
};

/** A block of the body as the section rules see it. */
export const toBlock = (node: RootContent): Block => ({
  kind: kinds[node.type] ?? 'other',
  text: textOf(node),
});
