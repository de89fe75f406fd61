import { hasAddress, readContactHead } from '../contacts/lines.ts';
import { readDateline } from '../dateline/dateline.ts';
import { startsGiven } from '../contacts/people.ts';
import { findBarePoints } from './bare-points.ts';
import { findRecord } from './record-labels.ts';
import { isAtCutEnd } from './cut-ends.ts';
import { isReached } from './heading-people.ts';
import { isCard } from './heading-places.ts';
import { isAbout, isSignpost, known, single, toHeading } from './heading-words.ts';
import { leadIn, mayBeLabel } from './heading-looks.ts';
import { isHeading, longestHeading } from './is-heading.ts';
import { findNumbered } from './numbered-headings.ts';
import { findStopped } from './stopped-headings.ts';
import { type Heading, type Piece, onlyLineOf, textOfPiece, toParagraph } from '../pieces.ts';
import { wireAsSender } from '../site/platform-lines.ts';
import { isStars } from '../head/relayed-copy.ts';
import { foldWords } from '../head/folded-words.ts';
import { headlineVerb } from '../head/headline-verbs.ts';

// Between "RENO, Nev.--(BUSINESS WIRE)--July 24, 2003--" alone on its line and the news stand subheads: "Alder Returns to Profitability".
const findSubheads = (pieces: readonly Piece[]): ReadonlySet<number> => {
  const found = new Set<number>();
  const dateline = pieces.slice(0, 4).findIndex((piece) => {
    const text = onlyLineOf(piece);
    return (
      text !== undefined &&
      text.length <= 100 &&
      /[–—-]$/.test(text) &&
      readDateline(text)?.to === text.length
    );
  });
  if (dateline === -1) return found;
  for (let at = dateline + 1; at < dateline + 6; at += 1) {
    const text = onlyLineOf(pieces[at]);
    if (text === undefined || text.length > longestHeading || /[.:]$/.test(text)) return found;
    if (known.test(text) || single.test(text) || isAbout(text)) return found;
    found.add(at);
  }
  return found;
};

// "Alder plans:" below a headline that names Alder, above "a second mill by 2018," and "a school, on which the board will decide.": one sentence.
const opensSentence = (piece: Piece, next: Piece | undefined, headline: string): boolean => {
  const [, who] = /^(\S+(?: \S+){0,3}) \p{Lower}{3,}:$/u.exec(onlyLineOf(piece) ?? '') ?? [];
  if (who === undefined || next?.kind !== 'list' || next.items.length < 2) return false;
  const items = next.items.map(({ text }) => text.text.trim());
  return (
    ` ${headline} `.includes(` ${foldWords(who)} `) &&
    items.every((item) => /^\p{Lower}/u.test(item)) &&
    items.slice(0, -1).every((item) => /(?:[,;]| and)$/.test(item))
  );
};

// "Alder Reports" and its "First Quarter 2022 Financial Results", which head a section too.
const leadsToObject =
  /\b(?:reports?|announces?|posts?|provides?|releases?|presents?|publishes|issues|delivers|achieves|records|discloses|updates|meldet|publie|rapporte(?:rar|rer)?)$/;
// "CORRECTING and REPLACING Alder Opens a Mill" prints its headline again: "ALDER OPENS A MILL".
const isCopyOf = (headline: string, text: string): boolean =>
  headline !== '' &&
  (text === headline ||
    // "Alder Works Opens a Mill" of "Alder Works Opens a Mill in Reno"
    (text.length > headline.length * 0.5 &&
      headline.startsWith(`${text} `) &&
      headlineVerb.test(text)) ||
    (text.length > headline.length * 0.5 &&
      headline.endsWith(` ${text}`) &&
      !leadsToObject.test(headline.slice(0, -text.length - 1))));

// "(Comparisons to the quarter ended June 30, 2021)" between a heading and its points
const isNoteAbove = (note: Piece | undefined, next: Piece | undefined): boolean =>
  next?.kind === 'list' && /^\([^()]{10,160}\)$/.test(onlyLineOf(note) ?? '');

// "Alder Weavers’ Circle" below "Alder Weavers’ Circle Fills the House" and above "A weaver at her loom.": what a picture is called, and what it shows.
const namesPicture = (piece: Piece, next: Piece | undefined, headline: string): boolean => {
  const name = onlyLineOf(piece) ?? '';
  const shown = onlyLineOf(next) ?? '';
  if (name.length > headline.length + 20 || shown.length > 100 || !shown.endsWith('.'))
    return false;
  const text = foldWords(name);
  return (
    text.includes(' ') &&
    headline.startsWith(`${text} `) &&
    /^(?:An?|The|Two|Three|Some) \p{Lower}[^.!?;]*\.$/u.test(shown) &&
    !headlineVerb.test(shown)
  );
};

const isLabelOfList = (piece: Piece, next: Piece | undefined): boolean => {
  if (next?.kind !== 'list') return false;
  const text = onlyLineOf(piece);
  return (
    text?.endsWith(':') === true && text.length <= 90 && mayBeLabel(text) && !leadIn.test(text)
  );
};

