import type { CompanyRecord } from '../domain/company.ts';
import type { CompoundRecord } from '../domain/compound.ts';
import type { SubjectKind } from '../domain/names.ts';
import type { SectionMention } from '../markdown/link-mentions.ts';
import { anchorPath } from '../domain/urls.ts';
import { toHref } from './addresses.ts';
import { getCollections, oncePerBuild } from './collections.ts';
import {
  type CompoundLink,
  compoundLink,
  companyLink,
  getReleases,
  getReleaseEntry,
  getRendered,
  type Link,
  type ReleaseSummary,
} from './releases.ts';

/** A release that names something, and where. */
export interface MentioningRelease {
  /** The release. */
  readonly release: ReleaseSummary;
  /** Address of the first paragraph with the name. */
  readonly href: string;
  /** The names as the text prints them, each once. */
  readonly words: readonly string[];
  /** Every paragraph with the name, in order. */
  readonly mentions: readonly SectionMention[];
}

const mentionIndex = oncePerBuild(async (_: 'all') => {
  const index = new Map<string, MentioningRelease[]>();
  for (const release of await getReleases()) {
    const { mentions } = await getRendered(await getReleaseEntry(release.slug));
    const groups = Map.groupBy(mentions, ({ subject }) => `${subject.kind} ${subject.id}`);
    for (const [key, found] of groups) {
      const list = index.get(key) ?? [];
      index.set(key, list);
      list.push({
        release,
        href: toHref(anchorPath(release.slug, found[0]?.anchor ?? 'p1')),
        words: [...new Set(found.map(({ text }) => text))],
        mentions: found,
      });
    }
  }
  return index;
});

/** The releases that name a subject, newest first. */
export const getMentioning = async (kind: SubjectKind, id: string): Promise<MentioningRelease[]> =>
  (await mentionIndex('all')).get(`${kind} ${id}`) ?? [];

/** A compound for its page and for lists. */
export interface ShownCompound extends CompoundLink {
  /** Its record. */
  readonly record: CompoundRecord;
  /** Releases that have it as their subject, newest first. */
  readonly subjectOf: readonly ReleaseSummary[];
  /** Releases that only mention it, newest first. */
  readonly mentionedIn: readonly MentioningRelease[];
}

/** A company for its page and for lists. */
export interface ShownCompany extends Link {
  /** Its record. */
  readonly record: CompanyRecord;
  /** Releases that it issued, newest first. */
  readonly issued: readonly ReleaseSummary[];
  /** Releases of others that mention it, newest first. */
  readonly mentionedIn: readonly MentioningRelease[];
}

/** All compounds, those with most releases first. */
export const getCompounds = oncePerBuild(async (_: 'all'): Promise<ShownCompound[]> => {
  const { compounds } = await getCollections();
  const releases = await getReleases();
  const shown: ShownCompound[] = [];
  for (const [id, record] of compounds) {
    const link = await compoundLink(id);
    if (!link) continue;
    const subjectOf = releases.filter((release) => release.compounds.some((one) => one.id === id));
    const mentioning = await getMentioning('compound', id);
    const own = new Set(subjectOf);
    const mentionedIn = mentioning.filter(({ release }) => !own.has(release));
    shown.push({ ...link, record, subjectOf, mentionedIn });
  }
  return shown.sort(
    (a, b) =>
      b.subjectOf.length - a.subjectOf.length ||
      b.mentionedIn.length - a.mentionedIn.length ||
      a.name.localeCompare(b.name),
  );
});

/** All companies, issuers first, then by number of releases. */
export const getCompanies = oncePerBuild(async (_: 'all'): Promise<ShownCompany[]> => {
  const { companies } = await getCollections();
  const releases = await getReleases();
  const shown: ShownCompany[] = [];
  for (const [id, record] of companies) {
    const link = await companyLink(id);
    if (!link) continue;
    const issued = releases.filter(({ issuer }) => issuer?.id === id);
    const mentioning = await getMentioning('company', id);
    const own = new Set(issued);
    const mentionedIn = mentioning.filter(({ release }) => !own.has(release));
    shown.push({ ...link, record, issued, mentionedIn });
  }
  return shown.sort(
    (a, b) =>
      b.issued.length - a.issued.length ||
      b.mentionedIn.length - a.mentionedIn.length ||
      a.name.localeCompare(b.name),
  );
});
