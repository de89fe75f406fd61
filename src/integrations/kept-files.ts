import { copyFile, mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { ContentFolder } from '../content-folder/content-folder.ts';
import type { SiteSettings } from './site-settings.ts';

/** Puts the files of each release beside its page: as kept (`.md`) and as received (`.txt`). */
export interface KeptFiles {
  /** Takes over the content folder that was read for the check. */
  readonly remember: (folder: ContentFolder) => void;
  /** Copies the files after a build and sends them in development; ten times as fast as a route a file. */
  readonly integration: AstroIntegration;
}

/** Prepares the copying of a content folder's files. */
export const keptFiles = ({ content, base }: SiteSettings): KeptFiles => {
  const files = new Map<string, string>();
  return {
    remember: ({ releases }) => {
      files.clear();
      for (const { id, data } of releases) {
        files.set(`releases/${id}.md`, path.join(content, 'releases', `${id}.md`));
        // Received HTML is shown as text too: it is evidence, never run.
        files.set(`releases/${id}.txt`, path.join(content, 'sources', data.source.file));
      }
    },
    integration: {
      name: 'kept-files',
      hooks: {
        'astro:server:setup': ({ server }) => {
          server.middlewares.use((request, response, next) => {
            const address = request.url?.split('?')[0] ?? '';
            const file = address.startsWith(base)
              ? files.get(address.slice(base.length))
              : undefined;
            if (file === undefined) {
              next();
              return;
            }
            response.setHeader('content-type', 'text/plain; charset=utf-8');
            readFile(file).then((bytes) => response.end(bytes), next);
          });
        },
        'astro:build:done': async ({ dir }) => {
          const site = fileURLToPath(dir);
          await mkdir(path.join(site, 'releases'), { recursive: true });
          const waiting = [...files];
          const copy = async (): Promise<void> => {
            for (let next = waiting.pop(); next; next = waiting.pop())
              await copyFile(next[1], path.join(site, next[0]));
          };
          await Promise.all(Array.from({ length: 8 }, copy));
        },
      },
    },
  };
};
