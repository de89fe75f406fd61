import type { Element, ElementContent, Root, RootContent } from 'hast';
import { classifyHeadLine } from './head-lines.ts';
import { findElements, isBlock, textOfNode } from './html-tree.ts';
import type { RepairLog } from './repair-log.ts';

/** Nodes that a page shows on one line: a block without blocks in it, or what stands between two blocks. */
interface Run {
  readonly nodes: readonly (RootContent | ElementContent)[];
  readonly text: string;
  readonly tagName: string;
}

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

const holdsBlocks = (node: RootContent | ElementContent): boolean =>
  node.type === 'element' &&
  findElements(node, (one) => one.tagName !== 'br' && isBlock(one)).length > 0;

/** The first runs behind the headline, in order. */
const runsAfter = (root: Root, headline: Element, most: number): Run[] => {
  const runs: Run[] = [];
  let open: (RootContent | ElementContent)[] = [];
  let passed = false;
  const close = (tagName: string): void => {
    const text = squeeze(open.map(textOfNode).join(''));
    if (text !== '' && passed) runs.push({ nodes: open, text, tagName });
    open = [];
  };
  const visit = (parent: Root | Element): void => {
    for (const child of parent.children) {
      if (runs.length >= most) return;
      if (child === headline) {
        close('');
        passed = true;
      } else if (!holdsBlocks(child)) open.push(child);
      else if (child.type === 'element') {
        close('');
        if (child.children.some(holdsBlocks)) visit(child);
        else {
          open = [child];
          close(child.tagName);
        }
      }
    }
    close('');
  };
  visit(root);
  return runs;
};

const remove = (node: Root | Element, gone: ReadonlySet<RootContent | ElementContent>): void => {
  if (node.type === 'root') node.children = node.children.filter((child) => !gone.has(child));
  else node.children = node.children.filter((child) => !gone.has(child));
  for (const child of node.children) if (child.type === 'element') remove(child, gone);
};

/** Moves what a wire's page sets between its headline and the release ("News provided by", the hour of publication) above the headline, where releases print it. */
export const moveByline = (root: Root, log: RepairLog): void => {
  const [headline] = findElements(
    root,
    (one) => one.tagName === 'h1' && squeeze(textOfNode(one)) !== '',
  );
  if (!headline) return;
  const byline: Run[] = [];
  let waiting: Run[] = [];
  for (const run of runsAfter(root, headline, 6)) {
    if (run.text.length > 120 || /^(?:ul|ol|li|table|td|th|pre|h[1-6])$/.test(run.tagName)) break;
    const kind = classifyHeadLine(run.text);
    if (kind === 'words' || kind === 'contact') break;
    waiting.push(run);
    // A company's name alone may begin the release; between byline and date it is the byline's.
    if (kind === 'company') continue;
    byline.push(...waiting);
    waiting = [];
  }
  if (byline.length === 0) return;
  const printed = byline.map((run) => run.text).join(' ¶ ');
  const title = squeeze(textOfNode(headline)).split(' ').slice(-6).join(' ');
  remove(root, new Set(byline.flatMap((run) => run.nodes)));
  root.children.unshift(
    ...byline.map(({ nodes }): Element => ({
      type: 'element',
      tagName: 'div',
      properties: {},
      children: nodes.filter((node) => node.type === 'element' || node.type === 'text'),
    })),
  );
  log.record('byline-below-headline', `${title} ¶ ${printed}`, `${printed} ¶ ${title}`);
};
