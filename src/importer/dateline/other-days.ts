import { classifyHeadLine } from '../head/head-lines.ts';
import { headlineVerb } from '../head/headline-verbs.ts';
import { type Piece, textOfPiece } from '../pieces.ts';
import type { Rich } from '../rich-text.ts';
import { hour } from './hours.ts';
import { findDates, type PrintedDate } from './printed-dates.ts';

// "… for the Quarter Ended" and on the next line "March 31, 2013", "Record date", "Save the Date".
const awaitsDay =
  /\b(?:ended|ending|ends|on|of|for|by|until|till|through|from|to|since|before|after|between|and|the date|(?:record|payment|payable|ex-dividend|dividend|closing|effective|expiry|due|start|end|event|meeting) dates?)\s*:?$/i;
const publishes = /\b(?:releas|posted\b|publi[cs]|issu|embargo|dated?\b.{0,3}$|press|news)/i;

const ofEvent =
  /\b(?:meetings?|conferences?|webcasts?|calls?|seminars?|congress|symposium|presentations?|fair|forum|exhibition|payments?|dividends?|deadline|venue|record|until|hauptversammlung|generalforsamling|(?:års|bolags)stämma|assemblée|asamblea|assemblea)\b|^\W*(?:time|when|where|location|place)\b/i;
const ofRelease = /\b(?:release|announcement|notice|exchange|press|news)\b/i;

/** True for words that make the day beside them one of an event: "Annual General Meeting          Copenhagen, 26 April 2010". */
export const namesEvent = (words: string): boolean => ofEvent.test(words) && !ofRelease.test(words);

const inColumns = /\S {4,}\S/;

const near = (lines: readonly Rich[], at: number, pattern: RegExp): boolean =>
  lines.slice(Math.max(0, at - 4), at + 5).some(({ text }) => pattern.test(text));

const venue =
  /^(?:free|gratis|kostenlos|admission|entry|tickets?|eintritt|entrée)\b|\b(?:street|road|avenue|hall|room|auditorium|theat(?:er|re)|cent(?:er|re)|campus|building|library|museum|hotel|zoom)\b/i;

// "Saturday, October 17, 2020, 6:30 pm | Old Barn, Mill Road | Free": when and where people meet, each part a line of its own here.
const isOnRowOfMeeting = (lines: readonly Rich[], at: number): boolean => {
  const day = lines[at];
  return (
    day !== undefined &&
    day.text.search(hour) !== -1 &&
    lines.slice(at + 1, at + 4).some(({ text, line }) => line === day.line && venue.test(text))
  );
};

// "Posted by Ann Roe on the board of Alder" and "on May 3, 2010" tell of the copy.
const leastAbove = 5;

/** True for a day that ends what the line right above it says, "COMPANY TO DISCUSS STUDY AT MEETING IN BOSTON" above "ON THURSDAY, DECEMBER 9, 1999". */
export const goesOnWithDay = (above: Rich | undefined, line: Rich | undefined): boolean =>
  above !== undefined &&
  line?.line === above.line + 1 &&
  /^(?:on|am)\s/i.test(line.text.trim()) &&
  above.text.trim().split(/\s+/).length >= leastAbove &&
  !/[.:;!?]$|\b(?:posted|submitted|published|contributed|written|uploaded)\b/i.test(
    above.text.trim(),
  ) &&
  classifyHeadLine(above.text) === 'words';

// "Acme Publishes Report of the Year to", "Acme Releases First Novel on": no label of the release's own day, which "Published by Acme on" is.
const awaitsOwnDay = (line: string): boolean =>
  /\b(?:end(?:ed|ing|s)|dates?|(?:year|half|quarter|period|months|weeks) (?:to|from))\s*:?$/i.test(
    line,
  ) ||
  (line.split(/\s+/).length >= leastAbove &&
    !/^(?:date|releas|publi|post|issu|press|news|media|for)|\b(?:was|were|is|are|been)\b|:/i.test(
      line,
    ) &&
    headlineVerb.test(line));

