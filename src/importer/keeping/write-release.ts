import {
  closeSync,
  existsSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { joinFrontMatter } from '../../content-folder/front-matter.ts';
import type { ReleaseRecord } from '../../domain/release.ts';
import { type ImportedRelease, importBytes, type ImportOptions } from '../import-release.ts';
import { mergeFiles } from './merge-release.ts';
import { ImportRefusal } from '../refusal.ts';
import type { ReleaseIndex } from './release-index.ts';

/** How a release goes into the archive. */
export interface WriteOptions {
  /** The content folder. */
  readonly content: string;
  /** True to write nothing. */
  readonly dryRun: boolean;
  /** True to replace what was edited by hand. */
  readonly force: boolean;
}

/** What was written, or would be. */
export interface WrittenRelease {
  /** Its slug. */
  readonly slug: string;
  /** Path of the release's file. */
  readonly file: string;
  /** "new", "unchanged", "merged" or "replaced". */
  readonly action: 'new' | 'unchanged' | 'merged' | 'replaced';
  /** What a keeper wrote and was kept, or with `force` was replaced. */
  readonly byHand: readonly string[];
  /** The file's text before; empty where it is new. */
  readonly before: string;
  /** The file's text after. */
  readonly after: string;
}

const openNew = (path: string): number => {
  try {
    return openSync(path, 'w');
  } catch {
    mkdirSync(dirname(path), { recursive: true });
    return openSync(path, 'w');
  }
};

/** Writes a file whole or not at all: beside its place first, then renamed; throws what the file system throws. */
export const writeWhole = (path: string, content: string | Uint8Array): void => {
  const folder = dirname(path);
  const part = join(folder, `.${path.slice(folder.length + 1)}.${String(process.pid)}.part`);
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const file = openNew(part);
  try {
    for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
  } catch (error) {
    closeSync(file);
    rmSync(part, { force: true });
    throw error;
  }
  closeSync(file);
  renameSync(part, path);
};

// A folder of the archive that is a link to somewhere else would put files outside the target.
const refuseOutside = (content: string, folder: string): void => {
  const path = join(content, folder);
  // To follow every part of both paths for each release would take as long as to write it.
  if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() !== true || !existsSync(path))
    return;
  const inside = relative(realpathSync.native(content), realpathSync.native(path));
  if (inside === '..' || inside.startsWith(`..${sep}`) || inside.startsWith(sep))
    throw new ImportRefusal(
      `"${path}" leads outside the target folder "${content}".`,
      'Make it a real folder, or name the folder it leads to with --to.',
    );
};

const read = (path: string): string | undefined =>
  existsSync(path) ? readFileSync(path, 'utf8') : undefined;

const withSlug = (
  imported: ImportedRelease,
  slug: string,
  sourceFile?: string,
): { record: ReleaseRecord; text: string } => {
  const file = sourceFile ?? `${slug}.${imported.extension}`;
  if (file === imported.record.source.file)
    return { record: imported.record, text: imported.markdown };
  const record = { ...imported.record, source: { ...imported.record.source, file } };
  return { record, text: joinFrontMatter(record, imported.body) };
};

/** Puts an imported release into the archive; throws an `ImportRefusal` for a duplicate, a clash or a path outside. */
export const writeRelease = (
  imported: ImportedRelease,
  bytes: Uint8Array,
  index: ReleaseIndex,
  options: WriteOptions,
  importOptions: ImportOptions,
): WrittenRelease => {
  const { content, dryRun, force } = options;
  const { sha256, receivedAs } = imported.record.source;
  refuseOutside(content, 'releases');
  refuseOutside(content, 'sources');
  const same = index.bySource(sha256);
  const named = index.byName(receivedAs);
  if (same && same.receivedAs !== receivedAs)
    throw new ImportRefusal(
      `The same source was imported as "${same.receivedAs}"; it is the release "${same.slug}".`,
      'Leave it out; one release needs one source.',
    );
  const known =
    same ??
    (named && (importOptions.slug === undefined || importOptions.slug === named.slug || force)
      ? named
      : undefined);
  const twin = index.byDigest(imported.digest);
  if (!known && twin !== undefined)
    throw new ImportRefusal(
      `The text is the release "${twin}", received under another name.`,
      'Leave it out; one release needs one source.',
    );
  const wanted = importOptions.slug;
  if (!known && wanted !== undefined && index.has(wanted) && !force)
    throw new ImportRefusal(
      `The slug "${wanted}" belongs to another release.`,
      'Choose another with --slug, or replace that release with --force.',
    );
  const slug = known?.slug ?? wanted ?? index.freeSlug(imported.slug);
  const file = join(content, 'releases', `${slug}.md`);
  const mine = read(file);
  const theirs = withSlug(imported, slug, known?.sourceFile);
  const sourcePath = join(content, 'sources', theirs.record.source.file);
  const save = (text: string): void => {
    if (dryRun) return;
    // The source goes first: a release without its source would fail the check, a source alone harms nothing.
    writeWhole(sourcePath, bytes);
    if (text !== mine) writeWhole(file, text);
  };
  const done = (
    action: WrittenRelease['action'],
    after: string,
    byHand: readonly string[],
  ): WrittenRelease => {
    index.add({ slug, sha256, receivedAs, sourceFile: theirs.record.source.file }, imported.digest);
    return { slug, file, action, byHand, before: mine ?? '', after };
  };
  if (mine === undefined) {
    save(theirs.text);
    return done('new', theirs.text, []);
  }
  const formerBytes = existsSync(sourcePath) ? readFileSync(sourcePath) : Buffer.from(bytes);
  const former = formerBytes.equals(bytes)
    ? theirs.text
    : withSlug(importBytes(formerBytes, receivedAs, importOptions), slug, known?.sourceFile).text;
  const merged = force ? undefined : mergeFiles(mine, former, theirs.text);
  if (merged) {
    if (merged.text !== mine) save(merged.text);
    else if (!existsSync(sourcePath)) save(merged.text);
    return done(merged.text === mine ? 'unchanged' : 'merged', merged.text, merged.kept);
  }
  const lost = mergeFiles(mine, theirs.text, theirs.text).kept;
  save(theirs.text);
  return done(mine === theirs.text ? 'unchanged' : 'replaced', theirs.text, lost);
};
