import { type Dateline, readDateline } from '../dateline/dateline.ts';
import { isKnownPlace } from '../dateline/places.ts';
import { isNews } from './news-start.ts';
import type { Piece } from '../pieces.ts';
import { joinRich, type Rich } from '../rich-text.ts';

/** A dateline where it stands. */
export interface Place {
  /** Its piece, from 0. */
  readonly piece: number;
  /** Its line in that piece, from 0. */
  readonly line: number;
  /** The dateline. */
  readonly dateline: Dateline;
  /** Its line and all that follow in the piece. */
  readonly text: Rich;
}

const farthest = 60;

/** The datelines near the start of a release, up to the first that a wire's tag makes sure. */
export const datelinesOf = (pieces: readonly Piece[]): Place[] => {
  const places: Place[] = [];
  for (const [piece, one] of pieces.slice(0, farthest).entries()) {
    if (one.kind === 'heading' && !one.main && one.text.text.length < 140) {
      const dateline = readDateline(one.text.text);
      if (dateline?.place !== undefined && dateline.to >= one.text.text.length)
        places.push({ piece, line: 0, dateline, text: one.text });
    }
    if (one.kind !== 'paragraph') continue;
    for (const line of one.lines.keys()) {
      // A dateline is short: joining all lines below each one would cost their square.
      const near = one.lines.slice(line, line + 12);
      // Strokes alone on their lines are the walls of a table that lost its cells.
      if (/^\s*\|/.test(near[0]?.text ?? '')) continue;
      const wall = near.findIndex(({ text }) => /^[\s|]*$/.test(text));
      const dateline = readDateline(joinRich(wall === -1 ? near : near.slice(0, wall), ' ').text);
      if (!dateline) continue;
      const text = joinRich(one.lines.slice(line), ' ');
      const end = one.lines[line]?.text.length ?? 0;
      // A place and a date in the next line are another line's dateline.
      if (dateline.from > end) continue;
      // "Acme plc", "14 May 2004" and "Acme plc" again, each on its line, stand above a headline.
      const { place, wire, date } = dateline;
      if (place === undefined && wire === undefined && (date?.from ?? 0) > end) continue;
      places.push({ piece, line, dateline, text });
      // A wire's name alone on its line may stand far above the dateline.
      const named = dateline.place !== undefined || dateline.date !== undefined;
      if (dateline.strength === 4 && named && text.text.length > dateline.to + 2) return places;
      break;
    }
  }
  return places;
};

/** The dateline that names a place beside the day with which an exchange's notice above it began: "24-Jul-2023 / 18:42 CET" above "Goslar, July 24, 2023 –". */
export const placeOfDay = (first: Place, places: readonly Place[]): Place | undefined => {
  const { place, date, wire } = first.dateline;
  if (place !== undefined || wire !== undefined || date === undefined) return undefined;
  return places.find(
    ({ piece, dateline }) =>
      piece > first.piece &&
      piece <= first.piece + 6 &&
      dateline.place !== undefined &&
      dateline.from === 0 &&
      dateline.date?.edtf !== undefined &&
      dateline.date.edtf === date.edtf,
  );
};

/** True for a dateline with no news behind it. */
export const isAlone = (place: Place): boolean =>
  place.text.text.slice(place.dateline.to).trim().length < 3;

/** How many pieces below a dateline alone the one at most stands that names another place too, and the one that opens the news. */
const bounds = { repeat: 4, news: 8 } as const;

// The dateline with news behind it that prints the day of one alone.
const ofSameDay = (first: Place, places: readonly Place[]): Place | undefined =>
  places.find(
    ({ piece, line, dateline, text }) =>
      (piece > first.piece || line > first.line) &&
      piece <= first.piece + bounds.news &&
      dateline.from === 0 &&
      dateline.date?.edtf !== undefined &&
      dateline.date.edtf === first.dateline.date?.edtf &&
      text.text.length - dateline.to > 80,
  );

/** A later dateline that says more than the first, "Hyderabad, India and Somerset, NJ" of the same day below "Hyderabad, India" alone, "(PR NEWSWIRE) Acme Reports …" or "… on the Exchange -- CARMIEL, Israel, Aug. 30 /PRNewswire/ --" above the dateline itself: a list's line names the wire, maybe the whole dateline. */
export const tellsMore = (first: Place, places: readonly Place[]): Place | undefined => {
  const { place, date, wire, from, strength } = first.dateline;
  // "ACME AND BIRCH PARTNER ON MESH" or a sender's name above the day, and below it the dateline with the news behind it.
  if (strength < 4 && place !== undefined && date !== undefined && !isKnownPlace(place)) {
    const own = isAlone(first) ? ofSameDay(first, places) : undefined;
    if (own?.dateline.place !== undefined) return own;
  }
  if (strength === 3 && place !== undefined && date !== undefined && isAlone(first))
    return places.find(
      (other) =>
        other.piece > first.piece &&
        other.piece <= first.piece + bounds.repeat &&
        other.dateline.from === 0 &&
        other.dateline.date?.edtf !== undefined &&
        other.dateline.date.edtf === date.edtf &&
        other.dateline.place?.startsWith(`${place} `) === true &&
        !isAlone(other),
    );
  const bare = place === undefined && date === undefined;
  if (strength < 4 || !(bare || (from > 0 && isAlone(first)))) return undefined;
  return places.find(
    (other) =>
      other.piece > first.piece &&
      other.dateline.strength === 4 &&
      other.dateline.wire === wire &&
      other.dateline.place !== undefined &&
      (bare || other.dateline.place === place) &&
      !isAlone(other),
  );
};

/** The dateline with place and date that opens the news, where a wire's name alone, or far below, was taken for one. */
export const opensNews = (
  wire: Place,
  places: readonly Place[],
  pieces: readonly Piece[],
): Place | undefined => {
  if (wire.dateline.strength < 4 || wire.dateline.place !== undefined) return undefined;
  const isDated = ({ dateline }: Place): boolean =>
    dateline.place !== undefined && dateline.date !== undefined;
  const found =
    places.find(
      (place) =>
        place.dateline.strength === 3 &&
        isDated(place) &&
        (place.piece > wire.piece || pieces.slice(place.piece, wire.piece).some(isNews)),
    ) ??
    // A town that no list knows, right where the news begins.
    places.find(
      (place) =>
        place.dateline.strength === 2 &&
        isDated(place) &&
        place.dateline.from === 0 &&
        place.piece > wire.piece &&
        !isAlone(place) &&
        !pieces.slice(0, place.piece).some(isNews),
    );
  const named = wire.dateline.wire;
  return found && found.piece > wire.piece && named !== undefined
    ? { ...found, dateline: { ...found.dateline, wire: named } }
    : found;
};
