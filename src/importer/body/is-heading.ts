import { hasAddress, readContactHead } from '../contacts/lines.ts';
import { isPerson, isPersonWithPosition, startsGiven } from '../contacts/people.ts';
import { isPosition } from '../contacts/evidence.ts';
import { readDateline } from '../dateline/dateline.ts';
import { isKnownPlace } from '../dateline/places.ts';
import { readDateLine } from '../dateline/printed-dates.ts';
import { distributorOf } from '../dateline/wires.ts';
import { type Piece, textOfPiece, toParagraph } from '../pieces.ts';
import { isWholly, type Rich } from '../rich-text.ts';
import { isEndMark } from './end-mark.ts';
import { isFramedHeading } from './heading-frames.ts';
import { headsPeople, headsPortrait, signsQuotation } from './heading-people.ts';
import { endsInStop, isBrokenOff, isFollowed, leadsOn, standsApart } from './heading-places.ts';
import {
  asks,
  isAbout,
  isAboutWithStop,
  isNoHeading,
  known,
  namesPoints,
  namesSection,
  single,
} from './heading-words.ts';
import { isCaps, isTitleCase, wordsOf } from './letter-case.ts';

/** How long a heading may be, in characters. */
export const longestHeading = 150;

const tableNote = /^\([^()]*\b(?:thousands|millions|unaudited|audited|per share)\b[^()]*\)$/i;
const sourceStart =
  /^(?:(?:data)?source\b|view (?:source|original)|keywords?\b|copyright|©|logo\b|photo\b|related\b|contacts?\b)/i;

const legalEnd = /\b(?:Inc|Corp|Ltd|Co|S\.A|N\.V|LLC|L\.P)\.$/i;
// "Outlook 2013" ends with a year, "617-555-0100" and "MA 02139" with other numbers.
const numberEnd = /\d{4,}\s*$/;
const yearEnd = /(?:^|[\p{L}\p{N}),]\s)(?:19|20)\d\d$/u;

