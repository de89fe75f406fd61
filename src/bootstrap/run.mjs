// @ts-check
// The one entry of every npm script. Plain JavaScript on purpose: on a fresh clone the machine's own
// Node, 20 or newer, runs it with nothing installed, and old Node cannot read TypeScript.
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { commands } from './commands.mjs';
import { install, isInstalled } from './installation.mjs';
import { findRuntime, isThisProcess } from './node-runtime.mjs';
import { binPath, runProgram } from './programs.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const [name = '', ...args] = process.argv.slice(2);

/**
 * Runs a command of package.json and gives its exit code.
 *
 * @param {string} name a key of `commands`
 * @param {string[]} args what stood behind the command
 * @returns {Promise<number>}
 */
const run = async (name, args) => {
  const command = commands[name];
  if (command === undefined) {
    console.error(
      `There is no command "${name}". There are: ${Object.keys(commands).join(', ')}, as in "npm start".`,
    );
    return 1;
  }
  if (!isInstalled(root)) {
    const fault = await install(root);
    if (fault !== undefined) {
      console.error(fault);
      return 1;
    }
  }
  const runtime = findRuntime(root);
  if ('fault' in runtime) {
    console.error(runtime.fault);
    return 1;
  }
  // Astro prints a notice about telemetry unless this is set before it starts.
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  // Programs started further down find the same Node first.
  process.env['PATH'] =
    path.dirname(runtime.node) +
    path.delimiter +
    (process.env['PATH'] ?? process.env['Path'] ?? '');

  if ('program' in command) {
    const [program, ...given] = command.program;
    return runProgram(runtime.node, [binPath(root, program), ...given, ...args], root);
  }
  const file = path.join(root, command.module);
  const { flags = [] } = command;
  if (flags.length > 0 || !isThisProcess(runtime.node))
    return runProgram(runtime.node, [...flags, file, ...args], root);
  // Already the right Node: one process fewer to start.
  process.chdir(root);
  process.argv = [process.execPath, file, ...args];
  await import(pathToFileURL(file).href);
  return Number(process.exitCode ?? 0);
};

process.exitCode = await run(name, args);
