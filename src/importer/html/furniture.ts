import type { Element, Nodes, Root, RootContent, Text } from 'hast';
import {
  isButtonBar,
  isCitation,
  isPageNumber,
  isSiteBox,
  isSiteHeader,
  lettersOf,
  namesCatchwords,
  namesChoice,
} from './boxes.ts';
import { isBylineElement } from './host-byline.ts';
import { isNamedBox } from './named-boxes.ts';
import { namesFurniture, namesHidden, namesOf } from './names.ts';
import { isAttribution, isOpeningHeading, isOwnBox, isOwnNamedBox } from './own-boxes.ts';
import { isIntroduced, type Surroundings } from './own-lists.ts';
import { isPromoBox, tells } from './promo-boxes.ts';
import { headsGone, holdsForm, isAsideInProse, isQuoteBox, isRemainder } from './remains.ts';
import { runsOf } from './runs.ts';
import { isWithinSentence, wordsInSentences } from './sentences.ts';
import { isStoryList } from './story-lists.ts';
import { isHeadline, type PageSurvey } from './survey.ts';
import { attributeOf, findElements, lineOfNode, textOfNode } from './tree.ts';
import { weigh, type Weight } from './weight.ts';
import { introducesList } from '../site/introduced.ts';
import { type LeftOut, reasonToLeaveOut, toLeftOut } from '../site/left-out.ts';
import { beginsMailFoot } from '../site/tail.ts';
import { squeeze } from '../source/white-space.ts';

const furnitureTags = new Set(
  'nav aside footer form button input label dialog menu canvas audio video picture img map object embed applet frame frameset head title link meta base option datalist progress meter'.split(
    ' ',
  ),
);
const isHidden = (element: Element): boolean =>
  element.properties['hidden'] === true ||
  /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/i.test(
    attributeOf(element, 'style'),
  ) ||
  attributeOf(element, 'ariaHidden') === 'true' ||
  namesHidden(attributeOf(element, 'className'));

const isFurniture = (
  element: Element,
  { all, cache, otherArticles, prose }: PageSurvey,
  around: Surroundings,
): LeftOut['reason'] | undefined => {
  const { tagName } = element;
  const { alone, within } = around;
  if (otherArticles.has(element)) return 'site furniture';
  const weight = weigh(element, cache);
  if (/^(?:aside|footer)$/.test(tagName) && isOwnBox(element, around, cache)) return undefined;
  if (furnitureTags.has(tagName))
    return weight.text > all * 0.5 && tagName === 'form' ? undefined : 'site furniture';
  if (isHidden(element)) return weight.dateline || weight.text > all * 0.5 ? undefined : 'hidden';
  const role = attributeOf(element, 'role');
  if (
    /^(?:navigation|banner|contentinfo|complementary|search|dialog|alertdialog|menu|menubar|toolbar|button)$/.test(
      role,
    )
  )
    return 'site furniture';
  if (weight.dateline || weight.text > all * 0.4 || /^(?:html|body|main|article|h1)$/.test(tagName))
    return undefined;
  if (
    tagName === 'header' &&
    findElements(element, (one) => one.tagName === 'h1').length === 0 &&
    (weight.links > weight.text * 0.4 || isSiteHeader(element))
  )
    return 'site furniture';
  const names = namesOf(element);
  if (findElements(element, isHeadline).some((one) => textOfNode(one).trim() !== ''))
    return undefined;
  // "content with-sidebar": what holds most of the page's prose is named by what stands beside it.
  const holdsProse = weight.text - weight.links > prose * 0.5;
  if (!within && !holdsProse && namesFurniture(names) && !isOwnNamedBox(element, around, cache))
    return 'site furniture';
  if (
    (/^[uo]l$/.test(tagName) || (weight.links > 0 && /^(?:div|p|section|table)$/.test(tagName))) &&
    isIntroduced(around, cache)
  )
    return undefined;
  if (
    /^(?:ul|ol|div|p|table|section|td|center|font|span)$/.test(tagName) &&
    weight.text > 0 &&
    weight.links >= lettersOf(element) * 0.85 &&
    weight.text < 3000
  ) {
    const links = findElements(element, (one) => one.tagName === 'a');
    // A list of nothing but links leads elsewhere; a line with an address in it is part of a text.
    if (
      links.length >= 3 &&
      links.every((link) => !/@|^https?:|www\./.test(textOfNode(link))) &&
      !links.some((link) => isCitation(squeeze(textOfNode(link))))
    )
      return 'site furniture';
  }
  if (weight.links > 0 && isStoryList(element)) return 'site furniture';
  if (
    alone &&
    weight.text < 300 &&
    weight.links > 0 &&
    /^(?:div|p|ul|ol|section|center)$/.test(tagName) &&
    isButtonBar(element)
  )
    return 'site furniture';
  if (weight.text > 0 && weight.text < 80 && isQuoteBox(element)) return 'stock quote';
  // What a host's editor says of the copy.
  if (weight.text < 600 && /^(?:p|div)$/.test(tagName) && /(?:^|\s)editorial(?:\s|$)/i.test(names))
    return 'site furniture';
  if (/^(?:ul|ol|dl|div|table|section|tr|td)$/.test(tagName) && isNamedBox(element, weight.text))
    return 'site furniture';
  if (
    weight.text > 0 &&
    weight.text < 400 &&
    /^(?:div|section|td|table|font|small|center|p)$/.test(tagName) &&
    alone &&
    isSiteBox(element)
  )
    return 'site furniture';
  if (weight.text === 0 || weight.text >= 160 || tagName === 'h1') return undefined;
  if (isBylineElement(element, squeeze(textOfNode(element)))) return 'site furniture';
  if (!alone) return undefined;
  const text = squeeze(textOfNode(element));
  // What stands below it goes with it, and is found by it.
  const reason = text.length < 160 && !beginsMailFoot(text) ? reasonToLeaveOut(text) : undefined;
  // "The guide can be had in:" above "English, Deutsch, Français"
  return reason !== undefined && around.above && introducesList(squeeze(textOfNode(around.above)))
    ? undefined
    : reason;
};

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

