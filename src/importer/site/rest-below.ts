import { isAbout } from '../body/heading-words.ts';
import { isEndMark } from '../body/end-mark.ts';
import { hasAddress, readContactHead } from '../contacts/lines.ts';
import { isPerson, isPersonWithPosition, position, startsGiven } from '../contacts/people.ts';
import { isKnownPlace } from '../dateline/places.ts';
import { findDates } from '../dateline/printed-dates.ts';
import { isWireCopyright } from './copyright.ts';
import type { PageLine } from './page-lines.ts';
import { isExchangeCode } from './page-tail.ts';
import { labelsFiles } from './portal-feet.ts';
import { speaksOfCopy } from './speaks-of-copy.ts';
import { signsLetter } from './letter-ends.ts';
import { isMenuRow, isSitePhrase, siteWordStrength } from './site-words.ts';
import { asksReader, headsOtherStories } from './stories.ts';
import { isCertainlyOfRelease } from './tail.ts';
import { isSiteTalkBelow } from './talk.ts';
import { isRowOfNames, speaksToReader } from './to-reader.ts';

/** How long a line is from which on it may tell something, how many words a sentence has at least, how many lines at most stand between the release and its page's first words, how many words each of these has, how many questions in a row are nobody's but a page's, and of how many lines a paragraph is made at most that is broken at a width of so many characters at least. */
const size = {
  told: 120,
  sentence: 6,
  between: 4,
  words: 5,
  questions: 2,
  paragraph: 12,
  broken: 40,
} as const;

/** How much of a text stands above what may be its page's words at least. */
const least = 0.3;

interface Line extends PageLine {
  /** True in a paragraph. */
  readonly prose: boolean;
}

// What a line below a release is: told by it, its page's, one of either by its place, or neither.
type Kind = 'own' | 'page' | 'either' | 'neither';

const asks = (text: string): boolean => text.length <= size.told && /\S \S.*\?$/.test(text);

// "Home | Welcome! | Hospitality News"
const opensMenu =
  /^(?:home(?: ?page)?|startseite|accueil|inicio|início|hem|hjem|forside) ?[|·•](?:[^|·•]{2,40}[|·•]){2}/i;

const alsoSee =
  /^(?:see also|also (?:see|read)|siehe auch|lesen sie auch|voir aussi|(?:à )?lire aussi|ver también|lea también|vedi anche|leggi anche|veja também|leia também|se även|läs även|se også|les også|læs også|zie ook|lees ook|katso myös|zobacz także)\s?:?$/i;

const speaksForPage = (text: string): boolean =>
  alsoSee.test(text) ||
  opensMenu.test(text) ||
  speaksOfCopy(text) ||
  isSitePhrase(text) ||
  (siteWordStrength(text) > 0 && readContactHead(text) === undefined) ||
  isMenuRow(text, true) ||
  isSiteTalkBelow(text) ||
  headsOtherStories(text) ||
  asksReader(text) ||
  isRowOfNames(text) ||
  speaksToReader(text);

