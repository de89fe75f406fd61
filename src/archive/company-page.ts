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
  /** Its timeline, newest year first. */
  readonly timeline: readonly TimelineYear[];
}

/** Everything a company's page shows; throws a `RangeError` for an id the archive does not have. */
export const getCompanyPage = async (id: string): Promise<CompanyPage> => {
  const company = (await getCompanies('all')).find((one) => one.id === id);
  if (!company) throw new RangeError(`There is no company "${id}".`);
  const { record } = company;
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
    timeline: await getTimeline(id),
  };
};
