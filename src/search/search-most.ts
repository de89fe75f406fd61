import type { Engine } from './engine.ts';
import type { Clause, Hit } from './search-clauses.ts';
import { exactly } from './whole-search.ts';

/** Releases that have most of the terms. */
export interface Most {
  /** The releases that have as many terms as any, best first. */
  readonly hits: readonly Hit[];
  /** Number of terms that they have. */
  readonly count: number;
}

const few = 5;

/** Releases that have as many terms as any, at least half of them: each term is searched by itself, so that the searches do not multiply; rare terms count for more. */
export const searchMost = async (engine: Engine, clauses: readonly Clause[]): Promise<Most> => {
  const [order, ...answers] = await Promise.all([
    engine.newestFirst(),
    ...clauses.map(async ({ forms }) => {
      const best = new Map<string, number>();
      for (const { text, weight, only } of forms) {
        // Whole words first, which have been searched already.
        const whole = await exactly(engine, text);
        const hits = whole.length > 0 ? whole : await engine.search(text);
        const top = hits[0]?.score ?? 1;
        for (const { id, score } of hits)
          if (only?.has(id) ?? true)
            best.set(id, Math.max(best.get(id) ?? 0, (weight * score) / Math.max(top, 1e-9)));
      }
      return best;
    }),
  ]);
  const found = new Map<string, { count: number; score: number }>();
  for (const best of answers) {
    const rarity = Math.log(1 + order.length / Math.max(1, best.size)) / clauses.length;
    for (const [id, score] of best) {
      const known = found.get(id) ?? { count: 0, score: 0 };
      found.set(id, {
        count: known.count + 1,
        score: known.score + rarity * (0.5 + score / 2),
      });
    }
  }
  // A release without the figure that was asked for is no answer, unless a whole passage was asked for.
  if (clauses.length <= few)
    for (const [at, { term }] of clauses.entries())
      if (term.kind === 'number')
        for (const id of found.keys()) if (answers[at]?.has(id) !== true) found.delete(id);
  const count = [...found.values()].reduce((most, one) => Math.max(most, one.count), 0);
  if (count === 0 || count * 2 < clauses.length) return { hits: [], count: 0 };
  const place = new Map(order.map((id, at) => [id, at]));
  return {
    hits: [...found]
      .filter(([, one]) => one.count === count)
      .map(([id, { score }]): Hit => ({
        id,
        score,
        texts: clauses.flatMap(({ forms }) => forms.map(({ text }) => text)),
      }))
      .sort((a, b) => b.score - a.score || (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0)),
    count,
  };
};
