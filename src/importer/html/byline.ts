import type { Element, Root } from 'hast';
import { classifyHeadLine, type HeadLine } from '../head/head-lines.ts';
import { readDateline } from '../dateline/dateline.ts';
import { readDateLine } from '../dateline/printed-dates.ts';
import { removeNodes, type Run, runsOf } from './runs.ts';
import { findElements, textOfNode } from './tree.ts';
import type { RepairLog } from '../repair-log.ts';
import { squeeze } from '../source/white-space.ts';

// "31/10/2024 2:58pm UK Regulatory": the host's shelf behind the hour.
const shelfBehindHour =
  /(\d{1,2}[:.]\d{2}\s?(?:[ap]\.?m\.?)?)\s+(?!\p{Upper}{2,4}$)\p{Upper}[\p{Alpha}&]*(?:\s\p{Upper}[\p{Alpha}&]*)?$/u;

// "Thursday October 20, 4:05 pm ET": an hour tells a day without a year from words.
const dayAndHour =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?[^\s\d.,;:()–—-]{3,9}\.? \d{1,2},? \d{1,2}:\d{2} ?[ap]\.?m\.?(?: [a-z]{2,4})?$/i;

const kindOf = (text: string): HeadLine =>
  dayAndHour.test(text) ? 'date' : classifyHeadLine(text.replace(shelfBehindHour, '$1'));

/** Moves what a wire's page sets between its headline and the release ("News provided by", the hour of publication) above the headline, where releases print it. */
export const moveByline = (root: Root, log: RepairLog): void => {
  const [headline] = findElements(
    root,
    (one) => one.tagName === 'h1' && squeeze(textOfNode(one)) !== '',
  );
  if (!headline) return;
  const byline: Run[] = [];
  let waiting: Run[] = [];
  for (const run of runsOf(root, headline, 6)) {
    if (run.text.length > 120 || /^(?:ul|ol|table|td|th|pre)$/.test(run.tagName)) break;
    const kind = kindOf(run.text);
    // "RENO, Nev.--(BUSINESS WIRE)--Sep 17, 2019--" alone on its line begins the news.
    if ((readDateline(run.text)?.strength ?? 0) >= 3) break;
    if (run.tagName === 'li' && kind !== 'date') break;
    if (/^h[1-6]$/.test(run.tagName) && kind !== 'date') break;
    const provider = /\b(?:provided|published|issued|distributed) by:?$/i.test(
      [...byline, ...waiting].at(-1)?.text ?? '',
    );
    if ((kind === 'words' && !provider) || kind === 'contact') break;
    waiting.push(run);
    // A company's name alone may begin the release; between byline and date it is the byline's.
    if (kind === 'company' || kind === 'words') continue;
    byline.push(...waiting);
    waiting = [];
  }
  if (byline.length === 0) return;
  const printed = byline.map((run) => run.text).join(' ¶ ');
  const title = squeeze(textOfNode(headline)).split(' ').slice(-6).join(' ');
  removeNodes(root, new Set(byline.flatMap((run) => run.nodes)));
  root.children.unshift(
    ...byline.map(({ nodes }): Element => ({
      type: 'element',
      tagName: 'div',
      properties: {},
      children: nodes.flatMap((node) =>
        node.type === 'element' && /^(?:h[1-6]|li)$/.test(node.tagName)
          ? [{ ...node, tagName: 'div' }]
          : node.type === 'element' || node.type === 'text'
            ? [node]
            : [],
      ),
    })),
  );
  log.record('byline-below-headline', `${title} ¶ ${printed}`, `${printed} ¶ ${title}`);
};

/** How long the first part of a byline, which may be the headline, and each other one may be, in characters. */
const longest = { headline: 250, part: 60 } as const;

const isBylineOfSpans = (element: Element): boolean => {
  if (!/^(?:div|header|section)$/.test(element.tagName) || element.children.length < 2)
    return false;
  const parts: string[] = [];
  for (const child of element.children) {
    if (child.type === 'element' && /^(?:span|time|a|small|b|strong|em|i)$/.test(child.tagName))
      parts.push(squeeze(textOfNode(child)));
    else if (child.type !== 'text' || child.value.trim() !== '') return false;
  }
  const said = parts.filter((part) => part !== '');
  return (
    said.length > 1 &&
    // "Report Wed, Apr 24, 2024 08:00 CET" is read as a whole.
    readDateLine(said.join(' ')) === undefined &&
    // "<strong>Acme Receives Approval …</strong><span>2022.07.19</span>": the headline stands in the same box.
    said.every(
      (part, at) =>
        part.length <= (at === 0 ? longest.headline : longest.part) && !/^[|·•]|[,–—-]$/.test(part),
    ) &&
    said.some((part) => readDateLine(part)?.edtf !== undefined)
  );
};

/** Sets each part of a byline, `<span>Press release</span> <time>19 April 2023</time>`, on a line of its own. */
export const partBylines = (tree: Root): void => {
  for (const byline of findElements(tree, isBylineOfSpans))
    byline.children = byline.children.map((child) =>
      child.type === 'element'
        ? { ...child, type: 'element', tagName: 'div', children: [child] }
        : child,
    );
};