/** True for a line whose day belongs to what is printed beside it, the end of a quarter, what the line above tells of or an event with hour and place, not to the release. */
export const isDayOfOther = (lines: readonly Rich[], at: number): boolean => {
  const before = lines[at - 1]?.text.trim() ?? '';
  if (
    awaitsDay.test(before) &&
    classifyHeadLine(before) !== 'announcement' &&
    (!publishes.test(before) || awaitsOwnDay(before))
  )
    return true;
  // "Annual General Meeting          Copenhagen, 26 April 2010" above "Interim report          Copenhagen, 24 August 2010"
  if (
    inColumns.test(lines[at]?.text ?? '') &&
    [lines[at - 1], lines[at + 1]].some(
      (line) => line !== undefined && inColumns.test(line.text) && namesEvent(line.text),
    )
  )
    return true;
  return (
    goesOnWithDay(lines[at - 1], lines[at]) ||
    isOnRowOfMeeting(lines, at) ||
    (/^\W*(?:date|day)\s*:/i.test(lines[at]?.text ?? '') &&
      near(lines, at, /^\W*time\s*:/i) &&
      near(lines, at, /^\W*(?:location|venue|place|where|address)\s*:/i))
  );
};

const coming = /\b(?:will|scheduled|to be held|takes? place|is set)\b/i;
const sameDay = /\b(?:today|tonight|this (?:morning|afternoon|evening)|earlier)\b/i;
const upTo = 20_000;

/** True where the news tells that something will happen on a day: a day alone above such news may be the event's. */
export const isDayToCome = (news: readonly Piece[], { monthDay, edtf }: PrintedDate): boolean => {
  const text = news.map(textOfPiece).join('\n\n').slice(0, upTo);
  const day = monthDay?.slice(3).replace(/^0/, '') ?? '';
  if (!text.includes(day) || !coming.test(text)) return false;
  return findDates(text).some((date) => {
    if (date.monthDay !== monthDay || (date.edtf !== undefined && date.edtf !== edtf)) return false;
    const before = text.slice(Math.max(0, date.from - 300), date.from);
    const sentence = before.split(/[.!?]["”’]?\s+(?=["“‘]?\p{Upper}\p{Lower})|\n\n/u).at(-1) ?? '';
    const after = /^[^.!?\n]{0,120}/.exec(text.slice(date.to))?.[0] ?? '';
    return coming.test(sentence) && !sameDay.test(sentence + after);
  });
};

/** The last whole day, `YYYY-MM-DD`, that the news names up to a given one, or `undefined`. */
export const lastDayUpTo = (news: readonly Piece[], day: string): string | undefined =>
  findDates(news.map(textOfPiece).join('\n\n').slice(0, upTo))
    .flatMap(({ edtf }) => (edtf !== undefined && edtf <= day ? [edtf] : []))
    .sort()
    .at(-1);

/** The latest year that the news names, in a date or alone, or `undefined`. */
export const latestYearNamed = (news: readonly Piece[]): number | undefined => {
  const text = news.map(textOfPiece).join('\n').slice(0, upTo);
  const years = [...text.matchAll(/(?<![\d.,-])(?:19|20)\d\d(?![\d.,-]*\d)/g)].map(Number);
  return years.length === 0 ? undefined : Math.max(...years);
};

/** True where the years that the news names let it be of a year: no later one, and none long before alone. */
export const isYearOf = (news: readonly Piece[], year: number): boolean => {
  const latest = latestYearNamed(news);
  return latest !== undefined && latest <= year && year - latest <= 3;
};

// "Title: …", "Price: …" beside "Release Date: …" of a product; who sends a release has labels too.
const fact = /^\W*\p{Alpha}[\p{Alpha} ]{1,24}:\s+\S/u;
const ofSender =
  /^\W*(?:(?:press|media|news|investor|company)\s)*(?:contacts?|sources?|tel\w*|phone|fax|e-?mail|mail|web\w*|url|internet|issued|released?|embargo|for)\b/i;
const signed = /\bduly caused this report\b|^\s*(?:by\s*(?::\s*)?)?\/s\/|^\W*signatures?\W*$/im;

/** True for a day below the news among the facts of a product or the signatures of a filing. */
export const isDayOfFact = (lines: readonly Rich[], at: number): boolean =>
  [lines[at - 1], lines[at + 1]].some(
    (line) => line !== undefined && fact.test(line.text) && !ofSender.test(line.text),
  ) || near(lines, at, signed);
