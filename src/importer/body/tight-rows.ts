import { hasAddress, readContactHead } from '../contacts/lines.ts';
import { firm, isPerson, isPersonWithPosition } from '../contacts/people.ts';
import { isAbout, isNoHeading, known, namesDataOfYear, namesFacts } from './heading-words.ts';
import { isCaps, wordsOf } from './letter-case.ts';
import type { Piece } from '../pieces.ts';
import type { Rich } from '../rich-text.ts';
import { namesTable } from './table-titles.ts';

/** True for a row with its label: "Title: Two-Year Data in Adults", "Alder 2400, 8 ports: $35,900", with or without a note's number. */
export const isRow = ({ text }: Rich): boolean =>
  /^[\p{Alpha}\d][^:]{1,40}:\s\S/u.test(text) && !hasAddress(text) && !readContactHead(text);

/** How many rows stand below a heading at least, and how many at most. */
const rowsBelow = { fewest: 2, most: 14 } as const;

/** True for what may head the lines below it without a blank line between them, by its form. */
export const isBare = (text: string): boolean =>
  text.length <= 80 &&
  /^(?:(?:19|20)\d\d\s(?:and\s)?)?\p{Upper}[^:|]*[\p{Alpha}\p{N}):]$/u.test(text) &&
  !readContactHead(text) &&
  !hasAddress(text);

/** True for "Conference Call Details" above "Date: Thursday, May 4", "Poster Presentation" above "Title: Two-Year Data in Adults". */
export const headsEvent = (text: string, rest: readonly Rich[]): boolean =>
  isBare(text) &&
  rest.every((line) => /^\p{Alpha}[\p{Alpha} /#-]{1,40}:\s/u.test(line.text)) &&
  // "Further information" above "Media: Jane Doe, 617-555-0100"
  !readContactHead(rest[0]?.text ?? '') &&
  (namesFacts.test(text) ||
    /^(?:date|day|title|time|session|when|event|abstract|poster|presenter|datum|titel|titre|fecha)\b/i.test(
      rest[0]?.text ?? '',
    ));

/** True for a name of a section; a letterhead and a person stand above rows too: "Alder Bio AB", "Alder plc:", "Jane Doe, Treasurer". */
export const isSection = (text: string): boolean =>
  isBare(text) &&
  wordsOf(text).length <= 7 &&
  // "Results by division" is no firm.
  (/\s(?:by|per)\s\p{Lower}+$/u.test(text) || !firm.test(text.replace(/\s?:$/, ''))) &&
  !isPerson(text) &&
  !isPersonWithPosition(text) &&
  !isNoHeading(text, '');

/** A question that heads its answer: "Who suffers?" */
export const isQuestion = /^(?:what|whom?|how|why|where|when|which)\s[^.!?]{3,60}\?$/i;

/** True for "2004 Objectives" above "In 2004, Alder expects to:" and points, "Pricing and Availability" above "Alder 2400: $35,900", "Training places" above "The hall will train 480 people a year:" and its table. */
export const headsRows = (
  text: string,
  rest: readonly Rich[],
  below: Piece | undefined,
): boolean => {
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
  // "Results" above "Table 1. Selected intercepts"
  if (below?.kind === 'table' && namesTable.test(only.text)) return isSection(text);
  return (
    (below?.kind === 'list' || below?.kind === 'table') &&
    // "The proceeds will be used to" goes on in the points.
    (only.text.endsWith(':') || (below.kind === 'list' && /\s\p{Lower}{2,4}$/u.test(only.text))) &&
    only.text.split(' ').length >= 4 &&
    (isSection(text) || isQuestion.test(text))
  );
};

/** True for "Datos de 2019" above "4.100 clientes mayores de 70 años" and more such rows. */
export const headsFigures = (text: string, rest: readonly Rich[]): boolean =>
  rest.length >= rowsBelow.fewest &&
  rest.length <= rowsBelow.most &&
  (namesFacts.test(text) || namesDataOfYear.test(text)) &&
  isBare(text) &&
  rest.every((line) => line.text.length <= 120 && /\d/.test(line.text) && !hasAddress(line.text));

/** True for "2010 SCHOLARS" above "Ann Roe, Reno" and more such lines. */
export const headsNames = (text: string, rest: readonly Rich[]): boolean =>
  isCaps(text) &&
  rest.length >= 4 &&
  wordsOf(text).length >= 2 &&
  isBare(text) &&
  isSection(text) &&
  rest.every(
    (line) =>
      /^\p{Upper}[^.!?:|]{4,60}, [^.!?:|]{2,40}$/u.test(line.text) && !hasAddress(line.text),
  );