const isTold = (text: string): boolean =>
  text.length >= size.told ||
  (/[^.][.!;,]["”’»)]?$/u.test(text) && text.split(' ').length >= size.sentence);

const printsAddress = (text: string): boolean =>
  /https?:|www\.|\S@\S/.test(text) || hasAddress(text);

// "http://www.portal.example/trackback/44" below "Trackback URL for this post:", "owner-list at lists.example" below "To unsubscribe, write to:"
const isGoalOf = (above: string, text: string): boolean =>
  /(?::|\b(?:at|to|von|an|à))$/i.test(above) &&
  /^\S+(?:\s(?:at|@)\s\S+)?$/.test(text) &&
  speaksOfCopy(above);

// "Documents" above "Annual Report 2016": the year of a title; a day, an amount or a number is told.
const withoutYears = (text: string): string => text.replace(/(?<!\d)(?:19|20)\d\d(?!\d)/g, '');

const figure = /\d{3}|\d[.,]\d/;
// "Lodging Occupancy Up 2.1 Points in 2003": a row of figures ends in one.
const mayBeTitle = (text: string): boolean =>
  /^\p{Upper}.*(?:\p{Alpha}|\s(?:19|20)\d\d)$/u.test(text) && text.split(' ').length >= size.words;

const isOfRelease = (line: Line): boolean => {
  const { text, linked, level, prose, item } = line;
  return (
    prose ||
    item ||
    isTold(text) ||
    isEndMark(text) ||
    /\t| {3}|\|/.test(text) ||
    (figure.test(withoutYears(text)) && !mayBeTitle(text)) ||
    findDates(text).length > 0 ||
    labelsFiles(text) ||
    printsAddress(text) ||
    isAbout(text) ||
    (isPerson(text) && startsGiven(text)) ||
    isPersonWithPosition(text) ||
    position.test(text) ||
    readContactHead(text) !== undefined ||
    isKnownPlace(text) ||
    isCertainlyOfRelease({ text, linked, prose, heading: level > 0 })
  );
};

// The paragraph that holds a line and is broken at a width, as one line; `undefined` where the lines stand for themselves.
const paragraphOf = (lines: readonly Line[], at: number): string | undefined => {
  let from = at;
  while (from > 0 && at - from < size.paragraph && lines[from]?.opens === false) from -= 1;
  let to = at + 1;
  while (to - at < size.paragraph && lines[to]?.opens === false) to += 1;
  const block = lines.slice(from, to);
  const goesOn = block.slice(0, -1).some(
    ({ text }, place) =>
      text.length >= size.broken &&
      /[\p{Alpha}\d,]$/u.test(text) &&
      (/^\p{Lower}/u.test(block[place + 1]?.text ?? '') ||
        // "… for sale in the" above "United States."
        (/\s\p{Lower}[\p{Alpha}’'-]*,?$/u.test(text) &&
          /^\p{Alpha}.*[.!?]$/u.test(block[place + 1]?.text ?? ''))),
  );
  return goesOn ? block.map(({ text }) => text).join(' ') : undefined;
};

// "Suggested Reading", "© 2011 Newsline Corp." between the release and the first of its page's words.
const mayLeadOn = ({ text }: Line): boolean =>
  isWireCopyright(text) || (text.split(' ').length <= size.words && !/[.,;\d]|:\s*\S/.test(text));

/** What the lines below a release are, from the first that it does not tell to the last of all. */
interface Rest {
  readonly from: number;
  readonly kinds: readonly Kind[];
}

const restOf = (
  lines: readonly Line[],
  isKnown: (at: number) => boolean,
  own: readonly string[],
): Rest => {
  const kinds: Kind[] = [];
  const kindOf = (at: number): Kind => {
    const line = lines[at];
    if (!line) return 'own';
    const { text } = line;
    if (isKnown(at) || isGoalOf(lines[at - 1]?.text ?? '', text)) return 'page';
    if (isExchangeCode(lines, at)) return 'page';
    if (isWireCopyright(text)) return 'neither';
    if (signsLetter(text)) return 'own';
    const paragraph = paragraphOf(lines, at);
    if (paragraph !== undefined)
      return speaksOfCopy(paragraph) && !printsAddress(paragraph) ? 'page' : 'own';
    if (!line.prose && !line.item && !printsAddress(text) && speaksForPage(text)) return 'page';
    if (!line.prose && !line.item && asks(text)) return 'neither';
    if (isOfRelease(line)) return 'own';
    // "Alder Opens a Plant", "Sales Up 2.1 Points" may be another story of the sender's, below a word of the page and above one.
    const mayBeOwn =
      figure.test(withoutYears(text)) ||
      own.some((word) => text.toLowerCase().includes(word.toLowerCase()));
    return !mayBeOwn ? 'neither' : kinds.includes('page') ? 'either' : 'own';
  };
  let from = lines.length;
  while (from > 0) {
    const kind = kindOf(from - 1);
    if (kind === 'own') break;
    from -= 1;
    kinds.push(kind);
  }
  return { from, kinds: kinds.reverse() };
};

// Where the page begins to speak, in its words or in questions that nobody answers.
const startOfPage = (lines: readonly Line[], { from, kinds }: Rest): number => {
  const isAsked = (at: number): boolean => asks(lines[at]?.text ?? '');
  const first = kinds.findIndex(
    (kind, at) =>
      kind === 'page' ||
      Array.from({ length: size.questions }, (_, next) => from + at + next).every(isAsked),
  );
  return first === -1 ? -1 : from + first;
};

/** The lines below a release in which nothing is told, by their places: from where its page speaks, of its copy, of other stories, or in questions nobody answers, nothing there is the sender's; `isKnown` tells which are known as the page's, `own` the words that name the sender. */
export const findRestBelow = (
  lines: readonly Line[],
  isKnown: (at: number) => boolean,
  own: () => readonly string[],
): number[] => {
  // Most releases end themselves: whose words name the sender need not be known.
  if (startOfPage(lines, restOf(lines, isKnown, [])) === -1) return [];
  const rest = restOf(lines, isKnown, own());
  const { from } = rest;
  if (from === lines.length || from < lines.length * least) return [];
  const first = startOfPage(lines, rest);
  if (first === -1) return [];
  const ended = lines
    .slice(0, from)
    .some(
      ({ text, linked, prose, level }, at) =>
        at >= from * least &&
        (isEndMark(text) || isCertainlyOfRelease({ text, linked, prose, heading: level > 0 })),
    );
  if (!ended) return [];
  const between = lines.slice(from, first);
  const start =
    between.length <= size.between && lines[from]?.opens === true && between.every(mayLeadOn)
      ? from
      : first;
  return Array.from({ length: lines.length - start }, (_, at) => start + at);
};
