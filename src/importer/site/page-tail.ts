import { isAbout } from '../body/heading-words.ts';
import { isEndMark } from '../body/end-mark.ts';
import { hasAddress, readContactHead } from '../contacts/lines.ts';
import { readDateLine } from '../dateline/printed-dates.ts';
import { nameOfWire } from '../dateline/wire-names.ts';
import { wireOfTrailer } from '../dateline/wires.ts';
import { isPerson, isPersonWithPosition } from '../contacts/people.ts';
import type { PageLine } from './page-lines.ts';
import { holdsGlued, isGluedRow } from './glued-menus.ts';
import { isInOwnList } from './introduced.ts';
import { lengthOfCalendar } from './calendars.ts';
import { isCopyright } from './copyright.ts';
import { isOwnLine } from './own-lines.ts';
import { isMenuRow, isSitePhrase, siteWordStrength } from './site-words.ts';
import { asksReader, headsOtherStories } from './stories.ts';
import { isHostDesk, isRowOfNames, speaksToReader } from './to-reader.ts';
import { isSiteTalkBelow } from './talk.ts';

// What only a release says below its news.
const saidByRelease =
  /\bforward[- ]looking\b|\bsafe harbou?r\b|^(?:data)?source:?\s+\p{Lu}|^quelle:?\s+\p{Lu}|\bview (?:the )?(?:source|original) (?:version|content)\b/iu;
const note =
  /^(?:\[?\d{1,2}[\].)]\s|[†‡§¹²³⁴-⁹]\s?\p{L}|\*\p{Lu}|(?:isin|wkn|keywords?|industry|note|photos?|pictures?|images?|videos?|b-roll|logos?)\b.{0,20}:)/iu;
const cell = /^\||\t.*\t|\S {3,}\S.* {3,}\S|^[^|]+\|[^|]*\d[^|]*\|[^|]*\d/;
const sentence = /[\p{Ll}\d)%®™][.!?]["”’)]?$/u;
const cutShort = /(?:\.{3}|…|\[\.{3}\])$/;
const dated =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2},? (?:19|20)\d\d\b|\b\d{1,2}\.? \p{L}{3,9}\.?,? (?:19|20)\d\d\b|\b\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d\d\b|\b(?:19|20)\d\d-\d\d-\d\d\b/iu;

// "September 2005  ALDER ADDS 18 BRANCHES" in a list of stories
const monthBeside =
  /^(?:[«‹-]\s*)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,? (?:19|20)\d\d\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,? (?:19|20)\d\d\)?$/i;
const isEntry = (text: string): boolean =>
  text.length < 200 && (dated.test(text) || monthBeside.test(text)) && !readDateLine(text);

// A wire that asks its readers for something is no way the release took.
const namesWire = (text: string): boolean =>
  !text.endsWith('?') && wireOfTrailer(text) !== undefined;

// "© Marketwired 2012"
const isOfWire = (copyright: string): boolean =>
  nameOfWire(copyright.replace(/^(?:copyright|©|\(c\)|[\s,])+|(?:19|20)\d\d|\.$/gi, '').trim()) !==
  undefined;

// What only a release has among its own lines weighs as much, without ending it.
const toldByContact = 4.5;

// "The figures in this release are not audited."
const tellsShortly = (text: string): boolean =>
  sentence.test(text) && text.split(' ').length >= 5 && !speaksToReader(text);

/** Where a line stands below the news. */
interface Place {
  /** True below the release's end. */
  readonly ended: boolean;
  /** True below the heading of a list of other stories. */
  readonly stories: boolean;
  /** True right above an address. */
  readonly isAddressed: () => boolean;
  /** True for a line with a name that the release says too. */
  readonly holdsNamed: (text: string) => boolean;
  /** True beside other lines that begin or end with a day. */
  readonly isDated: () => boolean;
  /** True right above a row of figures. */
  readonly isAboveCells: () => boolean;
  /** True in a list of links that the release introduces. */
  readonly isOwnEntry: () => boolean;
}

// "Further information:" above an address is a contact's label.
const isStoriesHead = (text: string, isAddressed: () => boolean): boolean =>
  headsOtherStories(text) && !(readContactHead(text) !== undefined && isAddressed());

/** How much a line speaks for the release (above 0) or for the page around it (below 0). */
const weigh = (
  line: PageLine,
  own: readonly string[],
  { ended, stories, isAboveCells, isAddressed, isDated, isOwnEntry, holdsNamed }: Place,
): number => {
  const { text } = line;
  const names = own.some((word) => text.includes(word));
  if (line.site || isSiteTalkBelow(text)) return -3;
  if (saidByRelease.test(text)) return line.linked ? -1 : 6;
  if (isStoriesHead(text, isAddressed) || /^release (?:summary|versions)$/i.test(text)) return -5;
  if (asksReader(text)) return -4;
  if (isEndMark(text)) return 5;
  if (isMenuRow(text) || isSitePhrase(text)) return -3;
  if (line.linked && !/https?:|www\.|\S@\S/.test(text)) return isOwnEntry() ? 0 : -2;
  if (isCopyright(text)) {
    if (wireOfTrailer(text) !== undefined || isOfWire(text)) return 1;
    return holdsNamed(text) ? -1 : -3;
  }
  if (isRowOfNames(text)) return isAboveCells() ? 1.5 : -2;
  if (stories && cutShort.test(text)) return -3;
  if (line.level === 0 && namesWire(text)) return 2;
  if (/^(?:view|see|add|manage) (?:my|related|all|more|our|to my)\b.{0,30}$/i.test(text)) return -2;
  if (isGluedRow(text)) return -3;
  if (text.length < 60 && !/[@\d:]/.test(text) && holdsGlued(text)) return -2;
  if (note.test(text)) return 3;
  const strength = siteWordStrength(text);
  if (strength > 0) return readContactHead(text) === undefined ? -strength : 0;
  if (names && text.length < 90 && isAbout(text)) return 4;
  if (/^about\s/i.test(text) && text.length < 90) return -1;
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
  if (text.length >= 100 || (sentence.test(text) && text.split(' ').length >= 8))
    return stories ? 0.5 : (names ? 4 : 1.5) * (ended ? 0.5 : 1);
  if (/^(?:https?:\/\/|www\.)\S+$/.test(text))
    return own.some((word) => text.toLowerCase().includes(word.toLowerCase())) ? 2 : 0;
  if (isEntry(text)) return ended && isDated() ? -1.5 : -0.5;
  return names && !stories ? 1 : 0;
};

