import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { contentDirectory } from './content-directory.ts';
import type { ContentFile } from './content-file.ts';
import { type ContentFolder, readContentFolder } from './content-folder.ts';
import { ContentError, formatProblems } from './problem.ts';

/** Name of a collection that the content folder feeds. */
export type CollectionName =
  'releases' | 'compounds' | 'companies' | 'trials' | 'archive' | 'references' | 'glossary';

interface Entry extends Pick<ContentFile<object>, 'id' | 'data' | 'file'> {
  readonly body?: string;
}

const entriesOf = (folder: ContentFolder, name: CollectionName): readonly Entry[] => {
  if (name === 'archive') return folder.info ? [folder.info] : [];
  if (name === 'references' || name === 'glossary') return [folder[name]];
  return folder[name];
};

// All collections come from one reading: seven loaders, one pass over the files.
let reading: { readonly directory: string; readonly folder: Promise<ContentFolder> } | undefined;

const readOnce = (directory: string, strict: boolean): Promise<ContentFolder> => {
  if (reading?.directory !== directory)
    reading = {
      directory,
      folder: readContentFolder(directory).then(({ folder, problems }) => {
        if (problems.length > 0) {
          if (strict) throw new ContentError(problems);
          console.error(formatProblems(problems));
        }
        return folder;
      }),
    };
  return reading.folder;
};

/** Loads one collection from the content folder; in a build a fault throws a `ContentError` with all of them. */
export const folderLoader = (name: CollectionName): Loader => ({
  name: `content-folder-${name}`,
  load: async ({ store, watcher, config, logger }) => {
    const directory = contentDirectory(fileURLToPath(config.root));
    const fill = async (): Promise<void> => {
      const folder = await readOnce(directory, watcher === undefined);
      store.clear();
      for (const { id, data, body } of entriesOf(folder, name))
        store.set({ id, data: { ...data }, ...(body === undefined ? {} : { body }) });
    };
    await fill();
    if (!watcher) return;
    watcher.add(directory);
    const reload = (file: string): void => {
      if (!file.startsWith(directory)) return;
      reading = undefined;
      // Seven loaders hear of one change; the first drops the reading, all share the next.
      queueMicrotask(() => {
        fill().catch((error: unknown) => {
          logger.error(String(error));
        });
      });
    };
    watcher.on('change', reload).on('add', reload).on('unlink', reload);
  },
});
