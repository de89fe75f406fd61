import { companyYearPath } from '../domain/urls.ts';
import { toHref } from './addresses.ts';
import { oncePerBuild } from './collections.ts';
import { type ShownDate, companyLink, type CompoundLink, type Link, showDate } from './releases.ts';
import { getNames, getStatements, type ShownName, type ShownStatement } from './statements.ts';
import { getTimeline, type TimelineYear } from './story.ts';
import { getCompanies, getCompounds, type ShownCompany } from './subjects.ts';

/** A stock symbol and the time it was in use. */
export interface ShownListing {
  /** The exchange and the symbol. */
  readonly symbol: string;
  /** First day of use. */
  readonly from?: ShownDate | undefined;
  /** Last day of use. */
  readonly to?: ShownDate | undefined;
}

/** Everything a company's page shows. */
export interface CompanyPage {
  /** The company. */
  readonly company: ShownCompany;
  /** Its names with their proofs. */
  readonly names: readonly ShownName[];
  /** The company it belongs to. */
  readonly partOf?: Link | undefined;
  /** Its stock symbols. */
  readonly tickers: readonly ShownListing[];
  /** What is known of it. */
  readonly facts: readonly ShownStatement[];
  /** Compounds that it owned or shared in. */
  readonly compounds: readonly CompoundLink[];
  /** Its timeline, newest year first; the older years have pages of their own where the whole is too long. */
  readonly timeline: readonly TimelineYear[];
  /** Those older years. */
  readonly olderYears: readonly Link[];
}

// About 700 bytes a line: more than this many lines make a page that a phone loads slowly.
const linesOnOnePage = 200;

/** A company's timeline in two parts: the newest years, on its own page, and the years before them. */
const getDividedTimeline = oncePerBuild(
  async (
    id: string,
  ): Promise<{ readonly shown: TimelineYear[]; readonly older: TimelineYear[] }> => {
    const years = await getTimeline(id);
    let lines = 0;
    const end = years.findIndex(({ events, releases }, at) => {
      lines += events.length + releases.length;
      return at > 0 && lines > linesOnOnePage;
    });
    return end === -1
      ? { shown: years, older: [] }
      : { shown: years.slice(0, end), older: years.slice(end) };
  },
);

/** A company's year that has a page of its own. */
export interface CompanyYear {
  /** Id of the company. */
  readonly id: string;
  /** Its events and releases of the year. */
  readonly year: TimelineYear;
}

/** Every year of every company that has a page of its own. */
export const getCompanyYears = async (): Promise<CompanyYear[]> => {
  const companies = await getCompanies('all');
  const years = await Promise.all(
    companies.map(async ({ id }) =>
      (await getDividedTimeline(id)).older.map((year) => ({ id, year })),
    ),
  );
  return years.flat();
};

/** Everything a company's page shows; throws a `RangeError` for an id the archive does not have. */
export const getCompanyPage = async (id: string): Promise<CompanyPage> => {
  const company = (await getCompanies('all')).find((one) => one.id === id);
  if (!company) throw new RangeError(`There is no company "${id}".`);
  const { record } = company;
  const { shown, older } = await getDividedTimeline(id);
  return {
    company,
    names: await getNames(record.names),
    partOf: await companyLink(record.partOf),
    tickers: (record.tickers ?? []).map(({ exchange, symbol, from, to }) => ({
      symbol: `${exchange}: ${symbol}`,
      from: from === undefined ? undefined : showDate(from),
      to: to === undefined ? undefined : showDate(to),
    })),
    facts: await getStatements(record.facts),
    compounds: (await getCompounds('all')).filter(
      (one) => one.record.owner === id || (one.record.partners?.includes(id) ?? false),
    ),
    timeline: shown,
    olderYears: older.map(({ year }) => ({
      id: year,
      name: year,
      href: toHref(companyYearPath(id, year)),
    })),
  };
};
