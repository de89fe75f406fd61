import type { Root } from 'hast';
import { runsOf } from './runs.ts';
import { cutRuns, isLinkedRun } from './tail.ts';
import type { LeftOut } from '../site/left-out.ts';
import { findLooseLines } from '../site/loose-lines.ts';

/** Takes lines out of an article that stand between its paragraphs and belong to neither: "Sponsored", "Related: …"; tells of them. */
export const cutLooseRuns = (root: Root): LeftOut[] => {
  const runs = runsOf(root);
  const found = findLooseLines(
    runs.map((run) => {
      const heading = /^h([1-6])$/.exec(run.tagName);
      return {
        text: run.text,
        linked: isLinkedRun(run),
        level: Number(heading?.[1] ?? 0),
        item: run.tagName === 'li',
        site: false,
        alone: !/^(?:t[dh]|li|pre|d[td])$/.test(run.tagName),
        opens: true,
      };
    }),
  );
  return cutRuns(
    root,
    runs.filter((_, at) => found.has(at)),
  );
};
