import { type Unit } from './headline-lines.ts';

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
