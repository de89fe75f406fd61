import type { Element, RootContent } from 'hast';
import { isAbout } from '../body/heading-words.ts';
import { nameOfWire } from '../dateline/wire-names.ts';
import { isKnownPlace } from '../dateline/places.ts';
import { classifyHeadLine } from '../head/head-lines.ts';
import { headlineVerb } from '../head/headline-lines.ts';
import { runsOf } from './runs.ts';
import { isHeadline } from './survey.ts';
import { findElements, textOfNode } from './tree.ts';
import { isCatchwordLabel } from '../site/catchwords.ts';
import { squeeze } from '../source/white-space.ts';

/** How long a label may be, in characters and words, and all labels of a box, in characters. */
const longest = { characters: 60, words: 6, question: 12, box: 200 } as const;

// What a release says in a few words: its day, its place, its contacts, what it is about.
const mayBeOfRelease = (text: string): boolean =>
  !/^(?:words|label)$/.test(classifyHeadLine(text)) ||
  /\brelease\b|\bembargo|\S,\s?\p{Lu}|["“®™@]|https?:|www\.|\d{3}/iu.test(text) ||
  (headlineVerb.test(text) && text.split(' ').length > 4 && !text.endsWith('?')) ||
  isAbout(text) ||
  isKnownPlace(text) ||
  nameOfWire(text) !== undefined ||
  isCatchwordLabel(text);

/** True for words that say nothing a release says, at most so many; a question to the reader may be longer. */
export const isLabel = (text: string, words: number = longest.words): boolean =>
  text.length <= longest.characters &&
  text.split(' ').length <= (text.endsWith('?') ? longest.question : words) &&
  !mayBeOfRelease(text);

/** True for a box of which only labels are left where its buttons and links are gone: "Share this:", "In this article". */
export const isRemainder = (box: Element): boolean => {
  if (!/^(?:div|section|ul|ol|li|dl|header|figure|center|table|tr)$/.test(box.tagName))
    return false;
  const text = squeeze(textOfNode(box));
  return (
    text !== '' &&
    text.length <= longest.box &&
    findElements(box, isHeadline).length === 0 &&
    runsOf({ type: 'root', children: [box] }).every(({ text: line }) => isLabel(line))
  );
};

const isProse = (element: Element | undefined): boolean =>
  element?.tagName === 'p' && squeeze(textOfNode(element)).length >= 80;

/** True for a box of a few plain words between two paragraphs: "Advertisement", "Story continues". */
export const isAsideInProse = (
  box: Element,
  before: Element | undefined,
  after: Element | undefined,
): boolean => {
  if (!/^(?:div|aside|section)$/.test(box.tagName) || !isProse(before) || !isProse(after))
    return false;
  return (
    findElements(box, (one) => /^(?:p|span|div)$/.test(one.tagName) && one !== box).length > 0 &&
    findElements(box, (one) => /^(?:h[1-6]|b|strong|em|i|u|li|t[dh])$/.test(one.tagName)).length ===
      0 &&
    isRemainder(box)
  );
};

const isHeading = (element: Element): boolean =>
  /^h[2-6]$/.test(element.tagName) ||
  (/^(?:p|div|b|strong)$/.test(element.tagName) &&
    textOfNode(element).trim() !== '' &&
    element.children.every(
      (child) =>
        (child.type === 'text' && child.value.trim() === '') ||
        (child.type === 'element' && /^(?:b|strong|h[2-6])$/.test(child.tagName)),
    ));

/** True for the heading of a list that is gone, where nothing else follows below it: "Academic departments". */
export const headsNothing = (
  above: RootContent | undefined,
  next: RootContent | undefined,
): above is Element =>
  above?.type === 'element' &&
  isHeading(above) &&
  (next === undefined || (next.type === 'element' && /^(?:h[1-6]|hr)$/.test(next.tagName))) &&
  (/^h[2-6]$/.test(above.tagName)
    ? squeeze(textOfNode(above)).length <= 80
    : isLabel(squeeze(textOfNode(above))));
