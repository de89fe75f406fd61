import { compoundPath, companyPath, dataPath, releaseFilePath } from '../domain/urls.ts';
import { toPublicAddress } from './addresses.ts';
import { getCollections } from './collections.ts';
import { getLastChange } from './last-changes.ts';
import { dataVersion, getReleaseAddresses } from './release-files.ts';
import { getReleases } from './releases.ts';

/** All records of the archive; the texts of the releases stand in their own files. */
export const getArchiveRecord = async (): Promise<object> => {
  const { info, releases, compounds, companies, trials, references, glossary } =
    await getCollections();
  const updated = await getLastChange('all');
  return {
    version: dataVersion,
    ...info,
    address: toPublicAddress('/'),
    documentation: toPublicAddress(dataPath),
    ...(updated === undefined ? {} : { updated }),
    releases: releases.map(({ id, data }) => ({
      slug: id,
      addresses: getReleaseAddresses(id),
      ...data,
    })),
    compounds: [...compounds].map(([id, record]) => ({
      id,
      address: toPublicAddress(compoundPath(id)),
      ...record,
    })),
    companies: [...companies].map(([id, record]) => ({
      id,
      address: toPublicAddress(companyPath(id)),
      ...record,
    })),
    trials: [...trials].map(([id, record]) => ({ id, ...record })),
    references: Object.fromEntries(references),
    glossary: Object.fromEntries(glossary),
  };
};

const link = (name: string, path: string, note: string): string =>
  `- [${name.replace(/([[\]\\])/g, '\\$1')}](${toPublicAddress(path)}): ${note}`;

/** The archive for language models (llmstxt.org): what it is, and where each text stands as Markdown. */
export const getLlmsText = async (): Promise<string> => {
  const { info, compounds } = await getCollections();
  const releases = await getReleases();
  const lines = [
    `# ${info.name}`,
    '',
    `> ${info.description}`,
    '',
    'Each release is kept word for word. In its Markdown file the front matter is the archive’s record and everything below it is the release’s own text. Statements of the archive carry a quote from a release or name a document outside. Cite the page of a release; a paragraph has the address `#p1`, `#p2` and so on.',
    '',
    info.rights,
    '',
    '## Releases',
    '',
    ...releases.map(({ slug, title, date }) =>
      link(title, releaseFilePath(slug, 'md'), date?.words ?? 'undated'),
    ),
    '',
    ...(compounds.size === 0
      ? []
      : [
          '## Compounds',
          '',
          ...[...compounds].map(([id, { names, summary }]) =>
            link(names[0]?.name ?? id, compoundPath(id), summary),
          ),
          '',
        ]),
    '## Data',
    '',
    link('archive.json', '/archive.json', 'all records of the archive'),
    link('archive.bib', '/archive.bib', 'all releases as BibTeX'),
    link('About these files', dataPath, 'what each file holds, with examples'),
    '',
  ];
  return lines.join('\n');
};
