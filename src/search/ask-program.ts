import { toCbor } from '../index-format/cbor.ts';
import { Chunk } from '../index-format/index-chunk.ts';
import type { IndexTable } from '../index-format/published-index.ts';
import type { Program, Question } from './program.ts';

/** Weights of the ranking: headline and subject before everything; being named at all weighs little, how the text speaks of it decides. */
export const weights = {
  term_similarity: 5,
  term_saturation: 0.8,
  page_length: 0.3,
  term_frequency: null,
  diacritic_similarity: null,
  meta_weights: { title: 10, subject: 5, named: 0.3, listed: 0.3, when: 1, date: 0.1 },
};

/** The weights as the program reads them, numbers of few digits. */
export const ranking = JSON.stringify(weights);

/** A page that the program found. */
export interface ScoredPage {
  /** Its id. */
  readonly id: string;
  /** Pagefind's score. */
  readonly score: number;
}

interface RawHit {
  readonly p: string;
  readonly s: number;
  readonly l: readonly { readonly l: number }[];
}

const readHits = (answer: string): readonly RawHit[] => {
  const parsed: unknown = JSON.parse(answer);
  const results: unknown =
    typeof parsed === 'object' && parsed !== null ? Reflect.get(parsed, 'results') : undefined;
  if (!Array.isArray(results))
    throw new TypeError("The search's program answered in another form.");
  return results.map((result: RawHit) => result);
};

/** Opens an index of the program by its table and gives its handle. Pagefind numbers the pages; here the number is the name as well. Filters and orders are none of its business. */
export const openTable = (
  program: Program,
  { version, fields, lengths, parts }: IndexTable,
): number =>
  program.open(
    toCbor([
      version,
      lengths.map((length, page) => [String(page), length]),
      // A part ends where the next one begins.
      parts.map((first, part) => [first, parts[part + 1] ?? '\u{10ffff}', String(part)]),
      [],
      [],
      fields,
    ]),
    ranking,
  );

/** A search as Pagefind reads it: no punctuation, lower case, letters without their marks. */
export const toQuestion = (text: string): Question & { readonly exact: boolean } => {
  const typed = text
    // The index knows no signs either: "$5" is "5" there, and "Fjordia®" is "Fjordia".
    .replace(/\p{S}/gu, ' ')
    .replace(/[\p{Pd}\p{Pe}\p{Pf}\p{Pi}\p{Po}\p{Ps}]/gu, '')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .trim();
  return {
    term: typed.normalize('NFD').replace(/\p{M}/gu, ''),
    typed,
    exact: /^\s*".+"\s*$/.test(text),
  };
};

/** Asks for pages with all words, in no order. */
export const askPages = (program: Program, handle: number, question: Question): ScoredPage[] =>
  readHits(program.search(handle, question)).map(({ p, s }) => ({ id: p, score: s }));

/** Asks an index of a part's words alone which of its lines a word means. */
export const askLines = (
  program: Program,
  handle: number,
  word: string,
  exact: boolean,
): number[] =>
  readHits(program.search(handle, { term: word, typed: word, exact })).flatMap(({ l: places }) =>
    places.map(({ l: place }) => Chunk.lineAt(place)),
  );

/** A filter of pages by their numbers, for one search. */
export const toFilter = (
  pages: readonly number[],
): { readonly bytes: Uint8Array; readonly asked: string } => ({
  bytes: toCbor(['likely', [['1', pages]]]),
  asked: '{"likely":"1"}',
});
