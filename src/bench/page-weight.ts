import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { measureBuild } from './build-bench.ts';

/** Bytes of something as it travels. */
export interface Weight {
  /** As it lies on the disk. */
  readonly plain: number;
  /** Compressed with gzip, level 9. */
  readonly gzip: number;
  /** Compressed with brotli, quality 11. */
  readonly brotli: number;
}

/** What a reader's browser fetches for one page. */
export interface PageWeight {
  /** The page's address. */
  readonly page: string;
  /** Its HTML. */
  readonly html: Weight;
  /** Its style sheets, except those for print. */
  readonly css: Weight;
  /** Scripts that it names. */
  readonly script: Weight;
  /** Fonts that it preloads, in bytes; they are compressed already. */
  readonly preloadedFonts: number;
  /** All fonts that its style sheets name, in bytes; a browser fetches those it needs. */
  readonly namedFonts: number;
}

const weigh = (bytes: Buffer): Weight => ({
  plain: bytes.length,
  gzip: gzipSync(bytes, { level: 9 }).length,
  brotli: brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length,
});

const add = (weights: readonly Weight[]): Weight =>
  weights.reduce(
    (sum, weight) => ({
      plain: sum.plain + weight.plain,
      gzip: sum.gzip + weight.gzip,
      brotli: sum.brotli + weight.brotli,
    }),
    { plain: 0, gzip: 0, brotli: 0 },
  );

const attributeOf = (tag: string, name: string): string | undefined =>
  new RegExp(`\\s${name}=["']?([^"'\\s>]+)`, 'i').exec(tag)?.[1];

const fileOf = (dist: string, page: string, address: string): string =>
  path.join(dist, new URL(address, `http://site.example${page}`).pathname);

/** Weighs one built page with all that it names. */
export const weighPage = async (dist: string, page: string): Promise<PageWeight> => {
  const html = await readFile(path.join(dist, page, 'index.html'));
  const text = html.toString();
  const tags = text.match(/<(?:link|script)\b[^>]*>/gi) ?? [];
  const fetched = (addresses: readonly (string | undefined)[]): Promise<Buffer[]> =>
    Promise.all(
      addresses
        .filter((address) => address !== undefined)
        .map((address) => readFile(fileOf(dist, page, address))),
    );
  const isLink = (tag: string, rel: string): boolean =>
    tag.startsWith('<link') && attributeOf(tag, 'rel') === rel;
  const styles = await fetched(
    tags
      .filter((tag) => isLink(tag, 'stylesheet') && attributeOf(tag, 'media') !== 'print')
      .map((tag) => attributeOf(tag, 'href')),
  );
  const scripts = await fetched(
    tags.filter((tag) => tag.startsWith('<script')).map((tag) => attributeOf(tag, 'src')),
  );
  const preloaded = await fetched(
    tags
      .filter((tag) => isLink(tag, 'preload') && attributeOf(tag, 'as') === 'font')
      .map((tag) => attributeOf(tag, 'href')),
  );
  const named = new Set(
    styles.flatMap((style) =>
      [...style.toString().matchAll(/url\(["']?([^"')]+\.woff2)/g)].map(([, address]) => address),
    ),
  );
  const bytes = (buffers: readonly Buffer[]): number =>
    buffers.reduce((sum, buffer) => sum + buffer.length, 0);
  return {
    page,
    html: weigh(html),
    css: add(styles.map(weigh)),
    script: add(scripts.map(weigh)),
    preloadedFonts: bytes(preloaded),
    namedFonts: bytes(await fetched([...named])),
  };
};

/** What weighing is asked to do. */
export interface WeighOptions {
  /** The project's folder. */
  readonly root: string;
  /** Folder for everything the bench makes. */
  readonly work: string;
  /** Told what is being done. */
  readonly say: (line: string) => void;
}

/** Builds `content/` and weighs the home page, the search page and every release page (the first thirty). */
export const weighPages = async ({ root, work, say }: WeighOptions): Promise<PageWeight[]> => {
  say('page weight: building content/');
  const dist = path.join(work, 'weight', 'dist');
  await rm(path.dirname(dist), { recursive: true, force: true });
  await measureBuild(root, { ARCHIVE_CONTENT: path.join(root, 'content'), ARCHIVE_OUT: dist });
  const entries = await readdir(path.join(dist, 'releases'), { withFileTypes: true });
  const releases = entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => `/releases/${entry.name}/`)
    .sort()
    .slice(0, 30);
  return Promise.all(['/', '/search/', ...releases].map((page) => weighPage(dist, page)));
};
