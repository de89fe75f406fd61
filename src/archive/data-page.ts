import { companyPath, compoundPath, feedPath, releaseFilePath } from '../domain/urls.ts';
import { toHref } from './addresses.ts';
import { getCitations } from './cited-releases.ts';
import { getCollections } from './collections.ts';
import { feedLength } from './feeds.ts';
import { dataVersion, getReleaseRecord } from './release-files.ts';
import { getReleases } from './releases.ts';

/** A file as the page on data describes it. */
export interface DescribedFile {
  /** Address, as pages link it. */
  readonly href: string;
  /** The address as a pattern or as it is: "/releases/….md". */
  readonly name: string;
  /** Format, as a reader calls it. */
  readonly format: string;
  /** What it holds, in a sentence. */
  readonly holds: string;
}

/** The feeds of one thing. */
export interface DescribedFeed {
  /** What the feeds follow. */
  readonly name: string;
  /** Address of the RSS feed. */
  readonly rss: string;
  /** Address of the JSON Feed. */
  readonly json: string;
}

/** Everything the page on data shows. */
export interface DataPage {
  /** Version of the data files. */
  readonly version: number;
  /** Most releases a feed carries. */
  readonly feedLength: number;
  /** Files of each release, with the newest release as the example. */
  readonly ofRelease: readonly DescribedFile[];
  /** Files of the whole archive. */
  readonly ofArchive: readonly DescribedFile[];
  /** Feeds, the archive's own first. */
  readonly feeds: readonly DescribedFeed[];
  /** Excerpts of the example's files, each under its name. */
  readonly examples: readonly { readonly name: string; readonly text: string }[];
}

const excerptOf = (record: object): string => {
  const { version, slug, addresses, title, date, sections, mentions } = {
    ...{ version: 0, slug: '', addresses: {}, title: '', date: undefined },
    ...{ sections: [] as readonly unknown[], mentions: [] as readonly unknown[] },
    ...record,
  };
  const shown = {
    version,
    slug,
    addresses,
    title,
    date,
    sections: sections.slice(0, 1),
    mentions: mentions.slice(0, 1),
  };
  // A paragraph shows its form by its first words.
  return JSON.stringify(
    shown,
    (_key, value: unknown) =>
      typeof value === 'string' && value.length > 90 ? `${value.slice(0, 80)} …` : value,
    2,
  );
};

const filesOfRelease = (slug: string): DescribedFile[] => {
  const file = (kind: 'md' | 'txt' | 'json', format: string, holds: string): DescribedFile => ({
    href: toHref(releaseFilePath(slug, kind)),
    name: releaseFilePath('<slug>', kind),
    format,
    holds,
  });
  return [
    file(
      'md',
      'Markdown',
      'The file as the archive keeps it: its record as YAML, then the release’s own words.',
    ),
    file(
      'txt',
      'Text',
      'The text as it was received, byte for byte; its SHA-256 is in the record.',
    ),
    file(
      'json',
      'JSON',
      'The full record: sections and paragraphs with their anchors, names and where they stand, events and expectations with what proves them, and the citation as CSL-JSON.',
    ),
  ];
};

const filesOfArchive: readonly [path: string, format: string, holds: string][] = [
  [
    '/archive.json',
    'JSON',
    'The records of all releases, compounds, companies, trials, references and abbreviations.',
  ],
  ['/archive.bib', 'BibTeX', 'All releases as references, each under its slug.'],
  ['/sitemap.xml', 'XML', 'The address of every page, with the day of its last change.'],
  ['/opensearch.xml', 'XML', 'The search, for a browser’s address bar.'],
  ['/llms.txt', 'Markdown', 'What the archive is and where each text stands, for language models.'],
];

const getFeeds = async (): Promise<DescribedFeed[]> => {
  const { info, compounds, companies } = await getCollections();
  const feed = (name: string, page: string): DescribedFeed => ({
    name,
    rss: toHref(feedPath(page, 'xml')),
    json: toHref(feedPath(page, 'json')),
  });
  return [
    feed(info.name, '/'),
    ...[...compounds].map(([id, { names }]) => feed(names[0]?.name ?? id, compoundPath(id))),
    ...[...companies].map(([id, { names }]) => feed(names[0]?.name ?? id, companyPath(id))),
  ];
};

/** Everything the page on data shows. */
export const getDataPage = async (): Promise<DataPage> => {
  const [newest] = await getReleases();
  const bibtex =
    newest && (await getCitations(newest.slug)).find(({ id }) => id === 'bibtex')?.text;
  return {
    version: dataVersion,
    feedLength,
    ofRelease: newest ? filesOfRelease(newest.slug) : [],
    ofArchive: filesOfArchive.map(([path, format, holds]) => ({
      href: toHref(path),
      name: path,
      format,
      holds,
    })),
    feeds: await getFeeds(),
    examples: newest
      ? [
          {
            name: releaseFilePath(newest.slug, 'json'),
            text: excerptOf(await getReleaseRecord(newest.slug)),
          },
          { name: '/archive.bib', text: bibtex ?? '' },
        ]
      : [],
  };
};
