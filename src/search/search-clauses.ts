import type { Engine, EngineHit } from './engine.ts';
import { squash, wordsOf } from './fold.ts';
import type { Run, Term } from './plan-query.ts';
import { ranked } from './rank-first.ts';
import { smallWords } from './small-words.ts';
import { type Form, present, sideBySide } from './term-forms.ts';

/** A release that was found. */
export interface Hit {
  /** Its id in the index. */
  readonly id: string;
  /** How well it answers; comparable within one answer. */
  readonly score: number;
  /** What was searched in the index and found it. */
  readonly texts: readonly string[];
}

/** A term with the ways to look for it, the preferred one first. */
export interface Clause {
  /** The term. */
  readonly term: Term;
  /** The ways, at least one. */
  readonly forms: readonly Form[];
}

const most = 7;

// Every further one is a search; a text that holds so many terms is found without.
const mostOfMany = 3;
const many = 5;
const mostWithRuns = 8;

interface Combination {
  readonly forms: readonly Form[];
  readonly weight: number;
  readonly group?: string;
}

// The preferred forms of all clauses together, then each other form in its place.
const combine = (clauses: readonly Clause[]): Combination[] => {
  const preferred = present(clauses.map(({ forms }) => forms[0]));
  const others = clauses.flatMap(({ forms }, at) =>
    forms.slice(1).map((form) => ({
      forms: preferred.with(at, form),
      weight: form.weight,
      ...(form.group === undefined ? {} : { group: `${String(at)} ${form.group}` }),
    })),
  );
  const [first] = preferred;
  const group = first?.group;
  return [
    {
      forms: preferred,
      weight: clauses.length === 1 ? (first?.weight ?? 1) : 1,
      ...(group === undefined ? {} : { group: `0 ${group}` }),
    },
    ...others.sort((a, b) => b.weight - a.weight),
  ].slice(0, clauses.length > many ? mostOfMany : most);
};

// A name in the repeated parts of releases counts only where no release tells of it.
const withoutAside = ({ term, forms }: Clause): Clause => {
  const told = forms.filter(({ aside }) => aside !== true);
  return { term, forms: told.length > 0 ? told : forms };
};

// So many words are those of a headline that a reader remembers; it counts more than any run of them.
const fewestOfHeadline = 4;
const headlineWeight = 2;

// The pages whose headline has every word; the words have been fetched already.
const headedBy = async (engine: Engine, clauses: readonly Clause[]): Promise<readonly string[]> => {
  const words = clauses
    .flatMap(({ term }) => wordsOf(term.typed))
    .filter((word) => squash(word) !== '' && !smallWords.has(word.toLowerCase()));
  if (words.length < fewestOfHeadline) return [];
  const [first = new Set<string>(), ...others] = await Promise.all(
    words.map((word) => engine.inHeadline(word)),
  );
  return [...first].filter((id) => others.every((ids) => ids.has(id)));
};

/** Releases that have all terms, in any of their forms, best first; runs of words side by side count in favour. */
export const searchClauses = async (
  engine: Engine,
  all: readonly Clause[],
  runs: readonly Run[] = [],
): Promise<Hit[]> => {
  if (all.length === 0) return [];
  const clauses = all.map(withoutAside);
  const found = new Map<string, { scores: Map<string, number>; texts: Set<string> }>();
  const add = (hits: readonly EngineHit[], weight: number, group: string): void => {
    const top = hits.reduce((best, { score }) => Math.max(best, score), 1e-9);
    for (const { id, score, texts } of hits) {
      const known = found.get(id) ?? {
        scores: new Map<string, number>(),
        texts: new Set<string>(),
      };
      found.set(id, known);
      known.scores.set(group, Math.max(known.scores.get(group) ?? 0, (weight * score) / top));
      for (const text of texts) known.texts.add(text);
    }
  };
  const [results, order] = await Promise.all([
    Promise.all(
      combine(clauses).map(async ({ forms, weight, group }, at) => {
        const hits = await engine.search(forms.map(({ text }) => text).join(' '));
        return {
          weight,
          group: group ?? String(at),
          hits: hits.filter(({ id }) => forms.every(({ only }) => only?.has(id) ?? true)),
        };
      }),
    ),
    engine.newestFirst(),
  ]);
  for (const { hits, weight, group } of results) add(hits, weight, group);
  // The texts of the first results tell by themselves what stands side by side in them.
  const adjacent =
    found.size > ranked && clauses.length <= mostWithRuns
      ? await Promise.all(
          runs.map(async ({ words, weight }) => ({
            weight,
            ids: await sideBySide(engine, words, 'rarest'),
          })),
        )
      : [];
  if (found.size > ranked)
    for (const id of await headedBy(engine, clauses))
      found.get(id)?.scores.set('headline', headlineWeight);
  for (const [at, { ids, weight }] of adjacent.entries())
    for (const id of ids) found.get(id)?.scores.set(`run ${String(at)}`, weight);
  const place = new Map(order.map((id, at) => [id, at]));
  return [...found]
    .map(([id, { scores, texts }]) => ({
      id,
      score: [...scores.values()].reduce((sum, score) => sum + score, 0),
      texts: [...texts],
    }))
    .sort((a, b) => b.score - a.score || (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0));
};

/** Releases that merely list the one thing that was asked for; never mixed with those that tell of it. */
export const searchAside = async (
  engine: Engine,
  clauses: readonly Clause[],
  hits: readonly Hit[],
): Promise<Hit[]> => {
  const [only, ...others] = clauses;
  const forms = only?.forms.filter(({ aside }) => aside === true) ?? [];
  if (!only || others.length > 0 || forms.length === 0) return [];
  const found = new Set(hits.map(({ id }) => id));
  return (await searchClauses(engine, [{ term: only.term, forms }])).filter(
    ({ id }) => !found.has(id),
  );
};
