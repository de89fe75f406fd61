import { hasAddress, readContactHead } from '../contacts/lines.ts';
import { readDateline } from '../dateline/dateline.ts';
import { distributorOf, wireOfHeadLine } from '../dateline/wires.ts';
import { isEndMark } from './end-mark.ts';
import {
  headsAnother,
  headsProduct,
  isBoldAbovePoints,
  isOneWord,
  type Place,
} from './heading-below.ts';
import { isFramedHeading } from './heading-frames.ts';
import { leadsToPoints, readByLooks } from './heading-looks.ts';
import {
  headsLetter,
  headsPeople,
  headsPortrait,
  isHeldAbove,
  isLetterhead,
  isReachedBelow,
  signsAbovePosition,
  signsQuotation,
} from './heading-people.ts';
import {
  headsTold,
  isBrokenOff,
  isFollowed,
  isTakenUp,
  isSlashCredit,
  standsApart,
} from './heading-places.ts';
import {
  headsRowsOrPoints,
  isAboveDays,
  isAboveNextDay,
  isAmongFields,
  isDayBelowDay,
} from './heading-rows.ts';
import {
  isAbout,
  isAboutWithStop,
  isNoHeading,
  known,
  namesFiguresOf,
  namesTopic,
  period,
  single,
  tellsFigure,
} from './heading-words.ts';
import { isCaps } from './letter-case.ts';
import { type Piece, textOfPiece, toParagraph } from '../pieces.ts';
import { showsInPicture, standsForPicture } from './picture-lines.ts';
import { isSaid, leadsToQuotation } from './quotation-lines.ts';
import { isWholly, type Rich } from '../rich-text.ts';
import { namesSender } from './sender-lines.ts';
import { stoppedForm } from '../legal-forms.ts';
import {
  endsInUnits,
  isAboveColumns,
  isAboveTable,
  isAboveTableNote,
  isAboveUnits,
  isAmongCells,
  isBelowColumns,
  isRowOfCells,
  namesRowsBelow,
  namesTable,
} from './table-titles.ts';

/** How long a heading may be, in characters. */
export const longestHeading = 150;

// A bracket, a line that goes on, or a caption's cell, "Alder Inn, Boise, Idaho |", is none either; "Jane Doe added:" leads on, "Support Added for Tuners" does not.
const goesOn =
  /^[(–—-]|[,;|]$|\b(?:said|commented|stated)\b|\badded(?=\s?[:,]|\sthat\b|$)|\b(?:continued|concluded|noted|remarked|explained|following)$/i;

// "The consideration comprises £2 million in cash and up to" above the rest of its sentence; "What the cloth is made of" is whole.
const endsOpen =
  /^(?!(?:[Ww]hat|[Ww]ho|[Ww]here|[Hh]ow|[Ww]hy|[Ww]hich|WHAT|WHO|WHERE|HOW|WHY)\s)(?:\S+\s+){5,}(?:of|for|and|the|to|with|at|by|from|an?|its|their|or|than|as|that|which)$/u;

// What somebody says that began on another page: "We expect to grow by 5%.”"
const endsQuotation = /^[^“"„«]*[.,!?](?:[”»]|")$/u;

// "With: Ann Roe and Ato Holm" among the lines of an invitation
const namesGuests = /^(?:with|mit|avec|con|com|med|met|z)\s?:\s\S/i;

const isAddressAlone = (piece: Piece): boolean =>
  piece.kind === 'paragraph' && /^(?:https?:\/\/|www\.)\S+$/i.test(textOfPiece(piece).trim());

const headsHighlights = (piece: Piece): boolean =>
  piece.kind === 'paragraph' && single.test(textOfPiece(piece).trim());

const abbreviated = new RegExp(String.raw`\b(?:${stoppedForm}|Mass|Calif)\.(?=$|,? \()`, 'i');
const isAboutWithoutStop = (text: string): boolean =>
  isAbout(text) && text.length <= 110 && !/[.!?]\s|\.$/.test(text.replace(abbreviated, ''));

// "Learn More" closes the releases of governments; a button is set in plain type.
const learnMore = /^learn more\s*:?$/i;

// "For the Six Months Ended June 30, 2003" above what was earned in them, and not above a table's rows.
const ofMonths =
  /^for the (?:(?:first|second|third|fourth|fiscal|full) )?(?:(?:three|six|nine|twelve|\d+)[- ])?(?:months?|quarter|half|year|period)s?(?: periods?)? ended \p{Alpha}+ \d{1,2}, \d{4}:?$/iu;
const isTold = (next: Piece): boolean => {
  const text = next.kind === 'paragraph' ? textOfPiece(next) : '';
  return (
    text.length >= 80 &&
    /[\p{Alpha}\d)%][.!?]$/u.test(text) &&
    / \p{Lower}{2,} \p{Lower}{2,} /u.test(text)
  );
};

// "Five medicines to begin with" in bold above their table
const isStranded = (line: Rich, text: string, next: Piece): boolean =>
  next.kind === 'table' &&
  /\s\p{Lower}+ (?:with|of|by|from)$/u.test(text) &&
  isWholly(line, 'strong');

