import { toDateKey, toKey } from '../domain/search-keys.ts';
import { correct, nearestCodes } from './correct.ts';
import type { Engine, EngineHit } from './engine.ts';
import { squash, wordsOf } from './fold.ts';
import type { KnownThing, NameBook } from './name-book.ts';
import {
  hyphenVariants,
  type NameTerm,
  planQuery,
  type Run,
  runsOf,
  type Term,
} from './plan-query.ts';

/** A release that was found. */
export interface Hit {
  /** Its id in the index. */
  readonly id: string;
  /** How well it answers; comparable within one answer. */
  readonly score: number;
  /** Places of the matching words in its text. */
  readonly locations: readonly number[];
}

/** Something the reader is told about the query. */
export type Note =
  | { readonly kind: 'corrected'; readonly typed: string; readonly word: string }
  | { readonly kind: 'ignored'; readonly typed: string }
  | { readonly kind: 'absent'; readonly typed: string; readonly nearest: readonly string[] }
  | { readonly kind: 'unmentioned'; readonly typed: string }
  | { readonly kind: 'scattered'; readonly typed: string }
  | { readonly kind: 'relaxed'; readonly without: readonly string[] };

/** What a query finds. */
export interface Answer {
  /** The releases, best first. */
  readonly hits: readonly Hit[];
  /** Releases that name the thing only in their repeated parts, where others tell of it. */
  readonly aside: readonly Hit[];
  /** What the reader has to know about them. */
  readonly notes: readonly Note[];
  /** The known things in the query. */
  readonly names: readonly NameTerm[];
  /** The terms that were searched. */
  readonly terms: readonly Term[];
}

interface Form {
  readonly text: string;
  readonly weight: number;
  /** True for a name that stands in repeated parts only. */
  readonly aside?: boolean;
  /** Forms of one group are spellings of one another: a page counts for the best of them. */
  readonly group?: string;
  /** The pages in which the words stand side by side. */
  readonly only?: ReadonlySet<string>;
}

interface Clause {
  readonly term: Term;
  readonly forms: readonly Form[];
}

interface Reading {
  readonly clauses: readonly Clause[];
  readonly notes: readonly Note[];
  readonly absent: boolean;
}

const idsOf = (hits: readonly EngineHit[]): Set<string> => new Set(hits.map(({ id }) => id));

// A word in double quotes is matched whole (by its stem), never by its beginning.
const exactly = (engine: Engine, words: string): Promise<readonly EngineHit[]> =>
  engine.search(`"${words.replaceAll('"', ' ')}"`);

// An unknown word makes Pagefind fall back to its longest known beginning, and a hyphenated word is found by its parts:
// the words that were found tell whether the asked one, or a longer one, stands there.
const standsThere = async (engine: Engine, typed: string, mayBegin: boolean): Promise<boolean> => {
  const asked = squash(typed);
  const [first] = await engine.search(typed);
  if (!first || asked.length < (mayBegin ? 3 : 1)) return false;
  const words = wordsOf((await engine.page(first.id)).content);
  return first.locations.some((at) => {
    const word = words[at] ?? '';
    return [word, ...word.split(/[-\u2010-\u2013/]/u)].some((part) =>
      mayBegin ? squash(part).startsWith(asked) : squash(part) === asked,
    );
  });
};

// A sign of its own ("p = 0.035") has a place in the text but none in the index: the words on both sides are asked for.
const sideBySide = async (engine: Engine, words: string): Promise<ReadonlySet<string>> => {
  const runs: string[][] = [[]];
  for (const word of wordsOf(words)) {
    if (squash(word) === '') runs.push([]);
    else runs.at(-1)?.push(word);
  }
  const told = runs.filter((run) => run.length > 0);
  const found = await Promise.all(told.map((run) => exactly(engine, run.join(' '))));
  const [first = [], ...others] = found.map(idsOf);
  return new Set([...first].filter((id) => others.every((ids) => ids.has(id))));
};

const literalForm = async (
  engine: Engine,
  words: string,
  weight: number,
): Promise<Form | undefined> => {
  const only = await sideBySide(engine, words);
  if (only.size === 0) return undefined;
  return wordsOf(words).length > 1 ? { text: words, weight, only } : { text: words, weight };
};

const present = <Item>(items: readonly (Item | undefined)[]): Item[] =>
  items.filter((item) => item !== undefined);

const keyForms = (things: readonly KnownThing[], weight: number): Form[] =>
  things
    .filter(({ entry }) => entry.releases > 0)
    .slice(0, 4)
    .map(({ index }) => ({ text: toKey(index, 'subject'), weight }));

const listedForms = (things: readonly KnownThing[]): Form[] =>
  things
    .filter(({ entry }) => entry.listed > 0)
    .slice(0, 4)
    .map(({ index }) => ({ text: toKey(index, 'listed'), weight: 1, aside: true }));

