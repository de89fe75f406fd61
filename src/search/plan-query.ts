import { divideWords } from '../domain/divide-words.ts';
import type { KnownName, NameBook } from './name-book.ts';
import { squash, wordsOf } from './fold.ts';
import { readDate } from './read-dates.ts';
import {
  figureTerm,
  numberTerm,
  positive,
  raisedForm,
  type Taken,
  takeFigure,
  takeMoney,
  takePartOfYear,
  takePhase,
} from './read-figures.ts';
import { takePlace } from './read-places.ts';
import { smallWords } from './small-words.ts';

/** A name the archive knows. */
export interface NameTerm {
  /** Tells it from other terms. */
  readonly kind: 'name';
  /** The reader's words. */
  readonly typed: string;
  /** What they name. */
  readonly known: KnownName;
}

/** A day, month or year. */
export interface DateTerm {
  /** Tells it from other terms. */
  readonly kind: 'date';
  /** The reader's words. */
  readonly typed: string;
  /** The date as EDTF. */
  readonly edtf: string;
}

/** Words that must stand side by side: quoted ones, a figure, a hyphenated word. */
export interface PhraseTerm {
  /** Tells it from other terms. */
  readonly kind: 'phrase';
  /** The reader's words. */
  readonly typed: string;
  /** The ways in which a text can print them. */
  readonly variants: readonly string[];
}

/** Any other word. */
export interface WordTerm {
  /** Tells it from other terms: a code has letters and digits, a number no letters. */
  readonly kind: 'word' | 'code' | 'number';
  /** The reader's word. */
  readonly typed: string;
  /** Other ways in which a text can print it. */
  readonly variants?: readonly string[];
}

/** One part of a query. */
export type Term = NameTerm | DateTerm | PhraseTerm | WordTerm;

/** The ways to print a phrase with hyphens or spaces; the index takes a hyphenated word as one. */
export const hyphenVariants = (phrase: string): string[] => {
  const parts = phrase.split(/[\s\u2010-\u2013-]+/u).filter((part) => part !== '');
  if (parts.length < 2 || parts.length > 4) return [phrase];
  const variants = new Set([phrase]);
  // Each variant is a search: of four words only two neighbours are joined at once.
  for (let mask = 0; mask < 2 ** (parts.length - 1); mask += 1)
    if (parts.length < 4 || (mask & (mask - 1)) === 0)
      variants.add(
        parts.reduce((text, part, at) => `${text}${(mask >> (at - 1)) & 1 ? '-' : ' '}${part}`),
      );
  return [...variants];
};

