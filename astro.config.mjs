// @ts-check
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'astro/config';
import { atomicPublish } from './src/integrations/atomic-publish.ts';
import { keptFiles } from './src/integrations/kept-files.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { verifyArchive } from './src/integrations/verify-archive.ts';
import { siteSettings } from './src/integrations/site-settings.ts';

const root = fileURLToPath(new URL('.', import.meta.url));
const settings = siteSettings(root);
const kept = keptFiles(settings);

export default defineConfig({
  output: 'static',
  outDir: settings.outDir,
  cacheDir: settings.cacheDir,
  ...(settings.site === undefined ? {} : { site: settings.site }),
  base: settings.base,
  trailingSlash: 'always',
  build: { format: 'directory', assets: 'assets', inlineStylesheets: 'never' },
  // The default eats the space at a line break between two inline elements.
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  scopedStyleStrategy: 'where',
  devToolbar: { enabled: false },
  server: { port: Number(process.env.PORT ?? 4321) },
  vite: { build: { assetsInlineLimit: 0 }, cacheDir: path.join(settings.cacheDir, 'vite') },
  integrations: [
    verifyArchive(settings, kept.remember),
    searchIndex(),
    kept.integration,
    atomicPublish(settings),
  ],
});
