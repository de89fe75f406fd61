import { ByteWriter } from '../domain/bytes.ts';
import { writeCbor } from '../domain/cbor.ts';
import { Chunk } from '../domain/index-chunk.ts';
import {
  entryFile,
  filtersFile,
  type IndexPage,
  type IndexTable,
  pageFile,
  placesFile,
  readEntry,
  readFilters,
  readPage,
  readTable,
  tableFile,
  wordsFile,
} from '../domain/published-index.ts';
import type { Facet } from '../domain/search-keys.ts';
import { type Program, startProgram } from './program.ts';
import { smallWords } from './small-words.ts';

/** A page of the index that matches. */
export interface EngineHit {
  /** Its id in the index. */
  readonly id: string;
  /** How well it matches; comparable within one search only. */
  readonly score: number;
  /** What was searched. */
  readonly texts: readonly string[];
}

/** A page of the index with its words. */
export type EnginePage = IndexPage;

/** The index as the search sees it. */
export interface Engine {
  /** Pages that have all words, best first; in double quotes the words must stand side by side. */
  readonly search: (text: string) => Promise<readonly EngineHit[]>;
  /** Ids of the pages with a value of a filter. */
  readonly members: (facet: Facet, value: string) => Promise<ReadonlySet<string>>;
  /** Ids of all pages, newest first. */
  readonly newestFirst: () => Promise<readonly string[]>;
  /** A page by its id. */
  readonly page: (id: string) => Promise<EnginePage>;
}

/** Both indexes of the site. */
export interface Library {
  /** The releases. */
  readonly releases: Engine;
  /** Opens the index of the parts that many releases repeat. */
  readonly openFinePrint: () => Promise<Engine>;
  /** Opens the index of what the archive itself says: events, expectations, compounds, companies, trials. */
  readonly openArchive: () => Promise<Engine>;
  /** Fetches the words of all texts, in the order of the alphabet. */
  readonly loadWords: () => Promise<readonly string[]>;
}

/** Fetches one file of an index by its address. */
export type FetchFile = (url: string) => Promise<Response>;

/** Weights of the ranking as the program reads them, numbers of few digits: headline and subject before everything; being named at all weighs little, how the text speaks of it decides. */
export const ranking = JSON.stringify({
  term_similarity: 5,
  term_saturation: 0.8,
  page_length: 0.3,
  term_frequency: null,
  diacritic_similarity: null,
  meta_weights: { title: 10, subject: 5, named: 0.3, listed: 0.3, when: 1, date: 0.1 },
});

const remember = <Result>(
  make: (key: string) => Promise<Result>,
): ((key: string) => Promise<Result>) => {
  const known = new Map<string, Promise<Result>>();
  return (key) => {
    const found = known.get(key);
    if (found) return found;
    const made = make(key);
    known.set(key, made);
    // What failed once may succeed when asked again.
    made.catch(() => known.delete(key));
    return made;
  };
};

const patience = 20_000;

// All other files have a new address when they change.
const fetchInTime: FetchFile = (url) =>
  fetch(url, {
    signal: AbortSignal.timeout(patience),
    cache: url.endsWith(entryFile) ? 'no-cache' : 'default',
  });

const fetchWhole = async (fetchFile: FetchFile, url: string): Promise<Response> => {
  const response = await fetchFile(url);
  if (!response.ok) throw new Error(`${url} answered ${String(response.status)}`);
  return response;
};

// Parts and program lie packed on the disk; a host that knows their brotli sends them as they are.
const toPlain = async (response: Response): Promise<Uint8Array<ArrayBuffer>> => {
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(plain).arrayBuffer());
};

// Pagefind numbers the pages; here the number is the name as well. Filters and orders are none of its business.
const toPagefindTable = ({ version, fields, lengths, parts }: IndexTable): Uint8Array => {
  const to = new ByteWriter();
  writeCbor(to, [
    version,
    lengths.map((length, page) => [String(page), length]),
    parts.map(([first, last], part) => [first, last, String(part)]),
    [],
    [],
    fields,
  ]);
  return to.toBytes();
};

interface Question {
  readonly term: string;
  readonly typed: string;
  readonly exact: boolean;
}

