import type { Contact } from '../domain/release.ts';
import { type ContactEvidence, isAddressOf } from './contact-evidence.ts';
import { hasAddress, readContactHead, readContactTokens } from './contact-lines.ts';
import { isPerson, position, startsGiven } from './contact-people.ts';
import { readContacts, withoutRepeats } from './contacts.ts';
import { classifyHeadLine } from './head-lines.ts';
import { isEndMark } from './headings.ts';
import { type Piece, richOf, textOfPiece } from './pieces.ts';
import type { Rich } from './rich-text.ts';

const closing =
  /^\/?(?:source\b\s*[:\s]|view (?:source|original)|keywords?\b|copyright\b|©|news provided by|this (?:news|press) release was distributed|logo\b|photo\b|\(end\)|web ?sites?\s*:|\[\d{1,2}\]\s|[¹²³⁴-⁹]\s?\p{L}|about\s+\p{Lu}|photos?\s*:|images?\s*:|ap archive|prn photo|language\s*:|(?:isin|wkn|indices|listed|co|st|in|su|lei|ticker)\s*:|end of (?:\p{L}+ )?news|notes? (?:to|for) editors?|editors?['’]s? notes?|this (?:information|announcement) is (?:provided|distributed)|attachments?\b|certified advis[eo]r|related (?:news|links)|registered (?:office|in)|.{2,50}\b(?:ABN|ACN|HRB)\s\d|conference call\b|forward[- ]looking|safe harbor|cautionary|disclaimer)/iu;

const endsBlock = (text: string): boolean => closing.test(text) || isEndMark(text);
// A sentence that only mentions a number: "The helpline of Acme can be called at 800-555-0100."
const isTold = (text: string): boolean =>
  text.length > 80 &&
  /[.!?]["”]?$/.test(text) &&
  (text.match(/(?<=\s)\p{Ll}{2,}(?=[\s,.])/gu)?.length ?? 0) >= 9 &&
  !/\b(?:contact|please)\b/i.test(text);
const isProse = (text: string): boolean =>
  isTold(text) ||
  ((text.length > 200 || (text.length > 110 && /[.!?]["”]?$/.test(text))) && !hasAddress(text));
// "For more information, please contact Jane Doe at …": the sentence says it all.
const isSentence = (text: string): boolean =>
  text.length > 60 && hasAddress(text) && /\bcontact\b/i.test(text) && text.trim().endsWith('.');
const isBareHead = (text: string | undefined): boolean =>
  text !== undefined && readContactHead(text)?.rest === '';
const callsNobody =
  /^(?:for|if you)\b(?!.{0,80}\b(?:information|media|press|investors?|inquir|enquir|interviews?|questions?|contact)).{0,80}\b(?:call|visit|reach)\b\s*(?:us\s*)?(?:at\s*)?[\d(+]/i;
const weakLabel =
  /^\W*(?:for\s+)?(?:company|general|business|trade|public|issuer|primary|global|international|corporate|medical|patients?|agency|scientific|technical|customers?|consumers?|finance|financial|u\.?s\.?|europe(?:an)?|north america)\s*:/i;
// "Media relations has changed hands ..." opens nothing; a head is short or is followed by a person's data.
const opens = (text: string): boolean => {
  const cells = text.split(/\s*\|\s*|\t+|\s{4,}/);
  // "Investor Contact | Media Contact" above columns.
  if (cells.length > 1 && cells.length < 5 && cells.every((cell) => isBareHead(cell))) return true;
  const head = readContactHead(text);
  if (head === undefined) return false;
  // "For details call 800-555-0100": nobody in particular.
  if (callsNobody.test(text) && !text.includes('@')) return false;
  // "Company:" and "International:" label more than contacts.
  if (weakLabel.test(text))
    return hasAddress(head.rest) || isPerson(head.rest.split(/[,;|]/)[0] ?? '');
  return head.rest === '' || hasAddress(head.rest) || head.rest.length < 90;
};

const calling =
  /\b(?:[Cc]ontact|[Cc]all|[Rr]each|[Tt]elephone|[Pp]hone|[Ee]-?mail|[Ww]rite to|directed to|addressed to|in touch with|[Ss]peak (?:to|with))\s+((?:(?:Dr|Mr|Ms|Mrs|Prof)\.?\s+)?\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){1,3})\b/gu;
// "Editors may call Jane Doe at 617-555-0100": from the name to the last number or address near it.
const callsPerson = (line: string): string | undefined => {
  if (!/[@\d]|\bat\b/.test(line)) return undefined;
  for (const found of line.matchAll(calling)) {
    const name = found[1] ?? '';
    const told = line.slice(found.index + found[0].length - name.length).slice(0, 260);
    const tokens = readContactTokens(told).filter(({ kind }) => kind !== 'words');
    const last = tokens.at(-1)?.text;
    const behind = told.slice(name.length).split(/\d/)[0] ?? '';
    const sure =
      startsGiven(name) ||
      (/^(?:,| at| on)\s/.test(behind) && position.test(behind)) ||
      tokens.some(({ kind, text }) => kind === 'email' && isAddressOf(text, name));
    if (last !== undefined && sure && isPerson(name))
      return told.slice(0, told.lastIndexOf(last) + last.length);
  }
  return undefined;
};

// Numbers that nobody in particular answers.
const dialling =
  /\b(?:dial(?:-in|-ins|ing)?|passcode|webcast|replay|conference (?:call|services|id)|help ?line|hot ?line)\b/i;

/** Joins the lines of one contact into one block, where blank lines had parted them. */
export const groupContactLines = (pieces: readonly Piece[]): Piece[] => {
  const grouped: Piece[] = [];
  let block: Rich[] = [];
  let open = false;
  const flush = (): void => {
    if (block.length > 0) grouped.push({ kind: 'paragraph', lines: block });
    block = [];
  };
  for (const piece of pieces) {
    const text = textOfPiece(piece);
    const short =
      piece.kind === 'paragraph' &&
      piece.lines.every((line) => line.text.length <= 110) &&
      !endsBlock(text);
    const head = short && opens(text.split('\n')[0] ?? '');
    if (head && isSentence(text)) {
      flush();
      open = false;
      grouped.push(piece);
    } else if (head) {
      flush();
      open = true;
      block = [...piece.lines];
    } else if (
      open &&
      short &&
      !/^(?:or|and)$/i.test(text) &&
      !(piece.lines.length > 1 && hasAddress(text) && !isBareHead(block.at(-1)?.text))
    )
      block.push(...piece.lines);
    else {
      // A block of several lines with an address is a contact of its own.
      flush();
      open &&= short;
      grouped.push(piece);
    }
  }
  flush();
  return grouped;
};

const holdsPerson = (cell: string): boolean =>
  readContactHead(cell) !== undefined || isPerson(cell.split(',')[0]?.trim() ?? '');
const holdsBoth = (cell: string): boolean => holdsPerson(cell) && hasAddress(cell);

const linesOf = (piece: Piece): string[] => {
  if (piece.kind !== 'table') return richOf(piece).map((rich) => rich.text);
  const width = piece.rows[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, at) =>
    piece.rows.map((row) => row[at]?.text ?? ''),
  );
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

const isSurePerson = (line: string): boolean => {
  const [name = '', beside = ''] = line.split(/\s*[,|]\s*/);
  return isPerson(name) && (startsGiven(name) || position.test(beside));
};

// Short paragraphs of a line each, with a person and a number among them, are a contact without its head.
const beginsSpaced = (pieces: readonly Piece[], from: number): boolean => {
  const run: string[] = [];
  for (const piece of pieces.slice(from, from + 8)) {
    const [line, more] = piece.kind === 'paragraph' ? piece.lines : [];
    const text = line?.text.trim() ?? '';
    if (
      !line ||
      more ||
      text.length > 90 ||
      (text.length > 40 && /[.!?]["”]?$/.test(text)) ||
      endsBlock(text)
    )
      break;
    run.push(text);
  }
  const reached = run.findIndex(hasAddress);
  return reached !== -1 && run.slice(0, Math.max(reached + 1, 3)).some(isSurePerson);
};

/** Every line of the pieces that speaks of contacts, in order. */
export const contactLinesOf = (pieces: readonly Piece[]): string[] => {
  const lines: string[] = [];
  let open = false;
  let above = '';
  const late = Math.floor(pieces.length * 0.5);
  for (const [at, piece] of pieces.entries()) {
    const own = linesOf(piece);
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
    // A nameless block of short lines with an address near the end is a contact without its head.
    const bareBlock =
      !open &&
      at >= late &&
      piece.kind === 'paragraph' &&
      piece.lines.length > 1 &&
      own.every((line) => line.length < 90) &&
      own.some(hasAddress);
    const spaced = !open && !bareBlock && at >= late && beginsSpaced(pieces, at);
    if ((bareBlock || spaced) && !own.some(opens)) lines.push('Contact:');
    open ||= bareBlock || spaced;
    for (const line of own) {
      if (endsBlock(line.trim())) open = false;
      else if (opens(line)) {
        // "Jane Doe" above a bare "Investor Relations" holds that office.
        if (!open && isBareHead(line) && !line.trim().endsWith(':') && isSurePerson(above))
          lines.push('Contact:', above);
        open = true;
      } else if (open && isProse(line)) open = false;
      above = line.trim();
      if (open) {
        if (!dialling.test(line)) lines.push(line);
        open = !isSentence(line);
      } else if (line.length > 40 && callsPerson(line) !== undefined) {
        lines.push('Contact:', callsPerson(line) ?? '');
      } else if (
        line.length < 400 &&
        !dialling.test(line) &&
        /\b(?:contact|call|reach)\b/i.test(line) &&
        hasAddress(line) &&
        /(?:please )?contact|information/i.test(line)
      ) {
        const sentence = /(?:for|if you)\b[^.]{0,160}\bcontact\b.*/i.exec(line)?.[0];
        if (sentence !== undefined && readContactHead(sentence)) lines.push(sentence);
      }
    }
  }
  return lines;
};

const bare = (text: string): string =>
  text
    .replace(/[®™℠]|,?\s(?:Inc|Corp|Corporation|Ltd|Limited|LLC|plc|AG|GmbH)\.?$/gi, '')
    .trim()
    .toLowerCase();

/** Tells the firms that a release has a section about: "About Acme Optics" makes "Acme Optics" no person. */
const firmsOf = (pieces: readonly Piece[]): ((text: string) => boolean) => {
  const firms = new Set(
    pieces.flatMap((piece) => {
      const named = /^about\s+(?:the\s+)?(.{2,80})$/i.exec(
        piece.kind === 'heading' ? piece.text.text.trim() : '',
      )?.[1];
      return named === undefined ? [] : [bare(named)];
    }),
  );
  return (text) => firms.has(bare(text));
};

// "…," said Jane Doe: whom a release quotes is a person.
const quoted =
  /\b(?:said|says|added|adds|stated|commented|comments|explained|noted)\s+(?:(?:Dr|Mr|Ms|Mrs|Prof|Professor|CEO|CFO)\.?\s+){0,2}(\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){1,3})/gu;

const evidenceOf = (pieces: readonly Piece[]): ContactEvidence => {
  const people = new Set<string>();
  for (const piece of pieces)
    if (piece.kind === 'paragraph')
      for (const line of piece.lines)
        for (const found of line.text.matchAll(quoted))
          people.add((found[1] ?? '').replace(/[.,]$/, ''));
  return { isFirm: firmsOf(pieces), isQuoted: (name) => people.has(name) };
};

/** The contacts of a release: those above its headline first, then those of its body. */
export const findContacts = (masthead: readonly Rich[], pieces: readonly Piece[]): Contact[] => {
  const above = masthead
    .map((line) =>
      line.text.replace(
        /^(?:(?:news|press|media) release|for immediate release)\s+(?=for\s|contacts?\b|media\b|investor)/i,
        '',
      ),
    )
    .filter((line) => !/^(?:announcement|date)$/.test(classifyHeadLine(line)));
  const first = above.findIndex(opens);
  const evidence = evidenceOf(pieces);
  return withoutRepeats([
    ...(first === -1 ? [] : readContacts(above.slice(first), evidence)),
    ...readContacts(contactLinesOf(pieces), evidence),
  ]);
};
