import type { Root } from 'hast';
import { findFigures } from './figures.ts';
import { removeNodes, type Run, runsOf } from './runs.ts';
import {
  attributeOf,
  findElements,
  leadsWithin,
  linkedLength,
  lineOfNode,
  startOfNode,
  textOfNode,
} from './tree.ts';
import { headsListBelow } from '../site/end.ts';
import { type LeftOut, toLeftOut } from '../site/left-out.ts';
import { findSiteTail } from '../site/tail.ts';
import { isSiteTalkBelow } from '../site/talk.ts';
import { squeeze } from '../source/white-space.ts';

/** Takes runs of an article out of its tree, and tells of them. */
export const cutRuns = (root: Root, cut: readonly Run[]): LeftOut[] => {
  removeNodes(root, new Set(cut.flatMap((run) => run.nodes)));
  return cut.map((run) => {
    const [first] = run.nodes;
    return toLeftOut(first ? lineOfNode(first) : 1, run.text, 'site furniture');
  });
};

/** True for a run whose words lead to another page, all of them. */
export const isLinkedRun = (run: Run): boolean => {
  let linked = 0;
  for (const node of run.nodes) linked += linkedLength(node);
  return linked >= run.text.length * 0.9;
};

/** True for an entry of a list that the release itself introduces, as marked while the page was pruned. */
export const isOfOwnList = ({ box }: Run): boolean =>
  box.type === 'element' && /^[uo]l$/.test(box.tagName) && box.properties['dataOwn'] === true;

// "Divers chart a wreck (9 September)", "14:02 Ferry line reports traffic": the day or hour beside a story's link.
const day =
  '(?:\\d{1,4}[./:-]\\d{1,2}(?:[./:-](?:\\d{2,4})?)?|\\d{1,2}\\.? \\p{Alpha}{3,9}\\.?(?:,? \\d{4})?|\\p{Alpha}{3,9}\\.? \\d{1,2}(?:,? \\d{4})?|today|heute)';
const dayBeside = new RegExp(
  `^[\\s([|–—-]*${day}[)\\]:,|–—-]*(?:\\s[\\s([|–—-]*${day}[)\\]:,|–—-]*)*\\s+|[\\s([|–—-]+${day}(?:(?:[)\\]\\s]*[)\\]])?[\\s([|–—-]+${day})*[)\\]\\s]*$`,
  'giu',
);

/** True for a run whose words lead to another page, but for the day beside them. */
const isLinkedStory = (run: Run): boolean => {
  if (isLinkedRun(run)) return true;
  if (run.text.length > 200) return false;
  let linked = 0;
  for (const node of run.nodes) linked += linkedLength(node);
  return linked >= 20 && linked >= run.text.replace(dayBeside, '').length * 0.9;
};

// What wraps the whole of a run holds its lines too: "<td><font>Investor tools<br>Quote</font></td>".
const innermost = (nodes: Run['nodes']): Run['nodes'] => {
  const [only, ...more] = nodes.filter((node) => node.type !== 'text' || node.value.trim() !== '');
  return more.length === 0 && only?.type === 'element' && only.tagName !== 'a'
    ? innermost(only.children)
    : nodes;
};

/** The lines of a run, each a run of its own where <br> parts them. */
export const linesAtBreaks = (run: Run): Run[] => {
  const nodes = innermost(run.nodes);
  if (!nodes.some((node) => node.type === 'element' && node.tagName === 'br')) return [run];
  const lines: Run[] = [];
  let open: Run['nodes'][number][] = [];
  for (const node of [...nodes, undefined]) {
    if (node !== undefined && !(node.type === 'element' && node.tagName === 'br')) {
      open.push(node);
      continue;
    }
    const text = squeeze(open.map(textOfNode).join(''));
    if (text !== '') lines.push({ nodes: open, text, tagName: '', box: run.box });
    open = [];
  }
  return lines;
};

