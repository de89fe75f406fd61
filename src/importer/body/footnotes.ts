import { type NoteForm, type NoteLine, readNoteLines, toNote } from './note-lines.ts';
import { findMissingMarks, findNoteMarks, type NoteMark } from './note-marks.ts';
import { type Piece, mapRich, richOf } from '../pieces.ts';
import type { RepairLog } from '../repair-log.ts';
import { replaceInRich, type Replacement, type Rich } from '../rich-text.ts';

const own: ReadonlySet<string> = new Set(['sign', 'letter', 'roman']);

// "1. Smith J et al." under "References" is what "(1)" and "[1]" in the text name.
const namesReferences = (piece: Piece | undefined): boolean =>
  piece?.kind === 'heading' &&
  /^(?:references?|literature|bibliography|sources|literatur|quellen|références|referencias|referenties|källor|referenser)\b/i.test(
    piece.text.text.trim(),
  );

const abbreviationsOf = (pieces: readonly Piece[]): ReadonlySet<string> =>
  new Set(
    pieces.flatMap((piece) =>
      richOf(piece).flatMap(
        ({ text }) =>
          text.match(/(?<![\p{Alpha}\p{N}-])\p{Upper}{3,}(?![\p{Alpha}\p{N}-])/gu) ?? [],
      ),
    ),
  );

/** Makes notes of numbered lines that the text refers to, and marks of the numbers that refer to them. */
export const linkFootnotes = (pieces: readonly Piece[], log: RepairLog): Piece[] => {
  const candidates: (NoteLine[] | undefined)[] = [];
  for (const piece of pieces) candidates.push(readNoteLines(piece, candidates.at(-1)?.at(-1)));
  const forms = new Set(candidates.flatMap((list) => list?.map((one) => one.form) ?? []));
  if (forms.size === 0) return [...pieces];
  if (candidates.some((list, at) => list?.[0]?.form === 'plain' && namesReferences(pieces[at - 1])))
    for (const form of ['round', 'brackets'] as const) forms.add(form);
  const labels = new Map<string, number>();
  const count = (key: string): void => {
    labels.set(key, (labels.get(key) ?? 0) + 1);
  };
  for (const list of candidates)
    for (const { label, form } of list ?? []) {
      count(label);
      count(`${form} ${label}`);
    }
  // A note that the source marks up has taken its number.
  for (const piece of pieces) if (piece.kind === 'note') count(piece.label);
  // "[1]" is one note beside a list that counts "1."; plain numbers are told apart by nothing.
  const isSingle = (label: string, form: NoteForm): boolean =>
    labels.get(label) === 1 || (form === 'brackets' && labels.get(`${form} ${label}`) === 1);
  let plainWords: ReadonlySet<string> | undefined;
  const isPlainWord = (word: string): boolean => (plainWords ??= abbreviationsOf(pieces)).has(word);
  const referred = new Map<string, { readonly piece: number; readonly form: string }>();
  const references = new Map<Rich, NoteMark[]>();
  for (const [at, piece] of pieces.entries()) {
    if (candidates[at]?.every((one) => one.form !== 'plain') === true) continue;
    for (const rich of richOf(piece)) {
      const found = findNoteMarks(rich.text, forms, isPlainWord).filter((one) =>
        one.labels.every((label) => isSingle(label, one.form)),
      );
      if (found.length === 0) continue;
      references.set(rich, found);
      for (const one of found)
        for (const label of one.labels)
          if (!referred.has(label)) referred.set(label, { piece: at, form: one.form });
    }
  }
  // A row of plain notes that the text refers to but for one or two: their marks stand behind abbreviations.
  const missing = new Set(
    candidates
      .flatMap((list) => list ?? [])
      .filter(
        ({ label, form }) =>
          form === 'plain' &&
          isSingle(label, form) &&
          !referred.has(label) &&
          referred.has(String(Number(label) - 1)) &&
          referred.has(String(Number(label) + 1)),
      )
      .map(({ label }) => label),
  );
  if (missing.size > 0)
    for (const [at, piece] of pieces.entries()) {
      if (candidates[at]?.every((one) => one.form !== 'plain') === true) continue;
      for (const rich of richOf(piece))
        for (const one of findMissingMarks(rich.text, missing)) {
          const [label = ''] = one.labels;
          const before = referred.get(String(Number(label) - 1))?.piece ?? 0;
          const after = referred.get(String(Number(label) + 1))?.piece ?? 0;
          const known = references.get(rich) ?? [];
          if (referred.has(label) || at < before || at > after) continue;
          referred.set(label, { piece: at, form: one.form });
          references.set(
            rich,
            [...known, one].sort((a, b) => a.from - b.from),
          );
        }
    }
  // A number makes a note only where the text refers to it before; plain numbers only in a row that begins with 1.
  const isNote = (list: readonly NoteLine[], at: number): boolean => {
    const good = list.filter(({ label, form }) => {
      const reference = referred.get(label);
      if (
        !isSingle(label, form) ||
        reference === undefined ||
        reference.piece >= at ||
        // A sign or letter refers to its like alone, and a note beside a list's number too.
        ((labels.get(label) !== 1 || own.has(form)) && reference.form !== form)
      )
        return false;
      if (form !== 'plain') return true;
      return label === '1' || accepted.has(String(Number(label) - 1)) || list.length > 1;
    });
    // Of a list of references most must be referred to; a single line must be.
    return (
      good.length > 0 &&
      (own.has(list[0]?.form ?? '')
        ? good.length === list.length
        : good.length >= list.length * 0.5) &&
      list.every(({ label, form }) => isSingle(label, form))
    );
  };
  const accepted = new Set<string>();
  const notes = candidates.map((list, at) => {
    if (!list || !isNote(list, at)) return false;
    for (const { label } of list) accepted.add(label);
    return true;
  });
  if (accepted.size === 0) return [...pieces];
  const mark = (rich: Rich): Rich => {
    const replacements: Replacement[] = [];
    for (const one of references.get(rich) ?? []) {
      if (!one.labels.every((label) => accepted.has(label))) continue;
      const before = rich.text.slice(Math.max(0, one.from - 12), one.to);
      if (one.form !== 'raised')
        log.record(
          'note-mark',
          before,
          `${rich.text.slice(Math.max(0, one.from - 12), one.from)}[^${one.labels.join('][^')}]`,
        );
      replacements.push(
        ...one.labels.map((label, at) => ({
          from: at === 0 ? one.from : one.to,
          to: one.to,
          text: label,
          mark: { kind: 'note' as const, value: label },
        })),
      );
    }
    return replaceInRich(rich, replacements);
  };
  return pieces.flatMap((piece, at): Piece[] => {
    const list = candidates[at];
    if (list && notes[at] === true) return list.map(toNote);
    return [mapRich(piece, mark)];
  });
};

/** How many notes the pieces hold. */
export const countNotes = (pieces: readonly Piece[]): number =>
  pieces.filter((piece) => piece.kind === 'note').length;
