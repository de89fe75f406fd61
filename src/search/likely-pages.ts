import type { Chunk } from '../index-format/index-chunk.ts';

/** A word of a search with the words of the index that it means: itself and those that it begins. */
export interface MeantWord {
  /** Lines of these words with the part of the index that has them. */
  readonly lines: readonly { readonly chunk: Chunk; readonly line: number }[];
}

/** How a search ranks its pages, as Pagefind names it. */
export interface Ranking {
  /** How much a word loses for each letter more than was asked. */
  readonly term_similarity: number;
  /** How soon a word that stands often counts no more. */
  readonly term_saturation: number;
  /** How much a long page loses, 0 to 1. */
  readonly page_length: number;
  /** How much a word gains that a field of the page has. */
  readonly meta_weights: Readonly<Record<string, number>>;
}

/** A page and what it is worth. */
export interface LikelyPage {
  /** Its number. */
  readonly page: number;
  /** About the score that Pagefind gives it. */
  readonly worth: number;
}

const unit = 24;

// What a word gains that has the accents which were typed, as nearly all have.
const rightAccents = 1.8;

// Pagefind's fall of a word's worth with the letters it has more than the one that was asked for.
const likeness = (more: number, similarity: number): number =>
  Math.exp(similarity * (Math.exp(-((more + 1) ** 2) / 8) - 1));

/**
 * The pages that have every word, best first, by the formula of Pagefind's ranking (BM25 of Robertson and Zaragoza, 2009,
 * and a gain for words in the fields), but for stems and accents. Pagefind looks for each page among the places of all:
 * where a word stands on thousands of pages, it is asked for the likely ones alone.
 */
export const likelyPages = (
  words: readonly MeantWord[],
  lengths: readonly number[],
  fields: readonly string[],
  ranking: Ranking,
): LikelyPage[] => {
  const average = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  const worth = new Float64Array(lengths.length);
  const inFields = fields.map(() => new Float64Array(lengths.length));
  const has = new Uint8Array(lengths.length);
  let totalRarity = 0;
  for (const [at, { lines }] of words.entries()) {
    const shortest = Math.min(...lines.map(({ chunk, line }) => chunk.wordOf(line).length));
    const seen = new Map<number, Set<number>>();
    const found: [page: number, value: number][] = [];
    for (const { chunk, line } of lines) {
      const like = likeness(chunk.wordOf(line).length - shortest, ranking.term_similarity);
      for (const { page, weight, fields: own } of chunk.postingsOf(line)) {
        const length = 1 - ranking.page_length * (1 - (lengths[page] ?? 0) / average);
        const often = (weight / unit) * like;
        found.push([page, often / (ranking.term_saturation * length + often)]);
        const known = seen.get(page) ?? new Set();
        for (const field of own) known.add(field);
        seen.set(page, known);
      }
    }
    const rarity = Math.log(1 + (lengths.length - seen.size + 0.5) / (seen.size + 0.5));
    totalRarity += rarity;
    for (const [page, value] of found)
      worth[page] =
        (worth[page] ?? 0) + rightAccents * rarity * (ranking.term_saturation + 1) * value;
    for (const [page, own] of seen) {
      if (has[page] === at) has[page] = at + 1;
      for (const field of own) {
        const sums = inFields[field];
        if (sums) sums[page] = (sums[page] ?? 0) + rarity;
      }
    }
  }
  const gains = fields.map((name) => ranking.meta_weights[name] ?? 1);
  const pages: LikelyPage[] = [];
  for (const [page, count] of has.entries()) {
    if (count < words.length) continue;
    let gain = 0;
    for (const [field, sums] of inFields.entries())
      gain += ((gains[field] ?? 1) * (sums[page] ?? 0) ** 3) / totalRarity ** 2;
    pages.push({ page, worth: (worth[page] ?? 0) + gain });
  }
  return pages.sort((a, b) => b.worth - a.worth || a.page - b.page);
};
