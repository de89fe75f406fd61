import { onlyLineOf, type Piece } from '../pieces.ts';

/** How many points such a run has at least, how many of them begin alike at least, and how long one is at most, in characters. */
const bounds = { points: 3, alike: 3, length: 140 } as const;

// "Acquisition of a foundry in Finland", "Launch of a pump": nouns that say what was done, and to what.
const namesDeed = /^\p{Upper}\p{Lower}+ of \S/u;

const isPoint = (piece: Piece | undefined): boolean => {
  const text = onlyLineOf(piece) ?? '';
  return text.length <= bounds.length && /^\p{Upper}.{10,}[\p{Alpha}\d%)]$/u.test(text);
};

/** The points without signs, each a paragraph of its own, that "The events of the year were:" leads to and that begin alike: "Launch of a pump", "Move of the foundry", "Appointment of Jane Doe as Treasurer". */
export const findBarePoints = (pieces: readonly Piece[]): ReadonlySet<Piece> => {
  const found = new Set<Piece>();
  for (const [at, piece] of pieces.entries()) {
    if (onlyLineOf(piece)?.endsWith(':') !== true || !isPoint(pieces[at + 1])) continue;
    let end = at + 2;
    while (isPoint(pieces[end])) end += 1;
    const run = pieces.slice(at + 1, end);
    const alike = run.filter((one) => namesDeed.test(onlyLineOf(one) ?? ''));
    if (run.length < bounds.points || alike.length < bounds.alike) continue;
    for (const one of alike) found.add(one);
  }
  return found;
};
