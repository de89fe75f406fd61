import { hasAmericanRegion, isKnownPlace, isPlace } from './places.ts';
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
  placeOf,
  placeUnparted,
  stopAfter,
} from './joints.ts';
import { placeAtFair, placeBeforeBracket } from './fairs.ts';
import { placeAtEnd } from './place-at-end.ts';
import { findDates, type PrintedDate, readDateAt, readMonthFirst } from './printed-dates.ts';
import { isCaps, withMonth, withPlace } from './without-day.ts';
import { findWireTag, wireAtEnd } from './wires.ts';
import { isPerson, startsGiven } from '../contacts/people.ts';
import { readEastAsianDateline } from '../east-asia/dateline.ts';
import { remembered } from '../remembered.ts';

/** The dateline of a release: where, when and by which wire. */
export interface Dateline {
  /** The place as printed. */
  readonly place?: string;
  /** The date as printed and read. */
  readonly date?: PrintedDate;
  /** The wire's name. */
  readonly wire?: string;
  /** Offset at which the dateline begins; above 0 where it is glued to a headline. */
  readonly from: number;
  /** Offset at which the news begins. */
  readonly to: number;
  /** How sure it is that this is a dateline: 4 by a wire's tag, 3 by a known place and a date, 2 by either. */
  readonly strength: 2 | 3 | 4;
}

const withWire = (text: string): Dateline | undefined => {
  const tag = findWireTag(text);
  if (!tag) return undefined;
  // "(RELAY - GlobeNewsWire) SYDNEY, Australia, Oct. 9, 2023 (GLOBE NEWSWIRE) --": who relays the copy stands first.
  const own = withWire(text.slice(tag.to, tag.to + 200));
  if (own?.place !== undefined && own.from === 0) return shift(own, tag.to);
  let before = text.slice(0, tag.from);
  let date = tag.date;
  let start = 0;
  const dates = findDates(before);
  const last = dates.at(-1);
  if (last && bare(before.slice(last.to)).length < 12) {
    date ??= last;
    before = before.slice(0, last.from);
  } else if (last?.from === 0) {
    // "January 5, 2013 - BOSTON--(BUSINESS WIRE)--"
    date ??= last;
    start = last.to;
    before = before.slice(start);
  }
  let to = tag.to;
  if (!date) {
    // Some wires print their dates in numbers, the month first.
    const monthFirst =
      (tag.wire.startsWith('Market') && /^\d\d\/\d\d\/\d\d\s+-/.test(text.slice(to))) ||
      (/^(?:Market|SBW|ReleaseW)/.test(tag.wire) &&
        (hasAmericanRegion(before) || /,\s*Canada\b/i.test(before)));
    const after =
      (monthFirst ? readMonthFirst(text.slice(to)) : undefined) ?? readDateAt(text.slice(to));
    const end = after && jointAfter.exec(text.slice(to + after.to));
    if (after && end) {
      date = after;
      to += after.to + end[0].length;
    } else if (after && text.slice(to + after.to).trim() === '') {
      date = after;
      to = text.length;
    } else if (after?.edtf !== undefined && /^\s+\p{Lu}/u.test(text.slice(to + after.to))) {
      date = after;
      to += after.to + (/^\s+/.exec(text.slice(to + after.to))?.[0].length ?? 0);
    }
  }
  const found = { wire: tag.wire, to, strength: 4 as const, ...(date ? { date } : {}) };
  const place = placeOf(before);
  if (place === '') {
    // "(NewMediaWire) - November 12, 2024 - NEW YORK -": the tag stands first.
    const behind = date ? withPlace(text.slice(to)) : withDate(text.slice(to));
    if (behind?.place !== undefined && behind.from === 0)
      return { ...found, ...shift(behind, to), strength: 4, wire: tag.wire };
    return tag.unlisted && !date ? undefined : { ...found, from: 0 };
  }
  if (isPlace(place)) return { ...found, from: 0, place };
  const glued = placeAtEnd(before);
  if (glued) return { ...found, from: start + glued.from, place: glued.place };
  if (tag.unlisted) return undefined;
  // Something else stands before the tag; a short one is no place that we know of, a long one is the news itself.
  return place.length < 60 ? { ...found, from: 0 } : undefined;
};

const ofExchange = /^\p{Lu}[^,.:;|\d]{2,60} (?:PLC|plc|Plc) ?$/u;

// "ELM-NEWS. April 23, 2012. Acme announced": who relays the copy, in place of a place.
const newsAgency =
  /^\p{Lu}[\p{L}\d&'’-]*(?: [\p{L}\d&'’-]+){0,2}?(?<=(?:news|press|presse|prensa|wire|media|agency|agentur|novosti)(?:\.\p{L}{2,4})?)\s*[.:]\s+$/iu;

