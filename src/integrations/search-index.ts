import { fileURLToPath } from 'node:url';
import path from 'node:path';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/** Indexes the built pages with Pagefind, into `pagefind/` beside them; throws with every error Pagefind reports. */
export const searchIndex = (): AstroIntegration => ({
  name: 'search-index',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const site = fileURLToPath(dir);
      try {
        const { index, errors } = await createIndex({});
        if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
        const added = await index.addDirectory({ path: site });
        if (added.errors.length > 0)
          throw new Error(`Pagefind could not read the pages: ${added.errors.join('; ')}`);
        const written = await index.writeFiles({ outputPath: path.join(site, 'pagefind') });
        if (written.errors.length > 0)
          throw new Error(`Pagefind could not write its index: ${written.errors.join('; ')}`);
        logger.info(`${String(added.page_count)} pages searchable`);
      } finally {
        await close();
      }
    },
  },
});
