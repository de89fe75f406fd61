import { readContactHead } from '../contacts/lines.ts';
import { isPerson, isPersonWithPosition, startsGiven } from '../contacts/people.ts';
import { isFollowed } from './heading-places.ts';
import { isAbout, isNoHeading, single } from './heading-words.ts';
import { isCaps, wordsOf } from './letter-case.ts';
import { type Piece, textOfPiece } from '../pieces.ts';
import { isWholly, type Rich } from '../rich-text.ts';

/** Where a heading stands: one piece before it, two behind. */
export interface Place {
  /** What stands above it. */
  readonly before: Piece | undefined;
  /** What stands below it. */
  readonly next: Piece;
  /** What stands below that. */
  readonly after: Piece | undefined;
}

/** True for one word alone on its line: "Operational", "Melanoma". */
export const isOneWord = (piece: Piece): boolean =>
  piece.kind === 'paragraph' && /^\p{Upper}\p{Lower}{4,20}:?$/u.test(textOfPiece(piece).trim());

/** True for what may be a heading right below another: "2002 ACCOMPLISHMENTS" stands above "Clinical Development", "Événements récents" above "Avancées cliniques", and each heads a text of its own; "About Acme" begins another section. */
export const isLowerHeading = (piece: Piece): boolean => {
  if (piece.kind !== 'paragraph' || piece.lines.length > 1) return false;
  const text = textOfPiece(piece).replace(/:$/, '');
  return (
    text.length >= 5 &&
    text.length <= 60 &&
    wordsOf(text).length >= 2 &&
    /^["“«¿¡]?\p{Upper}/u.test(text) &&
    !isCaps(text) &&
    !isAbout(text) &&
    // "ALB-101 for lupus" names a product, other numbers are figures.
    !/[.,;:!?\d]/.test(text.replace(/(?<!\S)\p{Upper}[\p{Alpha}\d]*-\d[\p{Alpha}\d-]*/gu, '')) &&
    !(startsGiven(text) && isPerson(text)) &&
    !isPersonWithPosition(text) &&
    !isNoHeading(text, '') &&
    readContactHead(text) === undefined
  );
};

// "What is Elmavane?"
const isQuestion = (piece: Piece): boolean =>
  piece.kind === 'paragraph' &&
  piece.lines.length === 1 &&
  /^(?:what|who|how|why|when|where|which|is|are|can|will|was|wer|wie|warum)\s[^.!?]{5,80}\?$/i.test(
    textOfPiece(piece),
  );

// "ALB-118", "ALB-118 (somanelt)", "ELMAVANE" and "Elmavane®": what a company makes.
const product = /^\p{Upper}[\p{Alpha}\d-]{3,20}®?(?: \([\p{Alpha}\d][\p{Alpha}\d -]{2,30}\))?:?$/u;

/** True where the name of a product stands below, above points or a text of its own: "ALB-118" below "Recent Highlights". */
export const headsProduct = ({ next, after }: Place): boolean =>
  next.kind === 'paragraph' &&
  next.lines.length === 1 &&
  product.test(textOfPiece(next).trim()) &&
  (after?.kind === 'list' || (after?.kind === 'paragraph' && isFollowed(after, 60)));

/** True where another heading stands below, above a text of at least some characters of its own. */
export const headsAnother = ({ next, after }: Place, least: number): boolean =>
  ((isLowerHeading(next) || isQuestion(next)) && isFollowed(after, least)) ||
  (isOneWord(next) && after?.kind === 'list') ||
  // "CHAIRMAN'S STATEMENT" above "Results"
  (next.kind === 'paragraph' && single.test(textOfPiece(next)) && isFollowed(after, least));

/** True where "The following table shows them:" or "As of June 30, Acme had:" stands below, above points. */
export const headsLeadIn = ({ next, after }: Place): boolean => {
  if (next.kind !== 'paragraph') return false;
  const text = textOfPiece(next);
  return (
    text.endsWith(':') &&
    (text.length > 40 ||
      (text.split(' ').length >= 4 && (after?.kind === 'list' || after?.kind === 'table')))
  );
};

/** True for "**Top Intercepts include:**" in bold above the points that it names; "**The agreement includes:**" begins their sentence. */
export const isBoldAbovePoints = (line: Rich, text: string, next: Piece): boolean =>
  next.kind === 'list' &&
  /^(?!(?:The|This|These|Our|It|We|They|Some|Other|Among)\s)\p{Upper}[^.:;,]{3,60}\sinclude[ds]?:$/u.test(
    text,
  ) &&
  text.split(' ').length <= 6 &&
  isWholly(line, 'strong');
