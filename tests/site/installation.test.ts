import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isInstalled } from '../../src/bootstrap/installation.mjs';
import { isNewEnough } from '../../src/bootstrap/node-runtime.mjs';
import { closingLine, countPlaywright, countVitest, sum } from '../../src/bootstrap/test-counts.ts';

const one = { version: '1.0.0', integrity: 'sha512-x' };
const foreign = { ...one, optional: true, os: ['other'], cpu: ['odd'] };
let root = '';

const write = async (file: string, content: unknown): Promise<void> => {
  await mkdir(path.dirname(path.join(root, file)), { recursive: true });
  await writeFile(path.join(root, file), JSON.stringify(content));
};

const lock = (packages: Readonly<Record<string, unknown>>) =>
  write('package-lock.json', { packages: { '': { name: 'x' }, ...packages } });

const installed = async (packages: Readonly<Record<string, unknown>>) => {
  await write('node_modules/.package-lock.json', { packages });
  for (const folder of Object.keys(packages)) await write(`${folder}/package.json`, {});
};

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'an installation '));
  await lock({ 'node_modules/one': one, 'node_modules/odd': foreign });
});

afterEach(async () => {
  await rm(root, { recursive: true });
});

test('an installation holds what the lock names, but for other platforms', async () => {
  expect(isInstalled(root)).toBe(false);
  await installed({ 'node_modules/one': one });
  expect(isInstalled(root)).toBe(true);
});

test.each([
  ['another version', () => installed({ 'node_modules/one': { ...one, version: '1.0.1' } })],
  ['other bytes', () => installed({ 'node_modules/one': { ...one, integrity: 'sha512-y' } })],
  ['nothing', () => installed({})],
  [
    'the packages of another platform',
    () => installed({ 'node_modules/one': one, 'node_modules/odd': foreign }),
  ],
  [
    'a record without its packages',
    () => write('node_modules/.package-lock.json', { packages: { 'node_modules/one': one } }),
  ],
  [
    'an install that was cut short',
    async () => {
      await installed({ 'node_modules/one': one });
      await write('.cache/installing', '');
    },
  ],
])('%s is no installation', async (_, prepare) => {
  await prepare();
  expect(isInstalled(root)).toBe(false);
});

test('Node is new enough when it reads TypeScript unasked', () => {
  expect(['v20.20.2', 'v22.17.1', 'v22.18.0', 'v24.0.0'].map(isNewEnough)).toEqual([
    false,
    false,
    true,
    true,
  ]);
});

test('the counts of all runners make one closing line', () => {
  const vitest = countVitest({
    numPassedTests: 3,
    numPendingTests: 1,
    numTodoTests: 0,
    testResults: [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] },
      { status: 'passed', assertionResults: [{ status: 'passed' }, { status: 'passed' }] },
    ],
  });
  const playwright = countPlaywright({
    stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 0 },
  });
  expect(closingLine(sum([vitest, playwright]))).toBe('7 passed, 4 failed, 1 skipped');
  expect(closingLine(sum([countVitest(undefined)]))).toBe('0 passed, 0 failed');
});
