import { spawn } from 'node:child_process';
import { binPath } from './programs.mjs';
import { projectRoot } from './project-root.ts';

/** One part of the check: a program that ends with 0 when all is well and names faults as file:line otherwise. */
interface Part {
  /** What it looks at, in a word or two. */
  readonly name: string;
  /** The program's file and its arguments. */
  readonly args: readonly string[];
  /** What mends most of its faults, where one command does. */
  readonly hint?: string;
}

const parts: readonly Part[] = [
  { name: 'content', args: ['src/checks/content.ts'] },
  {
    name: 'format',
    args: [binPath(projectRoot, 'prettier'), '--check', '--log-level=warn', '--cache', '.'],
    hint: 'npx prettier --write FILE sets a file right.',
  },
  // Before the lint, which reads the types that this writes for pages and collections.
  {
    name: 'types',
    args: [binPath(projectRoot, 'astro'), 'check', '--minimumFailingSeverity=warning'],
  },
  {
    name: 'lint',
    args: [
      binPath(projectRoot, 'eslint'),
      '--config=src/checks/eslint.config.mjs',
      '--max-warnings=0',
      '.',
    ],
  },
];

interface Outcome {
  readonly code: number;
  readonly output: string;
  readonly seconds: number;
}

const runPart = ({ args }: Part): Promise<Outcome> =>
  new Promise((resolve, reject) => {
    const began = performance.now();
    const chunks: Buffer[] = [];
    const child = spawn(process.execPath, [...args], {
      cwd: projectRoot,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}) },
    });
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({
        code: code ?? 1,
        output: Buffer.concat(chunks).toString('utf8').trim(),
        seconds: (performance.now() - began) / 1000,
      });
    });
  });

/** Runs every part, also after one found faults, and prints each one's faults; true when there are none. */
const runCheck = async (): Promise<boolean> => {
  let sound = true;
  // One after the other: two type checkers at once need twice the memory and save little time.
  for (const part of parts) {
    const { code, output, seconds } = await runPart(part);
    console.log(`${part.name}: ${code === 0 ? 'sound' : 'faults'} (${seconds.toFixed(1)} s)`);
    if (code === 0) continue;
    sound = false;
    console.log(output);
    if (part.hint !== undefined) console.log(part.hint);
    console.log('');
  }
  return sound;
};

process.exitCode = (await runCheck()) ? 0 : 1;
