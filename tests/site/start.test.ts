import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { projectRoot } from '../../src/bootstrap/project-root.ts';

const out = path.join('.cache', 'started-site');

/** Starts the site as `npm start` does, asks for its home page, and stops it by Ctrl-C. */
const startAndStop = async (
  env: Readonly<Record<string, string>> = {},
): Promise<{ readonly said: string; readonly status?: number; readonly code: number | null }> => {
  const child = spawn(process.execPath, ['src/bootstrap/run.mjs', 'start'], {
    cwd: projectRoot,
    env: {
      ...process.env,
      // The test runner's own; a build by it would be one for tests.
      NODE_ENV: undefined,
      ARCHIVE_CONTENT: 'tests/site/invented',
      ARCHIVE_OUT: out,
      PORT: '0',
      ...env,
    },
  });
  let said = '';
  let status: number | undefined;
  const listen = (chunk: Buffer): void => {
    said += String(chunk);
    const address = /Serving .* on (http:\S+)\nPress/.exec(said)?.[1];
    if (address === undefined || status !== undefined) return;
    status = 0;
    void fetch(address).then((response) => {
      ({ status } = response);
      child.kill('SIGINT');
    });
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  const code = await new Promise<number | null>((resolve) => {
    child.on('close', resolve);
  });
  return { said, code, ...(status === undefined ? {} : { status }) };
};

beforeAll(async () => {
  await rm(path.join(projectRoot, out), { recursive: true, force: true });
});

test('a first start builds and serves, a second one serves at once', async () => {
  const first = await startAndStop();
  expect(first.said).toContain('Building the site …');
  expect([first.status, first.code], first.said).toEqual([200, 0]);
  expect(first.said).toContain('Stopped.');
  const second = await startAndStop();
  expect(second.said).toContain('The site is up to date.');
  expect([second.status, second.code], second.said).toEqual([200, 0]);
});

test('a wrong PORT is told in one line', async () => {
  const { said, code } = await startAndStop({ PORT: 'http' });
  expect(said).toMatchInlineSnapshot(`
    "PORT is "http", which is no port. Give a whole number from 1 to 65535, such as PORT=8080 npm start.
    "
  `);
  expect(code).toBe(1);
});
