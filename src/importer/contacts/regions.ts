import { peopleBelowSource } from './below-source.ts';
import { callsPeople } from './calls.ts';
import { partGlued } from './glued-heads.ts';
import { fieldHead } from './form-labels.ts';
import { hasAddress, readContactHead } from './lines.ts';
import {
  dialling,
  endsBlock,
  isBareHead,
  isProse,
  isSentence,
  opens,
  weakLabel,
} from './opening.ts';
import { isImprint, isCardOfHouse } from './letterhead.ts';
import { isPerson, isSurePerson, position } from './people.ts';
import { officesIn } from './office-run.ts';
import { isInRecordOfWire, withoutRecord } from './records-of-hosts.ts';
import { tellsShares } from './share-tables.ts';
import { isTableOfFigures } from './phones.ts';
import { beginsOffices, beginsSpaced, isCard } from './unlabelled.ts';
import { isEndMark } from '../body/end-mark.ts';
import { classifyHeadLine } from '../head/head-lines.ts';
import { wireOfTrailer } from '../dateline/wires.ts';
import { type Piece, richOf, textOfPiece } from '../pieces.ts';

const holdsPerson = (cell: string): boolean =>
  readContactHead(cell) !== undefined || isPerson(cell.split(',')[0]?.trim() ?? '');
const holdsBoth = (cell: string): boolean => holdsPerson(cell) && hasAddress(cell);

const linesOf = (piece: Piece): string[] => {
  if (piece.kind !== 'table') return richOf(piece).map((rich) => rich.text);
  // "Jane Doe, Head of Communications" alone above "Phone | 617-555-0100"
  const width = piece.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const columns = Array.from({ length: width }, (_, at) =>
    piece.rows.map((row) => row[at]?.text ?? ''),
  );
  // "Name | Role | Phone" above "Jane Doe | Media Relations | 617-555-0100"
  const [fields = [], ...people] = piece.rows;
  const isOfFields =
    fields.every((cell) => fieldHead.test(cell.text.trim())) &&
    people.some((row) => isPerson(row[0]?.text.trim() ?? ''));
  if (isOfFields) return people.map((row) => row.map((cell) => cell.text).join(' | '));
  const named = columns.filter((column) => column.some(holdsPerson));
  const bare = columns.filter(
    (column) => !column.some(holdsPerson) && column.some((cell) => hasAddress(cell)),
  );
  if (named.length !== 1 || bare.length === 0 || columns.flat().some(holdsBoth))
    return columns.flat();
  // The numbers stand beside the names: a row is a line.
  return piece.rows.map((row) =>
    row.every((cell) => cell.text.trim() === '') ? '' : row.map((cell) => cell.text).join(' | '),
  );
};

// "Acme Contact: Jane DoeCEO … facebook.com/acmeAbout Acme Acme is …": a contact to which the next sections are glued.
const contactOf = (whole: string): string => {
  // "Acme Optics, Inc.CONTACT: Jane Doe of Acme Optics, Inc.,+1-617-555-0100": the firm's own line is glued to it.
  const line = whole.includes('CONTACT')
    ? whole.replace(/^.{3,90}?(?<=[\p{Lower}.)])\s?(?=CONTACTS?:\s+\S)/u, '')
    : whole;
  if (line.length <= 400) return line;
  const listed = officesIn(line);
  if (listed !== undefined) return listed;
  const end =
    /(?<=\S)(?:About\s?\p{Upper}|Forward[- ]Looking|Safe Harbor|This (?:press|news) release)/u.exec(
      line.slice(0, 500),
    )?.index;
  const lead = line.slice(0, Math.min(end ?? line.length, 400));
  return end !== undefined && opens(lead) && hasAddress(lead) ? lead : line;
};

// "Jane Doe | Treasurer | 617-555-0100" in a table, or "Jane Doe", "Treasurer", "617-555-0100" as the items of a list.
const isBareTable = ({ kind }: Piece, own: readonly string[]): boolean =>
  (kind === 'table' || kind === 'list') &&
  own.length <= 30 &&
  own.every((line) => line.length < (line.includes(' | ') ? 180 : kind === 'list' ? 130 : 90)) &&
  own.some(isSurePerson) &&
  own.filter(hasAddress).length >= (kind === 'list' && own.length < 8 ? 1 : 2) &&
  (kind === 'table' || !own.some((line) => /\p{Lower}{3}\.$/u.test(line)));

