import { hasAddress, readContactHead } from '../contacts/lines.ts';
import { firm, isPerson, isPersonWithPosition, startsGiven } from '../contacts/people.ts';
import { isAboveDays, isAboveNextDay } from './heading-rows.ts';
import {
  isAbout,
  isAboutWithStop,
  isNoHeading,
  known,
  namesDataOfYear,
  namesFacts,
  namesPoints,
  single,
  toHeading,
} from './heading-words.ts';
import { isCaps, isTitleCase, wordsOf } from './letter-case.ts';
import { paragraphOf, type Piece, textOfPiece, toParagraph } from '../pieces.ts';
import { isWholly, joinRich, type Rich, trimRich } from '../rich-text.ts';
import { stoppedForm } from '../legal-forms.ts';

const caption = /^\((?:.*\b(?:unaudited|audited|thousands|millions|except)\b.*)\)$/i;

const stopsOfFirms = new RegExp(String.raw`\b(?:${stoppedForm})\.`, 'g');
const stopAtEnd = new RegExp(String.raw`\b(?:${stoppedForm})\.$`, 'i');

const isNarrowAbout = (text: string): boolean =>
  isAbout(text) &&
  text.length <= 110 &&
  !/[.!?:;]/.test(text.replace(stopsOfFirms, '')) &&
  text
    .split(' ')
    .every((word) => /^[\p{Lu}\d&(®™]/u.test(word) || /^(?:the|of|and|for|de|la|in)$/.test(word));

// "Title: Two-Year Data in Adults", "Alder 2400, 8 ports: $35,900", with or without a note's number
const isRow = ({ text }: Rich): boolean =>
  /^[\p{L}\d][^:]{1,40}:\s\S/u.test(text) && !hasAddress(text) && !readContactHead(text);

/** How many rows stand below a heading at least, and how many at most. */
const rowsBelow = { fewest: 2, most: 14 } as const;

// What may head the lines below it without a blank line between them, by its form.
const isBare = (text: string): boolean =>
  text.length <= 80 &&
  /^(?:(?:19|20)\d\d\s(?:and\s)?)?\p{Lu}[^:|]*[\p{L}\p{N}):]$/u.test(text) &&
  !readContactHead(text) &&
  !hasAddress(text);

// "Conference Call Details" above "Date: Thursday, May 4", "Poster Presentation" above "Title: Two-Year Data in Adults"
const headsEvent = (text: string, rest: readonly Rich[]): boolean =>
  isBare(text) &&
  rest.every((line) => /^\p{L}[\p{L} /#-]{1,40}:\s/u.test(line.text)) &&
  // "Further information" above "Media: Jane Doe, 617-555-0100"
  !readContactHead(rest[0]?.text ?? '') &&
  (namesFacts.test(text) ||
    /^(?:date|day|title|time|session|when|event|abstract|poster|presenter|datum|titel|titre|fecha)\b/i.test(
      rest[0]?.text ?? '',
    ));

// A letterhead and a person stand above rows too: "Alder Bio AB", "Jane Doe, Treasurer".
const isSection = (text: string): boolean =>
  isBare(text) &&
  wordsOf(text).length <= 7 &&
  !firm.test(text) &&
  !isPerson(text) &&
  !isPersonWithPosition(text) &&
  !isNoHeading(text, '');

// "Who suffers?"
const isQuestion = /^(?:what|whom?|how|why|where|when|which)\s[^.!?]{3,60}\?$/i;

// "2004 Objectives" above "In 2004, Alder expects to:" and points, "Pricing and Availability" above "Alder 2400: $35,900", "Training places" above "The hall will train 480 people a year:" and its table
const headsRows = (text: string, rest: readonly Rich[], below: Piece | undefined): boolean => {
  const [only, more] = rest;
  if (!only) return false;
  // "Alder Biopharma Summit" above its date is an entry of a calendar.
  if (more) {
    // "About epilepsy" below the rows begins the next section.
    const end = rest.findIndex((line) => !isRow(line));
    const rows = end === -1 ? rest : rest.slice(0, end);
    const next = rest[end]?.text.trim() ?? '';
    return (
      rows.length >= rowsBelow.fewest &&
      rows.length <= rowsBelow.most &&
      (end === -1 || (isBare(next) && (isAbout(next) || known.test(next)))) &&
      rows.every((line) => !/^(?:date|day|time|when)\s*:/i.test(line.text)) &&
      isSection(text)
    );
  }
  return (
    (below?.kind === 'list' || below?.kind === 'table') &&
    // "The proceeds will be used to" goes on in the points.
    (only.text.endsWith(':') || (below.kind === 'list' && /\s\p{Ll}{2,4}$/u.test(only.text))) &&
    only.text.split(' ').length >= 4 &&
    (isSection(text) || isQuestion.test(text))
  );
};

// "Datos de 2019" above "4.100 clientes mayores de 70 años" and more such rows
const headsFigures = (text: string, rest: readonly Rich[]): boolean =>
  rest.length >= rowsBelow.fewest &&
  rest.length <= rowsBelow.most &&
  (namesFacts.test(text) || namesDataOfYear.test(text)) &&
  isBare(text) &&
  rest.every((line) => line.text.length <= 120 && /\d/.test(line.text) && !hasAddress(line.text));

// "CVX-101 Program" names a product, other numbers are figures.
const productCode = /(?<!\S)\p{Lu}[\p{L}\d]*-\d[\p{L}\d-]*/gu;

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
    /^\p{Lu}[^.,;:!?\d]{4,}:?$/u.test(only.text.replace(productCode, 'Product')) &&
    (isTitleCase(only.text) || wordsOf(only.text).length === 1)
  );
};

