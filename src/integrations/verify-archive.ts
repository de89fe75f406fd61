import type { AstroIntegration } from 'astro';
import { checkContent } from '../checks/check-content.ts';
import type { ContentFolder } from '../content-folder/content-folder.ts';
import { formatProblems } from '../content-folder/problem.ts';
import type { SiteSettings } from './site-settings.ts';

/** Checks the whole content before a build and stops it with every fault; in development it only tells. What was read is handed on. */
export const verifyArchive = (
  settings: SiteSettings,
  handOn: (folder: ContentFolder) => void,
): AstroIntegration => ({
  name: 'verify-archive',
  hooks: {
    'astro:config:setup': async ({ command, logger }) => {
      if (command !== 'build' && command !== 'dev') return;
      if (settings.addressFault !== undefined) {
        console.error(settings.addressFault);
        process.exit(1);
      }
      const { folder, problems } = await checkContent(settings.content);
      handOn(folder);
      if (problems.length === 0) return;
      if (command === 'dev') {
        logger.error(`\n${formatProblems(problems)}`);
        return;
      }
      // Thrown, this would reach the keeper as a stack trace.
      console.error(
        `The content has ${String(problems.length)} fault${problems.length === 1 ? '' : 's'}; nothing was built, the site of the last build stands.\n\n${formatProblems(problems)}`,
      );
      process.exit(1);
    },
  },
});
