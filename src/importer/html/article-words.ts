import type { Element, ElementContent, Root, RootContent } from 'hast';
import { attributeOf, isBlock, textOfNode } from './tree.ts';
import { toSubscript, toSuperscript } from '../source/raised.ts';
import { readMarker } from '../text/lists.ts';
import { foldSpace } from '../source/white-space.ts';

/** The words of an article as the proof counts them, one block a line, numbers of lists included; `preformatted` holds those of preformatted texts as they were read. */
export const articleWords = (root: Root, preformatted: ReadonlyMap<Element, string>): string => {
  const out: string[] = [];
  const visit = (one: RootContent | ElementContent | Root): void => {
    if (one.type === 'text') out.push(foldSpace(one.value));
    if (!('children' in one)) return;
    if (one.type === 'element' && (one.tagName === 'sup' || one.tagName === 'sub')) {
      const printed = textOfNode(one);
      out.push((one.tagName === 'sup' ? toSuperscript(printed) : toSubscript(printed)) ?? printed);
      return;
    }
    const block = one.type === 'element' && isBlock(one);
    const before = out.length;
    if (block) out.push('\n');
    if (one.type === 'element' && one.tagName === 'ol') {
      let number = Number(attributeOf(one, 'start')) || 1;
      for (const child of one.children) {
        if (child.type === 'element' && child.tagName === 'li') {
          // An empty item takes no number of a list that is written anew.
          if (textOfNode(child).trim() !== '') {
            out.push(`\n${String(number)} `);
            number += 1;
          }
        }
        visit(child);
      }
    } else for (const child of one.children) visit(child);
    if (block) out.push('\n');
    if (one.type === 'element' && one.tagName === 'pre')
      out.splice(before, out.length - before, '\n', preformatted.get(one) ?? textOfNode(one), '\n');
  };
  visit(root);
  return out
    .join('')
    .split('\n')
    .map((line) => {
      const plain = line.trim();
      const marker = readMarker(plain);
      return marker && !marker.ordered && marker.sign === 'o' ? plain.slice(marker.length) : plain;
    })
    .join('\n');
};
