import { hasAddress, readContactHead } from '../contacts/lines.ts';
import { partedFirm } from '../contacts/office-parts.ts';
import { firm, isPerson, isPersonWithPosition, startsGiven } from '../contacts/people.ts';
import { isFramedHeading } from './heading-frames.ts';
import { isAboveDays, isAboveNextDay } from './heading-rows.ts';
import {
  isAbout,
  isAboutWithStop,
  isNoHeading,
  known,
  namesFacts,
  namesPoints,
  single,
  tellsFigure,
  toHeading,
} from './heading-words.ts';
import { headingOfTwoLines } from './two-line-headings.ts';
import { isCaps, isTitleCase, wordsOf } from './letter-case.ts';
import {
  headsEvent,
  headsFigures,
  headsNames,
  headsRows,
  isBare,
  isQuestion,
  isRow,
  isSection,
} from './tight-rows.ts';
import { namesFigures } from './table-titles.ts';
import { paragraphOf, type Piece, textOfPiece, toParagraph } from '../pieces.ts';
import { isWholly, joinRich, type Rich, trimRich } from '../rich-text.ts';
import { stoppedForm } from '../legal-forms.ts';

const caption =
  /^\((?:.*\b(?:unaudited|audited|thousands|millions|except)\b.*)\)$|^in (?:thousands|millions|billions)\b[^.!?]{0,80}$/i;

const stopsOfFirms = new RegExp(String.raw`\b(?:${stoppedForm})\.`, 'g');
const stopAtEnd = new RegExp(String.raw`\b(?:${stoppedForm})\.$`, 'i');

