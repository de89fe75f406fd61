import { isEastAsianStamp } from '../east-asia/stamps.ts';
import { type EastAsianDay, findEastAsianDays, findYearFirst } from '../east-asia/days.ts';
import { letters } from '../letters.ts';
import { findMachineDays, type MachineDay } from './machine-days.ts';
import { monthOf, monthPattern } from './month-names.ts';
import { isRegion } from './places.ts';
import { postedWords, readPostedDay } from './posting-words.ts';
import { nameOfWire } from './wire-names.ts';
import { lengthOfOwnWeekday, lengthOfWeekdayBehind, weekdayBefore, weekdayOf } from './weekdays.ts';

/** A date as a text prints it. */
export interface PrintedDate {
  /** The date as EDTF; left out where the year is missing or day and month cannot be told apart. */
  readonly edtf?: string;
  /** Month and day as `MM-DD`, where they are certain. */
  readonly monthDay?: string;
  /** True where numbers between points are read as day and month, which an American text may mean the other way round. */
  readonly dotted?: true;
  /** Both days that numbers between strokes may mean, as EDTF, where nothing tells day and month apart. */
  readonly readings?: readonly string[];
  /** The words as printed. */
  readonly printed: string;
  /** Offset of its first character. */
  readonly from: number;
  /** Offset after its last character. */
  readonly to: number;
}

const weekday =
  '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+|(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|(?:le\\s+)?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|mandag|tirsdag|lørdag|søndag),?\\s+(?:den\\s+|le\\s+)?)?';
const year = `(?:(?<=[${letters}]{3})(?=20|19)|,?\\s+(?:del?\\s+)?|,\\s*|\\s*,\\s*|-|(?=\\/[890]))((?:19|20)\\d\\d|\\/(?:[89]\\d|00))(?!\\d)`;
const day = '(\\d{1,2})(?:st|nd|rd|th|er|°|º)?';

/** Pattern source of a date with a month in words, "9March 2022" and "March9, 2022" where a space is lost; groups: month, day, year | day, month, year. */
const wordDate = `${weekday}(?:(${monthPattern})(?:\\.?,?\\s+|(?=\\d{1,2},\\s?(?:19|20)\\d\\d))${day}(?!\\d)(?:${year})?|(?:le\\s+|den\\s+|il\\s+|el\\s+)?${day}(?:\\.(?=[${letters}])|\\.?(?:\\s+(?:of|de))?(?:\\s+|-)|(?=[${letters}]{3,10}\\.?\\s?(?:19|20)\\d\\d))(${monthPattern})(?![a-z])\\.?(?:${year}(?:\\s?r\\.(?![${letters}]))?)?)`;
// "2022-07-19", and as East Asia prints it "2022.07.19", "2022/07/19"; an address has such folders too.
const numberDate =
  '((?:19|20)\\d\\d)(?:-|(?<![./-]\\d{4})[./](?=\\d\\d[./]))(\\d\\d)[-./](\\d\\d)(?!\\d|[./-]\\S)|(?:den\\s+|le\\s+)?(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?((?:19|20)\\d\\d)(?!\\d)|(\\d{1,2})[/-](\\d{1,2})[/-]((?:19|20)\\d\\d)(?!\\d)';
const pattern = new RegExp(`(?<![${letters}0-9])(?:${wordDate}|${numberDate})`, 'gi');

