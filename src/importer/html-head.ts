import type { Root } from 'hast';
import { classifyHeadLine } from './head-lines.ts';
import { type Run, runsOf } from './html-runs.ts';
import { isHeadline } from './html-survey.ts';
import { cutRuns, isLinkedRun } from './html-tail.ts';
import { findElements, textOfNode } from './html-tree.ts';
import type { LeftOut } from './left-out.ts';

const startOf = (run: Run): number => run.nodes[0]?.position?.start.offset ?? 0;

/** Takes what a site sets above a release's headline out of the article, given where its menus stood: its name, its links; tells of them. A line that releases print there stays. */
export const cutSiteHead = (root: Root, menus: readonly number[]): LeftOut[] => {
  const [headline] = findElements(root, isHeadline).filter((one) => textOfNode(one).trim() !== '');
  if (!headline) return [];
  const start = headline.position?.start.offset ?? 0;
  const above = runsOf(root).filter((run) => startOf(run) < start);
  const leading = above.filter((run, at) => {
    const label = (above[at - 1]?.text ?? '').endsWith(':');
    return isLinkedRun(run) && !label && classifyHeadLine(run.text) !== 'company';
  });
  // What stands above a menu, or above two links, is the site's; what stands below may be the release's.
  const menu = Math.max(
    -1,
    ...menus.filter((place) => place <= start),
    ...(leading.length > 1 ? leading.map(startOf) : []),
  );
  const cut = above.filter((run) => {
    const kind = classifyHeadLine(run.text);
    if (kind === 'date' || kind === 'contact' || /\brelease\b|\bembargo/i.test(run.text))
      return false;
    return startOf(run) < menu || leading.includes(run);
  });
  return cutRuns(root, cut);
};
