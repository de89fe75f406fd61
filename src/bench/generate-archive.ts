import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { stringify } from 'yaml';
import { joinFrontMatter } from '../content-folder/front-matter.ts';
import { buildInventedRelease } from './invented-release.ts';
import { buildWorldFiles } from './invented-records.ts';
import { buildReleaseRecord } from './invented-release-record.ts';
import { buildInventedWorld } from './invented-world.ts';
import { planStories } from './plan-stories.ts';
import { buildRandom } from './random.ts';
import { countWords, toMarkdownBody, toReceivedText } from './release-text.ts';

/** What an invented archive is made to measure of. */
export interface ArchiveMeasure {
  /** How many releases. */
  readonly releases: number;
  /** The same seed and measure give the same bytes; a whole number, 1 where left out. */
  readonly seed?: number;
  /** How many compounds; 60 where left out. */
  readonly compounds?: number;
  /** Over how many years, the last one being 2024; 20 where left out. */
  readonly years?: number;
}

/** One invented release as a test or a search judge wants to know it. */
export interface GeneratedRelease {
  /** Its address part. */
  readonly slug: string;
  /** Its headline. */
  readonly title: string;
  /** Its day, `YYYY-MM-DD`. */
  readonly date: string;
  /** Id of its main compound. */
  readonly compound: string;
  /** Id of its trial; left out where it reports on none. */
  readonly trial?: string;
  /** Words of the received text. */
  readonly words: number;
}

const writeYaml = (file: string, data: object): Promise<void> =>
  writeFile(file, stringify(data, { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE' }));

const slugOf = (title: string, taken: Set<string>): string => {
  const words = title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const short = words.length > 70 ? words.slice(0, 70).replace(/-[^-]*$/, '') : words;
  let slug = short;
  for (let copy = 2; taken.has(slug); copy += 1) slug = `${short}-${String(copy)}`;
  taken.add(slug);
  return slug;
};

const claimant =
  (taken: Set<string>) =>
  (make: (attempt: number) => string): string => {
    let title = make(0);
    for (let attempt = 1; taken.has(title); attempt += 1) title = make(attempt);
    taken.add(title);
    return title;
  };

/**
 * Writes a content folder of invented releases into `dir`, which is emptied first; everything in it is made up.
 * The text is of wire length, passes the content check, and is the same on every machine. Throws what the file system throws.
 */
export const generateArchive = async (
  dir: string,
  measure: ArchiveMeasure,
): Promise<GeneratedRelease[]> => {
  const { releases: count, seed = 1, compounds = 60, years = 20 } = measure;
  const random = buildRandom(seed);
  const world = buildInventedWorld(random, { compounds, years });
  await rm(dir, { recursive: true, force: true });
  for (const folder of ['releases', 'sources', 'compounds', 'companies', 'trials'])
    await mkdir(path.join(dir, folder), { recursive: true });

  const generated: GeneratedRelease[] = [];
  const firstAbout = new Map<string, string>();
  const slugs = new Set<string>();
  const claim = claimant(new Set());
  for (const { story, event } of planStories(random, world, count)) {
    const release = buildInventedRelease(random, world, story, event, claim);
    const slug = slugOf(release.text.title, slugs);
    const received = toReceivedText(release.text);
    const sha256 = createHash('sha256').update(received).digest('hex');
    const record = buildReleaseRecord(random, { slug, sha256, story, event, release });
    await writeFile(path.join(dir, 'sources', `${slug}.txt`), received);
    await writeFile(
      path.join(dir, 'releases', `${slug}.md`),
      joinFrontMatter(record, toMarkdownBody(release.text)),
    );
    if (!firstAbout.has(story.compound.id)) firstAbout.set(story.compound.id, slug);
    generated.push({
      slug,
      title: release.text.title,
      date: story.day.toISOString().slice(0, 10),
      compound: story.compound.id,
      ...(record.trials?.[0] === undefined ? {} : { trial: record.trials[0] }),
      words: countWords(release.text),
    });
  }
  for (const [file, data] of buildWorldFiles(world, firstAbout))
    await writeYaml(path.join(dir, file), data);
  return generated;
};
