import type { Dateline } from './dateline.ts';
import { jointAfter, placeOf } from './joints.ts';
import { placeBeforeBracket } from './fairs.ts';
import { isKnownPlace, isPlace, isRegion } from './places.ts';
import { findMonth } from './printed-dates.ts';

/** True for a place in capitals throughout. */
export const isCaps = (place: string): boolean => place === place.toUpperCase();

// "KUOPIO – FINLAND – Alder": a dash parts town and land too.
const townAndLand =
  /^((?:\p{Upper}[\p{Upper}'’.-]+ ){1,3}[–—-] (\p{Upper}[\p{Upper} ]{2,24}))\s+[–—-]{1,2}\s+(?=["“]?\p{Upper})/u;

/** Reads a dateline that holds nothing but a place, or `undefined`. */
export const withPlace = (text: string): Dateline | undefined => {
  const [both, named, land = ''] = townAndLand.exec(text) ?? [];
  if (
    both !== undefined &&
    named !== undefined &&
    isRegion(land) &&
    text.length - both.length >= 60
  )
    return { place: named, from: 0, to: both.length, strength: 2 };
  const found =
    // "DAYTON, OH - (http://www.alder.example News Alert) - Birch": whose alert it is.
    /^\(?([^–—|:…\n]{2,100}?)\)?\s*(?:--+|[–—|…]|\.{3}|:-|:|\s-|-\s)\s*(?:\((?:https?:\/\/|www\.)[^()]{4,60}\)\s?[-–—]\s?)?(?=["“«(]?[\p{Upper}\d])/u.exec(
      text,
    );
  const printed = placeOf(found?.[1] ?? '');
  if (!found || text.length - found[0].length < 60) return undefined;
  const place = isPlace(printed) ? printed : placeBeforeBracket(printed);
  if (place === undefined) return undefined;
  const caps = place === place.toUpperCase() && place.split(' ').length <= 4;
  const colon = /[:|]-?\s*$/.test(found[0]);
  // "HEBDEN BRIDGE, West Yorkshire –": the city alone in capitals, a county behind it.
  const [town = '', ...regions] = place.split(/,\s*/);
  const county =
    regions.length > 0 &&
    isCaps(town) &&
    town.length >= 4 &&
    regions.every((one) => /^\p{Upper}\p{Lower}+(?: \p{Upper}\p{Lower}+){0,2}\.?$/u.test(one));
  if (!isKnownPlace(place) && !((caps && place.includes(',')) || county)) return undefined;
  if (!isKnownPlace(place) && colon) return undefined;
  return { place, from: 0, to: found[0].length, strength: 2 };
};

/** Reads a dateline with nothing but the month, "Drogheda, June 2008 –", or `undefined`. */
export const withMonth = (text: string): Dateline | undefined => {
  const found = findMonth(text.slice(0, 160));
  if (!found) return undefined;
  const place = placeOf(text.slice(0, found.from));
  const joined = jointAfter.exec(text.slice(found.to));
  if (!joined || !isPlace(place) || text.length - found.to < 60) return undefined;
  return {
    date: found,
    place,
    from: 0,
    to: found.to + joined[0].length,
    strength: isKnownPlace(place) || isCaps(place) ? 3 : 2,
  };
};
