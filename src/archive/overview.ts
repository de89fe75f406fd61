import { outcomeStatuses, type OutcomeStatus } from '../domain/expectation.ts';
import { releasesPath, yearPagePath, yearPath } from '../domain/urls.ts';
import { toHref } from './addresses.ts';
import { getCollections, oncePerBuild } from './collections.ts';
import { getReleasesByYear, type ReleaseYear } from './releases.ts';
import { getEvents, getExpectations } from './story.ts';

// About 300 bytes a line: more than this many lines make a list that a phone loads slowly.
const linesOnOnePage = 300;

/** True when each year has a page of its own, because one list of all releases would be too long. */
export const hasYearPages = async (): Promise<boolean> =>
  (await getCollections()).releases.length > linesOnOnePage;

/** A year with its releases and the address of their list. */
export interface LinkedYear extends ReleaseYear {
  /** Address of the list. */
  readonly href: string;
  /** What a reader calls the year. */
  readonly name: string;
}

/** All years with their releases, newest first, undated releases last. */
export const getYears = oncePerBuild(async (_: 'all'): Promise<LinkedYear[]> => {
  const toPath = (await hasYearPages()) ? yearPagePath : yearPath;
  return (await getReleasesByYear()).map((year) => ({
    ...year,
    name: year.year === 'undated' ? 'Undated' : year.year,
    href: toHref(toPath(year.year)),
  }));
});

/** How much the archive holds. */
export interface Counts {
  /** Releases. */
  readonly releases: number;
  /** Compounds. */
  readonly compounds: number;
  /** Companies. */
  readonly companies: number;
  /** Trials. */
  readonly trials: number;
  /** Events. */
  readonly events: number;
  /** Expectations. */
  readonly expectations: number;
  /** First and last year of the dated releases; left out when none has a date. */
  readonly span?: string | undefined;
}

/** How much the archive holds. */
export const getCounts = oncePerBuild(async (_: 'all'): Promise<Counts> => {
  const { releases, compounds, companies, trials } = await getCollections();
  const years = (await getYears('all')).map(({ year }) => year).filter((year) => /^\d/.test(year));
  const [last, first] = [years[0], years.at(-1)];
  return {
    releases: releases.length,
    compounds: compounds.size,
    companies: companies.size,
    trials: trials.size,
    events: (await getEvents('all')).length,
    expectations: (await getExpectations('all')).length,
    span: first === last ? first : `${first ?? ''}–${last ?? ''}`,
  };
});

/** How many expectations ended how, in the order of the list of endings. */
export const getOutcomeCounts = oncePerBuild(
  async (_: 'all'): Promise<{ readonly status: OutcomeStatus; readonly count: number }[]> => {
    const groups = Map.groupBy(await getExpectations('all'), ({ outcome }) => outcome.status);
    return outcomeStatuses
      .map((status) => ({ status, count: groups.get(status)?.length ?? 0 }))
      .filter(({ count }) => count > 0);
  },
);

/** Address of the list of all releases. */
export const allReleasesHref = (): string => toHref(releasesPath);
