import type { Element, ElementContent, Root, RootContent } from 'hast';
import { isBlock, textOfNode } from './tree.ts';
import { squeeze } from '../source/white-space.ts';

/** Nodes that a page shows as one line or block: a block without blocks in it, or what stands between two blocks. */
export interface Run {
  /** The nodes, in order. */
  readonly nodes: readonly (RootContent | ElementContent)[];
  /** Their words in one line. */
  readonly text: string;
  /** Tag of the block; empty for what stands between blocks. */
  readonly tagName: string;
  /** What holds the nodes. */
  readonly box: Root | Element;
}

/** The nodes that are blocks or hold any, found in one walk however deep the nesting is. */
const findBlockHolders = (root: Root): ReadonlySet<RootContent | ElementContent> => {
  const holders = new Set<RootContent | ElementContent>();
  const visit = (node: RootContent | ElementContent): boolean => {
    if (node.type !== 'element') return false;
    let holds = node.tagName !== 'br' && isBlock(node);
    for (const child of node.children) if (visit(child)) holds = true;
    if (holds) holders.add(node);
    return holds;
  };
  for (const child of root.children) visit(child);
  return holders;
};

/** The runs of a tree in order, at most `most`, from behind the element `start` where one is given; empty blocks too where `empty`. */
export const runsOf = (root: Root, start?: Element, most = Infinity, empty = false): Run[] => {
  const runs: Run[] = [];
  const holders = findBlockHolders(root);
  let open: (RootContent | ElementContent)[] = [];
  let passed = start === undefined;
  const close = (tagName: string, box: Root | Element): void => {
    const text = squeeze(open.map(textOfNode).join(''));
    if ((text !== '' || (empty && tagName !== '')) && passed)
      runs.push({ nodes: open, text, tagName, box });
    open = [];
  };
  const visit = (parent: Root | Element): void => {
    for (const child of parent.children) {
      if (runs.length >= most) return;
      if (child === start) {
        close('', parent);
        passed = true;
      } else if (!holders.has(child)) open.push(child);
      else if (child.type === 'element') {
        close('', parent);
        if (child.children.some((one) => holders.has(one))) visit(child);
        else {
          open = [child];
          close(child.tagName, parent);
        }
      }
    }
    close('', parent);
  };
  visit(root);
  return runs;
};

/** Takes nodes out of a tree. */
export const removeNodes = (
  node: Root | Element,
  gone: ReadonlySet<RootContent | ElementContent>,
): void => {
  if (node.type === 'root') node.children = node.children.filter((child) => !gone.has(child));
  else node.children = node.children.filter((child) => !gone.has(child));
  for (const child of node.children) if (child.type === 'element') removeNodes(child, gone);
};
