import { isKnownCity, isKnownPlace, isPlace, isRegion, townStarts } from './places.ts';

const capsRun =
  /(?:^|[\s.!?]|(?<=\p{Lower}|(?<!\d)(?:19|20)\d\d))((?:(?:ST|FT)\. )?\p{Upper}[\p{Upper}'’.-]+(?: \p{Upper}[\p{Upper}'’.-]+)*(?:,\s*\p{Upper}[\p{Alpha}.]*(?: \p{Upper}[\p{Alpha}.]*)?)?(?:(?:\s*[&/]\s*|,?\s+(?:and|und|et)\s+|\s+AND(?<=,\s*\p{Upper}[\p{Alpha}.]*(?: \p{Upper}[\p{Alpha}.]*)?\s+AND)\s+)\p{Upper}[\p{Upper}'’.-]+(?: \p{Upper}[\p{Upper}'’.-]*)*(?:,\s*\p{Upper}[\p{Alpha}.]*)?)*)$/u;

// "… at 12:55 PM MORRIS PLAINS, N.J.": the hour before the place.
const clock = /^(?:[AP]\.?M\.?\s+|(?:[ECMP][SD]?T|GMT|UTC|BST|CES?T)\s+)+(?=\p{Upper})/u;

// "… Accepted by FDA FREDERICK, Md.", "… From USDA RIVERHEAD, N.Y.": an office or an exchange before the place.
const shortName =
  /^(?:FDA|USDA|EMA|NIH|CDC|CEO|CFO|COO|NASDAQ|NYSE|AMEX|TSX|HIV|DNA|RNA)\s+(?=\p{Upper}{3})/u;

// Words with which the names of towns begin.
const townStart = `(?:SOUTH SAN|SALT LAKE|KING OF|RESEARCH TRIANGLE|THE|${townStarts.join('|')})`;
// Words with which they end.
const townEnd =
  '(?:PLAINS|LAKE|PARK|CITY|HILLS|HEIGHTS|SPRINGS|FALLS|BEACH|GROVE|VALLEY|CENTER|POINT|ISLAND|RAPIDS|CREEK|FORGE|MILLS|RIVER|HARBOR|VILLAGE|OAKS|BLUFFS?|STATION|JUNCTION|RIDGE|BROOK|SQUARE|NECK|CHURCH|HAVEN|BAY|COVE|SHORES?|GARDENS|TERRACE|TOWNSHIP|CROSSING|LANDING|CORNERS?|HOLLOW|MEADOWS?|BRANCH|CHASE|LAKES|HARBOUR|ISLE|GLEN)';
const townRun = new RegExp(
  `(?<=\\s)(?:${townStart}\\s|\\p{Upper}[\\p{Upper}'’.-]+\\s(?=${townEnd},))?\\p{Upper}[\\p{Upper}'’.-]+,\\s*[\\p{Upper}][\\p{Alpha}.]*(?: [\\p{Upper}][\\p{Alpha}.]+)?$`,
  'u',
);

// A headline in capitals throughout does not show where the town behind it begins: its name is as short as names are.
const townInCapitals = (text: string): string | undefined => {
  const head = text.slice(0, text.lastIndexOf(','));
  if (head !== head.toUpperCase() || !/\p{Upper}{3}/u.test(head)) return undefined;
  const town = townRun.exec(text.slice(-60))?.[0];
  return town !== undefined && isKnownPlace(town) ? town : undefined;
};

/** The word that leads to a town in a sentence, "… was shown in Mainz, 17 May 2018 – then a guest –"; no headline ends in it. */
export const leadsToPlace =
  /(?:^|\s)(?:of|in|at|from|to|near|and|the|for|by|on|von|vom|aus|bei|nach|zu|im|und|de|du|des|à|en|et|di|da|del|a|i|på|fra|från|og|och|te|van)\s$/u;

interface Found {
  readonly place: string;
  readonly from: number;
}

const lastPlace = (text: string): Found | undefined => {
  const plain = text.replace(/[\s,;:|/(–—-]+$/, '');
  const [cities = ''] = [plain.split(/,/).slice(0, -1).join(',')].filter((one) => one !== '');
  for (const stem of [plain, cities]) {
    if (stem === '') continue;
    const words = stem.split(' ');
    for (let count = Math.min(4, words.length); count >= 1; count -= 1) {
      const name = words.slice(-count).join(' ');
      const from = stem.length - name.length;
      if (
        isKnownCity(name.replace(/[.,]$/, '')) &&
        !leadsToPlace.test(stem.slice(Math.max(0, from - 6), from)) &&
        isPlace(plain.slice(from))
      )
        return { place: plain.slice(from), from };
    }
  }
  const town = townInCapitals(plain);
  if (town !== undefined) return { place: town, from: plain.length - town.length };
  const run = capsRun.exec(plain)?.[1]?.replace(clock, '').replace(shortName, '');
  if (run !== undefined && isPlace(run) && !/^[\p{Upper}\s]+$/u.test(plain))
    return { place: run, from: plain.length - run.length };
  return undefined;
};

// "… MINNEAPOLIS &", "… LEXINGTON, MA;", "… LAVAL, QC and": what joins two places of one dateline.
const joinsPlaces = /(?<=[\p{Alpha}.])(?:\s*[;/]|,?\s(?:&|and|AND|und|et))\s*$/u;
const partsRegion = /(?<=[\p{Alpha}.]),\s*$/u;

const withMore = (text: string, last: Found): Found => {
  // "… CARLSBAD, CALIFORNIA, U.S.A.": a state and a country behind the town.
  const isLand = isRegion(last.place.split(',')[0] ?? '');
  const joint = (isLand ? partsRegion : joinsPlaces).exec(text.slice(0, last.from));
  const before = joint ? lastPlace(text.slice(0, joint.index)) : undefined;
  if (!before || !(isLand || isKnownPlace(before.place))) return last;
  const place = text.slice(before.from, last.from + last.place.length);
  return isPlace(place) && isKnownPlace(place) ? { place, from: before.from } : last;
};

/** The place at the end of a headline that lost its line end, or several that belong together, with the offset at which it begins. */
export const placeAtEnd = (text: string): Found | undefined => {
  const last = lastPlace(text);
  if (!last) return undefined;
  const town = withMore(text, last);
  return withMore(text, town);
};
