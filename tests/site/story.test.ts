import { cp, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Element, Root } from 'hast';
import { toString } from 'mdast-util-to-string';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkContent } from '../../src/checks/check-content.ts';
import { checkLinks } from '../../src/checks/links.ts';
import { findQuote, toQuoteAnchor } from '../../src/domain/quotes.ts';
import { statementsIn } from '../../src/domain/statements.ts';
import { type Build, buildArchive, sharedBuild } from './build-archive.ts';
import { elements, readPage, withClass, wordsOf } from './read-page.ts';

const real = path.join(import.meta.dirname, '../../content');
const invented = path.join(import.meta.dirname, 'invented');
const overlay = path.join(import.meta.dirname, 'invented-story');

const hrefs = (tree: Root | Element): string[] =>
  elements(tree, ({ tagName }) => tagName === 'a').map(({ properties }) =>
    String(properties['href']),
  );

const allPages = async (site: string): Promise<string[]> =>
  (await readdir(site, { recursive: true })).filter((file) => file.endsWith('index.html'));

const storyContent = async (): Promise<string> => {
  const content = path.join(await mkdtemp(path.join(tmpdir(), 'archive story ')), 'content');
  await cp(invented, content, { recursive: true });
  await cp(overlay, content, { recursive: true });
  return content;
};

/** Every quote of a content folder that its built site fails to lead to, or to hold in the place led to. */
const strayQuotes = async (content: string, site: string): Promise<string[]> => {
  const { folder } = await checkContent(content);
  const files = [...folder.releases, ...folder.compounds, ...folder.companies, ...folder.trials];
  const linked = new Set<string>();
  for (const page of await allPages(site))
    for (const href of hrefs(await readPage(site, page))) linked.add(href);
  const stray: string[] = [];
  for (const file of files)
    for (const { evidence } of statementsIn(file.data)) {
      const { quote } = evidence;
      if (quote === undefined) continue;
      const slug = evidence.release ?? file.id;
      const page = await readPage(site, `releases/${slug}/index.html`);
      const anchor = toQuoteAnchor(quote);
      const holder = elements(page, ({ properties, children }) =>
        properties['id'] === 'headline' || /^h[1-6]$/.test(String(properties['id']))
          ? false
          : children.some((child) => child.type === 'element' && child.properties['id'] === anchor),
      )[0];
      const headings = elements(page, ({ tagName }) => /^h[1-6]$/.test(tagName));
      const found = holder
        ? findQuote(toString(holder), quote)
        : headings.some((heading) => findQuote(toString(heading), quote));
      if (!found) stray.push(`${slug}: ${quote}`);
      if (holder && ![...linked].some((href) => href.endsWith(`/releases/${slug}/#${anchor}`)))
        stray.push(`no link: ${slug}: ${quote}`);
    }
  return stray;
};

describe('the story of the real archive', () => {
  let build: Build;
  beforeAll(async () => {
    build = await sharedBuild('given');
  }, 180_000);

  it('leads from every backed statement to the paragraph that holds the words', async () => {
    expect(build.code, build.output).toBe(0);
    expect(await strayQuotes(real, build.site)).toEqual([]);
  });

  it('draws a lane for each compound with dates, every mark a named link, the same in a table', async () => {
    const home = await readPage(build.site, 'index.html');
    const [picture] = withClass(home, 'pipeline-picture');
    expect(picture).toBeDefined();
    if (!picture) return;
    expect(withClass(picture, 'lane')).toHaveLength(7);
    const marks = elements(picture, ({ tagName }) => tagName === 'title');
    expect(marks.length).toBeGreaterThan(20);
    for (const mark of marks) expect(toString(mark)).toMatch(/\S.{8,}/);
    const [table] = withClass(home, 'pipeline-table');
    const rows = table && elements(table, ({ tagName }) => tagName === 'tr');
    expect(rows?.length).toBeGreaterThan(40);
  });

  it('shows long lists in full to readers without script', async () => {
    const page = await readPage(build.site, 'compounds/t-dm1/index.html');
    const lists = elements(page, ({ tagName }) => tagName === 'details').filter(
      (list) => elements(list, ({ properties }) => properties['id'] === 'story').length > 0,
    );
    expect(lists.map(({ properties }) => properties['open'])).toEqual([true]);
  });

  it('never sets a style in a page, which the content policy forbids', async () => {
    for (const page of await allPages(build.site))
      expect(
        elements(await readPage(build.site, page), ({ properties }) => 'style' in properties),
        page,
      ).toEqual([]);
  });

  it('shows how the company changed its words about itself', async () => {
    const page = await readPage(build.site, 'companies/immunogen/boilerplate/index.html');
    expect(withClass(page, 'version')).toHaveLength(5);
    const text = (tag: string): string[] =>
      elements(page, ({ tagName }) => tagName === tag).map((one) => wordsOf(one).join(' '));
    expect(text('del')).toContain('[removed: TAP]');
    expect(text('ins')).toContain('[added: ADC]');
  });

  it('lists people, parts, trials and conferences with their paragraphs', async () => {
    const page = await readPage(build.site, 'index/index.html');
    const words = withClass(page, 'word').map((one) => wordsOf(one).join(' '));
    for (const keyword of [
      'Junius, Daniel',
      'Hausner, Carol',
      'CD56',
      'DM4',
      'EMILIA',
      'Kadcyla',
      'European Multidisciplinary Cancer Congress, 2011',
      'PFS',
      'Roche',
    ])
      expect(words).toContain(keyword);
    expect(wordsOf(page).join(' ')).toContain('Junius, Daniel person');
  });
});

