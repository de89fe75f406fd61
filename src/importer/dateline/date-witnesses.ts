import { isFurniture, weighHeadline } from '../head/head-evidence.ts';
import { dateOfHeadLine } from '../head/head-dates.ts';
import { classifyHeadLine } from '../head/head-lines.ts';
import { withoutKindBefore } from '../head/kind-and-sender.ts';
import { divideHeadLine } from '../head/headline-glue.ts';
import type { Head } from '../head/headline.ts';
import { type Piece, richOf, textOfPiece } from '../pieces.ts';
import type { Dateline } from './dateline.ts';
import { letterheadCells } from './letterhead-table.ts';
import { isDayOfOther, isDayToCome, isYearOf, namesEvent } from './other-days.ts';
import { findDates, type PrintedDate, readDateAt, readDateLine } from './printed-dates.ts';
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

const today =
  /(?<!\p{L})(?:today|heute|aujourd[’']hui|hoy|oggi|hoje|idag|i dag|vandaag|dzisiaj|dziś)(?!\p{L})/iu;
// "announced today (Sunday 16 May)"
const todayBefore =
  /(?<!\p{L})(?:today|heute|aujourd[’']hui|hoy|oggi|hoje|idag|i dag|vandaag)[\s,(]*(?:\p{L}{2,4}day,? )?$/iu;
const tellsToday = (piece: Piece): boolean => today.test(textOfPiece(piece).slice(0, 400));

const saysTodayOf = (piece: Piece, { edtf }: PrintedDate): boolean => {
  const text = textOfPiece(piece).slice(0, 400);
  return (
    today.test(text) &&
    findDates(text).some(
      (date) =>
        (date.edtf === edtf || (date.edtf === undefined && date.monthDay === edtf?.slice(5))) &&
        todayBefore.test(text.slice(0, date.from)),
    )
  );
};

/** How far into the news its lead may say that it tells of today, in characters. */
const leadLength = 400;

/** The day that the lead of the news calls today, "announced today, June 14, 1999, that"; `undefined` where it calls none or several so. */
export const todayInLead = (news: readonly Piece[]): Witness | undefined => {
  const [lead] = news;
  const [line] = lead === undefined ? [] : richOf(lead);
  const text = lead === undefined ? '' : textOfPiece(lead).slice(0, leadLength);
  if (!line || !today.test(text)) return undefined;
  const days = findDates(text).filter(({ from }) => todayBefore.test(text.slice(0, from)));
  const [date, ...others] = days;
  return date?.edtf?.length === 10 && others.length === 0 ? { date, line: line.line } : undefined;
};

/** The day alone in a paragraph below the first one of the news, "26. Oktober 2009", as towns and offices print it under the lead and their own name; `undefined` where other days stand so too. */
export const dayUnderLead = (news: readonly Piece[]): Witness | undefined => {
  const days = news.slice(1, 8).flatMap((piece): Witness[] => {
    const [line, ...more] = piece.kind === 'paragraph' ? piece.lines : [];
    const date = line && more.length === 0 ? readDateLine(line.text.trim()) : undefined;
    return line && date?.edtf !== undefined && date.printed === line.text.trim()
      ? [{ date, line: line.line }]
      : [];
  });
  const [day, ...others] = days;
  const [lead, ...below] = news;
  const at = below.findIndex((piece) => richOf(piece)[0]?.line === day?.line);
  // "From:", "Elm Water Office", "Published"
  const isShort = (piece: Piece): boolean => /^[^.!?]{1,60}$/.test(textOfPiece(piece));
  const near = at === 0 || at === 1 || (at > 0 && below.slice(0, at).every(isShort));
  if (
    !day ||
    !near ||
    others.length > 0 ||
    !lead ||
    !/[.!?]["”»]?$/.test(textOfPiece(lead).trimEnd())
  )
    return undefined;
  // The lead of an event names its day.
  if (findDates(textOfPiece(lead)).some(({ monthDay }) => monthDay === day.date.monthDay))
    return undefined;
  const named = Number(day.date.edtf?.slice(0, 4));
  // What begins today may go on for a year: "under rules published today … from 1 April 2021".
  const isOfYear =
    isYearOf(news, named) || (isYearOf(news, named + 1) && news.slice(0, 8).some(tellsToday));
  // "under a scheme that opens today (17 June 2019)"
  const isToday = news.slice(0, 8).some((piece) => saysTodayOf(piece, day.date));
  return isToday || (isOfYear && !isDayToCome(news, day.date)) ? day : undefined;
};

const issuesFollowing =
  /\bissued the following (?:news |press |media )?(?:release|statement|announcement)\b[^.:]{0,20}?\bon (?=[^\s\d.,;:()–—-]{3,9}\.? \d)/i;

const ofStatements =
  /(?<!\p{L})(?:releases?|statements?|announcement|mitteilung|meldung|aussagen|communiqué|déclarations?|comunicado|declaraciones|comunicato|dichiarazioni|pressmeddelandet?|pressemeddelelsen?|persbericht)(?!\p{L})/iu;
const asOf =
  /(?<!\p{L})(?:as (?:of|at)|dated|date of|stand|zum|à la date du|au|a fecha(?: de)?|a|alla data del|al|per(?: den)?|pr\.|på|op)[\s,(]*$/iu;

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

// "Acme reported that … (Press release, Acme, SEP 24, 2019, View Source [SID1234567890])": how an archive of others' releases cites the one it copies.
const citesRelease =
  /\((?:press|news) release, [^()\d]{2,80}, (?=[^\s\d.,;:()–—-]{3,9}\.? \d{1,2}, \d{4}\b)/i;

const citedIn = (line: Rich): Witness | undefined => {
  const found = line.text.length < 1500 ? citesRelease.exec(line.text) : null;
  const date = found ? readDateAt(line.text.slice(found.index + found[0].length)) : undefined;
  return date?.edtf === undefined ? undefined : { date, line: line.line };
};

/** The day on which a news service says in its lead that the issuer sent out what follows: "The Alder League issued the following news release on May 13, 2025:", or which an archive cites there; `undefined` for any other lead. */
export const issuedInLead = (news: readonly Piece[]): Witness | undefined => {
  const [line] = news[0] === undefined ? [] : richOf(news[0]);
  const found = line && line.text.length < 400 ? issuesFollowing.exec(line.text) : null;
  if (!line || !found) return line && citedIn(line);
  const behind = line.text.slice(found.index + found[0].length);
  const date = readDateAt(behind);
  return date?.edtf !== undefined && /^\s*(?::\s*)?$/.test(behind.slice(date.to))
    ? { date, line: line.line }
    : undefined;
};
