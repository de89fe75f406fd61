/** A property of a stretch of text: a link, a note's mark, or emphasis. */
export interface Mark {
  /** What the stretch is. */
  readonly kind: 'link' | 'note' | 'strong' | 'emphasis';
  /** Offset of its first character. */
  readonly from: number;
  /** Offset after its last character. */
  readonly to: number;
  /** The address of a link, or the label of a note; empty for emphasis. */
  readonly value: string;
}

/** One line of text with its marks and the source line it came from. */
export interface Rich {
  /** The words. */
  readonly text: string;
  /** Stretches with a meaning, in order of their start. */
  readonly marks: readonly Mark[];
  /** Line of the source, from 1. */
  readonly line: number;
}

/** Text without marks. */
export const toRich = (text: string, line: number): Rich => ({ text, marks: [], line });

/** The stretch from one offset to another, its marks moved along. */
export const sliceRich = (rich: Rich, from: number, to = rich.text.length): Rich => ({
  text: rich.text.slice(from, to),
  line: rich.line,
  marks: rich.marks.flatMap((mark) => {
    const start = Math.max(mark.from, from);
    const end = Math.min(mark.to, to);
    return start < end ? [{ ...mark, from: start - from, to: end - from }] : [];
  }),
});

/** The text without white space at its ends. */
export const trimRich = (rich: Rich): Rich => {
  const from = rich.text.length - rich.text.trimStart().length;
  const to = rich.text.trimEnd().length;
  return from === 0 && to === rich.text.length ? rich : sliceRich(rich, from, Math.max(from, to));
};

const isOver =
  (kind: Mark['kind'], end: number) =>
  (mark: Mark): boolean =>
    mark.kind === kind && mark.to === end;

/** Several lines as one, joined by a separator; the line number is the first one's. */
export const joinRich = (parts: readonly Rich[], separator: string): Rich => {
  const [first] = parts;
  if (first === undefined) return toRich('', 1);
  if (parts.length === 1) return first;
  const marks: Mark[] = [];
  const texts: string[] = [];
  let at = 0;
  for (const part of parts) {
    for (const mark of part.marks) {
      const from = mark.from + at;
      // Bold type that goes on over the end of a line is one stretch.
      const before =
        mark.from === 0 && mark.value === ''
          ? marks.findLast(isOver(mark.kind, from - separator.length))
          : undefined;
      if (before) marks[marks.indexOf(before)] = { ...before, to: mark.to + at };
      else marks.push({ ...mark, from, to: mark.to + at });
    }
    texts.push(part.text);
    at += part.text.length + separator.length;
  }
  return { text: texts.join(separator), marks, line: first.line };
};

/** One replacement of a stretch by other words, with the mark they carry where they carry one. */
export interface Replacement {
  /** Offset of the first character to replace. */
  readonly from: number;
  /** Offset after the last character to replace. */
  readonly to: number;
  /** The new words. */
  readonly text: string;
  /** The mark that the new words carry. */
  readonly mark?: Pick<Mark, 'kind' | 'value'>;
}

/** Replaces stretches, given in order and apart from each other; marks around them are moved. */
export const replaceInRich = (rich: Rich, replacements: readonly Replacement[]): Rich => {
  if (replacements.length === 0) return rich;
  let text = '';
  let at = 0;
  const added: Mark[] = [];
  const shifts: { readonly from: number; readonly to: number; readonly shift: number }[] = [];
  for (const one of replacements) {
    text += rich.text.slice(at, one.from);
    if (one.mark) added.push({ ...one.mark, from: text.length, to: text.length + one.text.length });
    text += one.text;
    at = one.to;
    shifts.push({ from: one.from, to: one.to, shift: text.length - one.to });
  }
  text += rich.text.slice(at);
  const move = (offset: number): number => {
    let moved = offset;
    for (const { from, to, shift } of shifts) {
      if (offset >= to) moved = offset + shift;
      else if (offset > from) return to + shift;
      else break;
    }
    return moved;
  };
  const moved = rich.marks
    .map((mark) => ({ ...mark, from: move(mark.from), to: move(mark.to) }))
    .filter((mark) => mark.from < mark.to);
  return {
    text,
    line: rich.line,
    marks: [...moved, ...added].sort((a, b) => a.from - b.from || b.to - a.to),
  };
};

/** True when one mark of the kind covers the whole text. */
export const isWholly = (rich: Rich, kind: Mark['kind']): boolean => {
  if (rich.marks.length === 0) return false;
  const trimmed = trimRich(rich);
  let covered = 0;
  for (const mark of trimmed.marks)
    if (mark.kind === kind && trimmed.text.slice(covered, mark.from).trim() === '')
      covered = Math.max(covered, mark.to);
  return trimmed.text.length > 0 && trimmed.text.slice(covered).trim() === '';
};

/** The text without marks of the kinds. */
export const withoutMarks = (rich: Rich, kinds: readonly Mark['kind'][]): Rich =>
  rich.marks.length === 0
    ? rich
    : { ...rich, marks: rich.marks.filter((mark) => !kinds.includes(mark.kind)) };
