import { readDateline } from '../dateline/dateline.ts';
import { lineOf, type Piece, textOfPiece } from '../pieces.ts';
import { divideAtDateline } from './body-start.ts';
import type { DividedRelease } from './news-start.ts';
import { findRelayedCopy } from './relayed-copy.ts';

/** A release divided where its news begins, below a relay's own sentence where one leads to it. */
export interface DividedCopy extends DividedRelease {
  /** That sentence. */
  readonly lead?: Piece;
}

/** Divides a release where its news begins; a relay's sentence stands above its headline, be the dateline of that sentence the only one. */
export const divideCopy = (
  source: readonly Piece[],
  addresses?: readonly string[],
): DividedCopy => {
  const copy = findRelayedCopy(source);
  if (!copy) return divideAtDateline(source, addresses);
  const own = divideAtDateline(copy.release, addresses);
  const dateline = own.dateline ?? readDateline(textOfPiece(copy.lead));
  return {
    ...own,
    head: [...copy.above, copy.lead, ...own.head],
    ...(own.dateline || !dateline
      ? {}
      : { dateline: { ...dateline, from: 0, to: 0 }, datelineLine: lineOf(copy.lead) }),
    lead: copy.lead,
  };
};
