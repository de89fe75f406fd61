import { classifyHeadLine } from '../head/head-lines.ts';
import type { Rich } from '../rich-text.ts';
import { readByline } from '../site/bylines.ts';
import { isShareButton } from '../site/share-rows.ts';
import type { Dateline } from './dateline.ts';
import type { Sighting } from './sightings.ts';

/** How many lines at least lie between the clock in a page's head and the news, and how many days at least between its day and one of the same time of year. */
const least = { lines: 5, days: 21 } as const;
const daysOfYear = 365.25;

const seasonsApart = (one: string, other: string): number => {
  const apart = Math.abs(Date.parse(one) - Date.parse(other)) / 86_400_000;
  return Math.min(apart % daysOfYear, daysOfYear - (apart % daysOfYear));
};

/** How far a host's lines above and below lie from the day among them at most. */
const nearest = 2;
const withWeekday = /^[^\s\d]{3,9}day\b/i;

/** Tells the lines that stand among those of a page which were left out, `hosts` by their places: between "29.4 C" or "Menu" and "Follow us". */
export const amongLines = (hosts: readonly number[]): ((line: number) => boolean) => {
  const lines = new Set(hosts);
  const isNear = (line: number, step: number): boolean =>
    lines.has(line + step) || lines.has(line + step * nearest);
  return (line) => isNear(line, -1) && isNear(line, 1);
};

/** A line of the source. */
type Line = Pick<Rich, 'line' | 'text'>;

/** How many lines at least part a page's clock from the headline below it. */
const leastBetween = 2;

// "Start | Politik | Sport", "CHECK-IN:"
const menuRow = /^[^|]{2,25}(?:\s\|\s[^|]{2,25}){2,}$|^[\p{Alpha}][\p{Alpha} -]{2,20}:$/u;

/** Tells the lines that a host's rows part from the headline below them on the line `to`: "September 01, 2020 1:41pm" above "7-Day Forecast | Traffic" and "Search Hotels in Salem"; buttons to share the copy, who wrote it and what belongs to a release's own head part nothing. */
export const amongMenus =
  (hosts: readonly Line[], lines: readonly Line[], to: number): ((line: number) => boolean) =>
  (line) => {
    const isBetween = (one: Line): boolean => one.line > line && one.line < to;
    const own = lines.filter((one) => isBetween(one) && one.text.trim() !== '');
    if (own.some(({ text }) => !menuRow.test(text) && classifyHeadLine(text) !== 'words'))
      return false;
    const left = hosts.filter(isBetween);
    if (left.some(({ text }) => text.length < 80 && classifyHeadLine(text) === 'company'))
      return false;
    const rows = [
      ...left.filter(({ text }) => !isShareButton(text) && readByline(text) === undefined),
      ...own.filter(({ text }) => menuRow.test(text)),
    ];
    return (
      rows.length > 0 && new Set([...rows, ...own].map((one) => one.line)).size >= leastBetween
    );
  };

/** True for a day with its hour or weekday that a host prints among its menus, away from headline and news: nothing says what it is, and it may be that of the visit. */
export const isAmidMenus = (
  { date, line, clock, labelled, posted, released, ofRelease, ofKind, ofPage }: Sighting,
  partsFromHeadline: (line: number) => boolean,
): boolean =>
  (clock === true || withWeekday.test(date.printed)) &&
  labelled !== true &&
  !posted &&
  released !== true &&
  ofRelease !== true &&
  ofKind !== true &&
  ofPage !== true &&
  partsFromHeadline(line);

/** True for the day of the visit, "Sunday, March 9, 2025", that a host prints with its weekday among its own lines at the top of all its pages; it lies behind the day of a whole dateline, and in another season where the year is another. */
export const isDayOfVisit = (
  { date, line, labelled, posted, released, ofRelease, ofKind, ofPage }: Sighting,
  own: Sighting,
  dateline: Dateline | undefined,
  isAmidHost: (line: number) => boolean,
): boolean => {
  const [day, sent] = [date.edtf ?? '', own.date.edtf ?? ''];
  if (!withWeekday.test(date.printed) || !isAmidHost(line) || line >= own.line) return false;
  if (labelled === true || posted || released === true || ofRelease === true) return false;
  if (ofKind === true || ofPage === true || (dateline?.strength ?? 0) < 3) return false;
  if (dateline?.place === undefined || day <= sent) return false;
  return day.slice(0, 4) === sent.slice(0, 4) || seasonsApart(day, sent) >= least.days;
};

/** True for a day and hour that a host prints at the top of all its pages, "September 01, 2020 1:37pm" over its weather: nothing says what it is, and it lies in another year and season than the day by which a wire sent the news out; a year mistyped in either would leave the season. */
export const isClockOfHost = (
  { date, line, clock, labelled, posted, released, ofRelease, ofPage }: Sighting,
  own: Sighting,
  dateline: Dateline | undefined,
): boolean => {
  const [day, sent] = [date.edtf ?? '', own.date.edtf ?? ''];
  if (clock !== true || labelled === true || released === true || ofRelease === true) return false;
  if (posted || ofPage === true || dateline?.strength !== 4 || dateline.place === undefined)
    return false;
  return (
    own.line - line >= least.lines &&
    day.slice(0, 4) !== sent.slice(0, 4) &&
    seasonsApart(day, sent) >= least.days
  );
};
