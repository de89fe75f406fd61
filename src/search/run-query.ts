import { correct, nearestCodes } from './correct.ts';
import type { Engine } from './engine.ts';
import { squash, wordsOf } from './fold.ts';
import type { NameBook } from './name-book.ts';
import { type NameTerm, planQuery, runsOf, type Term } from './plan-query.ts';
import { type Clause, type Hit, relax, searchAside, searchClauses } from './search-clauses.ts';
import { exactly, formsOf, standsThere } from './term-forms.ts';

/** Something the reader is told about the query. */
export type Note =
  | { readonly kind: 'corrected'; readonly typed: string; readonly word: string }
  | { readonly kind: 'ignored'; readonly typed: string }
  | {
      readonly kind: 'absent';
      readonly typed: string;
      readonly nearest: readonly string[];
      /** The query's other words, which could be looked for alone. */
      readonly rest?: string;
    }
  | { readonly kind: 'unmentioned'; readonly typed: string; readonly rest?: string }
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

interface Reading {
  readonly clauses: readonly Clause[];
  readonly notes: readonly Note[];
  readonly absent: boolean;
}

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
  const formed = await Promise.all(
    terms.map((term) => formsOf(engine, book, term, terms.length === 1)),
  );
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

// Where nothing is left to search, nothing was ignored either.
const toAbsence = (note: Note, rest: string): Note => {
  if (note.kind === 'ignored') return { kind: 'absent', typed: note.typed, nearest: [] };
  return rest !== '' && (note.kind === 'absent' || note.kind === 'unmentioned')
    ? { ...note, rest }
    : note;
};

/** Answers a query: names by all their names, unknown words named, spelling mended where nothing else fits. */
export const runQuery = async (engine: Engine, book: NameBook, query: string): Promise<Answer> => {
  const planned = planQuery(query, book);
  const { clauses, notes, absent } = await read(engine, book, planned);
  const terms = clauses.map(({ term }) => term);
  const nothing = absent || clauses.length === 0;
  const names = [...new Set([...planned, ...terms])].filter((term) => term.kind === 'name');
  if (nothing) {
    const rest = terms.map(({ typed }) => typed).join(' ');
    return {
      hits: [],
      aside: [],
      notes: notes.map((note) => toAbsence(note, rest)),
      names,
      terms,
    };
  }
  const hits = await searchClauses(engine, clauses, clauses.length > 1 ? runsOf(query) : []);
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
