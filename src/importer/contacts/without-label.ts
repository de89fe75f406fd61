import { hasAddress, readContactHead } from './lines.ts';
import { isImprint } from './letterhead.ts';
import { isBareNumber } from './lines-below.ts';
import { dialling, opens } from './opening.ts';
import { isPerson, isSurePerson } from './people.ts';
import { looksLikeFirm } from './evidence.ts';
import { isInRecordOfWire } from './records-of-hosts.ts';
import { beginsOffices, beginsSpaced, isCard } from './unlabelled.ts';
import { type Piece, richOf, textOfPiece } from '../pieces.ts';

// "Jane Doe | Treasurer | 617-555-0100" in a table, or "Jane Doe", "Treasurer", "617-555-0100" as the items of a list.
const isBareTable = ({ kind }: Piece, own: readonly string[]): boolean =>
  (kind === 'table' || kind === 'list') &&
  own.length <= 30 &&
  own.every((line) => line.length < (line.includes(' | ') ? 180 : kind === 'list' ? 130 : 90)) &&
  own.some(isSurePerson) &&
  own.filter(hasAddress).length >= (kind === 'list' && own.length < 8 ? 1 : 2) &&
  (kind === 'table' || !own.some((line) => /\p{Lower}{3}\.$/u.test(line)));

// "+41 58 555 01 00 (Europe)" among the numbers by which a call is joined
const numberOfCountry = /^\+?[\d\s().-]{7,28}\(\p{Alpha}[\p{Alpha}\s.,&/-]{1,40}\)$/u;
// "… at 4 p.m. Dial-in numbers:", "Die Einwahldaten lauten:"
const leadsToCall = (text: string): boolean =>
  text.trimEnd().endsWith(':') &&
  (dialling.test(text) ||
    /(?:einwahl|telefonkonferenz|conférence téléphonique|téléconférence|teleconferencia|telefonkonferens)/i.test(
      text,
    ));

/** True for lines that tell of an event, whoever answers: "Date: Thursday, May 4" and "Toll-free: 800-555-0100" below "Conference Call Details". */
export const isOfCall = (own: readonly string[], above: Piece | undefined): boolean =>
  own.some((line) => /^(?:date|day|time|when)\s*:/i.test(line) || dialling.test(line)) ||
  (above?.kind === 'heading' &&
    (/\bcall$/i.test(above.text.text) || dialling.test(above.text.text))) ||
  own.every((line) => numberOfCountry.test(line.trim())) ||
  (above?.kind === 'paragraph' && leadsToCall(textOfPiece(above).slice(-120)));

// "Dividend: 0.15 per share", "Ex-date: 19 June", then "For further information, please contact:" above the people: the label is their own.
const hasOwnLabel = (own: readonly string[]): boolean => {
  const label = own.findIndex(opens);
  const text = (own[label] ?? '').trim();
  return (
    label > 0 &&
    text.endsWith(':') &&
    readContactHead(text)?.rest === '' &&
    !own.slice(0, label).some(hasAddress) &&
    !isBareNumber(own[label + 1])
  );
};

const labelled = /^(?:tel(?:e(?:ph|f)one?n?)?|phone|fon|tél(?:éphone)?|puh(?:elin)?|tlf)\b\.?\s?:/i;
const townWithCode = /^(?:\p{Upper}{1,2}-)?\d{4,5}\s\p{Upper}\p{Lower}/u;
// "Alder GmbH", "Marktstraße 4", "68219 Mannheim", "Jane Doe", "Telefon: …", "E-Mail: …": the card of a house, wherever it stands.
const isCardWithStreet = (own: readonly string[]): boolean =>
  own.length >= 5 &&
  own.some((line) => townWithCode.test(line)) &&
  own.some((line) => labelled.test(line) && hasAddress(line)) &&
  own.some((line) => line.includes('@') && hasAddress(line)) &&
  looksLikeFirm(own[0] ?? '') &&
  own.slice(1).some((line) => isPerson(line));

/** True where a piece of the lines `own` begins the contacts of a release without a label of theirs: a block of short lines with an address near the end, a table of people, paragraphs of a line each, a list of firms; `ofCall` where it tells of a call. */
export const beginsWithoutLabel = (
  pieces: readonly Piece[],
  at: number,
  own: readonly string[],
  ofCall: boolean,
): boolean => {
  const piece = pieces[at];
  const isLate = at >= Math.floor(pieces.length * 0.5);
  const isBelowNews = at >= Math.floor(pieces.length * 0.25);
  if (!piece || !isBelowNews) return false;
  const isBlock =
    piece.kind === 'paragraph' &&
    piece.lines.length > 1 &&
    own.every((line) => line.length < 90) &&
    own.some((line) => hasAddress(line) && !isImprint(line)) &&
    !ofCall &&
    !isInRecordOfWire(pieces, at);
  if (isBlock && (isLate || isCardWithStreet(own))) return !hasOwnLabel(own);
  return (
    (isLate && !ofCall && isBareTable(piece, own)) ||
    beginsSpaced(pieces, at, !isLate) ||
    (isLate && piece.kind === 'paragraph' && own.length === 1 && isCard(own[0] ?? '')) ||
    (own.length > 1 && !ofCall && beginsOffices(pieces, at))
  );
};

const information =
  /^(?:for )?(?:further|more|additional) (?:information|details|enquiries)\s?:?$/i;

/** True for "Further information" where short lines with a firm or a person and a number stand below: elsewhere it heads a part of the release. */
export const headsPeople = (pieces: readonly Piece[], at: number): boolean => {
  const heading = pieces[at];
  if (!heading || heading.kind === 'table' || !information.test(textOfPiece(heading).trim()))
    return false;
  const below = pieces
    .slice(at + 1, at + 5)
    .flatMap(richOf)
    .map(({ text }) => text.trim())
    .slice(0, 4);
  const reached = below.findIndex(hasAddress);
  return (
    reached !== -1 &&
    below.slice(0, reached + 1).every((line) => line.length <= 80 && !/[.!?]$/.test(line)) &&
    below.slice(0, Math.max(1, reached)).some((line) => looksLikeFirm(line) || isSurePerson(line))
  );
};
