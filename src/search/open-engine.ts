import { readFilters } from '../index-format/index-filters.ts';
import {
  filtersFile,
  pagesFile,
  readPages,
  readTable,
  tableFile,
} from '../index-format/published-index.ts';
import {
  askPages,
  openTable,
  type ScoredPage,
  toFilter,
  toQuestion,
  weights,
} from './ask-program.ts';
import type { Engine, EngineHit } from './engine.ts';
import { type FetchFile, fetchWhole, remember } from './fetch-files.ts';
import { wordsOf } from './fold.ts';
import { openWords } from './index-words.ts';
import type { Program, Question } from './program.ts';
import { findNearby, findRun } from './word-runs.ts';

// Of more pages than this only the likely ones are weighed by the program.
const manyPages = 600;
const likely = 200;

/** Opens one index of the site by its folder; throws when a file of it does not come. */
export const openEngine = async (
  program: Promise<Program>,
  { site, folder }: { readonly site: string; readonly folder: string },
  fetchFile: FetchFile,
): Promise<Engine> => {
  const text = async (name: string): Promise<string> =>
    (await fetchWhole(fetchFile, folder + name)).text();
  const bytes = remember(
    async (name: string) =>
      new Uint8Array(await (await fetchWhole(fetchFile, folder + name)).arrayBuffer()),
  );
  const [reader, table] = await Promise.all([program, bytes(tableFile).then(readTable)]);
  let handle = openTable(reader, table);
  const hasMany = table.lengths.length > manyPages;
  const weighing = hasMany ? import('./likely-pages.ts') : undefined;
  // The search that needs it tells that it did not come.
  weighing?.catch(() => undefined);
  const words = openWords(
    reader,
    table,
    (word) => reader.partsFor(handle, word),
    bytes,
    (told) => {
      handle = reader.takePart(handle, told);
    },
  );
  const pages = remember(async (name: string) => readPages(await text(name)));
  const page = remember(async (id) => {
    const block = Math.floor(Number(id) / table.together);
    const found = (await pages(pagesFile(block)))[Number(id) - block * table.together];
    if (!found) throw new RangeError(`The search index has no page ${id}.`);
    return { ...found, url: `${site}${found.url.replace(/^\//, '')}` };
  });
  const wordsOfPage = async (number: number): Promise<string[]> =>
    wordsOf((await page(String(number))).content).map((word) => toQuestion(word).term);
  const findPages = async (question: Question): Promise<readonly ScoredPage[]> => {
    const asked = [...new Set(question.term.split(' '))];
    const meant = await Promise.all(asked.map(words.meant));
    const counts = meant.map(({ lines }) =>
      lines.reduce((sum, { chunk, line }) => sum + chunk.countPages(line), 0),
    );
    const weighed = Math.min(...counts) > manyPages ? await weighing : undefined;
    if (!weighed) return askPages(reader, handle, question);
    const all = weighed.likelyPages(meant, table.lengths, table.fields, weights);
    const filter = toFilter(all.slice(0, likely).map(({ page }) => page));
    handle = reader.takeFilter(handle, filter.bytes);
    const first = askPages(reader, handle, { ...question, filter: filter.asked });
    const least = Math.min(...first.map(({ score }) => score));
    const others = all
      .slice(likely)
      .map(({ page, worth }) => ({ id: String(page), score: Math.min(worth, least) }));
    return [...first, ...others];
  };
  const findAll = async (asked: string, question: Question): Promise<readonly EngineHit[]> =>
    (question.term === '' ? [] : await findPages(question))
      .map((page) => ({ ...page, texts: [asked] }))
      // Pagefind tells the order by the scores alone.
      .sort((a, b) => b.score - a.score);
  const findExactly = async (asked: string, term: string): Promise<readonly EngineHit[]> => {
    const run = term.split(' ');
    const pages =
      run.length > 1 ? await findRun(words, run, wordsOfPage) : await words.pagesOf(term);
    return [...pages]
      .sort((a, b) => a - b)
      .map((page) => ({ id: String(page), score: 1, texts: [asked] }));
  };
  const members = remember(async () => {
    const pages = readFilters(await bytes(filtersFile));
    return new Map([...pages].map(([value, ids]) => [value, new Set(ids.map(String))]));
  });
  return {
    search: remember((asked) => {
      const { exact, ...question } = toQuestion(asked);
      return exact && question.term !== ''
        ? findExactly(asked, question.term)
        : findAll(asked, question);
    }),
    nearby: remember(async (run) => {
      const asked = toQuestion(run).term.split(' ');
      return new Set((await findNearby(words, asked)).map(String));
    }),
    inHeadline: async (word) =>
      new Set((await words.pagesWithField(toQuestion(word).term, 'title')).map(String)),
    members: async (facet, value) => (await members('')).get(`${facet}/${value}`) ?? new Set(),
    newestFirst: () => Promise.resolve(table.lengths.map((_, number) => String(number))),
    page,
  };
};
