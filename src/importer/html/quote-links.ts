import type { Element, ElementContent, Root, RootContent } from 'hast';
import { lineOfNode, leadsWithin, textOfNode } from './tree.ts';
import { type LeftOut, toLeftOut } from '../site/left-out.ts';
import { squeeze } from '../source/white-space.ts';

const symbol = /^[A-Z][A-Z.]{0,6}$/;
const opens = /\([^()]{0,40}$/;
const between = /^[\s:;,|–—-]*$/;
// "Last: 6.41+0.22+3.55%"
const quote = /\d[.,]\d+\s?[+\-−]\s?\d[\d.,]*/;

const isLink = (node: RootContent | ElementContent | undefined): boolean =>
  node?.type === 'element' && node.tagName === 'a';

const isWidget = (node: RootContent | ElementContent): boolean => {
  if (node.type !== 'element') return false;
  const text = squeeze(textOfNode(node));
  if (isLink(node)) return text.split(' ').length <= 3 && !symbol.test(text) && leadsWithin(node);
  return node.tagName === 'span' && text.length < 200 && quote.test(text);
};

/** How many of some nodes behind a share's symbol are the host's links and quotes, with the signs between them. */
const lengthOfWidgets = (nodes: readonly (RootContent | ElementContent)[]): number => {
  let length = 0;
  for (const [at, node] of nodes.entries()) {
    if (isWidget(node)) length = at + 1;
    else if (node.type !== 'text' || !between.test(node.value)) break;
  }
  return length;
};

/** Takes what a host sets behind a share's symbol in a sentence out of the tree, "(Nasdaq: ACM - News; Chart)"; tells of it. */
export const cutQuoteLinks = (parent: Root | Element): LeftOut[] => {
  const leftOut: LeftOut[] = [];
  for (let at = 0; at < parent.children.length; at += 1) {
    const node = parent.children[at];
    if (node?.type !== 'element') continue;
    const before = parent.children[at - 1];
    if (
      !isLink(node) ||
      before?.type !== 'text' ||
      !opens.test(before.value) ||
      !symbol.test(squeeze(textOfNode(node)))
    ) {
      for (const one of cutQuoteLinks(node)) leftOut.push(one);
      continue;
    }
    const length = lengthOfWidgets(parent.children.slice(at + 1, at + 12));
    if (length === 0) continue;
    const gone = parent.children.splice(at + 1, length);
    leftOut.push(toLeftOut(lineOfNode(node), gone.map(textOfNode).join(''), 'site furniture'));
  }
  return leftOut;
};
