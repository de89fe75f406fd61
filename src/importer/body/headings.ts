import { hasAddress, readContactHead } from '../contacts/lines.ts';
import { isPerson, isPersonWithPosition, startsGiven, withoutDegrees } from '../contacts/people.ts';
import { isPosition } from '../contacts/evidence.ts';
import { readDateline } from '../dateline/dateline.ts';
import { isEndMark } from './end-mark.ts';
import {
  isAbout,
  isAboutWithStop,
  isNoHeading,
  known,
  namesPoints,
  namesSection,
  single,
  toHeading,
} from './heading-words.ts';
import {
  endsInStop,
  isBrokenOff,
  isCard,
  isFollowed,
  leadsOn,
  standsApart,
} from './heading-places.ts';
import { isCaps, isTitleCase, wordsOf } from './letter-case.ts';
import { findNumbered } from './numbered-headings.ts';
import { type Piece, textOfPiece, toParagraph } from '../pieces.ts';
import { isKnownPlace } from '../dateline/places.ts';
import { readDateLine } from '../dateline/printed-dates.ts';
import { isWholly, type Rich } from '../rich-text.ts';
import { foldWords } from '../head/head-evidence.ts';
import { distributorOf } from '../dateline/wires.ts';
const tableNote = /^\([^()]*\b(?:thousands|millions|unaudited|audited|per share)\b[^()]*\)$/i;
const sourceStart =
  /^(?:(?:data)?source\b|view (?:source|original)|keywords?\b|copyright|©|©|logo\b|photo\b|related\b|contacts?\b)/i;

const legalEnd = /\b(?:Inc|Corp|Ltd|Co|S\.A|N\.V|LLC|L\.P)\.$/i;
// "Outlook 2013" ends with a year, "617-555-0100" and "MA 02139" with other numbers.
const numberEnd = /\d{4,}\s*$/;
const yearEnd = /(?:^|[\p{L}\p{N}),]\s)(?:19|20)\d\d$/u;

