import { readContactHead } from '../contacts/lines.ts';
import { gluedAbout } from './glued-abouts.ts';
import { gluedNotice } from './glued-notices.ts';
import { isAbout, known } from './heading-words.ts';
import { type Piece, textOfPiece } from '../pieces.ts';
import { isWholly } from '../rich-text.ts';

// How long a text below a heading is at least, in characters.
const longText = 60;

/** True for a release that sets headings of its own, marked or in bold, and so may have one more that runs in. */
export const hasOwnHeadings = (pieces: readonly Piece[]): boolean =>
  pieces.some((piece, at) => {
    if (at === 0) return false;
    if (piece.kind === 'heading')
      return piece.marked && piece.main !== true && readContactHead(piece.text.text) === undefined;
    const [line, more] = piece.kind === 'paragraph' ? piece.lines : [];
    if (!line || more || line.text.length > 80 || !isWholly(line, 'strong')) return false;
    const below = pieces[at + 1];
    return (
      /\p{Alpha}:?$/u.test(line.text) &&
      readContactHead(line.text) === undefined &&
      below?.kind === 'paragraph' &&
      textOfPiece(below).length >= longText
    );
  });

/** True for a release in which a line alone heads a section by its words: "About Alder". */
export const hasNamedHeadings = (pieces: readonly Piece[]): boolean =>
  pieces.some(
    (piece) =>
      (piece.kind === 'heading' || piece.kind === 'paragraph') &&
      textOfPiece(piece).length <= 110 &&
      (isAbout(textOfPiece(piece)) || known.test(textOfPiece(piece))),
  );

/** True for a release in which such a name opens a section, be it on the line of its text: "About Alder: Alder is …". */
export const opensNamedSections = (pieces: readonly Piece[]): boolean =>
  pieces.some((piece, at) => {
    if (at === 0 || piece.kind !== 'paragraph') return false;
    const text = piece.lines[0]?.text ?? '';
    return (gluedAbout(text) ?? gluedNotice(text)) !== undefined;
  }) || hasNamedHeadings(pieces);
