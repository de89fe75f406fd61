import { hasAddress } from '../contacts/lines.ts';
import { isAbout, known } from './heading-words.ts';
import { isTitleCase, wordsOf } from './letter-case.ts';
import { type Piece, textOfPiece } from '../pieces.ts';
import { isWholly } from '../rich-text.ts';

/** How long the last paragraph above such a heading is at least, and how long that is at most, in characters, and how many words it has at most. */
const bounds = { above: 60, heading: 60, words: 7 } as const;

const isTold = (piece: Piece | undefined): boolean =>
  piece?.kind === 'paragraph' &&
  textOfPiece(piece).length >= bounds.above &&
  /[\p{Alpha}\d)%][.!?]["”’)]?$/u.test(textOfPiece(piece).trim());

// "In connection with her appointmen": where a copy was cut off.
const isCutOff = (piece: Piece): boolean =>
  piece.kind === 'paragraph' &&
  piece.lines.length === 1 &&
  textOfPiece(piece).length < 80 &&
  /^(?:The|This|These|In|On|At|As|For|To|We|Our|It|Under|With|During|From|By)\s\p{Lower}{2,}\s(?:\S+\s){0,10}\p{Alpha}+$/u.test(
    textOfPiece(piece),
  );

const namesNotice = /^(?:forward[- ]looking|safe harbou?r|cautionary)\b/i;

/** True for a heading at the end of a copy that was cut off: "Forward-Looking Statements" below the last sentence, with nothing below it, "Inducement Award" above "In connection with her appointmen". */
export const isAtCutEnd = (pieces: readonly Piece[], at: number): boolean => {
  if (at < pieces.length - 2) return false;
  const piece = pieces[at];
  const next = pieces[at + 1];
  const [line, more] = piece?.kind === 'paragraph' ? piece.lines : [];
  if (!line || more || !isTold(pieces[at - 1])) return false;
  const text = line.text.trim();
  const isName =
    text.length <= bounds.heading &&
    /^\p{Upper}[^.:;,!?|]*[\p{Alpha}\p{N})]$/u.test(text) &&
    wordsOf(text).length <= bounds.words &&
    isTitleCase(text) &&
    !isWholly(line, 'link') &&
    !hasAddress(text);
  if (!isName) return false;
  return next
    ? isCutOff(next) && (wordsOf(text).length >= 2 || known.test(text))
    : isAbout(text) || (known.test(text) && namesNotice.test(text));
};
