import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Browser, chromium, type Page, type Request } from '@playwright/test';
import { findBrowser } from '../../tests/browser/harness/find-browser.ts';
import { readContentFolder } from '../content-folder/content-folder.ts';
import { serve } from '../server/serve.ts';
import { measureBuild } from './build-bench.ts';
import { indexWithDefaults, peerFolder } from './default-pagefind.ts';
import { makeQuestions, questionKinds } from './search-questions.ts';

/** Bytes that a browser fetched for a search, bodies as they travelled, pages, styles, fonts and pictures left out. */
export interface SearchBytes {
  /** What was asked. */
  readonly query: string;
  /** Scripts of the search page. */
  readonly page: number;
  /** What comes when the field gets the focus. */
  readonly focus: number;
  /** What comes from the question until its results stand there. */
  readonly results: number;
  /** What comes after them. */
  readonly further: number;
}

/** The bytes of searches on one site. */
export interface SearchWeight {
  /** Number of releases. */
  readonly releases: number;
  /** First searches, each by a browser that knows nothing of the site yet. */
  readonly first: readonly SearchBytes[];
  /** The same questions one after the other, without the first: bytes of each, further ones included. */
  readonly later: readonly number[];
  /** First searches with Pagefind's defaults over the same pages: its reader without its user interface, five results as that shows. */
  readonly peer: readonly Pick<SearchBytes, 'query' | 'page' | 'results'>[];
}

/** A site to be weighed. */
export interface WeighedSite {
  /** Folder of the built site. */
  readonly dist: string;
  /** Folder of its content. */
  readonly content: string;
}

// Loads Pagefind's reader as its documentation has it, and results as its user interface does.
const peerScript = `const pagefind = await import('./${peerFolder}/pagefind.js');
await pagefind.init();
addEventListener('ask', async ({ detail }) => {
  const { results } = await pagefind.search(detail);
  await Promise.all(results.slice(0, 5).map((result) => result.data()));
  document.title = 'done';
});
document.title = 'ready';
`;

const preparePeer = async (dist: string): Promise<void> => {
  await indexWithDefaults(dist);
  await writeFile(path.join(dist, 'default-search.js'), peerScript);
  await writeFile(
    path.join(dist, 'default-search.html'),
    '<!doctype html><html lang="en"><title>…</title><script type="module" src="default-search.js"></script></html>',
  );
};

/** Counts what a page fetches, from one look to the next. */
class Meter {
  readonly #page: Page;
  #waiting: Promise<number>[] = [];

  constructor(page: Page) {
    this.#page = page;
    page.on('requestfinished', (request) => this.#waiting.push(this.#weigh(request)));
  }

  /** Bytes since the last look; `settled` waits until nothing more comes. */
  async read(settled = true): Promise<number> {
    if (settled) await this.#page.waitForLoadState('networkidle');
    // What has just arrived is told a moment later.
    await this.#page.waitForTimeout(settled ? 600 : 30);
    const sizes = await Promise.all(this.#waiting.splice(0));
    return sizes.reduce((sum, size) => sum + size, 0);
  }

  async #weigh(request: Request): Promise<number> {
    if (/^(?:document|stylesheet|font|image)$/.test(request.resourceType())) return 0;
    return (await request.sizes()).responseBodySize;
  }
}

const withPage = async <Result>(
  browser: Browser,
  work: (page: Page, meter: Meter) => Promise<Result>,
): Promise<Result> => {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    return await work(page, new Meter(page));
  } finally {
    await context.close();
  }
};

const ask = async (page: Page, query: string): Promise<void> => {
  const field = page.locator('archive-search input[name="q"]');
  await field.fill(query);
  await field.press('Enter');
  // The title tells the answered query; the state alone would be that of the question before.
  await page.waitForFunction(
    (asked) =>
      document.title.startsWith(asked) &&
      document.querySelector('[data-search-state="done"]') !== null,
    query,
  );
};

