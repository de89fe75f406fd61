import type { OutsideSource } from '../domain/citation.ts';
import { formatDate, toDateTimeAttribute, yearOf } from '../domain/dates.ts';
import type { ReleaseRecord } from '../domain/release.ts';
import { withoutDateline } from '../domain/sections.ts';
import { releasePath } from '../domain/urls.ts';
import { renderRelease, type RenderedRelease } from '../markdown/render-release.ts';
import { subjectHref, toHref } from './addresses.ts';
import { getCitedQuotes } from './cited-quotes.ts';
import { getCollections, oncePerBuild, type ReleaseEntry } from './collections.ts';
import { getTermFinder } from './terms.ts';

/** A date as pages show it. */
export interface ShownDate {
  /** The date as EDTF. */
  readonly edtf: string;
  /** The date in words: "17 April 2012". */
  readonly words: string;
  /** Value of a `<time datetime>`, where HTML has one for it. */
  readonly dateTime?: string | undefined;
  /** Where the archive found the date, when the text does not print it. */
  readonly source?: OutsideSource | undefined;
}

/** A link with its words. */
export interface Link {
  /** Id of what it leads to. */
  readonly id: string;
  /** Address. */
  readonly href: string;
  /** Words of the link. */
  readonly name: string;
}

/** A compound as a link with its colour. */
export interface CompoundLink extends Link {
  /** Number of its colour in the palette, 1 to 8. */
  readonly hue: number;
}

/** A release as lists show it. */
export interface ReleaseSummary {
  /** Its slug. */
  readonly slug: string;
  /** Address of its page. */
  readonly href: string;
  /** Its headline as pages show it. */
  readonly title: string;
  /** Its date, where one is known. */
  readonly date?: ShownDate | undefined;
  /** Its year, where one is known. */
  readonly year?: string | undefined;
  /** Its first highlight, or its first paragraph after the dateline. */
  readonly lead: string;
  /** The company that issued it. */
  readonly issuer?: Link | undefined;
  /** The compounds that are its subject, the main one first. */
  readonly compounds: readonly CompoundLink[];
  /** Its record, as the file gives it. */
  readonly record: ReleaseRecord;
}

/** A date as pages show it. */
export const showDate = (edtf: string, source?: OutsideSource): ShownDate => ({
  edtf,
  words: formatDate(edtf),
  dateTime: toDateTimeAttribute(edtf),
  source,
});

/** A company as a link; `undefined` for an id the archive does not have. */
export const companyLink = async (id: string | undefined): Promise<Link | undefined> => {
  const { companies } = await getCollections();
  const name = id === undefined ? undefined : companies.get(id)?.names[0]?.name;
  if (id === undefined || name === undefined) return undefined;
  return { id, name, href: (await subjectHref())({ kind: 'company', id }) };
};

/** A compound as a link with its colour; `undefined` for an id the archive does not have. */
export const compoundLink = async (id: string | undefined): Promise<CompoundLink | undefined> => {
  const { compounds } = await getCollections();
  const record = id === undefined ? undefined : compounds.get(id);
  const name = record?.names[0]?.name;
  if (id === undefined || name === undefined) return undefined;
  const hue = record?.hue ?? ([...compounds.keys()].indexOf(id) % 8) + 1;
  return { id, name, hue, href: (await subjectHref())({ kind: 'compound', id }) };
};

/** A list of ids as links, those the archive does not have left out. */
export const linksOf = async <Found>(
  ids: readonly string[] | undefined,
  toLink: (id: string) => Promise<Found | undefined>,
): Promise<Found[]> =>
  (await Promise.all((ids ?? []).map(toLink))).filter((link) => link !== undefined);

/** A release's body rendered: sections, paragraphs and the names in it. */
export const getRendered = oncePerBuild(async (release: ReleaseEntry): Promise<RenderedRelease> => {
  const { findMentions, knowledge } = await getCollections();
  return renderRelease(release.body, {
    findMentions,
    knowledge,
    addressOf: await subjectHref(),
    findTerms: await getTermFinder('all'),
    quotes: await getCitedQuotes(release.id),
  });
});

const leadOf = ({ sections }: RenderedRelease, place: string | undefined): string => {
  const spoken =
    sections.find(({ role }) => role === 'highlights') ??
    sections.find(({ role }) => role === 'body') ??
    sections[0];
  return withoutDateline(spoken?.text.split('\n', 1)[0] ?? '', place);
};

const summarise = oncePerBuild(async (release: ReleaseEntry): Promise<ReleaseSummary> => {
  const { info } = await getCollections();
  const { data } = release;
  return {
    slug: release.id,
    href: toHref(releasePath(release.id)),
    title: data.displayTitle ?? data.title,
    date: data.date === undefined ? undefined : showDate(data.date, data.dateSource),
    year: data.date === undefined ? undefined : yearOf(data.date),
    lead: leadOf(await getRendered(release), data.place),
    issuer: await companyLink(data.issuer ?? info.issuer),
    compounds: await linksOf(data.compounds, compoundLink),
    record: data,
  };
});

/** All releases as lists show them, newest first. */
export const getReleases = async (): Promise<ReleaseSummary[]> => {
  const { releases } = await getCollections();
  return Promise.all(releases.map(summarise));
};

/** Slugs of all releases, newest first. */
export const getReleaseSlugs = async (): Promise<string[]> =>
  (await getCollections()).releases.map(({ id }) => id);

/** One release as lists show it; throws a `RangeError` for a slug the archive does not have. */
export const getRelease = async (slug: string): Promise<ReleaseSummary> =>
  summarise(await getReleaseEntry(slug));

const bySlug = oncePerBuild(async (_: 'all') => {
  const { releases } = await getCollections();
  return new Map(releases.map((release) => [release.id, release]));
});

/** One release with its Markdown; throws a `RangeError` for a slug the archive does not have. */
export const getReleaseEntry = async (slug: string): Promise<ReleaseEntry> => {
  const entry = (await bySlug('all')).get(slug);
  if (!entry) throw new RangeError(`There is no release "${slug}".`);
  return entry;
};

/** A year with its releases. */
export interface ReleaseYear {
  /** Four digits, or `undated`. */
  readonly year: string;
  /** Its releases, newest first. */
  readonly releases: readonly ReleaseSummary[];
}

/** All releases by year, newest year first; undated ones last. */
export const getReleasesByYear = async (): Promise<ReleaseYear[]> => {
  const years = Map.groupBy(await getReleases(), ({ year }) => year ?? 'undated');
  return [...years].map(([year, releases]) => ({ year, releases }));
};
