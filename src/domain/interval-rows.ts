/** A stretch of a line, in any unit. */
export interface Stretch {
  /** Where it begins. */
  readonly from: number;
  /** Where it ends, not before it begins. */
  readonly to: number;
}

/**
 * Puts stretches into as few rows as they need, so that no two of a row overlap or touch closer than the gap.
 * Gives the row of each, from 0, in the order received.
 */
export const packIntoRows = (stretches: readonly Stretch[], gap = 0): number[] => {
  const rows = new Array<number>(stretches.length).fill(0);
  const ends: number[] = [];
  const order = stretches
    .map((stretch, index) => ({ ...stretch, index }))
    .sort((a, b) => a.from - b.from || a.to - b.to || a.index - b.index);
  for (const { from, to, index } of order) {
    const free = ends.findIndex((end) => end + gap <= from);
    const row = free === -1 ? ends.length : free;
    ends[row] = to;
    rows[index] = row;
  }
  return rows;
};
