import { hasAddress } from '../contacts/lines.ts';
import { isPersonWithPosition } from '../contacts/people.ts';
import { isSurePerson } from '../contacts/people.ts';
import { isRegion } from '../dateline/places.ts';
import { type Unit } from './headline-lines.ts';
import { headlineVerb } from './headline-verbs.ts';

// "Am Mühlgraben 4", "12 rue des Tanneurs"
const street =
  /^(?:\p{Alpha}[\p{Alpha}\s.'’-]{2,40} \d{1,4}\s?[a-z]?|\d{1,4}(?: bis| ter)?,? \p{Lower}{2,12} \p{Alpha}[\p{Alpha}\s.'’-]{2,40})$/u;
// "97980 Bad Mergentheim, Deutschland"
const codeAndTown =
  /^(?:[A-Z]{1,2}[- ])?\d{4,5}\s\p{Upper}[\p{Alpha}\s.'’()/-]{1,40}(?:,\s\p{Upper}[\p{Alpha} ]{2,20})?$/u;
const longestName = 70;
// "2200 Travis Street, Suite 900", "P.O. Box 88" above "Dayton, Ohio 45402"
const americanStreet = /^(?:\d{1,6}\s\p{Upper}|P\.? ?O\.? Box\s\d|Suite\s\d|One\s\p{Upper})/u;
const townAndZip =
  /^\p{Upper}[\p{Alpha} .'’-]{2,30},\s+([\p{Alpha}.][\p{Alpha}. ]{1,19}?),?\s+\d{5}(?:-\d{4})?$/u;

const isTown = (text: string, above: string): boolean =>
  (/^\D{0,3}\d{4}/.test(text) && codeAndTown.test(text) && street.test(above)) ||
  (/\d{4}$/.test(text) && americanStreet.test(above) && isRegion(townAndZip.exec(text)?.[1] ?? ''));

// "Lantern Square Partners" names, "Acme Partners With Birch on Mill" tells.
const acts = (text: string): boolean => text.split(/\s+/).length >= 5 && headlineVerb.test(text);

// "Jane Doe" and "Marketing Director" below the town of the same card.
const lastOfCard = (units: readonly Unit[], town: number): number => {
  let last = town;
  while (
    units[last + 1]?.piece === units[town]?.piece &&
    (units[last + 1]?.rich.text.length ?? 0) <= longestName
  )
    last += 1;
  const card = units.slice(town + 1, last + 1);
  const reached = units.slice(town + 1, last + 3).some(({ rich }) => hasAddress(rich.text));
  const isCard = card.every(
    ({ kind, rich }) => kind !== 'words' || isPersonWithPosition(rich.text) || !acts(rich.text),
  );
  return reached && isCard && card.some(({ rich }) => isSurePerson(rich.text)) ? last : town;
};

/** The units with the lines of a sender's card told as contacts: a name, its street and below that post code and town. */
export const markCards = (units: readonly Unit[]): readonly Unit[] => {
  const found = new Set<number>();
  for (const [at, unit] of units.entries()) {
    const above = units[at - 1];
    if (above?.piece !== unit.piece || !/\d{4}/.test(unit.rich.text)) continue;
    if (!isTown(unit.rich.text.trim(), above.rich.text.trim())) continue;
    found.add(at - 1);
    for (let card = lastOfCard(units, at); card >= at; card -= 1) found.add(card);
    const name = units[at - 2];
    const text = name?.rich.text ?? '';
    if (name?.piece === unit.piece && text.length <= longestName && !acts(text)) found.add(at - 2);
  }
  if (found.size === 0) return units;
  return units.map((unit, at) =>
    found.has(at) && !unit.main && !unit.heading ? { ...unit, kind: 'contact' } : unit,
  );
};
