import type { Dateline } from './dateline.ts';
import {
  agencyAfter,
  bare,
  bracketedPlace,
  hourAfter,
  hourAlone,
  hourBefore,
  hourFirst,
  jointAfter,
  letterAfter,
  letterBefore,
  opensUnsigned,
  placeAlone,
  placeBehind,
  placeInBrackets,
  placeOf,
  placeUnparted,
  stopAfter,
} from './joints.ts';
import { placeAtFair, placeBeforeBracket } from './fairs.ts';
import { placeAtEnd } from './place-at-end.ts';
import { isWordOfHeadings } from './bare-place.ts';
import { isKnownPlace, isPlace } from './places.ts';
import { findDates, readDateAt } from './printed-dates.ts';
import { isCaps } from './without-day.ts';
import { wireAtEnd } from './wires.ts';
import { isPerson, startsGiven } from '../contacts/people.ts';

/** A dateline read from some characters further on, with its offsets counted from the start. */
export const shift = (dateline: Dateline, by: number): Dateline => ({
  ...dateline,
  to: dateline.to + by,
  ...(dateline.date === undefined
    ? {}
    : {
        date: { ...dateline.date, from: dateline.date.from + by, to: dateline.date.to + by },
      }),
});

const ofExchange = /^\p{Upper}[^,.:;|\d]{2,60} (?:PLC|plc|Plc) ?$/u;

// "ELM-NEWS. April 23, 2012. Acme announced": who relays the copy, in place of a place.
const newsAgency =
  /^\p{Upper}[\p{Alpha}\d&'’-]*(?: [\p{Alpha}\d&'’-]+){0,2}?(?<=(?:news|press|presse|prensa|wire|media|agency|agentur|novosti)(?:\.\p{Alpha}{2,4})?)\s*[.:]\s+$/iu;

