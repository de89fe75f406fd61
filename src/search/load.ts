import { readVocabulary, type Vocabulary } from '../domain/vocabulary.ts';
import type { Engine } from './engine.ts';
import { buildNameBook, type NameBook } from './name-book.ts';

/** Everything a search needs. */
export interface Loaded {
  /** The index. */
  readonly engine: Engine;
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

/** Loads the names of the archive, once; a failure is forgotten, so that asking again tries again. */
export const loadNames = (url: string): Promise<{ vocabulary: Vocabulary; book: NameBook }> => {
  names ??= fetchText(url).then((text) => {
    const vocabulary = readVocabulary(text);
    return { vocabulary, book: buildNameBook(vocabulary) };
  });
  names.catch(() => (names = undefined));
  return names;
};

let engine: Promise<Engine> | undefined;

const openIndex = async (base: string): Promise<Engine> => {
  const [{ createInstance }, { openEngine }] = await Promise.all([
    import('virtual:search-engine'),
    import('./engine.ts'),
  ]);
  return openEngine(createInstance, `${base}pagefind/`);
};

/** Loads the index's reader and the names, once; `base` is the site's own path with a slash at its end. */
export const load = async (base: string, namesUrl: string): Promise<Loaded> => {
  engine ??= openIndex(base);
  engine.catch(() => (engine = undefined));
  const [opened, known] = await Promise.all([engine, loadNames(namesUrl)]);
  return { engine: opened, ...known };
};

/** Forgets what was loaded, so that the next search begins anew. */
export const forget = (): void => {
  engine = undefined;
  names = undefined;
};
