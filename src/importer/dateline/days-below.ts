import { type Piece, richOf } from '../pieces.ts';
import { hasAddress, readContactHead } from '../contacts/lines.ts';
import type { Witness } from './date-witnesses.ts';
import { isDayOfFact, isDayToCome, isYearOf, latestYearNamed } from './other-days.ts';
import { findDates, type PrintedDate, readDateLine, readMonthFirst } from './printed-dates.ts';
import type { Rich } from '../rich-text.ts';
import { nameOfWire } from './wire-names.ts';

const closing =
  /^(?:-0-\s+(\d{1,2}\/\d{1,2}\/(?:\d{4}|\d{2}))\b|(\d{1,2}\/\d{1,2}\/(?:\d{4}|\d{2}))\s+\d{1,2}:\d{2}\s+E[SD]T(?:\s+https?:\/\/www\.prnewswire\.com\/?)?$)/;

/** The day with which PR Newswire closes a release, "-0-   06/26/2005" or "06/26/2005 16:15 EDT"; `undefined` where there is none or more than one. */
export const closingDay = (lines: readonly Rich[]): PrintedDate | undefined => {
  const stamps = lines.flatMap((line) => {
    const found = closing.exec(line.text.trim());
    const printed = found?.[1] ?? found?.[2];
    return printed === undefined ? [] : (readMonthFirst(printed) ?? []);
  });
  return stamps.length === 1 ? stamps[0] : undefined;
};

// "PUB: 03/12/2015 08:00 AM/DISC: 03/12/2015 08:01 AM": when Business Wire sent a copy, the month first.
const sentOut =
  /(?:^|\s)PUB:\s?(\d{1,2}\/\d{1,2}\/\d{4})\s\d{1,2}:\d\d\s?[AP]M\s?\/\s?DISC:\s?(\d{1,2}\/\d{1,2}\/\d{4})(?!\d)/;

/** The day on which the wire's own line below a release says that it sent it out, "PUB: 03/12/2015 08:00 AM/DISC: 03/12/2015 08:01 AM"; `undefined` where there is none or more than one. */
export const sentOutBelow = (news: readonly Piece[]): Witness | undefined => {
  const days = news
    .slice(-16)
    .flatMap(richOf)
    .flatMap(({ text, line }): readonly Witness[] => {
      const [, put = '', sent = ''] =
        text.includes('PUB:') && text.length < 1000 ? (sentOut.exec(text) ?? []) : [];
      const date = put === sent ? readMonthFirst(put) : undefined;
      return date ? [{ date, line }] : [];
    });
  const [day] = days;
  return days.every(({ date }) => date.edtf === day?.date.edtf) ? day : undefined;
};

const released =
  /^\W*(?:(?:(?:date )?released|release date|date of release|dated|date de (?:publication|parution|diffusion)|veröffentlichungsdatum|fecha de publicación|data di pubblicazione|publi(?:cerings|serings|catie)dat(?:um|o)|julkaisupäivä)\s*(?::\s*)?(?:on\s+)?(?=\p{Alpha}{2,}\.? \d|\d)|ends?\s?\/\s?|OTS\d{4}\s+(?=(?:19|20)\d\d-\d\d-\d\d\/\d\d:\d\d$))/iu;

// "January 22, 2013" alone below "Source: Acme, Inc." or the contacts: the last line of all, in a year that the news bears out.
const dayAtEnd = (news: readonly Piece[]): Witness | undefined => {
  const [above, last] = news.length > 3 ? news.slice(-2) : [];
  const [line, ...others] = last?.kind === 'paragraph' ? last.lines : [];
  if (!above || !line || others.length > 0) return undefined;
  const words = line.text.trim();
  const [date, ...more] = findDates(words);
  if (date?.edtf === undefined || more.length > 0 || date.printed !== words) return undefined;
  const closes = richOf(above).at(-1)?.text ?? '';
  return (/^\W*source\b/i.test(closes) || hasAddress(closes)) &&
    isYearOf(news.slice(0, -1), Number(date.edtf.slice(0, 4)))
    ? { date, line: line.line }
    : undefined;
};

/** How long a paragraph is at least that ends the news, in characters. */
const leastProse = 60;

