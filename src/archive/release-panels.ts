import { formatDate } from '../domain/dates.ts';
import type { Repair } from '../domain/release.ts';
import { releaseFilePath, releasePath } from '../domain/urls.ts';
import { toHref, toPublicAddress } from './addresses.ts';
import { type Citation, getCitations } from './cited-releases.ts';
import { getRelease, getReleaseEntry, getRendered, showDate, type ShownDate } from './releases.ts';

/** How a release is cited. */
export interface CitePanelData {
  /** Permanent address of its page: absolute where the site's address is known, else a path. */
  readonly address: string;
  /** It in every style and format, running text first. */
  readonly citations: readonly Citation[];
}

/** Where a release's text and record come from. */
export interface ProvenanceData {
  /** Address of the text as received. */
  readonly received: string;
  /** Name under which the archive received it. */
  readonly receivedAs: string;
  /** When the archive received it, in words. */
  readonly receivedOn?: string | undefined;
  /** From where. */
  readonly receivedFrom?: string | undefined;
  /** SHA-256 of the received text. */
  readonly sha256: string;
  /** Who delivered the copy. */
  readonly distributor?: string | undefined;
  /** The release's date and what it rests on. */
  readonly date?: ShownDate | undefined;
  /** The date as the text prints it. */
  readonly dateAsPrinted?: string | undefined;
  /** What the importer repaired. */
  readonly repairs: readonly Repair[];
  /** Later changes to the record, oldest first. */
  readonly changes: readonly { readonly date: ShownDate; readonly text: string }[];
  /** Addresses of the release's other forms. */
  readonly files: { readonly markdown: string; readonly json: string };
}

/** How a release is cited. */
export const getCitePanel = async (slug: string): Promise<CitePanelData> => ({
  address: toPublicAddress(releasePath(slug)),
  citations: await getCitations(slug),
});

/** Where a release's text and record come from. */
export const getProvenance = async (slug: string): Promise<ProvenanceData> => {
  const { record, date } = await getRelease(slug);
  const { source } = record;
  return {
    received: toHref(releaseFilePath(slug, 'txt')),
    receivedAs: source.receivedAs,
    receivedOn: source.receivedOn === undefined ? undefined : formatDate(source.receivedOn),
    receivedFrom: source.receivedFrom,
    sha256: source.sha256,
    distributor: record.distributor,
    date,
    dateAsPrinted: record.dateAsPrinted,
    repairs: record.repairs ?? [],
    changes: (record.changes ?? [])
      .map(({ date: day, text }) => ({ date: showDate(day), text }))
      .sort((a, b) => a.date.edtf.localeCompare(b.date.edtf)),
    files: {
      markdown: toHref(releaseFilePath(slug, 'md')),
      json: toHref(releaseFilePath(slug, 'json')),
    },
  };
};

// People read about 238 words of English a minute (Brysbaert 2019).
const wordsAMinute = 238;

/** Minutes that reading a release takes, at least one; the parts that every release repeats are left out. */
export const getReadingMinutes = async (slug: string): Promise<number> => {
  const { sections } = await getRendered(await getReleaseEntry(slug));
  const words = sections
    .filter(({ role }) => ['highlights', 'body', 'about-compound'].includes(role))
    .reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
  return Math.max(1, Math.round(words / wordsAMinute));
};
