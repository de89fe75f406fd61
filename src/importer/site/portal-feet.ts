import { nameOfWire } from '../dateline/wire-names.ts';
import { monthsOfChart } from './clocks.ts';
import { isCopyright, isWireCopyright } from './copyright.ts';
import { isDisclaimer } from './disclaimers.ts';
import type { Finder } from './foot-boxes.ts';
import { asksForReleases, endsInStamp, headsPortalBox, tellsOfRoom } from './portal-offers.ts';
import { portalsAbroad } from './portals-abroad.ts';
import { findLondonBoxes, findShareBoxes } from './share-feet.ts';
import { asksReader, headsOtherStories } from './stories.ts';

/** How many lines two charts lie apart at most, how many lines stand below a wire's copyright, how long each is, and how long the name and the words of a box are, in characters. */
const size = { charts: 6, below: 8, line: 110, name: 40, box: 300 } as const;

const holdsAddress = (line: string): boolean => /\S@\S|\d{3}[-. )]+\d{3}/.test(line);
const rest = (lines: readonly string[], from: number): number[] =>
  Array.from({ length: lines.length - from }, (_, index) => from + index);

// "Følg pressemeddelelser fra Alder", "Skriv dig op her …", another story with its stamp, "Besøg vores nyhedsrum": the foot of a portal whose blank lines are lost.
const findPortalFoot: Finder = (lines) => {
  const from = lines.findIndex(
    (line, at) => headsPortalBox(line) && asksForReleases(lines[at + 1] ?? ''),
  );
  if (from === -1) return [];
  const isOfPortal = (line: string): boolean =>
    headsPortalBox(line) || asksForReleases(line) || endsInStamp(line) || tellsOfRoom(line);
  return lines.slice(from).every(isOfPortal) ? rest(lines, from) : [];
};

// "Historical Stock Chart" above the months of the first chart, the same above those of the second: a board for shares, in the language of its readers.
const findCharts: Finder = (lines) => {
  const charts = lines.flatMap((line, at) =>
    line.length < 60 && monthsOfChart.test(line) ? [at] : [],
  );
  const [one, other, ...more] = charts;
  if (one === undefined || other === undefined || more.length > 0) return [];
  const label = lines[one - 1] ?? '';
  if (other - one > size.charts || label === '' || label !== lines[other - 1]) return [];
  const isTitled = lines[one - 2] === lines[other - 2] && other - one > 2;
  return lines.slice(one).some(holdsAddress) ? [] : rest(lines, isTitled ? one - 2 : one - 1);
};

