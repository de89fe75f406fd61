import { isFurniture, weighHeadline } from '../head/head-evidence.ts';
import { dateOfHeadLine } from '../head/head-dates.ts';
import { classifyHeadLine } from '../head/head-lines.ts';
import { divideHeadLine } from '../head/headline-glue.ts';
import type { Head } from '../head/headline.ts';
import { type Piece, richOf, textOfPiece } from '../pieces.ts';
import { hasAddress } from '../contacts/lines.ts';
import type { Dateline } from './dateline.ts';
import { letterheadCells } from './letterhead-table.ts';
import { isDayOfFact, isDayOfOther, isDayToCome, isYearOf, namesEvent } from './other-days.ts';
import {
  findDates,
  type PrintedDate,
  readDateAt,
  readDateLine,
  readMonthFirst,
} from './printed-dates.ts';
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

const closing =
  /^(?:-0-\s+(\d{1,2}\/\d{1,2}\/(?:\d{4}|\d{2}))\b|(\d{1,2}\/\d{1,2}\/(?:\d{4}|\d{2}))\s+\d{1,2}:\d{2}\s+E[SD]T(?:\s+https?:\/\/www\.prnewswire\.com\/?)?$)/;

/** The day with which PR Newswire closes a release, "-0-   06/26/2005" or "06/26/2005 16:15 EDT"; `undefined` where there is none or more than one. */
export const closingDay = (lines: readonly Rich[]): PrintedDate | undefined => {
  const stamps = lines.flatMap((line) => {
    const found = closing.exec(line.text.trim());
    const printed = found?.[1] ?? found?.[2];
    return printed === undefined ? [] : (readMonthFirst(printed) ?? []);
  });
  return stamps.length === 1 ? stamps[0] : undefined;
};

const today =
  /(?<!\p{L})(?:today|heute|aujourd[’']hui|hoy|oggi|hoje|idag|i dag|vandaag|dzisiaj|dziś)(?!\p{L})/iu;
const tellsToday = (piece: Piece): boolean => today.test(textOfPiece(piece).slice(0, 400));

const saysTodayOf = (piece: Piece, { edtf }: PrintedDate): boolean => {
  const text = textOfPiece(piece).slice(0, 400);
  return (
    today.test(text) &&
    findDates(text).some(
      (date) =>
        date.edtf === edtf &&
        /(?<!\p{L})(?:today|heute|aujourd[’']hui|hoy|oggi|hoje|idag|i dag|vandaag)[\s,(]*$/iu.test(
          text.slice(0, date.from),
        ),
    )
  );
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

const released =
  /^\W*(?:(?:(?:date )?released|release date|date of release|dated)\s*:?\s*(?:on\s+)?(?=\p{L}{2,}\.? \d|\d)|ends?\s?\/\s?)/iu;

// "January 22, 2013" alone below "Source: Acme, Inc." or the contacts: the last line of all, in a year that the news bears out.
const dayAtEnd = (news: readonly Piece[]): Witness | undefined => {
  const [above, last] = news.length > 3 ? news.slice(-2) : [];
  const [line, ...others] = last?.kind === 'paragraph' ? last.lines : [];
  if (!above || !line || others.length > 0) return undefined;
  const words = line.text.trim();
  const [date, ...more] = findDates(words);
  if (date?.edtf === undefined || more.length > 0 || date.printed !== words) return undefined;
  const closes = richOf(above).at(-1)?.text ?? '';
  return (/^\W*source\b/i.test(closes) || hasAddress(closes)) &&
    isYearOf(news.slice(0, -1), Number(date.edtf.slice(0, 4)))
    ? { date, line: line.line }
    : undefined;
};

// "… was submitted for publication, through the agency of the contact person, on 2023-11-08 08:15 CET." (Regulation (EU) No 596/2014, Article 17)
const submits =
  /\b(?:submitted|provided|released) for publication\b|\bfor publication,? (?:through|by)\b|för offentliggörande\b|\btil offentlig(?:gørelse|gjøring)\b/iu;
// What was published may be an earlier report, but for what that regulation obliges to tell.
const publishes = /\boffentlig(?:gjordes|gjort)\b|\bwas published by\b/iu;
const ofRegulation = /\b(?:EU|MAR|596\/2014)\b/;
const ofClock = /\b(?:kl\.?|CES?T|EES?T)\b/;

/** The day on which a listed issuer says that it submitted the release for publication; `undefined` where no sentence does or more than one day stands in it. */
export const submittedOn = (news: readonly Piece[]): Witness | undefined => {
  for (const piece of news.slice(-16))
    for (const rich of richOf(piece)) {
      if (rich.text.length > 1500) continue;
      const regulated = ofRegulation.test(rich.text);
      const at = [
        ...(regulated || ofClock.test(rich.text) ? [submits] : []),
        ...(regulated ? [publishes] : []),
      ]
        .map((pattern) => rich.text.search(pattern))
        .find((place) => place !== -1);
      if (at === undefined) continue;
      const sentence = rich.text.slice(at, at + 260);
      const [date, ...others] = findDates(sentence);
      if (date?.edtf !== undefined && others.every(({ edtf }) => edtf === date.edtf))
        return { date, line: rich.line };
    }
  return undefined;
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
  return date?.edtf !== undefined && /^\s*:?\s*$/.test(behind.slice(date.to))
    ? { date, line: line.line }
    : undefined;
};

/** The day on which a line below the news says that it was released, "Released: September 1, 1994", "Ends/Saturday, February 8, 2020", or which stands alone below its source or contacts; `undefined` where there is none or more than one. */
export const releasedBelow = (news: readonly Piece[]): Witness | undefined => {
  const lines = news
    .slice(-12)
    .flatMap((piece) => (piece.kind === 'paragraph' ? piece.lines : richOf(piece).slice(0, 1)));
  const days = lines.flatMap((rich, at) => {
    const label = rich.text.length < 60 ? released.exec(rich.text)?.[0].length : undefined;
    const date = label === undefined ? undefined : readDateLine(rich.text.slice(label));
    return date?.edtf === undefined || isDayOfFact(lines, at) ? [] : [{ date, line: rich.line }];
  });
  const [day] = days;
  if (!day) return dayAtEnd(news);
  return days.every(({ date }) => date.edtf === day.date.edtf) ? day : undefined;
};
