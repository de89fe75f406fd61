import { findDates } from '../dateline/printed-dates.ts';
import { nameOfWire } from '../dateline/wire-names.ts';
import { shareIn, foldWords } from '../head/folded-words.ts';
import { classifyHeadLine } from '../head/head-lines.ts';
import { readByline } from './bylines.ts';
import { isCounter } from './counters.ts';
import { isDisclaimer } from './disclaimers.ts';
import { isLanguage } from './languages.ts';
import { siteWordStrength } from './site-words.ts';

const joint = /\s*[|•·]\s*|\s{2,}/;
const hourBehind =
  /^[\s,@–-]{1,3}(?:at )?\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?(?!\S)/i;

// "Company news 8th April 2025 – 10:15 Words: 512": the day and its hour part a row without signs.
const partsOf = (text: string): string[] => {
  const parts = text.split(joint).filter((part) => part !== '');
  const [date] = parts.length === 1 && /\d[:.]\d\d/.test(text) ? findDates(text) : [];
  const behind = date && hourBehind.exec(text.slice(date.to))?.[0];
  if (!date || behind === undefined) return parts;
  const to = date.to + behind.length;
  return [text.slice(0, date.from), text.slice(date.from, to), text.slice(to)]
    .map((part) => part.trim())
    .filter((part) => part !== '');
};

const stamped =
  /^(?:(?:first )?published|posted|(?:last )?updated|created|submitted|veröffentlicht|publié|publicado|pubblicato|publicerad|publisert|offentliggjort|gepubliceerd)\b/i;
const hour = /\b\d{1,2}[:.h]\d{2}\b|\b\d{1,2} ?[ap]\.?m\b/i;
// Where two parts are the host's, so is the name of a shelf.
const shelfName = /^(?:company|press|media|corporate|business|local) (?:news|releases?)$/i;
const shelf =
  /^(?:(?:category|section|channel|filed under|rubrik|catégorie)(?:\s*:)?|(?:(?:posted|filed|published) )?in)\s+\p{Upper}/iu;
// "12:30 Uhr" beside the day of the dateline and the wire's name
const hourAlone = /^\d{1,2}[:.h]\d{2}(?: ?(?:[ap]\.?m\.?|uhr|h|hrs))?(?: [A-Z]{2,4})?$/i;
const readIn = /^reading time\s*(?::\s*)?\d{1,2} min/i;
const counted = /^(?:words|comments|views|hits|reads|likes|shares)\s?:?\s?\d[\d,.]*$/i;
// "08.03.2022, 13:30 | 143 | |": how often it was read, beside cells whose signs a dump has lost.
const bareCount = /^\d{1,6}$/;
const lostCells = /\|\s*\|?$/;
const supplied =
  /^(?:submitted|contributed|sponsored|paid|partner|guest) (?:content|post|article|story)$|^(?:by|von|par) (?:an? )?(?:[^\s.,;:()]+ )?(?:press|media|news) release$/i;

// "About: NYSE:ALD +1.12%", "Stocks: ALD, BRC": whose share a portal of shares shelves the copy under.
const ofShare =
  /^(?:about|stocks?|tickers?|symbols?|mentions?|companies)\s?:\s?(?:(?:[A-Z]{2,6}:\s?)?[A-Z][A-Z.]{0,5}(?:\s?[+−–-]?\d{1,3}(?:\.\d{1,2})?\s?%){0,3}[\s,]*){1,6}$/;
const ofShareAnyCase = (part: string): boolean =>
  part.includes(':') && ofShare.test(part.charAt(0).toLowerCase() + part.slice(1));

// "Tuesday, June 2, 2015 Drug News J E 4": the day, the shelf of a magazine and what is left of its buttons.
const shelfBehind = /^,?\s(?:\p{Upper}[\p{Alpha}&]+ ){1,3}News(?: (?:\p{Upper}|\d{1,3}))*$/u;
const isDayAndShelf = (text: string, day: string | undefined): boolean => {
  if (day === undefined || !text.includes(' News')) return false;
  const [date] = findDates(text);
  return (
    date?.edtf === day &&
    /^(?:\p{Alpha}{3,10},? )?$/u.test(text.slice(0, date.from)) &&
    shelfBehind.test(text.slice(date.to))
  );
};

/** The day that a line prints, `YYYY-MM-DD`, where it prints no other. */
const dayIn = (text: string): string | undefined => {
  const [date, other] = findDates(text);
  return other === undefined ? date?.edtf : undefined;
};

// A day in brackets or behind a dash may be anything's, the day on which the copy was put up the host's.
const isStamp = (part: string, day: string | undefined): boolean =>
  stamped.test(part)
    ? dayIn(part) === day || (dayIn(part) === undefined && hour.test(part))
    : day !== undefined && hour.test(part) && dayIn(part) === day;

const isOfHost = (part: string, day: string | undefined): boolean =>
  isCounter(part) ||
  isDisclaimer(part) ||
  counted.test(part) ||
  readIn.test(part) ||
  supplied.test(part) ||
  shelf.test(part) ||
  (part.length > 2 && isLanguage(part)) ||
  siteWordStrength(part) === 2 ||
  readByline(part)?.ofHost === true ||
  ofShareAnyCase(part) ||
  isStamp(part, day);