// A line in bold above the text it heads.
const headsText = (first: Rich, text: string, rest: readonly Rich[]): boolean => {
  const [next] = rest;
  return (
    next !== undefined &&
    isWholly(first, 'strong') &&
    text.length <= 90 &&
    (!/[.,;!?]$/.test(text) || isQuestion.test(text)) &&
    !readContactHead(text) &&
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
    /^(?:What|How|Why|Where|Who|When|Was|Wie|Warum|Wer|Comment|Pourquoi|Qui)\s[^.!?:;,]{5,60}[\p{L}\p{N}?]$/u.test(
      text,
    ) &&
    wordsOf(text).length <= 8 &&
    !/\s(?:of|by|with|for|from|to|in|on|at|and|or|that|the|an?|is|are|was|were|will|would)$/.test(
      text,
    ) &&
    only.text.length >= 100 &&
    /^["“]?\p{Lu}.{20,}[\p{L}\d)%][.!?]["”]?\s["“]?\p{Lu}.*[.!?]["”]?$/u.test(only.text)
  );
};

// "Availability" above "Sales begin in July."
const headsShortly = (text: string, rest: readonly Rich[]): boolean =>
  single.test(text) &&
  /^\p{Lu}/u.test(text) &&
  rest.length <= 3 &&
  rest.every(
    (line) =>
      line.text.length >= 25 &&
      /^["“]?\p{Lu}.*\p{L}[.!?]["”]?$/u.test(line.text.trim()) &&
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
  // "System requirements" above "Memory | 512 MB | Disk | 1.2 GB": what strokes part is no line of a paragraph.
  if (
    !text.includes('|') &&
    rest.every((line) => / \| .* \| /.test(line.text) && !hasAddress(line.text))
  )
    return { heading: toParagraph(first), rest };
  // A table's caption goes on in brackets: "Revenue by Region" "(unaudited)".
  if (rest.every((line) => caption.test(line.text.trim()))) return undefined;
  const isKnown =
    (isAbout(text) || known.test(text)) &&
    !readContactHead(text) &&
    text.length < 110 &&
    (!/[.]$/.test(text.replace(stopAtEnd, '')) || isAboutWithStop(text)) &&
    rest
      .slice(0, 9)
      .map((line) => line.text)
      .join(' ').length > 15;
  return isKnown ||
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
    headsAnswer(text, rest)
    ? { heading: toHeading(first), rest }
    : undefined;
};
