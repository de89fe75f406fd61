import { daysBetween } from './day-of-release.ts';
import { findDates } from './printed-dates.ts';

/** How long behind the end of its period a firm reports on it at most, in days, and how much of the text is read for such ends, in characters. */
const size = { days: 120, text: 30_000, lead: 500 } as const;

const tellsResults =
  /\b(?:quarter|half|months|year)\b.{0,60}\b(?:results|earnings|income|sales|revenues?)\b|\b(?:results|earnings|income|sales|revenues?)\b.{0,60}\b(?:quarter|half|months|year)\b/i;
const toldAnew = /\brestat|\bamend|\brevis|\breaudit/i;
const periodEnd =
  /\b(?:quarters?|months|weeks|periods?|years?|half) ended(?: on)?\s(?=\p{L}|\d)/giu;

const ends = (text: string): string[] =>
  [...text.matchAll(periodEnd)].flatMap(({ 0: words, index }) => {
    const [date] = findDates(text.slice(index + words.length, index + words.length + 30));
    return date?.from === 0 && date.edtf?.length === 10 ? [date.edtf] : [];
  });

/** The day, `YYYY-MM-DD`, on which a firm reported its results, where its dateline prints month and day alone, given as `MM-DD`: such a day not long behind the end of the latest period of which `news` tells, "the six months ended June 30, 2004", in the same year; `undefined` where the headline and the lead tell of no results of that year. */
export const dayOfResults = (
  monthDay: string,
  headline: string,
  news: string,
): string | undefined => {
  const lead = `${headline}\n${news.slice(0, size.lead)}`;
  if (!tellsResults.test(lead) || toldAnew.test(lead)) return undefined;
  const end = ends(news.slice(0, size.text)).sort().at(-1);
  if (end === undefined || !lead.includes(end.slice(0, 4))) return undefined;
  // The year itself is printed; one that would have to be counted from the year before is not.
  const year = Number(end.slice(0, 4));
  const day = `${String(year)}-${monthDay}`;
  // "Reports Second Quarter 2005 Results" tells of a later period.
  const latest = Math.max(...(lead.match(/\b(?:19|20)\d\d\b/g) ?? []).map(Number));
  const days = daysBetween(end, day);
  return latest <= year && days > 0 && days <= size.days ? day : undefined;
};
