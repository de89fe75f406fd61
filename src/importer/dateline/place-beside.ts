import { type Dateline, readDateline } from './dateline.ts';
import { dateOfHeadLine } from '../head/head-dates.ts';
import { type DividedRelease, hasWords } from '../head/news-start.ts';
import { withoutKindBefore } from '../head/kind-and-sender.ts';
import { datelinesOfLetterhead } from './letterhead-table.ts';
import { namesEvent } from './other-days.ts';
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

interface Beside {
  readonly dateline: Dateline;
  readonly line: number;
}

/** The places and days alone in a column, "To the exchange          Lyngby, Denmark, 27 August 2009"; none where a line beside them tells of an event. */
const datelinesInColumns = (piece: Piece): readonly Beside[] => {
  if (piece.kind !== 'paragraph') return datelinesOfLetterhead(piece);
  // "PRESS RELEASE Stockholm, 3 March 2014"
  const [line, ...more] = piece.lines;
  const rest = line && line.text.length <= 110 ? withoutKindBefore(line.text) : '';
  const told = line && rest !== line.text ? readDateline(rest) : undefined;
  if (
    told?.place !== undefined &&
    told.date &&
    told.to >= rest.length &&
    isKnownPlace(told.place) &&
    line &&
    more.length === 0
  )
    return [{ dateline: { ...told, from: 0, to: 0 }, line: line.line }];
  if (piece.lines.some(({ text }) => / {4}/.test(text) && namesEvent(text))) return [];
  return piece.lines.flatMap(({ text, line }) =>
    text
      .split(/\s{4,}/)
      .slice(1)
      .flatMap((column): readonly Beside[] => {
        const found = column.length <= 110 ? readDateline(column) : undefined;
        return found?.place !== undefined && found.date && found.to >= column.length
          ? [{ dateline: { ...found, from: 0, to: 0 }, line }]
          : [];
      }),
  );
};

/** The release with the place that stands apart above its news: on the last line, beside the day, or at the right margin. */
export const withPlaceAbove = (divided: DividedRelease): DividedRelease => {
  if (divided.dateline) return divided;
  const [last] = divided.head
    .slice(-1)
    .flatMap((piece) => (piece.kind === 'paragraph' ? piece.lines.slice(-1) : []));
  // "NEW YORK", "SANTA ANA, Calif. –" or "Reston, Virginia:" on the last line above the news.
  const alone = last?.text.trim().replace(/\s[–—-]{1,2}$|:$/, '') ?? '';
  if (last && alone.length <= 40 && isKnownPlace(alone) && hasWords(divided.head))
    return {
      ...divided,
      dateline: { place: alone, from: 0, to: 0, strength: 2 },
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
  const found = divided.head.flatMap(datelinesInColumns);
  const [first] = found;
  return first && found.every(({ dateline }) => dateline.date?.edtf === first.dateline.date?.edtf)
    ? { ...divided, dateline: first.dateline, datelineLine: first.line }
    : divided;
};
