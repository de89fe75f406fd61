import { type Topic, topicNames } from '../domain/release.ts';
import type { SectionRole } from '../domain/sections.ts';
import type { RenderedBlock } from '../markdown/render-release.ts';
import { glossaryPath, releaseFilePath, releasePath } from '../domain/urls.ts';
import { subjectHref, toHref, toPublicAddress } from './addresses.ts';
import { type Citation, getCitations } from './cited-releases.ts';
import { getCollections, oncePerBuild } from './collections.ts';
import { getGlossary } from './glossary.ts';
import { getReadingMinutes } from './reading-time.ts';
import { getRelations, type Relations } from './relations.ts';
import {
  getReleaseEntry,
  getReleases,
  getRelease,
  getRendered,
  type Link,
  linksOf,
  type ReleaseSummary,
} from './releases.ts';
import { getEvents, getExpectations, type ShownExpectation, type StoryEvent } from './story.ts';

/** Blocks that stand together, and what the archive notes beside them. */
export interface TextRun {
  /** The blocks as HTML. */
  readonly html: string;
  /** Expectations that its words state. */
  readonly notes: readonly ShownExpectation[];
}

/** A section of a release as its page shows it. */
export interface ShownSection {
  /** Anchor. */
  readonly id: string;
  /** What it is for. */
  readonly role: SectionRole;
  /** The heading's words, where it has one. */
  readonly heading?: string | undefined;
  /** What the archive calls a folded section; left out for one that stands open. */
  readonly foldedAs?: string | undefined;
  /** Its text. */
  readonly runs: readonly TextRun[];
}

/** The releases before and after one. */
export interface Neighbours {
  /** The one before. */
  readonly earlier?: ReleaseSummary | undefined;
  /** The one after. */
  readonly later?: ReleaseSummary | undefined;
}

/** Everything a release's page shows. */
export interface ReleasePage {
  /** The release. */
  readonly release: ReleaseSummary;
  /** The abbreviations in it, with their meaning and their place in the glossary. */
  readonly abbreviations: readonly {
    readonly term: string;
    readonly expansion: string;
    readonly href: string;
  }[];
  /** Minutes that reading it takes, its repeated parts left out. */
  readonly minutes: number;
  /** Its text. */
  readonly sections: readonly ShownSection[];
  /** Trials it reports on. */
  readonly trials: readonly Link[];
  /** Names of its topics. */
  readonly topics: readonly string[];
  /** Events it reports, oldest first. */
  readonly events: readonly StoryEvent[];
  /** The releases around it in the archive. */
  readonly neighbours: Neighbours;
  /** What it is part of. */
  readonly relations: Relations;
  /** The release cited in every style. */
  readonly citations: readonly Citation[];
  /** Its permanent address. */
  readonly address: string;
  /** Addresses of the received text and of the record's other forms. */
  readonly files: {
    readonly received: string;
    readonly markdown: string;
    readonly record: string;
  };
}

const folded: Partial<Record<SectionRole, string>> = {
  'about-company': 'About the company',
  'safe-harbor': 'Safe harbor statement',
  trademarks: 'Trademarks',
  contacts: 'Contacts, as of its day',
  'source-line': 'Source and distribution',
};

const eventsByRelease = oncePerBuild(async (_: 'all') =>
  Map.groupBy(await getEvents('all'), ({ release }) => release.slug),
);

const expectationsByRelease = oncePerBuild(async (_: 'all') =>
  Map.groupBy(await getExpectations('all'), ({ release }) => release.slug),
);

const placeOf = oncePerBuild(
  async (_: 'all') => new Map((await getReleases()).map(({ slug }, at) => [slug, at])),
);

const neighboursOf = async (slug: string): Promise<Neighbours> => {
  const newestFirst = await getReleases();
  const at = (await placeOf('all')).get(slug);
  return at === undefined ? {} : { earlier: newestFirst[at + 1], later: newestFirst[at - 1] };
};

// A run ends before and after a block with notes, so that the notes stand beside their own words.
const toRuns = (
  blocks: readonly RenderedBlock[],
  notesAt: (anchor: string) => readonly ShownExpectation[],
): TextRun[] => {
  const runs: TextRun[] = [];
  let open = '';
  for (const { html, anchors } of blocks) {
    const notes = anchors.flatMap(notesAt);
    if (notes.length === 0) {
      open += html;
      continue;
    }
    if (open !== '') runs.push({ html: open, notes: [] });
    open = '';
    runs.push({ html, notes });
  }
  if (open !== '') runs.push({ html: open, notes: [] });
  return runs;
};

/** A trial as a link; `undefined` for an id the archive does not have. */
const trialLink = async (id: string | undefined): Promise<Link | undefined> => {
  const { trials } = await getCollections();
  const name = id === undefined ? undefined : trials.get(id)?.names[0]?.name;
  if (id === undefined || name === undefined) return undefined;
  return { id, name, href: (await subjectHref())({ kind: 'trial', id }) };
};

/** Everything a release's page shows; throws a `RangeError` for a slug the archive does not have. */
export const getReleasePage = async (slug: string): Promise<ReleasePage> => {
  const release = await getRelease(slug);
  const { sections, terms } = await getRendered(await getReleaseEntry(slug));
  const used = new Set(terms.map(({ term }) => term));
  const expectations = (await expectationsByRelease('all')).get(slug) ?? [];
  const beside = Map.groupBy(expectations, ({ proof }) =>
    proof.kind === 'release' ? proof.paragraph : undefined,
  );
  return {
    release,
    abbreviations: (await getGlossary('all'))
      .filter(({ term }) => used.has(term))
      .map(({ term, expansion, id }) => ({
        term,
        expansion,
        href: toHref(`${glossaryPath}#${id}`),
      })),
    minutes: await getReadingMinutes(slug),
    sections: sections.map(({ id, role, heading, blocks }) => ({
      id,
      role,
      heading,
      foldedAs: folded[role],
      runs: toRuns(blocks, (anchor) => beside.get(anchor) ?? []),
    })),
    trials: await linksOf(release.record.trials, trialLink),
    topics: (release.record.topics ?? []).map((topic: Topic) => topicNames[topic]),
    events: (await eventsByRelease('all')).get(slug) ?? [],
    neighbours: await neighboursOf(slug),
    relations: await getRelations(slug),
    citations: await getCitations(slug),
    address: toPublicAddress(releasePath(slug)),
    files: {
      received: toHref(releaseFilePath(slug, 'txt')),
      markdown: toHref(releaseFilePath(slug, 'md')),
      record: toHref(releaseFilePath(slug, 'json')),
    },
  };
};
