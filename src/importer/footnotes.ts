import { type Note, type Piece, mapRich, richOf } from './pieces.ts';
import { lowerDigits } from './raised.ts';
import type { RepairLog } from './repair-log.ts';
import { replaceInRich, type Replacement, type Rich, sliceRich, trimRich } from './rich-text.ts';

const letterOf = (found: RegExpExecArray): string => (found[1] ?? found[2] ?? '').normalize('NFKC');

interface Definition {
  readonly label: string;
  readonly form: 'raised' | 'brackets' | 'round' | 'plain' | 'sign' | 'letter';
  readonly length: number;
}

const raised = /^([¹²³⁴-⁹][⁰¹²³⁴-⁹]?)\s*(?=[^\s⁰¹²³⁴-⁹˒])/;
const brackets = /^\[(\d{1,2})\]\s*(?=\S)/;
const round = /^\((\d{1,2})\)\s*(?=\S)/;
const plain = /^(\d{1,2})(?:[.)]\s+|\s+|(?=\p{Lu}\p{Ll}))(?=[\p{L}"“(])/u;

const sign = /^(\*{1,8}|[†‡§]{1,3})\s*(?=[\p{L}\p{N}"“(])(?!.*[^*]\*{1,8}$)/u;
const letter = /^(?:⁽([ᵃᵇᶜᵈᵉ])⁾|\(([a-h])\))\s*(?=[\p{L}\p{N}"“])/u;

const readDefinition = (text: string): Definition | undefined => {
  const signed = sign.exec(text);
  if (signed?.[1] !== undefined)
    return { label: signed[1], form: 'sign', length: signed[0].length };
  const lettered = letter.exec(text);
  if (lettered) return { label: letterOf(lettered), form: 'letter', length: lettered[0].length };
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

// "500GB* drive", "out of four.* The": behind a word or its stop, never before one.
const signMark = /(?<=[\p{L}\p{N}.,;:!?)”"’®™%])\s?(\*{1,8}|[†‡§]{1,3})(?=[\s.,;:?!"”’)\]|]|$)/gu;
// "RevPAR(a)" has a mark; "Rule 13(a)" and "(a) to do" have none.
const letterMark = /⁽([ᵃᵇᶜᵈᵉ])⁾|(?<=\p{Ll}{2}|\p{Lu}{2}|[®™])\(([a-h])\)(?=[\s.,;:?!"”’)]|$)/gu;
const unit = /(?:^|[\s\d/(])(?:[cmkµdn]?m|ft|in|yd|kg|sq|s|l)$/i;
const raisedMark = /[¹²³⁴-⁹][⁰¹²³⁴-⁹]?(?:[˒,][¹²³⁴-⁹][⁰¹²³⁴-⁹]?)*(?![⁰¹²³⁴-⁹⁻⁺])/g;
const bracketMark = /\s?\[(\d{1,2}(?:\s*[,–-]\s*\d{1,2})*)\]/g;
const roundMark = /(?<=[\p{L}\d.,;"”)®™%*])\s?\((\d{1,2})\)(?=[\s.,;:?!"”’)]|$)/gu;
// "this year.1 Approximately", "incidence2,3 and": glued behind a word or its stop, never inside a code or number.
const gluedMark =
  /(?<=(?:\p{Ll}{3}|(?<!\b(?:fig|vol|no|vs|eq|pp|ch)\.?)(?<=\s\p{Ll}{2}))[.,;:]?["”’)]?|\p{Ll}\)[.,;]?|[A-Z]{2,}\)[.,;]?|%[.,;]?)(\d{1,2}(?:,\d{1,2})*)(?=[”"’)]?(?:\s|$|[.,;][”"’)]?(?:\s|$)))/gu;

// "EBIT1" is EBIT with a mark where the text prints EBIT without one too, and no other number behind it.
const markedAbbreviation = /(?<![\p{L}\p{N}-])(\p{Lu}{3,})(\d)(?![\p{L}\p{N}-]|\.\d)/gu;

interface Reference {
  readonly from: number;
  readonly to: number;
  readonly labels: readonly string[];
  readonly form: Definition['form'];
}

const findReferences = (
  text: string,
  forms: ReadonlySet<string>,
  plainWords: ReadonlySet<string>,
): Reference[] => {
  const found: Reference[] = [];
  const add = (
    match: RegExpExecArray,
    digits: string,
    form: Definition['form'],
    skip = 0,
  ): void => {
    if (/[–-]/.test(digits)) return;
    const labels = lowerDigits(digits)
      .split(/\s*,\s*/)
      .map((label) => String(Number(label)));
    found.push({ from: match.index + skip, to: match.index + match[0].length, labels, form });
  };
  for (const match of text.matchAll(raisedMark))
    if (!unit.test(text.slice(Math.max(0, match.index - 4), match.index)))
      add(match, match[0], 'raised');
  if (forms.has('brackets'))
    for (const match of text.matchAll(bracketMark))
      if (match.index > 0) add(match, match[1] ?? '', 'brackets', match[0].startsWith(' ') ? 1 : 0);
  if (forms.has('round'))
    for (const match of text.matchAll(roundMark))
      add(match, match[1] ?? '', 'round', match[0].startsWith(' ') ? 1 : 0);
  if (forms.has('sign'))
    for (const match of text.matchAll(signMark))
      found.push({
        from: match.index + match[0].length - (match[1] ?? '').length,
        to: match.index + match[0].length,
        labels: [match[1] ?? ''],
        form: 'sign',
      });
  if (forms.has('letter'))
    for (const match of text.matchAll(letterMark))
      if (match.index > 0)
        found.push({
          from: match.index,
          to: match.index + match[0].length,
          labels: [letterOf(match)],
          form: 'letter',
        });
  if (forms.has('plain') || forms.has('raised'))
    for (const match of text.matchAll(gluedMark)) add(match, match[1] ?? '', 'plain');
  if (forms.has('plain') && plainWords.size > 0)
    for (const match of text.matchAll(markedAbbreviation))
      if (plainWords.has(match[1] ?? ''))
        add(match, match[2] ?? '', 'plain', (match[1] ?? '').length);
  return found
    .sort((a, b) => a.from - b.from)
    .filter((one, at, all) => one.from >= (all[at - 1]?.to ?? 0));
};

interface Candidate {
  readonly definition: Definition;
  readonly text: Rich;
}

/** The notes of a paragraph or list, where every line of it begins with a note's number. */
const candidatesOf = (piece: Piece): Candidate[] | undefined => {
  if (piece.kind === 'list') {
    const [only, more] = piece.items;
    if (piece.sign === '*' && only && !more && only.rest.length === 0)
      return [{ definition: { label: '*', form: 'sign', length: 0 }, text: only.text }];
    if (!piece.ordered || piece.items.some((item) => item.rest.length > 0)) return undefined;
    return piece.items.map((item, at) => ({
      definition: {
        label: String(piece.start + at),
        form: piece.sign === '()' ? 'round' : 'plain',
        length: 0,
      },
      text: item.text,
    }));
  }
  if (piece.kind !== 'paragraph') return undefined;
  // A line drawn above the notes is none of them.
  const lines = /^_{3,}$/.test(piece.lines[0]?.text.trim() ?? '')
    ? piece.lines.slice(1)
    : piece.lines;
  if (lines.length === 0) return undefined;
  const found = lines.map((text) => ({ text, definition: readDefinition(text.text) }));
  const candidates: Candidate[] = [];
  for (const { text, definition } of found) {
    if (!definition) return undefined;
    candidates.push({ definition, text });
  }
  return candidates;
};

const toNote = ({ definition, text }: Candidate): Note => ({
  kind: 'note',
  label: definition.label,
  text: trimRich(sliceRich(text, definition.length)),
});

const own: ReadonlySet<string> = new Set(['sign', 'letter']);

/** Makes notes of numbered lines that the text refers to, and marks of the numbers that refer to them. */
export const linkFootnotes = (pieces: readonly Piece[], log: RepairLog): Piece[] => {
  const candidates = pieces.map((piece) => candidatesOf(piece));
  const forms = new Set(
    candidates.flatMap((list) => list?.map((one) => one.definition.form) ?? []),
  );
  if (forms.size === 0) return [...pieces];
  const labels = new Map<string, number>();
  const count = (key: string): void => {
    labels.set(key, (labels.get(key) ?? 0) + 1);
  };
  for (const list of candidates)
    for (const { definition } of list ?? []) {
      count(definition.label);
      count(`${definition.form} ${definition.label}`);
    }
  // A note that the source marks up has taken its number.
  for (const piece of pieces) if (piece.kind === 'note') count(piece.label);
  // "[1]" is one note beside a list that counts "1."; plain numbers are told apart by nothing.
  const isSingle = (label: string, form: Definition['form']): boolean =>
    labels.get(label) === 1 || (form === 'brackets' && labels.get(`${form} ${label}`) === 1);
  const plainWords = new Set(
    forms.has('plain')
      ? pieces.flatMap((piece) =>
          richOf(piece).flatMap(
            ({ text }) => text.match(/(?<![\p{L}\p{N}-])\p{Lu}{3,}(?![\p{L}\p{N}-])/gu) ?? [],
          ),
        )
      : [],
  );
  const referred = new Map<string, { readonly piece: number; readonly form: string }>();
  const references = new Map<Rich, Reference[]>();
  for (const [at, piece] of pieces.entries()) {
    if (candidates[at]?.every((one) => one.definition.form !== 'plain') === true) continue;
    for (const rich of richOf(piece)) {
      const found = findReferences(rich.text, forms, plainWords).filter((one) =>
        one.labels.every((label) => isSingle(label, one.form)),
      );
      if (found.length === 0) continue;
      references.set(rich, found);
      for (const one of found)
        for (const label of one.labels)
          if (!referred.has(label)) referred.set(label, { piece: at, form: one.form });
    }
  }
  // A number makes a note only where the text refers to it before; plain numbers only in a row that begins with 1.
  const isNote = (list: readonly Candidate[], at: number): boolean => {
    const good = list.filter(({ definition }) => {
      const reference = referred.get(definition.label);
      if (
        !isSingle(definition.label, definition.form) ||
        reference === undefined ||
        reference.piece >= at ||
        // A sign or letter refers to its like alone, and a note beside a list's number too.
        ((labels.get(definition.label) !== 1 || own.has(definition.form)) &&
          reference.form !== definition.form)
      )
        return false;
      if (definition.form !== 'plain') return true;
      return (
        definition.label === '1' ||
        accepted.has(String(Number(definition.label) - 1)) ||
        list.length > 1
      );
    });
    // Of a list of references most must be referred to; a single line must be.
    return (
      good.length > 0 &&
      (own.has(list[0]?.definition.form ?? '')
        ? good.length === list.length
        : good.length >= list.length * 0.5) &&
      list.every(({ definition }) => isSingle(definition.label, definition.form))
    );
  };
  const accepted = new Set<string>();
  const notes = candidates.map((list, at) => {
    if (!list || !isNote(list, at)) return false;
    for (const { definition } of list) accepted.add(definition.label);
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
