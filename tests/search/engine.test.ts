import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { wordsIn } from '../../src/index-format/distinct-words.ts';
import { divideWords } from '../../src/domain/divide-words.ts';
import type { SearchDocument, SearchFeed } from '../../src/domain/search-document.ts';
import { writeIndex } from '../../src/integrations/build-index.ts';
import { type Library, openLibrary } from '../../src/search/engine.ts';

const release = (slug: string, title: string, text: string, year: string): SearchDocument => ({
  url: `/releases/${slug}/`,
  title,
  date: `1 May ${year}`,
  dateKeys: [`zy${year}`],
  facets: { year: [year], company: ['northwind'], compound: [], trial: [], topic: ['data'] },
  keys: { subject: ['zq00001'], named: [], listed: [] },
  givenNames: [],
  blocks: [{ anchor: 'p1', kind: 'lead', text }],
});

const feed: SearchFeed = {
  language: 'en-GB',
  releases: [
    release('third', 'Third headline', 'Overall survival was 14.2 months.', '2014'),
    release('second', 'Second headline', 'Survival overall of treated patients.', '2013'),
    release('first', 'First headline', 'Nothing of the kind, naïve reader.', '2012'),
  ],
  finePrint: [
    {
      url: '/releases/first/#p9',
      text: 'A biotechnology company.',
      title: 'First',
      others: [],
      releases: 3,
    },
  ],
  archive: [
    {
      url: '/compounds/nwx10/#first-m1',
      kind: 'Approval',
      title: 'Norway approves NWX10',
      date: '1 May 2012',
      dateKeys: ['zy2012'],
      keys: ['zq00001'],
      text: 'Norway',
    },
  ],
};

let folder = '';
let asked: string[] = [];
let lost: RegExp | undefined;

const fetchFile = async (url: string): Promise<Response> => {
  asked.push(url);
  if (lost?.test(url) === true) return new Response(null, { status: 503 });
  const file = path.join(folder, url.replace('/base/', ''));
  return new Response(Uint8Array.from(await readFile(file)));
};

