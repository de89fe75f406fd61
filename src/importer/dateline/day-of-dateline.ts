import type { ClaimedDays } from './claimed-days.ts';
import {
  byHand,
  byHandAs,
  certain,
  contradicted,
  type DateWitnesses,
  doubted,
  type ReleaseDate,
} from './date-decision.ts';
import type { Dateline } from './dateline.ts';
import { afterPosting, dayIntroduced, daysBeginning, daysBetween } from './day-of-release.ts';
import { isClockOfHost, isDayOfVisit } from './host-clocks.ts';
import type { Rich } from '../rich-text.ts';
import type { Sighting } from './sightings.ts';

const inMonth = (one: Sighting, month: string): boolean =>
  one.date.edtf?.startsWith(`${month}-`) === true;

/** The date of a release whose dateline prints a month and a year without a day, or `undefined` for another. */
export const dateOfMonth = ({ own, full }: ClaimedDays): ReleaseDate | undefined => {
  const month = own?.date.edtf;
  if (!own || month?.length !== 7) return undefined;
  const [day] = full;
  if (day && full.every((one) => one.date.edtf === day.date.edtf && inMonth(one, month)))
    return certain(day);
  if (full.length > 0) return contradicted(own, day);
  return {
    ...certain(own),
    doubt: {
      line: own.line,
      what: `The dateline prints "${own.date.printed}" without a day; the date is the month.`,
      hint: byHand,
    },
  };
};

// A site may put a release up some days after it was issued, and one behind a border of days on the evening before.
const isBorneOut = (
  one: Sighting,
  own: Sighting,
  dateline: Dateline | undefined,
  { isAmidHost, ofBlog }: DateWitnesses,
): boolean => {
  if (isClockOfHost(one, own, dateline) || isDayOfVisit(one, own, dateline, isAmidHost))
    return true;
  const whole = dateline?.place !== undefined;
  const days = daysBetween(own.date.edtf ?? '', one.date.edtf ?? '');
  if (one.released === true) return days === 0;
  const least = whole ? -1 : 0;
  const most = one.posted ? afterPosting : one.ofPage === true ? 4 : whole ? 1 : -1;
  // "Wednesday, March 23, 2011" over a post: the blog's own day.
  return (
    days >= least && (days <= most || (days <= afterPosting && one.labelled !== true && ofBlog()))
  );
};

/** The date of a release whose dateline prints a whole day, or `undefined` for another. */
export const dateOfWholeDay = (
  { own, full, isClear }: ClaimedDays,
  dateline: Dateline | undefined,
  witnesses: DateWitnesses,
): ReleaseDate | undefined => {
  if (own?.date.edtf === undefined || !isClear(own)) return undefined;
  // A page may hold all of it in one line of its source.
  const isSame = ({ date, line }: Sighting): boolean =>
    date.edtf === own.date.edtf && (line !== own.line || date.printed !== own.date.printed);
  return full.every((one) => isBorneOut(one, own, dateline, witnesses)) || full.some(isSame)
    ? certain(own)
    : contradicted(own, full[0]);
};

/** How many lines above the dateline at most a host's clock stands that tells its year. */
const clockAbove = 6;
// "12:30AM", "00:30", "5:15 am": when it is still the day before in America.
const soonAfterMidnight = /(?<!\d)(?:(?:12|0?[1-6])[:.]\d\d ?a\.?m|0?[0-6][:.]\d\d(?! ?p))/i;

// "11 November 2006 - 12:30AM" between headline and "MOBILE, Ala., Nov. 10": where the host has its clock it was a day later, and the year is the same.
const dayNearClock = (
  own: Sighting,
  full: readonly Sighting[],
  headLines: readonly Rich[],
  monthDay: string,
): string | undefined => {
  const [clock, ...others] = full;
  const day = clock?.date.edtf;
  if (day === undefined || clock?.clock !== true || others.length > 0) return undefined;
  if (own.line <= clock.line || own.line - clock.line > clockAbove) return undefined;
  const { text = '' } = headLines.find(({ line }) => line === clock.line) ?? {};
  if (!soonAfterMidnight.test(text.replace(clock.date.printed, ''))) return undefined;
  const year = Number(day.slice(0, 4));
  return [year, year - 1]
    .map((one) => `${String(one)}-${monthDay}`)
    .find((one) => daysBetween(one, day) === 1);
};

/** How many days after its release a copy is put up at most whose day tells the year of a yearless dateline. */
const soonPut = 3;

/** How many years behind that of such a copy the latest lies at most that its news names, of what is planned. */
const mostAhead = 2;

