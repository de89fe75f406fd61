import { expect, test } from './harness/test.ts';

test('the home page answers', { tag: ['@desktop', '@phone', '@noscript'] }, async ({ page }) => {
  const response = await page.goto('./');
  expect(response?.status()).toBe(200);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('a wrong address answers with the page that says so', async ({ page, faults }) => {
  const response = await page.goto('./no-such-page/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  // The browser itself reports the 404 on its console.
  expect(faults.errors.splice(0)).toHaveLength(1);
});
