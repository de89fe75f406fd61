import { isFurniture, weighHeadline } from '../head/head-evidence.ts';
import { dateOfHeadLine } from '../head/head-dates.ts';
import { classifyHeadLine } from '../head/head-lines.ts';
import { withoutKindBefore } from '../head/kind-and-sender.ts';
import { divideHeadLine } from '../head/headline-glue.ts';
import type { Head } from '../head/headline.ts';
import { type Piece, richOf, textOfPiece } from '../pieces.ts';
import type { Dateline } from './dateline.ts';
import { letterheadCells } from './letterhead-table.ts';
import { isDayOfOther, isYearOf, namesEvent } from './other-days.ts';
import { findDates, type PrintedDate } from './printed-dates.ts';
import { type Rich, sliceRich } from '../rich-text.ts';
import { lengthOfOwnAuthor } from '../site/own-author.ts';
import { squeeze } from '../source/white-space.ts';

// "FOR IMMEDIATE RELEASE | CONTACT:" and a letterhead set a release's own day in their cells; other tables have days of their own.
const isReleaseTable = (piece: Piece): boolean =>
  piece.kind === 'table' &&
  !richOf(piece).some(({ text }) => namesEvent(text)) &&
  (letterheadCells(piece).length > 0 ||
    richOf(piece).some(({ text }) => /^(?:announcement|contact)$/.test(classifyHeadLine(text))));

const withoutOwnAuthor = (line: Rich, news: readonly Piece[]): Rich => {
  const length = lengthOfOwnAuthor(line.text, () =>
    news.flatMap((piece) => richOf(piece).map(({ text }) => text)),
  );
  return length === 0 ? line : sliceRich(line, length);
};

/** The lines above the news that may print the release's date, each divided where a day is glued to a headline; above the headline of another story stand other dates; `news` tells who answers for the release. */
export const datedLines = (
  head: Head,
  above: readonly Piece[],
  dateline: Dateline | undefined,
  news: readonly Piece[],
): readonly Rich[] => {
  const lines = above
    .flatMap((piece) =>
      piece.kind === 'paragraph' || piece.kind === 'heading' || isReleaseTable(piece)
        ? richOf(piece)
            .flatMap((rich) => divideHeadLine(rich, dateline))
            .map((line) => withoutOwnAuthor(line, news))
        : [],
    )
    .filter((_, at, all) => !isDayOfOther(all, at));
  const { title } = head;
  if (!title) return lines;
  const own = squeeze(title.text).toLowerCase();
  const other = head.masthead.findLast((line) => {
    const text = squeeze(line.text);
    return (
      classifyHeadLine(text) === 'words' &&
      dateOfHeadLine(line.text) === undefined &&
      text.split(' ').length >= 5 &&
      weighHeadline(text, '') >= 2.5 &&
      // Names in columns are no headline.
      !text.includes(' | ') &&
      !isFurniture(text, '') &&
      !own.includes(text.toLowerCase()) &&
      !text.toLowerCase().includes(own)
    );
  });
  // A day that says the same as the dateline, "Date: 10/4/2010" above "BOSTON, Oct. 4", bears it out wherever it stands.
  const day = dateline?.date?.monthDay;
  const agrees = (line: Rich): boolean => {
    const date = day === undefined ? undefined : dateOfHeadLine(line.text);
    return [date?.edtf, ...(date?.readings ?? [])].some((edtf) => edtf?.slice(5) === day);
  };
  return other
    ? lines.filter((line) => line.line > other.line || line.line === title.line || agrees(line))
    : lines;
};

/** A date with the line that prints it. */
export interface Witness {
  /** The date. */
  readonly date: PrintedDate;
  /** Line of the source, from 1. */
  readonly line: number;
}

// Most paragraphs name no year.
const year = /(?:19|20)\d\d|\/\d\d/;

/** The latest year of a whole date in the news, or `undefined`. */
export const latestYear = (news: readonly Piece[]): number | undefined => {
  const dates = news.slice(0, 40).flatMap((piece) => {
    const text = textOfPiece(piece).slice(0, 20_000);
    return year.test(text) ? findDates(text) : [];
  });
  const years = dates.flatMap(({ edtf }) => (edtf === undefined ? [] : [Number(edtf.slice(0, 4))]));
  return years.length === 0 ? undefined : Math.max(...years);
};

