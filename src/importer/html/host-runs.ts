import type { Root } from 'hast';
import { siteNameOf, titlesOf } from './page-hints.ts';
import { type Run, runsOf } from './runs.ts';
import { cutRuns, isLinkedRun, isOfOwnList } from './tail.ts';
import { findHeadNotes } from '../site/head-notes.ts';
import { findHostLines } from '../site/host-lines.ts';
import { hostNames } from '../site/host-name.ts';
import type { LeftOut } from '../site/left-out.ts';
import type { PageLine } from '../site/page-lines.ts';
import { findNews } from '../site/page-news.ts';

/** The names of a page's host, as its title, its data and its note of copyright tell them. */
export const hostNamesOf = (tree: Root): string[] => [
  ...hostNames(
    titlesOf(tree),
    runsOf(tree).map(({ text }) => text),
  ),
  ...siteNameOf(tree),
];

/** A run as the lines of a text are looked at. */
export const toPageLine = (run: Run): PageLine => {
  const heading = /^h([1-6])$/.exec(run.tagName);
  return {
    text: run.text,
    linked: isLinkedRun(run),
    level: Number(heading?.[1] ?? 0),
    item: run.tagName === 'li',
    own: isOfOwnList(run),
    site: false,
    alone: !/^(?:t[dh]|li|pre|d[td])$/.test(run.tagName),
    opens: true,
  };
};

/** Takes what a host says of itself and of its copy out of an article, `names` being its names; tells of it. */
export const cutHostRuns = (root: Root, names: readonly string[]): LeftOut[] => {
  const runs = runsOf(root);
  const lines = runs.map(toPageLine);
  const news = findNews(lines);
  const found = new Set([...findHeadNotes(lines, news), ...findHostLines(lines, news, names)]);
  return cutRuns(
    root,
    runs.filter((run, at) => found.has(at) && !/^(?:t[dh]|pre)$/.test(run.tagName)),
  );
};
