import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { accessFaultsInBothThemes } from './harness/access.ts';
import { expect, test } from './harness/test.ts';

const release = './releases/imgn853-ind-active/';
const bar = '.reading-bar';

const clipboard = async (page: Page): Promise<string> =>
  page.evaluate(() => navigator.clipboard.readText());

const allowCopying = (page: Page): Promise<void> =>
  page.context().grantPermissions(['clipboard-read', 'clipboard-write']);

/** Selects words of one text node as a reader would by dragging. */
const select = (page: Page, words: string): Promise<void> =>
  page.evaluate((wanted) => {
    const parts = document.querySelectorAll('[data-release-text]');
    for (const part of parts) {
      const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.textContent?.indexOf(wanted) ?? -1;
        if (at === -1) continue;
        getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
        return;
      }
    }
    throw new Error(`"${wanted}" stands in no single text of the page.`);
  }, words);

test('a quoted sentence carries its citation, and its address leads back to it', async ({
  page,
}) => {
  await allowCopying(page);
  await page.goto(release);
  await select(page, 'a diagnostic assay to help in the identification');
  await page.getByRole('button', { name: 'Quote' }).click();
  await expect(page.locator(bar)).toContainText('Quotation with its citation copied');
  const quoted = await clipboard(page);
  expect(quoted).toMatch(
    /^“a diagnostic assay to help in the identification” ImmunoGen, Inc\. \(2012, April 17\)\. /,
  );
  const address = /https?:\/\/\S+#p\d+$/.exec(quoted)?.[0];
  expect(address).toBeDefined();
  await page.goto('./');
  await page.goto(address ?? '');
  await expect(page.locator('[data-release-text] :target')).toContainText('a diagnostic assay');
  await expect(page.locator('[data-release-text] :target')).toBeInViewport();
  await expect(page.locator(bar)).toContainText(/You are at paragraph \d+ of \d+/);
});

test('a selection can be quoted by keyboard alone', async ({ page }) => {
  await allowCopying(page);
  await page.goto(release);
  await select(page, 'Investigational New Drug');
  await expect(page.getByRole('button', { name: 'Quote' })).toBeVisible();
  await page.keyboard.press('Alt+q');
  await expect(page.locator(bar)).toContainText('copied');
  expect(await clipboard(page)).toContain('“Investigational New Drug”');
});

/** Goes on by Tab, as a reader without a mouse does, until a part of the page has the focus. */
const tabTo = async (page: Page, target: Locator): Promise<void> => {
  const wanted = await target.elementHandle();
  for (let steps = 0; steps < 80; steps += 1) {
    await page.keyboard.press('Tab');
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error('No way of 80 steps leads there by Tab.');
};

test('by keyboard alone a hit is followed, the release cited, a sentence quoted', async ({
  page,
}) => {
  await allowCopying(page);
  await page.goto('./search/?q=IMGN853');
  const result = page.locator('[data-results] > li h3 a').first();
  await expect(result).toBeVisible();
  await tabTo(page, result);
  await page.keyboard.press('Enter');
  await expect(page.locator(bar)).toContainText(/^1 of \d+/);
  await page.keyboard.press('Alt+n');
  await expect(page.locator(bar)).toContainText(/^2 of \d+/);
  await page.keyboard.press('Alt+p');
  await expect(page.locator(bar)).toContainText(/^1 of \d+/);
  await page.keyboard.press('Alt+b');
  await expect(page).toHaveURL(/\/search\/\?q=IMGN853/);

  await page.goto(release);
  await tabTo(page, page.getByRole('link', { name: 'Cite', exact: true }));
  await page.keyboard.press('Enter');
  const panel = page.locator('#cite');
  for (const [kind, start] of [
    ['BibTeX', '@techreport{'],
    ['RIS', 'TY  - RPRT'],
    ['CSL-JSON', '['],
  ] as const) {
    await tabTo(page, panel.locator('summary').getByText(kind, { exact: true }));
    await page.keyboard.press('Enter');
    await tabTo(page, panel.getByRole('button', { name: `Copy the citation as ${kind}` }));
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await clipboard(page)).startsWith(start)).toBe(true);
  }

  await page.goto(release);
  await tabTo(page, page.getByRole('link', { name: 'Paragraph 4', exact: true }));
  await page.keyboard.press('Enter');
  await expect(page.locator(bar)).toContainText('Address of paragraph 4 copied');
  await page.keyboard.press('Alt+s');
  await page.keyboard.press('Alt+s');
  await expect(page.locator(bar)).toContainText('Selected in paragraph 4');
  await page.keyboard.press('Alt+q');
  await expect
    .poll(() => clipboard(page))
    .toMatch(/^“IMGN853 is a potential new therapeutic[^”]*which over-express FOLR1\.” .*#p4$/);
  await page.keyboard.press('Escape');
  await expect(page.locator(bar)).toBeHidden();
});

