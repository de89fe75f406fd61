import type { Likelihood } from './evidence.ts';
import type { Entry } from './entry.ts';

/** What a second name is beside a person who cannot be reached yet: that person's firm, the person of what was taken for one, or somebody else. */
export type SecondName = 'firm' | 'person' | 'next';

/** A name below or behind another. */
export interface NamePlace {
  /** How surely it is a person's. */
  readonly sure: Likelihood;
  /** Number of its line. */
  readonly line: number;
  /** True where the firm of these people is known. */
  readonly ofFirm: boolean;
  /** True where a firm with its own number stands above in this paragraph. */
  readonly inOffice: boolean;
  /** True where words stand before it on its line. */
  readonly follows: boolean;
  /** True where only a stroke parts it from a person. */
  readonly paired: boolean;
  /** True where a position or a degree stands behind it. */
  readonly told: boolean;
  /** True where a number or an address stands on its line. */
  readonly reaches: boolean;
  /** True where nothing but a number or an address stands on the line below. */
  readonly reachesBelow: boolean;
  /** True where several people stand on the line of the name before it. */
  readonly afterPair: boolean;
}

/** Decides what a second name is; `before` is the entry with the first one, which has no number or address yet. */
export const judgeSecondName = (before: Entry, place: NamePlace): SecondName => {
  const { sure, follows } = place;
  const free = before.organization === undefined;
  // Below "Hill Fleet" and "Investors:" the names are its people.
  if (follows && place.ofFirm && before.sure >= 3 && sure >= 3) return 'next';
  // "Jane Doe, Grady Hall" and "Jane Doe / John Roe" above "Grady Hall"
  const asFirm = follows
    ? !place.paired && before.nameLine === place.line && sure <= 3
    : sure === 3 && (before.sure === 4 || (place.afterPair && !place.inOffice));
  if (asFirm && before.sure >= 2 && free && !place.told) return 'firm';
  // "Hill Fleet" above "Jane Doe, 617-555-0100": the number stands beside the person.
  const weak = before.sure <= 1 && before.title === undefined;
  if (weak && free && sure === 1 && place.reaches && !follows) return 'person';
  // "Hill Fleet" below another firm and its number, above "Jane Doe" and hers: the firm has none of its own.
  const next = place.line - (before.nameLine ?? 0) === 1 && (place.reaches || place.reachesBelow);
  if (before.raised === true && before.title === undefined && free && sure >= 3 && next && !follows)
    return 'person';
  // Behind a position on the same line stands a department or a firm: "…, Advisor, Media Relations, Acme Lake".
  const near = before.sure > 1 || follows || place.line - (before.nameLine ?? 0) === 1;
  if (sure <= 1 && near && free) return 'firm';
  // Below a firm on its own line stands a person, however rare the name.
  return weak && sure >= 3 && before.listedBelow === undefined ? 'person' : 'next';
};
