import type { Contact } from '../../domain/release.ts';
import type { ContactEvidence } from './evidence.ts';
import { showLinkedMails, withLinkedMails } from './linked-mails.ts';
import { linesAboveHeadline } from './above-headline.ts';
import { isRowOfHeads } from './column-heads.ts';
import { hasAddress } from './lines.ts';
import { endsBlock, isBareHead, isProse, isSentence, opens, opensGroup } from './opening.ts';
import { firm, isPerson, isSurePerson, position, startsGiven } from './people.ts';
import { contactLinesOf } from './regions.ts';
import { readContacts } from './contacts.ts';
import { readKnownContacts } from './known-blocks.ts';
import { withoutRepeats } from './repeats.ts';
import { readEastAsianContacts, withEastAsian } from '../east-asia/contacts.ts';
import { isEastAsian } from '../east-asia/letters.ts';
import { matchesOf } from '../matches.ts';
import { type Piece, textOfPiece } from '../pieces.ts';
import type { Rich } from '../rich-text.ts';
import { squeeze } from '../source/white-space.ts';
import { formOfLaw } from '../legal-forms.ts';
import { linesAboveNews } from './unlabelled.ts';

// "Communiqué (PDF) :" above the address of a file is nobody's.
const ofFile = /:\nhttps?:\/\/\S{1,200}\.(?:pdf|docx?|xlsx?|pptx?|zip|jpe?g|png|mp[34])$/i;

// "Jane Doe" above a bare "Investor Relations" and what is none of a person's name: the office that she holds, with no line of another between.
const isOfficeOf = (above: string, text: string, below: string): boolean =>
  isBareHead(text) &&
  !/:$|[ck]onta[ck]t|quir|query|queries|question/i.test(text) &&
  isPerson(above) &&
  !hasAddress(above) &&
  (firm.test(below) || !isPerson(below.split(/\s*[,|]\s*/)[0] ?? ''));

/** How long a line of contacts is at most, in characters. */
const longest = 110;
const longLine = new RegExp(`.{${String(longest + 1)},}`, 'g');

// Columns of blanks within a long line are gone where the archive's own Markdown is read.
const withoutColumns = (text: string): string =>
  text.includes('   ') ? text.replace(longLine, (line) => squeeze(line)) : text;

/** Joins the lines of one contact into one block, where blank lines had parted them. */
export const groupContactLines = (pieces: readonly Piece[]): Piece[] => {
  const grouped: Piece[] = [];
  let block: Rich[] = [];
  let open = false;
  const flush = (): void => {
    if (block.length > 0) grouped.push({ kind: 'paragraph', lines: block });
    block = [];
  };
  for (const [at, piece] of pieces.entries()) {
    const text = withoutColumns(textOfPiece(piece));
    // "Selected Balance Sheet Data (in thousands)" stands above its table.
    const next = pieces[at + 1];
    const namesTable = next?.kind === 'table' && !hasAddress(text);
    const short =
      piece.kind === 'paragraph' &&
      (text.length <= longest || text.split('\n').every((line) => line.length <= longest)) &&
      !endsBlock(text) &&
      !endsBlock(text.split('\n')[0] ?? '') &&
      !ofFile.test(text) &&
      !(piece.lines.length === 1 && isProse(text));
    const head =
      short &&
      opensGroup(text.split('\n')[0] ?? '') &&
      !(open && isOfficeOf(block.at(-1)?.text ?? '', text, next ? textOfPiece(next) : ''));
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
      !namesTable &&
      !/^(?:or|and)$/i.test(text) &&
      !(piece.lines.length > 1 && hasAddress(text) && !isBareHead(block.at(-1)?.text))
    )
      for (const one of piece.lines) block.push(one);
    else {
      // A block of several lines with an address is a contact of its own.
      flush();
      open &&= short && !namesTable;
      grouped.push(piece);
    }
  }
  flush();
  return grouped;
};

const beyondName = new RegExp(String.raw`[®™℠]|,?\s${formOfLaw}$`, 'gu');
const bare = (text: string): string => text.replace(beyondName, '').trim().toLowerCase();

/** How long a line is at least that tells news rather than whom to ask, in characters. */
const leastProse = 120;
const legalForm = new RegExp(String.raw`,?\s${formOfLaw}$`, 'u');

const formBehind = new RegExp(String.raw`^,?\s${formOfLaw}(?![\p{Alpha}\p{N}])`, 'u');

/** How long a legal form is at most, with the sign before it, in characters. */
const longestForm = 30;

// "Crystal Lake Optics Inc." of which the news tells: a given name that begins it is nobody's; nor is "Lake Gene Optics" where the news name it with its form.
const isToldOf = (text: string, pieces: readonly Piece[]): boolean => {
  const isWhole = legalForm.test(text);
  return (
    (isWhole || text.split(' ').length > 2) &&
    pieces.slice(0, 12).some(
      (piece) =>
        piece.kind === 'paragraph' &&
        piece.lines.some(({ text: line }) => {
          const at = line.length < leastProse ? -1 : line.indexOf(text);
          const to = at + text.length;
          return at !== -1 && (isWhole || formBehind.test(line.slice(to, to + longestForm)));
        }),
    )
  );
};