const titles = async ({ releases }: Library, text: string): Promise<string[]> => {
  const hits = await releases.search(text);
  const pages = await Promise.all(hits.map(({ id }) => releases.page(id)));
  return pages.map(({ meta }) => meta['title'] ?? '').sort();
};

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'search index '));
  await writeIndex(feed, path.join(folder, 'pagefind'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const open = async (): Promise<Library> => {
  asked = [];
  lost = undefined;
  return openLibrary('/base/', fetchFile);
};

test('words are found by their stem, in quotes only side by side', async () => {
  const library = await open();
  expect(await titles(library, 'overall survival')).toEqual(['Second headline', 'Third headline']);
  expect(await titles(library, '"overall survival"')).toEqual(['Third headline']);
  expect(await titles(library, '"survival overall of treating patients"')).toEqual([
    'Second headline',
  ]);
  expect(await titles(library, '"survival of treating patients"')).toEqual([]);
  expect(await titles(library, '"overall hazard"')).toEqual([]);
  expect(await titles(library, 'treating')).toEqual(['Second headline']);
  expect(await titles(library, '14.2')).toEqual(['Third headline']);
  expect(await titles(library, 'naive')).toEqual(['First headline']);
  expect(await titles(library, '®')).toEqual([]);
});

test('a page has its address under the site, its words and its anchors', async () => {
  const { releases } = await open();
  const [hit] = await releases.search('months');
  const page = await releases.page(hit?.id ?? '');
  expect(page.url).toBe('/base/releases/third/');
  expect(page.content).toBe('Third headline Overall survival was 14.2 months.');
  expect(page.meta['date']).toBe('1 May 2014');
  expect(page.anchors).toEqual([{ id: 'p1', location: 2 }]);
});

test('the order and the filters come without any words', async () => {
  const { releases } = await open();
  const newest = await releases.newestFirst();
  const pages = await Promise.all(newest.map((id) => releases.page(id)));
  expect(pages.map(({ url }) => url.split('/').at(-2))).toEqual(['third', 'second', 'first']);
  expect(await releases.members('year', '2013')).toEqual(new Set([newest[1]]));
  expect(await releases.members('topic', 'data')).toEqual(new Set(newest));
  expect(await releases.members('topic', 'other')).toEqual(new Set());
  expect(asked.filter((url) => /(?:words|places)\//.test(url))).toEqual([]);
});

test('the places of words are fetched only for words side by side', async () => {
  const { releases } = await open();
  await releases.search('survival');
  await releases.search('"survival"');
  await releases.search('overall survival');
  expect(asked.filter((url) => url.includes('/places/'))).toEqual([]);
  await releases.search('"overall survival"');
  expect(asked.filter((url) => url.includes('/places/'))).toHaveLength(1);
  expect(asked.filter((url) => url.includes('/words/'))).toHaveLength(1);
});

test('a file that did not come is told and fetched again', async () => {
  const library = await open();
  lost = /pf_index/;
  await expect(library.releases.search('survival')).rejects.toThrow('answered 503');
  lost = undefined;
  expect(await titles(library, 'survival')).toHaveLength(2);
});

test('the repeated parts are found in their own index', async () => {
  const library = await open();
  const finePrint = await library.openFinePrint();
  const [hit] = await finePrint.search('biotechnology');
  expect((await finePrint.page(hit?.id ?? '')).url).toBe('/base/releases/first/#p9');
  expect(await library.releases.search('biotechnology')).toEqual([]);
});

test('an index of no releases is searched and finds nothing', async () => {
  const empty = await mkdtemp(path.join(os.tmpdir(), 'empty index '));
  await writeIndex(
    { language: 'en', releases: [], finePrint: [], archive: [] },
    path.join(empty, 'pagefind'),
  );
  const { releases } = await openLibrary(
    '/',
    async (url) => new Response(Uint8Array.from(await readFile(path.join(empty, url)))),
  );
  expect(await releases.search('survival')).toEqual([]);
  expect(await releases.newestFirst()).toEqual([]);
  await rm(empty, { recursive: true, force: true });
});

test('the same releases give the same files', async () => {
  const again = await mkdtemp(path.join(os.tmpdir(), 'search index '));
  await writeIndex(feed, path.join(again, 'pagefind'));
  const listed = async (place: string): Promise<string[]> =>
    (await readdir(place, { recursive: true })).sort();
  expect(await listed(again)).toEqual(await listed(folder));
  const entry = 'pagefind/pagefind-entry.json';
  expect(await readFile(path.join(again, entry))).toEqual(await readFile(path.join(folder, entry)));
  await rm(again, { recursive: true, force: true });
});

test.each(['ja', 'en'])(
  'a compound without spaces is found, and each word of it (archive in %s)',
  async (language) => {
    const place = await mkdtemp(path.join(os.tmpdir(), 'compound index '));
    const releases = [
      release('first', '四半期の売上増加について', '新薬の承認を取得しました。', '2013'),
      release('second', '会社の報告', '本公司今日宣布新药获得批准', '2012'),
    ];
    await writeIndex(
      { language, releases, finePrint: [], archive: [] },
      path.join(place, 'pagefind'),
    );
    const library = await openLibrary(
      '/',
      async (url) => new Response(Uint8Array.from(await readFile(path.join(place, url)))),
    );
    for (const [query, slug] of [
      ['売上増加', 'first'],
      ['売上', 'first'],
      ['"新薬の承認"', 'first'],
      ['新药', 'second'],
    ] as const) {
      const [hit, ...others] = await library.releases.search(divideWords(query));
      expect(others).toEqual([]);
      expect((await library.releases.page(hit?.id ?? '')).url).toContain(slug);
    }
    const run = wordsIn('本公司今日宣布新药获得批准').join(' ');
    expect(await library.releases.search(`"${run}"`)).toHaveLength(1);
    await rm(place, { recursive: true, force: true });
  },
);
