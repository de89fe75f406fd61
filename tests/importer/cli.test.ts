import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { runImporter } from '../../src/importer/run-importer.ts';

const cli = join(import.meta.dirname, '../../src/importer/cli.mjs');
const fixtures = join(import.meta.dirname, 'fixtures');
const one = join(fixtures, 'contacts-lines.txt');

let folder = '';
const home = process.cwd();
beforeEach(() => {
  vi.stubEnv('ARCHIVE_CONTENT', '');
  folder = mkdtempSync(join(tmpdir(), 'importer-'));
  process.chdir(folder);
});
afterEach(() => {
  vi.unstubAllEnvs();
  process.chdir(home);
  rmSync(folder, { recursive: true, force: true });
});

/** Imports in this process, as the command does in its own. */
const run = (args: readonly string[]) => {
  let stdout = '';
  let stderr = '';
  const status = runImporter(args, {
    tell: (text) => (stdout += text),
    complain: (text) => (stderr += text),
  });
  return { status, stdout, stderr };
};

/** Imports by the command itself. */
const runCommand = (args: readonly string[], input?: Uint8Array) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    encoding: 'utf8',
    ...(input === undefined ? {} : { input }),
    env: { ...process.env, NODE_NO_WARNINGS: '1' },
  });
  return { status, stdout, stderr };
};

const entrySchema = z.looseObject({
  source: z.string(),
  ok: z.boolean(),
  action: z.string(),
  slug: z.string().nullable(),
  file: z.string().nullable(),
  title: z.string().nullable(),
  date: z.string().nullable(),
  dateCertain: z.boolean(),
  place: z.string().nullable(),
  wire: z.string().nullable(),
  tickers: z.array(z.strictObject({ exchange: z.string(), symbol: z.string() })),
  subheads: z.array(z.string()),
  headings: z.array(z.string()),
  hasSafeHarbor: z.boolean(),
  footnotes: z.number(),
  tables: z.number(),
  contacts: z.array(z.looseObject({ kind: z.string() })),
  compoundCodes: z.array(z.string()),
  unknownCodes: z.array(z.strictObject({ code: z.string(), count: z.number() })),
  repairs: z.array(z.looseObject({ kind: z.string(), count: z.number() })),
  leftOut: z.array(z.looseObject({ line: z.number(), text: z.string() })),
  problems: z.array(z.strictObject({ line: z.number(), what: z.string(), hint: z.string() })),
  byHand: z.array(z.string()),
});

const report = (stdout: string) => z.array(entrySchema).parse(JSON.parse(stdout));

const file = (slug: string): string => join(folder, 'content/releases', `${slug}.md`);

