import type { Witness } from './date-witnesses.ts';
import { type Piece, richOf, textOfPiece } from '../pieces.ts';
import { isDayToCome, isYearOf } from './other-days.ts';
import { findDates, type PrintedDate, readDateAt, readDateLine } from './printed-dates.ts';
import type { Rich } from '../rich-text.ts';

const today =
  /(?<!\p{Alpha})(?:today|heute|aujourd[’']hui|hoy|oggi|hoje|idag|i dag|vandaag|dzisiaj|dziś)(?!\p{Alpha})/iu;

// "announced today (Sunday 16 May)"
const todayBefore =
  /(?<!\p{Alpha})(?:today|heute|aujourd[’']hui|hoy|oggi|hoje|idag|i dag|vandaag)[\s,(]*(?:\p{Alpha}{2,4}day,? )?$/iu;

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
