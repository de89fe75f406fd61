import { isPerson, startsGiven } from '../contacts/people.ts';
import type { Piece } from '../pieces.ts';

/** Where a heading that runs into its paragraph ends, and where the paragraph's text begins. */
export interface RunIn {
  /** Offset after the heading's last word. */
  readonly to: number;
  /** Offset of the text. */
  readonly next: number;
}

/** How long such a heading may be, in words, how long its text is at least, in characters, and how many a release has at least whose texts are as long as paragraphs. */
const bounds = { words: 6, text: 20, paragraph: 60, fewest: 2 } as const;

// "**We deliver.**" and "**Sales are up.**" are sentences; "**Note.**" and "**Q.**" open what is no section.
const noHeading =
  /\b(?:is|are|was|were|has|have|had|will|can|may|must|we|i|it|you|they)\b|^(?:notes?|[QA]|yes|no|sources?|caution|warning|correction|update)$/iu;

const runInOf = (piece: Piece): RunIn | undefined => {
  if (piece.kind !== 'paragraph' || piece.lines.length !== 1) return undefined;
  const [line] = piece.lines;
  const [mark] = line?.marks ?? [];
  if (!line || mark?.kind !== 'strong' || mark.from > 0 || mark.to > 80) return undefined;
  const { text } = line;
  // "**Study Design.** Forty-seven adults …", "**Study Design**. Forty-seven adults …"
  const to = text.slice(0, mark.to).trimEnd().replace(/\.$/, '').length;
  if (!/^\.\s+(?=["“(]?[\p{Lu}\d$€£])/u.test(text.slice(to))) return undefined;
  const words = text.slice(0, to);
  if (!/^\p{Lu}[^.!?:;]*$/u.test(words) || words.split(' ').length > bounds.words) return undefined;
  const next = to + (/^\.\s+/.exec(text.slice(to))?.[0].length ?? 0);
  return text.length - next >= bounds.text && !noHeading.test(words) ? { to, next } : undefined;
};

/** The headings in bold, ended by a full stop, that open several paragraphs of a release: "**The building.** The plant has been empty since …"; none where they name people, whose lives the paragraphs tell. */
export const findRunIns = (pieces: readonly Piece[]): ReadonlyMap<Piece, RunIn> => {
  const found = new Map<Piece, RunIn>();
  for (const piece of pieces) {
    const runIn = runInOf(piece);
    if (runIn) found.set(piece, runIn);
  }
  const namesPerson = (words: string): boolean => isPerson(words) && startsGiven(words);
  const tellsPeople = [...found].some(
    ([piece, { to }]) =>
      piece.kind === 'paragraph' && namesPerson(piece.lines[0]?.text.slice(0, to) ?? ''),
  );
  const paragraphs = [...found].filter(
    ([piece, { next }]) =>
      piece.kind === 'paragraph' && (piece.lines[0]?.text.length ?? 0) - next >= bounds.paragraph,
  );
  return paragraphs.length >= bounds.fewest && !tellsPeople ? found : new Map();
};
