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

const word = /[\p{L}\p{N}]+/gu;
const wordHere = /[\p{L}\p{N}]/u;

const endsHere = (text: string, at: number): boolean => {
  const rest = text.startsWith('s', at) ? at + 1 : at;
  return !wordHere.test(String.fromCodePoint(text.codePointAt(rest) ?? 32));
};

/**
 * Builds one finder for all terms; case counts, and a plural s may follow ("INDs"). A term is found where it begins
 * a word, so one that begins with a sign is never found.
 */
export const buildTermFinder = (terms: readonly Term[]): TermFinder => {
  const byFirstWord = new Map<string, Term[]>();
  const longestFirst = [...terms].sort((a, b) => b.term.length - a.term.length);
  for (const term of longestFirst) {
    const [first] = term.term.match(word) ?? [];
    if (first === undefined || !term.term.startsWith(first)) continue;
    const known = byFirstWord.get(first) ?? [];
    byFirstWord.set(first, known);
    known.push(term);
  }
  if (byFirstWord.size === 0) return () => [];
  return (text) => {
    const places: TermPlace[] = [];
    let free = 0;
    for (const { 0: found, index: start } of text.matchAll(word)) {
      if (start < free) continue;
      const known =
        byFirstWord.get(found) ??
        (found.endsWith('s') ? byFirstWord.get(found.slice(0, -1)) : undefined);
      const term = known?.find(
        (one) => text.startsWith(one.term, start) && endsHere(text, start + one.term.length),
      );
      if (!term) continue;
      free = start + term.term.length;
      places.push({ start, end: free, term });
    }
    return places;
  };
};