const formsOfName = async (
  engine: Engine,
  book: NameBook,
  { typed, known: { things, whole } }: NameTerm,
): Promise<Form[]> => {
  const own = present(
    await Promise.all(hyphenVariants(typed).map((words) => literalForm(engine, words, 0.6))),
  ).map((form) => ({ ...form, group: 'own' }));
  const others = [...new Set(things.flatMap(({ entry }) => entry.names))]
    .filter((name) => squash(name) !== squash(typed))
    .slice(0, 3);
  const texts = things.some(({ entry }) => entry.kind === 'part' || entry.kind === 'term');
  const aliases =
    texts && whole
      ? present(await Promise.all(others.map((name) => literalForm(engine, name, 0.5))))
      : [];
  const compounds = new Set(
    things.flatMap(({ entry }) => (entry.kind === 'part' ? entry.compounds : [])),
  );
  const carriers = book.things.filter(
    ({ entry }) => entry.kind === 'compound' && compounds.has(entry.id),
  );
  return [
    ...keyForms(things, 1),
    ...own,
    ...aliases,
    ...keyForms(carriers, 0.3),
    ...listedForms(things),
  ];
};

const dateForms = async (engine: Engine, typed: string, edtf: string): Promise<Form[]> => {
  const key = toDateKey(edtf);
  const [first] = await engine.search(key);
  // No month is the beginning of another, yet the index answers for the nearest one it has.
  const known = first && (await engine.page(first.id)).meta['when']?.split(' ').includes(key);
  const own = await literalForm(engine, typed, 0.4);
  return [...(known === true ? [{ text: key, weight: 1 }] : []), ...(own ? [own] : [])];
};

const formsOf = async (engine: Engine, book: NameBook, term: Term): Promise<Form[]> => {
  if (term.kind === 'name') return formsOfName(engine, book, term);
  if (term.kind === 'date') return dateForms(engine, term.typed, term.edtf);
  if (term.kind === 'phrase')
    return present(
      await Promise.all(
        term.variants.map((words, at) => literalForm(engine, words, at === 0 ? 1 : 0.9)),
      ),
    );
  for (const text of new Set([...(term.variants ?? []), term.typed])) {
    const exact = await literalForm(engine, text, 1);
    if (exact) return [exact];
    if (await standsThere(engine, text, term.kind === 'word')) return [{ text, weight: 1 }];
  }
  return [];
};

const isCode = (term: Term): boolean => term.kind === 'code';

