/** A seeded source of choices: the same seed gives the same choices on every machine. */
export interface Random {
  /** A number from 0 up to, not including, 1. */
  readonly next: () => number;
  /** A whole number from `min` to `max`, both included. */
  readonly int: (min: number, max: number) => number;
  /** True in this share of the calls, 0 to 1. */
  readonly chance: (share: number) => boolean;
  /** One entry, each as likely; throws a `RangeError` on an empty list. */
  readonly pick: <T>(list: readonly T[]) => T;
  /** One entry, the n-th about n times rarer than the first, as words are in a language; throws a `RangeError` on an empty list. */
  readonly zipf: <T>(list: readonly T[]) => T;
  /** So many different entries, in random order. */
  readonly sample: <T>(list: readonly T[], count: number) => T[];
}

const entry = <T>(list: readonly T[], at: number): T => {
  const found = list[at];
  if (found === undefined) throw new RangeError('There is nothing to choose from.');
  return found;
};

/** Builds a seeded source of choices (mulberry32); the seed is any whole number. */
export const buildRandom = (seed: number): Random => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const int = (min: number, max: number): number => min + Math.floor(next() * (max - min + 1));
  return {
    next,
    int,
    chance: (share) => next() < share,
    pick: (list) => entry(list, Math.floor(next() * list.length)),
    zipf: (list) => entry(list, Math.floor((list.length + 1) ** next()) - 1),
    sample: (list, count) => {
      const rest = [...list];
      const taken: (typeof rest)[number][] = [];
      while (taken.length < count && rest.length > 0)
        taken.push(...rest.splice(int(0, rest.length - 1), 1));
      return taken;
    },
  };
};
