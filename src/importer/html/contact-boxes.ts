import type { Element, ElementContent, Root, RootContent } from 'hast';
import { namesOf } from './names.ts';
import { isContactHead } from './own-boxes.ts';
import { isHeading } from './remains.ts';
import { runsOf } from './runs.ts';
import { linesAtBreaks } from './tail.ts';
import { isHeadline } from './survey.ts';
import { findElements, textOfNode } from './tree.ts';
import { hasAddress } from '../contacts/lines.ts';
import { isPerson } from '../contacts/people.ts';
import { squeeze } from '../source/white-space.ts';

/** How long such a box may be, and how long what stands below it is at least, in characters. */
const bounds = { box: 1500, news: 300 } as const;

const isPressHead = (text: string): boolean =>
  /^(?:media|press)\b/i.test(text) && isContactHead(text);

// "Press Contact." above "Ann Roe", her firm and her number, up to the next heading: "Downloads."
const contactIn = (box: Element): ElementContent[] | undefined => {
  const children = box.children.filter(
    (child) => child.type === 'element' || (child.type === 'text' && child.value.trim() !== ''),
  );
  const [head, ...others] = children;
  if (head?.type !== 'element' || !isHeading(head) || !isPressHead(squeeze(textOfNode(head))))
    return undefined;
  const end = others.findIndex((child) => child.type === 'element' && isHeading(child));
  const own = end === -1 ? others : others.slice(0, end);
  const lines = runsOf({ type: 'root', children: own })
    .flatMap(linesAtBreaks)
    .map(({ text }) => text);
  return isPerson(lines[0] ?? '') && lines.some(hasAddress) ? [head, ...own] : undefined;
};

const isOfSite = (element: Element): boolean =>
  /^(?:nav|header|footer|form)$/.test(element.tagName) ||
  /foot|header|cookie/i.test(namesOf(element));

const isNewsBelow = (nodes: readonly RootContent[]): boolean => {
  let length = 0;
  for (const node of nodes) length += textOfNode(node).length;
  return length >= bounds.news;
};

/** Moves the press contact that a page sets in a box beside the first words of a release, below its headline, to the release's end; what else the box holds, files and links, stays in it. */
export const moveContactBoxes = (tree: Root): void => {
  const visit = (parent: Root | Element): void => {
    for (const [at, child] of parent.children.entries()) {
      if (child.type !== 'element' || isOfSite(child)) continue;
      if (child.tagName !== 'aside') {
        visit(child);
        continue;
      }
      const above = parent.children.slice(0, at);
      const headed = above.some(
        (one) =>
          one.type === 'element' && (isHeadline(one) || findElements(one, isHeadline).length > 0),
      );
      if (!headed || textOfNode(child).length > bounds.box) continue;
      const own = contactIn(child);
      if (!own || !isNewsBelow(parent.children.slice(at + 1))) continue;
      child.children = child.children.filter((one) => !own.includes(one));
      parent.children.push(...own);
      return;
    }
  };
  visit(tree);
};
