import { isMenuRow, isSiteFoot, isSitePhrase, isTrail, siteWordStrength } from './site-words.ts';
import { startOfAuthor } from './author-box.ts';
import { isNameOfHost, leadsToProfile, markGoals } from './host-below.ts';
import { isHostOffer } from './host-offers.ts';
import { beginsRelayTalk, isRelayTalk, mayHeadRelayTalk } from './relay-talk.ts';
import { endsRelease, isShortened, startBelowEnd, type TailLine } from './end.ts';
import { findStatements } from './calendars.ts';
import { isAbout } from '../body/heading-words.ts';
import { isCatchwordLabel, labelsTags } from './catchwords.ts';
import { endOfInsetBox } from './inset-box.ts';
import { isInOwnList } from './introduced.ts';
import { headsOwnPart, isOwnLine } from './own-lines.ts';
import { isCopyright, isWireCopyright } from './copyright.ts';
import { headsTitlesAbroad } from './stories-abroad.ts';
import { asksReader, goesOnBelow, headsOtherStories, headsQuestions } from './stories.ts';
import { signsLetter } from './letter-ends.ts';
import { beginsMailFoot } from './mail.ts';
import { isSiteTalkBelow } from './talk.ts';
import { isPitch, speaksToReader } from './to-reader.ts';
import { wireOfTrailer } from '../dateline/wires.ts';

const ofRelease =
  /\bforward-looking\b|^end of (?:the )?(?:ad hoc |media |press |news )?(?:announcement|message|news|release)s?\b|^about\b|^über\b|^à propos\b|^(?:by order|for and on behalf|on behalf) of the\b|^notes? (?:to|for) (?:the )?editors?\b|^(?:for )?(?:(?:further|more|additional) information|investors?|media|press)?\s*(?:contacts?|kontakte?|inquiries|enquiries|queries)\b|^source\b|^quelle\b|^release summary:?$|^(?:note to )?editors?\s?[:–-]|^(?:#\s?#\s?#|-\s?(?:30|0|ends?)\s?-|\*\s?\*\s?\*)$|\S@\S|\[at\]|\(at\)|^\[?\d{1,2}[\].]\s(?=.{40})|^[†‡§¹²³⁴-⁹]\s?\p{Alpha}|\b(?:tel|phone|telephone|mobile|fax|t|m|p)[.:]*\s*[+(]?\d|[+(]\d[\d\s().-]{8,}\d|\b\d{3}[-. )]+\d{3}[-. ]\d{4}\b|^(?:photos?|images?|videos?|logo|note|notes? to editors?|notes|table|isin|wkn|lei|ticker|keywords?|caption|footnotes?|attachments?|anhang|anlagen?)\b.{0,12}[:–-]|https?:\/\//iu;

// "The plant at night. Photograph: Jane Doe"
const credit =
  /(?:^|[.!?)]\s)(?:photo(?:graph|graphie)?s?|foto(?:graf|grafie)?s?|bild|images?|pictures?|credits?|crédits?(?: photos?)?)\s?[:–]\s?\p{Upper}/iu;
// "*Acme is a trademark"; "*required" is said of a form's fields.
const starredNote = /^\*\p{Upper}/u;

// "Comments about our pages? Write to webmaster@acme.example"
const mailOfSite = /\bweb-?(?:master|team|admin)@/i;

// "Sobre Acme", but not "Sobre nosotros"
const presentsIssuer = (text: string): boolean =>
  text.length <= 80 && isAbout(text) && /\s\p{Upper}/u.test(text) && siteWordStrength(text) === 0;

/** True for a line below the news that a release says and no site: a contact, a source, "About Acme", a note. */
export const isSaidByRelease = (text: string): boolean =>
  signsLetter(text) ||
  (ofRelease.test(text) && !mailOfSite.test(text)) ||
  starredNote.test(text) ||
  credit.test(text) ||
  presentsIssuer(text);

// "Contact Us Today" above "Our team is here to help!"
const callsForContact = /^(?:contact|call|ask) us(?: today| now)[.!]?$/i;

// "About Us", "About this company": a page of the site.
const isNameOfPage = (text: string): boolean =>
  (siteWordStrength(text) > 0 && !/contact(?! us\b)/i.test(text)) ||
  callsForContact.test(text) ||
  /^about (?:this|our|the) (?:company|site|page|issuer|source|author)s?$/i.test(text);

const isOfRelease = ({ text, prose, linked, site = false }: TailLine): boolean => {
  if (site || isSiteTalkBelow(text) || isMenuRow(text)) return false;
  return (
    (text.length >= 200 && !linked) ||
    prose ||
    (isSaidByRelease(text) &&
      !isNameOfPage(text) &&
      !headsOtherStories(text) &&
      !asksReader(text)) ||
    isCatchwordLabel(text) ||
    wireOfTrailer(text) !== undefined ||
    isWireCopyright(text)
  );
};

