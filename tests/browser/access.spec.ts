import { accessFaults, accessFaultsInBothThemes } from './harness/access.ts';
import { expect, test } from './harness/test.ts';

const templates = [
  './',
  './releases/',
  './releases/imgn901-north-enrollment-milestone/',
  './releases/kadcyla-eu-japan-decisions/',
  './compounds/',
  './compounds/imgn901/',
  './compounds/t-dm1/',
  './companies/',
  './companies/immunogen/',
  './companies/immunogen/boilerplate/',
  './companies/roche/',
  './expectations/',
  './index/',
  './glossary/',
  './data/',
  './about/',
  './search/?q=kadcyla',
  './404.html',
];

for (const template of templates)
  test(
    `nothing bars a reader from ${template}, in either theme`,
    { tag: ['@desktop', '@phone'] },
    async ({ page, isMobile }) => {
      await page.goto(template);
      if (template.includes('search'))
        await expect(page.locator('[data-search-state="done"]')).toBeVisible();
      if (isMobile) {
        // Every colour of the light theme is on a wide screen too.
        await page.emulateMedia({ colorScheme: 'dark' });
        expect(await accessFaults(page)).toEqual([]);
      } else expect(await accessFaultsInBothThemes(page)).toEqual([]);
      const width = (): Promise<number> =>
        page.evaluate(() => document.documentElement.scrollWidth);
      const doubleLetters = (): Promise<void> =>
        page.evaluate(() => {
          document.documentElement.style.fontSize = '200%';
        });
      const own = page.viewportSize()?.width ?? 0;
      expect(await width()).toBeLessThanOrEqual(own);
      if (isMobile) {
        await page.setViewportSize({ width: 320, height: 640 });
        expect(await width()).toBeLessThanOrEqual(320);
        await page.setViewportSize({ width: own, height: 640 });
        await doubleLetters();
        expect(await width(), 'with letters twice as large').toBeLessThanOrEqual(own);
        return;
      }
      await page.setViewportSize({ width: 1280, height: 900 });
      await doubleLetters();
      expect(await width(), 'with letters twice as large').toBeLessThanOrEqual(1280);
      for (const paragraph of await page.locator('#p1').all())
        expect((await paragraph.boundingBox())?.width).toBeGreaterThan(600);
    },
  );