const townBehind =
  /^\s[-–—]\s(\p{Upper}\p{Lower}{3,20}(?:[ -]\p{Upper}\p{Lower}{3,20})?)\s[-–—]\s(?=["“]?\p{Upper})/u;

// "May 15, 2001 Alderfors-- Birch, Inc. announced": no sign between the day and a town of one word.
const townBeside = /^\s(\p{Upper}\p{Lower}{3,20})\s?(?:--|—)\s?(?=["“]?\p{Upper})/u;

const startsAgain = (before: string, after: string): boolean =>
  after
    .trimStart()
    .toLowerCase()
    .startsWith((/^\S+/.exec(before)?.[0] ?? '').toLowerCase());

/** Reads a dateline that holds a day, or `undefined`. */
export const withDate = (text: string): Dateline | undefined => {
  const [date] = findDates(text.slice(0, 260));
  if (!date) return undefined;
  // "http://www.acme.example/ -- June 30, 1999 -- Acme": a project's page in place of a place.
  const printed = text
    .slice(0, date.from)
    .replace(/^(?:https?:\/\/|www\.)\S*[^\s–—-][\s–—-]+$/, '');
  const after = text.slice(date.to);
  // "BOTHELL, WA, USA I June 8, 2009 I Acme": letters that stand for strokes.
  const strokes = letterBefore.test(printed) ? letterAfter.exec(after) : undefined;
  const named = wireAtEnd(printed);
  if (named) {
    const own = withDate(printed.slice(0, named.from) + ' – ' + text.slice(date.from));
    const by = printed.length - named.from - 3;
    return own?.place === undefined
      ? undefined
      : { ...shift(own, by), wire: named.wire, strength: 4 };
  }
  const before = strokes ? printed.replace(letterBefore, '') : printed;
  const joined =
    strokes ??
    jointAfter.exec(after) ??
    stopAfter.exec(after) ??
    hourAfter.exec(after) ??
    agencyAfter.exec(after);
  // "Boston, May 5, 2014 – May 8, 2014 – …": the days of an event or of a life.
  const next = joined && readDateAt(after.slice(joined[0].length));
  if (next && next.edtf !== date.edtf) return undefined;
  const opens = bare(before) === '' || hourFirst.test(before);
  if (opens || (newsAgency.test(before) && date.edtf !== undefined)) {
    if (date.edtf === undefined) return undefined;
    const placed =
      (/^,?\s*[([]/.test(after) ? placeInBrackets.exec(after) : undefined) ??
      (/^\s*\(/.test(before) ? bracketedPlace : placeBehind).exec(after);
    const place = placeOf(placed?.[1] ?? '');
    if (placed && isPlace(place) && (isKnownPlace(place) || place === place.toUpperCase()))
      return { date, place, from: 0, to: date.to + placed[0].length, strength: 3 };
    // "November 11, 2014 - Alderfors - Acme is pleased": a town that no list knows, between two dashes.
    const beside = townBeside.exec(after);
    const isBeside =
      beside !== null &&
      opensUnsigned('A, ', after) &&
      !startsAgain(beside[1] ?? '', after.slice(beside[0].length));
    const town =
      after.length > 80 ? (townBehind.exec(after) ?? (isBeside ? beside : undefined)) : undefined;
    if (town?.[1] !== undefined && isPlace(town[1]) && !isWordOfHeadings(town[1]))
      return { date, place: town[1], from: 0, to: date.to + town[0].length, strength: 2 };
    // "19 September 2018, Wellington" alone on its line.
    const alone = after.length <= 70 ? placeOf(placeAlone.exec(after)?.[1] ?? '') : '';
    if (alone !== '' && isKnownPlace(alone))
      return { date, place: alone, from: 0, to: text.length, strength: 3 };
    // "September 9, 2009 Spokane, Wash." alone on its line.
    const unparted = after.length <= 60 ? placeOf(placeUnparted.exec(after)?.[1] ?? '') : '';
    if (unparted !== '' && isKnownPlace(unparted))
      return { date, place: unparted, from: 0, to: text.length, strength: 3 };
    if (!joined || findDates(after.slice(joined[0].length, joined[0].length + 12)).length > 0)
      return undefined;
    // "14.02.2019 | 09:05" above a headline: news has a full stop somewhere.
    return after.length > 80 &&
      (after.length > 240 || /[.!?]["”)]?(?:\s|$)/.test(after.slice(joined[0].length).trimEnd()))
      ? { date, from: 0, to: date.to + joined[0].length, strength: 2 }
      : undefined;
  }
  // "Acme plc 21 September 2007 ACME PLC UNAUDITED RESULTS …": the head of an exchange's news on one line with the news.
  if (ofExchange.test(before) && date.edtf !== undefined && startsAgain(before, after))
    return after.length > 80 ? { date, from: 0, to: date.to, strength: 2 } : undefined;
  const place = placeOf(before.replace(hourBefore, '').replace(/(?:\bon|,\s+a)\s*$/i, ''));
  // "Assemblies and Game on April 21, 2012": when something takes place.
  if (/\bon\s*$/i.test(before) && !isKnownPlace(place)) return undefined;
  // "(RELAY) April 3, 2011 –", "(Relay) - 27 mar 2024 - 18:12": who relays the copy.
  if (/^\([^()]*\)\s*(?:[–—-]\s*)?$/.test(before) && !isKnownPlace(place)) return undefined;
  // "GRAZ | WIEN | March 6, 2019 |"
  const parts = place.split(/\s\|\s/);
  const manyPlaces =
    parts.length === 2 && parts.every((one) => isPlace(one) && (isKnownPlace(one) || isCaps(one)));
  if (manyPlaces && joined)
    return { date, place, from: 0, to: date.to + joined[0].length, strength: 3 };
  // "Jane Doe, May 5, 2014 –": who says it, and when.
  if (startsGiven(place) && isPerson(place) && !isKnownPlace(place)) return undefined;
  const fair = placeAtFair(place) ?? placeBeforeBracket(place);
  if (fair !== undefined && joined && date.edtf !== undefined)
    return { date, place: fair, from: 0, to: date.to + joined[0].length, strength: 3 };
  if (!isPlace(place)) {
    if (!joined || date.edtf === undefined) return undefined;
    const glued = placeAtEnd(before);
    return glued && isKnownPlace(glued.place) && before.length < 260 && after.length > 80
      ? { date, place: glued.place, from: glued.from, to: date.to + joined[0].length, strength: 2 }
      : undefined;
  }
  const strength = isKnownPlace(place) || place === place.toUpperCase() ? 3 : 2;
  // "Jane Doe | Sep. 21, 2011, 3:17 PM | 1,209 |": no place, and nothing but a number behind the day.
  const isCounted = joined && /^[\s.,|]*\d[\s\d.,|]*$/.test(after.slice(joined[0].length));
  if (isCounted && !isKnownPlace(place)) return undefined;
  if (joined) return { date, place, from: 0, to: date.to + joined[0].length, strength };
  // "Konzert im Park, 3. Juni 2013" alone tells of an event; "Freiburg im Breisgau" has its news behind it.
  const isEvent = strength === 2 && /\sim\s/.test(place);
  // "Alias Born 02/17/2005", "Nächster Termin: 17.02.2005": a label, where no sign of a dateline parts a town that nobody knows from its day.
  const isLabel =
    strength === 2 &&
    (before.trimEnd().endsWith(':') ||
      (/[\p{Alpha}).]\s*$/u.test(before) && !/^(?:den )?\d{1,2}\.? \p{Alpha}/u.test(date.printed)));
  if (
    (!isEvent && !isLabel && /^[\s.,)]*$/.test(after)) ||
    (strength === 3 && hourAlone.test(after))
  )
    return { date, place, from: 0, to: text.length, strength };
  // "MOLINE, IL, July 25, 2006, Acme today reported": a comma where others set a dash.
  const comma = strength === 3 ? /^,\s+(?=\p{Upper}\p{Alpha})/u.exec(after)?.[0].length : undefined;
  if (comma !== undefined && date.edtf !== undefined && opensUnsigned(before, after))
    return { date, place, from: 0, to: date.to + comma, strength };
  // "Basel, 25 February 2003 Acme announced", "… 2003Acme announced": the sign is lost, maybe the space with it.
  const unsigned = /^(?:\s+(?=["“]?\p{Upper})|(?=\p{Upper}\p{Alpha}))/u.exec(after)?.[0].length;
  if (unsigned === undefined) return undefined;
  // "DURHAM, N.C., Oct. 17 Acme announced": the wire's tag behind the day is lost.
  const isTold = isCaps(place.split(',')[0] ?? '') && opensUnsigned('A, ', after);
  if (date.edtf === undefined && !(strength === 3 && isTold)) return undefined;
  return strength === 3 || opensUnsigned(before, after)
    ? { date, place, from: 0, to: date.to + unsigned, strength }
    : undefined;
};
