import type { Root } from 'hast';
import { removeNodes, runsOf } from './html-runs.ts';
import { lineOfNode } from './html-tree.ts';
import { endsOtherStories, headsOtherStories, type LeftOut, toLeftOut } from './left-out.ts';

/** Takes the lists of other stories that a site sets below a release out of the article, and tells of them. */
export const cutOtherStories = (root: Root): LeftOut[] => {
  const runs = runsOf(root);
  let start = runs.length;
  for (let at = runs.length - 1; at >= runs.length * 0.5; at -= 1) {
    const text = runs[at]?.text ?? '';
    if (endsOtherStories(text)) break;
    if (headsOtherStories(text)) start = at;
  }
  const cut = runs.slice(start);
  removeNodes(root, new Set(cut.flatMap((run) => run.nodes)));
  return cut.map((run) => {
    const [first] = run.nodes;
    return toLeftOut(first ? lineOfNode(first) : 1, run.text, 'site furniture');
  });
};
