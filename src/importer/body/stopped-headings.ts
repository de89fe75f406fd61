import type { Piece } from '../pieces.ts';
import { isWholly, type Rich } from '../rich-text.ts';
import { stoppedForm } from '../legal-forms.ts';

/** How many words such a heading has at most, and how many of them a release has at least. */
const bounds = { words: 9, fewest: 2 } as const;

const abbreviated = new RegExp(String.raw`\b(?:${stoppedForm}|plc|Bros|Int|etc)\.$`, 'i');
// "Alder Works, Inc." and "The world's first!" end in what is no full stop.
const endsInWordAndStop = (text: string): boolean =>
  /\p{Lower}{2}\.$/u.test(text) && !abbreviated.test(text);

const lineOf = (piece: Piece | undefined): Rich | undefined =>
  piece?.kind === 'paragraph' && piece.lines.length === 1 ? piece.lines[0] : undefined;

// "Doors that need no room." in bold above what is told of them, not "**We are proud.**" above another such line
const isStopped = (piece: Piece, next: Piece | undefined): boolean => {
  const line = lineOf(piece);
  if (!line || line.text.length > 80) return false;
  const text = line.text.trim();
  const below = lineOf(next);
  return (
    isWholly(line, 'strong') &&
    endsInWordAndStop(text) &&
    /^\p{Upper}[^.!?]*\.$/u.test(text) &&
    text.split(' ').length <= bounds.words &&
    below !== undefined &&
    below.text.length >= 60 &&
    !isWholly(below, 'strong')
  );
};

/** The pieces that are headings in bold with a full stop behind them, as an issuer prints them that ends its headlines, `title`, in one too: "A battery that can be repaired."; none where only one stands so, which may be a sentence. */
export const findStopped = (pieces: readonly Piece[], title: string): ReadonlySet<Piece> => {
  if (!endsInWordAndStop(title.trim()) || /[.!?]\s/.test(title)) return new Set();
  const found = pieces.filter((piece, at) => at > 0 && isStopped(piece, pieces[at + 1]));
  return new Set(found.length >= bounds.fewest ? found : []);
};