// As Pagefind reads its pages: no punctuation, lower case, letters without their marks.
const toQuestion = (text: string): Question => {
  const typed = text
    // The index knows no signs either: "$5" is "5" there, and "Kadcyla®" is "Kadcyla".
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

interface Found {
  readonly hits: readonly EngineHit[];
  /** Where the searched words stand in one of these pages, as the program was told. */
  readonly told: { readonly id: string; readonly place: number } | undefined;
}

interface RawHit {
  readonly p: string;
  readonly s: number;
  readonly l: readonly { readonly l: number }[];
}

const readFound = (answer: string, text: string): Found => {
  const parsed: unknown = JSON.parse(answer);
  const results: unknown =
    typeof parsed === 'object' && parsed !== null ? Reflect.get(parsed, 'results') : undefined;
  if (!Array.isArray(results))
    throw new TypeError("The search's program answered in another form.");
  const hits = results
    .map((result: RawHit) => ({ id: result.p, score: result.s, texts: [text], places: result.l }))
    // Pagefind tells the order by the scores alone.
    .sort((a, b) => b.score - a.score);
  const told = hits.flatMap(({ id, places: [first] }) => (first ? [{ id, place: first.l }] : []));
  return { hits: hits.map(({ id, score, texts }) => ({ id, score, texts })), told: told[0] };
};

type Places = ReadonlyMap<number, readonly number[]>;

const standSideBySide = (
  words: readonly { readonly offset: number; readonly places: Places }[],
  page: number,
): boolean => {
  const [first, ...others] = words.map(({ offset, places }) => ({
    offset,
    here: new Set(places.get(page)),
  }));
  return (
    first !== undefined &&
    [...first.here].some((place) =>
      others.every(({ offset, here }) => here.has(place + offset - first.offset)),
    )
  );
};

const openEngine = async (
  program: Promise<Program>,
  { site, folder }: { readonly site: string; readonly folder: string },
  fetchFile: FetchFile,
): Promise<Engine> => {
  const text = async (name: string): Promise<string> =>
    (await fetchWhole(fetchFile, folder + name)).text();
  const bytes = remember(async (name: string) =>
    toPlain(await fetchWhole(fetchFile, folder + name)),
  );
  const [reader, table] = await Promise.all([program, text(tableFile).then(readTable)]);
  let handle = reader.open(toPagefindTable(table), ranking);
  const chunk = remember(async (part) => {
    const read = new Chunk(await bytes(wordsFile(part)));
    handle = reader.takePart(handle, read.toPagefind());
    return read;
  });
  const find = remember(async (asked): Promise<Found> => {
    const { term, typed, exact } = toQuestion(asked);
    if (term === '') return { hits: [], told: undefined };
    await Promise.all(reader.partsFor(handle, term).map(chunk));
    return readFound(reader.search(handle, term, typed, exact), asked);
  });
  // The places of a word, whichever form of it the index has, by page.
  const placesOf = remember(async (word): Promise<Places> => {
    const { hits, told } = await find(`"${word}"`);
    if (!told) return new Map();
    const line = Chunk.lineAt(told.place);
    const found = new Set(hits.map(({ id }) => Number(id)));
    // Its beginning may lie in other parts, where another word has this line.
    for (const part of reader.partsFor(handle, word)) {
      const read = await chunk(part);
      const pages = read.pagesOf(line);
      if (pages.includes(Number(told.id)) && pages.every((number) => found.has(number)))
        return read.readPlaces(line, await bytes(placesFile(part, read.fileOf(line))));
    }
    return new Map();
  });
  const findRun = async (
    asked: string,
    words: readonly string[],
  ): Promise<readonly EngineHit[]> => {
    const placed = words.map((word, offset) => ({ word, offset }));
    // Small words stand nearly everywhere, and their places weigh most of all: between others they are believed.
    const telling = placed.filter(({ word }) => !smallWords.has(word));
    const asking = telling.length > 1 ? telling : placed;
    const all = await Promise.all(
      asking.map(async ({ word, offset }) => ({ offset, places: await placesOf(word) })),
    );
    const { hits } = await find(words.join(' '));
    return hits.flatMap((hit) =>
      standSideBySide(all, Number(hit.id)) ? [{ ...hit, texts: [asked] }] : [],
    );
  };
  const search = remember(async (asked) => {
    const { term, exact } = toQuestion(asked);
    const words = term.split(' ');
    return exact && words.length > 1 ? findRun(asked, words) : (await find(asked)).hits;
  });
  const members = remember(async () => {
    const pages = readFilters(await text(filtersFile));
    return new Map([...pages].map(([value, ids]) => [value, new Set(ids.map(String))]));
  });
  const page = remember(async (id) => {
    const found = readPage(await text(pageFile(id)));
    return { ...found, url: `${site}${found.url.replace(/^\//, '')}` };
  });
  return {
    search,
    members: async (facet, value) => (await members('')).get(`${facet}/${value}`) ?? new Set(),
    newestFirst: () => Promise.resolve(table.lengths.map((_, number) => String(number))),
    page,
  };
};

/** Opens the indexes of a site by its path, which ends with a slash. A file that does not come makes the search throw that needs it; asked again, it is fetched again. */
export const openLibrary = async (
  site: string,
  fetchFile: FetchFile = fetchInTime,
): Promise<Library> => {
  const folder = `${site}pagefind/`;
  const entry = readEntry(await (await fetchWhole(fetchFile, folder + entryFile)).text());
  const program = fetchWhole(fetchFile, folder + entry.program)
    .then(toPlain)
    .then(startProgram);
  const open = (index: string): Promise<Engine> =>
    openEngine(program, { site, folder: folder + index }, fetchFile);
  return {
    releases: await open(entry.releases),
    openFinePrint: () => open(entry.finePrint),
    openArchive: () => open(entry.archive),
    loadWords: async () =>
      (await (await fetchWhole(fetchFile, folder + entry.words)).text()).split('\n'),
  };
};
