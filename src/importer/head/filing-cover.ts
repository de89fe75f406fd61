import { readDateline } from '../dateline/dateline.ts';
import { endOfLetter } from './cover-letter.ts';
import { isNews } from './news-start.ts';
import { mastheadLines } from './masthead-lines.ts';
import { type Piece, textOfPiece, paragraphOf } from '../pieces.ts';

/** A filing divided behind its cover. */
export interface Filing {
  /** The cover of the form, its items and its signatures, or the covering letter; empty where there is none. */
  readonly cover: readonly Piece[];
  /** The release that the filing encloses. */
  readonly release: readonly Piece[];
  /** The signatures of the form below the release. */
  readonly foot: readonly Piece[];
}

interface Line {
  readonly piece: number;
  readonly line: number;
  readonly text: string;
}

const commission =
  /^\W*(?:united states\s+(?:of america\s+)?)?securities and exchange commission\b/i;
const form = /\bform\s+[68]-k\b/i;
// What the forms 6-K and 8-K print for their filers to fill in, down to the boxes.
const box =
  /^\W*(?:indicate by check ?mark\b|check the appropriate box\b|form (?:20-f|40-f)\b|(?:yes|no)\b.{0,4}$|yes\b.{0,12}\bno\b.{0,6}$|if [“"'‘]?yes[”"'’]? is marked\b|(?:\S{1,3}\s+)?(?:written communications|soliciting material|pre-commencement communications)\b|\((?:exact )?name of (?:the )?registrant|\((?:address|translation|commission file|state or other|i\.?r\.?s|former name)\b|(?:if an )?emerging growth company\b|enclosures?\s*:)/i;
const signature =
  /^\W*(?:signatures?\W*$|pursuant to the requirements of the (?:u\.s\. )?securities exchange act of 1934\b)/i;
// What stands below the signatures: "By: /s/ Jane Doe", "Title: Secretary", "Exhibit No.", "99.1   Press release dated May 3, 2005".
const signed =
  /^\W*(?:by\s*:|name\s*:|title\s*:|dated?\s*:|\/s\/|\(registrant\)|\(signature\)|exhibits?(?: index| list)?\W*$|(?:index to|list of) exhibits\b|exhibit (?:no|number)\b|(?:exhibit )?99(?:\.\d+)?\s)|\/s\//i;
const exhibit = /^\W*(?:<type>\s*)?ex(?:hibit)?[-\s]*\(?99(?:\.\d+)?\)?\W*$/i;

/** How many lines of a cover may stand between two of the form's own. */
const widest = 14;
const farthest = 200;
const longest = 600;

const opensNews = (text: string): boolean => {
  const dateline = readDateline(text);
  return (
    dateline?.place !== undefined &&
    dateline.date !== undefined &&
    dateline.from === 0 &&
    text.length > dateline.to + 40
  );
};

/** The last of the lines from `from` on that `pattern` tells, each at most `gap` behind the one before it; `undefined` where there is none. */
const lastOf = (
  lines: readonly Line[],
  pattern: RegExp,
  from: number,
  gap: number,
): number | undefined => {
  let last: number | undefined;
  for (let at = from; at < lines.length && at - (last ?? from) <= gap; at += 1)
    if (pattern.test(lines[at]?.text ?? '')) last = at;
  return last;
};

/** The lines with which a cover may end, the likeliest first. */
const endsOfCover = (lines: readonly Line[]): number[] => {
  const start = lines.slice(0, 40);
  const opening = start.findIndex(({ text }) => commission.test(text));
  if (opening === -1 || !start.some(({ text }) => text.length < 200 && form.test(text))) return [];
  const boxes = lastOf(lines, box, opening, 40);
  if (boxes === undefined) return [];
  const news = lines.findIndex(({ text }, at) => at > boxes && opensNews(text));
  const above = news === -1 ? lines : lines.slice(0, news);
  const named = above.findIndex(({ text }, at) => at > boxes && signature.test(text));
  const signs = named === -1 ? boxes : (lastOf(above, signed, named, widest) ?? named);
  // "Exhibit 99.1" alone on its line heads the release itself.
  const headed = above.findIndex(
    ({ text }, at) => at > signs && at <= signs + 2 * widest && exhibit.test(text),
  );
  // A form that is signed at its end stands around the release.
  return [Math.max(signs, headed), boxes];
};

const divideBehind = (pieces: readonly Piece[], { piece, line }: Line): Omit<Filing, 'foot'> => {
  const whole = pieces[piece];
  const [above, below] =
    whole?.kind === 'paragraph'
      ? [whole.lines.slice(0, line + 1), whole.lines.slice(line + 1)]
      : [[], []];
  const parted = below.length > 0;
  return {
    cover: [...pieces.slice(0, piece), ...(parted ? [paragraphOf(above)] : whole ? [whole] : [])],
    release: [...(parted ? [paragraphOf(below)] : []), ...pieces.slice(piece + 1)],
  };
};

const tellsNews = ({ release }: Pick<Filing, 'release'>): boolean =>
  release.filter(isNews).reduce((sum, piece) => sum + textOfPiece(piece).length, 0) >= 300;

/** How far from the end the signatures of a form begin at most, in pieces, how many lines follow them, and how long each of these is, in characters. */
const foot = { pieces: 40, lines: 30, line: 160 } as const;
const dulySigned =
  /^(?:signatures?\W+)?pursuant to the requirements of\b.{0,120}\b(?:registrant|issuer|company) has duly caused this (?:report|statement|form)\b/i;

// Where the signatures of the form stand below the release, "SIGNATURES" above "Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report …", and nothing but names, days and exhibits below that.
const startOfFoot = (pieces: readonly Piece[]): number => {
  const from = Math.max(1, pieces.length - foot.pieces);
  const at = pieces.findLastIndex(
    (piece, place) => place >= from && dulySigned.test(textOfPiece(piece).trim()),
  );
  if (at === -1) return pieces.length;
  const below = pieces.slice(at + 1).flatMap(mastheadLines);
  const isBlock =
    below.length <= foot.lines &&
    below.every(({ text }) => text.length <= foot.line) &&
    below.some(({ text }) => signed.test(text));
  if (!isBlock) return pieces.length;
  const above = pieces[at - 1];
  return above && /^\W*signatures?\W*$/i.test(textOfPiece(above)) ? at - 1 : at;
};

/** Divides the release from the cover of the form 6-K or 8-K, or from the letter to an exchange, with which it was filed. */
export const divideFiling = (pieces: readonly Piece[]): Filing => {
  const lines = pieces
    .slice(0, farthest)
    .flatMap((piece, at) =>
      mastheadLines(piece).map(({ text }, line): Line => ({ piece: at, line, text })),
    )
    .slice(0, longest);
  const letter = endOfLetter(lines.map(({ text }) => text.trim()));
  const filings = [...endsOfCover(lines), ...(letter === undefined ? [] : [letter])].flatMap(
    (end) => {
      const last = lines[end];
      return last ? [divideBehind(pieces, last)] : [];
    },
  );
  const { cover, release } = filings.find(tellsNews) ?? { cover: [], release: pieces };
  const end = startOfFoot(release);
  const enclosed = { cover, release: release.slice(0, end), foot: release.slice(end) };
  return end === release.length || tellsNews(enclosed) ? enclosed : { cover, release, foot: [] };
};
