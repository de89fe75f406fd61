import { countWords, isUnspaced, tellsInEastAsia } from './east-asia/letters.ts';
import { toWords } from './fidelity.ts';
import { type Piece, richOf, textOfPiece } from './pieces.ts';
import { ImportRefusal } from './refusal.ts';
import type { SplitRelease } from './split-release.ts';

const leastWords = 12;

// Old wires printed whole releases in capitals: "ALDER ANNOUNCED TODAY THAT …", a paragraph that ends as a sentence does.
const isProseInCapitals = (text: string, words: number): boolean =>
  words >= 16 && /\p{Upper}{2}/u.test(text) && /[.!?]["”)]?$/.test(text);

const hint =
  'Import the text of a press release: a headline, a dateline or date, and at least one paragraph.';

/** Refuses a source whose text, as printed, has hardly a word; throws an `ImportRefusal`. */
export const refuseFewWords = (printed: string, pieces: readonly Piece[]): void => {
  let count = 0;
  for (const line of printed.split('\n'))
    for (const word of toWords(line)) {
      // A whole sentence of Japan or China is one word to the proof.
      if (/\p{Alpha}{2}/u.test(word)) count += isUnspaced(word) ? countWords(word) : 1;
      if (count >= leastWords && pieces.length > 0) return;
    }
  throw new ImportRefusal(
    `The source is not a release: it has no headline and no body that could be one (${String(count)} words).`,
    hint,
  );
};

/** Refuses a source without a paragraph that could be a release's body; throws an `ImportRefusal`. */
export const refuseWithoutProse = (release: SplitRelease, pieces: readonly Piece[]): void => {
  const isProse = (text: string): boolean => {
    const words = text.split(/\s+/).length;
    return (
      (words >= 8 && /\p{Lower}{2}/u.test(text)) ||
      isProseInCapitals(text, words) ||
      tellsInEastAsia(text)
    );
  };
  // "- two onions" and "- a lemon" tell nothing, however many there are.
  const prose = pieces.some((piece) =>
    piece.kind === 'list'
      ? richOf(piece).some(({ text }) => isProse(text))
      : piece.kind !== 'table' && isProse(textOfPiece(piece)),
  );
  if (prose && (release.title !== undefined || release.body.length > 0)) return;
  throw new ImportRefusal(
    'The source is not a release: no paragraph in it could be its body.',
    hint,
  );
};
