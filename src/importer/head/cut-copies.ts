import type { Unit } from './headline-lines.ts';

/** How long the copy of a headline is at least that its host cut within a word, in characters. */
const leastCut = 30;

/** True for a copy of the headline that its host cut within a word, above the whole one: "Acme Reports Durability Data for ACM-20". */
export const isCutBelow = (units: readonly Unit[], at: number): boolean => {
  const text = units[at]?.rich.text ?? '';
  return (
    text.length >= leastCut &&
    /[\p{Alpha}\p{N}]$/u.test(text) &&
    units.some(
      ({ rich }, later) =>
        later > at &&
        rich.text.startsWith(text) &&
        /^[\p{Alpha}\p{N}]/u.test(rich.text.slice(text.length)),
    )
  );
};

/** True for two lines that are one headline each: "… Results; Reve", cut by a list, above the whole one, or "EQS-News: Acme baut Werk (deutsch)" of a host above "Acme baut Werk". */
export const isSaidAgain = (above: string, below: string): boolean =>
  (above.length >= leastCut &&
    below.startsWith(above.replace(/[\s.…](?<![\s.…]{2})[\s.…]*$/, ''))) ||
  (below.length >= leastCut && above.includes(below));
