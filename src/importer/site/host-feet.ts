import { readDateLine } from '../dateline/printed-dates.ts';
import { findBoardActs } from './board-feet.ts';
import { isCopyright } from './copyright.ts';
import { boxFinders, callsReader, type Finder } from './foot-boxes.ts';
import { footFinders } from './foot-lines.ts';
import { portalFeet } from './portal-feet.ts';
import { headsOtherStories } from './stories.ts';

/** How many of a text's last lines with words hosts' feet are looked for in, how many of them an advert or a box of figures has at most, and how long each of these is, in characters. */
const size = { lines: 40, advert: 6, box: 16, line: 200 } as const;

// "More articles issued by Alder, Inc.", "Elmstead, Maine, UNITED STATES", "Contact Data": the box of a sender, of which the text kept no more than labels.
const moreOfSender =
  /^more (?:articles|news|stories|(?:press )?releases) (?:issued|published|distributed) by \p{Upper}.{2,80}$/iu;
const seat =
  /^\p{Upper}[\p{Alpha}. '-]{1,40},(?: \p{Upper}[\p{Alpha}. '-]{1,40},)? \p{Upper}[\p{Upper} ]{3,40}$/u;
// "Kontaktdaten" above "CONTACT: Jane Doe": the page's own label in the reader's language, over the release's.
const labelOfBox =
  /^(?:contact data|kontakt(?:daten|data)|coordonnées|datos de contacto|dati di contatto|contactgegevens)$/i;
const ownLabel = /^CONTACTS?:/;
const findSenderBox: Finder = (lines, whole) =>
  lines.flatMap((line, at) => {
    if (moreOfSender.test(line)) return [at];
    const next = lines[at + 1];
    if (labelOfBox.test(line) && ownLabel.test(next ?? '')) return [at];
    if (line === 'Contact Data')
      return next === undefined ||
        headsOtherStories(next) ||
        readDateLine(next) !== undefined ||
        (next.length >= 20 && whole.indexOf(next) !== whole.lastIndexOf(next))
        ? [at]
        : [];
    return seat.test(line) && moreOfSender.test(lines[at - 1] ?? '') ? [at] : [];
  });

// "Issuer of this News Release is solely responsible for its content." says an agency too, but not whom to ask instead of the host.
const answers =
  /^(?:the )?issuer of this (?:news|press) release is solely responsible for (?:its|the) content\.?$/i;
const asksIssuer =
  /^(?:please )?(?:address|direct|send) (?:all |any )?(?:inquiries|enquiries|questions) directly to the (?:issuing company|issuer)\.?$/i;
const findIssuerNote: Finder = (lines) => {
  const asked = lines.findIndex((line) => asksIssuer.test(line));
  if (asked === -1) return [];
  // A page's width may have broken it: "… responsible for its" above "content."
  if (answers.test(`${lines[asked - 2] ?? ''} ${lines[asked - 1] ?? ''}`))
    return [asked - 2, asked - 1, asked];
  return [asked, ...[asked - 1, asked + 1].filter((at) => answers.test(lines[at] ?? ''))];
};

// "Copyright © 2009 PR Newswire Association LLC. All rights reserved." between "Terms and conditions of use apply" and the name of the house.
const houseOfWire = /^an? (?:united business media|ubm)(?: plc)? company\.?$/i;
const termsApply = /^terms and conditions of use apply\.?$/i;
const findHouseOfWire: Finder = (lines) =>
  lines.flatMap((line, at) => {
    const isOfWire = (other = ''): boolean =>
      /\bpr ?newswire\b/i.test(other) && isCopyright(other) && other.length < 120;
    return (houseOfWire.test(line) && isOfWire(lines[at - 1])) ||
      (termsApply.test(line) && isOfWire(lines[at + 1]))
      ? [at]
      : [];
  });

// "Birchly is a trading app offered by Birchly Inc." above "Securities are offered through Birchly Financial Inc., Member FINRA/SIPC.": a house of whom the release says nothing.
const offered =
  /^securities (?:products )?(?:are |is )?offered (?:through|by) (\p{Upper}[\p{Alpha}\d]{2,30})\b.{0,80}\bmember\b.{0,20}\b(?:FINRA|SIPC)\b/iu;
const isApp = / is an? (?:\S+ ){0,8}?(?:app|platform|application) \S/i;
const findBroker: Finder = (lines, whole) => {
  const at = lines.findIndex((line) => line.length < 600 && offered.test(line));
  const [, name = ''] = offered.exec(lines[at] ?? '') ?? [];
  const above = lines[at - 1] ?? '';
  if (name === '' || !above.startsWith(`${name} is a`) || !isApp.test(above.slice(0, 160)))
    return [];
  return whole.filter((line) => line.includes(name)).length === 2 ? [at - 1, at] : [];
};

// "Read more here: Alder AG on EQS" above "Posted in News": whence a program for blogs has its copy.
const copiedFrom =
  /^(?:read more(?: here)?|source|via|original(?:ly)? (?:posted|published|article))\s?:\s.{3,160} on (?:EQS|Globe ?Newswire|PR ?Newswire|Business ?Wire|ACCESS ?WIRE|Newsfile(?: Corp\.?)?|Cision)\.?$/i;
const shelved = /^(?:posted in|tagged|filed under|categor(?:y|ies))\b/i;
const findCopiedFrom: Finder = (lines) =>
  lines.flatMap((line, at) =>
    copiedFrom.test(line) && shelved.test(lines[at + 1] ?? '') ? [at] : [],
  );

