import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import MiniSearch from 'minisearch';
import { judgedQueries, timedQueries } from '../../tests/search/judged-queries.ts';
import { type ContentFolder, readContentFolder } from '../content-folder/content-folder.ts';
import { searchFeedSchema } from '../domain/search-document.ts';
import { writeIndex } from '../integrations/build-index.ts';
import { prepareArchive } from './build-bench.ts';
import { indexWithDefaults } from './default-pagefind.ts';
import { median, measureProgram } from './measure.ts';
import { type AskPage, openSite, type SearchTimes } from './search-in-browser.ts';
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
  /** Share whose first result on the search page is right, 0 to 1. */
  readonly ours: number;
  /** The same for MiniSearch (BM25+, fuzzy 0.2, prefixes, headline three times). */
  readonly peer: number;
  /** Median time from the last key to results in sight on our search page, in milliseconds. */
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
  /** Times of our search page. */
  readonly times: SearchTimes;
  /** Times of Pagefind's own user interface with its defaults over the same pages in the same browser. */
  readonly peerTimes: SearchTimes;
}

/** How the judged queries over the project's own content went. */
export interface JudgedResult {
  /** Number of them. */
  readonly asked: number;
  /** Share that the search page answers as judged, 0 to 1. */
  readonly right: number;
  /** Times of our search page. */
  readonly times: SearchTimes;
  /** Times of Pagefind's own user interface. */
  readonly peerTimes: SearchTimes;
}

/** What the search bench found. */
export interface SearchBench {
  /** The project's own content. */
  readonly judged: JudgedResult;
  /** The invented archives. */
  readonly archives: readonly SearchResult[];
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

const questionsEach = 30;
const timedEach = 3;

const seconds = async (work: () => Promise<unknown>): Promise<number> => {
  const begin = performance.now();
  await work();
  return (performance.now() - begin) / 1000;
};

const askAll = async (
  questions: Record<QuestionKind, Question[]>,
  ask: AskPage,
  peer: MiniSearch,
): Promise<QuestionResult[]> => {
  const results: QuestionResult[] = [];
  for (const kind of questionKinds) {
    const asked = questions[kind];
    if (asked.length === 0) continue;
    const times: number[] = [];
    let ours = 0;
    let theirs = 0;
    for (const { query, isRight } of asked) {
      const { slugs, time } = await ask(query);
      times.push(time);
      if (isRight(slugs[0])) ours += 1;
      const found: unknown = peer.search(query)[0]?.id;
      if (isRight(typeof found === 'string' ? found : undefined)) theirs += 1;
    }
    results.push({
      kind,
      asked: asked.length,
      ours: ours / asked.length,
      peer: theirs / asked.length,
      time: median(times),
    });
  }
  return results;
};

const build = async (
  { root, work }: SearchBenchOptions,
  name: string,
  env: Readonly<Record<string, string>>,
): Promise<{ dist: string; feedFile: string }> => {
  const dist = path.join(work, `search-${name}`);
  const feedFile = path.join(work, `feed-${name}.json`);
  await rm(dist, { recursive: true, force: true });
  await measureProgram({
    command: [process.execPath, path.join(root, 'src/bench/build-keeping-feed.ts'), root, feedFile],
    cwd: root,
    env: { ...env, ARCHIVE_OUT: dist },
  });
  return { dist, feedFile };
};

const miniSearchOf = (folder: ContentFolder): MiniSearch => {
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
  return peer;
};

const benchArchive = async (
  options: SearchBenchOptions,
  releases: number,
): Promise<SearchResult> => {
  const { root, work, say } = options;
  const { content } = await prepareArchive(work, releases);
  say(`${String(releases)} releases: building the site`);
  const { dist, feedFile } = await build(options, String(releases), { ARCHIVE_CONTENT: content });
  say(`${String(releases)} releases: indexing`);
  const feed = searchFeedSchema.parse(JSON.parse(await readFile(feedFile, 'utf8')));
  const indexTime = await seconds(() => writeIndex(feed, path.join(work, 'search-index')));
  const peerIndexTime = await seconds(() => indexWithDefaults(dist));
  const { folder } = await readContentFolder(content);
  const questions = makeQuestions(folder, questionsEach);
  // What both interfaces have results for; one of each kind in turn, so that the first few are of all kinds.
  const kinds = questionKinds.filter((kind) => kind !== 'absent code' && kind !== 'name');
  const timed = Array.from({ length: timedEach }, (_, round) =>
    kinds.flatMap((kind) => questions[kind].slice(round, round + 1).map(({ query }) => query)),
  ).flat();
  const site = await openSite(dist, path.join(root, '.cache'));
  try {
    say(`${String(releases)} releases: timing beside Pagefind's interface`);
    const times = await site.timeOurs(timed);
    const peerTimes = await site.timePeer(timed);
    say(`${String(releases)} releases: asking the search page`);
    return {
      releases,
      dist,
      content,
      questions: await askAll(questions, site.ask, miniSearchOf(folder)),
      indexTime,
      peerIndexTime,
      times,
      peerTimes,
    };
  } finally {
    await site.close();
  }
};

const benchContent = async (options: SearchBenchOptions): Promise<JudgedResult> => {
  options.say('The own content: building the site');
  const { dist } = await build(options, 'own', {});
  await indexWithDefaults(dist);
  const site = await openSite(dist, path.join(options.root, '.cache'));
  try {
    options.say('The own content: asking the search page');
    let right = 0;
    for (const { query, first, also = [] } of judgedQueries) {
      const { slugs } = await site.ask(query);
      const top = slugs.slice(0, first.length);
      const isRight =
        (first.length > 0 || slugs.length === 0) &&
        first.every((slug) => top.includes(slug)) &&
        also.every((slug) => slugs.includes(slug));
      if (isRight) right += 1;
    }
    return {
      asked: judgedQueries.length,
      right: right / judgedQueries.length,
      times: await site.timeOurs(timedQueries),
      peerTimes: await site.timePeer(timedQueries),
    };
  } finally {
    await site.close();
  }
};

/** Judges and times the search page in a browser, over the project's own content and over invented archives, beside MiniSearch and Pagefind's defaults. */
export const benchSearch = async (options: SearchBenchOptions): Promise<SearchBench> => {
  await mkdir(options.work, { recursive: true });
  const judged = await benchContent(options);
  const archives: SearchResult[] = [];
  for (const releases of options.sizes) archives.push(await benchArchive(options, releases));
  return { judged, archives };
};
