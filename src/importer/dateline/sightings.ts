import { dateOfHeadLine } from '../head/head-dates.ts';
import { type PrintedDate, readDateLine } from './printed-dates.ts';
import { postedWords } from './posting-words.ts';
import type { Rich } from '../rich-text.ts';
import { nameOfWire } from './wire-names.ts';
import { readByline } from '../site/bylines.ts';

/** A day that a line above the news prints. */
export interface Sighting {
  /** The day. */
  readonly date: PrintedDate;
  /** Line of the source, from 1. */
  readonly line: number;
  /** True where the line says when a site put the release up. */
  readonly posted: boolean;
  /** True where the line says what the day is. */
  readonly labelled?: boolean;
  /** True where the line says from when on the release may be told. */
  readonly released?: boolean;
  /** True where the sender's own line stands right above it, "For Immediate Release", or its kind and sender right below, "Press Release: Alder Union". */
  readonly ofRelease?: boolean;
  /** True where the line calls itself a release or an announcement before the day, "ASX/Media Announcement 19 March 2019", or the one above it does. */
  readonly ofKind?: boolean;
  /** True where a machine's clock beside the day is set as America's programs print it. */
  readonly monthFirst?: boolean;
  /** True in the field of a mail's head that tells when it was sent. */
  readonly mailed?: boolean;
  /** True where nothing stands beside the day. */
  readonly alone?: boolean;
  /** True where nothing but an hour stands beside the day. */
  readonly clock?: boolean;
  /** True where a page prints it below its main heading. */
  readonly ofPage?: boolean;
  /** True where the hour or the words beside the day are those of a country that writes the day first. */
  readonly dayFirst?: boolean;
}

// "09:00 Uhr", "09:00 CET", "10:15:00 EEST", "kl. 09.00", "klo 9"
const hourAbroad =
  /\b\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s*Uhr\b)?[\s,(]*(?:[CE]ES?T|[MO]ES?Z)\b|\bUhr\b|(?<!\p{Alpha})[Kk]l(?:o|\.)? ?\d{1,2}\b/u;
// "Pressemitteilung vom 03.07.2006"
const kindAbroad =
  /(?<!\p{Alpha})(?:(?:Presse|Medien)(?:mitteilung|information|meddelelse|melding)|Pressmeddelande|Persbericht|Communiqué de presse|Comunicato stampa|Lehdistötiedote)(?!\p{Alpha})/iu;
// "FDA Publish Date:" above its day
const hostsDay = /^\p{Upper}{2,6} [Pp]ublish(?:ed)? [Dd]ate\s*:?$/u;
// "date 2019-04-08": the stamp of a crawler.
const posting = new RegExp(
  `^\\W*(?:posted|published|uploaded|added|submitted|contributed|${postedWords})(?!\\p{Alpha})|^date (?:19|20)\\d\\d-\\d\\d-\\d\\d$`,
  'iu',
);
const labels =
  /\b(?:releas\p{Alpha}*|publish\p{Alpha}*|posted|issued?|source|embargo\p{Alpha}*|\p{Alpha}*wire)\b/iu;
// "FOR RELEASE AT 8:00 A.M. EST, TUESDAY, FEBRUARY 3, 1998": the sender's own line, no site's.
const ofSender =
  /\b(?:for\s+(?:\p{Alpha}+\s+)?release|embargo\p{Alpha}*|para\s+publicación\s+inmediata)(?!\p{Alpha})/iu;

// "5/3/2012 7:02:11 AM", "2/2/23 4:05:00 PM ET", "2/2/23 4:05 pm EST": without zeros before its numbers.
const clockOfAmerica =
  /^[1-9]\d?\/[1-9]\d?\/(?:(?:19|20)\d\d [1-9]\d?:\d\d:\d\d [AP]M|(?:\d\d|(?:19|20)\d\d) [1-9]\d?:\d\d(?::\d\d)? (?:[AP]M|[ap]m) [ECMP][SD]?T)$/;
const kindBeside =
  /^(?:(?:asx|nzx|tsxv?|jse|aim|lse|sgx|hkex|company|market|media|press|news|stock exchange)[\s/&–-]{1,3}){1,3}(?:announcement|release|statement)\b/i;
const kindAlone = /^(?:press|news|media) (?:release|statement)$/i;
const kindBelow = /^(?:press|news|media) (?:release|statement)\s*:/i;

// "Date: Tue, 16 Jun 2015 14:22:07 +0100", "Gesendet: Dienstag, 16. Juni 2015 14:22"
const ofMail =
  /^(?:date|sent|datum|gesendet|envoyé|fecha|enviado|data|inviato|skickat|sendt|verzonden|lähetetty)\s*:\s.{6,40}\d\d?[:.]\d\d/i;

// "1:37pm", "Tue 13:37 EDT": what stands beside the day on a host's clock.
const hourAlone =
  /^\W*(?:(?:mon|tue|wed|thu|fri|sat|sun)\p{Alpha}*(?:[^\p{Alpha}\w]\W*)?)?\d{1,2}:\d\d(?::\d\d)?\s?(?:[ap]\.?m\.?)?(?:\s[A-Z]{2,5}|\s?(?:Uhr|hrs|h))?\W*$/iu;

// "Admin | November 19, 2025": who put the copy up, and when.
const isByline = (text: string): boolean => readByline(text)?.ofHost === true;

/** The days of the lines above the news, in order; `isOfPage` tells the lines that a page sets below its main heading. */
export const sightingsOf = (
  headLines: readonly Rich[],
  isOfPage: (line: Rich) => boolean,
): readonly Sighting[] =>
  headLines.flatMap((rich, at): Sighting[] => {
    const date = dateOfHeadLine(rich.text);
    const over = headLines[at - 1];
    // "Published" or "For Immediate Release" alone on the line above tells what the day is.
    const label =
      over && rich.line - over.line <= 1 && over.text.length <= 40 && !readDateLine(over.text)
        ? over.text
        : '';
    const next = headLines[at + 1];
    const below = next?.line === rich.line + 1 ? next.text : '';
    return date
      ? [
          {
            date,
            line: rich.line,
            posted:
              posting.test(rich.text) ||
              posting.test(label) ||
              hostsDay.test(label) ||
              isByline(rich.text),
            // "Business Wire" above "28.01.2025 | 23:10": whose copy the host put up, and when.
            labelled: labels.test(rich.text) || nameOfWire(label.trim()) !== undefined,
            released: ofSender.test(rich.text),
            ofRelease: ofSender.test(label) || kindBelow.test(below),
            ofKind:
              kindBeside.test(rich.text) ||
              (over !== undefined &&
                rich.line - over.line <= 2 &&
                kindAlone.test(over.text.trim())),
            monthFirst: clockOfAmerica.test(rich.text.trim()),
            mailed: ofMail.test(rich.text),
            alone: rich.text.trim() === date.printed,
            clock: hourAlone.test(rich.text.replace(date.printed, '')),
            ofPage: isOfPage(rich),
            dayFirst: hourAbroad.test(rich.text) || kindAbroad.test(rich.text),
          },
        ]
      : [];
  });