// What an unknown term turns into: a known word, its own words, or nothing.
const mend = (
  term: Term,
  book: NameBook,
  alone: boolean,
): {
  readonly terms: readonly Term[];
  readonly notes: readonly Note[];
  readonly absent: boolean;
} => {
  const { typed } = term;
  const nearest = isCode(term) ? nearestCodes(typed, book) : [];
  if (term.kind === 'name')
    return { terms: [], notes: [{ kind: 'unmentioned', typed }], absent: true };
  if (term.kind === 'phrase') {
    const words = planQuery(typed.replace(/[=<>"\u2010-\u2013-]/gu, ' '), book);
    if (words.length > 1 || (words[0] && words[0].typed !== typed))
      return { terms: words, notes: [{ kind: 'scattered', typed }], absent: false };
  }
  const correction = term.kind === 'number' ? undefined : correct(typed, book);
  if (correction)
    return {
      terms: planQuery(correction.word, book),
      notes: [{ kind: 'corrected', typed, word: correction.word }],
      absent: false,
    };
  if (isCode(term) || alone)
    return { terms: [], notes: [{ kind: 'absent', typed, nearest }], absent: true };
  return { terms: [], notes: [{ kind: 'ignored', typed }], absent: false };
};

const read = async (
  engine: Engine,
  book: NameBook,
  terms: readonly Term[],
  mending = true,
): Promise<Reading> => {
  const clauses: Clause[] = [];
  const notes: Note[] = [];
  let absent = false;
  const formed = await Promise.all(terms.map((term) => formsOf(engine, book, term)));
  for (const [at, term] of terms.entries()) {
    const forms = formed[at] ?? [];
    if (forms.length > 0) {
      clauses.push({ term, forms });
      continue;
    }
    const mended = mend(term, book, terms.length === 1);
    notes.push(...mended.notes);
    absent ||= mended.absent;
    if (mended.terms.length === 0 || !mending) continue;
    const further = await read(engine, book, mended.terms, false);
    clauses.push(...further.clauses);
    notes.push(...further.notes);
    absent ||= further.absent;
  }
  return { clauses, notes, absent };
};

const most = 7;

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
  ].slice(0, most);
};

// A name in the repeated parts of releases counts only where no release tells of it.
const withoutAside = ({ term, forms }: Clause): Clause => {
  const told = forms.filter(({ aside }) => aside !== true);
  return { term, forms: told.length > 0 ? told : forms };
};

const search = async (
  engine: Engine,
  all: readonly Clause[],
  runs: readonly Run[] = [],
): Promise<Hit[]> => {
  if (all.length === 0) return [];
  const clauses = all.map(withoutAside);
  const found = new Map<string, { scores: Map<string, number>; locations: Set<number> }>();
  const add = (hits: readonly EngineHit[], weight: number, group: string): void => {
    const top = Math.max(...hits.map(({ score }) => score), 1e-9);
    for (const { id, score, locations } of hits) {
      const known = found.get(id) ?? { scores: new Map(), locations: new Set() };
      found.set(id, known);
      known.scores.set(group, Math.max(known.scores.get(group) ?? 0, (weight * score) / top));
      for (const location of locations) known.locations.add(location);
    }
  };
  const [results, adjacent, order] = await Promise.all([
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
    Promise.all(
      runs.map(async ({ words, weight }) => ({ weight, ids: await sideBySide(engine, words) })),
    ),
    engine.newestFirst(),
  ]);
  for (const { hits, weight, group } of results) add(hits, weight, group);
  for (const [at, { ids, weight }] of adjacent.entries())
    for (const id of ids) found.get(id)?.scores.set(`run ${String(at)}`, weight);
  const place = new Map(order.map((id, at) => [id, at]));
  return [...found]
    .map(([id, { scores, locations }]) => ({
      id,
      score: [...scores.values()].reduce((sum, score) => sum + score, 0),
      locations: [...locations].sort((a, b) => a - b),
    }))
    .sort((a, b) => b.score - a.score || (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0));
};

// Nothing has all words: what has all but one, the best of them first.
const relax = async (
  engine: Engine,
  clauses: readonly Clause[],
): Promise<{ hits: Hit[]; without: string[] }> => {
  const tries = await Promise.all(
    clauses.map(async (dropped) => ({
      typed: dropped.term.typed,
      hits: await search(
        engine,
        clauses.filter((clause) => clause !== dropped),
      ),
    })),
  );
  const hits = new Map<string, Hit>();
  for (const one of tries.flatMap((attempt) => attempt.hits))
    if ((hits.get(one.id)?.score ?? 0) < one.score) hits.set(one.id, one);
  return {
    hits: [...hits.values()].sort((a, b) => b.score - a.score),
    without: tries.filter((attempt) => attempt.hits.length > 0).map(({ typed }) => typed),
  };
};

// Where nothing is left to search, nothing was ignored either.
const toAbsence = (note: Note): Note =>
  note.kind === 'ignored' ? { kind: 'absent', typed: note.typed, nearest: [] } : note;

// Who asks for one thing may want those too that merely list it; never mixed with the others.
const searchAside = async (
  engine: Engine,
  clauses: readonly Clause[],
  hits: readonly Hit[],
): Promise<Hit[]> => {
  const [only, ...others] = clauses;
  const forms = only?.forms.filter(({ aside }) => aside === true) ?? [];
  if (!only || others.length > 0 || forms.length === 0) return [];
  const found = new Set(hits.map(({ id }) => id));
  return (await search(engine, [{ term: only.term, forms }])).filter(({ id }) => !found.has(id));
};

/** Answers a query: names by all their names, unknown words named, spelling mended where nothing else fits. */
export const runQuery = async (engine: Engine, book: NameBook, query: string): Promise<Answer> => {
  const planned = planQuery(query, book);
  const { clauses, notes, absent } = await read(engine, book, planned);
  const terms = clauses.map(({ term }) => term);
  const nothing = absent || clauses.length === 0;
  const names = [...new Set([...planned, ...terms])].filter((term) => term.kind === 'name');
  if (nothing) return { hits: [], aside: [], notes: notes.map(toAbsence), names, terms };
  const hits = await search(engine, clauses, clauses.length > 1 ? runsOf(query) : []);
  if (hits.length > 0 || clauses.length === 1)
    return { hits, aside: await searchAside(engine, clauses, hits), notes, names, terms };
  const relaxed = await relax(engine, clauses);
  const { without } = relaxed;
  return {
    hits: relaxed.hits,
    aside: [],
    notes: [...notes, { kind: 'relaxed', without }],
    names,
    terms,
  };
};

/** Releases' repeated parts that have every word of a query, each part once. */
export const runFinePrint = async (finePrint: Engine, query: string): Promise<readonly Hit[]> => {
  const words = wordsOf(query.replaceAll('"', ' ')).filter((word) => squash(word) !== '');
  const known = await Promise.all(
    words.map(
      async (word) =>
        (await exactly(finePrint, word)).length > 0 || (await standsThere(finePrint, word, false)),
    ),
  );
  return words.length === 0 || known.includes(false) ? [] : finePrint.search(words.join(' '));
};
