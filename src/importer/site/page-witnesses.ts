import { foldWords, shareIn } from '../head/folded-words.ts';
import { hostAlone, wordsBehindHost } from './host-tag.ts';
import { findDates, type PrintedDate, readDateLine } from '../dateline/printed-dates.ts';
import { tellsWhenPutUp } from '../dateline/posting-words.ts';
import { nameOfWire } from '../dateline/wire-names.ts';
import { wireSignedOff } from '../dateline/wires.ts';
import { dayOfBoard } from './board-talk.ts';
import { readByline } from './bylines.ts';
import { wireOfCopyright } from './copyright.ts';
import { wireAsSender, wirePresented } from './platform-lines.ts';
import { dayOfExchange } from './exchange-form.ts';
import type { LeftOut } from './left-out.ts';
import { readRelayedRow } from './relayed-row.ts';
import { tellsWhenSent } from './talk-in-east-asia.ts';

const farthest = 15;
// "Friday, July 23, 2004, 9:41 AM ET - U.S. Markets close in 6 hours", "9 November 2006 - 11:31PM", "Sun, 18 May 1997 21:36:12 -0400 (EDT)"
const dayAndHour =
  /^(?:\d{1,2} \p{Alpha}{3,9} (?:19|20)\d\d - \d{1,2}:\d\d ?[AP]M$|\p{Alpha}{3,9}\.? \d{1,2},? (?:19|20)\d\d - \d{1,2}:\d\d ?[AP]M$|\p{Alpha}{3}, \d{1,2} \p{Alpha}{3} (?:19|20)\d\d \d\d:\d\d:\d\d [+-]\d{4})|^(?:mon|tues|wednes|thurs|fri|satur|sun)day,? [^\s.,;:()]{3,9}\.? \d{1,2}, (?:19|20)\d\d\b.{0,6}\b\d{1,2}:\d\d\b/iu;

// "<DESCRIPTION>PRESS RELEASE DATED JULY 26, 2001", "FILED AS OF DATE: 20010726" of an archive of filings
const filed = /^<DESCRIPTION>.{0,60}\bdated\b\s*(\S.*)$|^filed as of date:\s*((?:19|20)\d{6})$/i;

const dayFiled = (text: string): string | undefined => {
  const [, words, digits] = filed.exec(text) ?? [];
  return words === undefined
    ? digits?.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3')
    : findDates(words)[0]?.edtf;
};

// "This entry was posted on Tuesday, November 3rd, 2009 at 5:12 pm and is filed under …", "Posted on November 3, 2009 in Banks | Comments (0)"
const entryPosted =
  /^(?:this (?:entry|post|article|item) was posted|posted (?:on|in|by|at)|filed under)\b/i;

/** The day, `YYYY-MM-DD`, with which a program for blogs closed the page's only entry and that was left out with it; `undefined` where it closes several. */
export const dayOfEntry = (leftOut: readonly LeftOut[]): string | undefined => {
  const days = leftOut.flatMap(({ text }) =>
    entryPosted.test(text) ? findDates(text).flatMap(({ edtf }) => edtf ?? []) : [],
  );
  return new Set(days).size === 1 ? days[0] : undefined;
};

/** The day, `YYYY-MM-DD`, of the only contribution to a board of messages whose head was left out. */
export const dayOfContribution = (leftOut: readonly LeftOut[]): string | undefined => {
  const days = new Set(leftOut.slice(0, 40).flatMap(({ text }) => dayOfBoard(text) ?? []));
  return days.size === 1 ? [...days][0] : undefined;
};

/** The day, `YYYY-MM-DD`, that a page prints above everything else or as that of its only entry, and that was left out with it; it tells no release's date, but the year of one that prints month and day alone. */
export const dayOfPage = (leftOut: readonly LeftOut[]): string | undefined => {
  const days = leftOut.slice(0, 40).flatMap(({ text }) => dayFiled(text) ?? []);
  if (days[0] !== undefined) return new Set(days).size === 1 ? days[0] : undefined;
  const ofBoard = dayOfContribution(leftOut);
  if (ofBoard !== undefined) return ofBoard;
  const ofExchange = new Set(leftOut.flatMap(({ text }) => dayOfExchange(text)?.edtf ?? []));
  if (ofExchange.size === 1) return [...ofExchange][0];
  const lines = leftOut.filter(({ line, text }) => line <= farthest && dayAndHour.test(text));
  const [line] = lines;
  return line && lines.length === 1 ? findDates(line.text)[0]?.edtf : dayOfEntry(leftOut);
};

/** The lines of a page with an address in a country that sets the post code before the town, "Am Brühl 2, 37269 Eschwege", which were left out with its foot. */
export const addressesOf = (leftOut: readonly LeftOut[]): readonly string[] =>
  leftOut.map(({ text }) => text).filter((text) => /(?<!\d)\d{4,5} \p{Upper}\p{Lower}/u.test(text));

