import { readBarePlace } from './bare-place.ts';
import { placeBeforeMark } from './fairs.ts';
import { placeOf } from './joints.ts';
import { isPlace } from './places.ts';
import { type PrintedDate, readDateAt } from './printed-dates.ts';
import { shift, withDate } from './with-date.ts';
import { withWire } from './with-wire.ts';
import { withMonth, withPlace } from './without-day.ts';
import { findWireTag } from './wires.ts';
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

// "PARIS--()--Regulatory News:": a page whose wire stood in a link that is gone.
const withLostTag = (text: string): Dateline | undefined => {
  const found = /^([^()]{2,80}?)\s*--\s?\(\)\s?--\s*/.exec(text);
  const place = placeOf(found?.[1] ?? '');
  return found && isPlace(place) ? { place, from: 0, to: found[0].length, strength: 4 } : undefined;
};

// "(relay) - Jena, 18 November 2020.", "(relay) (Jena, 18.11.2020)": who relays the copy stands before the place.
const relayBefore =
  /^(?:\(\p{Alpha}[\p{Alpha}.\d]{2,20}\)\s*(?:[-–—]\s*(?=\p{Upper})|(?=\(\p{Upper}[^()]{4,60}\d\)))|(?:Newswise|EurekAlert!?|AlphaGalileo)\s*[–—-]{1,2}\s*(?=\p{Upper}))/u;

// "(Alder-News.org) SASKATOON - Bees", "[AlderDepot.com] - BAMAKO, Mali – Two", "(AlderDepot) ABERDEEN, Wash. - Trains": a portal's own name before the place.
const portalBefore =
  /^(?:[([][a-zà-ž][a-zà-ž\d-]{2,30}(\.(?:com|org|net|info|biz|news))?[)\]]|[a-zà-ž\d-]{3,30}(\.(?:com|org|net|info|biz|news))(?=\s[-–—]))\s*(?:[-–—]{1,2}\s*)?(?=[a-zà-ž]{2})/i;

// "PRESS RELEASE, Uppsala Sweden, December 10, 2020 -", "Press release – Lyon, May 4, 2021 –": what it is stands before the place.
const kindBefore =
  /^(?:press|news|media) ?release\s?(?:[,:.|]\s|[–—-]{1,2}\s)\s*(?=\p{Upper}\p{Alpha}+[^–—\d]{0,60},\s)/iu;

// "(relay) (Jena, 18.11.20)": only in those brackets are two digits a year.
const shortYear =
  /^\(\s?(\p{Upper}[^()\d]{2,40}?),\s?((\d{1,2}\.\s?\d{1,2}\.\s?)(\d\d))\s?\)\s*(?:[-–—]\s*)?/u;
const withShortYear = (text: string): Dateline | undefined => {
  const [whole, place, printed, day, year] = shortYear.exec(text) ?? [];
  const date =
    whole === undefined
      ? undefined
      : readDateAt(`${day ?? ''}${Number(year) > 80 ? '19' : '20'}${year ?? ''}`);
  if (!whole || !date || place === undefined || printed === undefined) return undefined;
  const from = text.indexOf(printed);
  return {
    place,
    date: { ...date, printed, from, to: from + printed.length },
    from: 0,
    to: whole.length,
    strength: 3,
  };
};

// "(PRESS RELEASE) Ely, England — Acme", "[Pressemitteilung] Jena, 3. März 2014 –": the same in brackets, be there a day or none.
const kindInBrackets =
  /^[([](?:(?:press|news|media) ?release|presse(?:mitteilung|meldung|information|aussendung)|medienmitteilung|communiqué(?: de presse)?|comunicado(?: de prensa| de imprensa)?|nota de prensa|comunicato(?: stampa)?|persbericht|pressmeddelande|pressemeddelelse|pressemelding|(?:lehdistö)?tiedote)[)\]]\s*(?:[-–—:]{1,2}\s*)?(?=\p{Upper})/iu;

// "FOR IMMEDIATE RELEASE - October 9, 2014 - Acme of Reno is recalling": when the news may be told stands before its day.
const releaseBefore =
  /^(?:for (?:immediate |general )?release|zur sofortigen veröffentlichung|pour (?:diffusion|publication) immédiate|para (?:su )?(?:publicación|divulgación) inmediata|para divulgação imediata|per (?:la )?(?:pubblicazione|diffusione) immediata)\s?(?:[,:.|]|[–—-]{1,2})\s+(?=[\p{Upper}\d])/iu;

const read = (text: string): Dateline | undefined => {
  if (/^about\b/i.test(text)) return undefined;
  const kind = kindBefore.exec(text)?.[0].length;
  if (kind !== undefined) {
    const rest = text.slice(kind);
    const own = withDate(rest) ?? withPlace(rest) ?? readBarePlace(rest, '');
    if (own?.place !== undefined && own.from === 0) return shift(own, kind);
  }
  const bracketed =
    text.startsWith('(') || text.startsWith('[')
      ? kindInBrackets.exec(text)?.[0].length
      : undefined;
  if (bracketed !== undefined) {
    const own =
      withWire(text.slice(bracketed)) ??
      withDate(text.slice(bracketed)) ??
      withPlace(text.slice(bracketed));
    if (own?.place !== undefined && own.from === 0) return shift(own, bracketed);
  }
  const released = /^[fzp]/i.test(text) ? releaseBefore.exec(text)?.[0].length : undefined;
  if (released !== undefined) {
    const rest = text.slice(released);
    const own = withDate(rest);
    if (own?.from === 0 && own.to < rest.length) return shift(own, released);
  }
  const relay = relayBefore.exec(text)?.[0].length;
  if (relay !== undefined && !findWireTag(text.slice(0, relay))) {
    const rest = text.slice(relay);
    // "Newswise — TOLLAND, N.Y. — Orchards …"
    const own =
      withShortYear(rest) ?? withDate(rest) ?? (text.startsWith('(') ? undefined : withPlace(rest));
    if (own?.place !== undefined) return shift(own, relay);
  }
  const named = portalBefore.exec(text);
  const portal = named?.[0];
  if (portal !== undefined && (!findWireTag(portal) || withWire(text) === undefined)) {
    const rest = text.slice(portal.length);
    const own =
      (named?.slice(1).some(Boolean) ?? false)
        ? (withDate(rest) ?? withPlace(rest) ?? readBarePlace(rest, ''))
        : (withPlace(rest) ?? withDate(rest));
    if (own?.place !== undefined && own.from === 0) return shift(own, portal.length);
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

// "Le 23/04/2015 à 18:02": the article of a day is no place.
const articleAlone = /^(?:le|am|den|der|el|il|op|em)$/i;

// A paragraph, which is longer than most lines, is asked for its dateline wherever the news may begin.
const longest = 800;

/** Reads the dateline at the start of a paragraph, or `undefined` where there is none. */
export const readDateline = remembered((text: string): Dateline | undefined => {
  const dateline = read(text);
  if (dateline?.place !== undefined && articleAlone.test(dateline.place)) {
    const { date, wire, from, to, strength } = dateline;
    return {
      from,
      to,
      strength,
      ...(date === undefined ? {} : { date }),
      ...(wire === undefined ? {} : { wire }),
    };
  }
  if (dateline?.place?.endsWith(')') !== true) return dateline;
  return { ...dateline, place: placeBeforeMark(dateline.place, text.slice(dateline.to)) };
}, longest);
