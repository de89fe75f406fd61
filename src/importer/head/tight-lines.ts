import { goesOnWithDay } from '../dateline/other-days.ts';
import { isWholly, type Rich } from '../rich-text.ts';
import type { Paragraph, Piece } from '../pieces.ts';
import { classifyHeadLine } from './head-lines.ts';
import { standsApart } from './lines-apart.ts';
import { awaitsDay, isLeftOpen, openStart } from './open-lines.ts';

/** How many pieces at the start of a page may hold its headline. */
const reach = 40;

// "Acme to Host a Meeting in" waits for its "New York", "… Second Quarter Ended" for its "June 30, 2002", whatever such lines are elsewhere.
const goesOn = (above: Rich, below: Rich): boolean =>
  isLeftOpen(above.text) ||
  awaitsDay.test(above.text) ||
  openStart.test(below.text) ||
  /^(?:\(|(?:19|20)\d\d$)/.test(below.text) ||
  goesOnWithDay(above, below);

const isTight = (above: Paragraph, below: Paragraph): boolean => {
  const last = above.lines.at(-1);
  const [first, more] = below.lines;
  return (
    last !== undefined &&
    first !== undefined &&
    !more &&
    isWholly(last, 'strong') &&
    isWholly(first, 'strong') &&
    classifyHeadLine(last.text) === 'words' &&
    !standsApart(first.text) &&
    goesOn(last, first)
  );
};

/** Pieces with the lines of a headline in bold that a page set as paragraphs, one close below the other, made lines of one where the upper one is open. */
export const withTightLinesJoined = (pieces: readonly Piece[]): readonly Piece[] => {
  if (!pieces.slice(0, reach).some((piece) => piece.kind === 'paragraph' && piece.close === true))
    return pieces;
  const joined: Piece[] = [];
  for (const [at, piece] of pieces.entries()) {
    const above = joined.at(-1);
    if (
      at < reach &&
      piece.kind === 'paragraph' &&
      piece.close === true &&
      above?.kind === 'paragraph' &&
      isTight(above, piece)
    )
      joined[joined.length - 1] = { ...above, lines: [...above.lines, ...piece.lines] };
    else joined.push(piece);
  }
  return joined;
};
