import type { Element, Nodes, Root } from 'hast';
import { readDateLine } from '../dateline/printed-dates.ts';
import { classifyHeadLine } from '../head/head-lines.ts';
import { holdsEnd, isBoxBelowEnd, tellsOfIssuer } from './below.ts';
import { namesCatchwords } from './boxes.ts';
import { takeOut } from './prune.ts';
import { namesOf } from './names.ts';
import { removeNodes, type Run, runsOf } from './runs.ts';
import { isHeadline, type PageSurvey } from './survey.ts';
import { isLinkedRun, linesAtBreaks } from './tail.ts';
import { findElements, linkedLength, textOfNode } from './tree.ts';
import { weigh, type Weight } from './weight.ts';
import { squeeze } from '../source/white-space.ts';

// "Contact", a name and a number: a column of its own on pages of the first years.
const contactColumn =
  /^\s*(?:(?:press|media|news|investor|public|for (?:more|further) information)\s+)?contacts?\b(?!\s+us)[\s\S]{0,300}?(?:\(?\d{3}\)?[-. /]{1,2}\d{3}[-. ]\d{4}|\+\d[\d ().-]{7,})/i;

/** True for a box that names the people of a release. */
export const holdsContacts = (element: Element): boolean =>
  /contact/i.test(namesOf(element)) ||
  contactColumn.test(textOfNode(element).slice(0, 600)) ||
  (/\b(?:contacts?|investors?|media)\b/i.test(textOfNode(element).slice(0, 600)) &&
    /\S@\S+\.\S/.test(textOfNode(element).slice(0, 2000)));

/** True for a part of a release that its page sets as an article or section of its own: "About Acme", the contacts. */
export const isReleasePart = (element: Element): boolean =>
  /^(?:article|section)$/.test(element.tagName) &&
  /^\s*(?:About (?!us\b|this\b)\p{Upper}|(?:Cautionary|Forward[- ]Looking|Safe Harbor)\b|(?:Media |Press |Investor )?Contacts?\b(?! us)|Notes? to editors?)/u.test(
    textOfNode(element).slice(0, 300),
  );

const isMostlyLinked = (run: Run): boolean => {
  let linked = 0;
  for (const node of run.nodes) linked += linkedLength(node);
  return linked > run.text.length * 0.5;
};

// A column of short lines and links, none of them the release's date, its place or a sentence of it.
const isSideColumn = (element: Element): boolean => {
  const runs = runsOf({ type: 'root', children: [element] }).flatMap(linesAtBreaks);
  return runs.every(
    (run) =>
      isLinkedRun(run) ||
      (isMostlyLinked(run) && !/\S@\S|\d{3}[-. )]+\d{3}/.test(run.text)) ||
      (run.text.length < 120 &&
        !/^(?:date|contact)$/.test(classifyHeadLine(run.text)) &&
        !/\brelease\b|\bembargo/i.test(run.text)),
  );
};

const isBoxOfLinks = (element: Element, least: number): boolean => {
  const text = squeeze(textOfNode(element));
  const links = findElements(element, (one) => one.tagName === 'a');
  return (
    links.length >= least &&
    // Wires print a release's branches and catchwords below it.
    !/^(?:industry|industries|keywords?|schlagw[oö]rter|stichw[oö]rter)\b/i.test(text) &&
    linkedLength(element) >= text.length * 0.6 &&
    links.every((link) => !/@|^https?:|www\./.test(textOfNode(link)))
  );
};

// "From: Waterways Agency, Published: 11 March 2016, Part of: Flooding" between headline and article: the day is the release's.
const takeDay = (box: Element, headlineEnd: number): Element | undefined => {
  if ((box.position?.start.offset ?? 0) < headlineEnd) return undefined;
  const days = runsOf({ type: 'root', children: [box] }).filter(({ text }) => readDateLine(text));
  const [node] = days[0]?.nodes ?? [];
  if (days.length !== 1 || node?.type !== 'element') return undefined;
  removeNodes(box, new Set([node]));
  return { ...node, tagName: 'p' };
};

const sideName =
  /(?:^|\s)(?:(?:col(?:umn)?|content)?[-_]?(?:left|right|side)(?:[-_]?(?:col(?:umn)?|content|side|pane|area))?)(?:\s|$)/i;

// A release without a dateline is where most of the page's prose is, or half of it and the headline.
const heaviest = (children: readonly Element[], cache: Map<Nodes, Weight>): Element | undefined => {
  const prose = (one: Element): number => weigh(one, cache).text - weigh(one, cache).links;
  let all = 0;
  for (const one of children) all += prose(one);
  return children.find(
    (one) =>
      prose(one) >= 300 &&
      (prose(one) > all * 0.65 ||
        (prose(one) > all * 0.5 && findElements(one, isHeadline).length > 0)),
  );
};

/** Takes the columns and boxes of links out of the tree that stand beside the release on the way down to it; tells of them in the survey. */
export const dropBeside = (tree: Root, survey: PageSurvey): void => {
  const { cache, menus } = survey;
  const [headline] = findElements(tree, isHeadline);
  const headlineEnd = headline?.position?.end.offset ?? Infinity;
  let at: Root | Element = tree;
  for (;;) {
    const children: Element[] = [];
    for (const child of at.children) if (child.type === 'element') children.push(child);
    const next =
      children.find((child) => weigh(child, cache).dateline) ?? heaviest(children, cache);
    if (!next || /^(?:p|pre|h[1-6]|ul|ol|blockquote)$/.test(next.tagName)) return;
    const own = weigh(next, cache);
    const holdsRelease = own.text - own.links >= 300;
    const column = /^t[dh]$/.test(next.tagName);
    const place = children.indexOf(next);
    const ended = holdsRelease && place < children.length - 1 && holdsEnd(next);
    const gone = new Set(
      children.filter((other, index) => {
        const { text } = weigh(other, cache);
        const before = children[index - 1];
        if (before && namesCatchwords(before, cache)) return false;
        if (other === next || text === 0 || !holdsRelease) return false;
        if (findElements(other, isHeadline).length > 0 || holdsContacts(other)) return false;
        if (ended && index > place && isBoxBelowEnd(other))
          return !tellsOfIssuer(other, textOfNode(next));
        if (column && /^t[dh]$/.test(other.tagName)) return isSideColumn(other);
        if (other.tagName === 'div' && sideName.test(namesOf(other))) return isSideColumn(other);
        return (
          /^(?:div|table|section|ul|ol|center|tr)$/.test(other.tagName) &&
          isBoxOfLinks(other, index > place ? 3 : 2)
        );
      }),
    );
    const days = new Map<Element, Element>();
    for (const one of gone) {
      const day = children.indexOf(one) < place ? takeDay(one, headlineEnd) : undefined;
      if (day) days.set(one, day);
      takeOut(one, 'site furniture', survey);
      if (/share|social/i.test(namesOf(one))) continue;
      menus.push(one.position?.end.offset ?? 0);
    }
    if (gone.size > 0)
      at.children = at.children.flatMap((child) =>
        child.type !== 'element' || !gone.has(child) ? [child] : (days.get(child) ?? []),
      );
    at = next;
  }
};
