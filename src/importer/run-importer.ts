import { readFileSync } from 'node:fs';
import { basename, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { z } from 'zod';
import { RefusedFrontMatter } from '../content-folder/front-matter.ts';
import { slugSchema } from '../domain/release.ts';
import { findSources } from './source/find-sources.ts';
import { importBytes, type ImportOptions, sourceHash } from './import-release.ts';
import { readKnowledge } from './knowledge.ts';
import { ImportRefusal } from './refusal.ts';
import { ReleaseIndex } from './keeping/release-index.ts';
import { type ReportEntry, toEntry, toRefusedEntry } from './report.ts';
import { toDiff, toLines } from './report-lines.ts';
import { type WriteOptions, writeRelease } from './keeping/write-release.ts';

const usage = `Usage: npm run import -- [--to DIR] [--dry-run] [--force] [--json] [--slug NAME] PATH… or -

Makes Markdown releases of press releases: files or folders of .txt, .html and .md, or - for standard input.

  --to DIR     the content folder to import into (default: $ARCHIVE_CONTENT or content)
  --dry-run    write nothing, show what would change
  --force      replace what was edited by hand, and say what
  --json       print the report as JSON
  --slug NAME  the address part of the release; with one source only

Exit code 0: all imported; 1: some refused; 2: wrong use.`;

class WrongUse extends Error {}

interface Arguments {
  readonly write: WriteOptions;
  readonly json: boolean;
  readonly slug: string | undefined;
  readonly paths: readonly string[];
}

const readArguments = (args: readonly string[]): Arguments | undefined => {
  const options = {
    to: { type: 'string' },
    'dry-run': { type: 'boolean' },
    force: { type: 'boolean' },
    json: { type: 'boolean' },
    slug: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  } as const;
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new WrongUse(error instanceof Error ? error.message : 'The arguments cannot be read.');
  }
  const { values, positionals } = parsed;
  if (values.help === true) return undefined;
  if (positionals.length === 0) throw new WrongUse('No source is named.');
  if (values.to === '') throw new WrongUse('--to needs a folder, like --to content.');
  const { slug } = values;
  if (slug !== undefined && !slugSchema.safeParse(slug).success)
    throw new WrongUse(
      `"${slug}" is not a slug. Use lower-case letters, digits and hyphens, like --slug first-patient-dosed.`,
    );
  const folder = process.env['ARCHIVE_CONTENT'];
  return {
    write: {
      content: values.to ?? (folder === undefined || folder === '' ? 'content' : folder),
      dryRun: values['dry-run'] === true,
      force: values.force === true,
    },
    json: values.json === true,
    slug,
    paths: positionals,
  };
};

interface Source {
  readonly name: string;
  readonly read: () => Uint8Array;
}

const toRefusal = (error: unknown): ImportRefusal => {
  if (error instanceof ImportRefusal) return error;
  if (error instanceof RefusedFrontMatter)
    return new ImportRefusal(
      error.message,
      'Open the front matter with a bare --- and write YAML.',
    );
  if (error instanceof z.ZodError)
    return new ImportRefusal(
      `The record that was read of it is not sound: ${error.issues
        .map(({ path: field, message }) => `${field.join('.')}: ${message}`)
        .join('; ')}.`,
      'Nothing was written. This is a fault of the importer: report it with the source, and write the release by hand meanwhile.',
    );
  const what = error instanceof Error ? error.message : String(error);
  return new ImportRefusal(
    `The source cannot be imported: ${what.split('\n')[0] ?? what}`,
    'Check that the file can be read and that the target folder can be written.',
  );
};

const isFault = (error: unknown): boolean => error instanceof ImportRefusal;

