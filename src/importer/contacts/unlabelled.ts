import { isAddressOf, looksLikeFirm } from './evidence.ts';
import { pressDesk } from './inline-heads.ts';
import { hasAddress, readContactTokens } from './lines.ts';
import { endsBlock } from './opening.ts';
import { partedFirm } from './office-parts.ts';
import { isPerson, isSurePerson, position, startsGiven } from './people.ts';
import type { Piece } from '../pieces.ts';

// "Jane Doe Press Officer Birch Road 4": the signs behind a name are lost.
const isRunOn = (words: string): boolean => {
  const [, name = '', rest = ''] =
    /^(\p{Upper}\S+(?: \p{Upper}\.)? \p{Upper}\S+) (\p{Upper}\S+(?: \S+)?)/u.exec(words) ?? [];
  return isPerson(name) && startsGiven(name) && position.test(rest);
};

/** True for a person, a number and an address on one line: "Jane Doe, General Counsel, tel. 617-555-0100, jane@acme.example". */
export const isCard = (line: string): boolean => {
  if (line.length > 200 || !line.includes('@') || !hasAddress(line)) return false;
  // "Ufficio stampa Alder S.p.A. - Jane Doe - tel. 0544 555190 - press@alder.example"
  if (pressDesk.test(line) && /\s[–—|-]\s/.test(line)) return readContactTokens(line).length <= 6;
  const tokens = readContactTokens(line);
  const [first, second] = tokens;
  const email = tokens.find(({ kind }) => kind === 'email')?.text ?? '';
  return (
    first?.kind === 'words' &&
    (isPerson(first.text) || isRunOn(first.text)) &&
    tokens.some(({ kind }) => kind === 'phone') &&
    tokens.length <= 6 &&
    (startsGiven(first.text) ||
      (second?.kind === 'words' && position.test(second.text)) ||
      isAddressOf(email, first.text))
  );
};

/** True where short paragraphs of a line each, with a person and a number among them, are a contact without its head; a card, `early`, begins with the person. */
export const beginsSpaced = (pieces: readonly Piece[], from: number, early: boolean): boolean => {
  const opening = pieces[from];
  if (early && (opening?.kind !== 'paragraph' || (opening.lines[0]?.text.length ?? 0) > 60))
    return false;
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
  if (early && !isSurePerson(run[0] ?? '')) return false;
  const reached = run.findIndex(hasAddress);
  // "Acme Optics Inc." above "Zelma Quist, 617-555-0100", however rare the name
  const isBelowFirm =
    looksLikeFirm(run[reached - 1] ?? '') && isPerson((run[reached] ?? '').split(',')[0] ?? '');
  return (
    reached !== -1 && (isBelowFirm || run.slice(0, Math.max(reached + 1, 3)).some(isSurePerson))
  );
};

const secretary = /^(?:(?:company|corporate|group|deputy company) )?secretar(?:y|ies)$/i;

const isBareNumber = (line: string): boolean =>
  hasAddress(line) && readContactTokens(line).every(({ kind }) => kind !== 'words');

/** True where a firm and its people stand in a paragraph of several lines above one with nothing but their number: "Acme plc", "Jane Doe, Chief Executive" above "Tel: 020 7555 0100", as a table without a label lists them. */
export const beginsOffices = (pieces: readonly Piece[], from: number): boolean => {
  const [office, below] = pieces.slice(from, from + 2);
  if (office?.kind !== 'paragraph' || below?.kind !== 'paragraph') return false;
  const [firm = '', ...people] = office.lines.map(({ text }) => text.trim());
  return (
    people.length > 0 &&
    people.length < 6 &&
    below.lines.length <= 2 &&
    [firm, ...people].every((line) => line.length <= 90 && !/[.!?:]$/.test(line)) &&
    below.lines.every(({ text }) => isBareNumber(text)) &&
    (looksLikeFirm(firm) || partedFirm(firm) !== undefined) &&
    // "Hill Secretaries Limited" above "Company Secretary" answers itself.
    (people.every((line) => secretary.test(line)) ||
      (people.every((line) => isPerson(line.split(/,\s|\s?\/\s?|\s\(/)[0] ?? '')) &&
        people.some(isSurePerson)))
  );
};

/** The lines of contacts without a label that stand as paragraphs of several lines between a headline and its news, each with a person and a way to reach one: "Alder" above "Jane Doe", "President" and her number; empty lines part them. */
export const linesAboveNews = (pieces: readonly Piece[]): readonly string[] => {
  const lines: string[] = [];
  for (const piece of pieces.slice(0, 6)) {
    const block = piece.kind === 'paragraph' ? piece.lines.map(({ text }) => text.trim()) : [];
    const isContact =
      block.length >= 3 &&
      block.every((line) => line.length <= 80 && !/[.!?]["”]?$/.test(line)) &&
      block.some((line) => isSurePerson(line.split(/\s?[/(]/)[0] ?? '')) &&
      block.some((line) => readContactTokens(line).some(({ kind }) => kind === 'phone'));
    if (!isContact) break;
    lines.push(...block, '');
  }
  return lines;
};
