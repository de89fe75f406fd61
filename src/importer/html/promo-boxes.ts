import type { Element, Nodes, RootContent } from 'hast';
import { isBuiltLike, isLabel } from './remains.ts';
import { linkedShare } from './host-line.ts';
import { type Run, runsOf } from './runs.ts';
import { isLinkedRun, linesAtBreaks } from './tail.ts';
import { findElements, leadsWithin, textOfNode } from './tree.ts';
import { weigh, type Weight } from './weight.ts';

/** The longest box, in characters; the longest title of a link in it, in words. */
const longest = { box: 260, title: 12 } as const;

/** True for a node that tells something at length: a paragraph, or a box of paragraphs. */
export const tells = (node: RootContent, cache: Map<Nodes, Weight>): boolean => {
  const { text, links } = weigh(node, cache);
  return (
    text >= 80 && links < text * 0.4 && !(node.type === 'element' && /^h[1-6]$/.test(node.tagName))
  );
};

// "Nkechi Wallin, MD View Profile"
const isNameWithButton = (run: Run): boolean =>
  run.text.split(' ').length <= 8 && linkedShare(run) >= 0.3 && !/\d/.test(run.text);

// "Buyer | Moor Wood" above "Seller | Berg & Sons" is a table that tells something.
const hasRows = (table: Element): boolean =>
  findElements(table, (one) => one.tagName === 'tr').filter(
    (row) =>
      findElements(row, (one) => /^t[dh]$/.test(one.tagName) && textOfNode(one).trim() !== '')
        .length > 1,
  ).length > 1;

/** True for a box below the node `told`, which tells something, that leads elsewhere in the site and tells nothing: a label, a link or two. A release's own paragraph is built like the one above. */
export const isPromoBox = (
  box: Element,
  told: RootContent | undefined,
  cache: Map<Nodes, Weight>,
): boolean => {
  if (told === undefined || !/^(?:div|aside|section|table|center)$/.test(box.tagName)) return false;
  const { text, links } = weigh(box, cache);
  if (text === 0 || text > longest.box || links === 0 || isBuiltLike(box, told)) return false;
  if (box.tagName === 'table' && hasRows(box)) return false;
  if (!findElements(box, (one) => one.tagName === 'a').every(leadsWithin)) return false;
  return runsOf({ type: 'root', children: [box] })
    .flatMap(linesAtBreaks)
    .every((run) =>
      isLinkedRun(run)
        ? run.text.split(' ').length <= longest.title && !/@|https?:|www\./.test(run.text)
        : isLabel(run.text, 8) || isNameWithButton(run),
    );
};
