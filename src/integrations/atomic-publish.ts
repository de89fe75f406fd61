import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { AstroIntegration } from 'astro';
import type { SiteSettings } from './site-settings.ts';

/** Puts the finished site in place in one rename, last of all; a failed build leaves the last good one. */
export const atomicPublish = ({ target, outDir }: SiteSettings): AstroIntegration => {
  const retired = `${outDir}-old`;
  return {
    name: 'atomic-publish',
    hooks: {
      'astro:build:start': async () => {
        // A build that was killed between the two renames left the good site under the retired name.
        if (!existsSync(target) && existsSync(retired)) await rename(retired, target);
        await rm(retired, { recursive: true, force: true });
        await rm(outDir, { recursive: true, force: true });
      },
      'astro:build:done': async ({ logger }) => {
        await mkdir(path.dirname(target), { recursive: true });
        if (existsSync(target)) await rename(target, retired);
        await rename(outDir, target);
        await rm(retired, { recursive: true, force: true });
        logger.info(`The site is in ${path.relative(process.cwd(), target) || '.'}`);
      },
    },
  };
};