const sourcesOf = (paths: readonly string[]): { sources: Source[]; refused: ReportEntry[] } => {
  const sources: Source[] = [];
  const refused: ReportEntry[] = [];
  for (const path of paths) {
    if (path === '-') {
      sources.push({ name: 'stdin', read: () => readFileSync(0) });
      continue;
    }
    try {
      sources.push(
        ...findSources(path).map((file) => ({ name: file, read: () => readFileSync(file) })),
      );
    } catch (error) {
      refused.push(toRefusedEntry(path, toRefusal(error)));
    }
  }
  return { sources, refused };
};

const showProgress = (done: number, all: number): void => {
  if (!process.stderr.isTTY || all < 20) return;
  const width = 30;
  const filled = Math.round((done / all) * width);
  const bar = `${'█'.repeat(filled)}${'·'.repeat(width - filled)}`;
  process.stderr.write(done === all ? '\r\u001b[K' : `\r${bar} ${String(done)}/${String(all)}`);
};

/** Where the command's words go. */
export interface Terminal {
  /** Takes what was asked for: the report. */
  readonly tell: (text: string) => void;
  /** Takes what went wrong with the command itself. */
  readonly complain: (text: string) => void;
}

// From so many sources on V8 clears its memory before that has grown by the half: by itself it lets what thousands of
// releases leave behind grow to twice what they need. A single large release takes less time without.
const longRun = 1500;

const importAll = (
  { write, json, slug, paths }: Arguments,
  { tell }: Pick<Terminal, 'tell'>,
): number => {
  const print = (text: string): void => {
    tell(`${text}\n`);
  };
  const { sources, refused } = sourcesOf(paths);
  if (slug !== undefined && sources.length > 1)
    throw new WrongUse(
      `--slug names one release, but ${String(sources.length)} sources are given.`,
    );
  if (sources.length > longRun) setFlagsFromString('--heap-growing-percent=40');
  const index = new ReleaseIndex(write.content);
  const options: ImportOptions = {
    knowledge: readKnowledge(write.content),
    ...(slug === undefined ? {} : { slug }),
  };
  const counts = new Map<string, number>();
  let first = true;
  const report = (entry: ReportEntry, diff: string): void => {
    counts.set(entry.action, (counts.get(entry.action) ?? 0) + 1);
    if (json) {
      tell(`${first ? '[\n' : ',\n'}${JSON.stringify(diff === '' ? entry : { ...entry, diff })}`);
    } else {
      print(`${first ? '' : '\n'}${toLines(entry, write.dryRun)}`);
      if (diff !== '') print(diff);
    }
    first = false;
  };
  for (const entry of refused) report(entry, '');
  for (const [at, source] of sources.entries()) {
    try {
      const bytes = source.read();
      const name = index.receivedNameOf(sourceHash(bytes), basename(source.name));
      const imported = importBytes(bytes, name, options);
      const written = writeRelease(imported, bytes, index, write, options);
      report(
        toEntry(source.name, imported, {
          ...written,
          file: relative('.', written.file).startsWith('..')
            ? written.file
            : relative('.', written.file),
        }),
        write.dryRun ? toDiff(written) : '',
      );
    } catch (error) {
      if (!isFault(error) && process.env['IMPORT_DEBUG'] !== undefined)
        process.stderr.write(`${error instanceof Error ? (error.stack ?? '') : ''}\n`);
      report(toRefusedEntry(source.name, toRefusal(error)), '');
    }
    showProgress(at + 1, sources.length);
  }
  if (json) print(counts.size === 0 ? '[]' : '\n]');
  else print(`\n${[...counts].map(([action, count]) => `${String(count)} ${action}`).join(', ')}`);
  return counts.has('refused') ? 1 : 0;
};

/** Imports what the arguments name and gives the exit code: 0 all imported, 1 some refused, 2 wrong use. */
export const runImporter = (args: readonly string[], terminal: Terminal): number => {
  try {
    const read = readArguments(args);
    if (read) return importAll(read, terminal);
    terminal.tell(`${usage}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof WrongUse)) throw error;
    terminal.complain(`${error.message}\n\n${usage}\n`);
    return 2;
  }
};
