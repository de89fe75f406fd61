import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { SearchFeed } from '../domain/search-document.ts';
import { stabiliseIndex } from './stable-index.ts';
import { toFinePrintHtml, toReleaseHtml } from './search-html.ts';

/** A file of the search index. */
export interface IndexFile {
  /** Path under the index's folder. */
  readonly path: string;
  /** Its bytes. */
  readonly content: Uint8Array;
}

interface Page {
  readonly url: string;
  readonly content: string;
}

const fail = (what: string, errors: readonly string[]): Error =>
  new Error(
    `The search index could not be built: Pagefind ${what}: ${errors.join('; ')}. Run the build again; when it stays, run npm ci to install Pagefind anew.`,
  );

const openIndex = async (language: string): Promise<PagefindIndex> => {
  const { index, errors } = await createIndex({ forceLanguage: language });
  if (!index) throw fail('did not start', errors);
  return index;
};

// What the site itself does not use: Pagefind's own user interfaces, and the reader that is bundled instead.
const isUsed = ({ path: name }: IndexFile): boolean =>
  /\.(?:pf_\w+|json)$/.test(name) || (name.startsWith('wasm.') && !name.includes('unknown'));

// One program serves all indexes of a process, and closing it ends them all.
let last: Promise<unknown> = Promise.resolve();

const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
  const turn = last.then(work).finally(close);
  last = turn.catch(() => undefined);
  return turn;
};

const indexPages = async (language: string, pages: readonly Page[]): Promise<IndexFile[]> => {
  const index = await openIndex(language);
  // One after the other: pages that are added at once get their numbers in a race, and the index its bytes.
  for (const page of pages) {
    const { errors } = await index.addHTMLFile(page);
    if (errors.length > 0) throw fail('could not read a release', errors);
  }
  const { files, errors } = await index.getFiles();
  if (errors.length > 0) throw fail('could not write', errors);
  await index.deleteIndex();
  const wasm = files.some(({ path: name }) => /^wasm\.(?!unknown)/.test(name));
  return stabiliseIndex(
    files.filter((file) => isUsed(file) || (!wasm && file.path.startsWith('wasm.'))),
  );
};

/** Builds both indexes: the releases, and the parts that many releases repeat; throws with every error of Pagefind. */
export const buildIndex = (
  feed: SearchFeed,
): Promise<{ main: IndexFile[]; finePrint: IndexFile[] }> => {
  const language = feed.language.split('-')[0] ?? 'en';
  return inTurn(async () => ({
    main: await indexPages(
      language,
      feed.releases.map((one) => ({ url: one.url, content: toReleaseHtml(one, language) })),
    ),
    finePrint: (
      await indexPages(
        language,
        feed.finePrint.map((one) => ({ url: one.url, content: toFinePrintHtml(one, language) })),
      )
    ).filter(({ path }) => !path.startsWith('wasm.')),
  }));
};

/** The browser's part of Pagefind, as the source of one module; Pagefind ships it inside its program only. */
export const readEngineSource = (): Promise<string> =>
  inTurn(async () => {
    const index = await openIndex('en');
    const { files, errors } = await index.getFiles();
    const source = files.find(({ path: name }) => name === 'pagefind.js');
    if (!source) throw fail('did not hand out its browser part', errors);
    return new TextDecoder().decode(source.content);
  });