// "Investor Tools" right above the page's links
const isTitle = ({ text, alone }: PageLine): boolean =>
  alone &&
  /^\p{Lu}[^.!?:;,@\d]{3,40}$/u.test(text) &&
  text.split(' ').length <= 4 &&
  !isPerson(text) &&
  !isPersonWithPosition(text);

/** How many lines at most stand below a release on its page. */
const farthest = 2000;

/** The place of the line from which on a page speaks of other things than its release; the end where it does not. */
export const startOfPageTail = (lines: readonly PageLine[], own: readonly string[]): number => {
  const end = lines.length;
  const last = lines.slice(-farthest);
  const texts = last.map(({ text }) => text);
  const endedFrom = last.findIndex(({ text }) => isEndMark(text) || saidByRelease.test(text));
  const isAddress = ({ text }: PageLine): boolean => text.length < 300 && hasAddress(text);
  const isAddressed = (at: number): boolean => last.slice(at, at + 6).some(isAddress);
  const storiesFrom = last.findIndex(({ text }, at) => isStoriesHead(text, () => isAddressed(at)));
  // A host's copyright names nobody of whom the release tells.
  let told: string | undefined;
  const holdsNamed = (text: string): boolean => {
    told ??= last
      .slice(0, 30)
      .map((line) => line.text.slice(0, 600))
      .join(' ');
    const names =
      text.match(
        /(?<!\p{L})(?!(?:copyright|rights|reserved|corp|company|limited|group|news|press)\b)\p{L}[\p{L}\p{N}'’-]{3,}/giu,
      ) ?? [];
    return names.length === 0 || names.some((name) => told?.includes(name));
  };
  const calendar = new Set<number>();
  for (const at of last.keys()) {
    const length = lengthOfCalendar(texts, at);
    for (let place = at; place < at + length; place += 1) calendar.add(place);
  }
  const weights: number[] = [];
  // Only lines below the news are weighed: most of a release is never asked for.
  const weightOf = (place: number): number => {
    const at = place - (end - last.length);
    const line = last[at];
    if (!line) return 9;
    const known = weights[at];
    if (known !== undefined) return known;
    const weight = weigh(line, own, {
      ended: endedFrom !== -1 && at > endedFrom,
      stories: storiesFrom !== -1 && at > storiesFrom,
      // A contact's label stands above an address, a menu's "Journalists" does not.
      isAddressed: () => isAddressed(at),
      isAboveCells: () => cell.test(last[at + 1]?.text ?? ''),
      isOwnEntry: () => isInOwnList(last, at),
      holdsNamed,
      isDated: () => [last[at - 1], last[at + 1]].some((one) => one && isEntry(one.text)),
    });
    const told =
      calendar.has(at) || (weight < 0 && !line.linked && isOwnLine(last, at)) ? 1 : weight;
    weights[at] = told;
    return told;
  };
  let sum = 0;
  let least = 0;
  let isTold = false;
  let certain = false;
  let crossed = false;
  let start = end;
  const tellsInSentence = (at: number): boolean =>
    weightOf(at) >= 0 && tellsShortly(lines[at]?.text ?? '');
  for (let at = end - 1; at > 0 && weightOf(at) < toldByContact; at -= 1) {
    sum += weightOf(at);
    isTold ||= weightOf(at) >= 1;
    certain ||= weightOf(at) <= -2;
    // Where something below is told as releases tell it, more has to speak for the page.
    // Above a paragraph that tells something only what is the page's beyond doubt moves the start.
    crossed = (crossed || tellsInSentence(at)) && weightOf(at) > -3;
    if (certain && !crossed && sum < (start < end ? least : isTold ? -4 : -2)) {
      least = sum;
      start = at;
    }
  }
  const isNeutral = (at: number): boolean =>
    Math.abs(weightOf(at)) < 1 &&
    (lines[at]?.text.length ?? 0) < 100 &&
    !tellsShortly(lines[at]?.text ?? '');
  const isEnd = (at: number): boolean => weightOf(at) >= 5 || namesWire(lines[at]?.text ?? '');
  // Right below the end of the release little tells the page's words.
  if (start === end) {
    let above = end - 1;
    while (above > 0 && (isNeutral(above) || weightOf(above) < 0)) above -= 1;
    let rest = 0;
    for (let at = above + 1; at < end; at += 1) rest += weightOf(at);
    return above > 0 && isEnd(above) && rest <= -2 ? above + 1 : end;
  }
  // Short lines between the end of the release and what is certainly the page's are the page's.
  let above = start - 1;
  while (isNeutral(above)) above -= 1;
  if (isEnd(above)) return above + 1;
  const line = lines[start - 1];
  return line && weightOf(start - 1) === 0 && (line.level > 0 || (least <= -6 && isTitle(line)))
    ? start - 1
    : start;
};
