import {
  isAbout,
  namesReport,
  namesTopic,
  period,
  single,
  toHeading,
} from '../body/heading-words.ts';
import type { Dateline } from '../dateline/dateline.ts';
import { monthPattern } from '../dateline/month-names.ts';
import { readDateLine } from '../dateline/printed-dates.ts';
import { type Piece, textOfPiece } from '../pieces.ts';
import { classifyHeadLine } from './head-lines.ts';
import { type Unit } from './headline-lines.ts';
import { headlineVerb } from './headline-verbs.ts';
import { isWholly, toRich } from '../rich-text.ts';

const namesHighlights =
  /^(?:(?:[\p{Alpha}\d][\p{Alpha}\d’'-]*\s){1,4}(?:highlights|overview|key (?:points|facts|figures))|(?:key|main) (?:points|facts|figures|messages|takeaways|findings))\s*:?$/iu;

// "July – September 2013" above its points
const ofMonths = /^\p{Alpha}{3,10}\.?\s?[–—-]\s?\p{Alpha}{3,10}\.?,?(?: de)? (?:19|20)\d\d\s?:?$/u;
// "July - September" of the year of the report
const monthToMonth = new RegExp(`^${monthPattern}\\s?[–—-]\\s?${monthPattern}\\s?:?$`, 'iu');
const namesPart = [single, namesHighlights, period, namesReport, ofMonths, monthToMonth];

/** True where the news begins without a dateline on its first line. */
export const opensPlainly = (dateline: Dateline | undefined): boolean => (dateline?.to ?? 0) === 0;

const holdsDay = (piece: Piece | undefined): boolean =>
  piece?.kind === 'paragraph' && piece.lines.some(({ text }) => readDateLine(text) !== undefined);

/** True for points that have lost their signs: "ALB-4 trial fully recruited", "Net loss: $9.4m" and more such lines. */
export const isOfBarePoints = (piece: Piece | undefined): boolean =>
  piece?.kind === 'paragraph' &&
  piece.lines.length >= 4 &&
  piece.lines.every(({ text }) => text.length <= 110 && !/[.!?]["”]?$/.test(text));

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
      ? namesPart.some((one) => one.test(line.text)) || isAbout(line.text)
      : next === undefined
        ? namesReport.test(line.text) && holdsDay(above)
        : (/^highlights\s*:?$/i.test(line.text) || namesHighlights.test(line.text)) &&
          isOfBarePoints(next);
  return isLabel ? toHeading(line) : undefined;
};

// "Significant events after the end of the quarter": longer than other names of sections.
const namesEvents =
  /^(?:significant|important|key|major|material|väsentliga|viktiga|vigtige|viktige|væsentlige|wesentliche|wichtige|événements|eventos|eventi)(?!\p{Alpha})/iu;
const longestName = { words: 7, ofEvents: 10 } as const;

// "Financial summary" is a label of points elsewhere.
const labelsPoints =
  /^(?:\p{Alpha}[\p{Alpha}’'-]*\s){1,4}(?:summary|highlights|overview|review|update|events)\s?:?$/iu;

// A line by itself that may name a section: "Första kvartalet", "VD har ordet".
const nameOfSection = (piece: Piece | undefined): Piece | undefined => {
  if (piece?.kind === 'heading') return piece.marked && piece.main !== true ? piece : undefined;
  const [line, more] = piece?.kind === 'paragraph' ? piece.lines : [];
  const words = line?.text.split(' ').length ?? 0;
  if (!line || more || line.text.length > 60) return undefined;
  if (words > (namesEvents.test(line.text) ? longestName.ofEvents : longestName.words))
    return undefined;
  const mayBe =
    /^\p{Upper}[^@|]*[\p{Alpha}\d)]\s?:?$/u.test(line.text) &&
    (classifyHeadLine(line.text) === 'words' || labelsPoints.test(line.text)) &&
    readDateLine(line.text) === undefined;
  return mayBe ? toHeading(line) : undefined;
};

const isMarked = (piece: Piece): boolean =>
  piece.kind === 'heading'
    ? piece.marked
    : piece.kind === 'paragraph' && isWholly(piece.lines[0] ?? toRich('', 1), 'strong');

// "Comments by the CEO", "VD har ordet", "Le mot de la présidente": what one at the head says of the report.
const ofBoss =
  /^(?:(?:(?:a|le|el) )?(?:comments?|commentary|statement|remarks|words?|message|letter|kommentare?|stellungnahme|wort|mot|commentaires?|lettre|palabras|mensaje|comentarios?|carta) (?:by|from|of|des|der|du|del?|från|fra|av) .{2,50}|(?:vd|ceo)(?:['’:]s)?[- ](?:comments?|kommentar(?:er)?|ord|statement|message|letter)|(?:vd|vd:n|ceo) har ordet)$/i;

// "Chairman's Statement", "CEO Review"
const boss =
  /^(?:chair(?:man|woman|person)?|chief executive(?: officer)?|ceo|president|managing director)(?:['’]s)?\s(?:statement|review|report|letter|message|comments?|commentary)\s?:?$/i;

/** The last line above news without a dateline as the heading that it is by its words: "Summary", "Key figures", "Statement by the Chairman, Jane Doe". */
export const headingAboveNews = (piece: Piece): Piece | undefined => {
  const [line, more] = piece.kind === 'paragraph' ? piece.lines : [];
  if (!line || more || line.text.length > 60) return undefined;
  return single.test(line.text) ||
    namesHighlights.test(line.text) ||
    namesTopic.test(line.text) ||
    ofBoss.test(line.text) ||
    boss.test(line.text)
    ? toHeading(line)
    : undefined;
};

// "Tredje kvartalet" above its points and "VD har ordet" below them, right above news that has no dateline of its own: both by their words, or both in bold.
const sectionsAroundPoints = (pieces: readonly Piece[]): ReadonlyMap<Piece, Piece> => {
  const at = pieces.findIndex(({ kind }) => kind === 'list');
  const [above, last, more] = [pieces[at - 1], pieces[at + 1], pieces[at + 2]];
  const second = more ? undefined : nameOfSection(last);
  if (!last || !second || headlineVerb.test(textOfPiece(last))) return new Map();
  const first = nameOfSection(above);
  if (!above || !first)
    return ofBoss.test(textOfPiece(last)) ? new Map([[last, second]]) : new Map();
  const isNamed = labelOf(above, pieces[at], undefined) !== undefined;
  return isNamed || (isMarked(above) && isMarked(last) && !headlineVerb.test(textOfPiece(above)))
    ? new Map([
        [above, first],
        [last, second],
      ])
    : new Map();
};

/** The lines between headline and news that head sections of a report, each as its heading: "Andra kvartalet 2023" and "Första halvåret 2023", each above its points, the line over the first of them and one right above the news below them, which begins without a dateline where it is `plain`. */
export const sectionsOf = (pieces: readonly Piece[], plain = false): ReadonlyMap<Piece, Piece> => {
  const found = new Map<Piece, Piece>();
  const lists = pieces.filter(({ kind }) => kind === 'list').length;
  if (lists < 2) return plain && lists === 1 ? sectionsAroundPoints(pieces) : found;
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
  plain = false,
): readonly Unit[] => {
  const sections = sectionsOf(pieces, plain);
  if (sections.size === 0) return units;
  const headline = units.findIndex(({ kind }) => kind === 'words');
  return units.map((unit, at) => {
    const piece = pieces[unit.piece];
    const isName =
      at > headline && unit.kind === 'words' && !unit.main && piece && sections.has(piece);
    return isName ? { ...unit, kind: 'label' } : unit;
  });
};