// A line of its own that leads to another page of the site.
const leadsAside = (run: Run): boolean =>
  isLinkedStory(run) &&
  run.nodes.flatMap((node) => findElements(node, (one) => one.tagName === 'a')).every(leadsWithin);

// "Home | Careers | Site map"
const isRowOfLinks = (run: Run): boolean => {
  const links = run.nodes.flatMap((node) => findElements(node, (one) => one.tagName === 'a'));
  let linked = 0;
  for (const node of run.nodes) linked += linkedLength(node);
  return links.length >= 3 && linked >= run.text.length * 0.6 && links.every(leadsWithin);
};

// Lines parted by <br> are one run, but where a list of other stories or a menu begins in it.
const linesOf = (run: Run): Run[] => {
  const lines = linesAtBreaks(run);
  if (lines.length < 2) return lines;
  return lines.some(({ text }) => headsListBelow(text) || isSiteTalkBelow(text)) ||
    lines.some(isRowOfLinks) ||
    lines.filter((line) => line.text.split(' ').length >= 3 && leadsAside(line)).length > 1
    ? lines
    : [run];
};

const leadsAbove = (run: Run): boolean =>
  isLinkedRun(run) &&
  run.nodes
    .flatMap((node) => findElements(node, (one) => one.tagName === 'a'))
    .every((link) => attributeOf(link, 'href').startsWith('#'));

/** Takes what a site sets below a release out of the article: lists of other stories, forms, menus; tells of them. `before` is what was left out already, and `gaps` where it stood. */
export const cutSiteTail = (
  root: Root,
  before: readonly LeftOut[],
  gaps: readonly number[],
): LeftOut[] => {
  const runs = runsOf(root).flatMap((run) => (run.tagName === 'pre' ? [run] : linesOf(run)));
  // A printed page ends at a ruler too.
  const rulers = findElements(
    root,
    (one) => one.tagName === 'hr' && !/page-break/i.test(attributeOf(one, 'style')),
  ).map(startOfNode);
  const places = [...gaps, ...rulers].sort((a, b) => a - b);
  let gap = 0;
  const isParted = (run: Run): boolean => {
    const from = gap;
    const start = run.nodes[0] ? startOfNode(run.nodes[0]) : 0;
    while ((places[gap] ?? Infinity) <= start) gap += 1;
    return gap > from;
  };
  const figures = findFigures(root);
  const isOfFigures = (run: Run): boolean => {
    const start = run.nodes[0] ? startOfNode(run.nodes[0]) : 0;
    return figures.some(({ from, to }) => start >= from && start < to);
  };
  const found = findSiteTail(
    runs.map((run) => ({
      parted: isParted(run) || leadsAside(run) || isRowOfLinks(run),
      // "3. Birch Mill Closes": the number of a story in the site's list is no note's.
      text: leadsAside(run) ? run.text.replace(/^\[?\d{1,2}[\].)]\s+/, '') : run.text,
      linked: isLinkedStory(run) || isRowOfLinks(run),
      prose:
        (run.text.length >= 200 && !isRowOfLinks(run)) ||
        /^(?:t[dh]|pre)$/.test(run.tagName) ||
        isOfFigures(run),
      heading: /^h[1-6]$/.test(run.tagName),
      item: run.tagName === 'li',
      own: isOfOwnList(run),
    })),
    before.map(({ text }) => text),
  );
  // "Explore our research" above a link that is gone, and nothing else below it: a heading of nothing.
  const last = runs.findLastIndex((_, at) => !found.has(at));
  const above = runs[last];
  const below = runs[last + 1];
  const isEmptied =
    above !== undefined &&
    below !== undefined &&
    /^h[2-6]$/.test(above.tagName) &&
    above.box === below.box &&
    leadsAside(below);
  // The list of a filing's parts, each of which leads to a place above.
  const parts = runs.findLastIndex((run) => !leadsAbove(run)) + 1;
  return cutRuns(
    root,
    runs.filter(
      (_, at) => found.has(at) || (isEmptied && at === last) || (parts > 0 && at >= parts),
    ),
  );
};