test('a paragraph’s number is a link that copies its address too', async ({ page }) => {
  await allowCopying(page);
  await page.goto(release);
  const mark = page.getByRole('link', { name: 'Paragraph 4', exact: true });
  await mark.focus();
  await expect(mark).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#p4$/);
  await expect.poll(() => clipboard(page)).toBe(page.url());
});

test('a release is cited in three formats', async ({ page }) => {
  await allowCopying(page);
  await page.goto(release);
  const panel = page.locator('#cite');
  await panel.getByRole('button', { name: 'Copy the citation as APA' }).click();
  await expect
    .poll(() => clipboard(page))
    .toMatch(
      /^ImmunoGen, Inc\. \(2012, April 17\)\..*\[Press release\]\. The ImmunoGen Press Archive\. http/,
    );
  await panel.getByText('AMA', { exact: true }).click();
  await panel.getByRole('button', { name: 'Copy the citation as AMA' }).click();
  await expect
    .poll(() => clipboard(page))
    .toMatch(/; April 17, 2012\. Accessed [A-Z][a-z]+ \d+, \d{4}\. http\S+$/);
  await panel.getByText('BibTeX', { exact: true }).click();
  await panel.getByRole('button', { name: 'Copy the citation as BibTeX' }).click();
  await expect.poll(() => clipboard(page)).toMatch(/^@techreport\{imgn853-ind-active,/);
  await panel.getByText('RIS', { exact: true }).click();
  const saved = page.waitForEvent('download');
  await panel.getByRole('button', { name: 'Save the citation as imgn853-ind-active.ris' }).click();
  const download = await saved;
  expect(download.suggestedFilename()).toBe('imgn853-ind-active.ris');
  expect(await readFile(await download.path(), 'utf8')).toMatch(
    /^TY {2}- RPRT\n[\s\S]*\nER {2}- ?\n$/,
  );
});

test('a search’s words are marked in the release, one after another, until Escape', async ({
  page,
}) => {
  await page.goto('./search/?q=diagnostic+assay');
  await page.locator('[data-results] > li h3 a').first().click();
  await expect(page.locator(bar)).toContainText(/^1 of \d+/);
  const marked = () =>
    page.evaluate(() => [...(CSS.highlights.get('hit')?.values() ?? [])].map(String));
  const hits = await marked();
  expect(hits.join(' ').toLowerCase()).toContain('diagnostic');
  // Painted, not written: the text that is copied is the release's own.
  await expect(page.locator('[data-release-text] mark')).toHaveCount(0);
  if (hits.length > 1) {
    await page.getByRole('button', { name: 'Next' }).click();
    await expect(page.locator(bar)).toContainText(/^2 of/);
  }
  await page.keyboard.press('Escape');
  await expect(page.locator(bar)).toBeHidden();
  expect(await marked()).toEqual([]);
  // The words are handed on once: a reload is a page like any other.
  await page.reload();
  await expect(page.locator(bar)).toBeHidden();
});

test('a hit within a folded part opens it, and the results can be gone back to', async ({
  page,
}) => {
  await page.goto('./search/?q=Hausner');
  await page.locator('[data-results] > li h3 a').first().click();
  await expect(page.locator(bar)).toContainText(/^1 of \d+/);
  await expect(page.locator('details.contacts')).toHaveAttribute('open');
  await page.getByRole('button', { name: 'Back to the results' }).click();
  await expect(page).toHaveURL(/\/search\/\?q=Hausner/);
});

test(
  'a folded part opens for its own address',
  { tag: ['@desktop', '@phone'] },
  async ({ page }) => {
    await page.goto(release);
    const contacts = page.locator('details.contacts');
    await expect(contacts).not.toHaveAttribute('open');
    await page.goto(`${release}#contacts`);
    await expect(contacts).toHaveAttribute('open');
    await expect(contacts).toContainText('Carol Hausner');
    await expect(contacts).toBeInViewport();
  },
);

test('an address whose end is none opens the release all the same', async ({ page }) => {
  await page.goto(`${release}#100%`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Copy the citation as APA' })).toBeVisible();
  await expect(page.locator(bar)).toBeHidden();
});

test('on paper a release is whole, with its numbers, one citation and where it comes from', async ({
  page,
}) => {
  await page.goto(release);
  await page.emulateMedia({ media: 'print' });
  for (const words of ['Carol Hausner', 'forward-looking statements', 'Permanent address'])
    await expect(page.getByText(words).first()).toBeVisible();
  await expect(page.locator('.provenance')).toContainText('SHA-256');
  await expect(page.locator('[data-citation]:visible')).toHaveCount(1);
  for (const part of ['.rail', '.site-head', '.site-foot', bar, '.cite-tools'])
    await expect(page.locator(`${part}:visible`)).toHaveCount(0);
  await expect(page.locator('#p5 > .mark')).toHaveCSS('opacity', '1');
  // A page that is lost to a heading alone, or to notes that could stand beside each other, is one too many.
  const pages = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type \/Page\b/g);
  expect(pages?.length).toBeLessThanOrEqual(3);
});

test(
  'without script the numbers are links and every citation can be read',
  { tag: '@noscript' },
  async ({ page }) => {
    await page.goto(`${release}#p4`);
    await expect(page.locator('#p4')).toBeInViewport();
    await expect(page.getByRole('link', { name: 'Paragraph 4', exact: true })).toHaveAttribute(
      'href',
      '#p4',
    );
    await expect(page.locator(bar)).toHaveCount(0);
    const panel = page.locator('#cite');
    await expect(panel.getByRole('button')).toHaveCount(0);
    for (const [kind, words] of [
      ['BibTeX', '@techreport{'],
      ['RIS', 'TY  - RPRT'],
      ['CSL-JSON', '"genre": "Press release"'],
    ] as const) {
      await panel.getByText(kind, { exact: true }).click();
      await expect(panel.getByText(words)).toBeVisible();
    }
  },
);

test(
  'without script a name is found in the index, and its paragraph by its number',
  { tag: '@noscript' },
  async ({ page }) => {
    await page.goto('./search/?q=Lambert');
    await page.locator('main').getByRole('link', { name: 'keyword index' }).click();
    const entry = page.locator('.keyword').filter({ hasText: 'Lambert, John' });
    await entry.getByRole('link', { name: /^¶/ }).first().click();
    await expect(page.locator('[data-release-text] :target')).toContainText('John Lambert');
    await expect(page.locator('[data-release-text] :target')).toBeInViewport();
  },
);

test(
  'nothing bars a reader from the reading tools',
  { tag: ['@desktop', '@phone'] },
  async ({ page }) => {
    await page.goto(`${release}#p4`);
    await expect(page.locator(bar)).toBeVisible();
    expect(await accessFaultsInBothThemes(page)).toEqual([]);
  },
);
