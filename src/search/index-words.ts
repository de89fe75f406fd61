import { Chunk } from '../index-format/index-chunk.ts';
import { type IndexTable, placesFile, wordsFile } from '../index-format/published-index.ts';
import { askLines, openTable } from './ask-program.ts';
import { remember } from './fetch-files.ts';
import type { MeantWord } from './likely-pages.ts';
import type { Program } from './program.ts';

/** Where a word stands: places by the page's number. */
export type Places = ReadonlyMap<number, readonly number[]>;

/** The words of an index, whose parts are fetched as they are asked for. */
export interface IndexWords {
  /** The words that a word means, by its beginning as well; their pages are given to `tell`. */
  readonly meant: (word: string) => Promise<MeantWord>;
  /** Numbers of the pages that have a word, by its stem. */
  readonly pagesOf: (word: string) => Promise<readonly number[]>;
  /** Numbers of the pages of which a field has a word, by its stem. */
  readonly pagesWithField: (word: string, field: string) => Promise<readonly number[]>;
  /** The word of the index that has a word's stem; none where there is none. */
  readonly stemOf: (word: string) => Promise<string | undefined>;
  /** About how often a word stands in all pages, by its stem. */
  readonly countPlaces: (word: string) => Promise<number>;
  /** Where a word stands, by its stem. */
  readonly placesOf: (word: string) => Promise<Places>;
}

// A part of the index. Its words alone are a small index of their own, which tells by Pagefind's rules which lines a
// search means: only their pages have to be told to the program.
interface Part {
  readonly number: string;
  readonly chunk: Chunk;
  readonly lexicon: number;
  readonly told: Set<number>;
}

// A letter or two begin more words than anyone looks for.
const mostParts = 4;

const plainWeight = 25;

interface Entry {
  readonly part: Part;
  readonly lines: readonly number[];
}

/**
 * Opens the words of an index.
 *
 * @param program what reads them
 * @param table what is known of the index
 * @param partsOf numbers of the parts that may have a word
 * @param fetchBytes fetches a file by its name
 * @param tell takes words with their pages in
 */
export const openWords = (
  program: Program,
  table: IndexTable,
  partsOf: (word: string) => readonly string[],
  fetchBytes: (name: string) => Promise<Uint8Array>,
  tell: (words: Uint8Array) => void,
): IndexWords => {
  const open = remember(async (number): Promise<Part> => {
    const chunk = new Chunk(await fetchBytes(wordsFile(number)));
    const empty = openTable(program, { ...table, lengths: [1], parts: [] });
    return {
      number,
      chunk,
      lexicon: program.takePart(empty, chunk.toLexicon()),
      told: new Set(),
    };
  });
  const partsFor = (numbers: readonly string[]): Promise<Part[]> =>
    Promise.all([...new Set(numbers)].slice(0, mostParts).map(open));
  // What a word begins may reach into the parts after its own.
  const partsBegun = (word: string): string[] =>
    table.parts.flatMap((first, part) => (first.startsWith(word) ? [String(part)] : []));
  const entryOf = remember(async (word): Promise<Entry | undefined> => {
    for (const part of await partsFor(partsOf(word))) {
      const [line] = askLines(program, part.lexicon, word, true);
      if (line !== undefined) return { part, lines: part.chunk.linesOf(line) };
    }
    return undefined;
  });
  return {
    meant: remember(async (word) => {
      const lines: { chunk: Chunk; line: number }[] = [];
      const parts = await partsFor([...partsOf(word), ...partsBegun(word)]);
      for (const { chunk, told, lexicon } of parts) {
        const heads = askLines(program, lexicon, word, false);
        const untold = heads.filter((line) => !told.has(line));
        if (untold.length > 0) tell(chunk.toPagefind(untold));
        for (const line of untold) told.add(line);
        lines.push(
          ...heads.flatMap((head) => chunk.linesOf(head)).map((line) => ({ chunk, line })),
        );
      }
      return { lines };
    }),
    pagesOf: async (word) => {
      const entry = await entryOf(word);
      const pages = entry?.lines.flatMap((line) => entry.part.chunk.pagesOf(line)) ?? [];
      return [...new Set(pages)].sort((a, b) => a - b);
    },
    pagesWithField: async (word, field) => {
      const entry = await entryOf(word);
      const number = table.fields.indexOf(field);
      return (entry?.lines ?? [])
        .flatMap((line) => entry?.part.chunk.postingsOf(line) ?? [])
        .flatMap(({ page, fields }) => (fields.includes(number) ? [page] : []));
    },
    stemOf: async (word) => {
      const entry = await entryOf(word);
      return entry?.part.chunk.wordOf(entry.lines[0] ?? 0);
    },
    countPlaces: async (word) => {
      const entry = await entryOf(word);
      const postings = (entry?.lines ?? []).flatMap(
        (line) => entry?.part.chunk.postingsOf(line) ?? [],
      );
      return postings.reduce((sum, { weight }) => sum + Math.max(1, weight / plainWeight), 0);
    },
    placesOf: remember(async (word) => {
      const entry = await entryOf(word);
      const places = new Map<number, readonly number[]>();
      if (!entry) return places;
      const { number, chunk } = entry.part;
      for (const line of entry.lines) {
        const file = await fetchBytes(placesFile(number, chunk.fileOf(line)));
        for (const [page, here] of chunk.readPlaces(line, file))
          places.set(page, [...(places.get(page) ?? []), ...here]);
      }
      return places;
    }),
  };
};
