import path from 'node:path';
import { close, createIndex } from 'pagefind';

/** Folder under a built site in which Pagefind's defaults are put beside it. */
export const peerFolder = 'default-pagefind';

/** Indexes the release pages of a built site by Pagefind with its defaults, under `peerFolder`. */
export const indexWithDefaults = async (dist: string): Promise<void> => {
  const { index } = await createIndex({});
  await index?.addDirectory({ path: dist, glob: 'releases/*/index.html' });
  await index?.writeFiles({ outputPath: path.join(dist, peerFolder) });
  await close();
};
