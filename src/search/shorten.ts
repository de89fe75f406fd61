import type { Term } from './plan-query.ts';

/** Number of terms of a query that are searched at most. */
export const mostTerms = 12;

const worthOf = (term: Term): number => {
  if (term.kind === 'name') return 40;
  if (term.kind === 'word') return Math.min(term.typed.length, 20);
  return term.kind === 'number' && term.typed.length < 2 ? 1 : 30;
};

/** The terms of a query, each once. */
export const onceEach = (terms: readonly Term[]): readonly Term[] => [
  ...new Map(terms.map((term) => [`${term.kind} ${term.typed.toLowerCase()}`, term])).values(),
];

/** The terms of a pasted sentence or paragraph that tell most, in its order: names, codes and figures, then the longest words. */
export const shorten = (terms: readonly Term[]): readonly Term[] => {
  const once = onceEach(terms);
  if (once.length <= mostTerms) return once;
  const kept = new Set(once.toSorted((a, b) => worthOf(b) - worthOf(a)).slice(0, mostTerms));
  return once.filter((term) => kept.has(term));
};
