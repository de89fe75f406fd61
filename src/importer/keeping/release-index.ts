import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { parseYaml, splitFrontMatter } from '../../content-folder/front-matter.ts';
import { digestOf } from '../import-release.ts';

/** A release that the archive holds. */
export interface KnownRelease {
  /** Its address part. */
  readonly slug: string;
  /** SHA-256 of its source. */
  readonly sha256: string;
  /** Name under which its source was received. */
  readonly receivedAs: string;
  /** Name of the file that keeps its source. */
  readonly sourceFile: string;
}

const headSchema = z.object({
  title: z.string(),
  source: z.object({ file: z.string(), sha256: z.string(), receivedAs: z.string() }),
});

/** The releases of an archive by slug, source and words. */
export class ReleaseIndex {
  readonly #bySlug = new Map<string, KnownRelease | undefined>();
  readonly #bySource = new Map<string, KnownRelease>();
  readonly #byName = new Map<string, KnownRelease>();
  readonly #byDigest = new Map<string, string>();

  /** Reads the releases of a content folder; removes what an import that was cut off left half written. */
  constructor(content: string) {
    const folder = join(content, 'releases');
    let files: string[];
    try {
      files = readdirSync(folder);
    } catch {
      return;
    }
    for (const name of files.sort()) {
      if (/^\..+\.\d+\.part$/.test(name)) rmSync(join(folder, name), { force: true });
      if (!name.endsWith('.md')) continue;
      const slug = name.slice(0, -3);
      this.#bySlug.set(slug, undefined);
      try {
        const { yaml, body } = splitFrontMatter(readFileSync(join(folder, name), 'utf8'));
        const { title, source } = headSchema.parse(parseYaml(yaml));
        this.add(
          { slug, sha256: source.sha256, receivedAs: source.receivedAs, sourceFile: source.file },
          digestOf(title, body.trim()),
        );
      } catch {
        // The content check tells of broken files; here the slug only counts as taken.
      }
    }
  }

  /** Adds a release that has just been written. */
  add(release: KnownRelease, digest: string): void {
    this.#bySlug.set(release.slug, release);
    this.#bySource.set(release.sha256, release);
    this.#byName.set(release.receivedAs, release);
    this.#byDigest.set(digest, release.slug);
  }

  /** The release made from the same bytes. */
  bySource(sha256: string): KnownRelease | undefined {
    return this.#bySource.get(sha256);
  }

  /** The release whose source was received under the name. */
  byName(receivedAs: string): KnownRelease | undefined {
    return this.#byName.get(receivedAs);
  }

  /** The name under which bytes were received: that of the record where a file of the archive's own sources holds them, otherwise the file's. */
  receivedNameOf(sha256: string, file: string): string {
    const known = this.bySource(sha256);
    return known?.sourceFile === file ? known.receivedAs : file;
  }

  /** The slug of the release with the same words. */
  byDigest(digest: string): string | undefined {
    return this.#byDigest.get(digest);
  }

  /** True where a file of that slug exists. */
  has(slug: string): boolean {
    return this.#bySlug.has(slug);
  }

  /** The slug itself, or with the first number behind it that is free. */
  freeSlug(slug: string): string {
    if (!this.has(slug)) return slug;
    for (let number = 2; ; number += 1) {
      const next = `${slug}-${String(number)}`;
      if (!this.has(next)) return next;
    }
  }
}