const isDay = (year: number, monthDay: string): boolean => {
  const [month = 0, day = 0] = monthDay.split('-').map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return month >= 1 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

const two = (value: number | string): string => String(value).padStart(2, '0');

// "NOV. 4/99": no day of a month is as high as the years that are printed so.
const wholeYear = (printed: string | undefined): string | undefined =>
  printed?.startsWith('/') === true
    ? `${printed === '/00' ? '20' : '19'}${printed.slice(1)}`
    : printed;

/** A day in numbers: whole where its weekday, "Tue, 02/04/2013", tells day and month apart; with both its readings where nothing does. */
const readNumbers = (
  [first, second, year]: readonly [string, string, string],
  weekday: number | undefined,
): Pick<PrintedDate, 'monthDay' | 'edtf' | 'readings'> => {
  const readings = [`${two(first)}-${two(second)}`, `${two(second)}-${two(first)}`]
    .filter((monthDay, at, all) => isDay(Number(year), monthDay) && all.indexOf(monthDay) === at)
    .map((monthDay) => `${year}-${monthDay}`);
  const own =
    readings.length === 1 ? readings : readings.filter((edtf) => weekdayOf(edtf) === weekday);
  const [edtf] = own;
  return edtf !== undefined && own.length === 1
    ? { edtf, monthDay: edtf.slice(5) }
    : readings.length > 1
      ? { readings }
      : {};
};

const toPrinted = (found: RegExpExecArray): PrintedDate | undefined => {
  const ofNumbers = found[9] ?? found[12] ?? found[15];
  const weekday = ofNumbers === undefined ? undefined : weekdayBefore(found.input, found.index);
  const from = found.index - (weekday?.length ?? 0);
  const to = found.index + found[0].replace(/,$/, '').length;
  const place = { printed: found.input.slice(from, to), from, to };
  const [, monthFirst, dayAfter, yearA, dayFirst, monthAfter, yearB] = found;
  const [iso, isoMonth, isoDay, dotDay, dotMonth, dotYear, left, right, slashYear] = found.slice(7);
  if (left !== undefined && right !== undefined && slashYear !== undefined)
    return { ...place, ...readNumbers([left, right, slashYear], weekday?.day) };
  const month = monthOf.get((monthFirst ?? monthAfter ?? '').toLowerCase());
  const monthDay =
    month !== undefined
      ? `${two(month)}-${two(dayAfter ?? dayFirst ?? '')}`
      : iso !== undefined
        ? `${isoMonth ?? ''}-${isoDay ?? ''}`
        : `${two(dotMonth ?? '')}-${two(dotDay ?? '')}`;
  const yearText = wholeYear(yearA ?? yearB ?? iso ?? dotYear);
  if (yearText === undefined) return isDay(2000, monthDay) ? { ...place, monthDay } : undefined;
  const edtf = `${yearText}-${monthDay}`;
  if (!isDay(Number(yearText), monthDay)) return undefined;
  const dotted =
    Number(dotDay) <= 12 &&
    Number(dotMonth) <= 12 &&
    dotDay !== dotMonth &&
    weekdayOf(edtf) !== weekday?.day;
  return { ...place, monthDay, edtf, ...(dotted ? { dotted } : {}) };
};

const toOther = (
  text: string,
  { year, month, day, from, to }: EastAsianDay | MachineDay,
): PrintedDate | undefined => {
  const monthDay = `${two(month)}-${two(day)}`;
  if (!isDay(year ?? 2000, monthDay)) return undefined;
  const place = { printed: text.slice(from, to), monthDay, from, to };
  return { ...place, ...(year === undefined ? {} : { edtf: `${String(year)}-${monthDay}` }) };
};

/** Every date in a text, in order; impossible days are passed over. */
export const findDates = (text: string): PrintedDate[] => {
  if (!/[\d０-９]/.test(text)) return [];
  const dates: PrintedDate[] = [];
  // To take every match by `matchAll` costs a copy of the pattern.
  pattern.lastIndex = 0;
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    const date = toPrinted(found);
    if (date) dates.push(date);
  }
  const others = [...findEastAsianDays(text), ...findMachineDays(text)].flatMap(
    (one) => toOther(text, one) ?? [],
  );
  if (others.length === 0) return dates;
  // "Tue May 11 09:00:00 CEST 2021" holds "May 11".
  const alone = dates.filter(
    (one) => !others.some(({ from, to }) => one.from < to && one.to > from),
  );
  return [...alone, ...others].sort((a, b) => a.from - b.from);
};

const monthAlone = new RegExp(
  `(?<![\\p{Alpha}\\p{N}])(?<!\\d[\\s.]{1,2})(${monthPattern})\\.?,?\\s+((?:19|20)\\d\\d)(?!\\d)`,
  'iu',
);

/** The first month and year that a text prints without a day, as `YYYY-MM`, or `undefined`. */
export const findMonth = (text: string): PrintedDate | undefined => {
  const found = monthAlone.exec(text);
  const month = monthOf.get((found?.[1] ?? '').toLowerCase());
  if (!found || month === undefined) return undefined;
  return {
    printed: found[0],
    from: found.index,
    to: found.index + found[0].length,
    edtf: `${found[2] ?? ''}-${two(month)}`,
  };
};

