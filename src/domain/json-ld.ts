import type { CitedRelease } from './citation-record.ts';
import { toDateTimeAttribute } from './dates.ts';

/** What search engines are told of a release. */
export interface DescribedRelease extends CitedRelease {
  /** First paragraph of its text. */
  readonly lead: string;
  /** Latest day on which the record was changed, as EDTF. */
  readonly changed?: string | undefined;
  /** Names of its subjects, each with its other names. */
  readonly subjects: readonly { readonly name: string; readonly otherNames: readonly string[] }[];
  /** Address of its share picture. */
  readonly picture?: string | undefined;
  /** Its files: address, media type, and SHA-256 where the file is kept as received. */
  readonly files: readonly {
    readonly address: string;
    readonly mediaType: string;
    readonly sha256?: string | undefined;
  }[];
  /** Who keeps the archive. */
  readonly keeper: string;
  /** Address of the archive's home page. */
  readonly home: string;
}

/** A page on the way from the home page to another. */
export interface Crumb {
  /** What the page is called. */
  readonly name: string;
  /** Its address. */
  readonly address: string;
}

const given = <Key extends string, Value>(
  key: Key,
  value: Value | undefined,
): Readonly<Partial<Record<Key, Value>>> => {
  const pair: Partial<Record<Key, Value>> = {};
  if (value !== undefined) pair[key] = value;
  return pair;
};

/** A release as a schema.org NewsArticle; what is not known is left out. */
export const toNewsArticle = (release: DescribedRelease) => {
  const issuer =
    release.issuer === undefined
      ? undefined
      : ({ '@type': 'Organization', name: release.issuer } as const);
  const date = release.date === undefined ? undefined : toDateTimeAttribute(release.date);
  return {
    '@type': 'NewsArticle',
    '@id': release.address,
    url: release.address,
    mainEntityOfPage: release.address,
    headline: release.title,
    description: release.lead,
    genre: 'Press release',
    inLanguage: release.language,
    isAccessibleForFree: true,
    ...given('datePublished', date),
    ...given('dateModified', release.changed),
    ...given('dateline', release.place),
    ...given('author', issuer),
    ...given('publisher', issuer),
    ...given('image', release.picture),
    ...given(
      'about',
      release.subjects.length === 0
        ? undefined
        : release.subjects.map(
            ({ name, otherNames }) =>
              ({
                '@type': 'Substance',
                name,
                ...given('alternateName', otherNames.length === 0 ? undefined : [...otherNames]),
              }) as const,
          ),
    ),
    encoding: release.files.map(
      ({ address, mediaType, sha256 }) =>
        ({
          '@type': 'MediaObject',
          contentUrl: address,
          encodingFormat: mediaType,
          ...given('sha256', sha256),
        }) as const,
    ),
    isPartOf: { '@type': 'Collection', name: release.archive, url: release.home },
    sdPublisher: { '@type': 'Organization', name: release.keeper },
  } as const;
};

/** The way to a page as a schema.org BreadcrumbList, the home page first. */
export const toBreadcrumbList = (crumbs: readonly Crumb[]) =>
  ({
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(
      ({ name, address }, at) =>
        ({ '@type': 'ListItem', position: at + 1, name, item: address }) as const,
    ),
  }) as const;

/** Things of schema.org as the text of a `<script type="application/ld+json">`, safe inside HTML. */
export const toJsonLd = (things: readonly object[]): string =>
  // A "</script>" in a headline would end the element.
  JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replaceAll('<', '\\u003c');
