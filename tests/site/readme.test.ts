import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { projectRoot as root } from '../../src/bootstrap/project-root.ts';
import { cacheFolderOf } from '../../src/integrations/site-settings.ts';
import { cleanEnvironment, sharedBuild } from './build-archive.ts';

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

const run = (script: string, args: readonly string[], env: Record<string, string> = {}): Run => {
  const child = spawn(
    process.execPath,
    [path.join(root, 'src/bootstrap/run.mjs'), script, ...args],
    { cwd: root, env: { ...cleanEnvironment(), ...env } },
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
    const { site } = await sharedBuild('given');
    const start = run('start', [], { PORT: '0', ARCHIVE_OUT: site });
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
    const content = path.join(folder, 'content');
    await cp(path.join(root, 'tests/site/invented'), content, { recursive: true });
    const dev = run('dev', ['--port', '0'], { ARCHIVE_CONTENT: content });
    const at = await address(dev);
    const text = async (page: string): Promise<string> => (await fetch(new URL(page, at))).text();
    expect(await text('search/')).toContain('data-search-state');
    const page = 'releases/nwx10-approval/';
    expect(await text(page)).toContain('10 mg/m²');
    const file = path.join(content, 'releases/nwx10-approval.md');
    await writeFile(file, (await readFile(file, 'utf8')).replace('10 mg/m²', '20 mg/m²'));
    await expect.poll(() => text(page), { timeout: 20_000 }).toContain('20 mg/m²');
    await stop(dev);
    const cache = cacheFolderOf(root, content, path.join(root, 'dist'));
    await rm(cache, { recursive: true });
  },
  'npm run build': async () => {
    const { code, output, site } = await sharedBuild('given');
    expect(code, output).toBe(0);
    expect(existsSync(path.join(site, 'index.html'))).toBe(true);
  },
  'ARCHIVE_URL=https://example.org/archive/ npm run build': async () => {
    const { code, output, site } = await sharedBuild('addressed');
    expect(code, output).toBe(0);
    expect(await readFile(path.join(site, 'sitemap.xml'), 'utf8')).toContain(
      '<loc>https://example.org/archive/releases/',
    );
  },
  'npm run edition': async () => {
    const edition = run('edition', ['--to', path.join(folder, 'editions')]);
    expect(await edition.ended, edition.output()).toBe(0);
    expect(await readdir(path.join(folder, 'editions'))).toEqual([expect.stringMatching(/\.zip$/)]);
  },
  'ARCHIVE_CONTENT=tests/site/invented ARCHIVE_OUT=.cache/invented npm run build': async () => {
    const { code, output, site } = await sharedBuild('invented');
    expect(code, output).toBe(0);
    expect(await readFile(path.join(site, 'index.html'), 'utf8')).toContain('Northwind');
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
