import { isInCapitals, isTitleCase } from '../body/letter-case.ts';
import { isRestOfLine } from './broken-by-hand.ts';
import { isSentence, tells } from './deck-below.ts';
import { foldWords } from './folded-words.ts';
import type { Unit } from './headline-lines.ts';

/** How long the line is at most that goes on behind an empty one, and how long the one above that is at most which a hand broke, in characters. */
const parted = { below: 110, above: 66 } as const;

/** True where a line goes on in the next one, maybe behind an empty one, since the news says their words together: "Acme Unveils Portable" and "Dialysis Unit for the Bedroom", both in the same type. */
export const isSaidTogether = (before: Unit, next: Unit): boolean => {
  if (next.beside !== true && next.near !== true && next.leadsOn !== true) return false;
  const [a, b] = [before.rich.text, next.rich.text];
  const isAlike =
    before.bold === next.bold &&
    before.italic === next.italic &&
    isInCapitals(a) === isInCapitals(b) &&
    !(isTitleCase(a) && isSentence(b));
  if (!isAlike || b.length > parted.below || /^By\s|\p{Lower}{2}[.;]$/u.test(b)) return false;
  // A headline that its host printed before.
  if (foldWords(a).includes(foldWords(b)) || foldWords(b).includes(foldWords(a))) return false;
  if (next.beside === true) return true;
  return (
    !tells(b) &&
    (next.near === true ||
      (next.leadsOn === true && a.length <= parted.above && isRestOfLine(a, b)))
  );
};
