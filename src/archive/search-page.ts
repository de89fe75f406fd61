import type { BrowseLists, SearchSettings } from '../domain/search-settings.ts';
import { releasesPath } from '../domain/urls.ts';
import { toHref } from './addresses.ts';
import { companyLink, compoundLink, linksOf } from './releases.ts';
import { getYears } from './overview.ts';
import { getCollections } from './collections.ts';
import { getVocabularyFile } from './search-vocabulary.ts';

/** What the browser's search has to know of the site. */
export const getSearchSettings = async (): Promise<SearchSettings> => ({
  base: toHref('/'),
  names: toHref(`/search-names.${(await getVocabularyFile('all')).hash}.json`),
});

/** Lists that lead to every release without a search. */
export const getBrowseLists = async (): Promise<BrowseLists> => {
  const { compounds, companies } = await getCollections();
  return {
    releases: toHref(releasesPath),
    years: (await getYears('all')).map(({ name, href }) => ({ name, href })),
    compounds: await linksOf([...compounds.keys()], compoundLink),
    companies: await linksOf([...companies.keys()], companyLink),
  };
};
