import { namesReport, period, single, toHeading } from '../body/heading-words.ts';
import { readDateLine } from '../dateline/printed-dates.ts';
import { type Piece, textOfPiece } from '../pieces.ts';
import { classifyHeadLine } from './head-lines.ts';
import type { Unit } from './headline-lines.ts';

const namesHighlights =
  /^(?:[\p{L}\d][\p{L}\d’'-]*\s){1,4}(?:highlights|overview|key (?:points|facts|figures))\s*:?$/iu;

const holdsDay = (piece: Piece | undefined): boolean =>
  piece?.kind === 'paragraph' && piece.lines.some(({ text }) => readDateLine(text) !== undefined);

/** The line "HIGHLIGHTS" or "Second Quarter Highlights" above points of the news as the heading that makes them a part of it, and so the line with which a report begins below its day; `undefined` for any other. */
export const labelOf = (
  piece: Piece,
  next: Piece | undefined,
  above: Piece | undefined,
): Piece | undefined => {
  const [line, more] = piece.kind === 'paragraph' ? piece.lines : [];
  if (!line || more || line.text.length > 60) return undefined;
  const isLabel =
    next?.kind === 'list'
      ? [single, namesHighlights, period, namesReport].some((one) => one.test(line.text))
      : next === undefined && namesReport.test(line.text) && holdsDay(above);
  return isLabel ? toHeading(line) : undefined;
};

// "Significant events after the end of the quarter": longer than other names of sections.
const namesEvents =
  /^(?:significant|important|key|major|material|väsentliga|viktiga|vigtige|viktige|væsentlige|wesentliche|wichtige|événements|eventos|eventi)(?!\p{L})/iu;
const longestName = { words: 7, ofEvents: 10 } as const;

// A line by itself that may name a section: "Första kvartalet", "VD har ordet".
const nameOfSection = (piece: Piece | undefined): Piece | undefined => {
  if (piece?.kind === 'heading') return piece.marked && piece.main !== true ? piece : undefined;
  const [line, more] = piece?.kind === 'paragraph' ? piece.lines : [];
  const words = line?.text.split(' ').length ?? 0;
  if (!line || more || line.text.length > 60) return undefined;
  if (words > (namesEvents.test(line.text) ? longestName.ofEvents : longestName.words))
    return undefined;
  const mayBe =
    /^\p{Lu}[^@|]*[\p{L}\d)]\s?:?$/u.test(line.text) &&
    classifyHeadLine(line.text) === 'words' &&
    readDateLine(line.text) === undefined;
  return mayBe ? toHeading(line) : undefined;
};

/** The lines between headline and news that head sections of a report, each as its heading: "Andra kvartalet 2023" and "Första halvåret 2023", each above its points, the line over the first of them and one right above the news below them. */
export const sectionsOf = (pieces: readonly Piece[]): ReadonlyMap<Piece, Piece> => {
  const found = new Map<Piece, Piece>();
  const lists = pieces.filter(({ kind }) => kind === 'list').length;
  if (lists < 2) return found;
  for (const [at, piece] of pieces.entries()) {
    const name = pieces[at + 1]?.kind === 'list' ? nameOfSection(piece) : undefined;
    if (name) found.set(piece, name);
  }
  if (found.size < 2) return new Map();
  for (const [at, piece] of pieces.entries()) {
    const next = pieces[at + 1];
    const isOver = next ? found.has(next) && namesReport.test(textOfPiece(piece)) : true;
    const name = isOver ? nameOfSection(piece) : undefined;
    if (name && (next || pieces[at - 1]?.kind === 'list' || piece.kind === 'heading'))
      found.set(piece, name);
  }
  return found;
};

/** The lines above the news, those that head sections of a report told as labels where a headline may stand above them: "Significant events after the quarter" above its points. */
export const withSectionsLabelled = (
  units: readonly Unit[],
  pieces: readonly Piece[],
): readonly Unit[] => {
  const sections = sectionsOf(pieces);
  if (sections.size === 0) return units;
  const headline = units.findIndex(({ kind }) => kind === 'words');
  return units.map((unit, at) => {
    const piece = pieces[unit.piece];
    const isName =
      at > headline && unit.kind === 'words' && !unit.main && piece && sections.has(piece);
    return isName ? { ...unit, kind: 'label' } : unit;
  });
};