const startsAgain = (before: string, after: string): boolean =>
  after
    .trimStart()
    .toLowerCase()
    .startsWith((/^\S+/.exec(before)?.[0] ?? '').toLowerCase());

const withDate = (text: string): Dateline | undefined => {
  const [date] = findDates(text.slice(0, 260));
  if (!date) return undefined;
  // "http://www.acme.example/ -- June 30, 1999 -- Acme": a project's page in place of a place.
  const printed = text.slice(0, date.from).replace(/^(?:https?:\/\/|www\.)\S+[\s–—-]+$/, '');
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
    const placed = (/^\s*\(/.test(before) ? bracketedPlace : placeBehind).exec(after);
    const place = placeOf(placed?.[1] ?? '');
    if (placed && isPlace(place) && (isKnownPlace(place) || place === place.toUpperCase()))
      return { date, place, from: 0, to: date.to + placed[0].length, strength: 3 };
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
    return after.length > 80
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
  const isCounted = joined && /^[\s\d.,|]*\d[\s\d.,|]*$/.test(after.slice(joined[0].length));
  if (isCounted && !isKnownPlace(place)) return undefined;
  if (joined) return { date, place, from: 0, to: date.to + joined[0].length, strength };
  // "Konzert im Park, 3. Juni 2013" alone tells of an event; "Freiburg im Breisgau" has its news behind it.
  const isEvent = strength === 2 && /\sim\s/.test(place);
  if ((!isEvent && /^[\s.,)]*$/.test(after)) || (strength === 3 && hourAlone.test(after)))
    return { date, place, from: 0, to: text.length, strength };
  // "Basel, 25 February 2003 Acme announced", "… 2003Acme announced": the sign is lost, maybe the space with it.
  const unsigned = /^(?:\s+(?=["“]?\p{Lu})|(?=\p{Lu}\p{L}))/u.exec(after)?.[0].length;
  if (unsigned === undefined) return undefined;
  // "DURHAM, N.C., Oct. 17 Acme announced": the wire's tag behind the day is lost.
  const isTold = isCaps(place.split(',')[0] ?? '') && opensUnsigned('A, ', after);
  if (date.edtf === undefined && !(strength === 3 && isTold)) return undefined;
  return strength === 3 || opensUnsigned(before, after)
    ? { date, place, from: 0, to: date.to + unsigned, strength }
    : undefined;
};

// "PARIS--()--Regulatory News:": a page whose wire stood in a link that is gone.
const withLostTag = (text: string): Dateline | undefined => {
  const found = /^([^()]{2,80}?)\s*--\s?\(\)\s?--\s*/.exec(text);
  const place = placeOf(found?.[1] ?? '');
  return found && isPlace(place) ? { place, from: 0, to: found[0].length, strength: 4 } : undefined;
};

// "(relay) - Jena, 18 November 2020.", "(relay) (Jena, 18.11.2020)": who relays the copy stands before the place.
const relayBefore =
  /^(?:\(\p{L}[\p{L}.\d]{2,20}\)\s*(?:[-–—]\s*(?=\p{Lu})|(?=\(\p{Lu}[^()]{4,60}\d\)))|(?:Newswise|EurekAlert!?|AlphaGalileo)\s*[–—-]{1,2}\s*(?=\p{Lu}))/u;

const shift = (dateline: Dateline, by: number): Dateline => ({
  ...dateline,
  to: dateline.to + by,
  ...(dateline.date === undefined
    ? {}
    : {
        date: { ...dateline.date, from: dateline.date.from + by, to: dateline.date.to + by },
      }),
});

const read = (text: string): Dateline | undefined => {
  if (/^about\b/i.test(text)) return undefined;
  const relay = relayBefore.exec(text)?.[0].length;
  if (relay !== undefined && !findWireTag(text.slice(0, relay))) {
    const rest = text.slice(relay);
    // "Newswise — TOLLAND, N.Y. — Orchards …"
    const own = withDate(rest) ?? (text.startsWith('(') ? undefined : withPlace(rest));
    if (own?.place !== undefined) return shift(own, relay);
  }
  return (
    readEastAsianDateline(text) ??
    withLostTag(text) ??
    withWire(text) ??
    withDate(text) ??
    withMonth(text) ??
    withPlace(text)
  );
};

// A paragraph, which is longer than most lines, is asked for its dateline wherever the news may begin.
const longest = 800;

/** Reads the dateline at the start of a paragraph, or `undefined` where there is none. */
export const readDateline = remembered(read, longest);
