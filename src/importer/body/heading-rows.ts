import { hasAddress, readContactHead } from '../contacts/lines.ts';
import { findDates, readDateLine } from '../dateline/printed-dates.ts';
import { namesDataOfYear, namesFacts } from './heading-words.ts';
import { isPerson, isPersonWithPosition, startsGiven } from '../contacts/people.ts';
import type { Place } from './heading-below.ts';
import { wordsOf } from './letter-case.ts';
import { type Piece, textOfPiece } from '../pieces.ts';
import { endsInStop } from './stop-end.ts';

// "Revenue 141.2 129.1 +9.4%"
const figures = /^\S.{0,60}?(?:\s[(+\-−$€£]{0,3}\d[\d.,]*\)?\s?%?){2,}$/;

/** True for "Length: 412 metres" and "Width: 14 metres" in lines of their own, and for a table's rows of figures below its columns. */
export const isOfRows = (piece: Piece | undefined): boolean =>
  piece?.kind === 'paragraph' &&
  piece.lines.length > 1 &&
  (piece.lines.every(({ text }) => /^\p{Alpha}[^:]{1,30}:\s\S/u.test(text) && !hasAddress(text)) ||
    (piece.lines.length > 2 &&
      piece.lines.slice(1).every(({ text }) => figures.test(text) && !hasAddress(text))));

// "2012 : pose de la première pierre", "96 homes, 31 of them for rent"
const countFirst = /^\d[\d.,/–-]{0,10}(?:\s?:)?\s\p{Alpha}[^.!?]{3,90}$/u;

/** True for facts in lines of their own, each beginning with its number or year. */
export const isOfCounts = (piece: Piece | undefined): boolean =>
  piece?.kind === 'paragraph' &&
  piece.lines.length > 1 &&
  piece.lines.every(({ text }) => countFirst.test(text.trim()) && !hasAddress(text));

// "Report for January–March 4 May 2024"
const dayAtEnd = /\p{Alpha}{4} \d{1,2}\.? \p{Alpha}{3,10}\.?,? (?:19|20)\d\d$/u;

// "15 June 2023 General meeting", "26 June – 10 July 2023 Subscription period", "Report for the first quarter: 4 May 2024"
const isDayRow = (row: string): boolean => {
  if (row.length > 140 || !/\d/.test(row) || /[.!?]$/.test(row)) return false;
  const dates = findDates(row);
  const [first] = dates;
  const last = dates.at(-1);
  if (!first || !last) return false;
  const words = `${row.slice(0, first.from)} ${row.slice(last.to)}`;
  const opens = first.from <= 22 && /^(?:\D{0,12}|\D*\d.*[–-]\s?)$/u.test(row.slice(0, first.from));
  const closes = last.to === row.length || dayAtEnd.test(row);
  return (opens || closes) && /\p{Alpha}{4}/u.test(words);
};

/** True where the rows of a calendar stand below a line that is none of them, each with its day: in one paragraph or in one each. */
export const isAboveDays = (
  line: string,
  next: Piece | undefined,
  after: Piece | undefined,
): boolean => {
  if (next?.kind !== 'paragraph' || !/\d/.test(next.lines[0]?.text ?? '')) return false;
  const more = after?.kind === 'paragraph' && next.lines.length === 1 ? after.lines : [];
  const rows = [...next.lines, ...more].map(({ text }) => text.trim());
  return rows.length >= 2 && rows.every(isDayRow) && !isDayRow(line);
};

