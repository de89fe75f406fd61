import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { siteSettings } from '../integrations/site-settings.ts';
import { binPath } from './programs.mjs';

/** What a finished build is known by. */
const recordSchema = z.strictObject({
  /** Hash of everything the build read, in hexadecimal. */
  inputs: z.string(),
  /** When the home page was written, in milliseconds since 1970; tells whether the site is still that build's. */
  written: z.number(),
});

/** Everything outside the content folder that a build reads, from the project's folder. */
const sources = ['src', 'public', 'astro.config.mjs', 'package-lock.json', 'tsconfig.json'];

const addToHash = (hash: ReturnType<typeof createHash>, target: string): void => {
  const found = statSync(target, { throwIfNoEntry: false });
  if (found?.isDirectory() === true)
    for (const name of readdirSync(target).sort()) addToHash(hash, path.join(target, name));
  else if (found?.isFile() === true)
    hash.update(`${target}\0${String(found.size)}\0`).update(readFileSync(target));
};

/** Hash of everything a build reads, its environment included, in hexadecimal. */
export const hashInputs = (root: string): string => {
  const hash = createHash('sha256').update(`${process.version}\0`);
  for (const name of sources) addToHash(hash, path.join(root, name));
  addToHash(hash, siteSettings(root).content);
  for (const name of Object.keys(process.env).sort())
    if (name.startsWith('ARCHIVE_')) hash.update(`${name}=${process.env[name] ?? ''}\0`);
  return hash.digest('hex');
};

const recordFile = (root: string, target: string): string =>
  path.join(
    root,
    '.cache',
    'builds',
    `${createHash('sha256').update(target).digest('hex').slice(0, 12)}.json`,
  );

const writtenAt = (target: string): number | undefined =>
  statSync(path.join(target, 'index.html'), { throwIfNoEntry: false })?.mtimeMs;

/** Whether the finished site is the one that a build with these inputs would give. */
export const isBuilt = (root: string, inputs: string): boolean => {
  const { target } = siteSettings(root);
  try {
    const record = recordSchema.parse(JSON.parse(readFileSync(recordFile(root, target), 'utf8')));
    return record.inputs === inputs && record.written === writtenAt(target);
  } catch {
    return false;
  }
};

/** Builds the site and gives the builder's exit code; 0 means that `dist/` or `ARCHIVE_OUT` is complete. */
export const buildSite = async (
  root: string,
  inputs: string,
  args: readonly string[] = [],
): Promise<number> => {
  const { target } = siteSettings(root);
  const code = await new Promise<number>((resolve, reject) => {
    spawn(process.execPath, [binPath(root, 'astro'), 'build', ...args], {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    })
      .on('error', reject)
      .on('exit', (ended) => {
        resolve(ended ?? 1);
      });
  });
  const written = writtenAt(target);
  if (code === 0 && written !== undefined) {
    const file = recordFile(root, target);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify({ inputs, written }));
  }
  return code;
};

/** Builds the site unless it is up to date; gives 0, or the builder's exit code. */
export const ensureBuilt = async (root: string): Promise<number> => {
  const inputs = hashInputs(root);
  if (isBuilt(root, inputs)) return 0;
  return buildSite(root, inputs);
};
