import {
  entryFile,
  indexFolder,
  type IndexPage,
  readEntry,
} from '../index-format/published-index.ts';
import type { Facet } from '../domain/search-keys.ts';
import { type FetchFile, fetchInTime, fetchWhole, toPlain } from './fetch-files.ts';
import { openEngine } from './open-engine.ts';
import { startProgram } from './program.ts';

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
  /** Ids of the pages in which the rarest of these words stand as they do here; asks for less than a search in quotes. */
  readonly nearby: (words: string) => Promise<ReadonlySet<string>>;
  /** Ids of the pages whose headline has a word, by its stem. */
  readonly inHeadline: (word: string) => Promise<ReadonlySet<string>>;
  /** Ids of the pages with a value of a filter. */
  readonly members: (facet: Facet, value: string) => Promise<ReadonlySet<string>>;
  /** Ids of all pages, newest first. */
  readonly newestFirst: () => Promise<readonly string[]>;
  /** A page by its id. */
  readonly page: (id: string) => Promise<EnginePage>;
}

/** The indexes of the site. */
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

/** Opens the indexes of a site by its path, which ends with a slash. A file that does not come makes the search throw that needs it; asked again, it is fetched again. */
export const openLibrary = async (
  site: string,
  fetchFile: FetchFile = fetchInTime,
): Promise<Library> => {
  const folder = `${site}${indexFolder}/`;
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
