import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../../tests/browser/harness/find-browser.ts';
import { serve } from '../server/serve.ts';
import { peerFolder } from './default-pagefind.ts';
import { median } from './measure.ts';

/** Times from the last key of a query to its first result in sight, in milliseconds. */
export interface SearchTimes {
  /** Median of first searches, each by a browser that knows nothing of the site, the field focused a second before. */
  readonly first: number;
  /** Median of later ones. */
  readonly later: number;
}

/** What a question finds on the search page itself. */
export type AskPage = (query: string) => Promise<{
  /** Slugs of the releases in sight, in order. */
  readonly slugs: readonly string[];
  /** Time from the last key to results in sight, in milliseconds. */
  readonly time: number;
}>;

/** A site in a browser, ready to be asked. */
export interface SearchedSite {
  /** Asks the search page. */
  readonly ask: AskPage;
  /** Times of the search page. */
  readonly timeOurs: (queries: readonly string[]) => Promise<SearchTimes>;
  /** Times of Pagefind's own user interface with its defaults over the same release pages, in the same browser. */
  readonly timePeer: (queries: readonly string[]) => Promise<SearchTimes>;
  /** Ends browser and server. */
  readonly close: () => Promise<void>;
}

interface Interface {
  readonly page: string;
  readonly field: string;
  // A link of a release; new ones for each search.
  readonly result: string;
  // What tells that a search is over, where it may find nothing.
  readonly over?: string;
}

const ours: Interface = {
  page: 'search/',
  field: '#search-query',
  result: '[data-results] > li h3 a',
  over: '[data-search-state="done"]',
};

const peer: Interface = {
  page: `${peerFolder}/search.html`,
  field: '.pagefind-ui__search-input',
  result: '.pagefind-ui__result-link',
};

const writePeerPage = async (dist: string): Promise<void> => {
  const folder = path.join(dist, peerFolder);
  await mkdir(folder, { recursive: true });
  await writeFile(
    path.join(folder, 'search.html'),
    `<!doctype html><html lang="en"><title>Search</title><link rel="stylesheet" href="pagefind-ui.css"><div id="search"></div><script src="pagefind-ui.js"></script><script src="search.js"></script></html>`,
  );
  await writeFile(
    path.join(folder, 'search.js'),
    "new PagefindUI({ element: '#search', showImages: false, bundlePath: './' });",
  );
};

interface Answer {
  readonly hrefs: readonly string[];
  readonly time: number;
}

// Runs in the page: empties the field, gives it the query as one key would, and waits for the first new result.
const askInPage = async ({
  query,
  field,
  result,
  over,
}: Interface & { readonly query: string }): Promise<Answer> => {
  const input = document.querySelector<HTMLInputElement>(field);
  if (!input) throw new Error('The page has no field for a search.');
  const give = (value: string): void => {
    input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const until = (isSo: () => boolean): Promise<void> =>
    new Promise((resolve) => {
      // A search that finds nothing may never say so.
      const timer = setTimeout(() => {
        watcher.disconnect();
        resolve();
      }, 8000);
      const look = (): void => {
        if (!isSo()) return;
        clearTimeout(timer);
        watcher.disconnect();
        resolve();
      };
      const watcher = new MutationObserver(look);
      watcher.observe(document.documentElement, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
      look();
    });
  const shown = (): string[] =>
    [...document.querySelectorAll<HTMLAnchorElement>(result)]
      .filter((link) => link.checkVisibility())
      .map(({ href }) => href);
  const isOver = (): boolean => over !== undefined && document.querySelector(over) !== null;
  give('');
  await until(() => shown().length === 0 && !isOver());
  const begin = performance.now();
  give(query);
  await until(() => shown().length > 0 || isOver());
  return { hrefs: shown(), time: performance.now() - begin };
};

const open = async (browser: Browser, address: string, { page: name, field }: Interface) => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.goto(`${address}${name}`);
  await page.locator(field).focus();
  await page.waitForTimeout(1000);
  return page;
};

const askOn = (page: Page, one: Interface, query: string): Promise<Answer> =>
  page.evaluate(askInPage, { ...one, query });

const timeOn = async (
  browser: Browser,
  address: string,
  one: Interface,
  queries: readonly string[],
): Promise<SearchTimes> => {
  const first: number[] = [];
  for (const query of queries.slice(0, 7)) {
    const page = await open(browser, address, one);
    const { hrefs, time } = await askOn(page, one, query);
    if (hrefs.length > 0) first.push(time);
    await page.context().close();
  }
  const page = await open(browser, address, one);
  const later: number[] = [];
  for (const query of queries) {
    const { hrefs, time } = await askOn(page, one, query);
    if (hrefs.length > 0) later.push(time);
  }
  await page.context().close();
  return { first: median(first), later: median(later.slice(1)) };
};

/** Serves a built site, in which Pagefind's defaults lie under `peerFolder`, to a browser; throws where no browser runs. */
export const openSite = async (dist: string, cache: string): Promise<SearchedSite> => {
  await writePeerPage(dist);
  const { executablePath, env } = await findBrowser(path.join(cache, 'browser'));
  const home = path.join(cache, 'home');
  await mkdir(home, { recursive: true });
  const browser = await chromium.launch({
    executablePath,
    env: { ...process.env, ...env, TMPDIR: home },
  });
  const server = await serve({ folder: dist, base: '/', port: 0 });
  let asking: Promise<Page> | undefined;
  return {
    ask: async (query) => {
      asking ??= open(browser, server.address, ours);
      const { hrefs, time } = await askOn(await asking, ours, query);
      const slugs = hrefs.flatMap((href) => /releases\/([^/]+)\//.exec(href)?.[1] ?? []);
      return { slugs: [...new Set(slugs)], time };
    },
    timeOurs: (queries) => timeOn(browser, server.address, ours, queries),
    timePeer: (queries) => timeOn(browser, server.address, peer, queries),
    close: async () => {
      await browser.close();
      await server.close();
      await rm(path.join(dist, peerFolder), { recursive: true, force: true });
    },
  };
};
