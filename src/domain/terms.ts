/** A word that the archive explains or indexes. */
export interface Term {
  /** The word as texts print it, case and all. */
  readonly term: string;
  /** What it stands for; left out for a word that is its own name. */
  readonly expansion?: string | undefined;
}

/** One place in a text where a term stands. */
export interface TermPlace {
  /** Offset of its first character. */
  readonly start: number;
  /** Offset after its last character. */
  readonly end: number;
  /** The term. */
  readonly term: Term;
}

/** Finds terms in a text, longest first, never overlapping, in order. */
export type TermFinder = (text: string) => TermPlace[];

const escapeForPattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** Builds one finder for all terms; case counts, and a plural s may follow ("INDs"). */
export const buildTermFinder = (terms: readonly Term[]): TermFinder => {
  const byWord = new Map(terms.map((term) => [term.term, term]));
  if (byWord.size === 0) return () => [];
  const words = [...byWord.keys()].sort((a, b) => b.length - a.length || a.localeCompare(b));
  const finder = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${words.map(escapeForPattern).join('|')})(?=s?(?![\\p{L}\\p{N}]))`,
    'gu',
  );
  return (text) => {
    const places: TermPlace[] = [];
    for (const found of text.matchAll(finder)) {
      const term = byWord.get(found[0]);
      if (term) places.push({ start: found.index, end: found.index + found[0].length, term });
    }
    return places;
  };
};
