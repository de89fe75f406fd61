import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readContentFolder } from '../content-folder/content-folder.ts';
import { toDate } from '../domain/dates.ts';
import { toAnchor } from '../domain/sections.ts';
import { addressNotice, siteSettings } from '../integrations/site-settings.ts';
import { writeEdition } from './write-edition.ts';

const usage = `Writes the whole archive as one ZIP that works from a folder and on any static server.

npm run edition -- [--to DIR]

  --to DIR   folder that gets the ZIP, edition/ where left out`;

const root = fileURLToPath(new URL('../..', import.meta.url));

const build = (out: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const astro = path.join(root, 'node_modules/astro/bin/astro.mjs');
    const child = spawn(process.execPath, [astro, 'build', '--silent'], {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, ARCHIVE_OUT: out, ASTRO_TELEMETRY_DISABLED: '1' },
    });
    child.on('error', reject);
    child.on('close', (code) => {
      resolve(code ?? 1);
    });
  });

const run = async (args: string[]): Promise<number> => {
  const options = { to: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const;
  let values;
  try {
    ({ values } = parseArgs({ args, options }));
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    return 2;
  }
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const settings = siteSettings(root);
  const site = path.join(root, 'node_modules/.cache/edition/site');
  console.log('Building the archive …');
  const code = await build(site);
  if (code !== 0) return code;
  const { folder } = await readContentFolder(settings.content);
  const name = folder.info?.data.name ?? 'archive';
  const day = folder.releases
    .flatMap(({ data }) => (data.date === undefined ? [] : toDate(data.date).earliest))
    .sort()
    .at(-1);
  const edition = await writeEdition({
    site,
    base: settings.base,
    to: path.resolve(root, values.to ?? 'edition'),
    archive: name,
    slug: toAnchor(name),
    day: day ?? 'undated',
  });
  const size = (edition.bytes / 1e6).toFixed(1);
  console.log(
    `${path.relative(process.cwd(), edition.file)}: ${String(edition.count)} files, ${size} MB`,
  );
  const notice = addressNotice(settings);
  if (notice !== undefined) console.warn(`\n${notice}`);
  return 0;
};

process.exitCode = await run(process.argv.slice(2));
