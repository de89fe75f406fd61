import type { Nodes } from 'hast';
import { readDateline } from '../dateline/dateline.ts';
import { textOfNode } from './tree.ts';
import { squeeze } from '../source/white-space.ts';

/** How much a node says. */
export interface Weight {
  /** Characters of its text. */
  readonly text: number;
  /** Those of them that stand in links. */
  readonly links: number;
  /** True where a paragraph in it begins with a release's dateline. */
  readonly dateline: boolean;
}

/** Weighs a node and all in it; what is known is kept in `cache`. */
export const weigh = (node: Nodes, cache: Map<Nodes, Weight>): Weight => {
  const known = cache.get(node);
  if (known) return known;
  let weight: Weight = { text: 0, links: 0, dateline: false };
  if (node.type === 'text')
    weight = { text: squeeze(node.value).length, links: 0, dateline: false };
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
      dateline = (readDateline(squeeze(textOfNode(node)))?.strength ?? 0) >= 3;
    weight = { text, links, dateline };
  }
  cache.set(node, weight);
  return weight;
};
