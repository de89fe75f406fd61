import type { Dateline } from './dateline.ts';
import type { Sighting } from './sightings.ts';

/** How many lines at least lie between the clock in a page's head and the news, and how many days at least between its day and one of the same time of year. */
const least = { lines: 5, days: 21 } as const;
const daysOfYear = 365.25;

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
  const apart = Math.abs(Date.parse(day) - Date.parse(sent)) / 86_400_000;
  const season = Math.min(apart % daysOfYear, daysOfYear - (apart % daysOfYear));
  return (
    own.line - line >= least.lines && day.slice(0, 4) !== sent.slice(0, 4) && season >= least.days
  );
};
