import { spawn } from 'node:child_process';
import { mkdir, mkdtemp } from 'node:fs/promises';
import path from 'node:path';

/** What a build left behind. */
export interface Build {
  /** Exit code of the build. */
  readonly code: number | null;
  /** Everything it printed. */
  readonly output: string;
  /** Folder of the finished site. */
  readonly site: string;
}

const root = path.join(import.meta.dirname, '../..');
// Within the project: for folders elsewhere Astro keeps its compiled pages in one place, where builds at the same time meet.
const sites = path.join(root, '.cache/test sites');
const astro = path.join(root, 'node_modules/astro/bin/astro.mjs');

/** Builds a content folder as `npm run build` does, into a folder of its own. */
export const buildArchive = async (
  content: string,
  environment: Record<string, string> = {},
): Promise<Build> => {
  await mkdir(sites, { recursive: true });
  const site =
    environment['ARCHIVE_OUT'] ?? path.join(await mkdtemp(path.join(sites, 'site ')), 'dist');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [astro, 'build'], {
      cwd: root,
      env: {
        ...process.env,
        NODE_ENV: 'production',
        ASTRO_TELEMETRY_DISABLED: '1',
        NO_COLOR: '1',
        ARCHIVE_CONTENT: content,
        ARCHIVE_OUT: site,
        ...environment,
      },
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, output, site });
    });
  });
};
