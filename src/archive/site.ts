import type { ArchiveInfo } from '../domain/archive-info.ts';
import type { SearchSettings } from '../domain/search-settings.ts';
import {
  aboutPath,
  companiesPath,
  compoundsPath,
  dataPath,
  expectationsPath,
  glossaryPath,
  keywordIndexPath,
  releasesPath,
  searchPath,
} from '../domain/urls.ts';
import { toHref } from './addresses.ts';
import { getCollections, oncePerBuild } from './collections.ts';
import type { Link } from './releases.ts';
import { getSearchSettings } from './search-page.ts';
import { getExpectations } from './story.ts';

/** What stands around every page. */
export interface SiteFrame {
  /** What the archive is. */
  readonly info: ArchiveInfo;
  /** Address of the home page. */
  readonly home: string;
  /** Address of the search page. */
  readonly search: string;
  /** What the browser's search has to know of the site. */
  readonly searchSettings: SearchSettings;
  /** The archive's parts, those it has nothing of left out. */
  readonly parts: readonly Link[];
  /** What the foot of a page leads to. */
  readonly more: readonly Link[];
}

/** What stands around every page. */
export const getSiteFrame = oncePerBuild(async (_: 'all'): Promise<SiteFrame> => {
  const { info, compounds, companies, glossary } = await getCollections();
  const expectations = await getExpectations('all');
  const part = (id: string, name: string, path: string): Link => ({
    id,
    name,
    href: toHref(path),
  });
  return {
    info,
    home: toHref('/'),
    search: toHref(searchPath()),
    searchSettings: await getSearchSettings(),
    parts: [
      part('releases', 'Releases', releasesPath),
      ...(compounds.size > 0 ? [part('compounds', 'Compounds', compoundsPath)] : []),
      ...(companies.size > 0 ? [part('companies', 'Companies', companiesPath)] : []),
      ...(expectations.length > 0 ? [part('expectations', 'Said and done', expectationsPath)] : []),
    ],
    more: [
      part('index', 'Keyword index', keywordIndexPath),
      ...(glossary.size > 0 ? [part('glossary', 'Glossary', glossaryPath)] : []),
      part('about', 'About this archive', aboutPath),
      part('data', 'Data and feeds', dataPath),
    ],
  };
});
