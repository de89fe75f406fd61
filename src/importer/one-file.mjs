// @ts-check
// Node finds, reads and links its modules one by one: for the importer's hundreds that takes as long as a hundred releases.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';

/**
 * What tells one state of a project's sources and packages from any other: each file's size and time of change.
 *
 * @param {string} root folder of the project
 * @returns {string}
 */
const stateOf = (root) => {
  const state = createHash('sha256');
  const sources = readdirSync(path.join(root, 'src'), { recursive: true, withFileTypes: true });
  const files = sources
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  for (const file of [path.join(root, 'package-lock.json'), ...files.sort()]) {
    const { size, mtimeMs } = statSync(file);
    state.update(`${file}\n${String(size)} ${String(mtimeMs)}\n`);
  }
  return state.digest('hex').slice(0, 20);
};

/**
 * Writes a module and all that it imports into one file, whole or not at all.
 *
 * @param {string} entry path of the module
 * @param {string} file
 */
const write = async (entry, file) => {
  const { rolldown } = await import('rolldown');
  const folder = path.dirname(file);
  const older = existsSync(folder) ? readdirSync(folder) : [];
  mkdirSync(folder, { recursive: true });
  const part = `${file}.${String(process.pid)}.part`;
  // gray-matter evaluates code, which must not see the names of the others.
  const bundle = await rolldown({
    input: entry,
    platform: 'node',
    external: [/^gray-matter/],
    logLevel: 'silent',
  });
  try {
    await bundle.write({ file: part, format: 'esm' });
    renameSync(part, file);
  } finally {
    await bundle.close();
    rmSync(part, { force: true });
  }
  for (const name of older) rmSync(path.join(folder, name), { force: true });
};

/**
 * Imports a module from one file that holds it with all that it imports of the project and its packages. The file is
 * made when a source has changed since the last time and kept in the project's `.cache`; where none can be made, the
 * module itself is imported.
 *
 * @param {string} module address of the module, `file:…`
 * @param {string} root folder of the project
 * @returns {Promise<unknown>} what it exports
 */
export const importInOneFile = async (module, root) => {
  try {
    const entry = fileURLToPath(module);
    const name = `${path.basename(entry, path.extname(entry))}-${stateOf(root)}.mjs`;
    const file = path.join(root, '.cache', 'importer', name);
    if (!existsSync(file)) await write(entry, file);
    /** @type {unknown} */
    const imported = await import(pathToFileURL(file).href);
    return imported;
  } catch {
    // It only starts more slowly so; another start may just have removed the file for a newer one.
    return import(module);
  }
};
