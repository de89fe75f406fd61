import { readDateline } from '../dateline/dateline.ts';
import { foldWords } from './folded-words.ts';
import { weighHeadline } from './head-evidence.ts';
import { classifyHeadLine } from './head-lines.ts';
import { hasWords, isNews } from './news-start.ts';
import { type Piece, textOfPiece, toParagraph } from '../pieces.ts';
import { sliceRich, trimRich } from '../rich-text.ts';
import { isNameIn } from './sender-name.ts';

// The first piece that says more than "PRESS RELEASE".
const hasText = (piece: Piece): boolean =>
  piece.kind !== 'paragraph' || piece.lines.some(({ text }) => classifyHeadLine(text) === 'words');

/** The pieces with a dateline apart that stands on the line of the headline, "ZURICH, 4 May 2011 - Acme grows first-quarter premiums by 11%", or of the sender above it. */
export const withHeadlineApart = (pieces: readonly Piece[]): readonly Piece[] => {
  const at = pieces.findIndex(hasText);
  const piece = pieces[at];
  const [line, ...more] = piece?.kind === 'paragraph' ? piece.lines : [];
  const dateline = line && line.text.length <= 240 ? readDateline(line.text) : undefined;
  if (!line || more.length > 0 || dateline?.place === undefined || !dateline.date) return pieces;
  const next = pieces.slice(at + 1, at + 8).find(isNews);
  const words = line.text.slice(dateline.to).trim();
  if (dateline.from > 0 || next === undefined) return pieces;
  const isHeadline =
    words.length >= 20 &&
    words.length <= 160 &&
    !/[.!?:;,"”]$/.test(words) &&
    !/\b(?:today|announced)\b/i.test(words) &&
    weighHeadline(words, foldWords(textOfPiece(next))) >= 2.5;
  // "Bern, 3 March 2014 – Acme Foundation": the sender stands beside the day, the headline below.
  const isSender =
    isNameIn(words, textOfPiece(next)) && hasWords(pieces.slice(at + 1, pieces.indexOf(next)));
  return isHeadline || isSender
    ? [
        ...pieces.slice(0, at),
        toParagraph(trimRich(sliceRich(line, 0, dateline.to))),
        toParagraph(trimRich(sliceRich(line, dateline.to))),
        ...pieces.slice(at + 1),
      ]
    : pieces;
};
