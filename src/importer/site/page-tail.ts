import { isEndMark } from '../body/end-mark.ts';
import { hasAddress } from '../contacts/lines.ts';
import { isPerson, isPersonWithPosition } from '../contacts/people.ts';
import { isCopyright, isWireCopyright } from './copyright.ts';
import { isTold, type PageLine } from './page-lines.ts';
import { isInOwnList } from './introduced.ts';
import { lengthOfCalendar, lengthOfStatement } from './calendars.ts';
import { isFileButton } from './file-buttons.ts';
import { footAddresses, isUntoldBelow } from './foot-address.ts';
import { opensOwnContact } from './own-contact.ts';
import { isOfAdviser } from './listing-adviser.ts';
import { namesOfNews } from './named-in-news.ts';
import { isOwnLine } from './own-lines.ts';
import { headsToldPart } from './told-part.ts';
import { isShareButton } from './share-rows.ts';
import { siteWordStrength } from './site-words.ts';
import {
  saidByRelease,
  cell,
  isEntry,
  namesWire,
  toldByContact,
  tellsShortly,
  isStoriesHead,
  weigh,
} from './tail-weight.ts';

// "Investor Tools" right above the page's links
const isTitle = ({ text }: PageLine): boolean =>
  /^(?:\p{Upper}|(?:read|see|view|more)\s)[^.!?:;,@\d]{3,40}$/u.test(text) &&
  text.split(' ').length <= 4 &&
  !/\b(?:director|president|officer|manager|head|chief|secretary|relations|board)\b/i.test(text) &&
  !isPerson(text) &&
  !isPersonWithPosition(text);

/** True for the code with which London's exchange closes what is filed with it: "MSCUKAVRKVAUARR" or "IR BKNDQFDBDKDK" below "END". */
export const isExchangeCode = (lines: readonly { readonly text: string }[], at: number): boolean =>
  /^[A-Z]{2,3} ?[A-Z]{12}$/.test(lines[at]?.text ?? '') && /^end$/i.test(lines[at - 1]?.text ?? '');
/** How long a line below that code is at most where nothing is told there, in characters. */
const longestBelowCode = 140;

// "RNS may use your IP address to confirm compliance with the terms and conditions", but not "6th Jun 2018 7:00 am RNS Directorate Change" in a list of the others.
const ofExchange =
  /^(?!back to |.{0,30}\d[:.]\d\d\s?(?:[ap]m\s)?\s?RNS\b).*\bRNS\b|^(?:the )?company news service\b/i;

// "Del", "Last ned bilde" below "Bilder": buttons of the release's own files, and the names of their boxes.
const standsAmong = (text: string): boolean =>
  isShareButton(text) || isFileButton(text) || siteWordStrength(text) === 1;

/** How many titles by themselves at most stand above what is certainly the page's, in lines. */
const mostTitles = 4;

/** How many lines at most stand below a release on its page. */
const farthest = 2000;

// "Alder Valves Inc." above "12 River Road" right below an end mark: how many lines its letterhead has there.
const lengthOfLetterhead = (
  lines: readonly PageLine[],
  from: number,
  weightOf: (place: number) => number,
): number => {
  let to = from + 1;
  while (lines[to]?.opens === false) to += 1;
  const isAddress = lines.slice(from + 1, to).some(({ text }) => /\d/.test(text));
  const isOwn = weightOf(from) === 1 && lines.slice(from, to).every(({ site }) => !site);
  return isOwn && isAddress ? to - from : 0;
};

/** How long the lines of a text are at least that is broken at a width, in characters. */
const broken = 50;
// "The Alder Fund is a charity that pays" above "for the prevention of frost.": a sentence on two lines.
const isOfSentence = (lines: readonly PageLine[], at: number): boolean => {
  const goesOn = (one: PageLine | undefined, next: PageLine | undefined): boolean =>
    one !== undefined &&
    next !== undefined &&
    one.text.length >= broken &&
    !one.linked &&
    !one.site &&
    /[\p{Alpha}\d,-]$/u.test(one.text) &&
    /^\p{Lower}/u.test(next.text);
  return goesOn(lines[at], lines[at + 1]) || goesOn(lines[at - 1], lines[at]);
};

/** Below the release's end mark its page needs no more than to show itself, where nothing there is told, noted or to be reached: the place from which on it speaks, if so. */
const startBelowMark = (
  lines: readonly PageLine[],
  weightOf: (place: number) => number,
  isPage: boolean,
): number | undefined => {
  let shown = false;
  for (let at = lines.length - 1; at > 0; at -= 1) {
    const weight = weightOf(at);
    const { text = '' } = lines[at] ?? {};
    if (weight === 5)
      return shown ? at + 1 + lengthOfLetterhead(lines, at + 1, weightOf) : undefined;
    shown ||= weight <= -3 || (isPage && isCopyright(text));
    const isNeither =
      weight < 0 ||
      (weight <= 1 &&
        text.length < 100 &&
        (!tellsShortly(text) || (shown && text.endsWith('?'))) &&
        !/https?:|www\.|\S@\S/.test(text));
    if (!isNeither) return undefined;
  }
  return undefined;
};

