import { headlineVerb, type Unit } from './headline-lines.ts';

// "Am Mühlgraben 4", "12 rue des Tanneurs"
const street =
  /^(?:\p{L}[\p{L}\s.'’-]{2,40} \d{1,4}\s?[a-z]?|\d{1,4}(?: bis| ter)?,? \p{Ll}{2,12} \p{L}[\p{L}\s.'’-]{2,40})$/u;
// "97980 Bad Mergentheim, Deutschland"
const codeAndTown =
  /^(?:[A-Z]{1,2}[- ])?\d{4,5}\s\p{Lu}[\p{L}\s.'’()/-]{1,40}(?:,\s\p{Lu}[\p{L} ]{2,20})?$/u;
const longestName = 70;

/** The units with the lines of a sender's card told as contacts: a name, its street and below that post code and town. */
export const markCards = (units: readonly Unit[]): readonly Unit[] => {
  const found = new Set<number>();
  for (const [at, unit] of units.entries()) {
    const above = units[at - 1];
    if (above?.piece !== unit.piece || !/^\D{0,3}\d{4}/.test(unit.rich.text)) continue;
    if (!codeAndTown.test(unit.rich.text.trim()) || !street.test(above.rich.text.trim())) continue;
    found.add(at).add(at - 1);
    const name = units[at - 2];
    const text = name?.rich.text ?? '';
    if (name?.piece === unit.piece && text.length <= longestName && !headlineVerb.test(text))
      found.add(at - 2);
  }
  if (found.size === 0) return units;
  return units.map((unit, at) =>
    found.has(at) && !unit.main && !unit.heading ? { ...unit, kind: 'contact' } : unit,
  );
};
