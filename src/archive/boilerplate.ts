import { compareDates } from '../domain/dates.ts';
import { foldName } from '../domain/names.ts';
import { foldForQuote } from '../domain/quotes.ts';
import { anchorPath, boilerplatePath } from '../domain/urls.ts';
import { type DiffPart, diffWords } from '../domain/word-diff.ts';
import { toHref } from './addresses.ts';
import { getCollections, oncePerBuild } from './collections.ts';
import {
  getReleaseEntry,
  getReleases,
  getRendered,
  type Link,
  type ReleaseSummary,
} from './releases.ts';

/** A company's description of itself, as one or more releases in a row print it. */
export interface BoilerplateVersion {
  /** Anchor on its page. */
  readonly id: string;
  /** Its words. */
  readonly text: string;
  /** Releases that print it, oldest first, each leading to the section. */
  readonly releases: readonly (Pick<ReleaseSummary, 'title' | 'date'> & {
    readonly href: string;
  })[];
  /** What changed since the version before; left out for the first. */
  readonly change?: readonly DiffPart[] | undefined;
}

/** A company whose releases describe it. */
export interface Boilerplate {
  /** The company, leading to the page of its description through time. */
  readonly company: Link;
  /** The versions, oldest first. */
  readonly versions: readonly BoilerplateVersion[];
}

type Printed = BoilerplateVersion['releases'][number] & { readonly text: string };

const aboutOf = async (
  release: ReleaseSummary,
  isCompany: (heading: string) => boolean,
): Promise<Printed[]> => {
  const { sections } = await getRendered(await getReleaseEntry(release.slug));
  const section = sections.find(
    ({ role, heading }) => role === 'about-company' && heading !== undefined && isCompany(heading),
  );
  if (!section || section.text === '') return [];
  const href = toHref(anchorPath(release.slug, section.id));
  return [{ title: release.title, date: release.date, href, text: section.text }];
};

const oldestFirst = (a: ReleaseSummary, b: ReleaseSummary): number =>
  compareDates(a.date?.edtf ?? '9999', b.date?.edtf ?? '9999');

/** How a company described itself over the years, by the "About" sections of the releases it issued. */
export const getBoilerplate = oncePerBuild(async (id: string): Promise<Boilerplate | undefined> => {
  const record = (await getCollections()).companies.get(id);
  const name = record?.names[0]?.name;
  if (!record || name === undefined) return undefined;
  const folds = new Set(record.names.map((one) => foldName(one.name)));
  const isCompany = (heading: string): boolean =>
    folds.has(foldName(heading.replace(/^about\s+(?:the\s+)?/i, '').replace(/\s*:$/, '')));
  const issued = (await getReleases()).filter(
    ({ issuer, date }) => issuer?.id === id && date !== undefined,
  );
  const versions: (BoilerplateVersion & { releases: Printed[] })[] = [];
  for (const release of issued.sort(oldestFirst))
    for (const printed of await aboutOf(release, isCompany)) {
      const before = versions.at(-1);
      if (before && foldForQuote(before.text).folded === foldForQuote(printed.text).folded)
        before.releases.push(printed);
      else
        versions.push({
          id: `version-${String(versions.length + 1)}`,
          text: printed.text,
          releases: [printed],
          change: before && diffWords(before.text, printed.text),
        });
    }
  if (versions.length === 0) return undefined;
  return { company: { id, name, href: toHref(boilerplatePath(id)) }, versions };
});

/** Every company that describes itself in its releases. */
export const getBoilerplates = async (): Promise<Boilerplate[]> => {
  const { companies } = await getCollections();
  const all = await Promise.all([...companies.keys()].map(getBoilerplate));
  return all.filter((one) => one !== undefined);
};
