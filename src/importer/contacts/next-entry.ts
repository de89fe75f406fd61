import { type ContactJudge, isPosition, looksLikeFirm } from './evidence.ts';
import { deskIn } from './desks.ts';
import { role } from './other-words.ts';
import { gluedPosition } from './people.ts';

/** What leads to somebody else behind a number: "and Jane Doe". */
export const nextOne = /^(?:and|&|und|et|och|og)\s+/;

/** Where words stand on their line. */
export interface WordPlace {
  /** True where words stand before them. */
  readonly follows?: boolean;
  /** The words behind them. */
  readonly beside?: string | undefined;
  /** True where only a stroke parts them from a person. */
  readonly paired?: boolean;
  /** True where a telephone number stands behind them. */
  readonly calls?: boolean;
}

/** What is known of the person above words. */
interface Above {
  /** True where an empty line stands between. */
  readonly paused: boolean;
  /** True where that person has a number or an address. */
  readonly reached: boolean;
}

/** True where words below a person begin the next entry by what stands `beside` them: "Head of Sales, Jane Doe" or "Hill Fleet Ltd – Jane Doe" below a number, "Hill Fleet (Nominated Adviser)" below an empty line. */
export const beginsNext = (
  words: string,
  beside: string | undefined,
  judge: ContactJudge,
  { paused, reached }: Above,
): boolean =>
  beside !== undefined &&
  ((paused && role.test(beside) && judge.personIn(words, beside) < 3) ||
    (reached && looksLikeFirm(words) && deskIn(beside) !== undefined) ||
    (reached &&
      (isPosition(words) || looksLikeFirm(words)) &&
      judge.personIn(beside) >= (gluedPosition.test(words) ? 1 : 3)));