// "(Contact: Jane Doe, 617-555-0100)": a line in brackets.
const withoutBrackets = (line: string): string => {
  const [, inner] = line.length < 300 ? (/^\s*\((.+)\)[.\s]*$/.exec(line) ?? []) : [];
  return inner !== undefined && hasAddress(inner) && readContactHead(inner) ? inner : line;
};

// "+41 58 555 01 00 (Europe)" among the numbers by which a call is joined
const numberOfCountry = /^\+?[\d\s().-]{7,28}\(\p{Alpha}[\p{Alpha}\s.,&/-]{1,40}\)$/u;
// "… at 4 p.m. Dial-in numbers:", "Die Einwahldaten lauten:"
const leadsToCall = (text: string): boolean =>
  text.trimEnd().endsWith(':') &&
  (dialling.test(text) ||
    /(?:einwahl|telefonkonferenz|conférence téléphonique|téléconférence|teleconferencia|telefonkonferens)/iu.test(
      text,
    ));

// "Date: Thursday, May 4" and "Toll-free: 800-555-0100" below "Conference Call Details" tell of an event, whoever answers.
const isOfCall = (own: readonly string[], above: Piece | undefined): boolean =>
  own.some((line) => /^(?:date|day|time|when)\s*:/i.test(line) || dialling.test(line)) ||
  (above?.kind === 'heading' &&
    (/\bcall$/i.test(above.text.text) || dialling.test(above.text.text))) ||
  own.every((line) => numberOfCountry.test(line.trim())) ||
  (above?.kind === 'paragraph' && leadsToCall(textOfPiece(above).slice(-120)));

// "Source:" above "Jane Doe", "Director, Finance" and her number, as releases of Quebec are signed, or before them: whom to ask.
const signs = /^(?:sources?|quelle|källa|kilde|lähde|bron|fuente|fonte)\s?:\s*/iu;
const withSigner = (
  own: readonly string[],
  pieces: readonly Piece[],
  at: number,
): readonly string[] => {
  const [first = '', name = '', beside = ''] = own;
  const sign = first.length > 240 ? undefined : signs.exec(first)?.[0];
  if (sign === undefined) return own;
  const rest = first.slice(sign.length);
  const isSigner =
    rest === ''
      ? own.length > 1
        ? (isSurePerson(name) || (isPerson(name) && position.test(beside))) &&
          own.slice(1).some(hasAddress)
        : own.length === 1 && beginsSpaced(pieces, at + 1, true)
      : isSurePerson(rest) && own.some(hasAddress);
  return isSigner ? [`Contact: ${rest}`.trim(), ...own.slice(1)] : own;
};

// "Stock Exchange Release no. 27/2008" below the people: what the text is, and its number.
const isNumberedNotice = (line: string): boolean =>
  line.length < 80 &&
  /\bn(?:o|r|º)\b\.? ?\d/i.test(line) &&
  classifyHeadLine(line.trim()) === 'announcement';

// "rns@lseg.com" below "… please contact", where the trailer is broken
const ofRelay = /^rns@(?:lseg|londonstockexchange(?:group)?)\.com\b.{0,60}$/i;

// "SOURCE: Acme Optics Inc." above "Jane Doe, Chief Financial Officer, 617-555-0100" in the same paragraph, or above its own name again and her
const withoutSource = (own: readonly string[], isAlone: boolean): readonly string[] => {
  const [first = '', second = ''] = own;
  if (first.length >= 90 || !/^source\b/i.test(first)) return own;
  const isOwner = second.length > 3 && first.replace(/^source\s?:?\s/i, '') === second;
  const [person = '', ...below] = own.slice(isOwner ? 2 : 1);
  const isNamed = isSurePerson(person) || (isOwner && isPerson(person.split(',')[0] ?? ''));
  // Below whom to ask, a source's own number is nobody's.
  const isReached = hasAddress(person) || (isAlone && below.slice(0, 2).some(hasAddress));
  return isNamed && isReached ? ['Contact:', ...own.slice(1)] : own;
};

