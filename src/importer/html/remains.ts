import type { Element, RootContent } from 'hast';
import { isAbout } from '../body/heading-words.ts';
import { nameOfWire } from '../dateline/wire-names.ts';
import { isKnownPlace } from '../dateline/places.ts';
import { classifyHeadLine } from '../head/head-lines.ts';
import { headlineVerb } from '../head/headline-verbs.ts';
import { namesOf } from './names.ts';
import { runsOf } from './runs.ts';
import { isHeadline } from './survey.ts';
import { findElements, textOfNode } from './tree.ts';
import { isCatchwordLabel } from '../site/catchwords.ts';
import { headsOtherStories } from '../site/stories.ts';
import { squeeze } from '../source/white-space.ts';

/** How long a label may be, in characters and words, and all labels of a box, in characters. */
const longest = { characters: 60, words: 6, question: 12, sentence: 110, box: 200 } as const;

// What a release says in a few words: its day, its place, its contacts, what it is about.
const mayBeOfRelease = (text: string): boolean =>
  !/^(?:words|label)$/.test(classifyHeadLine(text)) ||
  /\brelease\b|\bembargo|["“®™@]|https?:|www\.|\d{3}[-. )]+\d{3}|\+\d{2}/i.test(text) ||
  // "Katy, Texas"
  /\S,\s?\p{Upper}/u.test(text) ||
  isAbout(text) ||
  isKnownPlace(text) ||
  nameOfWire(text) !== undefined ||
  isCatchwordLabel(text);

// "See where our science is headed" asks into the site, whatever it tells.
const invites =
  /^(?:see|discover|explore|learn|find out|meet|read|watch|listen|visit|browse|view|step inside|get to know|take a look)\b.*\b(?:our|us|we|how|why|what|where|more)\b/i;

/** True for words that say nothing a release says, at most so many; a question to the reader may be longer. */
export const isLabel = (text: string, words: number = longest.words): boolean =>
  text.length <= longest.characters &&
  // "Two halls of wood."
  !/(?:\S+\s){3}.*\p{Lower}\.$/u.test(text) &&
  text.split(' ').length <= (text.endsWith('?') ? longest.question : words) &&
  !(
    headlineVerb.test(text) &&
    text.split(' ').length > 4 &&
    !text.endsWith('?') &&
    !invites.test(text)
  ) &&
  !mayBeOfRelease(text);

/** True for a box with a form in it; a button alone may open a part of the release. */
export const holdsForm = (box: Element): boolean =>
  findElements(box, (one) => /^(?:form|input|select)$/.test(one.tagName)).length > 0;

// "+0.12 (0.98%)"
const change = /^[+\-−▲▼]\s?\d[\d.,]*(?:\s*%|(?:\s+|(?=[(+\-−]))\(?[+\-−]?\d[\d.,]*\s?%\)?|\s*)$/;

// "Volume", "Day High", "52 Week Low"
const ofShare =
  /\b(?:exchange|price|last trade|volume|(?:(?:day|today)(?:['’]s)?|52[- ]w(?:ee)?k|year) (?:high|low|range)|previous close|open|bid|ask|change|market cap|p\/e)\b/gi;

// Figures of a share as a host prints them, with the delay of its numbers.
const isShareTable = (text: string): boolean => {
  const labels = new Set((text.match(ofShare) ?? []).map((label) => label.toLowerCase()));
  return (
    labels.size >= 4 &&
    (/\bdelay(?:ed)?\b|\b(?:data|quotes?|prices?) as of\b/i.test(text) ||
      (labels.has('volume') && /\b52[- ]w/i.test(text))) &&
    !/\p{Lower}{2}[^.!?]{60,}[.!?]/u.test(text)
  );
};

// "Aktien in diesem Artikel", "Mentioned in this article" above shares with their prices
const headsShares =
  /^(?:(?:aktien|indizes|werte|wertpapiere|fonds|kurse) (?:in|aus|zu) diesem artikel|(?:(?:stocks|shares|companies|securities|tickers|symbols) )?(?:mentioned )?in this (?:article|story)|(?:stocks|securities) mentioned|(?:valeurs|actions) citées(?: dans (?:cet |l[’'])article)?|valores (?:citados|relacionados)|(?:titoli|azioni) citat[ei]|aandelen in dit artikel|aktier i (?:den här )?artikeln?)\s?:?$/i;
// "11,240", "+0,36 %", "AMZN 140.80 -1.77 (-1.24%)"
const holdsPrice = /\d[.,]\d{1,4}(?!\d)|\d\s?%/;
const isListOfShares = (lines: readonly string[]): boolean =>
  headsShares.test(lines[0] ?? '') &&
  lines.slice(1).some((line) => holdsPrice.test(line)) &&
  lines.every((line) => line.length < 90 && !/\p{Lower}{2}\.$/u.test(line));

/** True for a box that tells how a share stands, and nothing else: a line each, or a table of its figures. */
export const isQuoteBox = (box: Element): boolean => {
  if (!/^(?:div|section|ul|table|aside)$/.test(box.tagName)) return false;
  const lines = runsOf({ type: 'root', children: [box] });
  const whole = lines.map(({ text }) => text).join(' ');
  if (isShareTable(whole) || isListOfShares(lines.map(({ text }) => text))) return true;
  return (
    whole.length < 80 &&
    // "-12.8%" in a row of doses is a result.
    findElements(box, (one) => one.tagName === 'tr').length === 0 &&
    lines.some(({ text }) => change.test(text)) &&
    lines.every(({ text }) => !/\p{Alpha}/u.test(text) || isLabel(text, 4))
  );
};

// What stands beside a form may ask in whole sentences.
const mayAsk = (text: string): boolean => text.length <= longest.sentence && !mayBeOfRelease(text);

/** True for a box of which only labels are left where its buttons and links are gone: "Share this:", "In this article"; not more than the `most` lines that went, for what is left of a table are its cells. A form leaves its sentences too. */
export const isRemainder = (box: Element, most: number, form = false): boolean => {
  if (!/^(?:div|section|ul|ol|li|dl|header|figure|center|table|tr)$/.test(box.tagName))
    return false;
  const text = squeeze(textOfNode(box));
  if (text === '' || text.length > longest.box || findElements(box, isHeadline).length > 0)
    return false;
  const lines = runsOf({ type: 'root', children: [box] });
  return (
    lines.length <= most && lines.every(({ text: line }) => (form ? mayAsk(line) : isLabel(line)))
  );
};

/** True for a box of a few plain words between two paragraphs, above no other box of its kind, that are not built like it: "Advertisement", "Story continues", "Play video 02:14". */
export const isAsideInProse = (
  box: Element,
  before: RootContent | undefined,
  below: readonly RootContent[],
  saysMuch: (node: RootContent) => boolean,
): boolean => {
  if (!/^(?:div|aside|section)$/.test(box.tagName) || !before) return false;
  const after = below.findIndex(saysMuch);
  return (
    after !== -1 &&
    ![before, ...below.slice(0, after + 1)].some((other) => isBuiltLike(box, other)) &&
    findElements(box, (one) => /^(?:p|span|div)$/.test(one.tagName) && one !== box).length > 0 &&
    findElements(box, (one) => /^(?:h[1-6]|b|strong|em|i|u|li|t[dh])$/.test(one.tagName)).length ===
      0 &&
    // Two such lines are a figure and what it counts, a name and a position.
    isRemainder(box, 1) &&
    !/\d/.test(textOfNode(box).replace(/\d{1,2}:\d{2}/g, ''))
  );
};

/** True for two boxes of one kind. */
export const isBuiltLike = (box: Element, other: RootContent): boolean =>
  other.type === 'element' && other.tagName === box.tagName && namesOf(other) === namesOf(box);

/** True for an element that the page sets as a heading, by its tag or by bold words alone. */
export const isHeading = (element: Element): boolean =>
  /^h[2-6]$/.test(element.tagName) ||
  (/^(?:p|div|b|strong)$/.test(element.tagName) &&
    textOfNode(element).trim() !== '' &&
    element.children.every(
      (child) =>
        (child.type === 'text' && child.value.trim() === '') ||
        (child.type === 'element' && /^(?:b|strong|h[2-6])$/.test(child.tagName)),
    ));

/** True for the heading of a list that is gone, where it names other stories or nothing else follows below it: "More News", "Academic departments". */
export const headsGone = (
  above: RootContent | undefined,
  next: RootContent | undefined,
): above is Element =>
  above?.type === 'element' &&
  isHeading(above) &&
  (headsOtherStories(squeeze(textOfNode(above))) ||
    ((next === undefined || (next.type === 'element' && /^(?:h[1-6]|hr)$/.test(next.tagName))) &&
      (/^h[2-6]$/.test(above.tagName)
        ? squeeze(textOfNode(above)).length <= 80
        : isLabel(squeeze(textOfNode(above))))));