const isNarrowAbout = (text: string): boolean =>
  isAbout(text) &&
  text.length <= 110 &&
  !/[.!?:;]/.test(text.replace(stopsOfFirms, '')) &&
  text
    .split(' ')
    .every(
      (word) => /^[\p{Upper}\d&(®™]/u.test(word) || /^(?:the|of|and|for|de|la|in)$/.test(word),
    );

// "CVX-101 Program" names a product, other numbers are figures.
const productCode = /(?<!\S)\p{Upper}[\p{Alpha}\d]*-\d[\p{Alpha}\d-]*/gu;

// "Development Projects" is no name of a person.
const isOfThings = (text: string): boolean =>
  isBare(text) &&
  /(?:ions|ects|ments|ings|ies|ing|ment|tion)$/i.test(text) &&
  wordsOf(text).length <= 4 &&
  !firm.test(text) &&
  !startsGiven(text) &&
  !isNoHeading(text, '');

// "Highlights" above "Operational" and its points, "Notes to Editors" above "About ALB-118"
const headsHeading = (text: string, rest: readonly Rich[], below: Piece | undefined): boolean => {
  const [only, more] = rest;
  // "IMPORTANT SAFETY INFORMATION" above "What is Oravelin?" and its answer
  if (only && isQuestion.test(only.text.trim()) && (isCaps(text) || known.test(text))) {
    const answer = more?.text ?? (below?.kind === 'paragraph' ? textOfPiece(below) : '');
    return isBare(text) && answer.length >= 40;
  }
  if (!only || more || !below || only.text.length > 60) return false;
  if (isAbout(only.text) && known.test(text)) return isBare(text);
  // "Development Projects" above "TIMBERFAST (PREVIOUSLY ALB-118)", each in letters of its own
  if (isCaps(text) !== isCaps(only.text) && below.kind === 'paragraph')
    return (
      [text, only.text].every((words) => isSection(words) || isOfThings(words)) &&
      [text, only.text].every((words) => isTitleCase(words) || isCaps(words)) &&
      /^["“]?\p{Upper}.{78,}[.!?:]["”-]?$/su.test(textOfPiece(below))
    );
  if (!isSection(text) || isAbout(only.text)) return false;
  // "Third Quarter Financial Results" above "Cash Position" and what is told of it
  if (below.kind === 'paragraph')
    return (
      known.test(text) &&
      !/^["“]/.test(text) &&
      textOfPiece(below).length >= 80 &&
      isTitleCase(only.text) &&
      isBare(only.text) &&
      wordsOf(only.text).length <= 7 &&
      !(startsGiven(only.text) && isPerson(only.text)) &&
      !isPersonWithPosition(only.text) &&
      !isNoHeading(only.text, '')
    );
  return (
    below.kind === 'list' &&
    (single.test(text) || known.test(text) || isCaps(text) || namesPoints.test(`${text}:`)) &&
    /^\p{Upper}[^.,;:!?\d]{4,}:?$/u.test(only.text.replace(productCode, 'Product')) &&
    (isTitleCase(only.text) || wordsOf(only.text).length === 1)
  );
};

// A line in bold or in italics above the text it heads.
const headsText = (first: Rich, text: string, rest: readonly Rich[]): boolean => {
  const [next] = rest;
  if (next && isWholly(first, 'emphasis') && !isWholly(next, 'emphasis'))
    return isSection(text) && /^["“]?[\p{Upper}\d$€£].{60,}[.!?]["”]?$/u.test(next.text);
  return (
    next !== undefined &&
    isWholly(first, 'strong') &&
    text.length <= 90 &&
    (!/[.,;!?]$/.test(text) || isQuestion.test(text)) &&
    !readContactHead(text) &&
    partedFirm(text) === undefined &&
    !isWholly(next, 'strong') &&
    (next.text.length >= 60
      ? text.endsWith('?') || !hasAddress(next.text.slice(0, 60))
      : next.text.length >= 25 && isSection(text) && !rest.some((line) => hasAddress(line.text)))
  );
};

// "What it takes to build one" above "Because it draws little power, it needs no transformer. Work took …": a question, and its answer in sentences.
const headsAnswer = (text: string, rest: readonly Rich[]): boolean => {
  const [only, more] = rest;
  return (
    only !== undefined &&
    more === undefined &&
    /^(?:What|How|Why|Where|Who|When|Was|Wie|Warum|Wer|Comment|Pourquoi|Qui)\s[^.!?:;,]{5,60}[\p{Alpha}\p{N}?]$/u.test(
      text,
    ) &&
    wordsOf(text).length <= 8 &&
    !/\s(?:of|by|with|for|from|to|in|on|at|and|or|that|the|an?|is|are|was|were|will|would)$/.test(
      text,
    ) &&
    only.text.length >= 100 &&
    /^["“]?\p{Upper}.{20,}[\p{Alpha}\d)%][.!?]["”]?\s["“]?\p{Upper}.*[.!?]["”]?$/u.test(only.text)
  );
};

// "Availability" above "Sales begin in July."
const headsShortly = (text: string, rest: readonly Rich[]): boolean =>
  single.test(text) &&
  /^\p{Upper}/u.test(text) &&
  rest.length <= 3 &&
  rest.every(
    (line) =>
      line.text.length >= 25 &&
      /^["“]?\p{Upper}.*\p{Alpha}[.!?]["”]?$/u.test(line.text.trim()) &&
      !hasAddress(line.text) &&
      !isRow(line),
  );

/** Divides a paragraph of several lines below the heading that its first line is, or leaves it whole; `below` is what stands under it. What is left of it is still to be divided. */
export const divideTight = (
  first: Rich,
  rest: readonly Rich[],
  below: Piece | undefined,
): { readonly heading: Piece; readonly rest?: readonly Rich[] } | undefined => {
  const text = first.text.trim();
  const [only] = rest;
  // "About Acme Molecular" goes on with "Technologies" where the column was too narrow.
  if (only && rest.length === 1 && text.length >= 18 && isAbout(text)) {
    // "About Pell Street" above "Pell", with which its text begins
    const opens = text.replace(/^\S+ (?:the )?/i, '').startsWith(`${only.text.trim()} `);
    if (opens) return { heading: toHeading(first), rest };
    const whole = joinRich([trimRich(first), trimRich(only)], ' ');
    if (isNarrowAbout(whole.text) && below?.kind === 'paragraph' && textOfPiece(below).length >= 60)
      return { heading: toHeading(whole) };
  }
  const whole = only && rest.length === 1 ? headingOfTwoLines(first, only, below) : undefined;
  if (whole) return { heading: toHeading(whole) };
  // "System requirements" above "Memory | 512 MB | Disk | 1.2 GB": what strokes part is no line of a paragraph.
  if (
    !text.includes('|') &&
    rest.every((line) => / \| .* \| /.test(line.text) && !hasAddress(line.text))
  )
    return { heading: toParagraph(first), rest };
  // A table's caption goes on in its units: "Revenue by Region" "(unaudited)", "In Thousands, Except per Share Data".
  if (
    rest.every((line) => caption.test(line.text.trim())) &&
    (rest[0]?.text.startsWith('(') || namesFigures.test(text))
  )
    return undefined;
  const isKnown =
    (isAbout(text) || (known.test(text) && !tellsFigure.test(text))) &&
    !readContactHead(text) &&
    text.length < 110 &&
    (!/[.]$/.test(text.replace(stopAtEnd, '')) || isAboutWithStop(text)) &&
    rest
      .slice(0, 9)
      .map((line) => line.text)
      .join(' ').length > 15;
  return isKnown ||
    (/^[<[【［〔]/.test(text) && only !== undefined && isFramedHeading(text, toParagraph(only))) ||
    headsShortly(text, rest) ||
    (rest.length >= 2 && headsEvent(text, rest)) ||
    // "Dates" above "27 August 2015   Half-year results"
    (namesFacts.test(text) && isBare(text) && isAboveDays(text, paragraphOf(rest), below)) ||
    (isAboveNextDay(text, only?.text.trim() ?? '') &&
      isBare(text) &&
      !firm.test(text) &&
      !startsGiven(text) &&
      !isNoHeading(text, undefined)) ||
    headsRows(text, rest, below) ||
    headsFigures(text, rest) ||
    headsHeading(text, rest, below) ||
    headsText(first, text, rest) ||
    headsAnswer(text, rest) ||
    headsNames(text, rest)
    ? { heading: toHeading(first), rest }
    : undefined;
};