/** The date at the very start of a text, or `undefined`. */
export const readDateAt = (text: string): PrintedDate | undefined => {
  const [first] = findDates(text.slice(0, 80));
  return first?.from === 0 ? first : undefined;
};

const afterDate =
  /^(?:\s*(?:[,|@·•/\-–—]\s*)?(?:(?:at|klo|kl\.?|klokken|um|om|à|alle(?: ore)?|ore|a las|às|(?:o )?godz\.?)\s+)?(?:\d{1,2}(?:[:.hu]| h )\d{2}(?::\d{2})?|\d{1,2}(?=\s?(?:[hu]\b|uur\b|[ap]\.?\s?m\b))|\d{4}(?=\s*(?:h(?:rs|ours)?|UTC|GMT|CES?T|BST)\b))(?:\s*(?:[ap]\.?\s?m\.?|h(?:rs|ours)?|u(?:ur)?))?)?(?:(?:,\s*|\s*)\(?(?:[ECMP][SD]?T|Eastern(?: (?:Daylight |Standard )?Time)?|GMT(?:[+-]\d+)?|CES?T(?:\/CES?T)?|MES?[TZ]|BST|EES?T|IST|JST|HKT|SGT|AE[SD]T|AWST|NZ[SD]T|UTC|local time|heure (?:locale|de Paris|de Bruxelles)|(?:Belgische|Nederlandse) tijd|Uhr|Z)\)?(?: (?:US|Canada)(?= *$))?)?(?:\s*\((?:ET|GMT)[^)]*\))?(?:\s*\/\s*\d{1,2}[:.]\d{2}\s?(?:[ap]\.?m\.?\s?)?\(?[A-Z]{2,4}\)?){0,3}[\s.,|–—-]*$/i;
const beforeDate = new RegExp(
  `^(?:(?:(?:for )?(?:immediate |public |press |news |media )?release(?:d)?(?: (?:from|of|dated|issued))?|(?:(?:asx|nzx|tsx|jse|company|market|media)[ /]){0,2}(?:announcement|release)|pressemitteilung|medienmitteilung|presseinformation|communiqué de presse|comunicado de prensa|comunicato stampa|persbericht|pressmeddelande|pressemeddelelse|pressemelding|(?:pörssi|lehdistö|media|yhtiö)tiedote|sisäpiiritieto|börsmeddelande|børsmelding|selskabsmeddelelse|(?:news )?publish(?:ed)?|post(?:ed)?|issued?|publication|news|(?:strict(?:ly)? )?(?:under )?embargo(?:ed)?(?: for)?(?: (?:news |press )?(?:release|publication))?(?: (?:until|till))?)?\\s*(?:(?:date|on|time|vom|du|del|van)\\s*)?(?:[,:|–—-]\\s*)?(?:(?:at\\s+)?(?:noon|midnight|\\d{1,2}[:.]\\d{2}(?:\\s*(?:h(?:ou)?rs))?|\\d{1,2}(?:[:.]\\d{2})?\\s*[ap]\\.?\\s?m\\.?)\\s*(?:(?:\\(?(?:[ECMP][SD]?T|Eastern(?: (?:Daylight |Standard )?Time)?|GMT|CES?T|BST)\\)?|\\))\\s*)?(?:[,–—-]\\s*)?(?:on\\s+)?)?|${postedWords}\\s*(?::\\s*)?(?:(?:le|il|el|em|den|op|am|dne)\\s*)?|(?:datum|fecha|data|dato)\\s*(?::\\s*)?|dateline:?\\s*|(?:(?:first|originally) published(?: on)?|(?:veröffentlichungs|erscheinungs)datum|date de (?:publication|parution)|fecha de publicación|data (?:di pubblicazione|de publicação|publikacji)|publi(?:cerings|serings|catie)dat(?:um|o)|julkaisupäivä)\\s*(?::\\s*)?|date(?:\\s(?:posted|published|issued|released|of (?:release|issue)))?\\s*(?::\\s*)?)$`,
  'iu',
);

