import { readDateline } from '../dateline/dateline.ts';
import { hour, zone } from '../dateline/hours.ts';
import { postedWords } from '../dateline/posting-words.ts';
import { findDates, readDateLine } from '../dateline/printed-dates.ts';
import { isWeekday } from '../dateline/weekdays.ts';
import { nameOfWire } from '../dateline/wire-names.ts';
import { classifyHeadLine } from '../head/head-lines.ts';
import { isCounter } from './counters.ts';
import { namesFileOrVotes } from './speaks-of-copy.ts';

/** How many of a text's first lines with words a stamp stands in, how far below it the dateline stands, how long it is, in characters, and how many words the headline above it has at least. */
const reach = {
  head: 90,
  dateline: 14,
  length: 110,
  headline: 4,
  agency: 4,
  copy: 80,
  below: 6,
} as const;

const hasHour = /\d[:.h]\s?[0-5]\d|\d\s?[ap]\.?m\b/i;
// "Published on", "Updated:", "Date de publication :", "à"
const posting = new RegExp(
  `(?<!\\p{Alpha})(?:${postedWords}|(?:(?:article|story|post|release|page) )?(?:(?:first|last) )?(?:published|posted|updated|modified|issued|submitted|released|uploaded|created)(?: date)?|date de publication|date of release|release date|provided|supplied|distributed|via|from|source|quelle|par|von|por|on|at|by|time|um|am|uhr|à|a las|alle|ore|kl\\.?|klo|den|le|el|il)(?!\\p{Alpha})`,
  'giu',
);

// What a part of the line says beside the day and the hour: nothing, a wire's name, how long it takes to read.
const isOfProgram = (part: string): boolean =>
  part === '' ||
  nameOfWire(part) !== undefined ||
  isCounter(part) ||
  isWeekday(part) ||
  account.test(part);

// "March 14, 2018 by admin": who keeps the site, by the name of an account.
const account =
  /^(?:admin(?:istrator)?|editors?|staff(?: (?:writer|reporter))?s?|web ?master|news ?desk|newsroom|guest)$/i;
const byAccount = /\bby:? (?:admin|editor|staff|web ?master|news ?desk|newsroom|guest)/i;
const published = /^(?:published|posted|(?:last )?updated)\b/i;

// "2021-03-24 08:05 ET - News Release": a program's day and hour, whose shelf may be named so.
const inFigures = /^(?:19|20)\d\d-\d\d-\d\d \d\d:\d\d/;
// "Press Release Source: Alder Inc. On Tuesday September 21, 2010, 8:30 am EDT"
const sourced = /^(?:press release )?source\s?:\s?\p{Upper}.{2,80}?\s(?:on\s)?(?=\|)/iu;

// "March 14, 2018 | By Alder Inc."
const behindStroke = /\s[|•·]\s*by:?\s\p{Upper}[^|•\d]{2,80}$/iu;

// "Sep 12, 2012, 01:00 ET from Alder Inc.": how PR Newswire's pages name who sent a release.
const behindHour = /(?<=\d:\d\d E[SD]?T) from \p{Upper}[^|•]{2,80}$/u;

const separator = /\s*[|·•/,:;–—-]+\s*/;

/** True for a line that prints nothing but when a program put the copy up on the day `day`, `YYYY-MM-DD`: with its hour, "Sep 14, 2021, 09:00 ET", with a wire's name, "GlobeNewswire•May 6, 2019", or both, "Le 23/04/2015 à 18:02 - Business Wire". */
export const isHostStamp = (line: string, day: string): boolean => {
  if (line.length > reach.length) return false;
  const dates = findDates(line);
  if (
    dates.length === 0 ||
    !dates.every(({ edtf, readings = [] }) => edtf === day || readings.includes(day))
  )
    return false;
  let rest = line.replace(behindStroke, '').replace(behindHour, '');
  const named = rest !== line;
  for (const { from, to } of [...dates].reverse())
    rest = `${rest.slice(0, from)} | ${rest.slice(to)}`;
  const parts = (hasHour.test(line) ? rest.replace(sourced, '') : rest)
    .replace(hour, ' ')
    .replace(zone, ' ')
    .split(separator)
    .map((part) => (nameOfWire(part.trim()) === undefined ? part.replace(posting, ' ') : part))
    .map((part) => part.trim());
  return (
    parts.every(
      (part) =>
        isOfProgram(part) || (inFigures.test(line) && classifyHeadLine(part) === 'announcement'),
    ) &&
    (hasHour.test(line) ||
      named ||
      published.test(line) ||
      byAccount.test(line) ||
      parts.some((part) => part !== '' && nameOfWire(part) !== undefined))
  );
};

