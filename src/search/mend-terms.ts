import { squash, wordsOf } from './fold.ts';
import type { NameBook } from './name-book.ts';
import { planQuery, type Term } from './plan-query.ts';
import type { Note, Sources } from './run-query.ts';
import { exactly, type Form } from './term-forms.ts';

/** A term with the ways to look for it. */
export interface ReadTerm {
  /** The term. */
  readonly term: Term;
  /** The ways that find anything; none for a term that no release has. */
  readonly forms: readonly Form[];
}

/** What a term is read as. */
export interface Mended {
  /** The words in its place. */
  readonly text: string;
  /** What the reader has to know of it; undefined for a term that stays as it is. */
  readonly note?: Note;
}

/** A term as it stood in its query, in its quotes. */
export const asTyped = (term: Term, query: string): string =>
  term.kind === 'phrase' && query.includes(`"${term.typed}"`) ? `"${term.typed}"` : term.typed;

/** What an unknown term is read as: the words of a phrase, a name that begins so, a word that is spelt nearly so; `alone` where its query has no other. */
export const mend = async (
  { book, openFinePrint, loadWords }: Sources,
  term: Term,
  query: string,
  alone: boolean,
): Promise<Mended> => {
  const { typed } = term;
  const text = asTyped(term, query);
  if (term.kind === 'name' || term.kind === 'date' || term.kind === 'number') return { text };
  if (term.kind === 'phrase' || typed.includes('/')) {
    const words = typed.replace(/[=<>/"\u2010-\u2013-]+/gu, ' ').trim();
    if (wordsOf(words).length > 1 && planQuery(words, book).length > 1)
      return { text: words, note: { kind: 'scattered', typed } };
    // A single word in quotes is meant to the letter.
    if (text !== typed) return { text };
  }
  if (term.kind === 'word' && (await exactly(await openFinePrint(), typed)).length > 0)
    return { text };
  // Most queries need none of it.
  const { correct, namesBeginning, nearestWord } = await import('./correct.ts');
  const mended = (kind: 'corrected' | 'begun', word: string | undefined): Mended | undefined =>
    word === undefined ? undefined : { text: word, note: { kind, typed, word } };
  const known = mended('corrected', correct(typed, book, alone)?.word);
  if (known || term.kind !== 'word') return known ?? { text };
  return (
    mended('begun', namesBeginning(typed, book)) ??
    mended('corrected', nearestWord(typed, await loadWords(), alone)) ?? { text }
  );
};

/** The compound whose name a lone word begins: all that concerns it is meant, not only the texts that print this one of its names. */
export const nameBegun = async (
  [only, ...others]: readonly ReadTerm[],
  book: NameBook,
): Promise<string | undefined> => {
  if (!only || others.length > 0 || only.term.kind !== 'word') return undefined;
  const begins = squash(only.term.typed);
  if (!only.forms.every((form) => form.begins === true)) return undefined;
  if (!book.spellings.some((name) => name.startsWith(begins))) return undefined;
  return (await import('./correct.ts')).namesBeginning(only.term.typed, book, 'compound');
};