// "About Acme Optics", "À propos d’Acme Optics", "Über die Acme Optics"
const aboutFirm =
  /^(?:about|[àa] propos d(?:es|[eu]|(?=['’]))|über|om|over|acerca de|sobre|informazioni su)(?:\s+|['’])(?:(?:the|la|le|die|das|den)\s+)?(.{2,80})$/i;

/** Tells the firms that a release has a section about, "About Acme Optics" makes "Acme Optics" no person, and those that its news names with their legal form. */
const firmsOf = (pieces: readonly Piece[]): ((text: string) => boolean) => {
  const firms = new Set(
    pieces.flatMap((piece) => {
      const named = aboutFirm.exec(piece.kind === 'heading' ? piece.text.text.trim() : '')?.[1];
      return named === undefined ? [] : [bare(named)];
    }),
  );
  return (text) => firms.has(bare(text)) || isToldOf(text, pieces);
};

// "…," said Jane Doe: whom a release quotes is a person.
const quoted =
  /\b(?:said|says|added|adds|stated|commented|comments|explained|noted)\s+(?:(?:Dr|Mr|Ms|Mrs|Prof|Professor|CEO|CFO)\.?\s+){0,2}(\p{Upper}[\p{Alpha}.'’-]*(?:\s\p{Upper}[\p{Alpha}.'’-]*){1,3})/gu;

// "says Alder Water managing director Jane Doe": the firm and the position of the person quoted stand before the name.
const led =
  /^(?:\p{Upper}[\p{Alpha}&.'’-]*\s){0,4}((?:\p{Lower}[\p{Lower}-]+\s){1,5})(\p{Upper}[\p{Alpha}.'’-]*(?:\s\p{Upper}[\p{Alpha}.'’-]*){1,2})/u;
const nameBehindPosition = (words: string): string | undefined => {
  const [, title = '', name] = led.exec(words) ?? [];
  return position.test(title) && !startsGiven(words) ? name : undefined;
};

const quotedOn = (line: string): readonly string[] =>
  matchesOf(line, quoted).map((found) =>
    (
      nameBehindPosition(line.slice(found.index + found[0].indexOf(' ') + 1, found.index + 160)) ??
      found[1] ??
      ''
    ).replace(/[.,]$/, ''),
  );

const isQuotedIn = (pieces: readonly Piece[], name: string): boolean =>
  pieces.some(
    (piece) =>
      piece.kind === 'paragraph' &&
      piece.lines.some(({ text }) => text.includes(name) && quotedOn(text).includes(name)),
  );

const evidenceOf = (pieces: readonly Piece[]): ContactEvidence => ({
  isFirm: firmsOf(pieces),
  isQuoted: (name) => isQuotedIn(pieces, name),
});

const buttonOfPage = /^\W*contact us\W*$/i;

// "Jane Doe (617) 555-0100", "Jane Doe, tel. 617-555-0100"
const beforeNumber = (line: string): string => {
  const at = line.search(/[\s,:](?:(?:tel|ph|phone)[.:]{0,2}\s)?[(+]?\d[\d().\s-]{6}/i);
  return (at > 0 && line.length <= 120 ? line.slice(0, at) : line).trim();
};

/** The contacts of a release: those above its headline first, then those of its body. */
export const findContacts = (head: readonly Rich[], body: readonly Piece[]): Contact[] => {
  const masthead = head.map(withLinkedMails);
  const pieces = showLinkedMails(body);
  const above = linesAboveHeadline(masthead);
  const label = above.findIndex(opens);
  // Without a label a person above the headline is a contact where a number stands near.
  const person = (line: string, at: number): boolean =>
    isSurePerson(beforeNumber(line)) && above.slice(at, at + 5).some(hasAddress);
  // "Jane Doe" above a bare "Corporate Communications" holds that office.
  const [over = '', office = ''] = label > 0 ? above.slice(label - 1, label + 1) : [];
  const holds = isBareHead(office) && !office.trim().endsWith(':') && isSurePerson(over);
  const named = above.findIndex(person);
  // "Jane Doe" and her number above "Investor Relations:" need no label.
  const unlabelled = named !== -1 && (label === -1 || above.slice(named, label).some(hasAddress));
  const isHeaded = unlabelled && named > 0 && isRowOfHeads(above[named - 1] ?? '');
  const first = isHeaded ? named - 1 : unlabelled ? named : holds ? label - 1 : label;
  const evidence = evidenceOf(pieces);
  const told = first === -1 ? [] : readContacts(above.slice(first), evidence);
  // "Contact Us" above a number is a button of the page's head; nobody else is meant there but a person.
  const leading = buttonOfPage.test(above[first] ?? '')
    ? told.filter(({ name }) => isSurePerson(name ?? ''))
    : told;
  const isNamed = leading.some(({ name }) => name !== undefined);
  const labelled = contactLinesOf(pieces);
  const bare = labelled.length === 0 && told.length === 0 ? linesAboveNews(pieces) : [];
  const below = readKnownContacts(bare.length > 0 ? bare : labelled, evidence, isNamed);
  const eastern = masthead.some(({ text }) => isEastAsian(text))
    ? readEastAsianContacts([{ kind: 'paragraph', lines: masthead }])
    : [];
  return withoutRepeats([
    ...withEastAsian(leading, eastern),
    ...withEastAsian(below, readEastAsianContacts(pieces)),
  ]);
};
