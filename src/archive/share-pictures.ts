import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import opentype, { type Font, type PathCommand } from 'opentype.js';
import sharp from 'sharp';
import { countReleases } from '../domain/release.ts';
import { composeSharePicture, type Pen, type SharePicture } from '../domain/share-picture.ts';
import { releaseFilePath } from '../domain/urls.ts';
import tokens from '../styles/tokens.css?raw';
import { getCollections, oncePerBuild } from './collections.ts';
import { compoundLink, getRelease } from './releases.ts';

/** Most releases that get a share picture of their own; above it all releases of a compound share the compound's, so that a build of thousands is not slowed (a picture takes about 25 ms where the cache has none). */
const mostOwnPictures = 500;

/** Path of the picture of pages that have none of their own. */
export const archivePicturePath = '/share.png';

/** Path of a compound's share picture. */
export const compoundPicturePath = (id: string): string => `/compounds/${id}.png`;

/** True when every release has a share picture of its own. */
export const hasOwnPictures = async (): Promise<boolean> =>
  (await getCollections()).releases.length <= mostOwnPictures;

/** Path of the share picture that a release's page names. */
export const sharePicturePath = async (slug: string): Promise<string> => {
  if (await hasOwnPictures()) return releaseFilePath(slug, 'png');
  const [compound] = (await getRelease(slug)).compounds;
  return compound ? compoundPicturePath(compound.id) : archivePicturePath;
};

// Colours stand as light-dark(#…, #…), and a picture is light everywhere.
const colourOf = (name: string): string => {
  const colour = new RegExp(`--${name}:\\s*(?:light-dark\\()?(#[0-9a-f]{6})`).exec(tokens)?.[1];
  if (colour === undefined)
    throw new Error(`src/styles/tokens.css gives no hexadecimal colour for --${name}.`);
  return colour;
};

const coloursOf = (hue: number | undefined): SharePicture['colours'] => ({
  paper: colourOf('paper'),
  ink: colourOf('ink'),
  soft: colourOf('soft'),
  band: colourOf(hue === undefined ? 'accent' : `hue-${String(hue)}`),
});

const require = createRequire(path.join(process.cwd(), 'package.json'));

const numbersOf = (command: PathCommand): readonly number[] => {
  switch (command.type) {
    case 'M':
    case 'L':
      return [command.x, command.y];
    case 'Q':
      return [command.x1, command.y1, command.x, command.y];
    case 'C':
      return [command.x1, command.y1, command.x2, command.y2, command.x, command.y];
    case 'Z':
      return [];
  }
};

// The library's own writer makes "NaN" of numbers near zero.
const toPathData = (commands: readonly PathCommand[]): string =>
  commands
    .map(
      (command) =>
        command.type +
        numbersOf(command)
          .map((number) => Math.round(number * 10) / 10)
          .join(' '),
    )
    .join('');

const toPen = (font: Font): Pen => {
  // The face holds Latin letters only; others would come out as empty boxes.
  const known = (text: string): string =>
    Array.from(text, (sign) =>
      font.charToGlyphIndex(sign) > 0 ? sign : sign.normalize('NFKD').replace(/\P{ASCII}/gu, '·'),
    ).join('');
  return {
    widthOf: (text, size) => font.getAdvanceWidth(known(text), size),
    draw: (text, x, y, size) => toPathData(font.getPath(known(text), x, y, size).commands),
  };
};

const getPens = oncePerBuild(async (_: 'all') => {
  const read = async (weight: number): Promise<Pen> => {
    const file = `@fontsource/newsreader/files/newsreader-latin-${String(weight)}-normal.woff`;
    const bytes = await readFile(require.resolve(file));
    return toPen(
      opentype.parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)),
    );
  };
  return { bold: await read(600), regular: await read(400) };
});

const cache = path.join(process.cwd(), 'node_modules', '.cache', 'share-pictures');

// The name says what is drawn and by what, so that a cached picture is never stale.
const drawCached = async (svg: string): Promise<Uint8Array<ArrayBuffer>> => {
  const key = createHash('sha256').update(`${sharp.versions.vips} ${svg}`).digest('hex');
  const file = path.join(cache, `${key.slice(0, 32)}.png`);
  if (existsSync(file)) return readFile(file);
  const picture = new Uint8Array(
    await sharp(Buffer.from(svg)).png({ compressionLevel: 9 }).toBuffer(),
  );
  await mkdir(cache, { recursive: true });
  await writeFile(`${file}.${String(process.pid)}`, picture);
  await rename(`${file}.${String(process.pid)}`, file);
  return picture;
};

const draw = async (picture: SharePicture): Promise<Uint8Array<ArrayBuffer>> =>
  drawCached(composeSharePicture(picture, await getPens('all')));

/** A release's share picture, PNG, 1200 × 630. */
export const drawReleasePicture = async (slug: string): Promise<Uint8Array<ArrayBuffer>> => {
  const { info } = await getCollections();
  const { title, date, compounds } = await getRelease(slug);
  const above = [date?.words ?? 'Undated', ...compounds.slice(0, 3).map(({ name }) => name)];
  return draw({
    above: above.join('  ·  '),
    title,
    foot: info.name,
    colours: coloursOf(compounds[0]?.hue),
  });
};

/** A compound's share picture, PNG, 1200 × 630. */
export const drawCompoundPicture = async (id: string): Promise<Uint8Array<ArrayBuffer>> => {
  const { info } = await getCollections();
  const compound = await compoundLink(id);
  return draw({
    above: 'The story of',
    title: compound?.name ?? id,
    foot: info.name,
    colours: coloursOf(compound?.hue),
  });
};

/** The share picture of all other pages, PNG, 1200 × 630. */
export const drawArchivePicture = async (): Promise<Uint8Array<ArrayBuffer>> => {
  const { info, releases } = await getCollections();
  return draw({
    above: countReleases(releases.length),
    title: info.name,
    foot: info.publisher,
    colours: coloursOf(undefined),
  });
};