// A heading begins with a capital or with a year: "2014 outlook".
const opening = /^["“«¿¡]?(?:\p{Lu}|(?:19|20)\d\d(?:\/\d\d)?\s\p{L})/u;

const namesRows = /^\p{L}+(?: \p{L}+)?:$/u;

// "Memory | 512 MB | Disk | 1.2 GB"
const isRow = (text: string): boolean => / \| .* \| /.test(text) && /\d/.test(text);

// "Length: 412 metres", "Width: 14 metres"
const isOfRows = (piece: Piece): boolean =>
  piece.kind === 'paragraph' &&
  piece.lines.length > 1 &&
  piece.lines.every(({ text }) => /^\p{L}[^:]{1,30}:\s\S/u.test(text) && !hasAddress(text));

// What somebody says, a bracket or a line that goes on is no heading.
const saysOrGoesOn =
  /^["“”'‘](?!safe harbou?r)|^[(–—-]|[,;]$|\b(?:said|commented|stated|added)\b|\b(?:continued|concluded|noted|remarked|explained|following)$/i;

// "2002 ACCOMPLISHMENTS" stands above "Clinical Development", "Événements récents" above "Avancées cliniques": each heads a text of its own; "About Acme" begins another section.
const isLowerHeading = (piece: Piece): boolean => {
  if (piece.kind !== 'paragraph' || piece.lines.length > 1) return false;
  const text = textOfPiece(piece).replace(/:$/, '');
  return (
    text.length >= 5 &&
    text.length <= 60 &&
    wordsOf(text).length >= 2 &&
    /^["“«¿¡]?\p{Lu}/u.test(text) &&
    !isCaps(text) &&
    !isAbout(text) &&
    // "ALB-101 for lupus" names a product, other numbers are figures.
    !/[.,;:!?\d]/.test(text.replace(/(?<!\S)\p{Lu}[\p{L}\d]*-\d[\p{L}\d-]*/gu, '')) &&
    !(startsGiven(text) && isPerson(text)) &&
    !isPersonWithPosition(text) &&
    !isNoHeading(text, '') &&
    readContactHead(text) === undefined
  );
};

const isOneWord = (piece: Piece): boolean =>
  piece.kind === 'paragraph' && /^\p{Lu}\p{Ll}{4,20}:?$/u.test(textOfPiece(piece).trim());

const headsHighlights = (piece: Piece): boolean =>
  piece.kind === 'paragraph' && single.test(textOfPiece(piece).trim());

// Where a heading stands: one piece before it, two behind.
interface Place {
  readonly before: Piece | undefined;
  readonly next: Piece;
  readonly after: Piece | undefined;
}

const isAboutWithoutStop = (text: string): boolean =>
  isAbout(text) &&
  text.length <= 110 &&
  !/[.!?]\s|\.$/.test(
    text.replace(/\b(?:Inc|Corp|Ltd|Co|S\.A|N\.V|LLC|Mass|Calif)\.(?=$|,? \()/i, ''),
  );

// What a line's words alone tell, `undefined` where its looks have to.
const readByWords = (
  line: Rich,
  text: string,
  { before, next, after }: Place,
): boolean | undefined => {
  // "About Acme, www.acme.com" tells where to read more of it.
  const name = text.replace(/,?\s\(?(?:https?:\/\/|www\.)\S+$/, '');
  if (name !== text && name.length <= 70 && isAbout(name)) return isFollowed(next, 40);
  if (/https?:|www\./.test(text) || hasAddress(text)) return false;
  if (isBrokenOff(text, next)) return false;
  // "Deposits:" above a part of a table names its rows.
  if (next.kind === 'table' && (before?.kind === 'table' || namesRows.test(text))) return false;
  if (isAboutWithoutStop(text)) return isFollowed(next, 1);
  if (isAboutWithStop(text)) return isFollowed(next, 60);
  if (headsPortrait(text, before, next)) return true;
  if (headsPeople(text, next) || signsQuotation(text, before)) return false;
  if (isFramedHeading(text, next)) return true;
  // "(in thousands; unaudited)" below a statement's name is the table's.
  const ofTable = next.kind === 'table' || tableNote.test(textOfPiece(next));
  if (isNoHeading(text, ofTable ? undefined : textOfPiece(next))) return false;
  if (readContactHead(text) && !isCaps(text)) return false;
  if (known.test(text) && !/[.]$/.test(text)) return isFollowed(next, 10);
  if (single.test(text) && /^\p{Lu}/u.test(text))
    return isFollowed(next, 40) || (after?.kind === 'list' && isOneWord(next));
  // "Operational" between "Highlights" and its points
  if (next.kind === 'list' && isOneWord(toParagraph(line)) && before && headsHighlights(before))
    return true;
  return readContactHead(text) ? false : undefined;
};

// "The following table shows them:", "As of June 30, Acme had:" above points.
const introduces = (next: Piece, after: Piece | undefined): boolean => {
  if (next.kind !== 'paragraph') return false;
  const text = textOfPiece(next);
  return (
    text.endsWith(':') &&
    (text.length > 40 ||
      (text.split(' ').length >= 4 && (after?.kind === 'list' || after?.kind === 'table')))
  );
};

const isHeadingInTitleCase = (text: string, { next, after }: Place): boolean => {
  if (/^(?:Mr|Ms|Mrs|Dr|Prof)\b/.test(text) || next.kind === 'heading') return false;
  return (
    isFollowed(next, namesSection.test(text) ? 30 : 80) ||
    // "Segment Results" above "Americas"
    ((isLowerHeading(next) || (namesSection.test(text) && isOneWord(next))) &&
      isFollowed(after, 80)) ||
    introduces(next, after)
  );
};

const readByLooks = (line: Rich, text: string, { before, next, after }: Place): boolean => {
  const count = wordsOf(text).length;
  if (isWholly(line, 'strong') && count <= 20 && !endsInStop(text)) return isFollowed(next, 20);
  if (endsInStop(text.replace(legalEnd, ''))) return false;
  if (isCaps(text) && text.length <= 90) return isFollowed(next, 40) || isLowerHeading(next);
  if (count > 12 || readDateLine(text)) return false;
  if (numberEnd.test(text) && !yearEnd.test(text)) return false;
  if (startsGiven(text) && isPerson(text)) return false;
  if (
    isTitleCase(text) &&
    (count >= 2 || /^\d+\s/.test(text) || text.endsWith(':')) &&
    !text.includes(', ')
  )
    return isHeadingInTitleCase(text, { before, next, after });
  // "Jane Doe, Chief Executive" under a quotation says whose it is.
  // "Vice President, Investor Relations" and "Reno, Nevada" stand below a name; "VD-kommentar" and "Singapore" head what is told of them.
  if (
    isPersonWithPosition(text) ||
    (text.includes(', ') && (isPosition(text) || isKnownPlace(text)))
  )
    return false;
  if (text.endsWith(':') && !asks.test(text))
    return namesPoints.test(text) && (next.kind === 'list' || isOfRows(next));
  // Between whole sentences, lists or tables a line alone without a stop is a heading, be it one word.
  return (
    standsApart(text, before, next) &&
    (leadsOn(text, before, next) ||
      introduces(next, after) ||
      (isLowerHeading(next) && isFollowed(after, 60))) &&
    count >= 1 &&
    count <= 9 &&
    (text.length >= 5 || /^\p{Lu}[\p{Lu}\d&]{2,}$/u.test(text)) &&
    opening.test(text)
  );
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
    saysOrGoesOn.test(text) ||
    isRow(text) ||
    !/\p{L}{2}|^[HQ][1-4]\s|^R&D$|^Y2K$|^(?:\p{Lu} ){4,}\p{Lu}$/u.test(text)
  )
    return false;
  if (
    sourceStart.test(text) ||
    distributorOf(text) !== undefined ||
    (readDateline(text) && !/\bended\b/i.test(text))
  )
    return false;
  const place = { before, next, after };
  return readByWords(line, text, place) ?? readByLooks(line, text, place);
};