/** A day that a line of the page told which was left out. */
export interface PostedDay {
  /** The day. */
  readonly date: PrintedDate;
  /** Line of the source, from 1. */
  readonly line: number;
  /** True where the line itself says that it is the day of release. */
  readonly released: boolean;
  /** True where a crawler tells it of the page, which may have been put up anew. */
  readonly crawled?: boolean;
  /** True where an administrator put the copy up, who may put up old releases too. */
  readonly kept?: boolean;
}

// "March 3, 2020 by PressEditor", "March 3, 2020 by newsdesk Leave a Comment": under which name an editor writes there; an administrator may put up old releases.
const byLogin =
  /^(?:,?\s(?:at\s)?\d{1,2}[:.]\d\d\s?(?:[ap]\.?m\.?)?)?\s+by\s+(?!admin|web-?master)[\p{Alpha}\d_.@-]{3,30}(?:\s+(?:leave (?:a )?comments?|\d{1,3} comments?|no comments?))?$/iu;
// "Published Time: 2025-06-17T13:04:00+00:00": what a crawler reads of the page's own data; in the first hours in Greenwich America has the day before.
const crawled = /^published time\s?:\s*(?:19|20)\d\d-\d\d-\d\d(?:$|T(?:0[6-9]|1\d|2[0-3]):)/i;
// "February 24, 2014 08:00 AM Eastern Standard Time", "Sep 12, 2012, 01:00 ET from Alder Inc.": how a wire stamps a release on its own page, the whole line a link.
const stampedHour =
  /^,? (?:at )?(?:\d{1,2}:\d\d [AP]M (?:Eastern|Pacific) (?:Standard |Daylight )?Time|(?:0[6-9]|1\d|2[0-3]):\d\d (?:UTC|GMT)|\d{1,2}:\d\d E[SD]?T from \S.{2,80})$/i;
// "Posted on November 23, 2020 by admin"
const byAdministrator = /^posted on \p{Alpha}.{8,24}\d by (?:admin(?:istrator)?|web-?master)$/iu;
const releasedOn = /^released(?: on)?\s*:?\s/i;
// "Date de publication : 27/07/2017 07:00" in a wire's box below the copy; in English that may be a paper's.
const releasedAt =
  /^(?:release date|date of release|date de (?:publication|parution|diffusion)|veröffentlichungsdatum|datum der veröffentlichung|fecha de publicación|data (?:di pubblicazione|de publicação|publikacji)|publi(?:cerings|serings|catie)dat(?:um|o)|udgivelsesdato|julkaisupäivä)\s?:?\s+\S/i;

/** The days beside who wrote a copy, "By Jane Doe October 19, 2020", and of release, "Released March 5, 2019", in lines that were left out. */
export const postedDays = (leftOut: readonly LeftOut[]): PostedDay[] =>
  leftOut.flatMap(({ text, line }) => {
    const put = tellsWhenPutUp(text) ? readDateLine(text) : undefined;
    if (put?.edtf !== undefined) return [{ date: put, line, released: false }];
    if (!/(?:19|20)\d\d/.test(text)) return [];
    const sent = dayOfExchange(text);
    if (sent) {
      const place = { from: 0, to: 0, monthDay: sent.edtf.slice(5) };
      return [{ date: { ...sent, ...place }, line, released: true }];
    }
    if (text.length > 120) return [];
    const [date, ...others] = findDates(text);
    if (date?.edtf === undefined || others.length > 0) return [];
    if (crawled.test(text)) return [{ date, line, released: false, crawled: true }];
    if (byAdministrator.test(text)) return [{ date, line, released: false, kept: true }];
    const released =
      tellsWhenSent(text) ||
      readRelayedRow(text) !== undefined ||
      (releasedOn.test(text) && text.slice(date.to).trim() === '') ||
      (releasedAt.test(text) && readDateLine(text) !== undefined);
    const parted = `${text.slice(0, date.from)} | ${date.printed} | ${text.slice(date.to)}`;
    const behind = text.slice(date.to);
    const isLogin = date.from === 0 && (byLogin.test(behind) || stampedHour.test(behind));
    const told =
      released || isLogin || readByline(parted.replace(/^[\s|]+|[\s|]+$/g, '')) !== undefined;
    return told ? [{ date, line, released }] : [];
  });

// "Business, international > PR Newswire > October 14, 1996": the way to a copy that an archive keeps by its days.
const wayToDay = /^[^>]{3,60} > [^>]{3,60} > (?:[^>]{3,60} > )?(?=[^>]{6,24}$)/;
const dateLabel = /^(?:(?:publication|publish(?:ed)?|release) )?date\s?:\s?/i;

