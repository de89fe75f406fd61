import path from 'node:path';

/** Folder of the content: `ARCHIVE_CONTENT` where it is set and not empty, else `content/` at the project's root. */
export const contentDirectory = (root: string): string => {
  const chosen = process.env['ARCHIVE_CONTENT'];
  return path.resolve(root, chosen === undefined || chosen === '' ? 'content' : chosen);
};