/** How many words a part of a row that tells nothing has at most, how long a row is, in characters, how much of such a part the news may say too where two others are the host's, and how long a line is that tells where and in what shelf the copy was put up. */
const most = { words: 4, length: 160, told: 0.5, posted: 120 } as const;

const byline = /^(?:by|par|von|por|di|door|av|af) \p{Upper}[^.:;!?]{2,60}$/iu;

// "Category: Small Molecules", "Topic: Company Update"
const shelfOfCopy =
  /^(?:(?:main|primary|sub) ?)?(?:categor(?:y|ies)|topics?|sections?|channels?|rubrik|kategorien?|catégories?|rubriques?|categorías?|categorias?|sezione|kategorier?)\s?:\s\S.{2,60}$/i;
/** True for a line that names the shelf on which a host put the copy: "Category: Small Molecules". */
export const namesShelf = (text: string): boolean =>
  text.length <= most.length && text.includes(':') && shelfOfCopy.test(text);

/** True for a row that tells how long the copy takes to read, whoever it names. */
export const isReadingRow = (text: string): boolean =>
  text.length <= most.length && partsOf(text).some((part) => isCounter(part));

/** True for a row between headline and dateline in which a host tells when and where it put the copy up, who sent it and how often it was read: "Submitted content | Oct 13, 2020 | Comments 0"; `day` is the dateline's, `YYYY-MM-DD`, `news` the folded beginning of the release. */
export const isHostRow = (text: string, day: string | undefined, news: string): boolean => {
  if (text.length > most.length || /^(?:date|sent|subject|from|to)\s*:|\bembargo|\S@\S/i.test(text))
    return false;
  if (isDayAndShelf(text, day)) return true;
  const parts = partsOf(text);
  // Day and hour alone may be the sender's.
  const hasDay = parts.length > 2 && day !== undefined && parts.some((part) => dayIn(part) === day);
  const isOfRow = (part: string): boolean =>
    isOfHost(part, day) || (hasDay && (hourAlone.test(part) || nameOfWire(part) !== undefined));
  const ofHost = parts.filter(isOfRow).length;
  if (parts.length < 2 || ofHost === 0) return false;
  const counts = parts.filter((part) => bareCount.test(part)).length;
  const isTold = parts.some(isDisclaimer);
  const isCounted = counts > 1 || (counts === 1 && lostCells.test(text));
  // "6 novembre 2018 | Par Alliance du Nord | Temps de lecture : 3 minutes": who reads that is told by nobody but a host.
  const isRead = hasDay && parts.some((part) => isCounter(part));
  return parts.every((part) => {
    if (isRead && byline.test(part)) return true;
    if (isOfRow(part) || (isCounted && bareCount.test(part))) return true;
    const printed = dayIn(part);
    // A day that the dateline does not print is the release's only one, but beside what the host says of its copies.
    if (printed !== undefined) return printed === day || (isTold && day !== undefined);
    return (
      !/\d/.test(part) &&
      part.split(' ').length <= most.words &&
      (/^(?:words|label)$/.test(classifyHeadLine(part)) || (ofHost > 1 && shelfName.test(part))) &&
      shareIn(foldWords(part), news) <= (ofHost > 1 ? most.told : 0)
    );
  });
};

// "Oct. 22, 2021, 09:00 AM", as a program prints it: with both figures of the hour.
const clockBehind =
  /^[^\s\d.,;:()–—-]{3,9}\.? \d{1,2}, (?:19|20)\d\d,? (?:at )?(?:0\d|1[0-2]):\d\d ?[AP]M(?: [A-Z]{2,4})?$/u;

// "03/02/2023" is the second of March too.
const isSameInFigures = (text: string, day: string): boolean => {
  const figures = (of: string): string =>
    (of.match(/\d+/g) ?? [])
      .map(Number)
      .sort((one, other) => one - other)
      .join();
  return /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$/.test(text) && figures(text) === figures(day);
};

// "Publicado en Baeza (Jaén) el  en Agroalimentario por Lumbre Comunicación": names, and small words between them.
const isOfNames = (text: string): boolean =>
  text.split(/\s+/).every((word) => /^\(?\p{Upper}|^[^\p{Alpha}]*$|^\p{Lower}{1,4}$/u.test(word)) &&
  !/[.;:!?]$/.test(text);

const isPostedIn = (text: string, day: string): boolean => {
  if (text.length > most.posted || !stamped.test(text) || dayIn(text) !== day) return false;
  const [date] = findDates(text);
  const rest = date && `${text.slice(0, date.from)} ${text.slice(date.to)}`;
  return rest !== undefined && isOfNames(rest.replace(stamped, ''));
};

/** True for a line by itself with the day on which a host put a copy up, "Published: May 5, 2022", "Publicado en Baeza el 18/11/2020 en Motor por Alder PR", where the dateline prints the same. */
export const isHostDay = (text: string, day: string | undefined, heading: boolean): boolean =>
  day !== undefined &&
  (isPostedIn(text, day) ||
    (text.length < 60 &&
      ((stamped.test(text) && dayIn(text) === day) ||
        (clockBehind.test(text) && dayIn(text) === day) ||
        (heading && isSameInFigures(text, day)))));
