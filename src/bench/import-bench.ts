import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { commands } from '../bootstrap/commands.mjs';
import { generateArchive } from './generate-archive.ts';
import { bodySentences } from './invented-sentences.ts';
import { measureProgram, type Measurement, medianRun } from './measure.ts';

/** What an import bench is asked to do. */
export interface ImportBenchOptions {
  /** The project's folder. */
  readonly root: string;
  /** Folder for everything the bench makes. */
  readonly work: string;
  /** How often each import is run; the medians count. */
  readonly runs: number;
  /** Told what is being done. */
  readonly say: (line: string) => void;
}

/** What imports took. */
export interface ImportResult {
  /** 1,000 texts through our command, written to disk. */
  readonly ours: Measurement;
  /** The same texts through remark's parse and stringify, written to disk. */
  readonly remark: Measurement;
  /** 10,000 texts through our command. */
  readonly many: Measurement;
  /** One text of 4 MB through our command. */
  readonly large: Measurement;
}

// Compounds and companies stay, so that the importer knows the names as it does in real use.
const withoutReleases = async (content: string, target: string): Promise<void> => {
  for (const part of ['archive.yaml', 'compounds', 'companies', 'trials'])
    await cp(path.join(content, part), path.join(target, part), { recursive: true });
};

const largeText = (): string => {
  const paragraph = bodySentences.join(' ').replaceAll(/[{}^]/g, '');
  const opening =
    'February 12, 2013\n\nNorthwind Reports on All of Its Studies at Once\n\nALDERBROOK, Mass.--(BUSINESS WIRE)-- Northwind Therapeutics, Inc. (Nasdaq: NORX) today announced everything.';
  const count = Math.ceil((4 * 1024 * 1024) / (paragraph.length + 2));
  return `${[opening, ...Array.from({ length: count }, () => paragraph)].join('\n\n')}\n`;
};

/** Imports invented texts with our command and puts them through remark alone, in turn, and measures each whole process. */
export const benchImports = async (options: ImportBenchOptions): Promise<ImportResult> => {
  const { root, work, runs, say } = options;
  const place = path.join(work, 'import');
  await rm(place, { recursive: true, force: true });
  const content = path.join(place, 'archive');
  // As `npm run import` starts it.
  const command = commands['import'];
  if (command === undefined || !('module' in command))
    throw new Error('src/bootstrap/commands.mjs names no module for the command "import".');
  const importer = [...(command.flags ?? []), path.join(root, command.module)];
  let targets = 0;
  // Every run writes into a folder of its own, and nothing is removed between runs: a file system such as ext4 searches
  // a long time for a free entry where thousands of files were just removed, which would be measured with the import.
  const newTarget = (): string => path.join(place, `target-${String((targets += 1))}`);
  const importFrom = async (source: string, archive: string): Promise<Measurement> => {
    const target = newTarget();
    await withoutReleases(archive, target);
    return measureProgram({
      command: [process.execPath, ...importer, '--to', target, source],
      cwd: root,
    });
  };
  await generateArchive(content, { releases: 1000 });
  const sources = path.join(content, 'sources');
  const ours: Measurement[] = [];
  const remark: Measurement[] = [];
  for (let run = 1; run <= runs; run += 1) {
    say(`import of 1000, run ${String(run)} of ${String(runs)}: ours`);
    ours.push(await importFrom(sources, content));
    say(`import of 1000, run ${String(run)} of ${String(runs)}: remark`);
    const peer = path.join(import.meta.dirname, 'remark-peer.ts');
    remark.push(
      await measureProgram({ command: [process.execPath, peer, sources, newTarget()], cwd: root }),
    );
  }
  say('import of one text of 4 MB');
  const large = path.join(place, 'large');
  await mkdir(large, { recursive: true });
  await writeFile(path.join(large, 'large.txt'), largeText());
  const largeRun = await importFrom(path.join(large, 'large.txt'), content);
  say('import of 10000');
  const manyContent = path.join(place, 'archive-of-10000');
  await generateArchive(manyContent, { releases: 10_000 });
  const many = await importFrom(path.join(manyContent, 'sources'), manyContent);
  return { ours: medianRun(ours), remark: medianRun(remark), many, large: largeRun };
};
