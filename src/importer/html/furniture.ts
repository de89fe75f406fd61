import type { Element } from 'hast';
import {
  isArchiveBox,
  isButtonBar,
  isCitation,
  isSiteBox,
  isSiteHeader,
  lettersOf,
} from './boxes.ts';
import { isBylineElement } from './host-byline.ts';
import { isNamedBox } from './named-boxes.ts';
import { namesFurniture, namesHidden, namesOf, namesSlogan, withoutOwnNames } from './names.ts';
import { isOwnBox, isOwnNamedBox } from './own-boxes.ts';
import { isIntroduced, type Surroundings } from './own-lists.ts';
import { isQuoteBox } from './remains.ts';
import { goesOnWithNews, isFolded, repeats } from './told-boxes.ts';
import { isStoryList } from './story-lists.ts';
import { isHeadline, type PageSurvey } from './survey.ts';
import { attributeOf, findElements, textOfNode } from './tree.ts';
import { weigh, type Weight } from './weight.ts';
import { introducesList } from '../site/introduced.ts';
import { type LeftOut, reasonToLeaveOut } from '../site/left-out.ts';
import { beginsMailFoot } from '../site/mail.ts';
import { headsStatement } from '../site/own-lines.ts';
import { isToldBelow } from '../site/told-below.ts';
import { squeeze } from '../source/white-space.ts';

const furnitureTags = new Set(
  'nav aside footer form button input label dialog menu canvas audio video picture img map object embed applet frame frameset head title link meta base option datalist progress meter'.split(
    ' ',
  ),
);
// What a program of words tracks as taken out, `<del>`, is no word of what was released.
const isHidden = (element: Element): boolean =>
  element.tagName === 'del' ||
  element.properties['hidden'] === true ||
  /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/i.test(
    attributeOf(element, 'style'),
  ) ||
  attributeOf(element, 'ariaHidden') === 'true' ||
  namesHidden(attributeOf(element, 'className'));

/** How long words are at most that a page strikes within a sentence, in characters; more of them are struck by a tag without its end. */
const longestStruck = 200;

// "on <s>May 4</s> May 5": what a page shows struck through has been taken back, as `<del>` has; a line of its own that is struck is left to the reader.
const isStruck = (element: Element, { alone }: Surroundings, { text }: Weight): boolean =>
  !alone &&
  text <= longestStruck &&
  (/^(?:s|strike)$/.test(element.tagName) ||
    /text-decoration(?:-line)?\s*:[^;]*line-through/i.test(attributeOf(element, 'style')));

const shortestProse = 80;

// "<form id="aspnetForm">", "<label>": what a page wraps around the whole of a release, or most of it.
const wraps = /^(?:form|label|button|dialog|aside)$/;

// "<label>Date:</label> March 4, 2019", but not the label of a field.
const isWordOfText = (label: Element, alone: boolean, { text }: Weight): boolean =>
  (!alone || text >= shortestProse) &&
  attributeOf(label, 'htmlFor') === '' &&
  findElements(label, (one) => one.tagName === 'input').length === 0;

/** Why an element is no part of a release, or `undefined` where it may be one: navigation, forms, hidden text, share buttons, by its tag, its names, its place and its words. */
export const reasonToDrop = (
  element: Element,
  { all, cache, otherArticles, ownNames, prose }: PageSurvey,
  around: Surroundings,
): LeftOut['reason'] | undefined => {
  const { tagName } = element;
  const { alone, within } = around;
  if (otherArticles.has(element)) return 'site furniture';
  const weight = weigh(element, cache);
  // "content with-sidebar": what holds most of the page's prose is named by what stands beside it.
  const holdsMost = weight.text - weight.links > prose * 0.5;
  if (/^(?:aside|footer)$/.test(tagName) && isOwnBox(element, around, cache)) return undefined;
  if (furnitureTags.has(tagName))
    return (holdsMost && wraps.test(tagName)) ||
      (tagName === 'form' && weight.text > all * 0.5) ||
      (weight.dateline && /^(?:form|label|button)$/.test(tagName)) ||
      (/^(?:form|label|dialog)$/.test(tagName) && goesOnWithNews(element, around, cache)) ||
      (tagName === 'label' && isWordOfText(element, alone, weight))
      ? undefined
      : 'site furniture';
  if (isStruck(element, around, weight)) return 'hidden';
  if (isHidden(element))
    return (weight.dateline || weight.text > all * 0.5 || isFolded(element, around, cache)) &&
      !repeats(element, around)
      ? undefined
      : 'hidden';
  const role = attributeOf(element, 'role');
  if (
    /^(?:navigation|banner|contentinfo|complementary|search|dialog|alertdialog|menu|menubar|toolbar|button)$/.test(
      role,
    )
  )
    return /^(?:complementary|dialog)$/.test(role) &&
      (holdsMost || isOwnBox(element, around, cache))
      ? undefined
      : 'site furniture';
  if (
    weight.text > 40 &&
    weight.text < 800 &&
    /^(?:div|table|center|header|section)$/.test(tagName) &&
    isArchiveBox(element)
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
  if (
    !within &&
    !holdsMost &&
    namesFurniture(withoutOwnNames(names, ownNames)) &&
    !isOwnNamedBox(element, around, cache)
  )
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
  if (weight.text > 0 && weight.text < 500 && isQuoteBox(element)) return 'stock quote';
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
  if (!within && weight.text < 80 && namesSlogan(names)) return 'site furniture';
  if (!alone) return undefined;
  const text = squeeze(textOfNode(element));
  // What stands below it goes with it, and is found by it.
  const reason = text.length < 160 && !beginsMailFoot(text) ? reasonToLeaveOut(text) : undefined;
  if (reason === undefined) return undefined;
  // "The guide can be had in:" above "English, Deutsch, Français"
  const isOwn =
    (around.above !== undefined && introducesList(squeeze(textOfNode(around.above)))) ||
    headsStatement(text, around.after.map((node) => squeeze(textOfNode(node))).find(Boolean)) ||
    isToldBelow(text, () => around.after.map(textOfNode).join(' '));
  return isOwn ? undefined : reason;
};
