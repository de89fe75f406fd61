import type { Dateline } from './dateline.ts';
import { dayBehindMail, dayIntroduced, dayOfKind, daysBetween } from './day-of-release.ts';
import { isAmidMenus, isClockOfHost, isDayOfVisit } from './host-clocks.ts';
import { hasAmericanRegion, isAbroad, isKnownPlace } from './places.ts';
import type { PrintedDate } from './printed-dates.ts';
import type { Rich } from '../rich-text.ts';
import { type Sighting, sightingsOf } from './sightings.ts';

/** The date of a release, as far as its text tells it. */
export interface ReleaseDate {
  /** The date as EDTF; left out where it is not certain. */
  readonly edtf?: string;
  /** The words as printed. */
  readonly printed?: string;
  /** Line of the source that prints it. */
  readonly line?: number;
  /** What keeps the date from being certain. */
  readonly doubt?: { readonly line: number; readonly what: string; readonly hint: string };
}

/** What speaks of the day beside the dateline and the lines above the news. */
export interface DateWitnesses {
  /** The page's own day of publication, `YYYY-MM-DD`. */
  readonly page: string | undefined;
  /** True for a page in a language whose countries all write the day before the month. */
  readonly dayFirst: boolean;
  /** True where the text shows that it writes the day before the month; only few releases need it. */
  readonly writesDayFirst: () => boolean;
  /** True where the text's language or country writes numbers between strokes with the day first; only few releases need it. */
  readonly strokesDayFirst: () => boolean;
  /** True for a line that the page sets between its main heading and the article. */
  readonly isOfPage: (line: Rich) => boolean;
  /** True for the line, from 1, of a day among lines of the page that were left out. */
  readonly isAmidHost: (line: number) => boolean;
  /** True for the line, from 1, of a day that a host's rows part from the headline below it. */
  readonly partsFromHeadline: (line: number) => boolean;
  /** True where the page closes with what a program for blogs prints below its posts; only few releases need it. */
  readonly ofBlog: () => boolean;
  /** Finds the latest year that the news names, of whole dates alone or of all its years where it has such dates; only few releases need it. */
  readonly told: (whole: boolean) => number | undefined;
  /** True where the news says of a day that something will happen on it; only few releases need it. */
  readonly coming: (date: PrintedDate) => boolean;
  /** The day with which a wire closed the release. */
  readonly stamp: PrintedDate | undefined;
  /** Finds the day, with its year, of which the release says that its statements are, by the month and day of the dateline; only few releases need it. */
  readonly statedOn: (monthDay: string) => PrintedDate | undefined;
  /** The day on which a news service says in its lead that the issuer sent out what follows. */
  readonly issued: { readonly date: PrintedDate; readonly line: number } | undefined;
  /** The day beside who wrote the copy, or of release, in a line that was left out. */
  readonly posted: { readonly date: PrintedDate; readonly line: number } | undefined;
  /** Finds the day on which the issuer says that it submitted the release for publication; only few releases need it. */
  readonly submitted: () => { readonly date: PrintedDate; readonly line: number } | undefined;
  /** Finds the day on which a line below the news says that it was released; only few releases need it. */
  readonly below: () => { readonly date: PrintedDate; readonly line: number } | undefined;
}

/** How many days after its release a copy may be put up, where nothing says when. */
const afterPosting = 14;

const inMonth = (one: Sighting, month: string): boolean =>
  one.date.edtf?.startsWith(`${month}-`) === true;

/** How many years a host's day may lie from the latest that the news names. */
const mostYears = 2;

const byHand =
  'Write the date by hand as date: "2013-02-12", with dateSource where the text does not print it.';

