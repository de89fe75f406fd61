import { looksLikeFirm } from '../contacts/evidence.ts';
import type { Place } from './heading-below.ts';
import { standsApart } from './heading-places.ts';
import { namesFacts } from './heading-words.ts';
import { isCaps } from './letter-case.ts';
import { type Piece, textOfPiece } from '../pieces.ts';

const tableNote =
  /^\([^()]*\b(?:thousands|millions|unaudited|audited|per share)\b[^()]*\)(?: ?\([^()]{3,40}\))?$/i;
// "for the year ended 31 December 2018" below a statement's name is its table's too.
const tableDay = /^(?:for the|as (?:of|at))\b.{8,70}\b(?:19|20)\d\d(?: \(?(?:un)?audited\)?)?$/i;
// "Key Figures (Rs. in crore)" above a table is the table's.
const inUnits =
  /\((?:[^()]{0,40}[\s/])?(?:thousands|millions|billions|lakhs?|crores?|(?:un)?audited|mio|mrd|mkr|msek|mnok|mdkk|meur|keur|tkr|teur|k€|m€|€m|\$m|£m|[£$€]?['’]?000s?|[kmgt]wh?|tonnes?|tons|koz|moz|kt|units|%|usd|eur|gbp|chf|nok|sek|dkk|cad|aud)(?!\p{Alpha})[^()]{0,30}\)$/iu;
const wholeUnits =
  /\((?:(?:dollars|amounts|figures|u\.?s\.? dollars|[$€£]) )?(?:are )?in (?:thousands|millions|billions)(?:,? except [^()]{3,40})?\)$/i;
// "Sales of lenses, $ millions", "Output, in tonnes" above a table, in the table's units.
const inUnitsBehind =
  /,\s(?:in )?(?:[$€£¥]|US\$|EUR|USD|CHF|SEK)?\s?(?:thousands?|millions?|billions?|tonnes?|units|per ?cent|%|[$€£¥])$/i;
const namesRows = /^\p{Alpha}+(?: \p{Alpha}+)?:$/u;

/** True for a row of cells: "Memory | 512 MB | Disk | 1.2 GB". */
export const isRowOfCells = (text: string): boolean =>
  (/ \| .* \| /.test(text) && /\d/.test(text)) ||
  // "Indicated 3.41 6.12 0.84 31", "Ortelin (N=99) Placebo (N=89)"
  /(?:[\s$€£(]{1,4}\d[\d.,]*%?\)?){3}|\([nN]\s?=\s?\d+\).*\([nN]\s?=\s?\d/.test(text) ||
  // "Endpoint      Ortelin      Placebo"
  (text.includes('   ') && /\S {3,}\S.*?\S {3,}\S/.test(text));

// "(thousands of dollars   Three months ended": units that go on in the next line, and the heads of a table's columns
/** What a table of figures is called in its units: "Financial Highlights" above "In thousands"; "Financial Results" heads what is told below it too. */
export const namesFigures = /\b(?:highlights|figures|data|information|summary|statements?)\b/i;
const unitsBare = /^\(?in (?:thousands|millions|billions)\b[^.!?]{0,80}$/i;
const startsColumns =
  /^\((?:in )?(?:thousands|millions|(?:u\.?s\.? |canadian )?dollars|amounts)\b[^()]{0,120}$|^(?:for the )?(?:three|six|nine|twelve|thirteen|fourteen|twenty-six|thirty-nine|fifty-two|\d{1,2})[\s-](?:weeks?|months?)(?: periods?)? ended\b[^.!?]{0,60}$/i;
// "SUMMARY OF OPERATING RESULTS" between "ALDER, INC." and its table
const isBelowFirm = (text: string, { before, next }: Place): boolean =>
  next.kind === 'table' &&
  isCaps(text) &&
  before?.kind === 'paragraph' &&
  textOfPiece(before).length < 60 &&
  looksLikeFirm(textOfPiece(before));

/** True for what a table is called above the heads of its columns, which a dump has set on lines of their own. */
export const isAboveColumns = (text: string, place: Place): boolean => {
  const { next, after } = place;
  if (next.kind !== 'paragraph') return isBelowFirm(text, place);
  return (
    (namesFigures.test(text) && unitsBare.test(textOfPiece(next).trim())) ||
    (after?.kind === 'table' && startsColumns.test(next.lines[0]?.text.trim() ?? ''))
  );
};

const bareCell = /^[$€£(]?\s?(?:[\d.,]+\)?%?)?$/;
const isCell = (piece: Piece | undefined): boolean =>
  piece?.kind === 'paragraph' && /^.{1,60}(?<![.!?:;,”"])$/u.test(textOfPiece(piece));
/** True for "ASSETS" between "(Unaudited)" and "Current assets". */
export const isBelowColumns = ({ before, next, after }: Place): boolean =>
  before?.kind === 'paragraph' &&
  tableNote.test(textOfPiece(before)) &&
  isCell(next) &&
  isCell(after);
/** True for "Revenues:" above "Contract research" and "$" or "11,904": a table whose cells a dump has set on lines of their own. */
export const isAmongCells = ({ next, after }: Place): boolean =>
  next.kind === 'paragraph' &&
  next.lines.length === 1 &&
  after?.kind === 'paragraph' &&
  bareCell.test(textOfPiece(after).trim()) &&
  textOfPiece(next).length <= 100 &&
  !/[.!?:]$/.test(textOfPiece(next).trim());

const unitsAlone =
  /^\(?(?:en|in|i|im|em|w) (?:(?:millions?|milliers|millionen|milliarden|tausend|thousands|billions?|miljoner|miljarder|millioner|milliarder|milhões|milhares|milioni|migliaia|millones|miles|miljoonaa|tuhatta|mln|mio|mrd|tys)\.?|[mkt](?:€|eur|sek|nok|dkk))(?!\p{Alpha}).{0,30}\)?$/iu;
/** True for "Activité du semestre" above "En millions d'euros" and "2021": whole sentences stand above it, and its table's units and cells on lines of their own below. */
export const isAboveUnits = (text: string, { before, next, after }: Place): boolean =>
  next.kind === 'paragraph' &&
  after?.kind === 'paragraph' &&
  /^\p{Upper}[^\d:;,.!?|]{8,70}$/u.test(text) &&
  text.split(' ').length <= 8 &&
  unitsAlone.test(textOfPiece(next).trim()) &&
  bareCell.test(textOfPiece(after).trim()) &&
  standsApart(text, before, next);

/** True for a line above a table that names its rows or its units: "Deposits:", "Key Figures (Rs. in crore)". */
export const namesRowsBelow = (text: string, before: Piece | undefined, next: Piece): boolean =>
  next.kind === 'table' &&
  (before?.kind === 'table' ||
    (namesRows.test(text) && !namesFacts.test(text)) ||
    inUnits.test(text) ||
    inUnitsBehind.test(text));

/** True for words that close with the units of a table: "SELECTED DATA (Dollars in thousands, except per share amounts)". */
export const endsInUnits = (text: string): boolean => text.endsWith(')') && wholeUnits.test(text);

/** True where a table, its unit or its day stands below. */
export const isAboveTable = (next: Piece): boolean => {
  const told = textOfPiece(next);
  return next.kind === 'table' || tableNote.test(told) || tableDay.test(told);
};

/** True where a table's unit stands below: "(in thousands; unaudited)". */
export const isAboveTableNote = (next: Piece): boolean => tableNote.test(textOfPiece(next));

/** What a table is called, with its number: "Table 1. Selected intercepts". */
export const namesTable = /^tab(?:le|elle|leau)?\.?\s\d{1,2}[a-z]?\b.{0,140}$/i;
