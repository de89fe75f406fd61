import { isAbout } from '../body/heading-words.ts';
import { isEndMark } from '../body/end-mark.ts';
import { hasAddress, readContactHead } from '../contacts/lines.ts';
import { readDateLine } from '../dateline/printed-dates.ts';
import { looksLikeWire, nameOfWire } from '../dateline/wire-names.ts';
import { wireOfTrailer } from '../dateline/wires.ts';
import { readByline } from './bylines.ts';
import type { PageLine } from './page-lines.ts';
import { holdsGlued, isGluedRow } from './glued-menus.ts';
import { isCopyright } from './copyright.ts';
import { headsOwnPart } from './own-lines.ts';
import { asksForReleases, endsInStamp, followsSender, tellsOfRoom } from './portal-offers.ts';
import { tellsInEastAsia } from '../east-asia/letters.ts';
import { isMenuRow, isSitePhrase, siteWordStrength } from './site-words.ts';
import { asksReader, goesOnBelow, headsOtherStories } from './stories.ts';
import { isHostDesk, isRowOfNames, speaksToReader } from './to-reader.ts';
import { labelsTags } from './catchwords.ts';
import { signsLetter } from './letter-ends.ts';
import { isSiteTalkBelow } from './talk.ts';

/** What only a release says below its news. */
export const saidByRelease =
  /\bforward[- ]looking\b|\bsafe harbou?r\b|^(?:data)?source:?\s+\p{Upper}|^quelle:?\s+\p{Upper}|\bview (?:the )?(?:source|original) (?:version|content)\b/iu;
const note =
  /^(?:\[?\d{1,2}[\].)]\s|[†‡§¹²³⁴-⁹]\s?\p{Alpha}|\*\p{Upper}|(?:isin|wkn|keywords?|industry|note|photos?|pictures?|images?|videos?|b-roll|logos?)\b.{0,20}:)/iu;
/** A row of figures. */
export const cell = /^\||\t.*\t|\S {3,}\S.* {3}\S|^[^|]+\|[^|\d]*\d[^|]*\|[^|\d]*\d/;
const sentence = /[\p{Lower}\d)%®™][.!?]["”’)]?$/u;
const cutShort = /(?:\.{3}|…|\[\.{3}\])$/;
const dated =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2},? (?:19|20)\d\d\b|\b\d{1,2}\.? [^\s.,;:()]{3,9}\.?,? (?:19|20)\d\d\b|\b\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d\d\b|\b(?:19|20)\d\d-\d\d-\d\d\b/i;

// "September 2005  ALDER ADDS 18 BRANCHES" in a list of stories
const monthBeside =
  /^(?:[«‹-]\s*)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,? (?:19|20)\d\d\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,? (?:19|20)\d\d\)?$/i;

/** True for an entry of a list of stories, which has a day beside its title. */
export const isEntry = (text: string): boolean =>
  text.length < 200 && (dated.test(text) || monthBeside.test(text)) && !readDateLine(text);

/** True for a line that names the wire of the release; one that asks its readers for something is no way the release took. */
export const namesWire = (text: string): boolean =>
  !text.endsWith('?') && wireOfTrailer(text) !== undefined;

// "© Marketwired 2012"
const isOfWire = (copyright: string): boolean =>
  nameOfWire(copyright.replace(/^(?:copyright|©|\(c\)|[\s,])+|(?:19|20)\d\d|\.$/gi, '').trim()) !==
  undefined;

/** The weight of what only a release has among its own lines, without ending it. */
export const toldByContact = 4.5;

/** True for a sentence, however short: "The figures in this release are not audited." */
export const tellsShortly = (text: string): boolean =>
  (sentence.test(text) && text.split(' ').length >= 5 && !speaksToReader(text)) ||
  tellsInEastAsia(text);

/** True for the heading of a list of other stories; "Further information:" above an address is a contact's label. */
export const isStoriesHead = (text: string, isAddressed: () => boolean, next?: PageLine): boolean =>
  headsOtherStories(text) &&
  !goesOnBelow(text, next) &&
  !(readContactHead(text) !== undefined && isAddressed()) &&
  !headsOwnPart(text, next);

// "|---|---|" below the head of a table
const ruler = /^\|?(?:\s?:?-+:?\s?\|)+(?:\s?:?-+:?\s?)?$/;

/** Where a line stands below the news. */
export interface Place {
  /** True below the release's end. */
  readonly ended: boolean;
  /** True below the heading of a list of other stories. */
  readonly stories: boolean;
  /** True right above an address. */
  readonly isAddressed: () => boolean;
  /** True for a line with a name that the release says too. */
  readonly holdsNamed: (text: string) => boolean;
  /** True for a name of which a paragraph above tells. */
  readonly tellsOf: (name: string) => boolean;
  /** True for the host's own address at the foot of its page. */
  readonly isFoot: () => boolean;
  /** True beside other lines that begin or end with a day. */
  readonly isDated: () => boolean;
  /** True right above a row of figures. */
  readonly isAboveCells: () => boolean;
  /** The line below. */
  readonly next?: PageLine | undefined;
  /** True in a list of links that the release introduces. */
  readonly isOwnEntry: () => boolean;
  /** True for the label of a person to be asked, with nothing but titles and buttons between it and the news. */
  readonly isOwnContact: () => boolean;
}

