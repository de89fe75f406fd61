import { peopleBelowSource } from './below-source.ts';
import { callsPeople } from './calls.ts';
import { looksLikeFirm } from './evidence.ts';
import { turnBack } from './glue.ts';
import { partAtLabel, partBehindNumber, partGlued } from './glued-heads.ts';
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
import { contactWithin } from './in-paragraph.ts';
import { isCardOfHouse } from './letterhead.ts';
import { isPerson, isSurePerson, position } from './people.ts';
import { officesIn } from './office-run.ts';
import { withoutRecord } from './records-of-hosts.ts';
import { tellsShares } from './share-tables.ts';
import { isTableOfFigures } from './phones.ts';
import { beginsSpaced } from './unlabelled.ts';
import { readVCards } from './v-cards.ts';
import { beginsWithoutLabel, headsPeople, isOfCall } from './without-label.ts';
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
const contactOf = (printed: string): string => {
  const whole = turnBack(printed);
  // "Acme Optics, Inc.CONTACT: Jane Doe of Acme Optics, Inc.,+1-617-555-0100": the firm's own line is glued to it.
  const line = whole.includes('CONTACT')
    ? whole.replace(/^.{3,90}?(?<=[\p{Lower}.)])\s?(?=CONTACTS?:\s+\S)/u, '')
    : whole;
  const within = line.length < 300 && opens(line) ? undefined : contactWithin(line);
  // "please contact: Jane Doe, CFO (Tel: 617-555-0100) or Ato Roe (…)": a sentence parts its people itself.
  if (within !== undefined && callsPeople(line).length === 0) return within;
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

// "(Contact: Jane Doe, 617-555-0100)": a line in brackets.
const withoutBrackets = (line: string): string => {
  const [, inner] = line.length < 300 ? (/^\s*\((.+)\)[.\s]*$/.exec(line) ?? []) : [];
  return inner !== undefined && hasAddress(inner) && readContactHead(inner) ? inner : line;
};

// "Source:" above "Jane Doe", "Director, Finance" and her number, as releases of Quebec are signed, or before them: whom to ask.
const signs = /^(?:sources?|quelle|källa|kilde|lähde|bron|fuente|fonte)\s?:\s*/i;
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

const adviser = /^certified advis[eo]r\s?:?$/i;
const isListedBelow = (own: readonly string[], at: number, below: readonly Piece[]): boolean => {
  const rest = [
    ...own.slice(at + 1),
    ...below
      .slice(0, 2)
      .flatMap(richOf)
      .map(({ text }) => text),
  ];
  const [firm = '', number = ''] = rest;
  return firm.length < 60 && !hasAddress(firm) && looksLikeFirm(firm) && number.startsWith('Tel');
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
    const lined = readVCards(withoutRecord(linesOf(piece)));
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
      const heads = headsPeople(pieces, at);
      open = heads || readContactHead(piece.text.text) !== undefined;
      if (open) lines.push(heads ? 'Contact:' : piece.text.text);
      continue;
    }
    // Figures and lists without a number to call end the contacts.
    if (open && (piece.kind === 'table' || piece.kind === 'list') && !own.some(hasAddress)) {
      const cells = own.flatMap((line) => line.split(' | '));
      if (!cells.some((cell) => opens(cell) || isSurePerson(cell))) open = false;
    }
    if (!open && own.length === 1 && headsPeople(pieces, at)) {
      open = true;
      lines.push('Contact:');
      continue;
    }
    const ofCall = own.length > 1 && isOfCall(own, pieces[at - 1]);
    const bare = !open && (people.length > 0 || beginsWithoutLabel(pieces, at, own, ofCall));
    if (bare && !own.some(opens)) lines.push('Contact:');
    open ||= bare;
    const parted = own.flatMap((line, place) => {
      const below = own[place + 1] ?? textOfPiece(pieces[at + 1] ?? piece);
      return partAtLabel(line, below) ?? partGlued(line) ?? partBehindNumber(line);
    });
    for (const [place, whole] of parted.entries()) {
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
      // "Certified Adviser" above "Hill Peel Oyj" and its number, among the others
      if (open && adviser.test(line.trim()) && isListedBelow(parted, place, pieces.slice(at + 1))) {
        lines.push('Contact:');
        continue;
      }
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
