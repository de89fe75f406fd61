import type { Element, RootContent } from 'hast';
import { isAbout } from '../body/heading-words.ts';
import { nameOfWire } from '../dateline/wire-names.ts';
import { isKnownPlace } from '../dateline/places.ts';
import { classifyHeadLine } from '../head/head-lines.ts';
import { headlineVerb } from '../head/headline-lines.ts';
import { namesOf } from './names.ts';
import { runsOf } from './runs.ts';
import { isHeadline } from './survey.ts';
import { findElements, textOfNode } from './tree.ts';
import { isCatchwordLabel } from '../site/catchwords.ts';
import { squeeze } from '../source/white-space.ts';

/** How long a label may be, in characters and words, and all labels of a box, in characters. */
const longest = { characters: 60, words: 6, question: 12, sentence: 110, box: 200 } as const;

// What a release says in a few words: its day, its place, its contacts, what it is about.
const mayBeOfRelease = (text: string): boolean =>
  !/^(?:words|label)$/.test(classifyHeadLine(text)) ||
  /\brelease\b|\bembargo|["“®™@]|https?:|www\.|\d{3}[-. )]+\d{3}|\+\d{2}/i.test(text) ||
  // "Katy, Texas"
  /\S,\s?\p{Lu}/u.test(text) ||
  isAbout(text) ||
  isKnownPlace(text) ||
  nameOfWire(text) !== undefined ||
  isCatchwordLabel(text);

/** True for words that say nothing a release says, at most so many; a question to the reader may be longer. */
export const isLabel = (text: string, words: number = longest.words): boolean =>
  text.length <= longest.characters &&
  text.split(' ').length <= (text.endsWith('?') ? longest.question : words) &&
  !(headlineVerb.test(text) && text.split(' ').length > 4 && !text.endsWith('?')) &&
  !mayBeOfRelease(text);

/** True for a box with a form in it; a button alone may open a part of the release. */
export const holdsForm = (box: Element): boolean =>
  findElements(box, (one) => /^(?:form|input|select)$/.test(one.tagName)).length > 0;

// "+0.12 (0.98%)"
const change = /^[+\-−▲▼]\s?\d[\d.,]*\s*(?:%|\(?[+\-−]?\d[\d.,]*\s?%\)?)?$/;

/** True for a box that tells how a share stands, a line each, and nothing else. */
export const isQuoteBox = (box: Element): boolean => {
  if (!/^(?:div|section|ul)$/.test(box.tagName)) return false;
  const lines = runsOf({ type: 'root', children: [box] });
  return (
    lines.some(({ text }) => change.test(text)) &&
    lines.every(({ text }) => !/\p{L}/u.test(text) || isLabel(text, 4))
  );
};

// What stands beside a form may ask in whole sentences.
const mayAsk = (text: string): boolean => text.length <= longest.sentence && !mayBeOfRelease(text);

/** True for a box of which only labels are left where its buttons and links are gone: "Share this:", "In this article"; a form leaves its sentences too. */
export const isRemainder = (box: Element, form = false): boolean => {
  if (!/^(?:div|section|ul|ol|li|dl|header|figure|center|table|tr)$/.test(box.tagName))
    return false;
  const text = squeeze(textOfNode(box));
  return (
    text !== '' &&
    text.length <= longest.box &&
    findElements(box, isHeadline).length === 0 &&
    runsOf({ type: 'root', children: [box] }).every(({ text: line }) =>
      form ? mayAsk(line) : isLabel(line),
    )
  );
};

/** True for a box of a few plain words between two paragraphs that are not built like it: "Advertisement", "Story continues", "Play video 02:14". */
export const isAsideInProse = (
  box: Element,
  before: RootContent | undefined,
  after: RootContent | undefined,
): boolean => {
  if (!/^(?:div|aside|section)$/.test(box.tagName) || !before || !after) return false;
  return (
    !isBuiltLike(box, before) &&
    !isBuiltLike(box, after) &&
    findElements(box, (one) => /^(?:p|span|div)$/.test(one.tagName) && one !== box).length > 0 &&
    findElements(box, (one) => /^(?:h[1-6]|b|strong|em|i|u|li|t[dh])$/.test(one.tagName)).length ===
      0 &&
    isRemainder(box)
  );
};

/** True for two boxes of one kind. */
export const isBuiltLike = (box: Element, other: RootContent): boolean =>
  other.type === 'element' && other.tagName === box.tagName && namesOf(other) === namesOf(box);

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
