import { type Paragraph, type Piece, paragraphOf, toParagraph } from '../pieces.ts';
import { isPlace } from './places.ts';
import { readDateLine } from './printed-dates.ts';
import { joinRich, type Rich } from '../rich-text.ts';

const farthest = 30;
const part = /^(?:\d{1,2}(?:st|nd|rd|th)?[.,]?|\p{Alpha}{3,9}[.,]?(?: \d{1,2},?)?|(?:19|20)\d\d)$/u;

const isPart = ({ text }: Rich): boolean => text.length <= 20 && part.test(text.trim());

/** The day that a few lines set one below the other print together, "19", "Jul" and "2004". */
const dateOf = (lines: readonly Rich[]): Rich | undefined => {
  if (!lines.every(isPart)) return undefined;
  const joined = joinRich(lines, ' ');
  return readDateLine(joined.text)?.edtf === undefined ? undefined : joined;
};

// "… Sets Target Action Date of" and on the next line "January 12, 2015": the day of which the line tells, not the release's own.
const awaitsDate = (line: Rich | undefined, next: Rich | undefined): boolean =>
  line !== undefined &&
  next !== undefined &&
  line.text.length >= 30 &&
  /\b(?:of|on|for|by|until|through|from|to|ended|ending|and)$/i.test(line.text) &&
  readDateLine(next.text)?.edtf !== undefined;

const joinLines = (printed: readonly Rich[]): Rich[] => {
  const lines: Rich[] = [];
  for (const line of printed) {
    const before = lines.at(-1);
    if (before && awaitsDate(before, line)) lines[lines.length - 1] = joinRich([before, line], ' ');
    else lines.push(line);
  }
  const out: Rich[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const count = lines.slice(at, at + 1).every(isPart)
      ? [3, 2].find((many) => at + many <= lines.length && dateOf(lines.slice(at, at + many)))
      : undefined;
    const own = lines.slice(at, at + (count ?? 1));
    for (const one of count === undefined ? own : [joinRich(own, ' ')]) out.push(one);
    at += own.length - 1;
  }
  return out;
};

// "March 5, 2015", "Boston, MA", "Press Release" as points: what a page tells of a release above it.
const asByline = (piece: Piece): Piece => {
  if (piece.kind !== 'list' || piece.items.length > 6) return piece;
  const lines = piece.items.map((item) => item.text);
  return piece.items.every(({ text, rest }) => rest.length === 0 && text.text.length <= 50) &&
    lines.some(({ text }) => readDateLine(text)?.edtf !== undefined) &&
    lines.every(({ text }) => readDateLine(text) ?? (isPlace(text) || text.split(' ').length <= 3))
    ? paragraphOf(lines)
    : piece;
};

/** The pieces with each day that a page stacks, day, month and year on lines of their own, on one line, and no list of the day and its neighbours. */
export const joinStackedDates = (pieces: readonly Piece[]): Piece[] => {
  const out: Piece[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    const printed = pieces[at];
    if (!printed) continue;
    const piece = at < farthest ? asByline(printed) : printed;
    if (at >= farthest || piece.kind !== 'paragraph') {
      out.push(piece);
      continue;
    }
    if (!piece.lines.slice(0, 1).every(isPart)) {
      out.push(piece.lines.length > 1 ? { ...piece, lines: joinLines(piece.lines) } : piece);
      continue;
    }
    const lonely = pieces
      .slice(at, at + 3)
      .flatMap((one) => (one.kind === 'paragraph' && one.lines.length === 1 ? one.lines : []));
    const count = [3, 2].find((many) => lonely.length >= many && dateOf(lonely.slice(0, many)));
    const single = (one: Piece | undefined): one is Paragraph =>
      one?.kind === 'paragraph' && one.lines.length === 1;
    if (count !== undefined && pieces.slice(at, at + count).every(single)) {
      out.push(toParagraph(joinRich(lonely.slice(0, count), ' ')));
      at += count - 1;
    } else out.push(piece.lines.length > 1 ? { ...piece, lines: joinLines(piece.lines) } : piece);
  }
  return out;
};

/** The places of lines that are parts of one day: "19", "Jul" and "2004" on lines of their own. */
export const partsOfDay = (lines: readonly string[]): ReadonlySet<number> => {
  const found = new Set<number>();
  for (const at of lines.keys())
    for (const length of [2, 3]) {
      const stack = lines.slice(at, at + length);
      if (stack.length < length || !stack.every((line) => part.test(line))) continue;
      if (readDateLine(stack.join(' ')) === undefined) continue;
      for (let place = at; place < at + length; place += 1) found.add(place);
    }
  return found;
};
