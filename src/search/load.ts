import { readVocabulary, type Vocabulary } from '../domain/vocabulary.ts';
import { type Engine, type Library, openLibrary } from './engine.ts';
import { buildNameBook, type NameBook } from './name-book.ts';

/** Everything a search needs. */
export interface Loaded {
  /** The index. */
  readonly engine: Engine;
  /** Opens the index of the parts that many releases repeat. */
  readonly openFinePrint: () => Promise<Engine>;
  /** Opens the index of what the archive itself says. */
  readonly openArchive: () => Promise<Engine>;
  /** Fetches the words of all texts, for the spelling of an unknown one. */
  readonly loadWords: () => Promise<readonly string[]>;
  /** The names as read. */
  readonly vocabulary: Vocabulary;
  /** The names, ready to be looked up. */
  readonly book: NameBook;
}

const fetchText = async (url: string): Promise<string> => {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${String(response.status)}`);
  return response.text();
};

let names: Promise<{ vocabulary: Vocabulary; book: NameBook }> | undefined;

/** Loads the names of the archive, once. */
export const loadNames = (url: string): Promise<{ vocabulary: Vocabulary; book: NameBook }> => {
  names ??= fetchText(url).then((text) => {
    const vocabulary = readVocabulary(text);
    return { vocabulary, book: buildNameBook(vocabulary) };
  });
  return names;
};

let library: Promise<Library> | undefined;
let finePrint: Promise<Engine> | undefined;
let archive: Promise<Engine> | undefined;
let words: Promise<readonly string[]> | undefined;

/** Loads the index's reader and the names, once; `site` is the site's own path with a slash at its end. */
export const load = async (site: string, namesUrl: string): Promise<Loaded> => {
  if (!library) {
    library = openLibrary(site);
    // The first results need the filters' counts soon; where they do not come, the search tells.
    library.then(({ releases }) => releases.members('year', '')).catch(() => undefined);
  }
  const [opened, known] = await Promise.all([library, loadNames(namesUrl)]);
  return {
    engine: opened.releases,
    openFinePrint: () => (finePrint ??= opened.openFinePrint()),
    openArchive: () => (archive ??= opened.openArchive()),
    loadWords: () => (words ??= opened.loadWords()),
    ...known,
  };
};

/** Forgets what was loaded, so that the next search begins anew. */
export const forget = (): void => {
  library = undefined;
  finePrint = undefined;
  archive = undefined;
  words = undefined;
  names = undefined;
};