const quoteBox = /^(?:stock|share|market) (?:quotes?|prices?|info(?:rmation)?|data|ticker)$/i;
const quoteField =
  /^(?:price|last(?: price| trade)?|(?:day['’]?s? )?(?:change|high|low|range|open|close)|volume|prev(?:ious)?\.? close|bid|ask|52[- ]?w(?:ee)?k (?:high|low|range))\s?:?\s?[+\-−]?[$€£]?\d[\d.,]*[\d.,%() +\-−]{0,24}$/i;
const listing = /^[A-Z][A-Za-z -]{2,12}: ?[A-Z.]{1,6}$/;
/** How many fields a box on a share has at least. */
const leastQuoted = 2;
// "Stock Quote" above "NASDAQ: ALDR", "Price: $12.44" and "Change: +0.26"
const findQuoteBox: Finder = (lines) => {
  const from = lines.findIndex((line) => quoteBox.test(line));
  if (from === -1) return [];
  let to = from + 1;
  while (quoteField.test(lines[to] ?? '') || listing.test(lines[to] ?? '')) to += 1;
  const fields = lines.slice(from, to).filter((line) => quoteField.test(line));
  return fields.length >= leastQuoted
    ? Array.from({ length: to - from }, (_, at) => from + at)
    : [];
};

const agency = /\b(?:EQS|DGAP|Actusnews|Actus News|Cision|Hugin|NewsManager|pressetext)\b/;
const ofAgency = (line: string): boolean =>
  isWireCopyright(line) || (isCopyright(line) && line.length < 80 && agency.test(line));
const rowOfLabels = /^(?:\p{Alpha}+ ?: ?){2,}$/u;
// "© 2019 EQS Group AG" above "Kursdaten zur Alder-Aktie: Realtime-Kurse anzeigen": a magazine's links to whom the copy is about.
const findBelowAgency: Finder = (lines, whole) => {
  const end = lines.findLastIndex(ofAgency);
  const below = end === -1 ? [] : lines.slice(end + 1);
  const isShort = below.every(
    (line) => line.length <= size.line && !/[.!?]$/.test(line) && !holdsAddress(line),
  );
  if (below.length < 2 || below.length > size.below || !isShort) return [];
  const opening = whole.slice(0, Math.floor(whole.length / 2)).join('\n');
  const names = [...new Set(below.join(' ').match(/\p{Upper}[\p{Alpha}\d]{4,}/gu) ?? [])].filter(
    (name) =>
      opening.includes(name) &&
      below.filter((line) => line.includes(name)).length >= 2 &&
      nameOfWire(name) === undefined,
  );
  const leadsOn = below.some((line) => headsOtherStories(line) || line.includes(' | '));
  return leadsOn &&
    below.every((line) => rowOfLabels.test(line) || names.some((name) => line.includes(name)))
    ? rest(lines, end + 1)
    : [];
};

const attachments =
  /^(?:bifogade (?:filer|dokument)|vedlegg|vedhæftede filer|liitteet|attachments?|attached (?:files|documents)|anhänge|dateianhänge|pièces jointes|fichiers joints|archivos adjuntos|allegati|bijlagen|(?:dokument|documents|dokumenter|asiakirjat) (?:&|och|and|og|ja) (?:länkar|links|lenker|linkit))\s?:?$/i;
/** True for the label above a release's files: "Attachments", "Bifogade filer". */
export const labelsFiles = (line: string): boolean => attachments.test(line);

const subscribes =
  /^(?:prenumerera på|abonner på|abonnér på|tilaa|subscribe to|abonnieren sie|abonnez-vous|suscríbase|iscriviti|abonneer)(?!\p{Alpha}).{3,60}(?<![.:])$/iu;
// "Bifogade filer" with no file below: what a portal's link to it left.
const findEmptyAttachments: Finder = (lines) => {
  const last = lines.length - 1;
  const at = attachments.test(lines[last] ?? '') ? last : last - 1;
  if (!attachments.test(lines[at] ?? '')) return [];
  return at === last || subscribes.test(lines[last] ?? '') ? rest(lines, at) : [];
};

const calls =
  /(?<=[.!?] )(?:subscribe|sign up|follow|listen|tune in|abonnieren|folgen|abonnez|suivez|suscríb|síg|iscriv|segui|prenumerera|följ|abonner|følg)[^.!?]{3,60}[.!]$/i;
// "Birch Ounces" above "Birch Ounces Media speaks with miners. Subscribe to our podcast!": who shows the copy, of whom the release says nothing.
const findOwnBox: Finder = (lines, whole) =>
  lines.flatMap((line, at) => {
    const next = lines[at + 1] ?? '';
    const isBox =
      line.length >= 5 &&
      line.length <= size.name &&
      next.startsWith(`${line} `) &&
      next.length <= size.box &&
      calls.test(next) &&
      at >= lines.length - 4;
    return isBox && whole.filter((one) => one.includes(line)).length === 2 ? [at, at + 1] : [];
  });

const likes =
  /^(?:(?:do you )?(?:like|enjoy(?:ing|ed)?|love)d? (?:what|this|our|the)\b.{3,50}|gefällt ihnen\b.{3,50}|(?:vous aimez|cet article vous)\b.{3,50}|¿(?:le|te) gusta\b.{3,50}|ti piace\b.{3,50})\?$/i;
// "Like what you are reading?" above "Sign up for our free newsletter"
const findQuestion: Finder = (lines) =>
  lines.flatMap((line, at) =>
    line.length <= 70 && likes.test(line) && asksReader(lines[at + 1] ?? '') ? [at] : [],
  );

// "Alder Vaccines Jobs" beside "Read at Original source" and a host's word that it answers for nothing.
const original = /^(?:read|view|see)(?: it| this)? (?:at|on|in) (?:the )?original source\.?$/i;
const findJobs: Finder = (lines, whole) =>
  lines.flatMap((line, at) => {
    if (original.test(line)) return [at];
    const [, name = ''] = /^(\p{Upper}.{2,50}) Jobs$/u.exec(line) ?? [];
    return name !== '' &&
      original.test(lines[at - 1] ?? '') &&
      isDisclaimer(lines[at + 1] ?? '') &&
      whole.some((one) => one.length > 80 && one.includes(name))
      ? [at]
      : [];
  });

// "NO INVESTMENT ADVICE" above "The Company is a publisher. You understand and agree that no content …"
const headsDisclaimer =
  /^(?:(?:no|not) (?:investment|financial|trading) advice|(?:full |legal |general |our )?disclaimers?)\s?:?$/i;
const findHeadOfDisclaimer: Finder = (lines) =>
  lines.flatMap((line, at) =>
    line.length <= size.name && headsDisclaimer.test(line) && isDisclaimer(lines[at + 1] ?? '')
      ? [at]
      : [],
  );

// "Distribution channels: Energy Industry, Mining" above "Legal Disclaimer:": the shelves of a wire; a release may tell of a seller's.
const channels = /^distribution channels\s?:\s\S/i;
const findChannels: Finder = (lines) =>
  lines.flatMap((line, at) =>
    channels.test(line) &&
    lines
      .slice(at + 1, at + 4)
      .some((one) => /^legal disclaimer:?$/i.test(one) || isDisclaimer(one))
      ? [at]
      : [],
  );

// "28.03.2013 Die DGAP Distributionsservices umfassen …" as far as "Medienarchive unter www.alder.example": what a German agency says of itself below an English copy is its page's.
const saysGerman = /^(?:\d\d\.\d\d\.\d{4} )?Die (?:DGAP|EQS) Distributionsservices umfassen\b/;
const germanArchive = /Medienarchive? unter (?:https?:|www\.)/;
const isEnglish = (whole: readonly string[]): boolean => {
  const text = whole.join(' ');
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  return count(/\b(?:the|of|and)\b/g) > 10 * count(/\b(?:der|und|das)\b/g);
};
const findGermanNotice: Finder = (lines, whole) => {
  const from = lines.findIndex((line) => saysGerman.test(line));
  const to = lines.findIndex((line, at) => at >= from && germanArchive.test(line));
  return from !== -1 &&
    to !== -1 &&
    to - from <= 4 &&
    isEnglish(whole.slice(0, whole.indexOf(lines[from] ?? '')))
    ? Array.from({ length: to - from + 1 }, (_, at) => from + at)
    : [];
};

// "174266 19.06.2012" above "Leseranfragen:", "PresseKontakt / Agentur:" and "Bereitgestellt von Benutzer: Alder": the fields of a portal's form that has no number of its own.
const fieldOfForm =
  /^(?:leseranfragen|reader enquiries|presse-?kontakt ?\/ ?agentur|(?:press )?contact ?\/ ?agency|(?:weitere infos zu dieser presse(?:meldung|mitteilung))|bereitgestellt von (?:be)?nutzer(?:in)?|published by user)\s?:/i;
const leastFields = 2;
const findForm: Finder = (lines) => {
  const first = lines.findIndex((line) => fieldOfForm.test(line));
  if (first === -1) return [];
  let to = first;
  while (fieldOfForm.test(lines[to] ?? '')) to += 1;
  if (to - first < leastFields) return [];
  const from = /^\d{5,7} \d\d\.\d\d\.\d{4}$/.test(lines[first - 1] ?? '') ? first - 1 : first;
  return Array.from({ length: to - from }, (_, at) => from + at);
};

// "Profile: Mill News" above "0 Comments:": on which shelf a blog keeps its post.
const profileOfPost = /^Profile: \p{Upper}[^.:@\d]{2,40}$/u;
const findProfileOfPost: Finder = (lines) =>
  lines.flatMap((line, at) =>
    profileOfPost.test(line) && /^\d{1,3} comments?:?$/i.test(lines[at + 1] ?? '') ? [at] : [],
  );

const homepage = /^(?:\p{Upper}[\p{Alpha}&.'’-]*\s){1,5}[Hh]ome ?[Pp]age$/u;
// "Alder College homepage", "College Relations, webnews@alder.example" and the copyright: the foot of every page of a sender's own site.
const findHomepage: Finder = (lines) => {
  const from = lines.findIndex((line, at) => at >= lines.length - 6 && homepage.test(line));
  const below = lines.slice(from);
  return from > 0 &&
    isCopyright(lines.at(-1) ?? '') &&
    below.every(
      (line) =>
        line.length <= size.line && !/\d{3}[-. )]+\d{3}/.test(line.replace(/(?:19|20)\d\d/g, '')),
    )
    ? rest(lines, from)
    : [];
};

/** What knows the feet that portals, boards for shares and magazines set below a copy. */
export const portalFeet: readonly Finder[] = [
  findPortalFoot,
  findCharts,
  findQuoteBox,
  findBelowAgency,
  findEmptyAttachments,
  findOwnBox,
  findQuestion,
  findJobs,
  findHeadOfDisclaimer,
  findChannels,
  findGermanNotice,
  findForm,
  findShareBoxes,
  findLondonBoxes,
  findProfileOfPost,
  findHomepage,
  ...portalsAbroad,
];
