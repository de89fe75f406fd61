import { findDates, type PrintedDate } from './printed-dates.ts';
import { looksLikeWire, nameOfWire, wires } from './wire-names.ts';

/** A wire's tag in a dateline. */
export interface WireTag {
  /** The wire's name as it is written today. */
  readonly wire: string;
  /** A date inside the tag: "(Marketwired - Nov 24, 2015)". */
  readonly date?: PrintedDate;
  /** Offset of its first character, separators before it included. */
  readonly from: number;
  /** Offset after its last character, separators after it included. */
  readonly to: number;
  /** True for a wire that only its own words tell; it needs a place or a date beside it. */
  readonly unlisted?: true;
}

const anyName = wires.map(({ printed }) => `(${printed})`).join('|');
const dash = '(?:-{1,3}|[‐-―−])';
const between = `[\\s,]*(?:(?:${dash}|[/|:])\\s*)?`;
// A tag stands in brackets, between slashes or between dashes, be another agency before it, "(ots/PRNewswire)", or a link's brackets around it, "([ PRNewswire ])"; a wire's name in a sentence does not.
const tag = new RegExp(
  `(?<open>\\((?:\\[\\s?|[a-zà-ž][a-zà-ž-]{1,11}(?:-|\\s?/\\s?))?|\\[|/\\s?|${dash}\\s?)(?:${anyName})(?<inside>(?:${between})(?:[a-zà-ž.]{0,12}\\s)?[^()/\\[\\]]{0,30}?)\\s?(?<close>\\)|\\](?:\\s?\\))?|/|${dash})`,
  'i',
);

// "ORLANDO, FL: June 1, 2016. PR Newswire/US Newswire: Acme …", "TAMPA (JUNE 1) PR NEWSWIRE - Acme …": a name between the day and the news.
const behindDay = new RegExp(
  `(?<=(?:(?:19|20)\\d\\d[.,:)]?|\\([a-zà-ž]{3,9}\\.? \\d{1,2}\\))\\s{1,2}(?:${dash}\\s)?)(?:${anyName})(?:\\s?/\\s?[a-zà-ž ]{3,20})?\\s*(?::|${dash})\\s+(?=\\S)`,
  'i',
);

