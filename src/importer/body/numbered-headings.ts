import { isFollowed } from './heading-places.ts';
import type { Piece } from '../pieces.ts';
import { joinRich, type Rich, toRich } from '../rich-text.ts';

// "1. Election of Directors" alone between paragraphs, "2. …" after it: points of an agenda, not lists of one item.
const numberedHeading = (pieces: readonly Piece[], at: number): Rich | undefined => {
  const piece = pieces[at];
  const next = pieces[at + 1];
  if (piece?.kind !== 'list' || !piece.ordered || piece.items.length !== 1) return undefined;
  const [item] = piece.items;
  if (!item || item.rest.length > 0 || next === undefined) return undefined;
  const { text } = item.text;
  if (text.length > 140 || /[.;:,!]$/.test(text) || !/^["“]?\p{Lu}/u.test(text)) return undefined;
  return isFollowed(next, 60) && /\p{L}/u.test(text) ? item.text : undefined;
};

// "■ Outline of the Acquisition" above what it names; a release that sets headings so has more than one.
const sign = /^[■□◆◇●○★▼▶◎]$/;

const signedHeading = (pieces: readonly Piece[], at: number): Rich | undefined => {
  const piece = pieces[at];
  const next = pieces[at + 1];
  if (piece?.kind !== 'list' || !sign.test(piece.sign ?? '') || piece.items.length !== 1)
    return undefined;
  const [item] = piece.items;
  if (!item || item.rest.length > 0) return undefined;
  const { text } = item.text;
  if (text.length > 80 || /[.;,!]$/.test(text) || !/^["“]?[\p{Lu}\p{Lo}]/u.test(text))
    return undefined;
  return isFollowed(next, 60) ? item.text : undefined;
};

const findSigned = (pieces: readonly Piece[]): (readonly [number, Rich])[] => {
  const found = pieces.flatMap((_, at): (readonly [number, Rich])[] => {
    const text = signedHeading(pieces, at);
    return text === undefined ? [] : [[at, text]];
  });
  const lists = pieces.filter(
    (piece) => piece.kind === 'list' && sign.test(piece.sign ?? '') && piece.items.length > 1,
  );
  return found.length >= 2 && lists.length === 0 ? found : [];
};

/** The headings among lists of one item, by their places: the points of an agenda, each with its number, and what signs mark. */
export const findNumbered = (pieces: readonly Piece[]): ReadonlyMap<number, Rich> => {
  const found = new Map<number, Rich>(findSigned(pieces));
  let last: { readonly at: number; readonly start: number; readonly text: Rich } | undefined;
  for (const [at, piece] of pieces.entries()) {
    const text = numberedHeading(pieces, at);
    if (piece.kind !== 'list' || text === undefined) continue;
    const start = String(piece.start);
    const number = piece.sign === '()' ? `(${start}) ` : `${start}${piece.sign ?? '.'} `;
    const whole = joinRich([toRich(number, text.line), text], '');
    if (last && piece.start === last.start + 1) {
      found.set(last.at, last.text);
      found.set(at, whole);
    }
    last = { at, start: piece.start, text: whole };
  }
  return found;
};
