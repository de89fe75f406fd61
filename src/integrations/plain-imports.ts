import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';

const plainImports: Plugin = {
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) =>
    id === '\0vite/preload-helper.js'
      ? 'export const __vitePreload = (load) => load();'
      : undefined,
};

/** Leaves an import at a later moment to the browser: Vite's own way, three quarters of a kilobyte for every page, fetches style sheets and further scripts beside it, of which ours have none. */
export const withPlainImports = (): AstroIntegration => ({
  name: 'plain-imports',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      updateConfig({ vite: { plugins: [plainImports] } });
    },
  },
});
