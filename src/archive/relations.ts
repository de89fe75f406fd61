import type { OutsideSource } from '../domain/citation.ts';
import { findBackReferences } from '../domain/back-references.ts';
import { tailRoles } from '../domain/sections.ts';
import { anchorPath } from '../domain/urls.ts';
import { toHref } from './addresses.ts';
import { getCollections, oncePerBuild } from './collections.ts';
import { getSource, locateQuote } from './evidence.ts';
import {
  type CompoundLink,
  getRelease,
  getReleaseEntry,
  getReleases,
  getRendered,
  type ReleaseSummary,
} from './releases.ts';
import { getMentioning, type MentioningRelease } from './subjects.ts';

/** The releases before and after one in the story of a compound that is its subject. */
export interface StoryNeighbours {
  /** The compound. */
  readonly compound: CompoundLink;
  /** The release before, where there is one. */
  readonly previous?: ReleaseSummary | undefined;
  /** The release after, where there is one. */
  readonly next?: ReleaseSummary | undefined;
}

/** An announcement that a release refers to. */
export interface Reference {
  /** The words that refer to it. */
  readonly words: string;
  /** Address of the paragraph with these words. */
  readonly from: string;
  /** The release referred to, where the archive has it. */
  readonly release?: ReleaseSummary | undefined;
  /** The document referred to, outside the archive. */
  readonly source?: OutsideSource | undefined;
}

/** What a release is part of. */
export interface Relations {
  /** Its place in the story of each of its compounds, where that has another release. */
  readonly stories: readonly StoryNeighbours[];
  /** The announcements it refers to. */
  readonly refersTo: readonly Reference[];
  /** Releases that refer to it, oldest first, each leading to the words. */
  readonly referredToBy: readonly { readonly release: ReleaseSummary; readonly href: string }[];
  /** Later releases that mention its main compound without being about it, oldest first, five at most. */
  readonly mentionedLater: readonly MentioningRelease[];
}

/** How many later mentions a release shows. */
const shownMentions = 5;

const isDated = ({ date }: ReleaseSummary): boolean => date !== undefined;

const byHand = async (release: ReleaseSummary, all: ReadonlyMap<string, ReleaseSummary>) =>
  Promise.all(
    (release.record.refersTo ?? []).map(async ({ quote, to, source }): Promise<Reference> => {
      const { anchor } = await locateQuote(release.slug, quote);
      return {
        words: quote,
        from: toHref(anchorPath(release.slug, anchor)),
        release: to === undefined ? undefined : all.get(to),
        source: source === undefined ? undefined : await getSource(source),
      };
    }),
  );

// Certain only when one release of that day and issuer has as its subject a compound that the sentence names.
const byDate = async (
  release: ReleaseSummary,
  ofDay: ReadonlyMap<string, readonly ReleaseSummary[]>,
): Promise<Reference[]> => {
  const { findMentions } = await getCollections();
  const { paragraphs, sections } = await getRendered(await getReleaseEntry(release.slug));
  const told = new Set(
    sections.filter(({ role }) => !tailRoles.includes(role)).map(({ id }) => id),
  );
  return paragraphs
    .filter(({ section }) => told.has(section))
    .flatMap(({ id, text }) =>
      findBackReferences(text, release.date?.edtf ?? '').flatMap(({ sentence, day }) => {
        const named = new Set(
          findMentions(sentence).flatMap(({ subject }) =>
            subject.kind === 'compound' ? subject.id : [],
          ),
        );
        const [only, ...others] = (ofDay.get(day) ?? []).filter(
          ({ slug, issuer, compounds }) =>
            slug !== release.slug &&
            issuer?.id === release.issuer?.id &&
            compounds.some((compound) => named.has(compound.id)),
        );
        const from = toHref(anchorPath(release.slug, id));
        return only && others.length === 0 ? [{ words: sentence, from, release: only }] : [];
      }),
    );
};

const index = oncePerBuild(async (_: 'all') => {
  const newestFirst = await getReleases();
  const releases = newestFirst.filter(isDated).toReversed();
  const rank = new Map(releases.map(({ slug }, at) => [slug, at]));
  const bySlug = new Map(newestFirst.map((release) => [release.slug, release]));
  const ofDay = Map.groupBy(releases, ({ date }) => date?.edtf ?? '');
  const references = new Map<string, readonly Reference[]>();
  const referring = new Map<string, { release: ReleaseSummary; href: string }[]>();
  for (const release of newestFirst) {
    const found = [...(await byHand(release, bySlug)), ...(await byDate(release, ofDay))];
    if (found.length > 0) references.set(release.slug, found);
    for (const { release: target, from } of found.toReversed()) {
      if (!target) continue;
      const list = referring.get(target.slug) ?? [];
      referring.set(target.slug, list);
      list.unshift({ release, href: from });
    }
  }
  return { rank, references, referring };
});

const chaptersOf = oncePerBuild(async (compound: string) => {
  const chapters = (await getReleases())
    .filter((release) => isDated(release) && release.compounds.some(({ id }) => id === compound))
    .toReversed();
  return { chapters, place: new Map(chapters.map(({ slug }, at) => [slug, at])) };
});

const storiesOf = async ({ slug, compounds }: ReleaseSummary): Promise<StoryNeighbours[]> => {
  const stories: StoryNeighbours[] = [];
  for (const compound of compounds) {
    const { chapters, place } = await chaptersOf(compound.id);
    const at = place.get(slug);
    if (at === undefined) continue;
    const [previous, next] = [chapters[at - 1], chapters[at + 1]];
    if (previous || next) stories.push({ compound, previous, next });
  }
  return stories;
};

const laterMentionsOf = oncePerBuild(async (compound: string) => {
  const { rank } = await index('all');
  const mentions = (await getMentioning('compound', compound))
    .filter(
      ({ release }) => isDated(release) && !release.compounds.some(({ id }) => id === compound),
    )
    .toReversed();
  return {
    mentions,
    ranks: mentions.map(({ release }) => rank.get(release.slug) ?? -1),
  };
});

/** What a release is part of: the stories of its compounds, what it refers to, who refers to it, and where its compound is mentioned later. */
export const getRelations = oncePerBuild(async (slug: string): Promise<Relations> => {
  const { rank, references, referring } = await index('all');
  const release = await getRelease(slug);
  const at = rank.get(slug);
  const main = release.compounds[0];
  const later = main && at !== undefined ? await laterMentionsOf(main.id) : undefined;
  const first = later?.ranks.findIndex((one) => one > (at ?? 0)) ?? -1;
  return {
    stories: await storiesOf(release),
    refersTo: references.get(slug) ?? [],
    referredToBy: referring.get(slug) ?? [],
    mentionedLater: first === -1 ? [] : (later?.mentions.slice(first, first + shownMentions) ?? []),
  };
});
