import type { Dateline } from './dateline.ts';
import { findMonth } from './printed-dates.ts';
import { isKnownCity, isKnownPlace, isPlace, isRegion } from './places.ts';

/** True for words that head a section or a notice and name no town: "Correction". */
export const isWordOfHeadings = (place: string): boolean =>
  /\b(?:key|new|first|second|third|fourth|product|market|markets|financial|quarterly|annual|interim|strong|record|overview|introduction|questions?|answers?|purpose|objectives?|conclusions?|safety|efficacy|why|what|how|photo|caption|correction|notice|meeting|agenda|webcast|dividend|outlook|guidance|revenues?|sales|growth|strategy|people|research|development|clinical|regulatory|corporate|pipeline|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|breaking|alert|global|international|important|correcting|deadline|reminder)\b/i.test(
    place,
  );

const barePlace =
  /^(\p{Upper}[\p{Alpha}'’.-]+(?: \p{Upper}[\p{Alpha}'’.-]+){0,2})(?:\s+(?:[–—]|-{1,3})\s+|(?<glued>--|—))(?=["“]?\p{Upper})/u;

// "Eschwege. A simple urine test can show …"
const placeAndPoint =
  /^(\p{Upper}[\p{Alpha}'’-]+(?: (?:am |an der )?\p{Upper}[\p{Alpha}'’-]+){0,2})\.\s+(?=["“„«]?\p{Upper})/u;

// "Dayton, OH. Acme has opened its second plant …"
const regionAndPoint =
  /^(\p{Upper}[\p{Alpha}.'’-]+(?: \p{Upper}[\p{Alpha}.'’-]+){0,2}, (?:[A-Z]{2}|\p{Upper}\p{Lower}{3,}(?: \p{Upper}\p{Lower}+)?))\.\s+(?=["“]?\p{Upper}\p{Alpha}+ \p{Alpha}.{50})/u;

// "ALDER FALLS, Mich. A steel bridge …", "ALDERTON, N.C. Researchers at …": the point is the state's; "Alderton, N.C. Mayor Jane Roe" tells who speaks.
const shortRegionAndWords =
  /^(\p{Upper}[\p{Upper}.'’-]+(?: \p{Upper}[\p{Upper}.'’-]+){0,2}, (?:\p{Upper}\p{Lower}{1,5}|\p{Upper}\.\s?\p{Upper})\.)\s+(?=["“]?\p{Upper}\p{Alpha}* \p{Alpha}.{50})/u;

// "Lüneburg, June 2019. At a fair …"
const placeMonthAndPoint =
  /^(\p{Upper}[\p{Alpha}'’-]+(?: (?:am |an der )?\p{Upper}[\p{Alpha}'’-]+){0,2}),\s+(?:im |en |in |i )?(?=\p{Alpha}[^.]{2,18}\d{4}\.\s+["“„«]?\p{Upper})/u;
const readPlaceAndMonth = (
  text: string,
  addresses: () => readonly string[],
): Dateline | undefined => {
  const [before = '', place = ''] = placeMonthAndPoint.exec(text) ?? [];
  const date = place === '' ? undefined : findMonth(text.slice(0, 80));
  if (date?.from !== before.length || text.charAt(date.to) !== '.' || isWordOfHeadings(place))
    return undefined;
  if (
    text.length < date.to + 60 ||
    !(
      isKnownCity(place) ||
      addresses().some((line) => isInAddress(place, line) || isToldOf(place, line))
    )
  )
    return undefined;
  return { place, date, from: 0, to: date.to + 2, strength: 2 };
};

/** True where an address, "37269 Eschwege", names a town behind its post code. */
const isInAddress = (town: string, address: string): boolean => {
  const at = address.indexOf(town);
  return at > 0 && /(?<!\d)\d{4,5} $/.test(address.slice(0, at));
};

// "Production starts in Alderfors in May": what stands behind such a word is a place.
const isToldOf = (town: string, line: string): boolean =>
  line
    .split(town)
    .slice(0, -1)
    .some((before, at, parts) => {
      const behind = (parts[at + 1] ?? line.slice(line.lastIndexOf(town) + town.length)).charAt(0);
      return (
        /(?:^|\s)(?:in|near|from|at|outside|bei|aus|nach|à|en|från|fra|te|we?|do|z)\s$/i.test(
          before,
        ) && !/\p{Alpha}/u.test(behind)
      );
    });

/** The place with a point behind it at the start of a release's first paragraph: a known city, or the town of an address that the page or the release prints, or in `bold` one of which the release tells. */
export const readPlaceAndPoint = (
  text: string,
  addresses: () => readonly string[],
  bold = false,
): Dateline | undefined => {
  const short = shortRegionAndWords.exec(text);
  if (short?.[1] !== undefined && isKnownPlace(short[1]))
    return { place: short[1], from: 0, to: short[0].length, strength: 2 };
  const withRegion = regionAndPoint.exec(text);
  if (withRegion?.[1] !== undefined && isKnownPlace(withRegion[1]))
    return { place: withRegion[1], from: 0, to: withRegion[0].length, strength: 2 };
  const monthly = readPlaceAndMonth(text, addresses);
  if (monthly) return monthly;
  const found = placeAndPoint.exec(text);
  const place = found?.[1];
  if (!found || place === undefined || text.length < found[0].length + 60) return undefined;
  return isKnownCity(place) ||
    addresses().some((address) => isInAddress(place, address)) ||
    (bold && !isWordOfHeadings(place) && addresses().some((line) => isToldOf(place, line)))
    ? { place, from: 0, to: found[0].length, strength: 2 }
    : undefined;
};

// "DAYTON – " below "Storm hits Dayton", "ALDERTON – " below "City of Alderton" or "12 Oak Street, Alderton, OH": capitals and a town's name.
const isTownOf = (place: string, above: string): boolean => {
  if (place !== place.toUpperCase() || place.length < 4 || isWordOfHeadings(place)) return false;
  if (isKnownCity(place)) return true;
  const at = above.toLowerCase().indexOf(place.toLowerCase());
  return (
    at !== -1 &&
    (/(?<!\p{Alpha})(?:city|town|village|county|borough) of $/iu.test(above.slice(0, at)) ||
      /^, [A-Z]{2}(?!\p{Alpha})/u.test(above.slice(at + place.length)) ||
      isRegion(/^, ([\p{Alpha} .]{3,20}) \d{5}/u.exec(above.slice(at + place.length))?.[1] ?? ''))
  );
};

// "(Washington, DC) Acme announced", "(Dayton, Ohio) – Acme has"
const placeInBrackets =
  /^\((\p{Upper}[\p{Alpha}.'’ -]{2,30}, ?\p{Upper}[\p{Alpha}.]{1,20})\)\s*(?:(?:[–—:]|--?)\s*)?(?=["“]?\p{Upper})/u;

// "LEEDS, UK, Acme plc (AIM: ACM), which develops lenses, today announces", "LONDON, Acme plc …": capitals, maybe a country, and who says it.
const placeAndSender =
  /^(\p{Upper}[\p{Upper}'’. -]{2,30}(?:, \p{Upper}[\p{Alpha}.]{1,15})?),\s+(?=\p{Upper}\S* .{10,400}\b(?:today|announce[ds]?|reports?|reported)\b)/su;

// "Cambridge, UK   Acme (LSE: ACM) today announced": a city that is known and its land, in front of who says it.
const cityBeforeSender =
  /^((\p{Upper}[\p{Alpha}.'’-]+(?: \p{Upper}[\p{Alpha}.'’-]+){0,2}), (\p{Upper}[\p{Alpha}.]{1,14}))\s+(?=\p{Upper}\S* .{3,200}\b(?:today announce[ds]?|announce[ds]? today)\b)/su;

/** The place at the start of a release's first paragraph, where neither date nor wire tell it: one that `above`, the headline, does not name. */
export const readBarePlace = (text: string, above: string): Dateline | undefined => {
  const bracketed = placeInBrackets.exec(text);
  if (bracketed?.[1] !== undefined && isKnownPlace(bracketed[1]))
    return { place: bracketed[1], from: 0, to: bracketed[0].length, strength: 2 };
  const before = placeAndSender.exec(text);
  if (before?.[1] !== undefined && isKnownPlace(before[1]))
    return { place: before[1], from: 0, to: before[0].length, strength: 2 };
  const [known, both = '', city = '', land = ''] = cityBeforeSender.exec(text) ?? [];
  if (known !== undefined && isKnownCity(city) && isRegion(land))
    return { place: both, from: 0, to: known.length, strength: 2 };
  const found = barePlace.exec(text);
  const place = found?.[1];
  if (!found || place === undefined || text.length < found[0].length + 60) return undefined;
  if (isTownOf(place, above)) return { place, from: 0, to: found[0].length, strength: 2 };
  const folded = above.toLowerCase();
  // "LANSING--The Department" is a town, though the letterhead names it too.
  const sure = found.groups?.['glued'] !== undefined && place === place.toUpperCase();
  const named = !sure && place.split(/[ -]/).some((word) => folded.includes(word.toLowerCase()));
  if (named || !isPlace(place) || isWordOfHeadings(place)) return undefined;
  return { place, from: 0, to: found[0].length, strength: 2 };
};
