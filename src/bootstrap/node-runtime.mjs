// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

/** The oldest Node that reads TypeScript unasked and that the packages accept, as [major, minor]. */
const oldest = /** @type {const} */ ([22, 18]);

/**
 * Whether a version, such as "v24.21.0", is new enough.
 *
 * @param {string} version
 * @returns {boolean}
 */
export const isNewEnough = (version) => {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  return major > oldest[0] || (major === oldest[0] && minor >= oldest[1]);
};

/**
 * Whether a path is the Node that runs this file.
 *
 * @param {string} node
 * @returns {boolean}
 */
export const isThisProcess = (node) => realpathSync(node) === realpathSync(process.execPath);

/**
 * Version that a Node tells of itself, or none where it cannot run, such as one built for another C library.
 *
 * @param {string} node
 * @returns {string | undefined}
 */
const versionOf = (node) => {
  if (isThisProcess(node)) return process.version;
  const { status, stdout } = spawnSync(node, ['--version'], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
};

/**
 * The Node that runs the project: the one installed with it, else the machine's when it is new enough, else what to tell
 * the reader.
 *
 * @param {string} root folder of the project
 * @returns {{ readonly node: string } | { readonly fault: string }}
 */
export const findRuntime = (root) => {
  const { platform, arch } = process;
  const system = platform === 'win32' ? 'win' : platform;
  const program = platform === 'win32' ? 'node.exe' : 'node';
  const candidates = [
    ...[`node-${system}-${arch}`, `node-bin-${system}-${arch}`].map((name) =>
      path.join(root, 'node_modules', name, 'bin', program),
    ),
    process.env['npm_node_execpath'] ?? '',
    process.execPath,
  ];
  for (const node of candidates) {
    if (!existsSync(node)) continue;
    const version = versionOf(node);
    if (version !== undefined && isNewEnough(version)) return { node };
  }
  return {
    fault:
      `This machine's Node is ${process.version}, the archive needs ${oldest.join('.')} or newer, and no packaged Node ` +
      `fits ${platform} on ${arch}.\nInstall the current Node LTS, such as 24, and run the same command again.`,
  };
};
