// @ts-check
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { runProgram } from './programs.mjs';

/**
 * @typedef {object} LockedPackage an entry of a lock file
 * @property {string} [version]
 * @property {string} [integrity]
 * @property {boolean} [optional] true where another platform may lack it
 * @property {boolean} [devOptional] true where it may be lacking for both reasons
 * @property {string | string[]} [os] platforms it is for, all where absent
 * @property {string | string[]} [cpu] processors it is for, all where absent
 */

/**
 * The packages of a lock file by folder, or none when it is absent or cut short.
 *
 * @param {string} file
 * @returns {Record<string, LockedPackage>}
 */
const readLock = (file) => {
  try {
    /** @type {unknown} */
    const lock = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof lock !== 'object' || lock === null || !('packages' in lock)) return {};
    // npm writes these files, and no parser is installed yet that could prove their form.
    return /** @type {Record<string, LockedPackage>} */ (lock.packages);
  } catch {
    return {};
  }
};

/**
 * Whether a package was built for another platform or processor than this one.
 *
 * @param {LockedPackage} locked
 * @returns {boolean}
 */
const isForeign = ({ os = [], cpu = [] }) =>
  [
    [os, process.platform],
    [cpu, process.arch],
  ].some(([list, own]) => {
    const fitting = [list ?? []].flat().filter((name) => !name.startsWith('!'));
    return fitting.length > 0 && !fitting.includes(String(own));
  });

/** @param {string} root */
const beginningMark = (root) => path.join(root, '.cache', 'installing');

/**
 * Whether node_modules holds what package-lock.json asks for, for this platform, whoever installed it.
 * npm writes node_modules/.package-lock.json as the last step of an install, so its absence also tells of one cut short.
 *
 * @param {string} root folder of the project
 * @returns {boolean}
 */
export const isInstalled = (root) => {
  if (existsSync(beginningMark(root))) return false;
  const wanted = readLock(path.join(root, 'package-lock.json'));
  const present = readLock(path.join(root, 'node_modules', '.package-lock.json'));
  // node_modules copied from another kind of machine: its binaries cannot run here.
  if (Object.values(present).some(isForeign)) return false;
  return Object.entries(wanted).every(([folder, { version, integrity, optional, devOptional }]) => {
    if (folder === '') return true;
    const found = present[folder];
    if (found === undefined) return optional ?? devOptional ?? false;
    return (
      found.version === version &&
      found.integrity === integrity &&
      existsSync(path.join(root, folder, 'package.json'))
    );
  });
};

/**
 * Installs what package-lock.json names, and nothing else; no package's own script runs. Gives what to tell the reader
 * when it failed.
 *
 * @param {string} root folder of the project
 * @returns {Promise<string | undefined>}
 */
export const install = async (root) => {
  console.log(
    'Installing the packages that package-lock.json names. The first time takes a minute …',
  );
  const mark = beginningMark(root);
  mkdirSync(path.dirname(mark), { recursive: true });
  writeFileSync(mark, 'An install began here and has not ended.\n');
  const code = await npm(root, ['ci', '--ignore-scripts', '--include=dev', '--include=optional']);
  rmSync(mark, { force: true });
  if (code === 0 && isInstalled(root)) return undefined;
  // Half an installation must not pass for a whole one.
  rmSync(path.join(root, 'node_modules', '.package-lock.json'), { force: true });
  return [
    code === 0
      ? 'The install ended well, yet node_modules does not hold what package-lock.json names.'
      : `The install failed: "npm ci" ended with code ${String(code)}; what it said stands above.`,
    'The first run needs a connection to the npm registry and about 700 MB of disk.',
    'When both are there: close programs that use this folder, delete node_modules, and run the same command again.',
  ].join('\n');
};

/**
 * Runs npm: the one that started this command, or the machine's.
 *
 * @param {string} root
 * @param {readonly string[]} args
 * @returns {Promise<number>}
 */
const npm = async (root, args) => {
  const { npm_execpath: cli, npm_node_execpath: node } = process.env;
  // Not the Node that runs this file: that may stand in node_modules, which the install replaces.
  if (cli !== undefined && /npm-cli\.[cm]?js$/.test(cli) && existsSync(cli))
    return runProgram(
      node !== undefined && existsSync(node) ? node : process.execPath,
      [cli, ...args],
      root,
    );
  const command = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  try {
    return await runProgram(command, args, root);
  } catch {
    console.error(`"${command}" could not be started. Run this through npm, as in "npm start".`);
    return 127;
  }
};
