import type { Element, Root } from 'hast';
import { attributeOf, textOfNode } from './tree.ts';
import { nameOfWire } from '../dateline/wire-names.ts';

// "News published on 11 March 2019 at 08:05 and distributed by:"
const leadsToWire = /(?:and distributed by|et diffusé par)\s?:\s*$/i;

/** Writes the name of a wire for its picture where a row of the page names with that who sent a copy: "News published on 11 March 2019 at 08:05 and distributed by:" before a logo. */
export const nameWirePictures = (parent: Root | Element): void => {
  for (const [at, node] of parent.children.entries()) {
    if (node.type !== 'element') continue;
    const before = node.tagName === 'img' ? parent.children[at - 1] : undefined;
    const name = before ? attributeOf(node, 'alt').trim() : '';
    if (before && nameOfWire(name) !== undefined && leadsToWire.test(textOfNode(before)))
      parent.children[at] = {
        type: 'element',
        tagName: 'span',
        properties: {},
        children: [{ type: 'text', value: name }],
        ...(node.position ? { position: node.position } : {}),
      };
    else nameWirePictures(node);
  }
};