const valid = (edtf: string): boolean => {
  const date = new Date(`${edtf}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(edtf);
};

// "140305": 2014-03-05, 14 March 2005 or, as America writes, no day at all; the years that the news names decide.
const readDigits = (digits: string, news: readonly Piece[]): string | undefined => {
  const [a = '', b = '', c = ''] = digits.match(/\d\d/g) ?? [];
  const whole = (year: string): string => `${Number(year) > 80 ? '19' : '20'}${year}`;
  const days = [`${whole(a)}-${b}-${c}`, `${whole(c)}-${b}-${a}`, `${whole(c)}-${a}-${b}`].filter(
    (edtf) => valid(edtf) && isYearOf(news, Number(edtf.slice(0, 4))),
  );
  return new Set(days).size === 1 ? days[0] : undefined;
};

/** The day in six digits beside the word that names the release's kind, "Press release" above "140305", "Pressmeddelande 140305"; `undefined` where the years of the news leave more than one reading. */
export const dayInDigits = (
  head: readonly Piece[],
  news: readonly Piece[],
): Witness | undefined => {
  const lines = head.flatMap((piece) => (piece.kind === 'paragraph' ? piece.lines : []));
  for (const [at, { text, line }] of lines.entries()) {
    const digits = text.length <= 60 ? /(?:^|\s)(\d{6})$/.exec(text.trim())?.[1] : undefined;
    if (digits === undefined) continue;
    const isBeside =
      withoutKindBefore(text.trim()) === digits &&
      (text.trim() !== digits ||
        [lines[at - 1], lines[at + 1]].some(
          (beside) => beside !== undefined && classifyHeadLine(beside.text) === 'announcement',
        ));
    const edtf = isBeside ? readDigits(digits, news) : undefined;
    const from = text.lastIndexOf(digits);
    if (edtf !== undefined)
      return {
        date: { edtf, monthDay: edtf.slice(5), printed: digits, from, to: from + 6 },
        line,
      };
  }
  return undefined;
};

const ofStatements =
  /(?<!\p{Alpha})(?:releases?|statements?|announcement|mitteilung|meldung|aussagen|communiqué|déclarations?|comunicado|declaraciones|comunicato|dichiarazioni|pressmeddelandet?|pressemeddelelsen?|persbericht)(?!\p{Alpha})/iu;

const asOf =
  /(?<!\p{Alpha})(?:as (?:of|at)|dated|date of|stand|zum|à la date du|au|a fecha(?: de)?|a|alla data del|al|per(?: den)?|pr\.|på|op)[\s,(]*$/iu;

/** How many years after a release its latest year may lie. */
const yearsAhead = 3;

/** The day with its year that the release says its statements are of, "Forward-looking statements in this release reflect expectations as of May 19, 2010", where its dateline prints the same month and day, given as `MM-DD`; `undefined` where days of other years stand so too. */
export const dayOfStatements = (
  news: readonly Piece[],
  monthDay: string,
): PrintedDate | undefined => {
  const same: PrintedDate[] = [];
  let stated: PrintedDate | undefined;
  for (const piece of news) {
    const text = textOfPiece(piece).slice(0, 6000);
    if (!year.test(text)) continue;
    for (const date of findDates(text)) {
      if (date.edtf === undefined || date.monthDay !== monthDay) continue;
      same.push(date);
      const sentence = text
        .slice(Math.max(0, date.from - 300), date.from)
        .split(/[.!?]\s/)
        .at(-1);
      if (sentence !== undefined && asOf.test(sentence) && ofStatements.test(sentence))
        stated = date;
    }
  }
  if (stated === undefined || same.some(({ edtf }) => edtf !== stated.edtf)) return undefined;
  const own = Number(stated.edtf?.slice(0, 4));
  const latest = latestYear(news) ?? own;
  return latest - own <= yearsAhead ? stated : undefined;
};
