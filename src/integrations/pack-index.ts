import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { NumberedPage } from '../index-format/distinct-words.ts';
import { gatherWords } from '../index-format/gather-words.ts';
import { writeFilters } from '../index-format/index-filters.ts';
import {
  beginningsOf,
  divideIntoParts,
  type IndexWord,
  packChunk,
} from '../index-format/pack-chunk.ts';
import {
  filtersFile,
  type IndexTable,
  pagesFile,
  placesFile,
  tableFile,
  wordsFile,
  writePages,
  writeTable,
} from '../index-format/published-index.ts';
import type { PagefindAnswer } from './ask-pagefind.ts';
import { toBrotli } from './compress.ts';
import type { PublishedPage } from './index-pages.ts';
import { thinProgram } from './thin-program.ts';

interface File {
  readonly name: string;
  readonly content: Uint8Array;
  /** True for text, which is compressed beforehand where it pays; other files are as small as they get. */
  readonly isText: boolean;
}

const textFile = (name: string, text: string): File => ({
  name,
  content: Buffer.from(text),
  isText: true,
});

// A small archive takes all the time that brotli wants; of a large one hosts compress the pages, as they do HTML.
const small = 150_000;

// So many files are written at once.
const writers = 6;

const write = async (folder: string, files: readonly File[]): Promise<void> => {
  const isSmall = files.reduce((sum, { content }) => sum + content.length, 0) < small;
  const waiting = files.values();
  const writeNext = async (): Promise<void> => {
    for (const { name, content, isText } of waiting) {
      const file = path.join(folder, name);
      await writeFile(file, content);
      if (isText && isSmall) await writeFile(`${file}.br`, await toBrotli(content, 'best'));
    }
  };
  await Promise.all(Array.from({ length: writers }, writeNext));
};

/** An index to be published. */
export interface IndexToPack {
  /** Its name, with which its folder begins. */
  readonly name: string;
  /** Its pages by their numbers. */
  readonly pages: readonly PublishedPage[];
  /** The same by the numbers of their words. */
  readonly numbered: readonly NumberedPage[];
  /** How many pages lie in a file; more than one where they are short and shown together. */
  readonly together: number;
}

const packPages = ({ pages, together }: IndexToPack): File[] =>
  Array.from({ length: Math.ceil(pages.length / together) }, (_, block) =>
    textFile(
      pagesFile(block),
      writePages(pages.slice(block * together, (block + 1) * together).map(({ page }) => page)),
    ),
  );

const packWords = (words: readonly (readonly IndexWord[])[]): File[] => {
  const files: File[] = [];
  for (const [part, own] of words.entries()) {
    const chunk = packChunk(own);
    files.push({ name: wordsFile(part), content: chunk.words, isText: false });
    for (const [line, places] of chunk.places)
      files.push({ name: placesFile(part, line), content: places, isText: false });
  }
  return files;
};

const packFilters = ({ pages }: IndexToPack): File => {
  const pagesOf = new Map<string, number[]>();
  for (const [number, { filters }] of pages.entries())
    for (const value of filters) {
      const known = pagesOf.get(value) ?? [];
      known.push(number);
      pagesOf.set(value, known);
    }
  return { name: filtersFile, content: writeFilters(pagesOf), isText: false };
};

/**
 * Publishes an index: the same bytes for the same pages.
 *
 * @param to folder in which the index's own folder is made
 * @returns name of the index's folder, with a slash at its end; it changes with the content
 */
export const packIndex = async (
  own: IndexToPack,
  { meanings, version, fields }: PagefindAnswer,
  to: string,
): Promise<string> => {
  const parts = divideIntoParts(gatherWords(meanings, own.numbered));
  const table: IndexTable = {
    version,
    fields,
    lengths: own.numbered.map(({ body }) => body.length),
    parts: beginningsOf(parts),
    together: own.together,
  };
  const files = [
    { name: tableFile, content: writeTable(table), isText: false },
    packFilters(own),
    ...packPages(own),
    ...packWords(parts),
  ];
  const hash = createHash('sha256');
  for (const { name, content } of files)
    hash.update(`${name} ${String(content.length)}\n`).update(content);
  const folder = `${own.name}.${hash.digest('hex').slice(0, 10)}/`;
  for (const name of ['words', 'places', 'page'])
    await mkdir(path.join(to, folder, name), { recursive: true });
  await write(path.join(to, folder), files);
  return folder;
};

/**
 * Publishes the program that reads the indexes.
 *
 * @param to folder for the program
 * @returns name of its file, which changes with the content
 */
export const packProgram = async (
  { program: { name, content } }: PagefindAnswer,
  to: string,
): Promise<string> => {
  const thin = thinProgram(content);
  const hash = createHash('sha256').update(thin).digest('hex').slice(0, 10);
  const published = name.replace(/\.pagefind$/, `.${hash}.pagefind`);
  await writeFile(path.join(to, published), gzipSync(thin, { level: 9 }));
  await writeFile(path.join(to, `${published}.br`), await toBrotli(thin, 'best'));
  return published;
};
