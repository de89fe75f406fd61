import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import MiniSearch from 'minisearch';
import { close, createIndex } from 'pagefind';
import { readContentFolder } from '../content-folder/content-folder.ts';
import { searchFeedSchema } from '../domain/search-document.ts';
import { readVocabulary } from '../domain/vocabulary.ts';
import { writeIndex } from '../integrations/build-index.ts';
import { openLibrary } from '../search/engine.ts';
import { buildNameBook } from '../search/name-book.ts';
import { rankFirst } from '../search/rank-first.ts';
import { runQuery, type Sources } from '../search/run-query.ts';
import { prepareArchive } from './build-bench.ts';
import { measureProgram } from './measure.ts';
import {
  makeQuestions,
  type Question,
  type QuestionKind,
  questionKinds,
} from './search-questions.ts';

/** How one kind of question went. */
export interface QuestionResult {
  /** Kind of the questions. */
  readonly kind: QuestionKind;
  /** Number of them. */
  readonly asked: number;
  /** Share whose first result is right, 0 to 1. */
  readonly ours: number;
  /** The same for MiniSearch (BM25+, fuzzy 0.2, prefixes, headline three times). */
  readonly peer: number;
  /** Median time of our search, in milliseconds. */
  readonly time: number;
}

/** What the search of one archive is worth and costs. */
export interface SearchResult {
  /** Number of releases. */
  readonly releases: number;
  /** Folder of the built site. */
  readonly dist: string;
  /** Folder of its content. */
  readonly content: string;
  /** How the questions went. */
  readonly questions: readonly QuestionResult[];
  /** Time to build our index of the texts, in seconds. */
  readonly indexTime: number;
  /** Time of Pagefind with its defaults over the built release pages, in seconds. */
  readonly peerIndexTime: number;
  /** Bytes of the index that the first search fetches, reader's program and names included, as they lie packed on the disk. */
  readonly firstBytes: number;
  /** Mean bytes of the index that a later search fetches. */
  readonly laterBytes: number;
}

/** What a search bench is asked to do. */
export interface SearchBenchOptions {
  /** The project's folder. */
  readonly root: string;
  /** Folder for everything the bench makes. */
  readonly work: string;
  /** Numbers of releases. */
  readonly sizes: readonly number[];
  /** Told what is being done. */
  readonly say: (line: string) => void;
}

const questionsEach = 60;

const seconds = async (work: () => Promise<unknown>): Promise<number> => {
  const begin = performance.now();
  await work();
  return (performance.now() - begin) / 1000;
};

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

interface Opened extends Sources {
  readonly bytes: () => number;
}

// The same modules and the same program that the browser runs, with files in place of requests.
const open = async (dist: string): Promise<Opened> => {
  let bytes = 0;
  const { releases: engine, loadWords } = await openLibrary('/', async (url) => {
    const found = path.join(dist, url);
    const content = await readFile(found);
    bytes += existsSync(`${found}.br`) ? (await readFile(`${found}.br`)).length : content.length;
    return new Response(Uint8Array.from(content));
  });
  const [names = ''] = (await readdir(dist)).filter((name) => name.startsWith('search-names.'));
  const text = await readFile(path.join(dist, names), 'utf8');
  return { engine, book: buildNameBook(readVocabulary(text)), loadWords, bytes: () => bytes };
};

const slugOf = (url: string | undefined): string | undefined =>
  /releases\/([^/]+)\//.exec(url ?? '')?.[1];

const askOurs = async (opened: Opened, query: string): Promise<string | undefined> => {
  const answer = await runQuery(opened, query);
  const { engine } = opened;
  const [first] = await rankFirst(engine, answer.hits, answer, query);
  return first && slugOf((await engine.page(first.id)).url);
};

const askAll = async (
  questions: Record<QuestionKind, Question[]>,
  opened: Opened,
  peer: MiniSearch,
): Promise<QuestionResult[]> => {
  const results: QuestionResult[] = [];
  for (const kind of questionKinds) {
    const asked = questions[kind];
    const times: number[] = [];
    let ours = 0;
    let theirs = 0;
    for (const { query, isRight } of asked) {
      const begin = performance.now();
      const slug = await askOurs(opened, query);
      times.push(performance.now() - begin);
      if (isRight(slug)) ours += 1;
      const found: unknown = peer.search(query)[0]?.id;
      if (isRight(typeof found === 'string' ? found : undefined)) theirs += 1;
    }
    const share = (count: number): number => (asked.length === 0 ? 1 : count / asked.length);
    results.push({
      kind,
      asked: asked.length,
      ours: share(ours),
      peer: share(theirs),
      time: median(times),
    });
  }
  return results;
};

const indexWithDefaults = async (dist: string): Promise<void> => {
  const { index } = await createIndex({});
  await index?.addDirectory({ path: dist, glob: 'releases/*/index.html' });
  await index?.writeFiles({ outputPath: path.join(dist, 'default-pagefind') });
  await close();
};

const benchOne = async (
  { root, work, say }: SearchBenchOptions,
  releases: number,
): Promise<SearchResult> => {
  const { content } = await prepareArchive(work, releases);
  const dist = path.join(work, `search-${String(releases)}`);
  const feedFile = path.join(work, `feed-${String(releases)}.json`);
  say(`${String(releases)} releases: building the site`);
  await rm(dist, { recursive: true, force: true });
  await measureProgram({
    command: [process.execPath, path.join(root, 'src/bench/build-keeping-feed.ts'), root, feedFile],
    cwd: root,
    env: { ARCHIVE_CONTENT: content, ARCHIVE_OUT: dist },
  });
  say(`${String(releases)} releases: indexing`);
  const feed = searchFeedSchema.parse(JSON.parse(await readFile(feedFile, 'utf8')));
  const indexTime = await seconds(() => writeIndex(feed, path.join(work, 'search-index')));
  const peerIndexTime = await seconds(() => indexWithDefaults(dist));
  say(`${String(releases)} releases: asking`);
  const { folder } = await readContentFolder(content);
  const peer = new MiniSearch({
    fields: ['title', 'text', 'date'],
    searchOptions: { boost: { title: 3 }, fuzzy: 0.2, prefix: true },
  });
  peer.addAll(
    folder.releases.map(({ id, data, body }) => ({
      id,
      title: data.title,
      text: body,
      date: data.date,
    })),
  );
  const opened = await open(dist);
  const questions = makeQuestions(folder, questionsEach);
  const first = questions.name[0]?.query ?? '';
  await askOurs(opened, first);
  const firstBytes = opened.bytes();
  const results = await askAll(questions, opened, peer);
  const asked = results.reduce((sum, one) => sum + one.asked, 0);
  return {
    releases,
    dist,
    content,
    questions: results,
    indexTime,
    peerIndexTime,
    firstBytes,
    laterBytes: (opened.bytes() - firstBytes) / Math.max(1, asked),
  };
};

/** Asks the same questions of our search and of MiniSearch over invented archives, and measures index and bytes. */
export const benchSearch = async (options: SearchBenchOptions): Promise<SearchResult[]> => {
  await mkdir(options.work, { recursive: true });
  const results: SearchResult[] = [];
  for (const releases of options.sizes) results.push(await benchOne(options, releases));
  return results;
};
