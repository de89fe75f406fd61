import { releasesPath, yearPath } from '../domain/urls.ts';
import { toHref } from './addresses.ts';
import { companyLink, compoundLink, getReleasesByYear, type Link, linksOf } from './releases.ts';
import { getCollections } from './collections.ts';
import { getVocabularyFile } from './search-vocabulary.ts';

/** What the browser's search has to know of the site. */
export interface SearchSettings {
  /** The site's own path, with a slash at its end. */
  readonly base: string;
  /** Address of the file of names. */
  readonly names: string;
}

/** Lists that lead to every release without a search. */
export interface BrowseLists {
  /** Address of the list of all releases. */
  readonly releases: string;
  /** Years that have releases. */
  readonly years: readonly Link[];
  /** All compounds. */
  readonly compounds: readonly Link[];
  /** All companies. */
  readonly companies: readonly Link[];
}

/** What the browser's search has to know of the site. */
export const getSearchSettings = async (): Promise<SearchSettings> => ({
  base: toHref('/'),
  names: toHref(`/search-names.${(await getVocabularyFile('all')).hash}.json`),
});

/** Lists that lead to every release without a search. */
export const getBrowseLists = async (): Promise<BrowseLists> => {
  const { compounds, companies } = await getCollections();
  const years = await getReleasesByYear();
  return {
    releases: toHref(releasesPath),
    years: years.map(({ year }) => ({ id: year, name: year, href: toHref(yearPath(year)) })),
    compounds: await linksOf([...compounds.keys()], compoundLink),
    companies: await linksOf([...companies.keys()], companyLink),
  };
};
