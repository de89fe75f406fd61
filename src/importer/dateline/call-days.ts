import type { Witness } from './date-witnesses.ts';
import { type Piece, richOf, textOfPiece } from '../pieces.ts';
import { findDates, type PrintedDate } from './printed-dates.ts';

/** How far into a paragraph its day is looked for, and how far before the day the call is named, in characters. */
const reach = { text: 6000, before: 240 } as const;

// "host a conference call and webcast today, Tuesday, " before "October 21, 2003"
const callToday =
  /(?<!\p{Alpha})(?:(?:conference|investor|analyst|earnings|results) call|teleconference|webcast)[^.!?;:]{0,80}?(?<!\p{Alpha})(?:today|this (?:morning|afternoon))(?:,? at [^,;]{4,24})?[,\s(]*(?:\p{Alpha}{2,5}day,?\s+)?$/iu;
// "will host a conference call on Wednesday, " before "November 5, 2003"
const callOnDay =
  /(?<!\p{Alpha})(?:will|plans? to|scheduled|is hosting|today)(?!\p{Alpha})[^.!?;:]{0,120}(?<!\p{Alpha})(?:(?:conference|investor|analyst|earnings|results) call|teleconference|webcast)[^.!?;:]{0,80}?(?<!\p{Alpha})(?:on|for|at [^,;]{4,24},)[,\s(]*(?:\p{Alpha}{2,5}day,?\s+)?$/iu;
// "a replay of the conference call will be available until …"
const ofReplay =
  /(?<!\p{Alpha})(?:replay|rebroadcast|archiv\p{Alpha}*|recording|until|till|through|previous\p{Alpha}*|prior|last)(?!\p{Alpha})/iu;

const daysOfCalls = (news: readonly Piece[], call: readonly RegExp[]): Witness[] =>
  news.flatMap((piece) => {
    const text = textOfPiece(piece).slice(0, reach.text);
    const line = richOf(piece)[0]?.line;
    if (line === undefined || !/call|teleconference|webcast/i.test(text)) return [];
    return findDates(text).flatMap((date): Witness[] => {
      if (date.edtf?.length !== 10) return [];
      const before = text.slice(Math.max(0, date.from - reach.before), date.from + weekdayIn(date));
      const sentence = before.split(/[.!?](?<!\b[ap]\.m\.)\s+(?=\p{Upper})/u).at(-1) ?? '';
      return call.some((one) => one.test(sentence)) && !ofReplay.test(sentence)
        ? [{ date, line }]
        : [];
    });
  });

// A printed day may begin with its weekday.
const weekdayIn = ({ printed }: PrintedDate): number =>
  /^\p{Alpha}{2,5}day,?\s+/iu.exec(printed)?.[0].length ?? 0;

const onlyOne = (days: readonly Witness[]): Witness | undefined =>
  new Set(days.map(({ date }) => date.edtf)).size === 1 ? days[0] : undefined;

/** The day that the news calls today where it invites to a call, "will host a conference call today, Tuesday, October 21, 2003"; `undefined` where it calls none or several so. */
export const dayOfCallToday = (news: readonly Piece[]): Witness | undefined =>
  onlyOne(daysOfCalls(news, [callToday]));

/** The day, with its year, on which the news invites to a call, "will host a conference call on Wednesday, November 5, 2003", where it is the month and day of the dateline, given as `MM-DD`; `undefined` where none is or it invites so to days of several years. */
export const dayOfCall = (news: readonly Piece[], monthDay: string): PrintedDate | undefined =>
  onlyOne(
    daysOfCalls(news, [callToday, callOnDay]).filter(({ date }) => date.monthDay === monthDay),
  )?.date;
