// @ts-check
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

/**
 * Path of a package's program, from the package's own `bin` entry. Throws when the package has none.
 *
 * @param {string} root folder of the project
 * @param {string} packageName name of the package, such as "astro"
 * @param {string} [name] name of the program, where it is not the package's
 * @returns {string}
 */
export const binPath = (root, packageName, name = packageName) => {
  const folder = path.join(root, 'node_modules', packageName);
  /** @type {unknown} */
  const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const bin =
    typeof manifest === 'object' && manifest !== null && 'bin' in manifest && manifest.bin;
  if (typeof bin === 'string') return path.join(folder, bin);
  const entry =
    typeof bin === 'object' && bin !== null && Object.entries(bin).find(([key]) => key === name);
  if (entry && typeof entry[1] === 'string') return path.join(folder, entry[1]);
  throw new Error(
    `The package ${packageName} has no program "${name}"; its package.json says which it has.`,
  );
};

/**
 * Runs a program in the project's folder, with this one's input and output, and gives its exit code.
 *
 * @param {string} executable path of the program
 * @param {readonly string[]} args
 * @param {string} root folder of the project
 * @returns {Promise<number>}
 */
export const runProgram = (executable, args, root) =>
  new Promise((resolve, reject) => {
    const child = spawn(executable, [...args], { cwd: root, stdio: 'inherit' });
    /** @param {NodeJS.Signals} signal */
    const pass = (signal) => child.kill(signal);
    // Ctrl-C reaches the child by itself, as one of the terminal's group: only wait for it to end.
    const wait = () => undefined;
    process.on('SIGINT', wait);
    process.on('SIGTERM', pass);
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      process.off('SIGINT', wait);
      process.off('SIGTERM', pass);
      resolve(code ?? (signal === 'SIGINT' ? 130 : 1));
    });
  });