// "Report Wed, Apr 24, 2024 08:00 CET": the shelf on which a wire's page puts a release, before the hour of its publication.
const shelfBefore =
  /^(?:(?:regulatory|non-regulatory|interim|annual|quarterly|half-year(?:ly)?|year-end|financial|earnings|company|corporate|inside|press|news|media|stock exchange) ){0,2}(?:reports?|releases?|news|information|announcements?|articles?|stor(?:y|ies)|blog posts?|posts?|notices?|pressmeddelanden?|rapport(?:er)?|nyheter|nyhed(?:er)?)\s*(?:[·•|:,–—-]\s*)?$/i;
const hourAndZone =
  /\d{1,2}[:.]\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?\s*)?\(?(?:CES?T|GMT|UTC|BST|[ECMP][SD]?T|EES?T|MES?Z)\b/i;

// "10/28/10": a number above 12 between the strokes is the day, whoever writes it.
const readShortYear = (line: string): PrintedDate | undefined => {
  if (!line.includes('/')) return undefined;
  const from = line.search(/(?<![\d/])\d{1,2}\/(?:1[3-9]|2\d|3[01])\/\d\d(?![\d/])/);
  const date = from === -1 ? undefined : readMonthFirst(line.slice(from));
  return date && { ...date, from, to: from + date.to };
};

// "05-Feb-2015 - Germany", "Publicado 12/03/2024 10:15Comunicae": the country under which a portal shelves its news, the wire that sent it.
const countryBehind = /^(.{0,40}\d{4})\s[-–—|·]\s(\p{Upper}[\p{Alpha} ]{2,24})$/u;
const wireBehind =
  /^(.{6,60}\d{1,2}:\d\d(?:h|\s?[ap]m)?)(?:\s?[-–—|·])?\s?(\p{Upper}[\p{Alpha} ]{2,24})$/u;

// "August 11, 1997 # 31": which of its releases a sender counts behind the day.
const countBehind = /(?<=\b(?:19|20)\d\d) ?# ?\d{1,4}$/;

/** The date of a line that holds nothing but a date, with a label, a time of day, a number or a country at most. */
export const readDateLine = (whole: string): PrintedDate | undefined => {
  if (whole.length > 90) return undefined;
  const printed = whole.replace(countBehind, '');
  const [, shelved, country = ''] = countryBehind.exec(printed) ?? [];
  const [, sent, wire = ''] = wireBehind.exec(printed) ?? [];
  const line =
    (isRegion(country) ? shelved : nameOfWire(wire) === undefined ? undefined : sent) ?? printed;
  const dates = findDates(line);
  const numbers = dates.length === 0 ? findYearFirst(line) : undefined;
  const other = numbers ?? (dates.length === 0 ? readPostedDay(line) : undefined);
  const date = dates[0] ?? (other && toOther(line, other)) ?? readShortYear(line);
  if (!date || dates.length > 1) return undefined;
  // "Tis, mar 08, 2022"
  const named = date.edtf === undefined ? 0 : lengthOfOwnWeekday(line, date.from, date.edtf);
  const label = line.slice(0, date.from - named);
  // "03/19/2001 (Monday)"
  const behind = date.edtf === undefined ? 0 : lengthOfWeekdayBehind(line, date.to, date.edtf);
  const after = line.slice(date.to + behind);
  if (date.edtf !== undefined && isEastAsianStamp(label, date.printed, after)) return date;
  return afterDate.test(after) &&
    (beforeDate.test(label) || (hourAndZone.test(after) && shelfBefore.test(label)))
    ? date
    : undefined;
};

/** A date in numbers at the start of a text, month first as wires of the United States print it ("05/11/10"), or `undefined`. */
export const readMonthFirst = (text: string): PrintedDate | undefined => {
  const found = /^(\d{1,2})\/(\d{1,2})\/((?:19|20)?\d\d)(?!\d)/.exec(text);
  if (!found) return undefined;
  const [printed, month = '', dayOfMonth = '', yearText = ''] = found;
  const year =
    yearText.length === 4 ? yearText : `${Number(yearText) > 80 ? '19' : '20'}${yearText}`;
  const monthDay = `${two(month)}-${two(dayOfMonth)}`;
  if (!isDay(Number(year), monthDay)) return undefined;
  return { printed, from: 0, to: printed.length, monthDay, edtf: `${year}-${monthDay}` };
};
