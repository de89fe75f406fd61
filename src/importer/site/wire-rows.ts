import { readDateline } from '../dateline/dateline.ts';
import { findDates, readDateLine } from '../dateline/printed-dates.ts';
import { nameOfWire } from '../dateline/wire-names.ts';

/** How far down a portal names the wire whose copy it shows, and how far below that the dateline stands, and how far below the two where they stand apart, in lines, and among how many of the first lines with words a stamp is looked for. */
const reach = { row: 16, dateline: 20, broken: 4, stamp: 40 } as const;

// "Source: Nasdaq GlobeNewswire / 04 Aug 2022 06:30:00 America/New_York", in whatever language: programs name zones so.
const row =
  /^[\p{Alpha}\p{M} ]{3,30}\s?[:：]\s*(\S.{2,60}?)\s+[/|·-]\s+\S.{6,40}\d{1,2}:\d\d(?::\d\d)?\s+(?:Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific|Etc)\/[A-Z]\w{2,30}$/u;

// "Nasdaq GlobeNewswire"
const namesWire = (words: string): boolean =>
  words.split(' ').some((_, at, all) => nameOfWire(all.slice(at).join(' ')) !== undefined);

// "September 6 2022 - 7:00AM" above "ACCESSWIRE": each on a line of its own, as a portal of shares sets them.
const hourBehind = /^[\s,–-]{1,3}(?:at )?\d{1,2}[:.]\d\d ?(?:[AP]M)?(?: \(?[A-Z]{2,4}\)?)?$/i;

const dayAtStart = /^\d{1,2},? (?:19|20)\d\d\b/;

// "PR Newswire (US)": a portal of shares names the land of the service too.
const wireOf = (line: string): string | undefined =>
  nameOfWire(line.replace(/\s\(\p{Alpha}{2,12}\)$/u, ''));

const findStampAndWire = (lines: readonly string[]): readonly number[] => {
  const head = [...lines.slice(0, reach.row).entries()].filter(([, line]) => line !== '');
  const place = head.findIndex(
    ([, line], at) => line.length < 40 && at > 0 && wireOf(line) !== undefined,
  );
  for (const beside of [place - 1, place + 1]) {
    const [at, stamp = ''] = head[beside] ?? [];
    const [date] = place === -1 || stamp.length > 50 ? [] : findDates(stamp);
    if (at === undefined || date?.from !== 0 || date.edtf === undefined) continue;
    if (!hourBehind.test(stamp.slice(date.to))) continue;
    const [wireAt, wire = ''] = head[place] ?? [];
    // The dateline may be broken at its day.
    const from = Math.max(at, wireAt ?? at) + 1;
    const dateline = lines
      .slice(from, from + reach.broken)
      .map((line, next) => {
        const below = lines[from + next + 1] ?? '';
        return readDateline((dayAtStart.test(below) ? `${line} ${below}` : line).slice(0, 400));
      })
      .find(
        (one) =>
          one?.date?.edtf === date.edtf ||
          // "Nov. 9" of the dateline has its year from the stamp.
          (one?.date?.edtf === undefined && one?.date?.monthDay === date.monthDay),
      );
    if (dateline?.wire !== undefined && dateline.wire === wireOf(wire) && wireAt !== undefined)
      return [at, wireAt];
  }
  return [];
};

/** How many lines with words the wire's name stands above the dateline at most, and how long it is, in characters, and how many words the headline above it has at least. */
const alone = { above: 6, length: 24, headline: 4 } as const;

/** The places of a wire's name alone on a line below the headline of a page, "Business Wire" or "PRESS RELEASE GlobeNewswire" below the headline, where the dateline below names it too. */
export const findNameAlone = (lines: readonly string[]): number[] => {
  const head = [...lines.slice(0, reach.stamp).entries()].filter(([, line]) => line !== '');
  return head.flatMap(([at, line], place) => {
    const own = line.replace(/^PRESS RELEASE /, '');
    const name = own.length <= alone.length ? nameOfWire(own) : undefined;
    const above = head[place - 1]?.[1] ?? '';
    // Above the headline it is the page's own name; a day above it may be another than the dateline's.
    return name !== undefined &&
      above.split(' ').length >= alone.headline &&
      readDateLine(above) === undefined &&
      head
        .slice(place + 1, place + 1 + alone.above)
        .some(([, below]) => readDateline(below.slice(0, 400))?.wire === name)
      ? [at]
      : [];
  });
};