// "(SomeWire) -", "(SomeWire, March 3, 2005) --", "/SomeWire/ --": a tag by its form and by what stands behind it.
const otherTag = new RegExp(
  `(?:\\((?<round>[^()\\s][^()/]{1,38}?)(?<inside>(?:\\s*(?:,|${dash}|/)\\s*[^()]{3,40})?)\\)|/\\s?(?<slashes>[\\p{Upper}\\d][^()/\\n]{1,38}?|ots)\\s?/)`,
  'gu',
);
const goesOn = new RegExp(
  `^\\s*(?:${dash}|(?:\\p{Upper}\\p{Alpha}+,? )?\\p{Upper}\\p{Alpha}+\\.? \\d|\\d)`,
  'u',
);
// "Alder Vane (Financial PR)      020 7555 0166": the number of whom to ask, no day.
const goesOnToNumber =
  /^\s*(?!\d{1,2}[./-]\d{1,2}[./-]\d{2})(?:\+|\(?0|\(\d{3}\)|\d{3}[\s.-]\d{3})\d?[\d\s().-]{7}/;

const leading = new RegExp(`[\\s,]*(?:(?:${dash}|[/|:])\\s*)?$`, 'u');
const trailing = new RegExp(`^\\s*(?:(?:${dash}|[/|:])\\s*)*`, 'u');

const edgesOf = (text: string, at: number, length: number): { from: number; to: number } => {
  const end = at + length;
  return {
    from: at - (leading.exec(text.slice(0, at))?.[0].length ?? 0),
    to: end + (trailing.exec(text.slice(end, end + 40))?.[0].length ?? 0),
  };
};

// What no list names is a wire only where little stands before it.
const findOtherTag = (text: string): WireTag | undefined => {
  for (const found of text.slice(0, 160).matchAll(otherTag)) {
    const name = (found.groups?.['round'] ?? found.groups?.['slashes'] ?? '').trim();
    // "(Free-Press-Release.com)" holds no dash that parts anything.
    const host = /^\(([\w-]{4,34}\.(?:com|net|org))\)$/.exec(found[0])?.[1];
    const wire = host ?? name.replace(/\s+via\s.*$/i, '').replace(/^(ots|pt[as])\d+$/i, '$1');
    if (!looksLikeWire(wire)) continue;
    const date = host === undefined ? findDates(found.groups?.['inside'] ?? '')[0] : undefined;
    const opens = found.index === 0 && date !== undefined;
    const behind = text.slice(found.index + found[0].length);
    // "Fulda (ots) Die Betriebe …", "Fulda (ots)" above them: agencies that print their names in small letters.
    const isAgency = /^(?:ots|pt[as])$/.test(wire) && /^(?:\s+["„“»]?\p{Upper}|\s*$)/u.test(behind);
    if (!opens && !isAgency && !goesOn.test(behind)) continue;
    if (goesOnToNumber.test(behind.slice(0, 80))) continue;
    return {
      wire,
      unlisted: true,
      ...edgesOf(text, found.index, found[0].length),
      ...(date ? { date } : {}),
    };
  }
  return undefined;
};

const ofSeveral =
  /^[\s,]*(?:&|\+|and|und|et|y|e|og|och|en|etc\.?|u\.)\s*(?:(?:all|many|some|the)\s)?(?:others?|more|andere|weitere|autres?|otros|altri|outros|andre|andra|anderen|a\.)?$/i;

// "https://eqs-news.com" is no tag between strokes; what stands behind an address keeps its place.
const withoutAddresses = (text: string): string =>
  /:\/\/|www\./i.test(text)
    ? text.replace(/(?:https?:\/\/|www\.)[^\s()[\]]+/gi, (found) => 'x'.repeat(found.length))
    : text;

/** Finds a wire's tag near the start of a paragraph, or `undefined`. */
export const findWireTag = (text: string): WireTag | undefined => {
  const start = withoutAddresses(text.slice(0, 700));
  const bare =
    /\d{4}[.,:)]?\s|\p{Alpha} \d{1,2}\)\s/u.test(start.slice(0, 110)) &&
    behindDay.exec(start.slice(0, 160));
  // "Business Wire - a service of news - carried it" goes on in its sentence.
  if (bare && /^["“]?\p{Upper}/u.test(start.slice(bare.index + bare[0].length))) {
    const name = wires[bare.slice(1).findIndex(Boolean)]?.name;
    if (name !== undefined) return { wire: name, ...edgesOf(text, bare.index, bare[0].length) };
  }
  if (!/[([/]|[‐-―−-]\s?\p{Upper}/u.test(start)) return undefined;
  const found = tag.exec(start);
  if (!found) return findOtherTag(text);
  // "UK Regulatory (RNS & others)": a shelf on which a host keeps what several wires send.
  if (ofSeveral.test(found.groups?.['inside'] ?? '')) return undefined;
  const at = found.slice(2, 2 + wires.length).findIndex(Boolean);
  const wire = wires[at]?.name;
  if (wire === undefined) return undefined;
  const date = findDates(found.groups?.['inside'] ?? '')[0];
  return {
    wire,
    ...edgesOf(text, found.index, found[0].length),
    ...(date ? { date } : {}),
  };
};

const bareName = new RegExp(`\\s(?:${anyName})[\\s–—-]*$`, 'iu');

/** The wire that ends the words before a day without any sign around it, "New York, NY TheNewswire – June 11, 2024", and where its name begins. */
export const wireAtEnd = (before: string): { wire: string; from: number } | undefined => {
  const found = /wire|news|CNW/i.test(before.slice(-40)) ? bareName.exec(before) : undefined;
  const wire = wires[found?.slice(1).findIndex(Boolean) ?? -1]?.name;
  return found && wire !== undefined ? { wire, from: found.index } : undefined;
};

const hosts = wires.flatMap(({ name, host }) =>
  host === undefined ? [] : [[new RegExp(`(?:^|[^\\w-])${host}`, 'i'), name] as const],
);
const sentBy =
  /(?:\b(?:distributed|provided|issued|released|transmitted|brought to you) (?:by|via|through|on) (?:the )?|(?:übermittelt|verbreitet) durch (?:die )?)([^,]{3,40}?)\s*(?:,|\.?$|\.\s(?=The issuer\b)|on behalf\b|[-–—]\s|https?:)/i;

// "Fuente Comunicae", "Quelle: Business Wire" alone on their line
const sourceOf =
  /^(?:source|fuente|fonte|quelle|bron|kilde|källa|lähde|źródło|zdroj)\s?:?\s+(\S.{2,40}?)\.?$/i;
// The exchange's service says who it is at length.
const rnsNotice = /^this information (?:is|was) provided by RNS\b/i;

// "EQS News ID: | 1709913", "DGAP News-ID: 402113": the number that a wire gives what it sends.
const ownNumber = /^(EQS|DGAP)[ -]News[ -]?ID\b/i;

/** True for the number that a wire gives what it sends; a house that runs several services counts for all of them: "EQS News ID: 709913". */
export const isWiresNumber = (line: string): boolean => ownNumber.test(line);

// "… Jane DoeAto Roe This information is provided by RNS The company news service from the London Stock Exchange", where a copy lost its lines
const rnsAtEnd =
  /\sThis information is provided by RNS\.? The company news service from the London Stock Exchange\.?$/i;

// "End of Announcement    DGAP News Service", "(END) Dow Jones Newswires", "EQS News Service" alone below "End of Inside Information"
const signedOff =
  /^(?:End(?:e)? (?:of|der) [\p{Alpha} -]{4,40}?\s+(DGAP|EQS)(?:[ -](?:News|Group|Media)[ -]?(?:Service|AG)?)?|\(END\)\s+(Dow Jones Newswires)|(EQS|DGAP) News[ -]Service)$/iu;

/** The agency that signs a copy off in a line of its own, "End of Announcement    DGAP News Service", "(END) Dow Jones Newswires", or `undefined`. */
export const wireSignedOff = (line: string): string | undefined => {
  const [, service, agency, alone] =
    line.length < 80 && /^\(?(?:end|eqs|dgap)/i.test(line) ? (signedOff.exec(line) ?? []) : [];
  return nameOfWire(service ?? agency ?? alone ?? '');
};

/** The wire that a line around the release names as its way, or `undefined`. */
export const wireOfTrailer = (printed: string): string | undefined => {
  if (/exchange\.?$/i.test(printed) && rnsAtEnd.test(printed.slice(-120))) return 'RNS';
  const line = rnsNotice.exec(printed)?.[0] ?? printed;
  if (line.length > 300) return undefined;
  const named =
    nameOfWire(ownNumber.exec(line)?.[1] ?? '') ??
    nameOfWire(sentBy.exec(line)?.[1] ?? '') ??
    (line.length <= 60 ? nameOfWire(sourceOf.exec(line)?.[1] ?? '') : undefined) ??
    wireSignedOff(line);
  if (named !== undefined) return named;
  return /\.c/i.test(line) ? hosts.find(([pattern]) => pattern.test(line))?.[1] : undefined;
};

// "RNS Number : 4417C", "RNS No 2217k": the number that an exchange's service gives what it sends.
const serviceNumber = /^\W*(RNS)\s?(?:number|no\b\.?)\s{0,3}:?\s{0,3}\d{3,5}[a-z]{1,2}(?=$|\s)/i;

// "DGAP-Adhoc: Alder AG: Alder Raises Its Outlook": the service by which it was sent.
const ofService = /^(DGAP|EQS)(?:-(?:\p{Alpha}+-)?\p{Alpha}+)? ?: +(?=\p{Upper})/u;

/** The wire that a line above the news names alone, beside the day or with the number that it gives, "13.06.2014 | Marketwired", "Source: Business Wire", "RNS Number : 4417C", or `undefined`. */
export const wireOfHeadLine = (line: string): string | undefined =>
  line.length > 80 && !ofService.test(line)
    ? undefined
    : line
        .replace(serviceNumber, '$1 | ')
        .replace(ofService, '$1 | ')
        .replace(/^\W*(?:via|by|source|from)\b\s*:?\s*/i, '')
        .split(/\s*[|·•]\s*|\s[–—-]{1,2}\s/)
        .map(nameOfWire)
        .find((name) => name !== undefined);

const processed =
  '(?:processed and transmitted by|verarbeitet und übermittelt durch|traité et transmis par)';
// "Veröffentlichung einer Corporate News, übermittelt durch die Acme Wire": what an agency sends, and that it does.
const sent =
  '(?:dissemination of [^.]{3,90}|veröffentlichung eine[rs] [^.]{3,90}), (?:transmitted by|übermittelt (?:durch|von))';
const transmission = new RegExp(`^[.\\s]*(?:${processed}|${sent})(?!\\p{Alpha})`, 'iu');
// ". Verwerkt en verzonden door Nasdaq Corporate Solutions.": the same in any language, behind the point that the agency's program sets before it.
const transmittedAbroad =
  /^\.\s{1,3}\p{Upper}\p{Lower}+ \p{Lower}{1,3} \p{Lower}+ (?:\p{Lower}{1,5} ){0,2}(?:Thomson Reuters|N(?:asdaq|ASDAQ)(?: OMX)?|H(?:ugin|UGIN)|Globe ?Newswire|GLOBE ?NEWSWIRE|Marketwired)(?!\p{Alpha})/u;

// "ALDER AG Corporate news announcement processed and transmitted by Acme Wire. The issuer is solely responsible …"
const ofSender =
  /^\p{Upper}.{2,80} (?:news|release|announcement|statement)s? (?:announcement )?processed and transmitted by \p{Upper}/iu;

/** True for the line with which an agency signs what it sends: ". Processed and transmitted by Acme Wire.", "Dissemination of a Corporate News, transmitted by Acme Wire." */
export const isTransmissionNote = (line: string): boolean =>
  transmission.test(line) ||
  (line.includes(' transmitted by ') && ofSender.test(line)) ||
  (line.startsWith('.') && transmittedAbroad.test(line));

const relays: readonly (readonly [RegExp, string])[] = [
  [/\bnews provided by\s+(\S.{1,59}?)\s*$/i, ''],
  [/\bthis (?:news|press) release was distributed by\s+([^\s,][^,]{1,59}?)(?:,|\.?\s*$)/i, ''],
  [/\bdistributed (?:by|via)\s+([^\s,.][^,.]{1,59}?)(?:,|\.?\s*$)/i, ''],
  [/\b(?:news|press) release transmitted by\s+(?:the\s+)?(\S.{1,59}?)\s*$/i, ''],
  [new RegExp(`(?<!\\p{Alpha})${processed}\\s+([^\\s,.][^,.]{1,59}?)(?:,|\\.?\\s*$)`, 'iu'), ''],
  [/\bprovided by\s+([^\s,.][^,.]{1,59}?)(?:,|\.?\s*$)/i, ''],
];

const relayed = /(?:provided|distributed|transmitted) (?:by|via)|übermittelt durch|transmis par/i;

/** Who relayed the copy, as a line says it ("News Provided by Acquire Media"), or `undefined`. */
export const distributorOf = (line: string): string | undefined => {
  if (line.length > 200 || !relayed.test(line)) return undefined;
  for (const [pattern] of relays) {
    const name = pattern.exec(line)?.[1]?.trim();
    if (name !== undefined && /^[\p{Upper}]/u.test(name)) return name;
  }
  return undefined;
};
