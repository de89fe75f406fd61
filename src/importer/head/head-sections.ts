import { namesReport, period, single, toHeading } from '../body/heading-words.ts';
import { readDateLine } from '../dateline/printed-dates.ts';
import { type Piece, textOfPiece } from '../pieces.ts';
import { classifyHeadLine } from './head-lines.ts';

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

// A line by itself that may name a section: "Första kvartalet", "VD har ordet".
const nameOfSection = (piece: Piece | undefined): Piece | undefined => {
  if (piece?.kind === 'heading') return piece.marked && piece.main !== true ? piece : undefined;
  const [line, more] = piece?.kind === 'paragraph' ? piece.lines : [];
  if (!line || more || line.text.length > 60 || line.text.split(' ').length > 7) return undefined;
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
