import {
  aboutPath,
  boilerplatePath,
  companiesPath,
  companyPath,
  companyYearPath,
  compoundPath,
  compoundsPath,
  dataPath,
  expectationsPath,
  glossaryPath,
  keywordIndexPath,
  keywordLetterPath,
  releasePath,
  releasesPath,
  yearPagePath,
} from '../domain/urls.ts';
import { toPublicAddress } from './addresses.ts';
import { getBoilerplates } from './boilerplate.ts';
import { getCollections } from './collections.ts';
import { getCompanyYears } from './company-page.ts';
import { getKeywordIndex } from './keyword-index.ts';
import { getLastChange, lastChangeOf } from './last-changes.ts';
import { getYears, hasYearPages } from './overview.ts';

/** A page that search engines may list. */
interface ListedPage {
  readonly path: string;
  readonly changed?: string | undefined;
}

const toEntry = ({ path, changed }: ListedPage): string => {
  const address = toPublicAddress(path).replaceAll('&', '&amp;');
  const day = changed === undefined ? '' : `<lastmod>${changed}</lastmod>`;
  return `<url><loc>${address}</loc>${day}</url>`;
};

const getListedPages = async (): Promise<ListedPage[]> => {
  const { releases, compounds, companies } = await getCollections();
  const changed = await getLastChange('all');
  const index = await getKeywordIndex('all');
  const hasExpectations = releases.some(({ data }) => (data.expectations ?? []).length > 0);
  const paths = [
    '/',
    releasesPath,
    ...(compounds.size > 0 ? [compoundsPath, ...[...compounds.keys()].map(compoundPath)] : []),
    ...(companies.size > 0 ? [companiesPath, ...[...companies.keys()].map(companyPath)] : []),
    ...(await getCompanyYears()).map(({ id, year }) => companyYearPath(id, year.year)),
    ...(await getBoilerplates()).map(({ company }) => boilerplatePath(company.id)),
    ...((await hasYearPages())
      ? (await getYears('all')).map(({ year }) => yearPagePath(year))
      : []),
    ...(hasExpectations ? [expectationsPath] : []),
    glossaryPath,
    keywordIndexPath,
    ...(index.isDivided ? index.letters.map(({ id }) => keywordLetterPath(id)) : []),
    aboutPath,
    dataPath,
  ];
  return [
    ...paths.map((path) => ({ path, changed })),
    ...releases.map(({ id, data }) => ({ path: releasePath(id), changed: lastChangeOf(data) })),
  ];
};

/** The sitemap (sitemaps.org 0.9). */
export const getSitemap = async (): Promise<string> => {
  const entries = (await getListedPages()).map(toEntry);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n');
};

/** The robots file: everything may be read, and the sitemap is named. */
export const getRobots = (): string =>
  ['User-agent: *', 'Allow: /', '', `Sitemap: ${toPublicAddress('/sitemap.xml')}`, ''].join('\n');
