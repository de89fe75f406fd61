import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { weighPage } from '../../src/bench/page-weight.ts';
import { checkLinks } from '../../src/checks/links.ts';
import { type Build, sharedBuild } from './build-archive.ts';
import { jsonFeedFaults, rssFaults } from './feed-rules.ts';
import { elements, readPage, withClass, wordsOf } from './read-page.ts';

const content = path.join(import.meta.dirname, '../../content');
const slugs = [
  'imgn901-north-enrollment-milestone',
  'kadcyla-eu-japan-decisions',
  't-dm1-progression-free-survival',
  'sar566658-clinical-findings',
  'imgn853-ind-active',
];

let build: Build;
beforeAll(async () => {
  build = await sharedBuild('given');
}, 180_000);

const tokens = (text: string): string[] => text.normalize('NFKC').match(/[\p{L}\p{N}]+/gu) ?? [];

// The repairs that the content model allows, made here a second time by other means.
const asPublished = (source: string): string =>
  source
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll('[®]', '®')
    .replaceAll('(R)', '®')
    .replace(/\^\{([^}]*)\}/g, '$1');

const releaseText = async (slug: string): Promise<string> => {
  const page = await readPage(build.site, `releases/${slug}/index.html`);
  const parts = elements(page, ({ properties }) => 'dataReleaseText' in properties);
  expect(parts.length).toBeGreaterThan(0);
  return parts.map((part) => wordsOf(part).join(' ')).join(' ');
};

describe('the archive of the five releases', () => {
  it('builds without a fault', () => {
    expect(build.output).not.toMatch(/error/i);
    expect(build.code).toBe(0);
  });

  it.each(slugs)('shows every word of %s, in order and nothing else', async (slug) => {
    const source = await readFile(path.join(content, 'sources', `${slug}.txt`), 'utf8');
    expect(tokens(await releaseText(slug))).toEqual(tokens(asPublished(source)));
  });

  it('has valid feeds, and every address in its files for machines leads to a file', async () => {
    const files = await readdir(build.site, { recursive: true });
    const read = (file: string): Promise<string> => readFile(path.join(build.site, file), 'utf8');
    const feeds = files.filter((file) => /(?:^|\/)feed\.(?:xml|json)$/.test(file));
    // The archive's, and those of seven compounds and nine companies.
    expect(feeds).toHaveLength(34);
    const faults: string[] = [];
    for (const file of feeds) {
      const text = await read(file);
      const found = file.endsWith('xml') ? rssFaults(text) : jsonFeedFaults(text);
      faults.push(...found.map((fault) => `${file}: ${fault}`));
    }
    expect(faults).toEqual([]);
    const told = new Set<string>();
    const machines = files.filter((file) => /\.(?:xml|json|txt|bib)$/.test(file));
    for (const file of machines)
      for (const [, to = ''] of (await read(file)).matchAll(
        /http:\/\/localhost:4321\/([^\s"<>#?)\]}\\]*)/g,
      ))
        told.add(to);
    expect(told.size).toBeGreaterThan(40);
    const built = new Set(files);
    expect(
      [...told].filter((to) => !built.has(to === '' || to.endsWith('/') ? `${to}index.html` : to)),
    ).toEqual([]);
  });

  it.each(slugs)('sends the page of %s in 20 kB, and its script in 10', async (slug) => {
    const { html, css, script } = await weighPage(build.site, `/releases/${slug}/`);
    expect(html.gzip + css.gzip).toBeLessThanOrEqual(20_000);
    expect(script.gzip).toBeLessThanOrEqual(10_000);
  });

  it('has a page for each of the seven compounds and nine companies', async () => {
    expect(await readdir(path.join(build.site, 'compounds'))).toEqual(
      expect.arrayContaining([
        'imgn901',
        't-dm1',
        'sar566658',
        'imgn853',
        'imgn529',
        'sar3419',
        'bt-062',
      ]),
    );
    expect(await readdir(path.join(build.site, 'companies'))).toEqual(
      expect.arrayContaining([
        'immunogen',
        'roche',
        'genentech',
        'sanofi',
        'amgen',
        'bayer-healthcare',
        'biotest',
        'novartis',
        'lilly',
      ]),
    );
  });

  it('has no link or anchor that leads nowhere, and fetches nothing from elsewhere', async () => {
    expect(await checkLinks(build.site)).toEqual([]);
  });

  it('says of the 2012 release that its text prints no date, and where the date is from', async () => {
    const page = await readPage(build.site, 'releases/imgn853-ind-active/index.html');
    const words = wordsOf(page).join(' ');
    expect(words).toContain('17 April 2012');
    expect(words).toContain('not printed in the release');
    expect(
      elements(page, ({ properties }) =>
        String(properties['href']).includes('drugdiscoverytrends'),
      ),
    ).not.toHaveLength(0);
  });

  it.each(slugs)('links each known name once a section in %s', async (slug) => {
    const page = await readPage(build.site, `releases/${slug}/index.html`);
    const names = withClass(page, 'name');
    expect(names.length).toBeGreaterThan(3);
    for (const name of names)
      expect(String(name.properties['href'])).toMatch(/^\/(compounds|companies)\//);
  });

  it('marks the misspelling where it stands and leads to the name that was meant', async () => {
    const page = await readPage(build.site, 'releases/sar566658-clinical-findings/index.html');
    const marked = elements(page, ({ properties }) => 'dataSic' in properties);
    expect(marked.map((name) => [wordsOf(name).join(' '), name.properties['href']])).toEqual([
      ['Kadcyra', '/compounds/t-dm1/'],
      ['Kadcyra', '/compounds/t-dm1/'],
    ]);
  });

  it('leads from the notes back to the text and from the text to the notes', async () => {
    const page = await readPage(
      build.site,
      'releases/imgn901-north-enrollment-milestone/index.html',
    );
    const ids = elements(page, ({ properties }) => 'id' in properties).map(
      ({ properties }) => properties['id'],
    );
    for (const note of ['1', '2', '3', '4']) {
      expect(ids).toContain(`note-${note}`);
      expect(ids).toContain(`ref-${note}`);
    }
  });

  it('calls every telephone number and e-mail address by name only', async () => {
    for (const slug of slugs) {
      const page = await readPage(build.site, `releases/${slug}/index.html`);
      expect(
        elements(page, ({ properties }) => /^(?:tel|mailto):/.test(String(properties['href']))),
      ).toEqual([]);
    }
  });
});
