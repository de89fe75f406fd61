import { compareDates, yearOf } from '../domain/dates.ts';
import type { MilestoneKind } from '../domain/milestone.ts';
import type { OutcomeStatus } from '../domain/expectation.ts';
import { expectationPath } from '../domain/urls.ts';
import { toHref } from './addresses.ts';
import { getCollections, oncePerBuild } from './collections.ts';
import { getProof, getSource, type Proof } from './evidence.ts';
import type { OutsideSource } from '../domain/citation.ts';
import {
  companyLink,
  type CompoundLink,
  compoundLink,
  getReleases,
  type Link,
  linksOf,
  type ReleaseSummary,
  showDate,
  type ShownDate,
} from './releases.ts';

/** One event of a story, with its proof. */
export interface StoryEvent {
  /** Anchor on timelines, unique in the archive. */
  readonly id: string;
  /** When it happened. */
  readonly date: ShownDate;
  /** Year of its earliest day. */
  readonly year: string;
  /** What kind of event it is. */
  readonly kind: MilestoneKind;
  /** The event in a sentence of the archive. */
  readonly text: string;
  /** The date as the text prints it, where it prints a phrase. */
  readonly asPrinted?: string | undefined;
  /** Where it holds. */
  readonly territory?: string | undefined;
  /** The compound concerned. */
  readonly compound?: CompoundLink | undefined;
  /** Id of the trial concerned. */
  readonly trial?: string | undefined;
  /** Companies concerned besides the issuer. */
  readonly companies: readonly Link[];
  /** The release that reports it. */
  readonly release: ReleaseSummary;
  /** Its proof. */
  readonly proof: Proof;
}

/** What was expected and what came of it. */
export interface ShownExpectation {
  /** Anchor, unique in the archive. */
  readonly id: string;
  /** Address of its entry in the list of expectations. */
  readonly href: string;
  /** What was expected, in a sentence of the archive. */
  readonly text: string;
  /** By when. */
  readonly due?: ShownDate | undefined;
  /** By when, as printed. */
  readonly asPrinted?: string | undefined;
  /** The compound concerned. */
  readonly compound?: CompoundLink | undefined;
  /** The release that said so. */
  readonly release: ReleaseSummary;
  /** Its words. */
  readonly proof: Proof;
  /** What came of it. */
  readonly outcome: {
    readonly status: OutcomeStatus;
    readonly text?: string | undefined;
    readonly date?: ShownDate | undefined;
    readonly proof?: Proof | undefined;
    readonly furtherSources: readonly OutsideSource[];
  };
}

/** All milestones of all releases, oldest first. */
export const getEvents = oncePerBuild(async (_: 'all'): Promise<StoryEvent[]> => {
  const events: StoryEvent[] = [];
  for (const release of await getReleases())
    for (const [at, milestone] of (release.record.milestones ?? []).entries())
      events.push({
        id: `${release.slug}-m${String(at + 1)}`,
        date: showDate(
          milestone.date,
          milestone.dateSource === undefined ? undefined : await getSource(milestone.dateSource),
        ),
        year: yearOf(milestone.date),
        kind: milestone.kind,
        text: milestone.text,
        asPrinted: milestone.asPrinted,
        territory: milestone.territory,
        compound: await compoundLink(milestone.compound),
        trial: milestone.trial,
        companies: await linksOf(milestone.companies, companyLink),
        release,
        proof: await getProof(milestone, release.slug),
      });
  return events.sort((a, b) => compareDates(a.date.edtf, b.date.edtf) || a.id.localeCompare(b.id));
});

/** All expectations of all releases, oldest release first, in the order of its file. */
export const getExpectations = oncePerBuild(async (_: 'all'): Promise<ShownExpectation[]> => {
  const shown: ShownExpectation[] = [];
  for (const release of (await getReleases()).toReversed())
    for (const [at, { outcome, ...expectation }] of (release.record.expectations ?? []).entries())
      shown.push({
        id: `${release.slug}-e${String(at + 1)}`,
        href: toHref(expectationPath(`${release.slug}-e${String(at + 1)}`)),
        text: expectation.text,
        due: expectation.due === undefined ? undefined : showDate(expectation.due),
        asPrinted: expectation.asPrinted,
        compound: await compoundLink(expectation.compound),
        release,
        proof: await getProof(expectation, release.slug),
        outcome: {
          status: outcome.status,
          text: outcome.text,
          date: outcome.date === undefined ? undefined : showDate(outcome.date),
          proof:
            outcome.source === undefined && outcome.quote === undefined
              ? undefined
              : await getProof(outcome),
          furtherSources: await Promise.all((outcome.furtherSources ?? []).map(getSource)),
        },
      });
  return shown;
});

/** Events of one compound, oldest first. */
export const getCompoundEvents = async (id: string): Promise<StoryEvent[]> =>
  (await getEvents('all')).filter(({ compound }) => compound?.id === id);

/** A year of a timeline. */
export interface TimelineYear {
  /** Four digits. */
  readonly year: string;
  /** Its events, oldest first. */
  readonly events: readonly StoryEvent[];
  /** Releases of the year that no event stands for, oldest first. */
  readonly releases: readonly ReleaseSummary[];
}

const concerns = async (company: string): Promise<(event: StoryEvent) => boolean> => {
  const { compounds } = await getCollections();
  return ({ companies, release, compound }) => {
    if (release.issuer?.id === company || companies.some(({ id }) => id === company)) return true;
    const record = compound && compounds.get(compound.id);
    return record?.owner === company || (record?.partners?.includes(company) ?? false);
  };
};

/** A company's timeline: the years of its events and of the releases it issued, newest year first. */
export const getTimeline = async (company: string): Promise<TimelineYear[]> => {
  const belongs = await concerns(company);
  const events = (await getEvents('all')).filter(belongs);
  const told = new Set(events.map(({ release }) => release.slug));
  const releases = (await getReleases())
    .filter(
      ({ issuer, slug, year }) => issuer?.id === company && !told.has(slug) && year !== undefined,
    )
    .toReversed();
  const years = new Set([
    ...events.map(({ year }) => year),
    ...releases.flatMap(({ year }) => year ?? []),
  ]);
  return [...years]
    .sort((a, b) => b.localeCompare(a))
    .map((year) => ({
      year,
      events: events.filter((event) => event.year === year),
      releases: releases.filter((release) => release.year === year),
    }));
};
