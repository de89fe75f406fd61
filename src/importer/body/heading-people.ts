import { isPosition, looksLikeFirm } from '../contacts/evidence.ts';
import { hasAddress } from '../contacts/lines.ts';
import { partedFirm } from '../contacts/office-parts.ts';
import { reachLabels } from '../contacts/reach-labels.ts';
import {
  isPerson,
  isPersonWithPosition,
  position,
  startsGiven,
  withoutDegrees,
} from '../contacts/people.ts';
import { inSmallLetters } from './letter-case.ts';
import { type Piece, textOfPiece, toParagraph } from '../pieces.ts';
import { isWholly, type Rich } from '../rich-text.ts';

const endsQuotation = (piece: Piece | undefined): boolean =>
  piece?.kind === 'paragraph' && /[”"»]$/.test(textOfPiece(piece).trim());

/** True for "Jane Doe, Chief Financial Officer" above "Ms. Doe was …", which heads what is told of her; under a quotation it says whose that is. */
export const headsPortrait = (
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
    !endsQuotation(before)
  );
};

/** True for "Mayor Jane Doe" and "Chief Executive John Roe of Acme" below a quotation, whose it is; "Quote from Mayor Jane Doe" heads the next one, and "2012 Alder Grant Recipients" a list of them. */
export const signsQuotation = (text: string, before: Piece | undefined): boolean => {
  if (text.length > 80 || !endsQuotation(before) || /^(?:quotes?\b|statement\b|\d)/i.test(text))
    return false;
  const words = (text.split(/,\s|\s(?:of|at|from|for)\s/)[0] ?? '').split(' ');
  return words.slice(0, 5).some((_, at) => {
    const name = words.slice(at).join(' ');
    return startsGiven(name) && isPerson(name);
  });
};

// "Vice", "Executive" and "Relations" stand in names of sections too: "Executive changes".
const ofPosition = (word: string): boolean =>
  position.test(word) &&
  !/^(?:non-)?(?:executive|senior|vice|lead|associate|affairs|relations|media|public|investor)$|['’]/i.test(
    word,
  );

/** True for a position right below the one who holds it, in a list of people or where somebody signs: "Non-executive Chairman" below "Sir Anthony Garsdale". */
export const isHeldAbove = (text: string, before: Piece | undefined): boolean => {
  if (text.length > 80 || (before?.kind !== 'paragraph' && before?.kind !== 'heading'))
    return false;
  const name = textOfPiece(before).trim();
  // "Dr. med. Anna Roe"
  if (name.length > 60 || !isPerson(name.replace(/(?<=\.)\s\p{Lower}{2,4}\.(?=\s)/u, '')))
    return false;
  const [main = ''] = text.split(
    /,\s|\s[–-]\s|\s(?:of|for|de|du|des|der|för|für|and|und|et|y|och|og|e|&)\s/u,
  );
  const words = main.split(/\s+/);
  return ofPosition(words.at(-1) ?? '') || ofPosition(words[0] ?? '');
};

/** True for a name in bold above a position, below which nothing is told of her: she signs, or is one of a list. */
export const signsAbovePosition = (name: Rich, next: Piece, after: Piece | undefined): boolean =>
  next.kind === 'paragraph' &&
  isHeldAbove(textOfPiece(next), toParagraph(name)) &&
  !(after?.kind === 'paragraph' && textOfPiece(after).length >= 60);

// "Tel: +44 20 7946 0577" and no more
const reachAlone = new RegExp(`^(?:${reachLabels}|[tem])\\s?[.:]+\\s?\\S.{4,50}$`, 'iu');

/** True where a line that is nothing but a number or an address with its label stands below a name in bold: "Alder Biologics" above "Tel: +44 20 7946 0577". */
export const isReachedBelow = (next: Piece): boolean => {
  if (next.kind !== 'paragraph' || next.lines.length > 1) return false;
  const text = textOfPiece(next).trim();
  return text.length <= 70 && reachAlone.test(text) && hasAddress(text);
};

/** True where the short paragraphs below the piece `at` lead to a number or an address, as below the name on a card. */
export const isReached = (pieces: readonly Piece[], at: number): boolean => {
  for (const piece of pieces.slice(at + 1, at + 5)) {
    const text = textOfPiece(piece);
    if (piece.kind !== 'paragraph' || text.length > 120) return false;
    if (hasAddress(text)) return true;
  }
  return false;
};

/** True for "Acme Information", "For Acme:", "Acme plc:" and "Hill Peel (Nominated Adviser)" above a person and how to reach her. */
export const headsPeople = (text: string, next: Piece): boolean => {
  if (next.kind !== 'paragraph') return false;
  const [first, ...more] = next.lines.map((line) => line.text.trim());
  if (/^for\s\p{Upper}.{1,60}:$/iu.test(text))
    return (
      next.lines.length <= 8 &&
      next.lines.some((line) => line.text.length < 160 && hasAddress(line.text))
    );
  // "Acme plc:" above "Jane Doe, Chief Executive Officer"
  if (text.endsWith(':') && looksLikeFirm(text.slice(0, -1)))
    return isPersonWithPosition(first ?? '');
  if (text.endsWith(')') && partedFirm(text) !== undefined)
    return isPerson(first?.split(/,\s|\s?\/\s?/)[0] ?? '');
  if (!/\binformation\s*:?$/i.test(text)) return false;
  return isPerson(first?.split(',')[0] ?? '') && [first ?? '', ...more].some(hasAddress);
};

/** True for what a letter within a release is called, in bold type or by its name, right above whom it greets: "A Letter from the President" above "Dear Shareholder:". */
export const headsLetter = (line: Rich, text: string, next: Piece): boolean =>
  next.kind === 'paragraph' &&
  /^Dear\s\p{Upper}[^.!?]{2,60}[,:]$/u.test(next.lines[0]?.text.trim() ?? '') &&
  /^\p{Upper}[^.:!?]{5,80}:?$/u.test(text) &&
  (isWholly(line, 'strong') || /\bletter (?:from|to)\b/i.test(text));

/** True for a name that begins with a title or a common given name. */
export const isOfPerson = (words: string): boolean => startsGiven(words) && isPerson(words);

// "Ann Rowe Managing Director", whose comma a copy has lost
const signsWithPosition = (words: string): boolean => {
  const parts = words.split(' ');
  return (
    parts.length >= 4 &&
    parts.length <= 9 &&
    [2, 3].some(
      (at) => isOfPerson(parts.slice(0, at).join(' ')) && isPosition(parts.slice(at).join(' ')),
    )
  );
};

/** True for "ANN ROWE" and "Ann Rowe, CEO", who signs or speaks and is told of nowhere below. */
export const namesSomebody = (text: string): boolean => {
  const words = inSmallLetters(text);
  return isOfPerson(words) || isPersonWithPosition(words) || signsWithPosition(words);
};

/** True for "Alder AG" above "12 River Road | Elmstead" and "Phone +49 30 5550 1788 | Fax …", the rows of a letterhead. */
export const isLetterhead = (text: string, next: Piece): boolean =>
  next.kind === 'table' &&
  next.rows.length <= 4 &&
  looksLikeFirm(text) &&
  next.rows.flat().some((cell) => hasAddress(cell.text));