/** Takes what is no part of a release out of the tree: navigation, forms, hidden text, share buttons; tells of it in the survey. */
export const prune = (root: Root | Element, survey: PageSurvey): void => {
  const kept: (Element | Text)[] = [];
  const inSentences = wordsInSentences(root, survey.cache);
  let before: Element | undefined;
  let told: RootContent | undefined;
  let lastSaid: RootContent | undefined;
  const saysMuch = (node: RootContent): boolean => tells(node, survey.cache);
  for (const [at, child] of root.children.entries()) {
    if (child.type === 'element') {
      if (isPageNumber(child, root.children.slice(at + 1, at + 3), survey.cache)) {
        takeOut(child, 'page furniture', survey);
        continue;
      }
      const around = {
        above: lastSaid,
        told,
        kept,
        below: root.children.slice(at + 1, at + 8),
        alone: !inSentences.has(child),
        within: inSentences.has(child) && isWithinSentence(child, root.children),
      };
      const reason =
        before !== undefined && namesChoice(before, child, survey.cache)
          ? 'site furniture'
          : isOpeningHeading(child, root) || isAttribution(child, root)
            ? undefined
            : isFurniture(child, survey, around);
      const named = before !== undefined && namesCatchwords(before, survey.cache);
      before = child;
      if (reason !== undefined && !named) {
        takeOut(child, reason, survey);
        if (isMenu(child, survey.cache)) {
          survey.menus.push(child.position?.end.offset ?? 0);
          const isSaid = (node: RootContent): boolean => hasWords(node, survey.cache);
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
      prune(child, survey);
      const isPlaced =
        form || survey.leftOut.length > left
          ? isRemainder(child, form ? Infinity : survey.leftOut.length - left, form)
          : told === lastSaid &&
            isAsideInProse(child, told, root.children.slice(at + 1, at + 12), saysMuch);
      if (
        isPlaced ||
        (isPromoBox(child, told, survey.cache) && !isIntroduced(around, survey.cache))
      ) {
        takeOut(child, 'site furniture', survey);
        continue;
      }
    } else if (child.type !== 'text') continue;
    kept.push(child);
    if (hasWords(child, survey.cache)) lastSaid = child;
    if (saysMuch(child)) told = child;
  }
  root.children = kept;
};
