import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { siteSettings } from '../integrations/site-settings.ts';
import { generateArchive } from './generate-archive.ts';
import { measureProgram, type Measurement, medianRun } from './measure.ts';
import { writePlainPeer } from './plain-peer.ts';

/** What a build bench is asked to do. */
export interface BuildBenchOptions {
  /** The project's folder. */
  readonly root: string;
  /** Folder for everything the bench makes. */
  readonly work: string;
  /** Numbers of releases. */
  readonly sizes: readonly number[];
  /** How often each build is run; the medians count. */
  readonly runs: number;
  /** Which builds to run. */
  readonly only?: 'ours' | 'peer';
  /** Told what is being done. */
  readonly say: (line: string) => void;
}

/** What the builds of one archive took. */
export interface BuildResult {
  /** Number of releases. */
  readonly releases: number;
  /** Mean words of a release. */
  readonly wordsPerRelease: number;
  /** Our whole build. */
  readonly ours?: Measurement;
  /** Bare Astro and Pagefind of the same texts, one after the other. */
  readonly peer?: Measurement;
  /** The peer's two steps. */
  readonly peerSteps?: { readonly astro: Measurement; readonly pagefind: Measurement };
}

/** Builds a site with Astro's own command and measures it, in the project's folder or in another. */
export const measureBuild = (
  root: string,
  env: Readonly<Record<string, string>> = {},
  cwd = root,
): Promise<Measurement> =>
  measureProgram({
    command: [process.execPath, path.join(root, 'node_modules/astro/bin/astro.mjs'), 'build'],
    cwd,
    env,
  });

const runOurs = async (root: string, work: string, content: string): Promise<Measurement> => {
  const out = path.join(work, 'ours', 'dist');
  const env = { ARCHIVE_CONTENT: content, ARCHIVE_OUT: out };
  // Every build starts from nothing: no site, no cache.
  Object.assign(process.env, env);
  const { cacheDir } = siteSettings(root);
  await rm(cacheDir, { recursive: true, force: true });
  await rm(path.dirname(out), { recursive: true, force: true });
  return measureBuild(root, env);
};

const runPeer = async (
  root: string,
  work: string,
  content: string,
): Promise<{ astro: Measurement; pagefind: Measurement }> => {
  const modules = path.join(root, 'node_modules');
  const dir = path.join(work, 'peer');
  await writePlainPeer(dir, content, modules);
  const astro = await measureBuild(root, {}, dir);
  const pagefind = await measureProgram({
    command: [
      process.execPath,
      path.join(modules, 'pagefind/lib/runner/bin.cjs'),
      '--site',
      'dist',
    ],
    cwd: dir,
  });
  return { astro, pagefind };
};

const both = (first: Measurement, second: Measurement): Measurement => ({
  wall: first.wall + second.wall,
  ...(first.cpu === undefined || second.cpu === undefined ? {} : { cpu: first.cpu + second.cpu }),
  ...(first.peak === undefined || second.peak === undefined
    ? {}
    : { peak: Math.max(first.peak, second.peak) }),
});

/** Makes the invented archive of one size, the same each time. */
export const prepareArchive = async (
  work: string,
  releases: number,
): Promise<{ content: string; wordsPerRelease: number }> => {
  const content = path.join(work, `archive-${String(releases)}`);
  const generated = await generateArchive(content, { releases });
  const words = generated.reduce((sum, release) => sum + release.words, 0);
  return { content, wordsPerRelease: Math.round(words / releases) };
};

/** Builds invented archives with our code and with the plain peer, in turn, and measures each whole build. */
export const benchBuilds = async (options: BuildBenchOptions): Promise<BuildResult[]> => {
  const { root, work, sizes, runs, only, say } = options;
  const results: BuildResult[] = [];
  for (const releases of sizes) {
    const { content, wordsPerRelease } = await prepareArchive(work, releases);
    const ours: Measurement[] = [];
    const astro: Measurement[] = [];
    const pagefind: Measurement[] = [];
    for (let run = 1; run <= runs; run += 1) {
      if (only !== 'peer') {
        say(`${String(releases)} releases, run ${String(run)} of ${String(runs)}: ours`);
        ours.push(await runOurs(root, work, content));
      }
      if (only !== 'ours') {
        say(`${String(releases)} releases, run ${String(run)} of ${String(runs)}: the peer`);
        const steps = await runPeer(root, work, content);
        astro.push(steps.astro);
        pagefind.push(steps.pagefind);
      }
    }
    const peer = astro.flatMap((step, at) => {
      const next = pagefind[at];
      return next ? [both(step, next)] : [];
    });
    results.push({
      releases,
      wordsPerRelease,
      ...(ours.length > 0 ? { ours: medianRun(ours) } : {}),
      ...(peer.length > 0
        ? {
            peer: medianRun(peer),
            peerSteps: { astro: medianRun(astro), pagefind: medianRun(pagefind) },
          }
        : {}),
    });
  }
  return results;
};

/** Version of an installed package, "unknown" when it cannot be read. */
export const versionOf = async (root: string, name: string): Promise<string> => {
  const file = path.join(root, 'node_modules', name, 'package.json');
  if (!existsSync(file)) return 'unknown';
  const data: unknown = JSON.parse(await readFile(file, 'utf8'));
  return typeof data === 'object' && data !== null && 'version' in data
    ? String(data.version)
    : 'unknown';
};
