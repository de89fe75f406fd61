import { type ContentFolder, readContentFolder } from '../content-folder/content-folder.ts';
import type { Problem } from '../content-folder/problem.ts';
import { checkQuotes } from './quotes.ts';
import { checkReferences } from './references.ts';

/** A content folder and everything that is wrong in it. */
export interface CheckedContent {
  /** What was read. */
  readonly folder: ContentFolder;
  /** All faults, by file and line. */
  readonly problems: readonly Problem[];
}

/** Reads a content folder and checks it whole: every file's form, every reference, every quote. */
export const checkContent = async (directory: string): Promise<CheckedContent> => {
  const { folder, problems } = await readContentFolder(directory);
  return {
    folder,
    problems: [...problems, ...checkReferences(folder), ...checkQuotes(folder)].sort(
      (a, b) => a.file.localeCompare(b.file) || a.line - b.line,
    ),
  };
};
