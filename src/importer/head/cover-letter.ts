// "Dear Sir / Madam,"
const greeting = /^dear\b.{0,60}$/i;
const encloses =
  /\b(?:enclos\p{Alpha}+|attach\p{Alpha}+|herewith|append\p{Alpha}+|annex\p{Alpha}*)\b.*\b(?:release|announcement|statement|communication|intimation|disclosure)\b|\b(?:release|announcement|statement|communication)\b.*\b(?:is|are) (?:enclosed|attached|appended|annexed)\b/iu;
const closes =
  /^(?:yours (?:faithfully|sincerely|truly)|thanking you|thank you|sincerely|(?:best|kind|warm) regards|for and on behalf of)\b.{0,40}$/i;
const enclosures = /^encl(?:osures?|s)?\b\s*[.:]?.{0,60}$/i;
const opensRelease =
  /^\W*(?:(?:press|media|news|corporate) (?:release|statement|note|communiqu[eé])|exhibit|annexure)\b.{0,40}$/i;

/** How many lines a letter may have above its greeting, between two of its parts, and below its close. */
const widest = { above: 40, part: 15, below: 16 } as const;

/** Where the letter ends with which an issuer sends its release to an exchange, "Dear Sir, please find enclosed …, Yours faithfully, Encl: As above", as the place of its last line; `undefined` where there is none. */
export const endOfLetter = (lines: readonly string[]): number | undefined => {
  const next = (pattern: RegExp, from: number, within: number): number | undefined => {
    const at = lines.slice(from, from + within).findIndex((line) => pattern.test(line));
    return at === -1 ? undefined : from + at;
  };
  const greets = next(greeting, 0, widest.above);
  const told = greets === undefined ? undefined : next(encloses, greets + 1, widest.part);
  const closed = told === undefined ? undefined : next(closes, told + 1, widest.part);
  if (closed === undefined) return undefined;
  const opened = next(opensRelease, closed + 1, widest.below);
  const list = next(enclosures, closed + 1, widest.below);
  return opened === undefined ? list : opened - 1;
};
