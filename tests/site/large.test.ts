import { mkdtemp, readdir, readFile, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { generateArchive } from '../../src/bench/generate-archive.ts';
import { checkLinks } from '../../src/checks/links.ts';
import { type Build, buildArchive } from './build-archive.ts';
import { htmlFaults } from './html-rules.ts';
import { readPage, withClass } from './read-page.ts';

describe('an archive of 60 compounds over 40 years', () => {
  let build: Build;
  beforeAll(async () => {
    const content = path.join(await mkdtemp(path.join(tmpdir(), 'archive large ')), 'content');
    // More than get a share picture each, which are what such a build would take longest for.
    await generateArchive(content, { releases: 510, seed: 7, compounds: 60, years: 40 });
    build = await buildArchive(content);
  }, 180_000);

  it('builds, and every link and anchor leads somewhere', async () => {
    expect(build.code, build.output).toBe(0);
    expect(await checkLinks(build.site)).toEqual([]);
  }, 60_000);

  it('gives each year a page, and lets no list grow beyond what a phone loads', async () => {
    expect(await readdir(path.join(build.site, 'releases/year'))).toHaveLength(40);
    for (const page of ['index', 'releases/index', 'companies/northwind/index', 'search/index']) {
      const { size } = await stat(path.join(build.site, `${page}.html`));
      expect(size, page).toBeLessThan(600_000);
    }
  });

  it('draws a lane for each compound that has dates, and a dozen of them at home', async () => {
    const lanes = async (page: string): Promise<number> =>
      withClass(await readPage(build.site, page), 'lane').length;
    expect(await lanes('compounds/index.html')).toBeGreaterThan(30);
    expect(await lanes('index.html')).toBe(12);
  });

  it('gives each letter of the keyword index a page, led to by a short one', async () => {
    const files = await readdir(path.join(build.site, 'index'), { recursive: true });
    const pages = files.filter((file) => file.endsWith('index.html'));
    expect(pages.length).toBeGreaterThan(15);
    for (const page of pages) {
      const { size } = await stat(path.join(build.site, 'index', page));
      expect(size, page).toBeLessThan(page === 'index.html' ? 30_000 : 400_000);
    }
  });

  it('is valid HTML on the pages that only a large archive has', async () => {
    const files = await readdir(build.site, { recursive: true });
    const first = (form: RegExp): string => files.filter((file) => form.test(file)).sort()[0] ?? '';
    const pages = [
      'index.html',
      'releases/index.html',
      'index/index.html',
      first(/^index\/[a-z]+\/index\.html$/),
      first(/^releases\/year\/\d+\/index\.html$/),
      first(/^companies\/northwind\/year\/\d+\/index\.html$/),
    ];
    expect(await htmlFaults(build.site, pages)).toEqual([]);
  }, 60_000);

  it('lists every page for search engines, those of years and letters too', async () => {
    const files = await readdir(build.site, { recursive: true });
    const pages = files.filter((file) => file.endsWith('index.html') && !file.startsWith('search'));
    const sitemap = await readFile(path.join(build.site, 'sitemap.xml'), 'utf8');
    const listed = [...sitemap.matchAll(/<loc>http:\/\/localhost:4321\/([^<]*)<\/loc>/g)];
    expect(listed.map(([, page]) => `${page ?? ''}index.html`).sort()).toEqual(pages.sort());
  });
});