/** The days, `YYYY-MM-DD`, under which an archive keeps its copy, in its way there or in the field "Date:" of its record, which were left out; they tell the year of a dateline that prints month and day alone. */
export const recordedDays = (leftOut: readonly LeftOut[]): readonly string[] =>
  leftOut.flatMap(({ text }, at) => {
    if (text.length > 160) return [];
    const way = wayToDay.exec(text)?.[0] ?? dateLabel.exec(text)?.[0] ?? '';
    const labelled = way !== '' || /^date\s?:?$/i.test(leftOut[at - 1]?.text.trim() ?? '');
    const words = text.slice(way.length).trim();
    const [date] = labelled ? findDates(words) : [];
    return date?.edtf?.length === 10 && date.printed === words ? [date.edtf] : [];
  });

// "news.cision.com/" in the way to a copy, "https://mb.cision.com/Main/…" beside it, "About Cision | Privacy Policy", "Cision Sverige AB": a page on which a wire keeps what it sends.
const onOwnPage =
  /^(?:https?:\/\/)?(?:news|mb)\.cision\.com\b|^About Cision(?:\s?\||$)|^Cision (?:Sverige|Norge|Danmark|Finland) A(?:B|S|\/S)$/;

const provider = /^(?:provider|distributor|distributed by|news provided by)\s?:?$/i;

/** The wire whose copyright, or what it says of itself, stands in lines that were left out; `undefined` where none does or more than one. */
export const wireOfPage = (leftOut: readonly LeftOut[]): string | undefined => {
  const wires = new Set(
    leftOut.flatMap(
      ({ text }, at) =>
        wireOfCopyright(text) ??
        // "Cookie settings   Privacy policy   © Cision"
        wireOfCopyright(text.length < 120 ? text.slice(Math.max(0, text.indexOf('©'))) : '') ??
        wirePresented(text) ??
        wirePresented(`${text} ${leftOut[at + 1]?.text ?? ''}`) ??
        wireAsSender(text) ??
        wireSignedOff(text) ??
        nameOfWire(readRelayedRow(text)?.sender ?? '') ??
        (readRelayedRow(text) ? nameOfWire(leftOut[at + 1]?.text ?? '') : undefined) ??
        (text.includes('ision') && onOwnPage.test(text.trim()) ? 'Cision' : undefined) ??
        // "Provider" above "Actusnews Wire" in an exchange's box
        (provider.test(text) ? nameOfWire(leftOut[at + 1]?.text ?? '') : undefined) ??
        [],
    ),
  );
  return wires.size === 1 ? [...wires][0] : undefined;
};

/** A wire that a row of the page told which was left out. */
export interface RowWire {
  /** Its name. */
  readonly name: string;
  /** Line of the source, from 1. */
  readonly line: number;
}

const hourOfRow = /^\d{1,2}[:.]\d\d(?: ?(?:[ap]m|uhr|h))?$/i;

/** The wires alone or beside a day and its hour and nothing else, "GlobeNewswire", "21.02.2024 | CNW", "13.02.2024 | 12:30 Uhr | Newsfile", in rows that were left out. */
export const rowWires = (leftOut: readonly LeftOut[]): RowWire[] =>
  leftOut.flatMap(({ text: printed, line }) => {
    // "**26.09.2018 | GlobeNewswire**" of a Markdown source
    const text = printed.replace(/^[*_]+|[*_]+$/g, '');
    const [day = '', sender = '', ...others] =
      text.length > 60 ? [] : text.split(/\s*[|•·]\s*/).filter((part) => !hourOfRow.test(part));
    // "WEBWIRE – Friday, September 14, 2007"
    const [wire = '', when] = text.length > 60 ? [] : text.split(/\s[–—-]\s/);
    const before = when === undefined ? undefined : nameOfWire(wire);
    if (before !== undefined && readDateLine(when ?? '') !== undefined)
      return [{ name: before, line }];
    const alone = sender === '' && text.length <= 30 ? nameOfWire(text) : undefined;
    if (alone !== undefined) return [{ name: alone, line }];
    const name = others.length === 0 && sender !== '' ? nameOfWire(sender) : undefined;
    return name !== undefined && readDateLine(day) !== undefined ? [{ name, line }] : [];
  });

/** How many words at least a host prints as the headline of its copy, and how much of them the news says too. */
const headline = { words: 4, told: 0.4 } as const;

/** The headline that a host prints at the foot of its copy behind its own name, "[Alder-News.org] Bees change shift", where that name stood before the news and was left out, and the line of it; `undefined` where none stands so or the news tells nothing of it. */
export const headlineByHost = (
  leftOut: readonly LeftOut[],
  news: string,
): { readonly title: string; readonly line: number } | undefined => {
  const host = leftOut.flatMap(({ text }) => hostAlone.exec(text)?.[1] ?? [])[0];
  if (host === undefined) return undefined;
  for (const { text, line } of leftOut) {
    const title = wordsBehindHost(text, host);
    if (
      title !== undefined &&
      title.split(' ').length >= headline.words &&
      shareIn(foldWords(title), foldWords(news)) >= headline.told
    )
      return { title, line };
  }
  return undefined;
};