describe('the command line', () => {
  test('imports a folder and tells every field in JSON', () => {
    mkdirSync(join(folder, 'in/deeper'), { recursive: true });
    copyFileSync(one, join(folder, 'in/a.txt'));
    copyFileSync(join(fixtures, 'html-table.html'), join(folder, 'in/deeper/b.html'));
    const { status, stdout, stderr } = runCommand(['--json', 'in']);
    const entries = report(stdout);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(entries.map((entry) => entry.source)).toEqual(['in/a.txt', 'in/deeper/b.html']);
    const [first, second] = entries;
    expect(second).toMatchObject({ ok: true, tables: 1 });
    expect(first).toMatchObject({
      ok: true,
      place: 'BOSTON',
      wire: 'Business Wire',
      dateCertain: false,
    });
    expect(first?.unknownCodes).toContainEqual({ code: 'ALB-201', count: 2 });
  });

  test('writes the release and its source byte for byte, and running twice changes nothing', () => {
    expect(run(['--to', 'content', one]).status).toBe(0);
    const [name = ''] = readdirSync(join(folder, 'content/releases'));
    const before = readFileSync(join(folder, 'content/releases', name));
    expect(readFileSync(join(folder, 'content/sources', name.replace('.md', '.txt')))).toEqual(
      readFileSync(one),
    );
    const again = run(['--json', one]);
    expect(again.status).toBe(0);
    expect(report(again.stdout)[0]).toMatchObject({ action: 'unchanged' });
    expect(readFileSync(join(folder, 'content/releases', name))).toEqual(before);
    expect(readdirSync(join(folder, 'content/releases'))).toEqual([name]);
  });

  test('--dry-run writes nothing and shows the difference', () => {
    const { status, stdout } = run(['--dry-run', one]);
    expect(status).toBe(0);
    expect(stdout).toContain('+title: "Alpha Bio Announces');
    expect(readdirSync(folder)).toEqual([]);
  });

  test('reads standard input and takes a slug', () => {
    const { status } = runCommand(['--slug', 'first-dose', '-'], readFileSync(one));
    expect(status).toBe(0);
    expect(readFileSync(file('first-dose'), 'utf8')).toContain('receivedAs: "stdin"');
  });

  test('keeps what a person wrote, and names it', () => {
    run(['--slug', 'first-dose', one]);
    const edited = readFileSync(file('first-dose'), 'utf8')
      .replace('place: "BOSTON"', 'place: "BOSTON, Mass."\ntopics:\n  - "trial-start"')
      .replace('an important day', 'an important *day*');
    writeFileSync(file('first-dose'), edited);
    const { status, stdout } = run(['--json', one]);
    expect(status).toBe(0);
    expect(report(stdout)[0]).toMatchObject({
      action: 'unchanged',
      byHand: ['topics', 'place', 'body'],
    });
    expect(readFileSync(file('first-dose'), 'utf8')).toBe(edited);
  });

  test('merges a corrected source with what a person wrote', () => {
    const source = join(folder, 'release.txt');
    writeFileSync(source, readFileSync(one));
    run(['--slug', 'first-dose', source]);
    const edited = readFileSync(file('first-dose'), 'utf8').replace(
      'place: "BOSTON"',
      'place: "BOSTON, Mass."',
    );
    writeFileSync(file('first-dose'), edited);
    writeFileSync(
      source,
      readFileSync(one, 'utf8').replace('advanced kidney cancer', 'late kidney cancer'),
    );
    const { status, stdout } = run(['--json', source]);
    expect(status).toBe(0);
    expect(report(stdout)[0]).toMatchObject({
      action: 'merged',
      slug: 'first-dose',
      byHand: ['place'],
    });
    const merged = readFileSync(file('first-dose'), 'utf8');
    expect(merged).toContain('late kidney cancer');
    expect(merged).toContain('BOSTON, Mass.');
  });

  test('refuses to merge where both sides changed the same words; --force replaces and says what', () => {
    const source = join(folder, 'release.txt');
    writeFileSync(source, readFileSync(one));
    run(['--slug', 'first-dose', source]);
    writeFileSync(
      file('first-dose'),
      readFileSync(file('first-dose'), 'utf8').replace('advanced kidney', 'severe kidney'),
    );
    writeFileSync(source, readFileSync(one, 'utf8').replace('advanced kidney', 'late kidney'));
    const refused = run(['--json', source]);
    expect(refused.status).toBe(1);
    expect(report(refused.stdout)[0]?.problems[0]?.what).toContain('edited by hand');
    expect(readFileSync(file('first-dose'), 'utf8')).toContain('severe kidney');
    const forced = run(['--json', '--force', source]);
    expect(forced.status).toBe(0);
    expect(
      report(forced.stdout)[0]
        ?.problems.map((problem) => problem.what)
        .join(),
    ).toContain('--force replaced');
    expect(readFileSync(file('first-dose'), 'utf8')).toContain('late kidney');
  });

  test('recognises the same text under another name', () => {
    const copy = join(folder, 'copy.txt');
    const other = join(folder, 'other.txt');
    writeFileSync(copy, readFileSync(one));
    writeFileSync(other, readFileSync(one, 'utf8').replaceAll('\n', '\r\n'));
    run([one]);
    const { status, stdout } = run(['--json', copy, other]);
    expect(status).toBe(1);
    expect(report(stdout).map((entry) => entry.ok)).toEqual([false, false]);
    expect(readdirSync(join(folder, 'content/releases'))).toHaveLength(1);
  });

  test("reads the archive's own sources anew and changes nothing", () => {
    run([one, '--slug', 'given-another-name']);
    const before = readFileSync(join(folder, 'content/releases/given-another-name.md'), 'utf8');
    const { status, stdout } = run(['--json', join(folder, 'content/sources')]);
    expect(status).toBe(0);
    expect(report(stdout).map(({ ok, slug }) => [ok, slug])).toEqual([
      [true, 'given-another-name'],
    ]);
    expect(readFileSync(join(folder, 'content/releases/given-another-name.md'), 'utf8')).toBe(
      before,
    );
  });

  test('goes on past a bad file and says why it was refused', () => {
    writeFileSync(join(folder, 'empty.txt'), '');
    writeFileSync(join(folder, 'binary.txt'), Buffer.from([0, 1, 2, 3, 0, 255]));
    writeFileSync(join(folder, 'list.txt'), 'milk\neggs\n');
    writeFileSync(
      join(folder, 'script.md'),
      '---js\nprocess.exit(3)\n---\n\nAlpha Bio today announced a thing to all of its readers in Boston.\n',
    );
    const { status, stdout } = runCommand([
      '--json',
      ...['empty.txt', 'binary.txt', 'list.txt', 'script.md', 'missing.txt'],
      one,
    ]);
    const entries = report(stdout);
    expect(status).toBe(1);
    expect(entries.filter((entry) => entry.ok)).toHaveLength(1);
    expect(entries.filter((entry) => !entry.ok).map((entry) => entry.problems[0]?.what))
      .toMatchInlineSnapshot(`
      [
        "There is no file or folder "missing.txt".",
        "The source is empty (0 bytes).",
        "The source is a binary file, not text (6 bytes).",
        "The source is not a release: it has no headline and no body that could be one (2 words).",
        "Front matter in "js" is refused; it is never run. Open it with a bare --- and write YAML.",
      ]
    `);
  });

  test('refuses more than 20 MB', () => {
    writeFileSync(join(folder, 'large.txt'), Buffer.alloc(20 * 1024 * 1024 + 1, 'a '));
    const { status, stdout } = run(['large.txt']);
    expect(status).toBe(1);
    expect(stdout).toContain('at most 20 MB are read');
  });

  test('refuses a target that leads elsewhere', () => {
    mkdirSync(join(folder, 'content'));
    mkdirSync(join(folder, 'elsewhere'));
    symlinkSync(join(folder, 'elsewhere'), join(folder, 'content/releases'));
    const { status, stdout } = run([one]);
    expect(status).toBe(1);
    expect(stdout).toContain('leads outside the target folder');
    expect(readdirSync(join(folder, 'elsewhere'))).toEqual([]);
  });

  test.each([[[]], [['--bad', one]], [['--slug', '../x', one]], [['--slug', 'x', one, fixtures]]])(
    'wrong use: %j',
    (args) => {
      const { status, stdout, stderr } = (args.includes('--bad') ? runCommand : run)(args);
      expect(status).toBe(2);
      expect(stdout).toBe('');
      expect(stderr).toContain('Usage:');
      expect(stderr).not.toMatch(/^\s+at /m);
    },
  );

  test('ends quietly where nobody reads its report to the end', () => {
    // Their reports are several times longer than what a pipe holds.
    const sources = readdirSync(fixtures)
      .slice(0, 120)
      .map((name) => `"${join(fixtures, name)}"`);
    const all = `"${process.execPath}" "${cli}" --dry-run ${sources.join(' ')} | head -n 1`;
    const { stderr, stdout } = spawnSync('sh', ['-c', all], {
      encoding: 'utf8',
      env: { ...process.env, NODE_NO_WARNINGS: '1' },
    });
    expect(stdout).not.toBe('');
    expect(stderr).not.toMatch(/EPIPE|\.ts:\d|Error/);
  });

  test('clears away what a killed import left half written', () => {
    run([one]);
    writeFileSync(join(folder, 'content/releases/.x.md.123.part'), 'half');
    run([one]);
    expect(
      readdirSync(join(folder, 'content/releases')).filter((name) => name.startsWith('.')),
    ).toEqual([]);
  });
});
