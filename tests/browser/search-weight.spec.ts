import { expect, test } from './harness/test.ts';

test('first results come with at most 85 kB, scripts and the reader of the index included', async ({
  page,
}) => {
  await page.addInitScript(() => {
    // What the page fetches once the results are there is no part of them.
    new MutationObserver(() => {
      if (document.querySelector('[data-search-state="done"]')) performance.mark('done');
    }).observe(document, { subtree: true, childList: true, attributes: true });
  });
  const bytes = (): Promise<{ first: number; all: number }> =>
    page.evaluate(() => {
      const done = performance.getEntriesByName('done')[0]?.startTime ?? Infinity;
      const files = performance
        .getEntriesByType('resource')
        .filter((entry) => entry instanceof PerformanceResourceTiming)
        .filter(({ name }) => !/\.(?:css|woff2|svg|png)$/.test(name));
      const sum = (some: typeof files): number =>
        some.reduce((total, { encodedBodySize }) => total + encodedBodySize, 0);
      return { first: sum(files.filter(({ startTime }) => startTime < done)), all: sum(files) };
    });
  const ask = async (query: string): Promise<void> => {
    await page.locator('archive-search input[name="q"]').fill(query);
    await page.locator('archive-search input[name="q"]').press('Enter');
    await expect(page).toHaveTitle(new RegExp(`^${query}.*\\d releases?`));
    await expect(page.locator('[data-search-state]')).toHaveAttribute('data-search-state', 'done');
  };
  await page.goto('./search/');
  await ask('survival');
  const { first } = await bytes();
  test.info().annotations.push({ type: 'bytes', description: String(first) });
  expect(first).toBeGreaterThan(50_000);
  expect(first).toBeLessThanOrEqual(85_000);
  await page.waitForLoadState('networkidle');
  const { all } = await bytes();
  await ask('cancer');
  expect((await bytes()).all - all).toBeLessThanOrEqual(40_000);
});