const trim = (word: string): string =>
  word
    .replace(/^[("'\u201c\u2018\u00ab[]+|[)"'\u201d\u2019\u00bb\],;:!?\u200b\u3001\u3002]+$/gu, '')
    .replace(/(?<=\p{L})\.$/u, '');

// "NWX-853"; "N-WXd" too, whose parts mean nothing alone.
const isHyphenedCode = (word: string): boolean =>
  /^\p{L}+[\u2010-\u2013-]?\d+\p{L}?$/u.test(word) ||
  /^\p{Lu}[\u2010-\u2013-](?=\p{L}*\p{Lu})\p{L}{2,4}$/u.test(word);

const wordTerm = (word: string): Term => {
  const inFigure = figureTerm(word);
  if (inFigure) return inFigure;
  const variants = positive(word);
  if (variants) return { kind: 'phrase', typed: word, variants };
  if (/[\u2010-\u2013-]/u.test(word) && /\p{L}/u.test(word) && !word.includes('@'))
    return isHyphenedCode(word)
      ? { kind: 'code', typed: word }
      : { kind: 'phrase', typed: word, variants: hyphenVariants(word) };
  if (!/\d/.test(word)) return { kind: 'word', typed: word };
  return numberTerm(word);
};

const takeName = (words: readonly string[], at: number, book: NameBook): Taken | undefined => {
  for (let count = Math.min(book.longest + 2, words.length - at); count >= 1; count -= 1) {
    const typed = words.slice(at, at + count).join(' ');
    const known = book.find(typed);
    // A word that makes a sentence is a name only where it is written like one.
    if (!known || (count === 1 && smallWords.has(typed)) || typed.endsWith('+')) continue;
    return { term: { kind: 'name', typed, known }, words: count };
  }
  return undefined;
};

// "nwx 632" is one code, though the archive does not know it.
const takeCode = (words: readonly string[], at: number, book: NameBook): Taken | undefined => {
  const [stem = '', number = ''] = words.slice(at, at + 2);
  return book.codeStems.has(stem.toLowerCase()) && /^\d{2,}[a-z]?$/i.test(number)
    ? { term: { kind: 'code', typed: `${stem} ${number}` }, words: 2 }
    : undefined;
};

const takeDate = (words: readonly string[], at: number): Taken | undefined => {
  const date = readDate(words, at);
  if (!date) return undefined;
  const typed = words.slice(at, at + date.words).join(' ');
  return { term: { kind: 'date', typed, edtf: date.edtf }, words: date.words };
};

const planWords = (text: string, book: NameBook): Term[] => {
  const words = wordsOf(text)
    .map(trim)
    .filter((word) => /[\p{L}\p{N}=<>\u2264\u2265~]/u.test(word));
  const terms: Term[] = [];
  for (let at = 0; at < words.length;) {
    const taken = takeName(words, at, book) ??
      takePartOfYear(words, at) ??
      takeDate(words, at) ??
      takeFigure(words, at) ??
      takeMoney(words, at) ??
      takePhase(words, at) ??
      takePlace(words, at) ??
      takeCode(words, at, book) ?? { term: wordTerm(words[at] ?? ''), words: 1 };
    terms.push(taken.term);
    at += taken.words;
  }
  return terms;
};

/** Words of a query that stand side by side. */
export interface Run {
  /** The words, as a text may print them. */
  readonly words: string;
  /** How much a release gains that has them so. */
  readonly weight: number;
}

const splitRuns = (words: readonly string[], splits: (word: string) => boolean): string[] => {
  const runs: string[][] = [[]];
  for (const word of words)
    if (splits(word)) runs.push([]);
    else runs.at(-1)?.push(word);
  return runs.filter((run) => run.length > 1).map((run) => run.join(' '));
};

/** The runs of a query in which words stand side by side: between small words and between codes, or the whole of a long one. */
export const runsOf = (query: string): Run[] => {
  const words = wordsOf(query.replaceAll('"', ' ')).map(trim).map(raisedForm);
  const isSmall = (word: string): boolean =>
    squash(word) === '' || smallWords.has(word.toLowerCase());
  // Of a long query the whole says more than its parts, each of which would be a search of its own. Small words stand in
  // nearly every release: their part of the index is only worth fetching for a sentence.
  if (words.length > 3) return [{ words: words.join(' '), weight: 1.5 }];
  const told = new Set([
    ...splitRuns(words, isSmall),
    ...splitRuns(words, (word) => isSmall(word) || (/\p{L}/u.test(word) && /\d/.test(word))),
  ]);
  return [...told].map((run) => ({ words: run, weight: 0.5 }));
};

const saidOf = (term: Term | undefined): readonly string[] =>
  term?.kind === 'name'
    ? term.known.things.flatMap(({ entry: { kind, role } }) => (role ? [role] : [kind]))
    : [];

// "KLB linker": texts that name it need not say that it is one.
const saysWhatItIs = ({ typed }: WordTerm, ...beside: readonly (Term | undefined)[]): boolean =>
  beside.some((term) => saidOf(term).includes(typed.toLowerCase().replace(/s$/, '')));

/** Reads a query: the names, dates, figures, phrases and words in it, in order; small words only where nothing else is asked. */
export const planQuery = (query: string, book: NameBook): Term[] => {
  const terms: Term[] = [];
  const straight = divideWords(query.normalize('NFC')).replace(
    /[\u201c\u201d\u201e\u00ab\u00bb]/gu,
    '"',
  );
  const parts = straight.split('"');
  for (const [at, part] of parts.entries()) {
    // An odd part stands between two quotes, unless the last one is missing.
    if (at % 2 === 1 && at < parts.length - 1) {
      const typed = wordsOf(part).map(trim).join(' ');
      if (squash(typed) !== '')
        terms.push({ kind: 'phrase', typed, variants: hyphenVariants(typed) });
    } else terms.push(...planWords(part, book));
  }
  const telling = terms.filter(
    (term, at) =>
      term.kind !== 'word' ||
      !(
        smallWords.has(term.typed.toLowerCase()) || saysWhatItIs(term, terms[at - 1], terms[at + 1])
      ),
  );
  return telling.length > 0 ? telling : terms;
};