/** The place of the line from which on a page speaks of other things than its release; the end where it does not; `isPage` where other lines of the text tell that it is a whole page. */
export const startOfPageTail = (
  lines: readonly PageLine[],
  own: readonly string[],
  isPage: boolean,
): number => {
  const end = lines.length;
  const last = lines.slice(-farthest);
  const texts = last.map(({ text }) => text);
  const endedFrom = last.findIndex(({ text }) => isEndMark(text) || saidByRelease.test(text));
  const isAddress = ({ text }: PageLine): boolean => text.length < 300 && hasAddress(text);
  const isAddressed = (at: number): boolean => last.slice(at, at + 6).some(isAddress);
  const storiesFrom = last.findIndex(
    ({ text }, at) =>
      isStoriesHead(text, () => isAddressed(at), last[at + 1]) && !headsToldPart(last, at),
  );
  // The first person to be asked is the release's, but for one below a story that is told at length.
  const isOwnContact = (at: number): boolean =>
    opensOwnContact(last, at) &&
    (storiesFrom === -1 || at < storiesFrom || !last.slice(storiesFrom, at).some(isTold)) &&
    !last.slice(0, at).some((_, place) => opensOwnContact(last, place));
  // A host's copyright names nobody of whom the release tells.
  const { holdsNamed, presentsNamed } = namesOfNews(last, endedFrom);
  const calendar = new Set<number>();
  for (const at of last.keys()) {
    const length = Math.max(lengthOfCalendar(texts, at), lengthOfStatement(texts, at));
    for (let place = at; place < at + length; place += 1) calendar.add(place);
  }
  const stories = (at: number): boolean => storiesFrom !== -1 && at > storiesFrom;
  const isFoot = isPage ? footAddresses(last, own, endedFrom) : () => false;
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
      stories: stories(at),
      // A contact's label stands above an address, a menu's "Journalists" does not.
      isAddressed: () => isAddressed(at),
      isAboveCells: () => cell.test(last[at + 1]?.text ?? ''),
      isOwnEntry: () => isInOwnList(last, at),
      next: last[at + 1],
      isOwnContact: () => isOwnContact(at),
      holdsNamed,
      tellsOf: (name) =>
        last.slice(0, at).some((above) => isTold(above) && above.text.includes(name)),
      isFoot: () => isFoot(at),
      isDated: () => [last[at - 1], last[at + 1]].some((one) => one && isEntry(one.text)),
    });
    const told = presentsNamed(line.text, last[at + 1]?.text ?? '')
      ? 5
      : isOfAdviser(last, at)
        ? 3
        : calendar.has(at) || (weight < 0 && !line.linked && isOwnLine(last, at))
          ? 1
          : weight === 0 && !stories(at) && isOfSentence(last, at)
            ? 1.5
            : weight;
    weights[at] = told;
    return told;
  };
  let sum = 0;
  let least = 0;
  let holdsNews = false;
  let certain = false;
  let crossed = false;
  let start = end;
  const tellsInSentence = (at: number): boolean =>
    weightOf(at) >= 0 && tellsShortly(lines[at]?.text ?? '');
  for (let at = end - 1; at > 0 && weightOf(at) < toldByContact; at -= 1) {
    sum += weightOf(at);
    holdsNews ||= weightOf(at) >= 1;
    certain ||= weightOf(at) <= -2;
    // Where something below is told as releases tell it, more has to speak for the page.
    // Above a paragraph that tells something only what is the page's beyond doubt moves the start; buttons stand among the paragraphs too.
    crossed =
      (crossed || tellsInSentence(at)) && (weightOf(at) > -3 || standsAmong(lines[at]?.text ?? ''));
    if (certain && !crossed && sum < (start < end ? least : holdsNews ? -4 : -2)) {
      least = sum;
      start = at;
    }
  }
  // The issuer's name by itself is neutral too, but for one above its street.
  const isNeutral = (at: number): boolean =>
    weightOf(at) > -1 &&
    (weightOf(at) < 1 ||
      (weightOf(at) === 1 &&
        !/\d/.test(
          (lines[at]?.text ?? '') +
            (lines[at + 1]?.text ?? '').replace(/\b(?:19|20)\d\d$|\b\d{1,2},/g, ''),
        ))) &&
    !/https?:|www\.|\S@\S/.test(lines[at]?.text ?? '') &&
    (lines[at]?.text.length ?? 0) < 100 &&
    (!tellsShortly(lines[at]?.text ?? '') || lines[at]?.text.endsWith('?') === true);
  const isEnd = (at: number): boolean => {
    const { text = '' } = lines[at] ?? {};
    return weightOf(at) >= 5 || namesWire(text) || isWireCopyright(text);
  };
  // Nothing but what the exchange says of itself stands below its code.
  const closed = lines.findLastIndex((_, at) => isExchangeCode(lines, at));
  if (closed !== -1 && closed > end - last.length) {
    const said = lines.findLastIndex(
      ({ text }, at) => at >= closed && (at === closed || ofExchange.test(text) || namesWire(text)),
    );
    const below = lines.slice(said + 1);
    if (
      isPage ||
      below.some((_, at) => weightOf(said + 1 + at) <= -2) ||
      below.every(({ text }) => text.length <= longestBelowCode && !hasAddress(text))
    )
      return Math.min(start, said + 1);
  }
  const marked = startBelowMark(lines, weightOf, isPage);
  if (marked !== undefined) return Math.min(start, marked);
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
  // "DOI", "10.1000/182", "Method of Research" between the release's contact and a page's own words say nothing of what the release does.
  if (start - above > 1 && isPage && isUntoldBelow(lines, above, start, own)) return above + 1;
  // "Coder of the Month", "read the interview", "Recent Results"
  const mayGo = (at: number): boolean => {
    const line = lines[at];
    return (
      line !== undefined && weightOf(at) === 0 && (line.level > 0 || (least <= -6 && isTitle(line)))
    );
  };
  let titles = start;
  while (start - titles < mostTitles && mayGo(titles - 1)) titles -= 1;
  return titles;
};
