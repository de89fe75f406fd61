import type { Request } from '@playwright/test';
import { expect, test } from './harness/test.ts';

test('first results come with at most 85 kB, scripts and the reader of the index included', async ({
  page,
}) => {
  const sizes: Promise<readonly [type: string, bytes: number]>[] = [];
  const weigh = async (request: Request): Promise<readonly [string, number]> => [
    request.resourceType(),
    (await request.sizes()).responseBodySize,
  ];
  page.on('requestfinished', (request) => sizes.push(weigh(request)));
  const bytes = async (): Promise<number> =>
    (await Promise.all(sizes))
      .filter(([type]) => /^(?:script|fetch|xhr|other)$/.test(type))
      .reduce((sum, [, size]) => sum + size, 0);
  const ask = async (query: string): Promise<void> => {
    await page.locator('archive-search input[name="q"]').fill(query);
    await page.locator('archive-search input[name="q"]').press('Enter');
    await expect(page).toHaveTitle(new RegExp(`^${query}.*\\d releases?`));
    await expect(page.locator('[data-search-state]')).toHaveAttribute('data-search-state', 'done');
  };
  await page.goto('./search/');
  await ask('survival');
  const first = await bytes();
  test.info().annotations.push({ type: 'bytes', description: String(first) });
  expect(first).toBeGreaterThan(50_000);
  expect(first).toBeLessThanOrEqual(85_000);
  await page.waitForLoadState('networkidle');
  const before = await bytes();
  await ask('cancer');
  expect((await bytes()) - before).toBeLessThanOrEqual(40_000);
});
