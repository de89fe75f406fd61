import {
  type CitationStyle,
  citationStyleNames,
  formatBibtex,
  formatCitation,
  formatCslJson,
  formatRis,
} from '../citations/format-citation.ts';
import { type CitedRelease, type CslItem, toCslItem } from '../domain/citation-record.ts';
import type { Crumb, DescribedRelease } from '../domain/json-ld.ts';
import { releaseFilePath, releasePath, releasesPath } from '../domain/urls.ts';
import { toPublicAddress } from './addresses.ts';
import { getCollections, oncePerBuild } from './collections.ts';
import { getRelease } from './releases.ts';
import { sharePicturePath } from './share-pictures.ts';

/** A release cited in one style or format, ready to be copied. */
export interface Citation {
  /** Name of the style or format, unique in the list. */
  readonly id: CitationStyle | 'bibtex' | 'ris' | 'csl-json';
  /** What a reader calls it. */
  readonly label: string;
  /** The citation. */
  readonly text: string;
  /** Name under which a file of it is saved; running text has none. */
  readonly fileName?: string;
}

/** What a citation needs to know of a release. */
export const getCited = oncePerBuild(async (slug: string): Promise<CitedRelease> => {
  const { info, companies } = await getCollections();
  const { record, title, date } = await getRelease(slug);
  const names = companies.get(record.issuer ?? info.issuer)?.names;
  return {
    slug,
    title,
    date: record.date,
    dateSource: date?.source,
    issuer: (names?.find(({ kind }) => kind === 'legal') ?? names?.[0])?.name,
    place: record.place,
    language: info.language,
    address: toPublicAddress(releasePath(slug)),
    archive: info.name,
  };
});

/** A release as CSL-JSON. */
export const getCslItem = async (slug: string): Promise<CslItem> => toCslItem(await getCited(slug));

const styles: readonly CitationStyle[] = ['apa', 'mla', 'ama', 'bluebook'];

/** A release cited in every style and format: running text first, then files. */
export const getCitations = async (slug: string): Promise<Citation[]> => {
  const item = await getCslItem(slug);
  return [
    ...styles.map((id) => ({
      id,
      label: citationStyleNames[id],
      text: formatCitation(item, id),
    })),
    { id: 'bibtex', label: 'BibTeX', text: formatBibtex(item), fileName: `${slug}.bib` },
    { id: 'ris', label: 'RIS', text: formatRis(item), fileName: `${slug}.ris` },
    { id: 'csl-json', label: 'CSL-JSON', text: formatCslJson(item), fileName: `${slug}.csl.json` },
  ];
};

/** All releases as one BibTeX file, newest first. */
export const getBibliography = async (): Promise<string> => {
  const { releases } = await getCollections();
  const entries = await Promise.all(
    releases.map(async ({ id }) => formatBibtex(await getCslItem(id))),
  );
  return `${entries.join('\n\n')}\n`;
};

/** What search engines are told of a release. */
export const getDescribed = async (slug: string): Promise<DescribedRelease> => {
  const { info, compounds } = await getCollections();
  const { record, lead } = await getRelease(slug);
  const address = (kind: 'md' | 'txt' | 'json'): string =>
    toPublicAddress(releaseFilePath(slug, kind));
  return {
    ...(await getCited(slug)),
    lead,
    changed: record.changes
      ?.map(({ date }) => date)
      .sort()
      .at(-1),
    subjects: (record.compounds ?? []).flatMap((id) => {
      const [first, ...others] = (compounds.get(id)?.names ?? []).filter(
        ({ kind }) => kind !== 'misspelling' && kind !== 'description',
      );
      return first ? [{ name: first.name, otherNames: others.map(({ name }) => name) }] : [];
    }),
    picture: toPublicAddress(await sharePicturePath(slug)),
    files: [
      { address: address('md'), mediaType: 'text/markdown' },
      { address: address('txt'), mediaType: 'text/plain', sha256: record.source.sha256 },
      { address: address('json'), mediaType: 'application/json' },
    ],
    keeper: info.publisher,
    home: toPublicAddress('/'),
  };
};

/** The way from the home page to a release. */
export const getReleaseCrumbs = async (slug: string): Promise<Crumb[]> => {
  const { info } = await getCollections();
  return [
    { name: info.name, address: toPublicAddress('/') },
    { name: 'Releases', address: toPublicAddress(releasesPath) },
    { name: (await getRelease(slug)).title, address: toPublicAddress(releasePath(slug)) },
  ];
};
