import type { DividedCopy } from './head/divide-copy.ts';
import type { Head } from './head/headline.ts';
import type { PageHints } from './hints.ts';
import { lineOf, type Piece, richOf, textOfPiece } from './pieces.ts';
import type { DateWitnesses } from './dateline/date-decision.ts';
import { dayBehindPeriod, dayByWeekday, isOfWeekday } from './dateline/period-reported.ts';
import { dayInDigits, dayOfStatements, latestYear } from './dateline/date-witnesses.ts';
import { dayOfCall, dayOfCallToday } from './dateline/call-days.ts';
import { dayUnderLead, issuedInLead, todayInLead } from './dateline/days-of-lead.ts';
import { writesDayFirst } from './dateline/day-first.ts';
import { isBritish, isInDayFirstLanguage } from './dateline/day-first-languages.ts';
import {
  closingDay,
  dayOfArticle,
  releasedBelow,
  sentOutBelow,
  submittedOn,
} from './dateline/days-below.ts';
import { amongLines, amongMenus } from './dateline/host-clocks.ts';
import { isDayToCome, lastDayUpTo, latestYearNamed } from './dateline/other-days.ts';
import { dayOfWireAddress, isBorneByAddress } from './dateline/wire-address.ts';
import { postedDay } from './site/beside-headline.ts';
import { isBlogFoot } from './site/blog-feet.ts';
import { isSaidByRelease } from './site/tail.ts';
import { yearOfWire } from './site/copyright.ts';

/** The parts of a release that may tell its day. */
export interface WitnessStand {
  /** What the page tells of itself. */
  readonly hints: PageHints;
  /** The whole release. */
  readonly source: readonly Piece[];
  /** The release divided where its news begins. */
  readonly divided: DividedCopy;
  /** The part above the news. */
  readonly head: Head;
  /** The news, its tail divided. */
  readonly tails: readonly Piece[];
}

// The addresses of its links, and those that it prints.
const addressesIn = (pieces: readonly Piece[]): string =>
  pieces
    .flatMap(richOf)
    .flatMap(({ text, marks }) => [text, ...marks.map(({ value }) => value)])
    .join('\n');

// "For more information visit www.acme.example."
const leadsToMore = /\bfor (?:more|further|additional) information\b/i;

/** Everything that speaks of a release's day beside its dateline and the lines above its news; what few releases need is found when it is asked for. */
export const gatherWitnesses = ({
  hints,
  source,
  divided,
  head,
  tails,
}: WitnessStand): DateWitnesses => {
  const whole = source.map(textOfPiece).join('\n');
  const main = source.find((piece) => piece.kind === 'heading' && piece.main === true);
  const { dateline } = divided;
  return {
    page: hints.date ?? dayOfWireAddress(whole),
    dayFirst: /^(?!en|es|zh|ja|ko|fil)[a-z]{2}\b/i.test(hints.language ?? ''),
    writesDayFirst: () => writesDayFirst(whole) || isInDayFirstLanguage(whole),
    strokesDayFirst: () => isInDayFirstLanguage(whole) || isBritish(whole),
    isOfPage: (line) => main !== undefined && line.line > lineOf(main),
    isAmidHost: amongLines((hints.hostLines ?? []).map(({ line }) => line)),
    partsFromHeadline: amongMenus(
      hints.hostLines ?? [],
      head.masthead,
      head.title?.line ?? divided.datelineLine ?? 1,
    ),
    ofBlog: () => (hints.hostLines ?? []).some(({ text }) => isBlogFoot(text)),
    hasOwnForm: () =>
      dateline !== undefined ||
      main !== undefined ||
      source.flatMap(richOf).some(({ text }) => isSaidByRelease(text) || leadsToMore.test(text)),
    told: (whole) => {
      const year = latestYear(divided.body);
      return whole || year === undefined ? year : latestYearNamed(divided.body);
    },
    lastDayUpTo: (day) => lastDayUpTo(divided.body, day),
    coming: (one) => isDayToCome(divided.body, one),
    stamp: closingDay(tails.flatMap(richOf)),
    recorded: hints.recorded ?? [],
    submitted: () => submittedOn(divided.body),
    below: () =>
      releasedBelow(divided.body) ??
      submittedOn(divided.body) ??
      todayInLead(divided.body) ??
      dayUnderLead(divided.body) ??
      sentOutBelow(divided.body) ??
      dayOfArticle(divided.body) ??
      dayInDigits(divided.head, divided.body) ??
      dayOfCallToday(divided.body),
    statedOn: (monthDay) =>
      dayOfStatements(divided.body, monthDay) ??
      dayOfCall(divided.body, monthDay) ??
      // "DAYTON, Ohio, Aug. 22 -- Acme today, August 22, 2007, announced"
      [todayInLead(divided.body)?.date, dayOfArticle(divided.body)?.date].find(
        (date) => date?.monthDay === monthDay,
      ),
    behindPeriod: (monthDay, headLines) => {
      const news = divided.lead ? [divided.lead, ...divided.body] : divided.body;
      return dayBehindPeriod(news, monthDay) ?? dayByWeekday(headLines, news, monthDay);
    },
    bornByWeekday: (monthDay, headLines) => {
      const likely = dayBehindPeriod(
        divided.lead ? [divided.lead, ...divided.body] : divided.body,
        monthDay,
      );
      return likely !== undefined && isOfWeekday(headLines, likely) ? likely : undefined;
    },
    lastYear: () => latestYearNamed(divided.body),
    yearOfWire: () =>
      yearOfWire(
        [...source.flatMap(richOf), ...(hints.hostLines ?? [])].map(({ text }) => text),
        dateline?.wire,
      ),
    issued: issuedInLead(divided.lead ? [divided.lead] : divided.body),
    posted: postedDay(
      // A crawler's day counts where the wire's own number bears it out.
      (hints.posted ?? []).filter(
        ({ date, crawled, kept }) =>
          // An administrator's counts where that number is of the same day.
          (kept !== true || dayOfWireAddress(addressesIn(source)) === date.edtf) &&
          (crawled !== true ||
            (dateline?.strength === 4 && isBorneByAddress(addressesIn(source), date.edtf ?? ''))),
      ),
      head.title?.line,
      divided.body,
    ),
  };
};