// "Link:", "Read the original here:" above the headline again.
const leadsToCopy =
  /^(?:(?:see|read|visit|view|continue|go|more|the|rest|of|this|original|originally|original?|article|post|posted|link|source|excerpt|from|here|to|reading|story) ?){1,7}:$/i;
const findLinkToCopy: Finder = (lines, whole) => {
  const headline = whole.find((line) => line.length >= 30);
  return lines.flatMap((line, at) =>
    line.length <= 50 && lines[at + 1] === headline && leadsToCopy.test(line) ? [at] : [],
  );
};

// "Alder teuer?", "Hier klicken", "Werbehinweise: …" below "© 2026 PR Newswire".
const advertNote = /^werbehinweise?\s*:/i;
const callsOfAdvert =
  /^(?:(?:hier|jetzt) (?:klicken|(?:kostenlos )?(?:lesen|sichern|anfordern|herunterladen|downloaden))|zum (?:spezial)?report)\W{0,3}$/i;
const findAdvertAtEnd: Finder = (lines) => {
  const note = lines.findIndex((line) => advertNote.test(line));
  if (note < 2 || !callsOfAdvert.test(lines[note - 1] ?? '')) return [];
  for (let at = note - 2; at >= 0 && at >= note - size.advert; at -= 1) {
    const line = lines[at] ?? '';
    if (isCopyright(line) || /https?:\/\/\S+$/.test(line))
      return Array.from({ length: note - at - 1 }, (_, index) => at + 1 + index);
    if (line.length > size.line || /\S@\S/.test(line)) return [];
  }
  return [];
};

// "Copper - now!", "In this report …", "Hier klicken" right above "© 2026 GlobeNewswire (Europe)".
const findCalledAdvert: Finder = (lines) => {
  const call = lines.findIndex(
    (line, at) => line.length < 60 && callsOfAdvert.test(line) && isCopyright(lines[at + 1] ?? ''),
  );
  for (let at = call - 1; at >= 0 && at >= call - 3; at -= 1) {
    const line = lines[at] ?? '';
    if (line.length > size.line || /\S@\S/.test(line)) return [];
    if (/\S\s\S.*[!?]$/.test(line))
      return Array.from({ length: call - at + 1 }, (_, index) => at + index);
  }
  return [];
};

// "Archive at www.wire.example": with that and its numbers an agency ends a release. "Quelle: birchboerse.example und Firmenangaben", "©birchboerse.example": a magazine's box of figures below it.
const endOfAgency =
  /\b(?:Archive at|Medienarchive? unter)\s+(?:www\.|https?:)|^(?:End of (?:Announcement|News|Media Release|Corporate News)|Ende der Mitteilung)\b/;
const domainAlone = /^(?:©|\(c\)) ?(?:(?:19|20)\d\d )?((?:[\w-]{1,40}\.){1,3}\p{Lower}{2,8})$/iu;
const sourceLabel = /^(?:quellen?|sources?|fuente|fonte|bron|källa|kilde|lähde)\s*:/i;
const findMagazineBox: Finder = (lines) => {
  const last = lines.findLastIndex((line) => line.length < 90 && domainAlone.test(line));
  const [, domain = ''] = domainAlone.exec(lines[last] ?? '') ?? [];
  if (domain === '') return [];
  const source = lines.findIndex((line) => sourceLabel.test(line) && line.includes(domain));
  const end = lines.findLastIndex((line) => endOfAgency.test(line));
  const isBox =
    end !== -1 &&
    end < source &&
    source < last &&
    last - end <= size.box &&
    lines.slice(end + 1, last).every((line) => line.length <= size.line && !/\S@\S/.test(line));
  return isBox ? Array.from({ length: last - end }, (_, index) => end + 1 + index) : [];
};

// "ALDER INC. has 14 releases in this database.", "ALDER INC. a 14 communiqués dans cette base de données"
const countsReleases =
  /^\S.{1,80} (?:has|have|a|hat|tiene|ha|heeft|har) \d[\d.,]{0,6} (?:\p{Alpha}+ )?\p{Alpha}+ (?:in|dans|en|im?) (?:this|our|the|cette|notre|dieser|esta|questo|deze|denna) (?:database|archive|base de données|datenbank|base de datos|databas)\.?$/iu;
const findCount: Finder = (lines) =>
  lines.flatMap((line, at) =>
    line.length <= size.line && / \d/.test(line) && countsReleases.test(line) ? [at] : [],
  );

const finders: readonly Finder[] = [
  findSenderBox,
  findIssuerNote,
  findHouseOfWire,
  findBroker,
  findCopiedFrom,
  findLinkToCopy,
  findAdvertAtEnd,
  findCalledAdvert,
  findMagazineBox,
  findCount,
  findBoardActs,
  ...boxFinders,
  ...portalFeet,
  ...footFinders,
];

/** What hosts set at the foot of a copy and only lines beside it bear out, by their places: a sender's empty box, a broker's note, an advert, a magazine's figures, a program's stamp, the words of the menu above. */
export const findHostFeet = (lines: readonly string[]): number[] => {
  const filled = [...lines.keys()].filter((at) => lines[at] !== '');
  const places = filled.slice(Math.floor(filled.length / 3)).slice(-size.lines);
  const last = places.map((at) => lines[at] ?? '');
  const found = finders.flatMap((find) => find(last, lines)).flatMap((at) => places[at] ?? []);
  // What calls on its readers below the news and is the host's there is so above it too.
  const calls = new Set(
    found.map((at) => lines[at] ?? '').filter((line) => callsReader.test(line)),
  );
  return calls.size === 0
    ? found
    : [...found, ...filled.slice(0, filled.length / 3).filter((at) => calls.has(lines[at] ?? ''))];
};
