import { isFurniture } from './head-evidence.ts';
import { joins, type Unit } from './headline-lines.ts';
import { headlineVerb } from './headline-verbs.ts';

const ofOffice =
  /^From (?:the )?(?:Department|Ministry|Office|Minister|Bureau|Agency)(?: (?:of|for) .{3,80})?$/u;

/** True for a line that may be a headline by its kind and length. */
export const looksLikeTitle = (unit: Unit): boolean =>
  (unit.kind === 'words' || unit.kind === 'company') &&
  unit.rich.text.trim().length >= 8 &&
  !/^(?:dear|by)\s/i.test(unit.rich.text);

// "Senior Adviser, Listings Compliance", "Dear Ann", "PRICE QUERY": what stands above the greeting of a letter is its address, where its subject stands below.
const greetingAbove = (units: readonly Unit[]): number => {
  const at = units.findIndex(({ rich }) => /^dear\s.{2,60}$/i.test(rich.text.trim()));
  const above = units.slice(0, Math.max(0, at)).filter(({ kind }) => kind !== 'date');
  return above.length >= 3 &&
    !above.some(({ rich }) => headlineVerb.test(rich.text)) &&
    units.slice(at + 1).some(looksLikeTitle)
    ? at
    : -1;
};

// "Communiqués de presse": the room of a site in which its releases stand.
const roomAbroad =
  /^(?:(?:nos |les |unsere )?(?:communiqués(?: de presse)?|(?:presse|medien)mitteilungen|comunicati(?: stampa)?|comunicados(?: de (?:prensa|imprensa))?|notas de (?:prensa|imprensa)|pressmeddelanden|pressemeddelelser|pressemeldinger|persberichten|(?:lehdistö)?tiedotteet)|salle de presse|sala (?:de prensa|de imprensa|stampa)|pressrum(?:met)?|presserum(?:met)?)$/i;

/** The units with letterheads, addresses, notices and captions told as labels. */
export const labelFurniture = (units: readonly Unit[], news: string): Unit[] => {
  const out: Unit[] = [];
  const greeted = greetingAbove(units);
  for (const [at, unit] of units.entries()) {
    if (at < greeted && unit.kind === 'words' && !unit.main) {
      out.push({ ...unit, kind: 'label' });
      continue;
    }
    if (unit.kind === 'words' && unit.rich.text.length <= 40 && roomAbroad.test(unit.rich.text)) {
      out.push({ ...unit, kind: 'label' });
      continue;
    }
    // "From the Department of Fisheries" above "Published on 8 February 2020"
    if (
      unit.kind === 'words' &&
      ofOffice.test(unit.rich.text) &&
      units[at + 1]?.kind === 'date' &&
      /^(?:first )?(?:published|posted|released|issued)\b/i.test(units[at + 1]?.rich.text ?? '')
    ) {
      out.push({ ...unit, kind: 'label' });
      continue;
    }
    const before = out.at(-1);
    const goesOn =
      before?.kind === 'words' &&
      joins(before, unit, before.rich.text.length) &&
      before.piece === unit.piece;
    out.push(
      unit.kind === 'words' && !unit.main && !goesOn && isFurniture(unit.rich.text, news)
        ? { ...unit, kind: 'label' }
        : unit,
    );
  }
  return out;
};
