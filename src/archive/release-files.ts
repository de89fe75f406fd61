import { anchorPath, releaseFilePath, releasePath } from '../domain/urls.ts';
import { toAbsolute, toPublicAddress } from './addresses.ts';
import { getCslItem } from './cited-releases.ts';
import { getProof, type Proof } from './evidence.ts';
import { getRelease, getReleaseEntry, getRendered } from './releases.ts';

/** Version of the archive's data files; fields are only ever added to one version. */
export const dataVersion = 1;

/** Addresses of a release's page and of its files. */
export const getReleaseAddresses = (slug: string): Record<string, string> => ({
  page: toPublicAddress(releasePath(slug)),
  markdown: toPublicAddress(releaseFilePath(slug, 'md')),
  received: toPublicAddress(releaseFilePath(slug, 'txt')),
  json: toPublicAddress(releaseFilePath(slug, 'json')),
});

const toProofRecord = (proof: Proof): object =>
  proof.kind === 'outside'
    ? { kind: 'document', ...proof.source }
    : {
        kind: 'release',
        release: proof.release.slug,
        quote: proof.quote,
        address: toAbsolute(proof.href),
      };

/** The full record of a release: what it is, what it says, whom and what it names, and what proves each statement. */
export const getReleaseRecord = async (slug: string): Promise<object> => {
  const { record, title } = await getRelease(slug);
  const { sections, paragraphs, mentions } = await getRendered(await getReleaseEntry(slug));
  const bySection = Map.groupBy(paragraphs, ({ section }) => section);
  const { milestones = [], expectations = [], ...rest } = record;
  return {
    version: dataVersion,
    slug,
    addresses: getReleaseAddresses(slug),
    displayTitle: title,
    ...rest,
    milestones: await Promise.all(
      milestones.map(async (milestone) => ({
        ...milestone,
        proof: toProofRecord(await getProof(milestone, slug)),
      })),
    ),
    expectations: await Promise.all(
      expectations.map(async (expectation) => {
        const { outcome } = expectation;
        const proven = outcome.source !== undefined || outcome.quote !== undefined;
        return {
          ...expectation,
          outcome: {
            ...outcome,
            ...(proven ? { proof: toProofRecord(await getProof(outcome)) } : {}),
          },
          proof: toProofRecord(await getProof(expectation, slug)),
        };
      }),
    ),
    sections: sections.map(({ id, role, heading }) => ({
      id,
      role,
      ...(heading === undefined ? {} : { heading }),
      paragraphs: (bySection.get(id) ?? []).map((paragraph) => ({
        id: paragraph.id,
        text: paragraph.text,
      })),
    })),
    mentions: mentions.map(({ subject, text, anchor }) => ({
      kind: subject.kind,
      id: subject.id,
      text,
      address: toPublicAddress(anchorPath(slug, anchor)),
    })),
    citation: await getCslItem(slug),
  };
};
