import { hasAddress, readContactHead } from '../contacts/lines.ts';
import { isOfPerson } from './heading-people.ts';
import { toHeading } from './heading-words.ts';
import { type Item, type Piece, textOfPiece } from '../pieces.ts';
import { isWholly } from '../rich-text.ts';

/** How long such a heading is at most and the text below it at least, in characters, and how many of them a release has at least. */
const bounds = { heading: 80, text: 60, fewest: 2 } as const;

const isName = ({ text }: Item): boolean => {
  const words = text.text.trim();
  return (
    words.length <= bounds.heading &&
    /^["“¿]?[\p{Upper}\d].*[\p{Alpha}\p{N})?”":®™]$/u.test(words) &&
    isWholly(text, 'strong') &&
    !isOfPerson(words) &&
    !hasAddress(words) &&
    readContactHead(words) === undefined
  );
};

const isTold = (piece: Piece | undefined): boolean =>
  piece?.kind === 'paragraph' &&
  textOfPiece(piece).length >= bounds.text &&
  /^["“(]?[\p{Upper}\d$€£].*[\p{Alpha}\d)%][.!?:]["”’)]?$/su.test(textOfPiece(piece).trim());

const headsBelow = (piece: Piece, next: Piece | undefined): boolean => {
  const [item, more] = piece.kind === 'list' && !piece.ordered ? piece.items : [];
  return item !== undefined && !more && item.rest.length === 0 && isName(item) && isTold(next);
};

/** Makes headings of the items that stand alone in their lists, in bold, each above what is told of it: "* **Trial Design**". */
export const divideAtItems = (pieces: readonly Piece[]): readonly Piece[] => {
  const alone = pieces.filter((piece, at) => at > 0 && headsBelow(piece, pieces[at + 1]));
  // Below "Highlights" they are its points.
  const above =
    pieces[pieces.indexOf(alone[0] ?? { kind: 'list', ordered: false, start: 1, items: [] }) - 1];
  if (alone.length < bounds.fewest || !above || !/[.!?]["”’)]?$/.test(textOfPiece(above).trim()))
    return pieces;
  const isAlone = new Set(alone);
  return pieces.flatMap((piece) =>
    piece.kind === 'list' && isAlone.has(piece)
      ? piece.items.map((item) => toHeading(item.text))
      : [piece],
  );
};
