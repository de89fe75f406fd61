import { isPosition, looksLikeFirm } from '../contacts/evidence.ts';
import { hasAddress, readContactHead } from '../contacts/lines.ts';
import { isPerson, isPersonWithPosition } from '../contacts/people.ts';
import { isKnownPlace } from '../dateline/places.ts';
import { isAbout, isNoHeading, known, single } from './heading-words.ts';
import { isTitleCase, wordsOf } from './letter-case.ts';
import { type Piece, textOfPiece } from '../pieces.ts';
import { isWholly, joinRich, type Rich, trimRich } from '../rich-text.ts';

// What a name that many releases share stands above may go on in another paragraph.
const isBegun = (piece: Piece | undefined): boolean =>
  piece?.kind === 'paragraph' && /^["“(]?\p{Upper}.{78,}/su.test(textOfPiece(piece).trim());

const isTold = (piece: Piece | undefined): boolean =>
  piece?.kind === 'paragraph' &&
  /^["“(]?[\p{Upper}\d$€£].{58,}[.!?]["”]?$/su.test(textOfPiece(piece).trim());

// "Cautionary Note Regarding Forward-Looking" goes on with "Statements".
const endsOpen =
  /(?:\s(?:regarding|concerning|on|about|of|the|and|for|to|under|in|with|act|private|securities|litigation|reform|financial|non-gaap|&)|[ -]looking)$/i;

const mayGoOn = (text: string): boolean =>
  /^["“]?[\p{Upper}\d].*[\p{Alpha}\d)]$/u.test(text) &&
  text.length <= 60 &&
  !looksLikeFirm(text) &&
  !isPerson(text) &&
  !isPersonWithPosition(text) &&
  !isPosition(text) &&
  !isKnownPlace(text) &&
  !hasAddress(text) &&
  !isNoHeading(text, '') &&
  readContactHead(text) === undefined;

// "About" above "Alder", "Additional" above "Information": some filings break each line behind its first word.
const isBrokenBehindWord = (start: string, whole: string): boolean =>
  /^\p{Upper}\p{Lower}+(?:[’']s)?$/u.test(start) &&
  !single.test(start) &&
  !known.test(start) &&
  wordsOf(whole).length <= 6 &&
  isTitleCase(whole.replace(/:$/, '')) &&
  !hasAddress(whole) &&
  (start === 'About' ? /^About (?:the )?\p{Upper}[^.:;]+$/u.test(whole) : known.test(whole));

/** A heading broken over two lines above what is told below it: by a narrow column, "Cautionary Note Regarding Forward-Looking" and "Statements", or in bold by the page itself, "**Reserves**" and "**Replacement**". */
export const headingOfTwoLines = (
  first: Rich,
  second: Rich,
  below: Piece | undefined,
): Rich | undefined => {
  const [start, end] = [first.text.trim(), second.text.trim()];
  if (start.length + end.length > 130 || !(isTold(below) || isBegun(below))) return undefined;
  const whole = joinRich([trimRich(first), trimRich(second)], ' ');
  if (isBrokenBehindWord(start, whole.text)) return whole;
  if (known.test(start) && endsOpen.test(start))
    return /^[\p{Upper}\d(].*[\p{Alpha}\d):]$|^of \d{4}:?$/u.test(end) && wordsOf(end).length <= 9
      ? whole
      : undefined;
  return isTold(below) &&
    isWholly(first, 'strong') &&
    isWholly(second, 'strong') &&
    [start, end].every((text) => mayGoOn(text) && !known.test(text) && !isAbout(text)) &&
    wordsOf(whole.text).length <= 10 &&
    !whole.text.includes(',') &&
    isTitleCase(whole.text)
    ? whole
    : undefined;
};