// A heading begins with a capital or with a year: "2014 outlook".
const opening = /^["“«¿¡]?(?:\p{Lu}|(?:19|20)\d\d(?:\/\d\d)?\s\p{L})/u;

const namesRows = /^\p{L}+(?: \p{L}+)?:$/u;

// "2002 ACCOMPLISHMENTS" stands above "Clinical Development", "Événements récents" above "Avancées cliniques": each heads a text of its own.
const isLowerHeading = (piece: Piece): boolean => {
  if (piece.kind !== 'paragraph' || piece.lines.length > 1) return false;
  const text = textOfPiece(piece);
  return (
    text.length >= 5 &&
    text.length <= 60 &&
    wordsOf(text).length >= 2 &&
    /^["“«¿¡]?\p{Lu}/u.test(text) &&
    !isCaps(text) &&
    !/[.,;:!?\d]/.test(text) &&
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

// "Jane Doe, Chief Financial Officer" above "Ms. Doe was …" heads what is told of her; under a quotation it says whose that is.
const headsPortrait = (
  text: string,
  before: Piece | undefined,
  next: Piece | undefined,
): boolean => {
  if (next?.kind !== 'paragraph' || text.length > 110 || /[.!?]["”]?$/.test(withoutDegrees(text)))
    return false;
  const told = textOfPiece(next);
  const name = withoutDegrees(text.split(/,\s|\s[–—-]\s|:/)[0]?.trim() ?? '');
  const surname = name.split(' ').at(-1) ?? '';
  return (
    told.length >= 80 &&
    isPerson(name) &&
    surname.length >= 3 &&
    told.slice(0, surname.length + 30).includes(surname) &&
    !/[”"»]$/.test(before === undefined ? '' : textOfPiece(before).trim())
  );
};

// "Acme Information" above a person and how to reach her.
const headsPeople = (text: string, next: Piece): boolean => {
  if (next.kind !== 'paragraph' || !/\binformation\s*:?$/i.test(text)) return false;
  const [first, ...more] = next.lines.map((line) => line.text.trim());
  return isPerson(first?.split(',')[0] ?? '') && [first ?? '', ...more].some(hasAddress);
};

const longestHeading = 150;

/** True where a line is a heading by its words, its looks and what follows it. */
const isHeading = (
  line: Rich,
  before: Piece | undefined,
  next: Piece | undefined,
  after: Piece | undefined,
): boolean => {
  const text = line.text.trim();
  if (text.length > longestHeading || text.length < 3 || isEndMark(text) || !next) return false;
  if (
    /^["“”'‘](?!safe harbou?r)|^[(–—-]|[,;]$|\b(?:said|commented|stated|added)\b|\b(?:continued|concluded|noted|remarked|explained|following)$/i.test(
      text,
    ) ||
    !/\p{L}{2}|^Q[1-4]\s|^R&D$/u.test(text)
  )
    return false;
  if (
    sourceStart.test(text) ||
    distributorOf(text) !== undefined ||
    (readDateline(text) && !/\bended\b/i.test(text))
  )
    return false;
  // "About Acme, www.acme.com" tells where to read more of it.
  const name = text.replace(/,?\s\(?(?:https?:\/\/|www\.)\S+$/, '');
  if (name !== text && name.length <= 70 && isAbout(name)) return isFollowed(next, 40);
  if (/https?:|www\./.test(text) || hasAddress(text)) return false;
  if (isBrokenOff(text, next)) return false;
  // "Deposits:" above a part of a table names its rows.
  if (next.kind === 'table' && (before?.kind === 'table' || namesRows.test(text))) return false;
  if (
    isAbout(text) &&
    text.length <= 110 &&
    !/[.!?]\s|\.$/.test(
      text.replace(/\b(?:Inc|Corp|Ltd|Co|S\.A|N\.V|LLC|Mass|Calif)\.(?=$|,? \()/i, ''),
    )
  )
    return isFollowed(next, 1);
  if (isAboutWithStop(text)) return isFollowed(next, 60);
  if (headsPortrait(text, before, next)) return true;
  if (headsPeople(text, next)) return false;
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
  if (readContactHead(text)) return false;
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
  ) {
    if (/^(?:Mr|Ms|Mrs|Dr|Prof)\b/.test(text)) return false;
    if (namesSection.test(text)) return isFollowed(next, 30) && next.kind !== 'heading';
    return (
      (isFollowed(next, 80) && next.kind !== 'heading') ||
      // "Operating Statistics" above "The following table shows them:"
      (next.kind === 'paragraph' && /.{40}:$/s.test(textOfPiece(next)))
    );
  }
  // "Jane Doe, Chief Executive" under a quotation says whose it is.
  // "Vice President, Investor Relations" and "Reno, Nevada" stand below a name; "VD-kommentar" and "Singapore" head what is told of them.
  if (
    isPersonWithPosition(text) ||
    (text.includes(', ') && (isPosition(text) || isKnownPlace(text)))
  )
    return false;
  if (text.endsWith(':')) return namesPoints.test(text) && next.kind === 'list';
  // Between whole sentences, lists or tables a line alone without a stop is a heading, be it one word.
  return (
    standsApart(before, next, count) &&
    (leadsOn(before, next, count) || (isLowerHeading(next) && isFollowed(after, 60))) &&
    count >= 1 &&
    count <= 9 &&
    (text.length >= 5 || /^\p{Lu}[\p{Lu}&]{2,}$/u.test(text)) &&
    opening.test(text)
  );
};

/** Makes headings of the paragraphs that are headings, but of no other copy of the `title`; none after the contacts have begun, where short lines abound. */
export const findHeadings = (pieces: readonly Piece[], title = ''): Piece[] => {
  const headline = foldWords(title);
  let contacts = false;
  const marked = pieces.flatMap((piece) =>
    piece.kind === 'heading' && piece.marked ? [piece.depth] : [],
  );
  const top = marked.reduce<number>((least, depth) => Math.min(least, depth), 3);
  const numbered = findNumbered(pieces);
  const read = (piece: Piece, at: number, before: Piece | undefined): Piece => {
    if (piece.kind === 'heading') {
      if (contacts && isCard(piece)) return toParagraph(piece.text);
      contacts = readContactHead(piece.text.text) !== undefined;
      if (!piece.marked) return piece;
      const cleaned = toHeading(piece.text);
      return cleaned.kind === 'heading'
        ? { ...cleaned, marked: true, depth: top === 3 ? 2 : piece.depth }
        : piece;
    }
    const point = numbered.get(at);
    if (point) return toHeading(point);
    if (piece.kind !== 'paragraph' || piece.plain) return piece;
    const [line] = piece.lines;
    if (!line) return piece;
    const text = textOfPiece(piece);
    if (text.length > 160) contacts = false;
    if (piece.lines.length > 1) {
      contacts ||= readContactHead(line.text) !== undefined;
      return piece;
    }
    if (headline !== '' && text.length < 2 * title.length && foldWords(text) === headline)
      return piece;
    const strong = text.length <= longestHeading && (isAbout(text) || known.test(text));
    if (!contacts || strong) {
      if (isHeading(line, before, pieces[at + 1], pieces[at + 2])) {
        contacts = false;
        return toHeading(line);
      }
      contacts ||=
        readContactHead(text)?.rest === '' ||
        (readContactHead(text) !== undefined && hasAddress(text));
    }
    return piece;
  };
  const found: Piece[] = [];
  for (const [at, piece] of pieces.entries()) found.push(read(piece, at, found.at(-1)));
  return found;
};
