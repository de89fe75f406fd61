import { mapRich, type Piece, richOf } from '../pieces.ts';
import { type Replacement, replaceInRich, type Rich } from '../rich-text.ts';
import { mailOf } from '../text/link-target.ts';

// "Email", "Email Contact", "Send an e-mail": words of a button, nobody's name.
const button = /\be-?mail|^(?:contact|write|mail|send|click)\b/i;

const holdsMail = ({ marks }: Rich): boolean =>
  marks.some(({ kind, value }) => kind === 'link' && mailOf(value) !== undefined);

/** The words of a line with the mails' addresses to which its links lead, in the place of "Email" or behind "Jane Doe". */
export const withLinkedMails = (rich: Rich): Rich => {
  if (!holdsMail(rich)) return rich;
  const shown: Replacement[] = [];
  for (const { kind, from, to, value } of rich.marks) {
    const mail = kind === 'link' ? mailOf(value) : undefined;
    if (mail === undefined || from < (shown.at(-1)?.to ?? 0)) continue;
    const isButton = button.test(rich.text.slice(from, to));
    shown.push({ from: isButton ? from : to, to, text: isButton ? mail : `, ${mail}` });
  }
  return replaceInRich(rich, shown);
};

/** Pieces whose links to mails show their addresses. */
export const showLinkedMails = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.some((piece) => richOf(piece).some(holdsMail))
    ? pieces.map((piece) => mapRich(piece, withLinkedMails))
    : pieces;
