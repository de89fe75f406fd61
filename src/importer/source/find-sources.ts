import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ImportRefusal } from '../refusal.ts';

const readable = /\.(?:txt|text|html?|xhtml|md|markdown)$/i;

/** The files to import under a path: the file itself, or every text, page and Markdown file in a folder, in order of name; throws an `ImportRefusal` where there is none. */
export const findSources = (path: string): string[] => {
  let isFolder: boolean;
  try {
    isFolder = statSync(path).isDirectory();
  } catch {
    throw new ImportRefusal(
      `There is no file or folder "${path}".`,
      'Check the path; use - for standard input.',
    );
  }
  if (!isFolder) return [path];
  let found: string[];
  try {
    found = readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && readable.test(entry.name) && !entry.name.startsWith('.'))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort((a, b) => (a < b ? -1 : 1));
  } catch (error) {
    throw new ImportRefusal(
      `The folder "${path}" cannot be read: ${error instanceof Error ? error.message : 'unknown reason'}.`,
      'Give read permission to it and to the folders in it.',
    );
  }
  if (found.length === 0)
    throw new ImportRefusal(
      `The folder "${path}" holds no .txt, .html or .md file.`,
      'Name a folder with releases in it.',
    );
  return found;
};