// "18 Jun 2003" alone above "GENEVA, June 17 /PRNewswire/", or "Thursday, March 5, 2009 General News" above "DAYTON, Ohio, March 4", of news that names that year or those right behind it: a host put the copy up on the day after.
const dayBeforePosting = (
  own: Sighting,
  full: readonly Sighting[],
  monthDay: string,
  lastYear: DateWitnesses['lastYear'],
): string | undefined => {
  const [put, ...others] = full;
  const day = put?.date.edtf;
  if (
    put === undefined ||
    day === undefined ||
    others.length > 0 ||
    put.released === true ||
    put.ofKind === true
  )
    return undefined;
  if (own.line <= put.line || own.line - put.line > clockAbove) return undefined;
  const year = Number(day.slice(0, 4));
  const released = `${String(year)}-${monthDay}`;
  const days = daysBetween(released, day);
  // "Published: Jun 3, 2011" says what it is, be there no year in the news.
  const ahead = (lastYear() ?? (put.posted ? year : 0)) - year;
  return days >= 1 && days <= soonPut && ahead >= 0 && ahead <= mostAhead ? released : undefined;
};

/** The date of a release whose dateline leaves the year or the order of day and month open, by what else names that day, or `undefined` where it has no dateline with a day. */
export const dateOfPart = (
  { own, above, full }: ClaimedDays,
  headLines: readonly Rich[],
  {
    stamp,
    page,
    posted,
    recorded,
    statedOn,
    behindPeriod,
    bornByWeekday,
    lastYear,
    yearOfWire,
  }: DateWitnesses,
): ReleaseDate | undefined => {
  if (!own) return undefined;
  const same = full.find((one) => one.date.monthDay === own.date.monthDay);
  // "Alias Born 02/17/2005" of a board names another day than its "03/20/2007" above "RENO, March 20".
  const speaksAgainst = (one: Sighting): boolean =>
    one.date.edtf !== same?.date.edtf &&
    (one.date.monthDay === own.date.monthDay ||
      one.labelled === true ||
      one.released === true ||
      one.ofRelease === true ||
      one.ofKind === true);
  if (same && !full.some(speaksAgainst)) return certain(same);
  const { monthDay, printed } = own.date;
  if (monthDay !== undefined) {
    // A day that another witness names with its year has that year.
    if (stamp?.monthDay === monthDay) return certain({ date: stamp, line: own.line });
    for (const day of [page, posted?.date.edtf])
      if (day?.slice(5) === monthDay) return { edtf: day, printed, line: own.line };
    const years = new Set(recorded.filter((day) => day.slice(5) === monthDay));
    const [kept] = years;
    if (kept !== undefined && years.size === 1) return { edtf: kept, printed, line: own.line };
    const put =
      dayNearClock(own, full, headLines, monthDay) ??
      dayBeforePosting(own, full.length > 0 ? full : daysBeginning(headLines), monthDay, lastYear);
    if (put !== undefined) return { edtf: put, printed, line: own.line };
  }
  if (monthDay !== undefined && full.length === 0) {
    // "Here's an April 19, 1991, release from Alder Wire:" above "CINCINNATI (APRIL 19)"
    const told = dayIntroduced(headLines, monthDay) ?? statedOn(monthDay);
    if (told) return certain({ date: told, line: own.line });
  }
  // "Date: 10/4/2010" above "BOSTON, Oct. 4": each says what the other leaves open.
  const whole = new Set(
    above.flatMap((one) => one.date.readings ?? []).filter((edtf) => edtf.slice(5) === monthDay),
  );
  const [only] = whole;
  if (only !== undefined && whole.size === 1 && full.length === 0)
    return { edtf: only, printed, line: own.line };
  if (monthDay === undefined || own.date.dotted === true)
    return doubted(own, `"${printed}" does not tell day and month apart`);
  const yearless = doubted(own, `The dateline prints "${printed}" without a year`);
  // What the news reports on is good for a proposal, but prints no year of the release.
  const likely = full.length === 0 ? behindPeriod(monthDay, headLines) : undefined;
  // "Thursday November 14, 7:48 am ET" above news of a quarter that ended on September 30, 2002: in no other year near was that a Thursday.
  const born = likely === undefined ? undefined : bornByWeekday(monthDay, headLines);
  if (born !== undefined) return { edtf: born, printed, line: own.line };
  // "© 2008 PR Newswire" below news of a quarter that ended in 2008: the wire prints the year itself.
  if (likely !== undefined && Number(likely.slice(0, 4)) === yearOfWire())
    return { edtf: likely, printed, line: own.line };
  return likely === undefined || !yearless.doubt
    ? yearless
    : { ...yearless, doubt: { ...yearless.doubt, hint: byHandAs(likely) } };
};
