import { isPersonWithPosition } from './contacts.ts';
import type { Dateline } from './dateline.ts';
import { classifyHeadLine, type HeadLine } from './head-lines.ts';
import { divideHeadLine } from './headline-glue.ts';
import type { Piece } from './pieces.ts';
import { lineOf, textOfPiece } from './pieces.ts';
import { isWholly, joinRich, type Rich } from './rich-text.ts';

/** One line above the news. */
interface Unit {
  readonly rich: Rich;
  readonly kind: HeadLine;
  readonly piece: number;
  readonly main: boolean;
  readonly heading: boolean;
  readonly bold: boolean;
  /** True in a paragraph of two or three lines, blank lines around it. */
  readonly pair: boolean;
}

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
const isCaps = (text: string): boolean => /\p{Lu}{3}/u.test(text) && text === text.toUpperCase();
const openEnd =
  /(?:\b(?:of|for|and|the|to|with|in|on|at|by|from|as|a|an|its|or|into|through|following|after|versus|vs\.?|under|over|including|is|are|was|to \p{L}+|acquires|wins|names|appoints|signs|opens|adds|expands|begins|closes|enters|files|grants|secures|unveils|introduces|selects|awards|starts|submits|provides|that|than|per|between|against|new|announces?|announced|reports?|receives?|presents?|completes?|initiates?|launches|achieves?|und|der|die|für)|[,&–—/-]|['’]s)$/iu;
const openStart =
  /^(?:\p{Ll}|&|[–—-]\s?\p{Ll}|(?:And|Of|In|For|To|With|From|On|At|By|As|Through|During|Following|After|Versus)\s|(?:AND|OF|IN|FOR|TO|WITH|FROM|ON|AT|BY|AS)\s)/u;
// "… Reports Third Quarter 2010" waits for its "Financial Results", "… Announces Positive" for its data.
const waitingEnd =
  /(?:\b(?:quarter|half|fiscal|full[- ]year|year-end|phase|phase (?:[1-4][ab]?(?:\/[1-4][ab]?)?|I{1,3}V?[ab]?(?:\/I{1,3})?)|positive|preliminary|clinical|final|interim|top-?line|pivotal|randomi[sz]ed|first|second|third|fourth|novel)|\b(?:19|20)\d\d)$/i;
const financial =
  /^(?:(?:and|&)\s|(?:(?:financial|operating|operational|clinical|business|study|trial|earnings|annual|general|(?:share|stock)holders?|investor|license|collaboration|full|year)\s){0,4}(?:results?|earnings|data|trials?|stud(?:y|ies)|meeting|conference|agreement|program)\b)/iu;

const verb =
  /\b(?:announc|report|receiv|present|complet|initiat|launch|achiev|acquir|appoint|nam|sign|open|expand|begin|clos|enter|fil|grant|secur|unveil|introduc|select|award|start|submit|provid|expect|schedul|demonstrat|show|meet|met|continu|grow|grew|increas|decreas|ris|host|hold|declar|approv|publish|dos|enroll|enrol|join|win|won|elect|promot|extend|exten|plan|set|rais|pric|issu|sell|sold|buy|bought|merg|advanc|deliver|reach|exceed|improv|reduc|support|build|add|mark|releas|updat|highlight|discuss|participat|offer|creat|transform|celebrat|partner|agree|conclud|settl|terminat|confirm|affirm|reiterat|ship|design)(?:e|es|s|ed|ing|ted|ting|ies|ied|ning|ned|n)?\b|\b(?:is|are|was|were|has|have|will|to)\s+\p{L}|\b(?:up|down)\s+\d/iu;
const isSubheadMarked = (text: string): boolean => /^(?:[-–—•*·]{1,2}\s|--)/.test(text);

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

const joins = (before: Unit, next: Unit, length: number): boolean => {
  const a = before.rich.text;
  const b = next.rich.text;
  if (next.kind !== 'words' || length + b.length > 320 || isSubheadMarked(b)) return false;
  if (before.main !== next.main || before.heading !== next.heading) return false;
  const sameRun = before.piece === next.piece;
  if (isCaps(a) && isCaps(b))
    return (
      sameRun ||
      openEnd.test(a) ||
      openStart.test(b) ||
      (before.bold && next.bold && next.piece === before.piece + 1 && a.length > 30)
    );
  if (isCaps(a) !== isCaps(b) && isCaps(a)) return false;
  const adjoining = sameRun || next.piece === before.piece + 1;
  const bothBold = before.bold && next.bold;
  if (openEnd.test(a)) return adjoining;
  if (openStart.test(b)) return sameRun || (bothBold && adjoining);
  // Two lines of one paragraph, the second without a verb of its own: the headline was too long for one line.
  if (sameRun && before.pair && a.length >= 30 && !verb.test(b) && verb.test(a)) return true;
  if (bothBold && adjoining && waitingEnd.test(a) && financial.test(b)) return true;
  if (sameRun && before.bold && next.bold) return a.length < 90;
  return false;
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