// "About Late Line" above "Late Line was founded in 1997": a host presents itself so too, but no paragraph above tells of it.
const presentsNamed = (
  text: string,
  next: PageLine | undefined,
  tellsOf: (name: string) => boolean,
): boolean => {
  const name = /^about (?:the )?(\p{Upper}[^:|]{2,60}?)\s?:?$/iu.exec(text)?.[1];
  return (
    name !== undefined &&
    next !== undefined &&
    !next.site &&
    !next.linked &&
    next.text.length >= 60 &&
    next.text.replace(/^the /i, '').startsWith(name) &&
    tellsOf(name) &&
    !looksLikeWire(name)
  );
};

// "For more information on Valves: World Outlook, click on:" below a paragraph that tells of them
const moreAbout =
  /^(?:For|To) (?:(?:more|further|additional) (?:information|details)|order|learn more|read more)\b[^:]{0,40}?\b(?:on|about|of)\s(?:the\s)?["“]?(\p{Upper}[\p{Alpha}\d-]{3,}).{0,120}(?::$|https?:|www\.)/u;
const leadsToTold = ({ text, linked }: PageLine, tellsOf: (name: string) => boolean): boolean => {
  const name = linked ? undefined : moreAbout.exec(text)?.[1];
  return name !== undefined && tellsOf(name);
};

/** How much a line speaks for the release (above 0) or for the page around it (below 0). */
export const weigh = (
  line: PageLine,
  own: readonly string[],
  {
    ended,
    stories,
    isAboveCells,
    isAddressed,
    isFoot,
    isDated,
    isOwnContact,
    isOwnEntry,
    holdsNamed,
    tellsOf,
    next,
  }: Place,
): number => {
  const { text } = line;
  const names = own.some((word) => text.includes(word));
  if (!line.site && leadsToTold(line, tellsOf)) return toldByContact;
  if (line.site || isSiteTalkBelow(text) || isFoot()) return -3;
  if (isOwnContact() || signsLetter(text)) return toldByContact;
  if (saidByRelease.test(text)) return line.linked ? -1 : 6;
  // The issuer's own words in short, as a wire prints them below the contacts.
  if (/^release summary:?$/i.test(text)) return toldByContact;
  if (isStoriesHead(text, isAddressed, next) || /^release versions$/i.test(text)) return -5;
  if (asksReader(text)) return -4;
  if (followsSender(text) && next && asksForReleases(next.text)) return -4;
  if (isEndMark(text)) return 5;
  if (ruler.test(text)) return 0;
  if (isMenuRow(text, true) || isSitePhrase(text)) return -3;
  if (line.linked && !/https?:|www\.|\S@\S/.test(text)) return isOwnEntry() ? 0 : -2;
  if (isCopyright(text)) {
    if (wireOfTrailer(text) !== undefined || isOfWire(text)) return 1;
    return holdsNamed(text) ? -1 : -3;
  }
  if (labelsTags(text)) return -2;
  if (/^(?:written |posted )?by /i.test(text) && readByline(text)?.people.length === 0) return -2;
  if (isRowOfNames(text)) return isAboveCells() ? 1.5 : -2;
  if (tellsOfRoom(text)) return -2;
  if (endsInStamp(text)) return stories ? -2 : -1;
  if (stories && cutShort.test(text)) return -3;
  if (line.level === 0 && namesWire(text)) return 2;
  if (/^(?:view|see|add|manage) (?:my|related|all|more|our|to my)\b.{0,30}$/i.test(text)) return -2;
  if (isGluedRow(text)) return -3;
  if (text.length < 60 && !/[@\d:]/.test(text) && holdsGlued(text)) return -2;
  if (note.test(text)) return 3;
  const strength = siteWordStrength(text);
  if (strength > 0) return readContactHead(text) === undefined ? -strength : 0;
  if (names && text.length < 90 && isAbout(text)) return 4;
  if (/^about\s/i.test(text) && text.length < 90)
    return presentsNamed(text, next, tellsOf) ? 4 : -1;
  if (cutShort.test(text)) return ended || stories ? -3 : 0;
  if (!names && speaksToReader(text)) return -2;
  if (stories && isHostDesk(text)) return -1;
  if (cell.test(text)) return 1.5;
  if (
    text.length < 300 &&
    (hasAddress(text) || (readContactHead(text) !== undefined && isAddressed()))
  )
    // "Contact: Jane Doe, 555-0100" above all lists of other stories
    return !stories && hasAddress(text) && readContactHead(text) !== undefined
      ? toldByContact
      : names
        ? 3
        : 2;
  if (tellsInEastAsia(text)) return stories ? 0.5 : 4;
  if (text.length >= 100 || (sentence.test(text) && text.split(' ').length >= 8))
    return stories ? 0.5 : (names ? 4 : 1.5) * (ended ? 0.5 : 1);
  if (/^(?:https?:\/\/|www\.)\S+$/.test(text))
    return own.some((word) => text.toLowerCase().includes(word.toLowerCase())) ? 2 : 0;
  if (isEntry(text)) return ended && isDated() ? -1.5 : -0.5;
  return names && !stories ? 1 : 0;
};