// "05/20/2014 | 07:31am US/Eastern": a zone as programs name it, or the twice said "Posted: Published on August 9th, 2012" of a blog.
const ofProgram =
  /\d{1,2}:\d\d(?::\d\d)?\s?(?:[ap]m)?\s+\(?(?:US|Africa|America|Asia|Atlantic|Australia|Europe|Pacific)\/[A-Z]\w{2,30}\)?$/u;
const twiceSaid = /^posted\s?:\s?published on\s/i;

// "Nov. 3, 2022 11:00 UTC": a program's clock, in hours at which America has the same day.
const inGreenwich =
  /^\p{Alpha}{3,9}\.? \d{1,2},? (?:19|20)\d\d,? (?:0[6-9]|1\d|2[0-3]):\d\d (?:UTC|GMT)$/u;

const findStamp = (lines: readonly string[]): readonly number[] => {
  const places = [...lines.keys()].filter((at) => lines[at] !== '').slice(0, reach.stamp);
  const at = places.find((place) => {
    const line = lines[place] ?? '';
    const isTwice = line.length < 60 && (twiceSaid.test(line) || inGreenwich.test(line));
    if (!isTwice && !(line.length < 60 && line.includes('/') && ofProgram.test(line))) return false;
    const [date] = findDates(line);
    return isTwice || date?.from === 0;
  });
  return at === undefined ? [] : [at];
};

// "(ALDERNET- PR Newswire)", "(Alder Press - GlobeNewsWire - Nasdaq)": who passes the copy on and whose it is.
const relay = /^\(\p{Alpha}[^()]{1,38}?\s?[-–—]\s?([^()]{3,40})\)$/u;

/** How many lines with words stand between such a mark and the dateline at most. */
const belowRelay = 3;

// Alone above the dateline, which names the same wire.
const findRelay = (lines: readonly string[]): readonly number[] => {
  const at = lines
    .slice(0, reach.stamp)
    .findIndex((line) => line.startsWith('(') && line.length <= 80 && relay.test(line));
  if (at === -1) return [];
  const [, names = ''] = relay.exec(lines[at] ?? '') ?? [];
  const wires = names.split(/\s[-–—]\s/).map(nameOfWire);
  const below = lines.slice(at + 1).filter((line) => line !== '');
  const isAbove = below.slice(0, belowRelay).some((line) => {
    const dateline = readDateline(line.slice(0, 400));
    return (
      dateline?.place !== undefined && dateline.wire !== undefined && wires.includes(dateline.wire)
    );
  });
  return isAbove ? [at] : [];
};

/** The places of the row in which a portal names the wire and the hour of its copy, or of the two lines with these, where the dateline below tells the day too; none elsewhere. */
export const findWireRow = (lines: readonly string[]): readonly number[] => {
  const at = lines
    .slice(0, reach.row)
    .findIndex(
      (line) => line.length < 140 && line.includes('/') && namesWire(row.exec(line)?.[1] ?? ''),
    );
  const apart = at === -1 ? findStampAndWire(lines) : [];
  if (apart.length > 0) return apart;
  const relayed = at === -1 ? findRelay(lines) : [];
  if (relayed.length > 0) return relayed;
  const rows = at === -1 ? findStamp(lines) : [at];
  const [first] = rows;
  if (first === undefined) return [];
  const isDated = lines.slice(first + 1, first + 1 + reach.dateline).some((line) => {
    const dateline = readDateline(line.slice(0, 400));
    // A day that only the program tells is told on as that of the copy.
    if (dateline?.wire !== undefined && dateline.date === undefined)
      return dateline.place !== undefined && inGreenwich.test(lines[first] ?? '');
    return (
      dateline?.date?.edtf !== undefined &&
      dateline.strength >= 3 &&
      !inGreenwich.test(lines[first] ?? '')
    );
  });
  return isDated ? rows : [];
};