// "Operational summary" between its points and those of "Financial summary", a heading: a line without a sign between points that have them.
const partsHeadedLists = (
  found: readonly Piece[],
  piece: Piece,
  next: Piece | undefined,
): boolean => {
  const text = onlyLineOf(piece) ?? '';
  const [heading, list] = found.slice(-2);
  return (
    heading?.kind === 'heading' &&
    list?.kind === 'list' &&
    next?.kind === 'list' &&
    list.sign === next.sign &&
    (list.items.length > 1 || list.sign !== undefined) &&
    /^\p{Upper}[^.;:!?|@$€£%]{4,60}$/u.test(text) &&
    text.split(' ').length <= (list.sign === undefined ? 5 : 6) &&
    text.split(' ').length >= 2 &&
    !/\d[.,]\d|\b(?:of|by|to|from) \d/.test(text) &&
    !headlineVerb.test(text) &&
    !startsGiven(text) &&
    !isSignpost(text) &&
    readContactHead(text) === undefined
  );
};

// "About GlobeNewswire by notified" above the wire's street alone, as a portal marks it
const isWireCard = ({ text }: Heading, next: Piece | undefined): boolean =>
  wireAsSender(text.text) !== undefined &&
  /^[\p{Upper}\d][^.]{10,90}$/u.test(onlyLineOf(next) ?? '') &&
  /\d/.test(onlyLineOf(next) ?? '');

/** Makes headings of the paragraphs that are headings, but of no other copy of the `title`; none after the contacts have begun, where short lines abound. */
export const findHeadings = (pieces: readonly Piece[], title = ''): Piece[] => {
  const headline = foldWords(title);
  let contacts = false;
  const marked = pieces.flatMap((piece) =>
    piece.kind === 'heading' && piece.marked ? [piece.depth] : [],
  );
  const top = marked.reduce<number>((least, depth) => Math.min(least, depth), 3);
  const numbered = findNumbered(pieces);
  const subheads = findSubheads(pieces);
  const stopped = findStopped(pieces, title);
  const labels: number[] = [];
  const fields = findRecord(pieces);
  const points = findBarePoints(pieces);
  const read = (piece: Piece, at: number, before: Piece | undefined): Piece => {
    if (piece.kind === 'heading') {
      if (isCard(piece) && (contacts || isReached(pieces, at))) {
        contacts = true;
        return toParagraph(piece.text);
      }
      if (fields.has(piece) || isWireCard(piece, pieces[at + 1])) return toParagraph(piece.text);
      contacts = readContactHead(piece.text.text) !== undefined;
      if (!piece.marked) return piece;
      const cleaned = toHeading(piece.text);
      return cleaned.kind === 'heading'
        ? { ...cleaned, marked: true, depth: top === 3 ? 2 : piece.depth }
        : piece;
    }
    const point = numbered.get(at);
    if (point) return toHeading(point);
    if (piece.kind !== 'paragraph' || piece.plain) return piece;
    if (stopped.has(piece) && piece.lines[0]) return toHeading(piece.lines[0]);
    if (
      !contacts &&
      isLabelOfList(piece, pieces[at + 1]) &&
      !opensSentence(piece, pieces[at + 1], headline)
    )
      labels.push(at);
    const [line] = piece.lines;
    if (!line) return piece;
    const text = textOfPiece(piece);
    if (text.length > 160) contacts = false;
    if (piece.lines.length > 1) {
      contacts ||= readContactHead(line.text) !== undefined;
      return piece;
    }
    if (subheads.has(at) || points.has(piece)) return piece;
    // "Pell" below "About Pell Street": its text, broken behind its first word
    if (
      before?.kind === 'heading' &&
      isAbout(before.text.text) &&
      before.text.text.includes(` ${text} `)
    )
      return piece;
    if (text.length < 2 * title.length && isCopyOf(headline, foldWords(text))) return piece;
    if (opensSentence(piece, pieces[at + 1], headline)) return piece;
    if (namesPicture(piece, pieces[at + 1], headline)) return piece;
    const strong =
      text.length <= longestHeading && (isAbout(text) || known.test(text) || single.test(text));
    if (!contacts || strong) {
      // "Findings" between two rules of stars
      const framed = isStars(before) && isStars(pieces[at + 1]);
      const around = framed
        ? ([pieces[at - 2], pieces[at + 2], pieces[at + 3]] as const)
        : isNoteAbove(pieces[at + 1], pieces[at + 2])
          ? ([before, pieces[at + 2], pieces[at + 3]] as const)
          : ([before, pieces[at + 1], pieces[at + 2]] as const);
      if (
        isHeading(line, ...around) ||
        isAtCutEnd(pieces, at) ||
        (!contacts && partsHeadedLists(found, piece, pieces[at + 1]))
      ) {
        contacts = false;
        return toHeading(line);
      }
      contacts ||=
        (readContactHead(text)?.rest === '' && labels.at(-1) !== at) ||
        (readContactHead(text) !== undefined && hasAddress(text));
    }
    return piece;
  };
  const found: Piece[] = [];
  for (const [at, piece] of pieces.entries()) found.push(read(piece, at, found.at(-1)));
  // Where "Oral presentation:" heads its points, "Poster presentations:" heads those below it.
  if (labels.some((at) => found[at]?.kind === 'heading'))
    for (const at of labels) {
      const piece = found[at];
      const line = piece?.kind === 'paragraph' ? piece.lines[0] : undefined;
      if (line) found[at] = toHeading(line);
    }
  return found;
};
