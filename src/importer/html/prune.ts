import type { Element, Nodes, Root, RootContent, Text } from 'hast';
import { isPageNumber, namesCatchwords, namesChoice } from './boxes.ts';
import { reasonToDrop } from './furniture.ts';
import { namesOf } from './names.ts';
import { isAttribution, isOpeningHeading } from './own-boxes.ts';
import { isIntroduced, isOwnCard, isPlainList } from './own-lists.ts';
import { isPromoBox, tells } from './promo-boxes.ts';
import { headsGone, holdsForm, isAsideInProse, isRemainder } from './remains.ts';
import { removeNodes, runsOf } from './runs.ts';
import { isWithinSentence, wordsInSentences } from './sentences.ts';
import { isHeadline, type PageSurvey } from './survey.ts';
import { findElements, isBlock, lineOfNode, textOfNode } from './tree.ts';
import { weigh, type Weight } from './weight.ts';
import { readDateLine } from '../dateline/printed-dates.ts';
import { type LeftOut, toLeftOut } from '../site/left-out.ts';
import { squeeze } from '../source/white-space.ts';

/** What is left out with an element, line by line as the page shows it. */
const tellRuns = (element: Element, reason: LeftOut['reason']): LeftOut[] =>
  runsOf({ type: 'root', children: [element] }).map((run) =>
    toLeftOut(run.nodes[0] ? lineOfNode(run.nodes[0]) : 1, run.text, reason),
  );

/** Tells what is left out with an element, and where it stood. */
export const takeOut = (
  element: Element,
  reason: LeftOut['reason'],
  { leftOut, gaps }: PageSurvey,
): void => {
  const told = tellRuns(element, reason);
  for (const one of told) leftOut.push(one);
  if (told.length > 0 && reason === 'site furniture') gaps.push(element.position?.end.offset ?? 0);
};

const isMenu = (element: Element, cache: Map<Nodes, Weight>): boolean => {
  const { text, links } = weigh(element, cache);
  return (
    (element.tagName === 'nav' || links > text * 0.5) &&
    findElements(element, (one) => one.tagName === 'a').length >=
      (/^(?:ul|ol)$/.test(element.tagName) ? 2 : 3) &&
    !/share|social/i.test(namesOf(element))
  );
};

const hasWords = (node: RootContent, cache: Map<Nodes, Weight>): boolean =>
  (node.type === 'element' && node.tagName === 'hr') || weigh(node, cache).text > 0;

/** How long what stands right below a headline may be for its day to be the release's, and how long a deck between the two may be, in characters. */
const longestMeta = 200;
const longestDeck = 250;

// "<div class="entry-meta">Posted on <time>November 16, 2017</time> by admin</div>" right below the headline: the day is the release's.
const takeDayBelowHeadline = (box: Element, above: readonly RootContent[]): Element | undefined => {
  const [last, next] = above.slice(-2).reverse();
  const deck = last && textOfNode(last).trim().length <= longestDeck ? next : undefined;
  if (![last, deck].some((one) => one?.type === 'element' && isHeadline(one))) return undefined;
  if (textOfNode(box).length > longestMeta) return undefined;
  const dayOf = (one: Element): string | undefined => readDateLine(squeeze(textOfNode(one)))?.edtf;
  const days = findElements(box, (one) => dayOf(one) !== undefined);
  const [day] = days;
  if (!day || new Set(days.map(dayOf)).size > 1) return undefined;
  const taken: Element = { ...day, tagName: 'p', children: [...day.children] };
  if (day === box) box.children = [];
  else removeNodes(box, new Set([day]));
  return taken;
};

/** Takes what is no part of a release out of the tree: navigation, forms, hidden text, share buttons; tells of it in the survey. */
export const prune = (
  root: Root | Element,
  survey: PageSurvey,
  behind: readonly RootContent[] = [],
): void => {
  const kept: (Element | Text)[] = [];
  const inSentences = wordsInSentences(root, survey.cache);
  let before: Element | undefined;
  let told: RootContent | undefined;
  let lastSaid: RootContent | undefined;
  const drop = (child: Element, reason: LeftOut['reason']): void => {
    takeOut(child, reason, survey);
    const last = kept.findLast((one) => one.type === 'element' || one.value.trim() !== '');
    // What stood on both sides of it were two lines: "News Release", its buttons, and the headline.
    if (last && isBlock(child) && !(last.type === 'element' && isBlock(last)))
      kept.push({ type: 'element', tagName: 'div', properties: {}, children: [] });
  };
  const isSaid = (node: RootContent): boolean => hasWords(node, survey.cache);
  const saysMuch = (node: RootContent): boolean => tells(node, survey.cache);
  for (const [at, child] of root.children.entries()) {
    if (child.type === 'element') {
      if (isPageNumber(child, root.children.slice(at + 1, at + 3), survey.cache)) {
        drop(child, 'page furniture');
        continue;
      }
      const below = root.children.slice(at + 1, at + 8);
      const after = below.some(isSaid) ? below : behind;
      const around = {
        above: lastSaid,
        told,
        kept,
        below,
        after,
        alone: !inSentences.has(child),
        within: inSentences.has(child) && isWithinSentence(root.children, at),
      };
      if (isPlainList(child, around, survey.cache)) {
        child.properties['dataOwn'] = true;
        kept.push(child);
        lastSaid = before = child;
        continue;
      }
      if (isOwnCard(child, around, survey.cache)) {
        for (const link of findElements(child, ({ tagName }) => tagName === 'a'))
          link.tagName = 'span';
        kept.push(child);
        lastSaid = before = child;
        continue;
      }
      const reason =
        before !== undefined && namesChoice(before, child, survey.cache)
          ? 'site furniture'
          : isOpeningHeading(child, root, around.below.find(isSaid), survey.cache) ||
              isAttribution(child, root)
            ? undefined
            : reasonToDrop(child, survey, around);
      const named = before !== undefined && namesCatchwords(before, survey.cache);
      before = child;
      if (reason !== undefined && !named) {
        const day =
          reason === 'hidden' ? undefined : takeDayBelowHeadline(child, kept.filter(isSaid));
        drop(child, reason);
        if (day) kept.push(day);
        if (isMenu(child, survey.cache)) {
          survey.menus.push(child.position?.end.offset ?? 0);
          const above = kept.findLastIndex(isSaid);
          const heading = kept[above];
          if (headsGone(heading, around.below.find(isSaid))) {
            takeOut(heading, reason, survey);
            kept.splice(above, 1);
          }
        }
        continue;
      }
      const left = survey.leftOut.length;
      const form = weigh(child, survey.cache).text < 300 && holdsForm(child);
      prune(child, survey, after);
      if (survey.leftOut.length > left) child.properties['dataCut'] = true;
      const isPlaced =
        form || survey.leftOut.length > left
          ? isRemainder(child, form ? Infinity : survey.leftOut.length - left, form)
          : told === lastSaid &&
            isAsideInProse(child, told, root.children.slice(at + 1, at + 12), saysMuch);
      if (
        isPlaced ||
        (isPromoBox(child, told, survey.cache) && !isIntroduced(around, survey.cache))
      ) {
        drop(child, 'site furniture');
        continue;
      }
    } else if (child.type !== 'text') continue;
    kept.push(child);
    if (hasWords(child, survey.cache)) lastSaid = child;
    if (saysMuch(child)) told = child;
  }
  root.children = kept;
};
