import { type Piece, richOf } from '../pieces.ts';
import { type Rich, toRich } from '../rich-text.ts';
import { foldSpace } from '../source/white-space.ts';

/** The lines that a piece above the headline is printed on; a list or a table, which a masthead cannot hold, row by row. */
export const mastheadLines = (piece: Piece): readonly Rich[] => {
  if (piece.kind === 'table')
    return piece.rows.map((row) =>
      toRich(row.map((cell) => cell.text).join(' | '), row[0]?.line ?? 1),
    );
  if (piece.kind !== 'list') return richOf(piece);
  return piece.items.flatMap(({ text, rest }, at) => {
    const number = piece.ordered ? `${String(piece.start + at)}. ` : '';
    return [toRich(foldSpace(number + text.text), text.line), ...rest.flatMap(mastheadLines)];
  });
};