/** Every line of the pieces that speaks of contacts, in order. */
export const contactLinesOf = (pieces: readonly Piece[]): string[] => {
  const lines: string[] = [];
  let open = false;
  let above = '';
  let isBelowEnd = false;
  const late = Math.floor(pieces.length * 0.5);
  const least = Math.floor(pieces.length * 0.25);
  for (const [at, piece] of pieces.entries()) {
    const lined = withoutRecord(linesOf(piece));
    const printed =
      at < least ? lined : withoutSource(withSigner(lined, pieces, at), lines.length === 0);
    if (!open && piece.kind === 'table' && tellsShares(printed)) continue;
    const people =
      !open && at >= late && printed.length === 1 ? peopleBelowSource(printed[0] ?? '', above) : [];
    if (isTableOfFigures(printed)) {
      open = false;
      continue;
    }
    const own = people.length > 1 ? people.flatMap((one) => [one, '']) : printed;
    isBelowEnd ||= lines.length > 0 && printed.length === 1 && isEndMark(printed[0] ?? '');
    if ((open || isBelowEnd) && isCardOfHouse(own, lines, isBelowEnd)) {
      open = false;
      continue;
    }
    if (open) lines.push('');
    if (piece.kind === 'heading') {
      open = readContactHead(piece.text.text) !== undefined;
      if (open) lines.push(piece.text.text);
      continue;
    }
    // Figures and lists without a number to call end the contacts.
    if (open && (piece.kind === 'table' || piece.kind === 'list') && !own.some(hasAddress)) {
      const cells = own.flatMap((line) => line.split(' | '));
      if (!cells.some((cell) => opens(cell) || isSurePerson(cell))) open = false;
    }
    const ofCall = own.length > 1 && isOfCall(own, pieces[at - 1]);
    // A nameless block of short lines with an address near the end is a contact without its head.
    const bareBlock =
      !open &&
      at >= late &&
      piece.kind === 'paragraph' &&
      piece.lines.length > 1 &&
      own.every((line) => line.length < 90) &&
      own.some((line) => hasAddress(line) && !isImprint(line)) &&
      !ofCall &&
      !isInRecordOfWire(pieces, at);
    // People and how to reach them in a table, without a label.
    const bareTable = !open && at >= late && !ofCall && isBareTable(piece, own);
    const spaced = !open && !bareBlock && at >= least && beginsSpaced(pieces, at, at < late);
    const card =
      !open && at >= late && piece.kind === 'paragraph' && own.length === 1 && isCard(own[0] ?? '');
    const listed = !open && at >= least && own.length > 1 && !ofCall && beginsOffices(pieces, at);
    const bare = bareBlock || bareTable || spaced || listed || card || people.length > 0;
    if (bare && !own.some(opens)) lines.push('Contact:');
    open ||= bare;
    for (const whole of own.flatMap((line) => partGlued(line) ?? [line])) {
      // "This information is provided by RNS … please contact rns@lseg.com": whoever relays the copy answers for himself.
      if (
        whole.includes('@') &&
        ((whole.length > 120 && wireOfTrailer(whole) !== undefined) || ofRelay.test(whole))
      ) {
        open = false;
        continue;
      }
      // "|Language:": a cell by itself, of whose row a dump has kept the stroke before it.
      const line = contactOf(
        /^\s*\|[^|]*$/.test(whole) ? whole.replace('|', '').trim() : withoutBrackets(whole),
      );
      if (endsBlock(line.trim())) open = false;
      else if (opens(line) && !(ofCall && weakLabel.test(line))) {
        // "Jane Doe" above a bare "Investor Relations" holds that office.
        if (
          !open &&
          isBareHead(line) &&
          !line.trim().endsWith(':') &&
          above.length < 90 &&
          isSurePerson(above)
        )
          lines.push('Contact:', above);
        open = true;
      } else if (open && isProse(line)) open = false;
      above = line.trim();
      if (open) {
        if (!dialling.test(line) && !isNumberedNotice(line)) lines.push(line);
        open = !isSentence(line);
      } else if (line.length > 40 && callsPeople(line).length > 0) {
        for (const one of callsPeople(line)) lines.push('Contact:', one);
      } else if (
        line.length < 400 &&
        /\b(?:contact|call|reach)\b/i.test(line) &&
        /contact|information/i.test(line) &&
        !dialling.test(line) &&
        hasAddress(line)
      ) {
        const sentence = /(?:for|if you)\b[^.]{0,160}\bcontact\b.*/i.exec(line)?.[0];
        if (sentence !== undefined && readContactHead(sentence)) lines.push(sentence);
      }
    }
  }
  return lines;
};
