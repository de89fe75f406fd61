import type { Note, Piece } from '../pieces.ts';
import { lowerDigits } from '../source/raised.ts';
import { type Rich, sliceRich, trimRich } from '../rich-text.ts';

/** How a note's mark is printed: raised, in square or round brackets, as a bare number, a number behind a star, a sign, a letter or a small Roman number. */
export type NoteForm =
  'raised' | 'brackets' | 'round' | 'plain' | 'starred' | 'sign' | 'letter' | 'roman';

/** A line that begins as a note does. */
export interface NoteLine {
  /** The mark, a number in plain digits. */
  readonly label: string;
  /** How the mark is printed. */
  readonly form: NoteForm;
  /** How many characters the mark takes at the start of the line. */
  readonly length: number;
  /** The whole line. */
  readonly text: Rich;
}

type Opening = Omit<NoteLine, 'text'>;

/** The letter of a mark, raised or in brackets, as a plain one. */
export const letterOf = (found: RegExpExecArray): string =>
  (found[1] ?? found[2] ?? found[3] ?? '').normalize('NFKC');

const raised = /^⁽?([¹²³⁴-⁹][⁰¹²³⁴-⁹]?)⁾?\s*(?=[^\s⁰¹²³⁴-⁹˒⁾])/;
const brackets = /^\[(\d{1,2})\]\s*(?=\S)/;
const round = /^\((\d{1,2})\)\s*(?=\S)/;
const plain = /^(\d{1,2})(?:[.)]\s+|\s+|(?=\p{Upper}\p{Lower}))(?=[\p{Alpha}"“(])/u;

// "*1 Kuroda T, et al.", "※2: …" in releases from Japan
const starred = /^[*※](\d{1,2})[):.]?\s+(?=\S)/;
const sign = /^(\*{1,8}|[†‡§]{1,3})\s*(?=[\p{Alpha}\p{N}"“(])(?!.*[^*]\*{1,8}$)/u;
// "[ii] Alder Optics, data on file.", as word processors print endnotes.
const roman = /^(?:\[([ivx]{1,5})\]|([ⁱᵛˣ]{1,5}))\s*(?=[^\sⁱᵛˣ])/u;
const letter = /^(?:⁽([ᵃᵇᶜᵈᵉ])⁾|\(([a-h])\))\s*(?=[\p{Alpha}\p{N}"“])/u;

const readOpening = (text: string): Opening | undefined => {
  const [start, number] = starred.exec(text) ?? [];
  if (start !== undefined && number !== undefined)
    return { label: String(Number(number)), form: 'starred', length: start.length };
  const signed = sign.exec(text);
  if (signed?.[1] !== undefined)
    return { label: signed[1], form: 'sign', length: signed[0].length };
  const lettered = letter.exec(text);
  if (lettered) return { label: letterOf(lettered), form: 'letter', length: lettered[0].length };
  const counted = roman.exec(text);
  if (counted) return { label: letterOf(counted), form: 'roman', length: counted[0].length };
  for (const [form, pattern] of [
    ['raised', raised],
    ['brackets', brackets],
    ['round', round],
    ['plain', plain],
  ] as const) {
    const found = pattern.exec(text);
    const label = found?.[1];
    if (found && label !== undefined)
      return { label: String(Number(lowerDigits(label))), form, length: found[0].length };
  }
  return undefined;
};

// "2 21 CFR 601.90, Approval of …" below the note 1: a note may begin with a number.
const readNext = (text: string, above: NoteLine | undefined): Opening | undefined => {
  if (above?.form !== 'plain') return undefined;
  const [start] = /^\d{1,2}\s+(?=\d)/.exec(text) ?? [];
  const label = String(Number(above.label) + 1);
  return start?.trim() === label && /\p{Alpha}{3}/u.test(text)
    ? { label, form: 'plain', length: start.length }
    : undefined;
};

/** The lines of a paragraph or list, where every one of them begins as a note does; `above` is the note right above them. */
export const readNoteLines = (piece: Piece, above?: NoteLine): NoteLine[] | undefined => {
  if (piece.kind === 'list') {
    const [only, more] = piece.items;
    if (piece.sign === '*' && only && !more && only.rest.length === 0)
      return [{ label: '*', form: 'sign', length: 0, text: only.text }];
    if (!piece.ordered || piece.items.some((item) => item.rest.length > 0)) return undefined;
    return piece.items.map((item, at) => ({
      label: String(piece.start + at),
      form: piece.sign === '()' ? 'round' : 'plain',
      length: 0,
      text: item.text,
    }));
  }
  if (piece.kind !== 'paragraph') return undefined;
  // A line drawn above the notes is none of them.
  const lines = /^_{3,}$/.test(piece.lines[0]?.text.trim() ?? '')
    ? piece.lines.slice(1)
    : piece.lines;
  if (lines.length === 0) return undefined;
  const notes: NoteLine[] = [];
  for (const text of lines) {
    const opening = readOpening(text.text) ?? readNext(text.text, notes.at(-1) ?? above);
    if (!opening) return undefined;
    notes.push({ ...opening, text });
  }
  return notes;
};

/** The note that a line holds, without its mark. */
export const toNote = ({ label, length, text }: NoteLine): Note => ({
  kind: 'note',
  label,
  text: trimRich(sliceRich(text, length)),
});
