import type { Dateline } from './dateline.ts';
import { bare, jointAfter, placeOf } from './joints.ts';
import { placeAtEnd } from './place-at-end.ts';
import { hasAmericanRegion, isPlace } from './places.ts';
import { findDates, readDateAt, readMonthFirst } from './printed-dates.ts';
import { shift, withDate } from './with-date.ts';
import { withPlace } from './without-day.ts';
import { findWireTag } from './wires.ts';

// "ACCESSWIRE" on the line above "TORONTO, ON / ACCESSWIRE /": who sends the copy that a portal names over its dateline.
const nameAbove =
  /^\s*(?:ACCESSWIRE|BUSINESS ?WIRE|GLOBE ?NEWSWIRE|PR ?NEWSWIRE|MARKETWIRED?|NEWSFILE(?: CORP)?)\s+(?=\p{Upper})/u;

/** Reads a dateline that holds a wire's tag, or `undefined`. */
export const withWire = (text: string): Dateline | undefined => {
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
    // "Ballerup 28th March, 2013, 2013-03-28 17:52 CET (GLOBE NEWSWIRE)": the sender's own day before the wire's.
    const sender = dates.at(-2);
    if (sender && sender.from > 0 && bare(before.slice(sender.to)) === '')
      before = before.slice(0, sender.from);
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
    } else if (after?.edtf !== undefined) {
      // "(PRWEB) August 04, 2015 Acme", "(PRWEB) August 04, 2015. Acme"
      const unsigned = /^\.?\s+(?=["“]?\p{Upper})/u.exec(text.slice(to + after.to))?.[0].length;
      if (unsigned !== undefined) {
        date = after;
        to += after.to + unsigned;
      }
    }
  }
  const found = { wire: tag.wire, to, strength: 4 as const, ...(date ? { date } : {}) };
  const place = placeOf(before.replace(nameAbove, ''));
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
