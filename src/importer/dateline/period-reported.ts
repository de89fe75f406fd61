import { daysBetween } from './day-of-release.ts';
import { type Piece, textOfPiece } from '../pieces.ts';
import { findDates, type PrintedDate } from './printed-dates.ts';
import type { Rich } from '../rich-text.ts';
import { weekdayBefore, weekdayOf } from './weekdays.ts';

/** How far into the news its lead names the period that it reports on, in characters. */
const leadLength = 1200;

/** How long after a period's end its results are told at least and at most, in days: annual reports are due after 90, those of small firms abroad after 120. */
const soonest = 5;
const latest = 125;

// "today announced its financial results for the quarter ended December 31, 2005"
const tellsResults =
  /(?<!\p{Alpha})(?:(?:report|announc|releas|post|record|disclos)(?:ed|es|ing|s)?)(?!\p{Alpha})/iu;
const results =
  /(?<!\p{Alpha})(?:results|earnings|net (?:income|loss|sales)|revenues?|sales|performance|highlights)(?!\p{Alpha})/iu;

// "for the three months ended"
const periodEnded =
  /(?<!\p{Alpha})(?:quarter|months|half|weeks|year|period)(?:[ -](?:year|period))?(?:,? (?:which|that))? ended(?: on)?\s*$/iu;

// "expects sales of $12 million for the year ended December 31, 2006" tells of an end to come.
const ofFuture =
  /(?<!\p{Alpha})(?:expect|anticipat|forecast|project|guidance|outlook|will|would|estimate|target|plan)/iu;

// "restated its results for the quarter ended December 31, 2004", told years later.
const ofOldPeriod = /(?<!\p{Alpha})(?:restat|re-stat|amend|correct|revis|re-?audit|investigat)/iu;

/** How many days behind a release its latest whole date may lie: meetings and due dates, but no news. */
const longestAhead = 400;

/** The likely day of a release that reports on a period, by the month and day of its dateline, given as `MM-DD`, and the end of the period in its lead, "results for the quarter ended December 31, 2005": the first such day behind that end, as `YYYY-MM-DD`; `undefined` where the lead tells of no results or of several years' ends, or where that day lies too far behind. */
export const dayBehindPeriod = (news: readonly Piece[], monthDay: string): string | undefined => {
  const [lead] = news;
  const text = lead === undefined ? '' : textOfPiece(lead).slice(0, leadLength);
  if (!text.includes('ended') || !results.test(text) || !tellsResults.test(text)) return undefined;
  if (ofOldPeriod.test(text)) return undefined;
  const ends = findDates(text).flatMap(({ edtf, from }) => {
    const before = text.slice(Math.max(0, from - 200), from);
    if (edtf?.length !== 10 || !periodEnded.test(before)) return [];
    return ofFuture.test(before.split(/[.!?;]\s/).at(-1) ?? '') ? [] : [edtf];
  });
  const end = ends.sort().at(-1);
  if (end === undefined) return undefined;
  const year = Number(end.slice(0, 4));
  const own = [year, year + 1]
    .map((one) => `${String(one)}-${monthDay}`)
    .find((day) => {
      const days = daysBetween(end, day);
      return days >= soonest && days <= latest;
    });
  const isBeyond = ({ edtf }: PrintedDate): boolean =>
    own !== undefined && edtf?.length === 10 && daysBetween(own, edtf) > longestAhead;
  return news
    .slice(0, 40)
    .some((piece) => findDates(textOfPiece(piece).slice(0, 6000)).some(isBeyond))
    ? undefined
    : own;
};

// "its Form 10-K for the year ended December 31, 1999", "the Annual Report on Form 10-K for 1997"
const lastReport =
  /\b(?:10-?[KQ](?:SB|405)?|20-?F|annual report|quarterly report)\b[^.;]{0,80}?\b(?:ended ((?:\p{Alpha}{3,9}) \d\d?, \d{4})|for (?:fiscal (?:year )?)?((?:19|20)\d\d))\b/giu;

/** How long after the end of a period the last report on it is pointed to, in days: until the next one is due. */
const reportServes = { from: 10, to: 460 } as const;

// "Monday June 5, 8:02 am Eastern Time": the day of the week that a host's clock prints beside the month and day.
const weekdayPrinted = (headLines: readonly Rich[], monthDay: string): number | undefined => {
  for (const { text } of headLines) {
    if (text.length > 120) continue;
    for (const { monthDay: own, edtf, printed, from } of findDates(text))
      if (own === monthDay && edtf === undefined) {
        const month = Math.max(0, printed.search(/[^\s\d]{3,}\s?\d|\d/));
        const weekday = weekdayBefore(text, from + month)?.day;
        if (weekday !== undefined) return weekday;
      }
  }
  return undefined;
};

/** True where a line above the news prints a month and day with the day of the week that they have in one year, "Thursday November 14, 7:48 am ET": that of the given day, `YYYY-MM-DD`. */
export const isOfWeekday = (headLines: readonly Rich[], day: string): boolean =>
  weekdayPrinted(headLines, day.slice(5)) === weekdayOf(day);

/** The likely day of a release by the month and day of its dateline, `MM-DD`, the day of the week that a line above prints with it, and the last annual or quarterly report to which the release points: the one year, as `YYYY-MM-DD`, in which all three agree. */
export const dayByWeekday = (
  headLines: readonly Rich[],
  news: readonly Piece[],
  monthDay: string,
): string | undefined => {
  const weekday = weekdayPrinted(headLines, monthDay);
  if (weekday === undefined) return undefined;
  const ends = news.flatMap((piece) =>
    [...textOfPiece(piece).slice(0, 6000).matchAll(lastReport)].flatMap(([, day, year]) => {
      const end = year === undefined ? findDates(day ?? '')[0]?.edtf : `${year}-12-31`;
      return end === undefined ? [] : [end];
    }),
  );
  const end = ends.sort().at(-1);
  if (end === undefined) return undefined;
  const days = [0, 1, 2]
    .map((later) => `${String(Number(end.slice(0, 4)) + later)}-${monthDay}`)
    .filter((day) => {
      const since = daysBetween(end, day);
      return since >= reportServes.from && since <= reportServes.to && weekdayOf(day) === weekday;
    });
  return days.length === 1 ? days[0] : undefined;
};
