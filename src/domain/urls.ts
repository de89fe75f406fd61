/**
 * Where `npm start` serves a site whose own address is not known: the origin of every full address in such a build.
 * It never follows `PORT`, so that the same content gives the same bytes.
 */
export const previewOrigin = 'http://localhost:4321';

/** True for a full address of a site that was built without knowing its own. */
export const isPreviewAddress = (address: string): boolean =>
  address.startsWith(`${previewOrigin}/`);

/** Path of a release's page. */
export const releasePath = (slug: string): string => `/releases/${slug}/`;

/** Path of a paragraph: the release's page and the paragraph's anchor (`p3`) or a section's (`about-nwx10`). */
export const anchorPath = (slug: string, anchor: string): string =>
  `${releasePath(slug)}#${anchor}`;

/** Path of a compound's page. */
export const compoundPath = (id: string): string => `/compounds/${id}/`;

/** Path of a company's page. */
export const companyPath = (id: string): string => `/companies/${id}/`;

/** Path of a trial: its entry on the page of the compound under study. */
export const trialPath = (trial: { readonly id: string; readonly compound: string }): string =>
  `${compoundPath(trial.compound)}#trial-${trial.id}`;

/** Path of one year of a company's timeline, where the whole is too long for one page. */
export const companyYearPath = (id: string, year: string): string =>
  `${companyPath(id)}year/${year}/`;

/** Path of the list of all releases. */
export const releasesPath = '/releases/';

/** Path of a year in the list of all releases. */
export const yearPath = (year: string): string => `${releasesPath}#y${year}`;

/** Path of a year's own page, in an archive too large for one list. */
export const yearPagePath = (year: string): string => `${releasesPath}year/${year}/`;

/** Path of the list of all compounds. */
export const compoundsPath = '/compounds/';

/** Path of the list of all companies. */
export const companiesPath = '/companies/';

/** Path of the search page, with a query where one is given. */
export const searchPath = (query?: string): string =>
  query === undefined ? '/search/' : `/search/?q=${encodeURIComponent(query)}`;

/** Path of the list of what was expected and what came of it. */
export const expectationsPath = '/expectations/';

/** Path of one expectation in that list. */
export const expectationPath = (id: string): string => `${expectationsPath}#${id}`;

/** Path of the keyword index. */
export const keywordIndexPath = '/index/';

/** Path of one letter's own page, in an archive with too many keywords for one page. */
export const keywordLetterPath = (letter: string): string => `${keywordIndexPath}${letter}/`;

/** Path of the list of abbreviations. */
export const glossaryPath = '/glossary/';

/** Path of a company's description of itself through time. */
export const boilerplatePath = (id: string): string => `${companyPath(id)}boilerplate/`;

/** Path of the page on the machine-readable files. */
export const dataPath = '/data/';

/** Path of the page about the archive. */
export const aboutPath = '/about/';

/** Ending of each file that stands beside a release's page: as kept, as received, its full record, its share picture. */
export type ReleaseFileKind = 'md' | 'txt' | 'json' | 'png';

/** Path of a file beside a release's page. */
export const releaseFilePath = (slug: string, kind: ReleaseFileKind): string =>
  `/releases/${slug}.${kind}`;

/** Path of a feed, RSS (`xml`) or JSON Feed (`json`), of what a page shows. */
export const feedPath = (page: string, kind: 'xml' | 'json'): string => `${page}feed.${kind}`;