// "[1] Compartment C", where a sentence above ends with "in 2007.[1]"
const isNote = (lines: readonly TailLine[], at: number): boolean => {
  const mark = /^(?:\[\d{1,2}\]|[*†‡§¹²³⁴-⁹]{1,2})(?=\s?\p{Alpha})/u.exec(
    lines[at]?.text ?? '',
  )?.[0];
  return (
    mark !== undefined &&
    lines.slice(0, at).some(({ text }) => text.length >= 80 && text.indexOf(mark) > 0)
  );
};

// "More on the laboratory" may head a part of the release: titles of stories end without a full stop.
const headsStories = (lines: readonly TailLine[], at: number): boolean => {
  const text = lines[at]?.text ?? '';
  if (beginsMailFoot(text)) return true;
  // "Free Trial of Alder Software Extended" heads a paragraph that says so too.
  if (asksReader(text)) return !isOwnLine(lines, at);
  // A release may end with a question too, but tells more below it.
  if (isPitch(text) || (callsForContact.test(text) && isPitch(lines[at + 1]?.text ?? '')))
    return lines.slice(at + 1, at + 12).every((line) => !line.prose && line.text.length < 140);
  const next = lines[at + 1];
  const below = lines.slice(at + 1, at + 9);
  if (headsTitlesAbroad(text, below)) return !below.some(isCertainlyOfRelease);
  if (goesOnBelow(text, next)) return false;
  if (leadsToProfile(lines, at)) return true;
  // What a host's machine asks and answers of the news, the answer below the question or behind it.
  if (headsQuestions(text)) return /^[^.!?]{8,200}\?(?:\s|$)/.test(next?.text ?? '');
  if (!headsOtherStories(text) || isOwnLine(lines, at) || headsOwnPart(text, next)) return false;
  if (
    !/^more (?:on|in|about)\b(?! (?:this|the|that) (?:topic|story|subject|company|issuer))/i.test(
      text,
    )
  )
    return true;
  return next !== undefined && (next.linked || /[^.!?:”"]$/.test(next.text));
};

/** True for a line that a release says and its site does not: contacts, sources, notes. */
export const isCertainlyOfRelease = (line: TailLine): boolean =>
  line.site !== true &&
  isSaidByRelease(line.text) &&
  !isSiteFoot(line.text) &&
  !isNameOfPage(line.text) &&
  !isSiteTalkBelow(line.text) &&
  !headsOtherStories(line.text) &&
  !asksReader(line.text);

/** The place from which on a release's site speaks, by a list of other stories that may tell much of each; the end where there is none. */
const startOfStories = (lines: readonly TailLine[]): number => {
  const last = lines.findLastIndex(isCertainlyOfRelease);
  if (last < lines.length * 0.2) return lines.length;
  for (let at = last + 1; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line || headsStories(lines, at)) return at;
    if (line.prose || line.text.length >= 200) break;
  }
  return lines.length;
};

const leadsElsewhere = ({ text, linked }: TailLine): boolean =>
  linked && !/\.(?:pdf|docx?|xlsx?|zip|jpe?g|png)\b|^(?:view|download|attachment)/i.test(text);

// What a relay says below the release, its heading with it, whatever its length.
const findRelayTalk = (lines: readonly TailLine[], found: Set<number>): void => {
  let whole = false;
  const news = lines.findIndex(({ prose }) => prose);
  for (let at = Math.floor(lines.length * 0.3); at < lines.length; at += 1) {
    const line = lines[at];
    if (!line) continue;
    const talks = isRelayTalk(line.text);
    if (!talks && !(whole && !isCertainlyOfRelease(line))) continue;
    found.add(at);
    if (!talks) continue;
    // A summary under that name may stand above the news.
    whole ||= at > news && news !== -1 && beginsRelayTalk(line.text);
    for (let above = at - 1; mayHeadRelayTalk(lines[above]?.text ?? ''); above -= 1)
      found.add(above);
  }
};

// "The following statement was issued today by Jane Doe:" opens a release.
const isSentence = (text: string): boolean =>
  (/[.!?]["”)]?$/.test(text.slice(-2)) || (text.length > 80 && text.endsWith(':'))) &&
  text.split(' ').length >= (/\p{Lower}{2}\.$/u.test(text) ? 6 : 8) &&
  !/\byours?\b|\byou\b|\bplease\b/i.test(text);

const speaksForSite = (text: string): boolean =>
  isMenuRow(text, true) ||
  isTrail(text) ||
  isSitePhrase(text) ||
  isSiteTalkBelow(text) ||
  isRelayTalk(text) ||
  (isHostOffer(text) && !(isSentence(text) && text.endsWith('.') && !speaksToReader(text))) ||
  labelsTags(text);

// "The Alder Fund is a charity that pays" goes on in small letters: a sentence that was broken at a width.
const isTitleOfStory = (text: string, below: string): boolean =>
  /^\p{Upper}[^\d,;:@()®™.]*$/u.test(text) &&
  text.split(' ').length >= 5 &&
  !(text.length >= 50 && /^\p{Lower}/u.test(below));

// "21%" above "more views with us"
const bareFigure = /^\d[\d.,]*\s?%?$/;

// "Member FDIC" above "Equal Housing Lender" and "Privacy Statement | Security Tips"
const isInMenu = (lines: readonly TailLine[], at: number): boolean =>
  siteWordStrength(lines[at]?.text ?? '') > 0 &&
  (siteWordStrength(lines[at + 1]?.text ?? '') > 0 || speaksForSite(lines[at + 1]?.text ?? ''));

// The last line of a page.
const isOwnCopyright = (line: string): boolean =>
  line.length <= 120 && isCopyright(line) && /\ball rights reserved\b.{0,3}$/i.test(line);

// "The company news service from the London Stock Exchange" below "This information is provided by RNS"
const tellsOfWire = (lines: readonly TailLine[], at: number): boolean =>
  /\bservice\b/i.test(lines[at]?.text ?? '') &&
  wireOfTrailer(lines[at - 1]?.text ?? '') !== undefined;

/** The lines below a release that are its site's, by their places: lists of other stories, forms, menus, links that lead elsewhere; `above` are lines that were left out before. */
export const findSiteTail = (
  lines: readonly TailLine[],
  above: readonly string[] = [],
): ReadonlySet<number> => {
  const found = new Set<number>();
  findRelayTalk(lines, found);
  for (let at = startOfAuthor(lines, above, isCertainlyOfRelease); at < lines.length; at += 1)
    found.add(at);
  let end = lines.length;
  while (end > lines.length * 0.3) {
    const line = lines[end - 1];
    if (!line || (isOfRelease(line) && !found.has(end - 1)) || isNote(lines, end - 1)) break;
    end -= 1;
  }
  const below = startBelowEnd(lines);
  const statements = findStatements(lines.map(({ text }) => text));
  end = Math.min(end, startOfStories(lines), below);
  if (end === lines.length) return found;
  // Titles of stories and the like stand between a release and the first words that are certainly its site's.
  const said = lines.map(
    ({ text }, at) => at >= end && speaksForSite(text) && !isOwnLine(lines, at),
  );
  markGoals(lines, said, end, isCertainlyOfRelease);
  const first = said.indexOf(true);
  const lastSentence = lines.findLastIndex(({ text }, at) => isSentence(text) && said[at] !== true);
  const ended = lines
    .slice(Math.max(0, end - 4), end)
    .some((line) => isCertainlyOfRelease(line) || endsRelease(line.text));
  let whole = false;
  let catchwords = isCatchwordLabel(lines[end - 1]?.text ?? '');
  for (let at = end; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line || statements.has(at) || (line.item === true && isOwnLine(lines, at))) continue;
    catchwords &&= line.linked;
    if (catchwords) continue;
    // Once its site has spoken a release has no more to say, but for sentences.
    const spoken = said[at] === true;
    // So has one that has ended, below a ruler or a row of buttons.
    const speaks = spoken || (ended && line.parted === true);
    const heads = at !== below && headsStories(lines, at);
    const again = heads ? endOfInsetBox(lines, at) : undefined;
    if (again !== undefined) {
      for (let place = at; place < again; place += 1) found.add(place);
      at = again - 1;
      continue;
    }
    whole ||= at === below || heads || (speaks && at > lastSentence);
    const next = lines.slice(at + 1, at + 4);
    const headsLinks =
      line.heading && next.length > 0 && next.every((other) => leadsElsewhere(other));
    // Between the release's sentences stand its own lists: its partners, its towns.
    const amongLinks =
      at > lastSentence &&
      leadsElsewhere(line) &&
      !isInOwnList(lines, at) &&
      [lines[at - 1], lines[at + 1]].some((other) => other !== undefined && leadsElsewhere(other));
    if (
      whole ||
      spoken ||
      (at < first &&
        at > lastSentence &&
        !tellsOfWire(lines, at) &&
        (isTitleOfStory(line.text, lines[at + 1]?.text ?? '') ||
          isInMenu(lines, at) ||
          bareFigure.test(line.text))) ||
      headsLinks ||
      amongLinks ||
      isShortened(lines, at) ||
      // A host's copyright stands below what it says of itself.
      (found.has(at - 1) && isCopyright(line.text)) ||
      (at === lines.length - 1 && isOwnCopyright(line.text)) ||
      (line.linked && siteWordStrength(line.text) > 0)
    )
      found.add(at);
  }
  let tail = lines.length;
  while (found.has(tail - 1)) tail -= 1;
  if (whole && isNameOfHost(lines, tail - 1)) found.add(tail - 1);
  return found;
};
