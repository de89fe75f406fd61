import { readContactHead } from '../contacts/lines.ts';
import { type Piece, onlyLineOf, textOfPiece } from '../pieces.ts';

/** How many labels a record has at least, and how long a label and what it says are at most, in characters. */
const record = { fewest: 3, label: 40, value: 160, told: 200 } as const;
const isWhole = (text: string): boolean => /[.!?]["”’)]?$/.test(text);

/** The labels of a record below the release, as a page marks them, which head nothing: "Journal" above "Tropical Diagnostics", "Method of Research" above "Randomized trial". */
export const findRecord = (pieces: readonly Piece[]): ReadonlySet<Piece> => {
  const told = pieces.findLastIndex((piece) => textOfPiece(piece).length >= record.told);
  const labels: Piece[] = [];
  const values: string[] = [];
  for (let at = told + 1; at < pieces.length; at += 1) {
    const [piece, next] = [pieces[at], pieces[at + 1]];
    const value = onlyLineOf(next);
    const isLabel =
      piece?.kind === 'heading' &&
      piece.marked &&
      piece.text.text.length <= record.label &&
      value !== undefined &&
      value.length <= record.value &&
      !readContactHead(piece.text.text) &&
      pieces[at + 2]?.kind !== 'paragraph';
    if (isLabel) {
      labels.push(piece);
      values.push(value);
      at += 1;
    } else if (labels.length < record.fewest) {
      labels.length = 0;
      values.length = 0;
    } else break;
  }
  // What sections tell in a sentence each ends in stops.
  const bare = values.filter((value) => !isWhole(value)).length;
  return new Set(bare < record.fewest || bare * 2 < values.length ? [] : labels);
};
