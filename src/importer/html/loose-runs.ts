import type { Root } from 'hast';
import { toPageLine } from './host-runs.ts';
import { runsOf } from './runs.ts';
import { cutRuns } from './tail.ts';
import type { LeftOut } from '../site/left-out.ts';
import { findLooseLines } from '../site/loose-lines.ts';
import { findNews } from '../site/page-news.ts';
import { findSignUps } from '../site/sign-up.ts';

/** Takes lines out of an article that stand between its paragraphs and belong to neither: "Sponsored", "Related: …"; tells of them. */
export const cutLooseRuns = (root: Root): LeftOut[] => {
  const runs = runsOf(root);
  const lines = runs.map(toPageLine);
  const found = new Set([
    ...findLooseLines(lines),
    ...findSignUps(lines, findNews(lines)?.own ?? []),
  ]);
  return cutRuns(
    root,
    runs.filter((_, at) => found.has(at)),
  );
};
