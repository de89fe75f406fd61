import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { SearchFeed } from '../domain/search-document.ts';
import { toFinePrintHtml, toReleaseHtml } from './search-html.ts';
import { stabiliseIndex } from './stable-index.ts';

const fail = (what: string, errors: readonly string[]): Error =>
  new Error(
    `The search index could not be built: Pagefind ${what}: ${errors.join('; ')}. Run the build again; when it stays, run npm ci to install Pagefind anew.`,
  );

const openIndex = async (language: string): Promise<PagefindIndex> => {
  const { index, errors } = await createIndex({ forceLanguage: language });
  if (!index) throw fail('did not start', errors);
  return index;
};

// One program serves all indexes of a process, and closing it ends them all.
let last: Promise<unknown> = Promise.resolve();

const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
  const turn = last.then(work).finally(close);
  last = turn.catch(() => undefined);
  return turn;
};

// Pagefind's own user interfaces are not used, its reader is bundled with the search, and one program reads both indexes.
const removeUnused = async (folder: string, withProgram: boolean): Promise<void> => {
  const names = await readdir(folder);
  const programs = names.filter((name) => name.startsWith('wasm.'));
  const program = programs.find((name) => !name.includes('unknown')) ?? programs[0];
  for (const name of names)
    if (
      /\.(?:js|css)$/.test(name) ||
      (programs.includes(name) && !(withProgram && name === program))
    )
      await rm(path.join(folder, name));
};

const write = async (index: PagefindIndex, folder: string): Promise<void> => {
  const { errors } = await index.writeFiles({ outputPath: folder });
  if (errors.length > 0) throw fail('could not write', errors);
  await stabiliseIndex(folder);
};

// As files, which Pagefind reads on all processors, and numbers in the order of their names.
const indexReleases = async (feed: SearchFeed, language: string, folder: string): Promise<void> => {
  const pages = `${folder}-pages`;
  await rm(pages, { recursive: true, force: true });
  for (const release of feed.releases) {
    const directory = path.join(pages, release.url);
    await mkdir(directory, { recursive: true });
    await writeFile(path.join(directory, 'index.html'), toReleaseHtml(release, language));
  }
  const index = await openIndex(language);
  if (feed.releases.length > 0) {
    const { errors } = await index.addDirectory({ path: pages });
    if (errors.length > 0) throw fail('could not read the releases', errors);
  }
  await write(index, folder);
  await rm(pages, { recursive: true, force: true });
};

const indexFinePrint = async (
  feed: SearchFeed,
  language: string,
  folder: string,
): Promise<void> => {
  const index = await openIndex(language);
  // One after the other: pages that are added at once get their numbers in a race, and the index its bytes.
  for (const part of feed.finePrint) {
    const content = toFinePrintHtml(part, language);
    const { errors } = await index.addHTMLFile({ url: part.url, content });
    if (errors.length > 0) throw fail('could not read a repeated part', errors);
  }
  await write(index, folder);
};

/** Writes both indexes, the releases into a folder and the parts that many releases repeat into `fine-print/` in it; throws with every error of Pagefind. */
export const writeIndex = (feed: SearchFeed, folder: string): Promise<void> => {
  const language = feed.language.split('-')[0] ?? 'en';
  const finePrint = path.join(folder, 'fine-print');
  return inTurn(async () => {
    await rm(folder, { recursive: true, force: true });
    await indexReleases(feed, language, folder);
    await indexFinePrint(feed, language, finePrint);
    await removeUnused(folder, true);
    await removeUnused(finePrint, false);
  });
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