describe('the story of an invented archive', () => {
  let build: Build;
  let content = '';
  beforeAll(async () => {
    content = await storyContent();
    build = await buildArchive(content);
  }, 120_000);

  it('builds, with every link and every quote in its place', async () => {
    expect(build.code, build.output).toBe(0);
    expect(await checkLinks(build.site)).toEqual([]);
    expect(await strayQuotes(content, build.site)).toEqual([]);
  });

  it('stops when one letter of a quote is changed', async () => {
    const broken = await storyContent();
    const file = path.join(broken, 'compounds/nwx10.yaml');
    await writeFile(
      file,
      (await readFile(file, 'utf8')).replace('carries DM9 to the cell', 'carries DM9 to the sell'),
    );
    const failed = await buildArchive(broken);
    expect(failed.code).toBe(1);
    expect(failed.output).toContain('compounds/nwx10.yaml');
    expect(failed.output).toContain('The nearest passage is: "carries DM9 to the');
  }, 60_000);

  it('marks the sentence of an expectation, outside its words', async () => {
    const page = await readPage(build.site, 'releases/nwx10-second-trial/index.html');
    const marks = withClass(page, 'said');
    expect(marks.map(({ properties }) => properties['href'])).toEqual([
      '/expectations/#nwx10-second-trial-e1',
      '/expectations/#nwx10-second-trial-e2',
    ]);
    expect(marks.map(({ properties }) => properties['ariaLabel'])).toEqual([
      'What came of it: met late, February 2005',
      'What came of it: partly met, 2019',
    ]);
    for (const mark of marks) expect(mark.children).toEqual([]);
  });

  it('leads out of the archive by marked links, and to the kept copy of a document', async () => {
    const page = await readPage(build.site, 'expectations/index.html');
    const outside = elements(
      page,
      ({ tagName, properties }) => tagName === 'a' && /^https?:/.test(String(properties['href'])),
    );
    for (const { properties } of outside)
      expect(properties['rel']).toEqual(['external', 'noopener']);
    expect(outside.map(({ properties }) => properties['href'])).toContain(
      'https://archive.example/storm',
    );
    expect(wordsOf(page).join(' ')).toContain(
      'Outside the archive: A register (copy of 31 January 2006)',
    );
  });

  it('explains an abbreviation at its first use in a section only', async () => {
    const page = await readPage(build.site, 'releases/nwx10-second-trial/index.html');
    const explained = elements(page, ({ tagName }) => tagName === 'abbr');
    expect(explained.map(({ properties }) => properties['title'])).toEqual(['plain field season']);
    // For readers who cannot hover, and on the way to its proof.
    const [notes] = withClass(page, 'archive-notes');
    expect(notes && wordsOf(notes).join(' ')).toContain(
      'Abbreviations in it PFS plain field season',
    );
    expect(notes && hrefs(notes)).toContain('/glossary/#term-pfs');
    const glossary = await readPage(build.site, 'glossary/index.html');
    expect(wordsOf(glossary).join(' ')).toContain(
      'PFS plain field season Months without sneezing.',
    );
  });

  it('knows which release of the same day "earlier today" means', async () => {
    const page = await readPage(build.site, 'releases/nwx10-second-trial/index.html');
    const [notes] = withClass(page, 'archive-notes');
    expect(notes && hrefs(notes)).toContain('/releases/nwx10-trial-start/');
    const back = await readPage(build.site, 'releases/nwx10-trial-start/index.html');
    const [other] = withClass(back, 'archive-notes');
    expect(
      other && hrefs(other).some((href) => href.startsWith('/releases/nwx10-second-trial/#p')),
    ).toBe(true);
  });

  it('draws the parts that are known and says which are not', async () => {
    const page = await readPage(build.site, 'compounds/nwx10/index.html');
    const [drawing] = withClass(page, 'conjugate');
    expect(drawing?.properties['ariaLabel']).toBe(
      'NWX-10, drawn as its parts. payload: DM9; linker: unknown; antibody: unknown; target: HAY1.',
    );
    expect(drawing && withClass(drawing, 'unknown').length).toBeGreaterThanOrEqual(2);
  });

  it('shows an outcome of later years at the edge of the picture', async () => {
    const page = await readPage(build.site, 'compounds/nwx10/index.html');
    expect(withClass(page, 'later').map((one) => toString(one).trim())).toContain('2019');
  });
});
