import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const root = path.join(import.meta.dirname, '../..');
const readme = await readFile(path.join(root, 'README.md'), 'utf8');
const commands = [...readme.matchAll(/^```sh\n([\s\S]*?)^```/gm)].flatMap(([, block = '']) =>
  block.trim().split('\n'),
);
const folder = await mkdtemp(path.join(tmpdir(), 'archive readme '));
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Run {
  readonly child: ChildProcess;
  readonly output: () => string;
  readonly ended: Promise<number | null>;
}

// npm hands its scripts what this runner was given; a newcomer's shell has none of it.
const clean = (): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(?:npm_|VITEST|NODE_ENV$|NODE_OPTIONS$|ARCHIVE_)/.test(name),
    ),
  );

const run = (script: string, args: readonly string[], env: Record<string, string> = {}): Run => {
  const child = spawn(
    process.execPath,
    [path.join(root, 'src/bootstrap/run.mjs'), script, ...args],
    { cwd: root, env: { ...clean(), ...env } },
  );
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  return { child, output: () => output, ended };
};

const address = async ({ output, ended }: Run): Promise<string> => {
  const isOver = (): Promise<boolean> =>
    Promise.race([
      ended.then(() => true),
      new Promise<boolean>((resolve) => setTimeout(resolve, 100, false)),
    ]);
  for (;;) {
    const found = /http:\/\/localhost:\d+\//.exec(output().replaceAll('\u001b', ''))?.[0];
    if (found !== undefined) return found;
    if (await isOver()) throw new Error(`The command ended without serving:\n${output()}`);
  }
};

const stop = async ({ child, ended }: Run): Promise<void> => {
  child.kill('SIGTERM');
  await ended;
};

const source = path.join(root, 'content/sources/kadcyla-eu-japan-decisions.txt');

/** How each command of the README is proven: run here as it stands there, paths and ports aside. */
const proofs: Record<string, () => Promise<void>> = {
  'npm start': async () => {
    const start = run('start', [], { PORT: '0', ARCHIVE_OUT: path.join(folder, 'start') });
    const page = await fetch(await address(start));
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('<h1');
    await stop(start);
  },
  'npm test': async () => {
    // This very run; on a clean clone the same command is what decides.
    expect(await readFile(path.join(root, '.ci/run'), 'utf8')).toMatch(/^npm test /m);
  },
  'npm run check': async () => {
    // Takes as long as all of these together, so it runs beside the tests, on every clean clone.
    expect(await readFile(path.join(root, '.ci/run'), 'utf8')).toMatch(/^npm run check /m);
  },
  'npm run import -- path/to/release.txt': async () => {
    const to = path.join(folder, 'imported');
    const imported = run('import', ['--to', to, source]);
    expect(await imported.ended, imported.output()).toBe(0);
    expect(await readdir(path.join(to, 'releases'))).toHaveLength(1);
    expect(await readdir(path.join(to, 'sources'))).toHaveLength(1);
  },
  'npm run import -- --dry-run path/to/release.txt': async () => {
    const to = path.join(folder, 'not imported');
    const imported = run('import', ['--to', to, '--dry-run', source]);
    expect(await imported.ended, imported.output()).toBe(0);
    expect(imported.output()).toContain('Positive Regulatory Decisions');
    expect(existsSync(path.join(to, 'releases'))).toBe(false);
  },
  'npm run dev': async () => {
    const dev = run('dev', ['--port', '0']);
    const at = await address(dev);
    expect((await fetch(at)).status).toBe(200);
    const search = await fetch(new URL('search/', at));
    expect(await search.text()).toContain('data-search-state');
    await stop(dev);
  },
  'npm run build': async () => {
    const out = path.join(folder, 'dist');
    const built = run('build', [], { ARCHIVE_OUT: out });
    expect(await built.ended, built.output()).toBe(0);
    expect(existsSync(path.join(out, 'index.html'))).toBe(true);
  },
  'ARCHIVE_URL=https://example.org/archive/ npm run build': async () => {
    const out = path.join(folder, 'addressed');
    const built = run('build', [], {
      ARCHIVE_URL: 'https://example.org/archive/',
      ARCHIVE_OUT: out,
    });
    expect(await built.ended, built.output()).toBe(0);
    expect(await readFile(path.join(out, 'sitemap.xml'), 'utf8')).toContain(
      '<loc>https://example.org/archive/releases/',
    );
  },
  'npm run edition': async () => {
    const edition = run('edition', ['--to', path.join(folder, 'editions')]);
    expect(await edition.ended, edition.output()).toBe(0);
    expect(await readdir(path.join(folder, 'editions'))).toEqual([expect.stringMatching(/\.zip$/)]);
  },
  'ARCHIVE_CONTENT=tests/site/invented ARCHIVE_OUT=.cache/invented npm run build': async () => {
    const out = path.join(folder, 'invented');
    const built = run('build', [], { ARCHIVE_CONTENT: 'tests/site/invented', ARCHIVE_OUT: out });
    expect(await built.ended, built.output()).toBe(0);
    expect(await readFile(path.join(out, 'index.html'), 'utf8')).toContain('Northwind');
  },
};

describe('the README', () => {
  it('names no command that is not proven, and proves none that it does not name', () => {
    expect([...new Set(commands)].sort()).toEqual(Object.keys(proofs).sort());
  });

  it.each(Object.entries(proofs))(
    'is right about %s',
    async (_, proof) => {
      await proof();
    },
    240_000,
  );

  it('shows pictures and files that exist', () => {
    for (const [, target = ''] of readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g))
      expect(existsSync(path.join(root, target)), target).toBe(true);
    for (const [, target = ''] of readme.matchAll(/`((?:src|tests|content|public)\/[\w./-]*)`/g))
      expect(existsSync(path.join(root, target.replace(/<.*$/, ''))), target).toBe(true);
  });
});
