import { isFollowed } from './heading-places.ts';
import { type Piece, textOfPiece } from '../pieces.ts';
import { joinRich, type Rich, sliceRich, toRich, trimRich } from '../rich-text.ts';

// A number at the start of a line: "1. Background", "(2) Outlook", "3) Contacts".
const numbered = /^(?:\((\d{1,2})\)|(\d{1,2})([.)]))\s+(?=\S)/;

interface Point {
  readonly number: number;
  readonly sign: string;
  /** The whole line, its number included. */
  readonly line: Rich;
}

// "1. Election of Directors" alone between paragraphs, as a list of one item or as a line.
const pointAt = (piece: Piece | undefined): Point | undefined => {
  if (piece?.kind === 'list') {
    const [item, more] = piece.items;
    if (!piece.ordered || !item || more || item.rest.length > 0) return undefined;
    const number = String(piece.start);
    const sign = piece.sign ?? '.';
    const lead = toRich(sign === '()' ? `(${number}) ` : `${number}${sign} `, item.text.line);
    return { number: piece.start, sign, line: joinRich([lead, item.text], '') };
  }
  const [line, more] = piece?.kind === 'paragraph' && !piece.plain ? piece.lines : [];
  const found = line && !more ? numbered.exec(line.text) : undefined;
  return line && found
    ? { number: Number(found[1] ?? found[2]), sign: found[3] ?? '()', line }
    : undefined;
};

// Points of an agenda, not lists of one item: "2. …" stands after the first one.
const numberedHeading = (
  point: Point,
  next: Piece | undefined,
  after: Piece | undefined,
): boolean => {
  const text = point.line.text.replace(numbered, '');
  return (
    text.length <= 140 &&
    !/[.;,!]$/.test(text) &&
    /^["“]?\p{Upper}.*\p{Alpha}/u.test(text) &&
    // "Annual dividend in yen" stands between "2. Contents of the revision" and its table.
    (isFollowed(next, 60) || after?.kind === 'table') &&
    // "(1) Unaudited" above "(2) See below" is a note.
    pointAt(next)?.sign !== point.sign
  );
};

// "1. Alder Mills" above "Alder Mills (LSE: ALD) is a miller that …"
const namesTold = ({ line, number }: Point, next: Piece | undefined): boolean => {
  const name = line.text.replace(numbered, '').replace(/\s?:$/, '');
  const told = next?.kind === 'paragraph' ? textOfPiece(next) : '';
  return (
    number === 1 &&
    name.length <= 60 &&
    told.length >= 80 &&
    told.startsWith(`${name} `) &&
    !told.startsWith(`${name} and `)
  );
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
  if (text.length > 80 || /[.;,!]$/.test(text) || !/^["“]?[\p{Upper}\p{Lo}]/u.test(text))
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

// "* WHICH TOWNS? *" between two stars, read as a list of one item
const findStarred = (pieces: readonly Piece[]): (readonly [number, Rich])[] => {
  const found = pieces.flatMap((piece, at): (readonly [number, Rich])[] => {
    const [item, more] = piece.kind === 'list' && piece.sign === '*' ? piece.items : [];
    if (!item || more || item.rest.length > 0) return [];
    const { text } = item.text;
    return /^["“]?\p{Upper}[^*]{2,70}\S\s?\*$/u.test(text) && isFollowed(pieces[at + 1], 40)
      ? [[at, trimRich(sliceRich(item.text, 0, text.length - 1))]]
      : [];
  });
  return found.length >= 2 ? found : [];
};

// "2016" and "2017" alone above what is told of each
const findYears = (pieces: readonly Piece[]): (readonly [number, Rich])[] => {
  const found = pieces.flatMap((piece, at): (readonly [number, Rich])[] => {
    const [line, more] = piece.kind === 'paragraph' && !piece.plain ? piece.lines : [];
    const next = pieces[at + 1];
    return line &&
      !more &&
      /^(?:19|20)\d\d\s?:?$/.test(line.text.trim()) &&
      next?.kind === 'paragraph' &&
      /^["“]?\p{Upper}.{78,}[.!?]["”]?$/su.test(textOfPiece(next))
      ? [[at, line]]
      : [];
  });
  return found.length >= 2 ? found : [];
};

/** The headings among lists of one item, by their places: the points of an agenda, each with its number, what signs mark, and years. */
export const findNumbered = (pieces: readonly Piece[]): ReadonlyMap<number, Rich> => {
  const found = new Map<number, Rich>([
    ...findSigned(pieces),
    ...findStarred(pieces),
    ...findYears(pieces),
  ]);
  let last: { readonly at: number; readonly point: Point } | undefined;
  for (const [at, piece] of pieces.entries()) {
    const point = pointAt(piece);
    if (!point || !numberedHeading(point, pieces[at + 1], pieces[at + 2])) continue;
    if (namesTold(point, pieces[at + 1])) found.set(at, point.line);
    if (last?.point.sign === point.sign && point.number === last.point.number + 1) {
      found.set(last.at, last.point.line);
      found.set(at, point.line);
    }
    last = { at, point };
  }
  return found;
};
