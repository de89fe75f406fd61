import type { Piece } from '../pieces.ts';

const labelOfLanguage = /^(?:language|sprache)\s?:$/i;

/** How many pieces at most a record prints before the numbers of its sender. */
const farthest = 8;

/** True below the first row of the record that a wire keeps of its sender, "Language: | English" and "Company: | Acme Optics", in a table or on lines of their own: there stand that one's street and numbers. */
export const isInRecordOfWire = (pieces: readonly Piece[], at: number): boolean =>
  pieces
    .slice(Math.max(0, at - farthest), at)
    .some((piece) =>
      piece.kind === 'table'
        ? piece.rows.some(([label]) => labelOfLanguage.test(label?.text.trim() ?? ''))
        : piece.kind === 'paragraph' && labelOfLanguage.test(piece.lines[0]?.text.trim() ?? ''),
    );

const recordStart = /^(?:source|quelle|källa|kilde|lähde|bron|fuente|fonte)\s?:$/i;
const recordField = /^(?:author|autor|auteur|autore|författare|forfatter|kirjoittaja)\s?:$/i;

/** Lines of contacts without the record that a portal keeps of a copy below whoever signed that: "Source:", "Acme Optics", "Author:", "Press Office", "Email:" … */
export const withoutRecord = (own: readonly string[]): readonly string[] => {
  const at = own.length < 4 ? -1 : own.findIndex((line) => recordStart.test(line));
  return at !== -1 && own.slice(at).some((line) => recordField.test(line)) ? own.slice(0, at) : own;
};
