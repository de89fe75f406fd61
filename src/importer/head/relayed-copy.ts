import { type Paragraph, type Piece, textOfPiece, toParagraph } from '../pieces.ts';

/** A release within the frame of who relayed it. */
export interface RelayedCopy {
  /** What the relay prints above its own sentence: its headline. */
  readonly above: readonly Piece[];
  /** That sentence: "RENO, Nevada, May 14 -- The Alder League issued the following news release on May 13:". */
  readonly lead: Paragraph;
  /** The release, its own headline first. */
  readonly release: readonly Piece[];
}

/** How many pieces at the start such a sentence is looked for in, and how long it and the headline are at most, in characters. */
const bounds = { pieces: 6, lead: 400, headline: 250 } as const;

// A speech's "issued the following statement:" leads to what is said, and no rule stands below it.
const leadsToCopy =
  /\b(?:issued|released|posted|published) the following (?:\p{Lower}+ ){0,2}(?:release|statement|announcement|advisory|alert)\b[^:]{0,60}:$/u;
const rule = /^(?:\*\s?){3,}$/;

/** True for a rule of stars: "* * *". */
export const isStars = (piece: Piece | undefined): boolean =>
  piece?.kind === 'paragraph' && rule.test(textOfPiece(piece).trim());

const plain = (pieces: readonly Piece[]): Piece[] =>
  pieces.map((piece) => (piece.kind === 'heading' ? toParagraph(piece.text) : piece));

/** The parts of a copy whose relay leads to it by a sentence, the release's own headline between two rules of stars below it; `undefined` for other texts. */
export const findRelayedCopy = (pieces: readonly Piece[]): RelayedCopy | undefined => {
  const at = pieces
    .slice(0, bounds.pieces)
    .findIndex(
      (piece) =>
        piece.kind === 'paragraph' &&
        textOfPiece(piece).length <= bounds.lead &&
        leadsToCopy.test(textOfPiece(piece)),
    );
  const lead = pieces[at];
  const heading = pieces[at + 1];
  // What this importer wrote has no rules of stars.
  if (lead?.kind === 'paragraph' && heading?.kind === 'heading' && heading.main === true)
    return { above: plain(pieces.slice(0, at)), lead, release: pieces.slice(at + 1) };
  const title = pieces[at + 2];
  const [line, ...more] = title?.kind === 'paragraph' ? title.lines : [];
  if (lead?.kind !== 'paragraph' || !line || more.length > 0) return undefined;
  if (!isStars(pieces[at + 1]) || !isStars(pieces[at + 3])) return undefined;
  if (line.text.length > bounds.headline || /[.:;,]$/.test(line.text.trim())) return undefined;
  return {
    above: plain(pieces.slice(0, at)),
    lead,
    release: [
      { kind: 'heading', depth: 2, marked: true, main: true, text: line },
      ...pieces.slice(at + 4),
    ],
  };
};