// "9 June 2008" alone between the last sentence of the news and "Contacts:", as notices of an exchange are signed; the news may tell of no other year.
const dayAboveContacts = (news: readonly Piece[]): Witness | undefined => {
  const lines = news.flatMap((piece): readonly (Rich | undefined)[] =>
    piece.kind === 'paragraph' ? piece.lines : [undefined],
  );
  const at = lines.findIndex(
    (line, place) =>
      line !== undefined &&
      readContactHead(line.text.trim())?.rest === '' &&
      readDateLine(lines[place - 1]?.text.trim() ?? '') !== undefined,
  );
  const [above, day] = at < 2 ? [] : lines.slice(at - 2, at);
  const date = readDateLine(day?.text.trim() ?? '');
  if (!above || !day || date?.edtf === undefined || date.printed !== day.text.trim())
    return undefined;
  const others = news.filter((piece) => !richOf(piece).includes(day));
  return above.text.length >= leastProse &&
    /[.!?]["'”’»]{0,2}$/.test(above.text.trim()) &&
    (latestYearNamed(others) === undefined || isYearOf(others, Number(date.edtf.slice(0, 4)))) &&
    !isDayToCome(news, date)
    ? { date, line: day.line }
    : undefined;
};

// "… was submitted for publication, through the agency of the contact person, on 2023-11-08 08:15 CET." (Regulation (EU) No 596/2014, Article 17)
const submits =
  /\b(?:submitted|provided|released) for publication\b|\bfor publication,? (?:through|by)\b|för offentliggörande\b|\btil offentlig(?:gørelse|gjøring)\b/i;
// What was published may be an earlier report, but for what that regulation obliges to tell.
const publishes = /\boffentlig(?:gjordes|gjort)\b|\bwas published by\b/i;
const ofRegulation = /\b(?:EU|MAR|596\/2014)\b/;
const ofClock = /\b(?:kl\.?|CES?T|EES?T)\b/;

/** The day on which a listed issuer says that it submitted the release for publication; `undefined` where no sentence does or more than one day stands in it. */
export const submittedOn = (news: readonly Piece[]): Witness | undefined => {
  for (const piece of news.slice(-16))
    for (const rich of richOf(piece)) {
      if (rich.text.length > 1500) continue;
      const regulated = ofRegulation.test(rich.text);
      const at = [
        ...(regulated || ofClock.test(rich.text) ? [submits] : []),
        ...(regulated ? [publishes] : []),
      ]
        .map((pattern) => rich.text.search(pattern))
        .find((place) => place !== -1);
      if (at === undefined) continue;
      const sentence = rich.text.slice(at, at + 260);
      const [date, ...others] = findDates(sentence);
      if (date?.edtf !== undefined && others.every(({ edtf }) => edtf === date.edtf))
        return { date, line: rich.line };
    }
  return undefined;
};

/** The day in the table with which a library of articles closes its copy of a wire's release, "Publication: | Business Wire" above "Date: | Aug 11, 2003"; `undefined` where there is none. */
export const dayOfArticle = (news: readonly Piece[]): Witness | undefined => {
  for (const piece of news.slice(-8)) {
    if (piece.kind !== 'table') continue;
    const field = (label: string): Rich | undefined =>
      piece.rows.find(([cell]) => cell?.text.trim() === label)?.[1];
    if (nameOfWire(field('Publication:')?.text.trim() ?? '') === undefined) continue;
    const day = field('Date:');
    const date = readDateLine(day?.text.trim() ?? '');
    if (day && date?.edtf !== undefined) return { date, line: day.line };
  }
  return undefined;
};

/** The day on which a line below the news says that it was released, "Released: September 1, 1994", "Ends/Saturday, February 8, 2020", or which stands alone below its source or contacts or right above those; `undefined` where there is none or more than one. */
export const releasedBelow = (news: readonly Piece[]): Witness | undefined => {
  const lines = news
    .slice(-12)
    .flatMap((piece) => (piece.kind === 'paragraph' ? piece.lines : richOf(piece).slice(0, 1)));
  const days = lines.flatMap((rich, at) => {
    const label = rich.text.length < 60 ? released.exec(rich.text)?.[0].length : undefined;
    // "OTS0246    1999-10-05/15:12": an agency's number and when it sent the release out.
    const stamp = rich.text.slice(label).replace(/(?<=^[\d-]{10})\/(?=\d\d:\d\d$)/, ' ');
    const date = label === undefined ? undefined : readDateLine(stamp);
    return date?.edtf === undefined || isDayOfFact(lines, at) ? [] : [{ date, line: rich.line }];
  });
  const [day] = days;
  if (!day) return dayAtEnd(news) ?? dayAboveContacts(news);
  return days.every(({ date }) => date.edtf === day.date.edtf) ? day : undefined;
};