// "Next story" is a button of the page.
const namesNext =
  /^(?:next|upcoming|forthcoming|prochaine?s?|nächste[rns]?|kommande|kommende|nästa|neste|næste|próxim[oa]s?|prossim[oaie]|volgende|seuraava)\s(?:\p{Alpha}[\p{Alpha}’'-]*\s){0,3}(?!(?:arti[ck]|stor(?:y|ies)|posts?|page|seite|sida|news|release|beitrag|meldung|video|week|month|year))\p{Alpha}{4,}\s?:?$/iu;

const holdsDayAlone = (row: string): boolean =>
  row.length >= 15 &&
  row.length <= 140 &&
  /\d/.test(row) &&
  !hasAddress(row) &&
  findDates(row).length > 0;

/** True for the name of what comes next above the one day of it, "Next financial publication" above "First-half revenue: July 18, 2019", and for words in capitals above a calendar's only row. */
export const isAboveNextDay = (line: string, row: string): boolean =>
  line.length <= 60 &&
  ((namesNext.test(line) && holdsDayAlone(row)) ||
    (/^\p{Upper}{3,}(?:[\s’'-]+\p{Upper}{2,}){1,5}$/u.test(line) &&
      holdsDayAlone(row) &&
      isDayRow(row.replace(/\s\([^()]{3,40}\)$/, '')) &&
      row !== row.toUpperCase()));

// "Potenza: 6,2 MW", "Volet 1 : stages rémunérés"
const fieldRow = /^[\p{Alpha}\d][^:.!?]{1,40}\s?:\s\S.{1,110}$/u;

const isFieldRow = (piece: Piece | undefined): boolean => {
  const [line, more] = piece?.kind === 'paragraph' ? piece.lines : [];
  if (!line || more || line.text.length > 150) return false;
  const text = line.text.trim();
  return (
    fieldRow.test(text) &&
    !/[.!?]\s\p{Upper}/u.test(text) &&
    !hasAddress(text) &&
    readContactHead(text) === undefined
  );
};

/** True for a row of labels and what they say that stands among others: "Indication: focal seizures" below "Generic name: talvoracetam". */
export const isAmongFields = (line: string, before: Piece | undefined, next: Piece): boolean =>
  fieldRow.test(line) && (isFieldRow(before) || isFieldRow(next));

const isFigureRow = (piece: Piece | undefined): boolean => {
  const [line, more] = piece?.kind === 'paragraph' ? piece.lines : [];
  return (
    line !== undefined &&
    !more &&
    line.text.length <= 120 &&
    /\d/.test(line.text) &&
    !/[.:;,]$/.test(line.text) &&
    !hasAddress(line.text)
  );
};

// "Datos de 2019" above "212.000 pedidos entregados" and "4.100 clientes mayores de 70 años", each in a paragraph of its own.
const isAboveFigures = (line: string, { next, after }: Place): boolean =>
  (namesFacts.test(line) || namesDataOfYear.test(line)) && isFigureRow(next) && isFigureRow(after);

// "Opening day" below "… The hall is open to all.": a few words, nobody's name.
const isNameBelowSentences = (line: string, before: Piece | undefined): boolean =>
  /^\p{Upper}[^.!?:;,|@\d]{3,60}:?$/u.test(line) &&
  wordsOf(line).length <= 7 &&
  !(startsGiven(line) && isPerson(line)) &&
  before?.kind === 'paragraph' &&
  textOfPiece(before).length >= 60 &&
  endsInStop(textOfPiece(before).replace(/["”’»)]+$/u, ''));

// A short name below whole sentences, above rows of labels and what they say, each in a paragraph of its own: "La scheda dell’impianto" above "Potenza: 6,2 MW" and "Entrata in esercizio: maggio 2011".
const isAboveFields = (line: string, { before, next, after }: Place): boolean =>
  isFieldRow(next) &&
  isFieldRow(after) &&
  /^(?:(?:19|20)\d\d\s)?\p{Upper}[^.!?:;,|@]{3,60}:?$/u.test(line) &&
  wordsOf(line).length <= 7 &&
  !isPersonWithPosition(line) &&
  !(startsGiven(line) && isPerson(line)) &&
  before?.kind === 'paragraph' &&
  textOfPiece(before).length >= 60 &&
  endsInStop(textOfPiece(before).replace(/["”’»)]+$/u, ''));

/** True for a row of a calendar below another one: "12 July 2023 Outcome". */
export const isDayBelowDay = (line: string, before: Piece | undefined): boolean =>
  before?.kind === 'paragraph' &&
  /\d/.test(line) &&
  isDayRow(before.lines.at(-1)?.text.trim() ?? '') &&
  isDayRow(line);

// A short name below whole sentences, above "Date" and the day, each on a line of its own: "Opening day" above "Date", "July 26, 2025" and "Time".
const isAboveDateLabel = (line: string, { before, next, after }: Place): boolean =>
  next.kind === 'paragraph' &&
  /^(?:date|datum|fecha|dato|päivä)\s?:?$/i.test(textOfPiece(next).trim()) &&
  after?.kind === 'paragraph' &&
  holdsDayAlone(`${textOfPiece(next)} ${textOfPiece(after)}`) &&
  isNameBelowSentences(line, before);

/** True for "Sales of the first quarter" above a table and "First quarter sales came to …": the section goes on below it. */
export const isToldBelowTable = (text: string, { next, after }: Place): boolean => {
  if (next.kind !== 'table' || after?.kind !== 'paragraph' || wordsOf(text).length > 7)
    return false;
  const told = textOfPiece(after).slice(0, 90).toLowerCase();
  const long = wordsOf(text.toLowerCase()).filter((word) => word.length >= 5);
  return long.length >= 2 && long.every((word) => told.includes(word));
};

const dayWithColon = /^[^:]{4,40}\d[^:]{0,10}:?$/;

// A short name below whole sentences, above the first of the days under which points stand: "Poster Presentations Scheduled" above "Sunday, April 13:" and its points.
const isAboveDayOfPoints = (line: string, { before, next, after }: Place): boolean =>
  next.kind === 'paragraph' &&
  after?.kind === 'list' &&
  dayWithColon.test(textOfPiece(next).trim()) &&
  readDateLine(textOfPiece(next).trim().replace(/\s?:$/, '')) !== undefined &&
  isNameBelowSentences(line, before);

/** True for a line above what makes it a heading by its form: rows of labels or figures, a day with its label, the first of the days under which points stand. */
export const headsRowsOrPoints = (line: string, place: Place): boolean =>
  isAboveFields(line, place) ||
  isAboveFigures(line, place) ||
  isAboveDateLabel(line, place) ||
  isAboveDayOfPoints(line, place);