// "DGAP-News: Alder AG / Key word(s): Bond" beside "13.04.2015 / 07:00": the agency's own form, which the sender filled in.
const ofAgency = /^(?:DGAP|EQS|euro adhoc|pta|ots)\b|\/ ?(?:key ?word\(s\)|schlagwort\(e\))/i;

// "From:", "Sent:" of a mail's head
const ofMail = /^(?:from|to|sent|date|subject|von|an|gesendet|datum|betreff)\s?:/i;

const mayBeStamp = (line: string): boolean =>
  line.length <= reach.length &&
  line.length >= 10 &&
  /\d{4}/.test(line) &&
  (hasHour.test(line) ||
    /wire|CNW|Newsfile/i.test(line) ||
    byAccount.test(line) ||
    published.test(line) ||
    behindStroke.test(line));

// "Media release as PDF (112 KB)", "Rating: 3.5/5 (2 votes cast)" right below the headline.
const isOfCopy = (line: string): boolean =>
  line.length <= reach.copy && /[\d:fF]/.test(line) && namesFileOrVotes(line);

const isHeadline = (line: string): boolean =>
  line.split(' ').length >= reach.headline && !mayBeStamp(line) && !/[.:;|]$/.test(line);

// "09/15/2020 | 05:46pm BST": a portal's own form, whatever the copy prints below it.
const ofPortal = /^\d\d\/\d\d\/\d{4} \| \d\d:\d\d[ap]m [A-Z]{2,4}$/;

const printsDayOf = (stamp: string, line: string): boolean => {
  const [day] = findDates(stamp);
  const days = [...(day?.readings ?? []), ...(day?.edtf === undefined ? [] : [day.edtf])];
  const alone = line.length <= 40 ? readDateLine(line)?.edtf : undefined;
  return alone !== undefined && days.includes(alone);
};

// "09.10.2020 00:01:00": to the second, as only a machine prints it, whatever the day.
const toSecond = /^\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d,? \d{1,2}:\d\d:\d\d$/;

const dayAtStart = /^\d{1,2},? (?:19|20)\d\d\b/;

/** The places of the stamps of programs between a headline and the dateline that prints the same day, or any day to the second; above the headline the sender may print its hour. */
export const findHostStamps = (lines: readonly string[]): number[] => {
  const head = [...lines.keys()].filter((at) => lines[at] !== '').slice(0, reach.head);
  const found: number[] = [];
  const isBelowHeadline = (place: number): boolean =>
    head
      .slice(Math.max(0, place - reach.dateline), place)
      .some((above) => isHeadline(lines[above] ?? ''));
  for (const [place, at] of head.entries()) {
    const line = lines[at] ?? '';
    if (place < reach.dateline * 2 && isOfCopy(line) && isBelowHeadline(place)) found.push(at);
    if (!mayBeStamp(line) || ofMail.test(line) || findDates(line).length === 0) continue;
    const near = head.slice(Math.max(0, place - reach.agency), place + reach.agency);
    if (line.includes(' / ') || near.some((other) => ofAgency.test(lines[other] ?? ''))) continue;
    if (!isBelowHeadline(place)) continue;
    const below = head.slice(place + 1, place + 1 + reach.dateline);
    if (ofPortal.test(line) && below.some((next) => printsDayOf(line, lines[next] ?? ''))) {
      found.push(at);
      continue;
    }
    const isDated = head.slice(place + 1, place + 1 + reach.dateline).some((below, next) => {
      const text = lines[below] ?? '';
      const goesOn = lines[head[place + 2 + next] ?? -1] ?? '';
      const dateline = readDateline(
        (dayAtStart.test(goesOn) ? `${text} ${goesOn}` : text).slice(0, 400),
      );
      // "Sept. 12 /PRNewswire/" has its year from the page of that wire.
      const [stamp] = behindHour.test(line) ? findDates(line) : [];
      const sent = stamp?.monthDay === dateline?.date?.monthDay ? stamp?.edtf : undefined;
      const day = dateline?.date?.edtf ?? sent;
      return (
        day !== undefined &&
        (dateline?.place !== undefined || dateline?.wire !== undefined) &&
        (toSecond.test(line) || isHostStamp(line, day))
      );
    });
    if (isDated) found.push(at);
  }
  return found;
};