const weighFirst = (browser: Browser, address: string, query: string): Promise<SearchBytes> =>
  withPage(browser, async (page, meter) => {
    await page.goto(`${address}search/`);
    const scripts = await meter.read();
    await page.locator('archive-search input[name="q"]').focus();
    const focus = await meter.read();
    await ask(page, query);
    const results = await meter.read(false);
    return { query, page: scripts, focus, results, further: await meter.read() };
  });

const weighLater = (
  browser: Browser,
  address: string,
  queries: readonly string[],
): Promise<number[]> =>
  withPage(browser, async (page, meter) => {
    await page.goto(`${address}search/`);
    const bytes: number[] = [];
    for (const query of queries) {
      await ask(page, query);
      bytes.push(await meter.read());
    }
    return bytes.slice(1);
  });

const weighPeer = (
  browser: Browser,
  address: string,
  query: string,
): Promise<SearchWeight['peer'][number]> =>
  withPage(browser, async (page, meter) => {
    await page.goto(`${address}default-search.html`);
    await page.waitForFunction(() => document.title === 'ready');
    const scripts = await meter.read();
    await page.evaluate((detail) => dispatchEvent(new CustomEvent('ask', { detail })), query);
    await page.waitForFunction(() => document.title === 'done');
    return { query, page: scripts, results: await meter.read() };
  });

const questionsOf = async (content: string): Promise<{ releases: number; queries: string[] }> => {
  const { folder } = await readContentFolder(content);
  const questions = makeQuestions(folder, 2);
  const queries = questionKinds.flatMap((kind) => questions[kind].map(({ query }) => query));
  return { releases: folder.releases.length, queries: [...new Set(queries)] };
};

/** Weighs the searches of a built site in a browser, and Pagefind's defaults over its release pages; the site gets further files. */
export const weighSearch = async (
  { dist, content }: WeighedSite,
  browser: Browser,
): Promise<SearchWeight> => {
  await preparePeer(dist);
  const { releases, queries } = await questionsOf(content);
  const server = await serve({ folder: dist, base: '/', port: 0 });
  try {
    const first: SearchBytes[] = [];
    const peer: SearchWeight['peer'][number][] = [];
    for (const query of queries) {
      first.push(await weighFirst(browser, server.address, query));
      peer.push(await weighPeer(browser, server.address, query));
    }
    return { releases, first, later: await weighLater(browser, server.address, queries), peer };
  } finally {
    await server.close();
  }
};

/** What weighing is asked to do. */
export interface WeighSearchOptions {
  /** The project's folder. */
  readonly root: string;
  /** Folder for everything the bench makes. */
  readonly work: string;
  /** Built sites besides the one of `content/`, which is built here. */
  readonly sites: readonly WeighedSite[];
  /** Told what is being done. */
  readonly say: (line: string) => void;
}

/** Builds `content/` and weighs the searches of its site and of the others in a real browser. */
export const weighSearches = async ({
  root,
  work,
  sites,
  say,
}: WeighSearchOptions): Promise<SearchWeight[]> => {
  const content = path.join(root, 'content');
  const dist = path.join(work, 'search-content');
  await mkdir(work, { recursive: true });
  await rm(dist, { recursive: true, force: true });
  say('search: building content/');
  await measureBuild(root, { ARCHIVE_CONTENT: content, ARCHIVE_OUT: dist });
  const { executablePath, env } = await findBrowser(path.join(root, '.cache', 'browser'));
  const browser = await chromium.launch({ executablePath, env: { ...process.env, ...env } });
  const weights: SearchWeight[] = [];
  try {
    for (const site of [{ dist, content }, ...sites]) {
      say(`search: weighing the searches of ${path.basename(site.dist)} in a browser`);
      weights.push(await weighSearch(site, browser));
    }
  } finally {
    await browser.close();
  }
  return weights;
};
