import { readDateline } from './dateline.ts';
import { dateOfHeadLine } from '../head/head-dates.ts';
import { type DividedRelease, hasWords } from '../head/news-start.ts';
import { isKnownPlace } from './places.ts';
import type { Piece } from '../pieces.ts';
import type { Rich } from '../rich-text.ts';

const isDay = (line: Rich | undefined): boolean =>
  dateOfHeadLine(line?.text ?? '')?.edtf !== undefined;

/** The place that a picture or a line's end has parted from its wire: "ATLANTA, GA -" alone above "(NewMediaWire) - August 28, 2024 - Acme"; `undefined` where none stands there. */
export const placeAboveWire = (above: Piece | undefined): string | undefined => {
  const [line, ...more] = above?.kind === 'paragraph' ? above.lines : [];
  const place = /^(.{3,60}?)\s*[–—-]{1,2}$/.exec(line?.text.trim() ?? '')?.[1];
  return place !== undefined && more.length === 0 && isKnownPlace(place) ? place : undefined;
};

/** The release with the place that stands apart above its news: on the last line, beside the day, or at the right margin. */
export const withPlaceAbove = (divided: DividedRelease): DividedRelease => {
  if (divided.dateline) return divided;
  const [last] = divided.head
    .slice(-1)
    .flatMap((piece) => (piece.kind === 'paragraph' ? piece.lines.slice(-1) : []));
  // "NEW YORK" on the last line above the news.
  if (last && last.text.length <= 40 && isKnownPlace(last.text.trim()) && hasWords(divided.head))
    return {
      ...divided,
      dateline: { place: last.text.trim(), from: 0, to: 0, strength: 2 },
      datelineLine: last.line,
    };
  // "KATY, TX" and the day of publication on the next line, or on the one before.
  const lines = divided.head.flatMap((piece) => (piece.kind === 'paragraph' ? piece.lines : []));
  const beside = lines.find(
    ({ text }, at) =>
      text.length <= 40 &&
      isKnownPlace(text.trim()) &&
      (isDay(lines[at - 1]) || (isDay(lines[at + 1]) && !/\d/.test(lines[at - 1]?.text ?? ''))),
  );
  if (beside && hasWords(divided.head))
    return {
      ...divided,
      dateline: { place: beside.text.trim(), from: 0, to: 0, strength: 2 },
      datelineLine: beside.line,
    };
  // "To the exchange          Lyngby, Denmark, 27 August 2009"
  for (const piece of divided.head)
    for (const line of piece.kind === 'paragraph' ? piece.lines : [])
      for (const column of line.text.split(/\s{4,}/).slice(1)) {
        const found = column.length <= 110 ? readDateline(column) : undefined;
        if (found?.place === undefined || !found.date) continue;
        if (found.to < column.length) continue;
        return { ...divided, dateline: { ...found, from: 0, to: 0 }, datelineLine: line.line };
      }
  return divided;
};
