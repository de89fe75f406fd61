import type { Engine } from './engine.ts';
import { squash, wordsOf } from './fold.ts';
import { asTyped, mend, type Mended, nameBegun, type ReadTerm } from './mend-terms.ts';
import type { NameBook } from './name-book.ts';
import { type NameTerm, planQuery, runsOf, type Term } from './plan-query.ts';
import { type Hit, searchAside, searchClauses } from './search-clauses.ts';
import { onceEach, shorten } from './shorten.ts';
import { exactly, formsOf, standsThere } from './term-forms.ts';

/** Something the reader is told about the query. */
export type Note =
  | {
      /** An unknown word that is read as one spelt nearly so, or as a name that it begins. */
      readonly kind: 'corrected' | 'begun';
      readonly typed: string;
      readonly word: string;
    }
  | { readonly kind: 'shortened'; readonly typed: string }
  | {
      /** A term that no release has; in a query with others it was ignored. */
      readonly kind: 'absent' | 'ignored';
      readonly typed: string;
      /** Codes of the archive that look like it. */
      readonly nearest: readonly string[];
      /** True for a name that the archive knows, though no release has it. */
      readonly known: boolean;
    }
  | { readonly kind: 'scattered'; readonly typed: string }
  | {
      /** A time of which no release is, among those that have the words. */
      readonly kind: 'elsewhen';
      readonly typed: string;
      /** The years of the archive. */
      readonly years: string;
      /** True where releases of other times are shown in their place. */
      readonly others: boolean;
    }
  | { readonly kind: 'ordered'; readonly typed: 'newest' | 'oldest' }
  | { readonly kind: 'relaxed'; readonly count: number; readonly of: number };

/** What a query is answered from. */
export interface Sources {
  /** The index of the releases. */
  readonly engine: Engine;
  /** The names. */
  readonly book: NameBook;
  /** Opens the index of the parts that many releases repeat, whose words are no misprints. */
  readonly openFinePrint: () => Promise<Engine>;
  /** Fetches the words of all texts, for the spelling of an unknown one. */
  readonly loadWords: () => Promise<readonly string[]>;
}

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
  /** The query as it was understood, its spelling mended. */
  readonly understood: string;
}

/** Number of words that a copied headline or sentence has at least; fewer may ask for anything that has them. */
export const shortestPassage = 6;

const read = ({ engine, book }: Sources, terms: readonly Term[]): Promise<ReadTerm[]> =>
  Promise.all(
    terms.map(async (term) => ({
      term,
      forms: await formsOf(engine, book, term, terms.length === 1),
    })),
  );

const toUnknown = async (term: Term, book: NameBook, alone: boolean): Promise<Note> => ({
  kind: alone ? 'absent' : 'ignored',
  typed: term.typed,
  nearest:
    term.kind === 'code' ? (await import('./correct.ts')).nearestCodes(term.typed, book) : [],
  known: term.kind === 'name',
});

// The words of a small archive stand in a few files, all of which a query may as well have.
const smallArchive = 100;

// Few queries are so long.
const readPassage = async (engine: Engine, query: string): Promise<readonly Hit[]> => {
  if (wordsOf(query).length < shortestPassage) return [];
  if ((await engine.newestFirst()).length <= smallArchive) return [];
  const { findPassage, mayBePassage } = await import('./find-passage.ts');
  return mayBePassage(query) ? findPassage(engine, query) : [];
};

/** Answers a query: names by all their names, unknown words named, spelling mended where nothing else fits. */
export const runQuery = async (sources: Sources, query: string): Promise<Answer> => {
  const { engine, book } = sources;
  const notes: Note[] = [];
  const planned = onceEach(planQuery(query, book));
  const told = shorten(planned);
  if (told.length < planned.length)
    notes.push({ kind: 'shortened', typed: told.map(({ typed }) => typed).join(', ') });
  const passage = await readPassage(engine, query);
  if (passage.length > 0)
    return {
      hits: passage,
      aside: [],
      notes: [],
      names: told.filter((term) => term.kind === 'name'),
      terms: told,
      understood: query,
    };
  let reading = await read(sources, told);
  let understood = query;
  const begun = await nameBegun(reading, book);
  if (begun !== undefined) {
    notes.push({ kind: 'begun', typed: query, word: begun });
    understood = begun;
    reading = await read(sources, planQuery(begun, book));
  } else if (reading.some(({ forms }) => forms.length === 0)) {
    const mended = await Promise.all(
      reading.map(async ({ term, forms }): Promise<Mended> =>
        forms.length > 0
          ? { text: asTyped(term, query) }
          : mend(sources, term, query, told.length === 1),
      ),
    );
    const made = mended.flatMap(({ note }) => note ?? []);
    notes.push(...made);
    if (made.length > 0) {
      understood = mended.map(({ text }) => text).join(' ');
      reading = await read(sources, shorten(planQuery(understood, book)));
    }
  }
  const unfound = reading.some(({ forms }) => forms.length === 0);
  // Only the last word may still be growing: beside an unknown name another one's beginning is no find.
  const isKnown = (one: ReadTerm): boolean =>
    one.forms.some(({ begins }) => begins !== true) ||
    (one.forms.length > 0 && (!unfound || one === reading.at(-1)));
  const clauses = reading.filter(isKnown);
  const unknown = reading.filter((one) => !isKnown(one));
  notes.push(
    ...(await Promise.all(unknown.map(({ term }) => toUnknown(term, book, clauses.length === 0)))),
  );
  const terms = clauses.map(({ term }) => term);
  const names = [...new Set([...told, ...reading.map(({ term }) => term)])].filter(
    (term) => term.kind === 'name',
  );
  const answer = { notes, names, terms, understood };
  if (clauses.length === 0) return { hits: [], aside: [], ...answer };
  const hits = await searchClauses(engine, clauses, clauses.length > 1 ? runsOf(understood) : []);
  if (hits.length > 0 || clauses.length === 1)
    return { hits, aside: await searchAside(engine, clauses, hits), ...answer };
  const most = await (await import('./search-most.ts')).searchMost(engine, clauses);
  const relaxed: Note = { kind: 'relaxed', count: most.count, of: clauses.length };
  return { hits: most.hits, aside: [], ...answer, notes: [...notes, relaxed] };
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
