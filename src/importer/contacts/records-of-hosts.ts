import type { Piece } from '../pieces.ts';

/** True for the record that a wire keeps of its sender, "Language: | English" and "Company: | Acme Optics", below which stand that one's street and numbers. */
export const isRecordOfWire = (above: Piece | undefined): boolean =>
  above?.kind === 'table' &&
  above.rows.some(([label]) => /^(?:language|sprache)\s?:$/i.test(label?.text.trim() ?? ''));

const recordStart = /^(?:source|quelle|källa|kilde|lähde|bron|fuente|fonte)\s?:$/iu;
const recordField = /^(?:author|autor|auteur|autore|författare|forfatter|kirjoittaja)\s?:$/iu;

/** Lines of contacts without the record that a portal keeps of a copy below whoever signed that: "Source:", "Acme Optics", "Author:", "Press Office", "Email:" … */
export const withoutRecord = (own: readonly string[]): readonly string[] => {
  const at = own.length < 4 ? -1 : own.findIndex((line) => recordStart.test(line));
  return at !== -1 && own.slice(at).some((line) => recordField.test(line)) ? own.slice(0, at) : own;
};
