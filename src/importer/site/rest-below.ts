import { isAbout } from '../body/heading-words.ts';
import { isEndMark } from '../body/end-mark.ts';
import { hasAddress, readContactHead } from '../contacts/lines.ts';
import { isPerson, isPersonWithPosition, position, startsGiven } from '../contacts/people.ts';
import { isKnownPlace } from '../dateline/places.ts';
import { isWireCopyright } from './copyright.ts';
import type { PageLine } from './page-lines.ts';
import { isExchangeCode } from './page-tail.ts';
import { speaksOfCopy } from './speaks-of-copy.ts';
import { isMenuRow, isSitePhrase, siteWordStrength } from './site-words.ts';
import { asksReader, headsOtherStories } from './stories.ts';
import { isCertainlyOfRelease } from './tail.ts';
import { isSiteTalkBelow } from './talk.ts';
import { speaksToReader } from './to-reader.ts';

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

// What a line below a release is: told by it, its page's, or neither.
type Kind = 'own' | 'page' | 'neither';

const asks = (text: string): boolean => text.length <= size.told && /\S \S.*\?$/.test(text);

const speaksForPage = (text: string): boolean =>
  speaksOfCopy(text) ||
  isSitePhrase(text) ||
  (siteWordStrength(text) > 0 && readContactHead(text) === undefined) ||
  isMenuRow(text, true) ||
  isSiteTalkBelow(text) ||
  headsOtherStories(text) ||
  asksReader(text) ||
  speaksToReader(text);

const isTold = (text: string): boolean =>
  text.length >= size.told ||
  (/[.!;,]["”’»)]?$/u.test(text) && text.split(' ').length >= size.sentence);

const printsAddress = (text: string): boolean =>
  /https?:|www\.|\S@\S/.test(text) || hasAddress(text);

// "http://www.portal.example/trackback/44" below "Trackback URL for this post:", "owner-list at lists.example" below "To unsubscribe, write to:"
const isGoalOf = (above: string, text: string): boolean =>
  /(?::|\b(?:at|to|von|an|à))$/iu.test(above) &&
  /^\S+(?:\s(?:at|@)\s\S+)?$/.test(text) &&
  speaksOfCopy(above);

const isOfRelease = (line: Line, own: readonly string[]): boolean => {
  const { text, linked, level, prose, item } = line;
  return (
    prose ||
    item ||
    isTold(text) ||
    isEndMark(text) ||
    /\d{3}|\d[.,]\d|\t| {3}|\|/.test(text) ||
    printsAddress(text) ||
    isAbout(text) ||
    (isPerson(text) && startsGiven(text)) ||
    isPersonWithPosition(text) ||
    position.test(text) ||
    readContactHead(text) !== undefined ||
    isKnownPlace(text) ||
    own.some((word) => text.toLowerCase().includes(word.toLowerCase())) ||
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
  const goesOn = block
    .slice(0, -1)
    .some(
      ({ text }, place) =>
        text.length >= size.broken &&
        /[\p{L}\d,]$/u.test(text) &&
        /^(?:\p{Ll}|\p{L}.*[.!?]$)/u.test(block[place + 1]?.text ?? ''),
    );
  return goesOn ? block.map(({ text }) => text).join(' ') : undefined;
};

// "Suggested Reading", "© 2011 Newsline Corp." between the release and the first of its page's words.
const mayLeadOn = ({ text }: Line): boolean =>
  isWireCopyright(text) || (text.split(' ').length <= size.words && !/[.,;\d]|:\s*\S/.test(text));

/** The lines below a release in which nothing is told, by their places: from where its page speaks, of its copy, of other stories, or in questions nobody answers, nothing there is the sender's; `isKnown` tells which are known as the page's, `own` the words that name the sender. */
export const findRestBelow = (
  lines: readonly Line[],
  isKnown: (at: number) => boolean,
  own: () => readonly string[],
): number[] => {
  const kindOf = (at: number): Kind => {
    const line = lines[at];
    if (!line) return 'own';
    const { text } = line;
    if (isKnown(at) || isGoalOf(lines[at - 1]?.text ?? '', text)) return 'page';
    if (isExchangeCode(lines, at)) return 'page';
    if (isWireCopyright(text)) return 'neither';
    const paragraph = paragraphOf(lines, at);
    if (paragraph !== undefined)
      return speaksOfCopy(paragraph) && !printsAddress(paragraph) ? 'page' : 'own';
    if (!line.prose && !line.item && !printsAddress(text) && speaksForPage(text)) return 'page';
    if (!line.prose && !line.item && asks(text)) return 'neither';
    return isOfRelease(line, own()) ? 'own' : 'neither';
  };
  const kinds: Kind[] = [];
  let from = lines.length;
  while (from > 0) {
    const kind = kindOf(from - 1);
    if (kind === 'own') break;
    from -= 1;
    kinds.push(kind);
  }
  kinds.reverse();
  if (from === lines.length || from < lines.length * least) return [];
  const isAsked = (at: number): boolean => asks(lines[at]?.text ?? '');
  let first = kinds.findIndex(
    (kind, at) =>
      kind === 'page' ||
      Array.from({ length: size.questions }, (_, next) => from + at + next).every(isAsked),
  );
  if (first === -1) return [];
  first += from;
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