// "Highlights 2008", "Dividend for 2008"
const ofYear = /\s(?:(?:for|in|of)\s)?(?:fiscal\s|FY\s?)?(?:19|20)\d\d(?=:?$)/i;
// What a line's words alone tell, `undefined` where its looks have to.
const readByWords = (line: Rich, text: string, place: Place): boolean | undefined => {
  const { before, next, after } = place;
  // "About Acme, www.acme.com" tells where to read more of it.
  const name = text.replace(/,?\s\(?(?:https?:\/\/|www\.)\S+$/, '');
  if (name !== text && name.length <= 70 && isAbout(name)) return isFollowed(next, 40);
  if (/https?:|www\./.test(text) || hasAddress(text)) return false;
  if (leadsToPoints.test(text) || (isBrokenOff(text, next) && !isStranded(line, text, next)))
    return false;
  if (isAmongFields(text, before, next)) return false;
  if (namesRowsBelow(text, before, next) || endsInUnits(text)) return false;
  if (isAboutWithoutStop(text)) return isFollowed(next, 1);
  // "Alder in brief:" above what is told of it; above points it may begin their sentence.
  if (text.endsWith(':') && isAboutWithoutStop(text.slice(0, -1)) && isTold(next)) return true;
  if (isAboutWithStop(text)) return isFollowed(next, 60);
  if (headsPortrait(text, before, next)) return true;
  if (
    headsPeople(text, next) ||
    signsQuotation(text, before) ||
    isHeldAbove(text, before) ||
    signsAbovePosition(line, next, after)
  )
    return false;
  if (isFramedHeading(text, next)) return true;
  if (learnMore.test(text))
    return (text.endsWith(':') || isCaps(text) || isWholly(line, 'strong')) && isFollowed(next, 30);
  // "(in thousands; unaudited)" below a statement's name is the table's.
  if (isAboveTableNote(next) && /\((?:un)?audited\)$/i.test(text)) return false;
  if (ofMonths.test(text)) return isTold(next);
  if (isTakenUp(text, before, next)) return true;
  const told = textOfPiece(next);
  if (isBoldAbovePoints(line, text, next)) return true;
  if (
    isNoHeading(text, isAboveTable(next) ? undefined : textOfPiece(next), isWholly(line, 'strong'))
  )
    return false;
  if (headsTold(text, next)) return true;
  if (
    text.endsWith(':') &&
    namesTopic.test(text) &&
    isTold(next) &&
    !hasAddress(told) &&
    standsApart(text, before, next)
  )
    return true;
  if (readContactHead(text) && !isCaps(text)) return false;
  // "First quarter 2021" among the dates of a plan heads nothing.
  if (period.test(text)) return isFollowed(next, 40);
  // "Fourth quarter revenue expected to be $12.2 million" is a point that has lost its sign.
  if (known.test(text) && tellsFigure.test(text) && !isWholly(line, 'strong') && !isCaps(text))
    return false;
  if (known.test(text) && !/[.]$/.test(text))
    return isFollowed(next, 10) || headsAnother(place, 40) || headsProduct(place);
  if (
    single.test(text.replace(ofYear, '')) &&
    /^\p{Upper}/u.test(text) &&
    (isFollowed(next, 40) ||
      isAboveDays(text, next, after) ||
      (after?.kind === 'list' && isOneWord(next)) ||
      (after?.kind === 'table' && namesTable.test(textOfPiece(next))))
  )
    return true;
  if (next.kind === 'paragraph' && isAboveNextDay(text, next.lines[0]?.text.trim() ?? ''))
    return true;
  if (isReachedBelow(next)) return false;
  if (headsLetter(line, text, next)) return true;
  if (next.kind === 'table' && namesFiguresOf.test(text) && standsApart(text, before, next))
    return true;
  if (headsRowsOrPoints(text, place)) return true;
  // "Operational" between "Highlights" and its points
  if (next.kind === 'list' && isOneWord(toParagraph(line)) && before && headsHighlights(before))
    return true;
  return readContactHead(text) ? false : undefined;
};

/** True where a line is a heading by its words, its looks and what stands around it: one piece `before`, two behind. */
export const isHeading = (
  line: Rich,
  before: Piece | undefined,
  next: Piece | undefined,
  after: Piece | undefined,
): boolean => {
  const text = line.text.trim();
  if (text.length > longestHeading || text.length < 3 || isEndMark(text) || !next) return false;
  if (
    isSaid(text, next, isWholly(line, 'strong')) ||
    goesOn.test(text) ||
    endsQuotation.test(text) ||
    endsOpen.test(text) ||
    leadsToQuotation(text, next) ||
    namesGuests.test(text) ||
    (!isWholly(line, 'strong') && showsInPicture(text)) ||
    isSlashCredit(text, before) ||
    isLetterhead(text, next) ||
    // "Give to the park" leads to another page.
    (isWholly(line, 'link') && !known.test(text) && !isAbout(text)) ||
    isRowOfCells(text) ||
    standsForPicture(text) ||
    !/\p{Alpha}{2}|^[HQ][1-4]\s|^R&D$|^Y2K$|^(?:\p{Upper} ){4,}\p{Upper}$/u.test(text)
  )
    return false;
  if (
    namesSender(text, textOfPiece(next)) ||
    distributorOf(text) !== undefined ||
    // "Business Wire" alone
    (text.length < 30 && wireOfHeadLine(text) !== undefined) ||
    (readDateline(text) && !/\bended\b/i.test(text))
  )
    return false;
  // "Alder Times: Council Opens Its Books" above the page's address
  if (!known.test(text) && isAddressAlone(next)) return false;
  const place = { before, next, after };
  if (isAboveUnits(text, place)) return true;
  if (
    isAmongCells(place) ||
    isAboveColumns(text, place) ||
    isBelowColumns(place) ||
    isDayBelowDay(text, before)
  )
    return false;
  return readByWords(line, text, place) ?? readByLooks(line, text, place);
};
