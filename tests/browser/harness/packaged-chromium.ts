import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { z } from 'zod';
import type { Browser } from './find-browser.ts';

const require = createRequire(import.meta.url);

/** Folder of the package that carries the browser, compressed. */
const packageFolder = path.resolve(path.dirname(require.resolve('@sparticuz/chromium')), '..');

const manifestSchema = z.object({ version: z.string() });

/**
 * Unpacks files of the package into a folder of their own, whole or not at all.
 * The package unpacks into the temporary folder, and takes any "chromium" that already lies there, of whatever version:
 * hence a private one.
 */
const unpack = async (folder: string, names: readonly string[]): Promise<void> => {
  if (existsSync(folder)) return;
  await mkdir(path.dirname(folder), { recursive: true });
  const private_ = await mkdtemp(`${folder}-`);
  const { TMPDIR: usual } = process.env;
  process.env['TMPDIR'] = private_;
  try {
    const { inflate } = await import('@sparticuz/chromium');
    await Promise.all(names.map((name) => inflate(path.join(packageFolder, 'bin', name))));
  } finally {
    if (usual === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = usual;
  }
  try {
    await rename(private_, folder);
  } catch (fault) {
    await rm(private_, { recursive: true, force: true });
    // Another run may have been quicker; its copy is as good.
    if (!existsSync(folder)) throw fault;
  }
};

/**
 * The browser in the installed packages, as it may be started: with the machine's own libraries, then with those that
 * the package brings for machines that lack them, such as libnss3.
 *
 * @param cache folder that keeps the unpacked files, about 300 MB
 */
export const unpackChromium = async function* (cache: string): AsyncGenerator<Browser> {
  const manifest: unknown = JSON.parse(
    readFileSync(path.join(packageFolder, 'package.json'), 'utf8'),
  );
  const folder = path.join(cache, `chromium-${manifestSchema.parse(manifest).version}`);
  await unpack(folder, ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br']);
  const executablePath = path.join(folder, 'chromium');
  // A machine without fonts of its own would draw empty boxes.
  const fonts = existsSync('/etc/fonts/fonts.conf')
    ? {}
    : { FONTCONFIG_PATH: path.join(folder, 'fonts') };
  yield { executablePath, env: fonts };

  const libraries = `${folder}-libraries`;
  await unpack(libraries, ['al2023.tar.br']);
  const own = process.env['LD_LIBRARY_PATH'];
  const LD_LIBRARY_PATH = [path.join(libraries, 'al2023', 'lib'), ...(own ? [own] : [])].join(':');
  yield { executablePath, env: { ...fonts, LD_LIBRARY_PATH } };
};
