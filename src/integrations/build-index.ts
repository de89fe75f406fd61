import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { WordBook } from '../index-format/distinct-words.ts';
import { entryFile, writeEntry } from '../index-format/published-index.ts';
import { listSpellings } from '../domain/spellings.ts';
import type { SearchFeed } from '../domain/search-document.ts';
import { askPagefind } from './ask-pagefind.ts';
import { toBrotli } from './compress.ts';
import { type PublishedPage, toEntryPage, toFinePrintPage, toReleasePage } from './index-pages.ts';
import { type IndexToPack, packIndex, packProgram } from './pack-index.ts';

const publishWords = async (feed: SearchFeed, folder: string): Promise<string> => {
  const text = listSpellings([
    ...feed.releases.flatMap(({ title, blocks }) => [title, ...blocks.map((block) => block.text)]),
    ...feed.finePrint.map((part) => part.text),
  ]).join('\n');
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 10);
  const name = `words.${hash}.txt`;
  await writeFile(path.join(folder, name), text);
  await writeFile(path.join(folder, `${name}.br`), await toBrotli(Buffer.from(text), 'quick'));
  return name;
};

// Entries are short, and some of a kind are shown together.
const entriesTogether = 8;

/** Writes the indexes of the releases, of the parts that many of them repeat and of what the archive itself says into a folder, and the program that reads them; throws with every error of Pagefind. */
export const writeIndex = async (feed: SearchFeed, folder: string): Promise<void> => {
  const book = new WordBook();
  const prepare = (name: string, pages: readonly PublishedPage[], together = 1): IndexToPack => ({
    name,
    pages,
    numbered: pages.map(({ texts }) => book.add(texts)),
    together,
  });
  const releases = prepare('releases', feed.releases.map(toReleasePage));
  const numbers = new Map(feed.releases.map(({ url }, number) => [url, number]));
  const finePrint = prepare(
    'fine-print',
    feed.finePrint.map((part) => toFinePrintPage(part, (url) => numbers.get(url))),
  );
  const archive = prepare('archive', feed.archive.map(toEntryPage), entriesTogether);
  await rm(folder, { recursive: true, force: true });
  const kept = path.join(folder, 'files');
  await mkdir(kept, { recursive: true });
  const answer = await askPagefind(book.sheets, feed.language.split('-')[0] ?? 'en');
  const publish = async (index: IndexToPack): Promise<string> =>
    `files/${await packIndex(index, answer, kept)}`;
  await writeFile(
    path.join(folder, entryFile),
    writeEntry({
      program: `files/${await packProgram(answer, kept)}`,
      releases: await publish(releases),
      finePrint: await publish(finePrint),
      archive: await publish(archive),
      words: `files/${await publishWords(feed, kept)}`,
    }),
  );
};
