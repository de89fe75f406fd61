import type { Rich } from '../rich-text.ts';
import { findDates, type PrintedDate } from './printed-dates.ts';
import type { Sighting } from './sightings.ts';

/** How many days the second of two days, `YYYY-MM-DD`, lies behind the first. */
export const daysBetween = (one: string, other: string): number =>
  (Date.parse(other) - Date.parse(one)) / 86_400_000;

/** How many days a host's day may lie before that of a release and behind it. */
const hostsDay = { before: 1, behind: 4 } as const;

/** How many days after its release a copy may be put up, where nothing says when. */
export const afterPosting = 14;

const speaksOfRelease = /\b(?:release|statement|announcement|dispatch)\b/i;

/** How long a line is at most that begins with its day, and how far in that stands behind the day of the week, in characters. */
const dayLine = { length: 70, weekday: 12 } as const;

/** How long a paragraph is at most that introduces a release, in characters: "In the news release, …, issued 05-May-2009 by Acme, Inc. over PR Newswire, we are advised by the company that …". */
const longestIntroduction = 500;

/** The day, with its year, of the lines above the news that speak of the release or begin with a day, "Thursday, February 14, 2008 General News", and print the dateline's month and day, given as `MM-DD`; `undefined` where they print none or several. */
export const dayIntroduced = (
  lines: readonly Rich[],
  monthDay: string,
): PrintedDate | undefined => {
  const days = lines.flatMap(({ text }) =>
    text.length <= longestIntroduction && /(?:19|20)\d\d/.test(text)
      ? findDates(text).filter(
          (one) =>
            one.monthDay === monthDay &&
            one.edtf !== undefined &&
            (speaksOfRelease.test(text) ||
              (text.length <= dayLine.length && one.from <= dayLine.weekday)),
        )
      : [],
  );
  return new Set(days.map(({ edtf }) => edtf)).size === 1 ? days[0] : undefined;
};

/** The days with which short lines above the news begin, and words behind them: "Thursday, February 14, 2008 General News" of a shelf. */
export const daysBeginning = (lines: readonly Rich[]): readonly Sighting[] =>
  lines.flatMap(({ text, line }): readonly Sighting[] => {
    const [date, ...others] =
      text.length <= dayLine.length && /(?:19|20)\d\d/.test(text) ? findDates(text) : [];
    return date?.edtf !== undefined && date.from <= dayLine.weekday && others.length === 0
      ? [{ date, line, posted: false }]
      : [];
  });

/** The one day that a line calls that of a release or an announcement, "ASX Announcement 19 March 2019", where all others are a host's above it, which has another clock. */
export const dayOfKind = (days: readonly Sighting[]): Sighting | undefined => {
  const [stated, ...more] = days.filter((one) => one.ofKind === true);
  const day = stated?.date.edtf;
  if (stated === undefined || day === undefined || more.length > 0) return undefined;
  return days.every((one) => {
    if (one === stated) return true;
    const days = daysBetween(day, one.date.edtf ?? '');
    return (
      one.line < stated.line &&
      !one.labelled &&
      !one.released &&
      days >= -hostsDay.before &&
      days <= hostsDay.behind
    );
  })
    ? stated
    : undefined;
};

/** How many days before its release a sender mails it at most. */
const mailedBefore = 7;

/** The one day from which on a release may be told, "EMBARGOED UNTIL 00.01 17 JUNE 2015", where all others tell when it was mailed, that day or some days before. */
export const dayBehindMail = (days: readonly Sighting[]): Sighting | undefined => {
  const own = days.filter((one) => one.released === true && one.mailed !== true);
  const [first] = own;
  const day = first?.date.edtf;
  if (first === undefined || day === undefined) return undefined;
  return days.every((one) => {
    const before = daysBetween(one.date.edtf ?? '', day);
    return own.includes(one)
      ? before === 0
      : one.mailed === true && before >= 0 && before <= mailedBefore;
  })
    ? first
    : undefined;
};
