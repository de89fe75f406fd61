import { isPersonWithPosition } from './contact-people.ts';
import type { Dateline } from './dateline.ts';
import { classifyHeadLine } from './head-lines.ts';
import { isCaps, joins, type Unit } from './headline-lines.ts';
import { divideHeadLine } from './headline-glue.ts';
import type { Piece } from './pieces.ts';
import { lineOf, textOfPiece } from './pieces.ts';
import { isWholly, joinRich, type Rich } from './rich-text.ts';

/** The part of a release above its news. */
export interface Head {
  /** Lines printed above the headline. */
  readonly masthead: readonly Rich[];
  /** The headline; left out where none is printed. */
  readonly title?: Rich;
  /** How many source lines the headline took. */
  readonly titleLines: number;
  /** What stands between headline and news, in order. */
  readonly rest: readonly Piece[];
}

const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();

const unitsOf = (pieces: readonly Piece[], dateline?: Dateline): Unit[] =>
  pieces.flatMap((piece, at): Unit[] => {
    if (piece.kind === 'list' || piece.kind === 'table' || piece.kind === 'note') return [];
    const printed = piece.kind === 'heading' ? [piece.text] : piece.lines;
    const lines = printed.flatMap((rich) => divideHeadLine(rich, dateline));
    return lines.map((rich) => ({
      rich,
      kind: classifyHeadLine(rich.text),
      piece: at,
      main: piece.kind === 'heading' && piece.main === true,
      heading: piece.kind === 'heading',
      bold: isWholly(rich, 'strong'),
      pair: lines.length === 2 || lines.length === 3,
    }));
  });

// Lines under "Contact:" belong to it until a line of another kind: names and positions do not show themselves.
const spreadContacts = (units: readonly Unit[]): Unit[] => {
  let open = false;
  let piece = -1;
  return units.map((unit) => {
    if (unit.kind === 'contact') {
      open = true;
      piece = unit.piece;
      return unit;
    }
    if (!open || unit.main || unit.heading) {
      open = false;
      return unit;
    }
    const { text } = unit.rich;
    const near = unit.piece === piece || text.length < 42 || isPersonWithPosition(text);
    if (
      unit.kind === 'words' &&
      (!near ||
        (unit.piece !== piece && isCaps(text)) ||
        (text.split(/\s+/).length > 6 && !isPersonWithPosition(text)))
    ) {
      open = false;
      return unit;
    }
    return unit.kind === 'words' || unit.kind === 'company' ? { ...unit, kind: 'contact' } : unit;
  });
};

const looksLikeTitle = (unit: Unit): boolean =>
  unit.kind === 'words' &&
  unit.rich.text.trim().length >= 8 &&
  !/^(?:dear|by)\s/i.test(unit.rich.text);

const pickTitle = (units: readonly Unit[]): number => {
  const main = units.findIndex((unit) => unit.main && looksLikeTitle(unit));
  if (main !== -1) return main;
  const words = units.findIndex(
    (unit) => looksLikeTitle(unit) && unit.rich.text.split(/\s+/).length >= 3,
  );
  if (words !== -1) {
    // A page's own headline in bold or as a heading outranks a short plain line above it.
    const plain = units[words];
    const marked = units.findIndex(
      (unit, at) => at > words && (unit.heading || unit.bold) && looksLikeTitle(unit),
    );
    if (
      plain &&
      !plain.heading &&
      !plain.bold &&
      marked !== -1 &&
      plain.rich.text.split(/\s+/).length <= 5 &&
      plain.rich.text.length < 45
    )
      return marked;
    return words;
  }
  const short = units.findIndex(looksLikeTitle);
  if (short !== -1) return short;
  return units.findIndex(
    (unit) => unit.kind === 'company' && unit.rich.text.split(/\s+/).length >= 4,
  );
};
/** A dateline's neighbours above it, divided into masthead, headline and what follows the headline; `dateline` is the one that follows. */
export const readHead = (pieces: readonly Piece[], dateline?: Dateline): Head => {
  const units = spreadContacts(unitsOf(pieces, dateline));
  let first = pickTitle(units);
  if (first === -1) {
    const lines = pieces.flatMap((piece) =>
      piece.kind === 'paragraph' || piece.kind === 'heading' ? unitsOf([piece]) : [],
    );
    const only = pieces.every((piece) => piece.kind === 'paragraph' || piece.kind === 'heading');
    return only
      ? { masthead: lines.map((unit) => unit.rich), titleLines: 0, rest: [] }
      : { masthead: [], titleLines: 0, rest: pieces };
  }
  // A headline printed twice: the later copy is the headline, the earlier one stands above it.
  const wanted = fold(units[first]?.rich.text ?? '');
  const span = (from: number): number => {
    let to = from + 1;
    let length = units[from]?.rich.text.length ?? 0;
    for (; to < units.length; to += 1) {
      const before = units[to - 1];
      const next = units[to];
      if (!before || !next || !joins(before, next, length)) break;
      length += next.rich.text.length + 1;
    }
    return to;
  };
  const whole = fold(
    units
      .slice(first, span(first))
      .map((unit) => unit.rich.text)
      .join(' '),
  );
  for (let later = units.length - 1; later > first; later -= 1) {
    const unit = units[later];
    if (unit?.kind !== 'words') continue;
    const text = fold(
      units
        .slice(later, span(later))
        .map((one) => one.rich.text)
        .join(' '),
    );
    if (
      text === whole ||
      text === wanted ||
      (text.length > 20 && whole.startsWith(`${text} `) && whole.length < text.length + 60) ||
      (text.length > 20 && whole.endsWith(` ${text}`) && whole.length < text.length + 30)
    ) {
      first = later;
      break;
    }
  }
  const to = span(first);
  const titleUnits = units.slice(first, to);
  const lastPiece = titleUnits.at(-1)?.piece ?? 0;
  const firstPiece = titleUnits[0]?.piece ?? 0;
  // Lists or tables above the headline cannot go into its masthead as lines; their words can.
  const masthead = [
    ...pieces
      .slice(0, firstPiece)
      .flatMap((piece) =>
        piece.kind === 'paragraph'
          ? [...piece.lines]
          : piece.kind === 'heading'
            ? [piece.text]
            : [{ text: textOfPiece(piece).replace(/\s+/g, ' '), marks: [], line: lineOf(piece) }],
      ),
    ...units
      .slice(0, first)
      .filter((unit) => unit.piece === firstPiece)
      .map((unit) => unit.rich),
  ];
  const remains = units
    .slice(to)
    .filter((unit) => unit.piece === lastPiece)
    .map((unit) => unit.rich);
  const rest: Piece[] = [
    ...remains.map((rich): Piece => ({ kind: 'paragraph', lines: [rich] })),
    ...pieces.slice(lastPiece + 1),
  ];
  return {
    masthead,
    title: joinRich(
      titleUnits.map((unit) => unit.rich),
      ' ',
    ),
    titleLines: titleUnits.length,
    rest,
  };
};
