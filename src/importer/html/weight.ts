import type { Nodes } from 'hast';
import { readDateline } from '../dateline/dateline.ts';
import { isBlock, textOfNode } from './tree.ts';
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

const asked = /^(?:p|div|td|span|font)$/;

/** Weighs a node and all in it; what is known is kept in `cache`. */
export const weigh = (node: Nodes, cache: Map<Nodes, Weight>): Weight => {
  // A text is asked by its element alone, whose weight is kept.
  if (node.type === 'text') return { text: squeeze(node.value).length, links: 0, dateline: false };
  const known = cache.get(node);
  if (known) return known;
  let weight: Weight = { text: 0, links: 0, dateline: false };
  if ('children' in node) {
    let text = 0;
    let links = 0;
    let dateline = false;
    // A box that opens this one was asked itself; "TERMINE" in a menu and "03.06.2016" in the box below it open nothing together.
    let isAsked = false;
    for (const child of node.children) {
      const own = weigh(child, cache);
      if (text === 0 && own.text > 0)
        isAsked =
          child.type === 'element' &&
          isBlock(child) &&
          (own.links === own.text || (own.text > 60 && asked.test(child.tagName)));
      text += own.text;
      links += own.links;
      dateline ||= own.dateline;
    }
    if (node.type === 'element' && node.tagName === 'a') links = text;
    if (
      !dateline &&
      node.type === 'element' &&
      asked.test(node.tagName) &&
      text > 60 &&
      text < 6000 &&
      !isAsked
    )
      dateline = (readDateline(squeeze(textOfNode(node)))?.strength ?? 0) >= 3;
    weight = { text, links, dateline };
  }
  cache.set(node, weight);
  return weight;
};
