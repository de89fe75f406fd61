import { gunzipSync } from 'node:zlib';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { z } from 'zod';
import { ByteReader } from '../index-format/bytes.ts';
import { readCbor } from '../index-format/cbor.ts';
import type { Group, Sheet } from '../index-format/distinct-words.ts';
import { type Meanings, readMeanings } from '../index-format/gather-words.ts';
import { readPagefindWords } from '../index-format/pagefind-words.ts';

/** What Pagefind makes of the words of an archive. */
export interface PagefindAnswer {
  /** By which words of an index each distinct word is found. */
  readonly meanings: Meanings;
  /** Names of the fields, in the order that the words of the index number them. */
  readonly fields: readonly string[];
  /** Version of Pagefind. */
  readonly version: string;
  /** The program that reads its indexes, in WebAssembly, with the name of its file. */
  readonly program: { readonly name: string; readonly content: Uint8Array };
}

const fail = (what: string, errors: readonly string[]): Error =>
  new Error(
    `The search index could not be built: Pagefind ${what}: ${errors.join('; ')}. Run the build again; when it stays, run npm ci to install Pagefind anew.`,
  );

// Their words stand divided already, and Pagefind divides them otherwise where it knows the language.
const unspaced = new Set(['ja', 'km', 'lo', 'my', 'th', 'zh']);

const openIndex = async (language: string): Promise<PagefindIndex> => {
  const { index, errors } = await createIndex({
    forceLanguage: unspaced.has(language) ? 'unknown' : language,
  });
  if (!index) throw fail('did not start', errors);
  return index;
};

const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

const toHtml = ({ weight, field, words }: Group): string => {
  const text = escape([...words.keys()].join(' '));
  return field === undefined
    ? `<p data-pagefind-weight="${String(weight)}">${text}</p>`
    : `<meta data-pagefind-meta="${field}[content]" content="${text}">`;
};

// Pagefind numbers its pages as it likes; this order tells which is which.
const toPage = (sheet: Sheet, number: number): string => {
  const order = `<meta data-pagefind-sort="number[content]" content="${String(number).padStart(7, '0')}">`;
  return `<html><body>${order}${sheet.map(toHtml).join('')}</body></html>`;
};

const countWords = (groups: readonly Group[]): number =>
  groups.reduce((sum, { words }) => sum + words.size, 0);

const ofTexts = (sheet: Sheet): Sheet => sheet.filter(({ field }) => field === undefined);

// No text has it, as its letter is for private use.
const filler = 'x\ue000';

// Pagefind passes over a page of fields alone, and sets a stop behind each text, which divides its last word: on every page
// the texts end with a word of ours, by a number that none has.
const withFillers = (sheets: readonly Sheet[]): readonly Sheet[] => {
  const number = countWords(sheets.flat());
  const fill = ({ words, ...kind }: Group): Group => ({
    ...kind,
    words: new Map([...words, [filler, number]]),
  });
  return sheets.map((sheet) => {
    const fields = sheet.filter(({ field }) => field !== undefined);
    const texts = ofTexts(sheet);
    return [...(texts.length > 0 ? texts : [{ weight: 1, words: new Map() }]).map(fill), ...fields];
  });
};

// Pagefind's files hold this mark and then their content, all in gzip.
const mark = 'pagefind_dcd';

const readPlain = (files: ReadonlyMap<string, Uint8Array>, name: string): Buffer => {
  const content = gunzipSync(files.get(name) ?? new Uint8Array());
  if (content.subarray(0, mark.length).toString() !== mark)
    throw new TypeError(`Pagefind made a file without its mark: ${name}.`);
  return content.subarray(mark.length);
};

const tableSchema = z.tuple([
  z.string(),
  // The pages, each with the number of its words.
  z.array(z.tuple([z.string(), z.int()])),
  z.array(z.tuple([z.string(), z.string(), z.string()])),
  z.unknown(),
  // The pages by Pagefind's numbers in the order of ours.
  z.array(z.tuple([z.literal('number'), z.array(z.int())])),
  z.array(z.string()),
]);

const readAnswer = (
  sheets: readonly Sheet[],
  files: ReadonlyMap<string, Uint8Array>,
): PagefindAnswer => {
  const names = [...files.keys()];
  const table = names.find((name) => name.endsWith('.pf_meta'));
  // Of no pages Pagefind makes no table.
  const [version, pages, parts, , orders, fields] = tableSchema.parse(
    table === undefined
      ? ['', [], [], [], [], []]
      : readCbor(new ByteReader(readPlain(files, table))),
  );
  const order = orders[0]?.[1] ?? [];
  if (order.length !== sheets.length || pages.length !== sheets.length)
    throw new TypeError(
      `Pagefind read ${String(pages.length)} of ${String(sheets.length)} pages of words.`,
    );
  const inOrder: Sheet[] = [];
  for (const [number, page] of order.entries()) {
    const sheet = sheets[number] ?? [];
    if (pages[page]?.[1] !== countWords(ofTexts(sheet)))
      throw new TypeError('Pagefind counts the words of a text in another way.');
    inOrder[page] = sheet;
  }
  const found = parts.flatMap(([, , name]) =>
    readPagefindWords(readPlain(files, `index/${name}.pf_index`)),
  );
  const programs = names.filter((name) => name.startsWith('wasm.'));
  const name = programs.find((one) => !one.includes('unknown')) ?? programs[0];
  if (name === undefined) throw new TypeError('Pagefind made no program that reads its index.');
  return {
    meanings: readMeanings(inOrder, found, fields),
    fields,
    version,
    program: { name, content: readPlain(files, name) },
  };
};

// One program serves all indexes of a process, and closing it ends them all.
let last: Promise<unknown> = Promise.resolve();

const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
  const turn = last.then(work).finally(close);
  last = turn.catch(() => undefined);
  return turn;
};

/**
 * Asks Pagefind how it divides and stems words and what they weigh; throws with every error of Pagefind.
 *
 * @param asked the distinct words of all texts
 * @param language language of the texts, without region (BCP 47)
 */
export const askPagefind = (asked: readonly Sheet[], language: string): Promise<PagefindAnswer> =>
  inTurn(async () => {
    const sheets = withFillers(asked);
    const index = await openIndex(language);
    const faults: string[] = [];
    for (const [number, sheet] of sheets.entries()) {
      const { errors } = await index.addHTMLFile({
        url: `/${String(number)}/`,
        content: toPage(sheet, number),
      });
      faults.push(...errors);
    }
    if (faults.length > 0) throw fail('could not read the words', faults);
    const { errors, files } = await index.getFiles();
    if (errors.length > 0) throw fail('could not make its files', errors);
    return readAnswer(sheets, new Map(files.map(({ path, content }) => [path, content])));
  });
