import type { ClaimedDays } from './claimed-days.ts';
import { certain, type DateWitnesses, doubted, type ReleaseDate } from './date-decision.ts';
import { afterPosting, dayBehindMail, dayOfKind, daysBetween } from './day-of-release.ts';
import type { Sighting } from './sightings.ts';

/** How many years a host's day may lie from the latest that the news names. */
const mostYears = 2;

/** The year before which no wire sent a release and no site could have kept it: what the news names then is history. */
const firstOfWires = 1950;

// A site may print the day of the visit, mostly with its weekday; a release of years ago tells it by its own dates.
const lastYearBefore = (
  { date, released, ofRelease }: Sighting,
  told: DateWitnesses['told'],
): number | undefined => {
  if (released === true || ofRelease === true) return undefined;
  const withWeekday = /^\p{Alpha}{3,9}day\b/iu.test(date.printed);
  const latest = told(withWeekday);
  if (latest !== undefined && latest < firstOfWires) return undefined;
  const years = Number(date.edtf?.slice(0, 4)) - (latest ?? Infinity);
  return years > (withWeekday ? 1 : 5) ? latest : undefined;
};

/** How many days before the day of a visit the news of an older release ends at least. */
const longBefore = 180;

// "Wednesday, January 22, 2020" at the top of a page and again below the headline: its clock, where the news ends long before.
const endsBeforeClock = (
  full: readonly Sighting[],
  lastDayUpTo: DateWitnesses['lastDayUpTo'],
): string | undefined => {
  const [first, ...others] = full;
  const day = first?.date.edtf;
  if (day === undefined || !others.some(({ date }) => date.printed === first?.date.printed))
    return undefined;
  const isClock = full.every(
    (one) =>
      one.date.edtf === day &&
      /^\p{Alpha}{3,9}day\b/iu.test(one.date.printed) &&
      [one.posted, one.labelled, one.released, one.ofRelease, one.ofKind].every((is) => !is),
  );
  const last = isClock ? lastDayUpTo(day) : undefined;
  return last !== undefined && daysBetween(last, day) > longBefore ? last : undefined;
};

// "date 2019-04-08" of a crawler above "ASX ANNOUNCEMENT 9 April 2019": the day that the release prints.
const dayPrinted = (full: readonly Sighting[]): Sighting | undefined => {
  const [printed, ...others] = full.filter(({ posted }) => !posted);
  const day = printed?.date.edtf;
  if (!printed || day === undefined) return undefined;
  const agrees = ({ date, posted }: Sighting): boolean => {
    const days = daysBetween(day, date.edtf ?? '');
    // A site that moved has put its old releases up anew.
    return posted ? days >= -1 && (days <= 4 || printed.ofRelease === true) : days === 0;
  };
  return [...others, ...full].every(agrees) ? printed : undefined;
};

// "Mar 9 2010", "Jun 2, 2011": a month cut to three letters, as the programs of sites set it.
const setByProgram = /^(?!May \d{1,2},)\p{Upper}\p{Lower}{2} \d{1,2},? \d{4}$/u;

// Such a day alone above news with nothing in it that its sender wrote: when a host put up what it tells of another's news.
const isStampOfHost = (
  { date, alone, ...one }: Sighting,
  { hasOwnForm, page }: DateWitnesses,
): boolean =>
  alone === true &&
  setByProgram.test(date.printed) &&
  [one.labelled, one.ofRelease, one.ofKind].every((is) => is !== true) &&
  page !== date.edtf &&
  !hasOwnForm();

/** The date by the whole days that stand above the news, or `undefined` where none does. */
export const dateAboveNews = (
  { full }: ClaimedDays,
  witnesses: DateWitnesses,
): ReleaseDate | undefined => {
  const { told, coming, submitted, lastDayUpTo } = witnesses;
  const [first, second] = full;
  if (!first) return undefined;
  const { printed } = first.date;
  const latest = lastYearBefore(first, told);
  if (latest !== undefined)
    return doubted(
      first,
      `"${printed}" stands above the news, but its own dates end with ${String(latest)}`,
    );
  const last = endsBeforeClock(full, lastDayUpTo);
  if (last !== undefined)
    return doubted(
      first,
      `"${printed}" stands twice above the news, as the clock of a page does, but the last day that the news names by then is ${last}`,
    );
  if (first.ofPage !== true && first.labelled !== true && coming(first.date))
    return doubted(
      first,
      `"${printed}" stands above the news, which tells of something to come on that day`,
    );
  if (!second && isStampOfHost(first, witnesses))
    return doubted(
      first,
      `"${printed}" stands alone above the news, without a dateline or anything else that a sender writes, and may be when a site put it up`,
    );
  const other = full.find((one) => one.date.edtf !== first.date.edtf);
  if (!other) {
    // "2024-03-08 22:14:09" alone may be when a reader visited the page, after the day that the issuer states.
    const stated = first.clock === true && first.released !== true ? submitted() : undefined;
    const late = daysBetween(stated?.date.edtf ?? '', first.date.edtf ?? '');
    return certain(stated && late > 0 && late <= afterPosting ? stated : first);
  }
  const stated = dayPrinted(full) ?? dayOfKind(full) ?? dayBehindMail(full);
  if (stated) return certain(stated);
  // "2024-03-08 22:14:09" of a visit above "2024-03-07 08:00:00", on which the issuer says that it submitted the release.
  const day = submitted()?.date.edtf;
  const own = day === undefined ? undefined : full.find(({ date }) => date.edtf === day);
  return own
    ? certain(own)
    : doubted(first, `Two dates stand above the news, "${printed}" and "${other.date.printed}"`);
};

/** The date of a release with no whole day above its news, by what stands below it, by its page and its host, or `undefined` where nothing tells of one. */
export const dateElsewhere = (
  { above, visits, isClear }: ClaimedDays,
  { page, told, posted, below }: DateWitnesses,
): ReleaseDate | undefined => {
  const closed = above.length === 0 ? below() : undefined;
  if (closed && isClear(closed)) return certain(closed);
  const [unclear] = above;
  // What numbers leave open the page's own day of publication decides, where it is one of their readings.
  const open = unclear?.date.readings ?? (unclear?.date.dotted ? [unclear.date.edtf] : []);
  if (unclear && above.length === 1 && page !== undefined && open.includes(page))
    return { edtf: page, printed: unclear.date.printed, line: unclear.line };
  // A host's day counts where the release prints none, unless its own dates end years before.
  if (posted && above.length === 0) {
    const ended = told(false);
    const year = Number(posted.date.edtf?.slice(0, 4));
    if (ended === undefined || Math.abs(year - ended) <= mostYears) return certain(posted);
  }
  if (unclear) return doubted(unclear, `"${unclear.date.printed}" is no certain date`);
  const [visit] = visits;
  return (
    visit &&
    doubted(
      visit,
      `"${visit.date.printed}" stands among the rows of a page, apart from headline and news, and may be the day of a visit`,
    )
  );
};
