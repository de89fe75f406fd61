import { PagefindInstance } from 'virtual:search-engine';
import { readVocabulary, type Vocabulary } from '../domain/vocabulary.ts';
import { type Engine, openEngine } from './engine.ts';
import { buildNameBook, type NameBook } from './name-book.ts';

/** Everything a search needs. */
export interface Loaded {
  /** The index. */
  readonly engine: Engine;
  /** Opens the index of the parts that many releases repeat. */
  readonly openFinePrint: () => Promise<Engine>;
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

let engine: Promise<Engine> | undefined;
let finePrint: Promise<Engine> | undefined;

const open = (site: string, folder: string): Promise<Engine> => {
  const language = document.documentElement.lang || 'en';
  return openEngine(PagefindInstance, { site, folder, language: language.toLowerCase() });
};

/** Loads the index's reader and the names, once; `site` is the site's own path with a slash at its end. */
export const load = async (site: string, namesUrl: string): Promise<Loaded> => {
  const opened = (engine ??= open(site, ''));
  const [ready, known] = await Promise.all([opened, loadNames(namesUrl)]);
  return {
    engine: ready,
    openFinePrint: () => (finePrint ??= open(site, 'fine-print/')),
    ...known,
  };
};

/** Forgets what was loaded, so that the next search begins anew. */
export const forget = (): void => {
  engine = undefined;
  finePrint = undefined;
  names = undefined;
};