/** Decides the date from the dateline and the lines above the news; a date that anything speaks against is left out and told. */
export const decideDate = (
  dateline: Dateline | undefined,
  datelineLine: number,
  headLines: readonly Rich[],
  {
    page,
    dayFirst,
    writesDayFirst,
    strokesDayFirst,
    isOfPage,
    isAmidHost,
    partsFromHeadline,
    ofBlog,
    told,
    coming,
    stamp,
    statedOn,
    issued,
    posted,
    submitted,
    below,
  }: DateWitnesses,
): ReleaseDate => {
  // "12/4/2018" is 12 April where the language of the text, or its country, says so.
  const settle = <T extends { readonly date: PrintedDate }>(one: T): T => {
    const [, edtf, ...others] = one.date.readings ?? [];
    if (edtf === undefined || others.length > 0 || one.date.edtf !== undefined) return one;
    if (hasAmericanRegion(dateline?.place ?? '') || !strokesDayFirst()) return one;
    return { ...one, date: { ...one.date, edtf, monthDay: edtf.slice(5) } };
  };
  const sighted = sightingsOf(headLines, isOfPage).map((one) => {
    const [edtf] = one.monthFirst === true ? (one.date.readings ?? []) : [];
    return edtf === undefined
      ? settle(one)
      : { ...one, date: { ...one.date, edtf, monthDay: edtf.slice(5) } };
  });
  // "03.04.2014" is 3 April where a place outside America, its agency or its page's language says so, and nothing certain elsewhere.
  const foreign =
    (dateline?.place !== undefined && isAbroad(dateline.place)) ||
    ((dayFirst || /^(?:ots|pt[as])$/i.test(dateline?.wire ?? '')) &&
      !hasAmericanRegion(dateline?.place ?? ''));
  const inAmerica =
    dateline?.place !== undefined && isKnownPlace(dateline.place) && !isAbroad(dateline.place);
  const clear = (one: Sighting): boolean =>
    one.date.dotted !== true ||
    foreign ||
    one.dayFirst === true ||
    (!inAmerica && writesDayFirst());
  const own: Sighting | undefined =
    dateline?.date && settle({ date: dateline.date, line: datelineLine, posted: false });
  // A page's clock tells no day of release; beside a whole dateline it is weighed below.
  const visits =
    own?.date.edtf === undefined
      ? sighted.filter((one) => isAmidMenus(one, partsFromHeadline))
      : [];
  const above = sighted.filter((one) => !visits.includes(one));
  const full = above.filter((one) => one.date.edtf !== undefined && clear(one));
  const certain = ({ date, line }: Sighting): ReleaseDate => ({
    ...(date.edtf === undefined ? {} : { edtf: date.edtf }),
    printed: date.printed,
    line,
  });
  const tell = ({ date, line }: Sighting, what: string): ReleaseDate => ({
    printed: date.printed,
    line,
    doubt: { line, what, hint: byHand },
  });
  if (own?.date.edtf?.length === 7) {
    const month = own.date.edtf;
    const [day] = full;
    if (day && full.every((one) => one.date.edtf === day.date.edtf && inMonth(one, month)))
      return certain(day);
    if (full.length > 0)
      return tell(
        own,
        `The dateline says "${own.date.printed}", the line above says "${day?.date.printed ?? ''}"; the date is left empty.`,
      );
    return {
      ...certain(own),
      doubt: {
        line: own.line,
        what: `The dateline prints "${own.date.printed}" without a day; the date is the month.`,
        hint: byHand,
      },
    };
  }
  if (own?.date.edtf !== undefined && clear(own)) {
    const day = own.date.edtf;
    // A site may put a release up some days after it was issued, and one behind a border of days on the evening before.
    const whole = dateline?.place !== undefined;
    const later = full.every((one) => {
      const { posted, released, ofPage } = one;
      if (isClockOfHost(one, own, dateline) || isDayOfVisit(one, own, dateline, isAmidHost))
        return true;
      const edtf = one.date.edtf ?? '';
      const days = daysBetween(day, edtf);
      if (released === true) return days === 0;
      const least = whole ? -1 : 0;
      const most = posted ? afterPosting : ofPage === true ? 4 : whole ? 1 : -1;
      // "Wednesday, March 23, 2011" over a post: the blog's own day.
      return (
        days >= least &&
        (days <= most || (days <= afterPosting && one.labelled !== true && ofBlog()))
      );
    });
    // A page may hold all of it in one line of its source.
    const bearsOut = ({ date, line }: Sighting): boolean =>
      date.edtf === day && (line !== own.line || date.printed !== own.date.printed);
    if (later || full.some(bearsOut)) return certain(own);
    return tell(
      own,
      `The dateline says "${own.date.printed}", the line above says "${full[0]?.date.printed ?? ''}"; the date is left empty.`,
    );
  }
  if (issued && full.length === 0) return certain({ ...issued, posted: false });
  if (own) {
    const same = full.find((one) => one.date.monthDay === own.date.monthDay);
    if (same && full.every((one) => one.date.edtf === same.date.edtf)) return certain(same);
    // A day that another witness names with its year has that year.
    const { monthDay } = own.date;
    if (monthDay !== undefined && stamp?.monthDay === monthDay)
      return certain({ date: stamp, line: own.line, posted: false });
    if (monthDay !== undefined && page?.slice(5) === monthDay)
      return { edtf: page, printed: own.date.printed, line: own.line };
    // "Here's an April 19, 1991, release from Alder Wire:" above "CINCINNATI (APRIL 19)"
    const introduced = monthDay === undefined ? undefined : dayIntroduced(headLines, monthDay);
    if (introduced && full.length === 0)
      return certain({ date: introduced, line: own.line, posted: false });
    const stated = monthDay === undefined || full.length > 0 ? undefined : statedOn(monthDay);
    if (stated) return certain({ date: stated, line: own.line, posted: false });
    // "Date: 10/4/2010" above "BOSTON, Oct. 4": each says what the other leaves open.
    const whole = above.flatMap((one) =>
      (one.date.readings ?? []).filter((edtf) => edtf.slice(5) === monthDay),
    );
    if (whole[0] !== undefined && new Set(whole).size === 1 && full.length === 0)
      return { edtf: whole[0], printed: own.date.printed, line: own.line };
    return tell(
      own,
      own.date.monthDay === undefined || own.date.dotted === true
        ? `"${own.date.printed}" does not tell day and month apart; the date is left empty.`
        : `The dateline prints "${own.date.printed}" without a year; the date is left empty.`,
    );
  }
  const [first] = full;
  // A site may print the day of the visit, mostly with its weekday; a release of years ago tells it by its own dates.
  const withWeekday = /^\p{L}{3,9}day\b/iu.test(first?.date.printed ?? '');
  const latest =
    first === undefined || first.released === true || first.ofRelease === true
      ? undefined
      : told(withWeekday);
  const dayOfVisit =
    latest !== undefined && Number(first?.date.edtf?.slice(0, 4)) - latest > (withWeekday ? 1 : 5);
  if (first && dayOfVisit)
    return tell(
      first,
      `"${first.date.printed}" stands above the news, but its own dates end with ${String(latest)}; the date is left empty.`,
    );
  if (first && first.ofPage !== true && !first.labelled && coming(first.date))
    return tell(
      first,
      `"${first.date.printed}" stands above the news, which tells of something to come on that day; the date is left empty.`,
    );
  if (first) {
    if (full.every((one) => one.date.edtf === first.date.edtf)) {
      // "2024-03-08 22:14:09" alone may be when a reader visited the page, after the day that the issuer states.
      const stated = first.clock === true && first.released !== true ? submitted() : undefined;
      const late = daysBetween(stated?.date.edtf ?? '', first.date.edtf ?? '');
      return stated && late > 0 && late <= afterPosting
        ? certain({ ...stated, posted: false })
        : certain(first);
    }
    // "date 2019-04-08" of a crawler above "ASX ANNOUNCEMENT 9 April 2019": the day that the release prints.
    const [printed, ...others] = full.filter(({ posted }) => !posted);
    if (printed?.date.edtf !== undefined) {
      const day = printed.date.edtf;
      const agree = ({ date, posted }: Sighting): boolean => {
        const days = daysBetween(day, date.edtf ?? '');
        // A site that moved has put its old releases up anew.
        return posted ? days >= -1 && (days <= 4 || printed.ofRelease === true) : days === 0;
      };
      if ([...others, ...full].every(agree)) return certain(printed);
    }
    const stated = dayOfKind(full) ?? dayBehindMail(full);
    if (stated) return certain(stated);
    // "2024-03-08 22:14:09" of a visit above "2024-03-07 08:00:00", on which the issuer says that it submitted the release.
    const day = submitted()?.date.edtf;
    const own = day === undefined ? undefined : full.find(({ date }) => date.edtf === day);
    if (own) return certain(own);
    return tell(
      first,
      `Two dates stand above the news, "${first.date.printed}" and "${full.find((one) => one.date.edtf !== first.date.edtf)?.date.printed ?? ''}"; the date is left empty.`,
    );
  }
  const closed = above.length === 0 ? below() : undefined;
  if (closed && clear({ ...closed, posted: false })) return certain({ ...closed, posted: false });
  const [unclear] = above;
  // What numbers leave open the page's own day of publication decides, where it is one of their readings.
  const open = unclear?.date.readings ?? (unclear?.date.dotted ? [unclear.date.edtf] : []);
  if (unclear && above.length === 1 && page !== undefined && open.includes(page))
    return { edtf: page, printed: unclear.date.printed, line: unclear.line };
  // A host's day counts where the release prints none, unless its own dates end years before.
  if (posted && above.length === 0) {
    const ended = told(false) ?? Infinity;
    const year = Number(posted.date.edtf?.slice(0, 4));
    if (ended === Infinity || Math.abs(year - ended) <= mostYears)
      return certain({ ...posted, posted: true });
  }
  if (unclear)
    return tell(unclear, `"${unclear.date.printed}" is no certain date; the date is left empty.`);
  const [visit] = visits;
  if (visit)
    return tell(
      visit,
      `"${visit.date.printed}" stands among the rows of a page, apart from headline and news, and may be the day of a visit; the date is left empty.`,
    );
  return {
    doubt: {
      line: 1,
      what: 'The text prints no date for the release; the date is left empty.',
      hint: byHand,
    },
  };
};
