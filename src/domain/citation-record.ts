import { parseDate } from './dates.ts';

/** What a citation needs to know of a release. */
export interface CitedRelease {
  /** Slug, the key of the entry in BibTeX and RIS. */
  readonly slug: string;
  /** Headline. */
  readonly title: string;
  /** Day of the release as EDTF, where it is known. */
  readonly date?: string | undefined;
  /** The document that tells the day, where the release itself prints none. */
  readonly dateSource?: { readonly title: string; readonly url: string } | undefined;
  /** Full name of the company that issued it. */
  readonly issuer?: string | undefined;
  /** Place of the dateline as printed. */
  readonly place?: string | undefined;
  /** Language of the text, a BCP 47 tag. */
  readonly language: string;
  /** Permanent address of its page, in full. */
  readonly address: string;
  /** Name of the archive that keeps it. */
  readonly archive: string;
}

/** A date as CSL-JSON writes it (CSL 1.0.2). */
export interface CslDate {
  /** One day, or first and last day; each year, month, day as far as known. */
  readonly 'date-parts': readonly (readonly number[])[];
  /** Season, 1 (spring) to 4 (winter). */
  readonly season?: number;
  /** True for a date the archive is not sure of. */
  readonly circa?: true;
}

/** A release as CSL-JSON (CSL 1.0.2): a report of its issuer, as citation managers file press releases. */
export interface CslItem {
  /** Key of the entry. */
  readonly id: string;
  /** Kind of document in CSL's list. */
  readonly type: 'report';
  /** What a reader calls that kind. */
  readonly genre: string;
  /** Headline. */
  readonly title: string;
  /** The issuer, as one unsplit name. */
  readonly author?: readonly { readonly literal: string }[];
  /** The issuer as the institution of the report. */
  readonly publisher?: string;
  /** Place of the dateline. */
  readonly 'publisher-place'?: string;
  /** Day of the release. */
  readonly issued?: CslDate;
  /** Permanent address. */
  readonly URL: string;
  /** Language, a BCP 47 tag. */
  readonly language: string;
  /** Name of the archive. */
  readonly archive: string;
  /** Where the day comes from, for a release that prints none. */
  readonly note?: string;
}

const pointParts = (point: string): { parts: number[]; season?: number } => {
  const [year = 0, month, day] = point
    .replace(/[?~%]$/, '')
    .split('-')
    .map(Number);
  if (month !== undefined && month > 20) return { parts: [year], season: month - 20 };
  return { parts: [year, month, day].filter((part) => part !== undefined) };
};

/** An EDTF date as CSL-JSON writes it; throws a `RangeError` for a text that is no date of the archive. */
export const toCslDate = (edtf: string): CslDate => {
  const date = parseDate(edtf);
  if (!date) throw new RangeError(`"${edtf}" is not a date of the archive.`);
  const points = edtf.split('/').map(pointParts);
  const season = points[0]?.season;
  return {
    'date-parts': points.map(({ parts }) => parts),
    // CSL gives a season to a single date only.
    ...(season === undefined || points.length > 1 ? {} : { season }),
    ...(date.uncertain ? { circa: true } : {}),
  };
};

/** A release as CSL-JSON, the one record that every citation format is made from. */
export const toCslItem = (release: CitedRelease): CslItem => ({
  id: release.slug,
  type: 'report',
  genre: 'Press release',
  title: release.title,
  ...(release.issuer === undefined
    ? {}
    : { author: [{ literal: release.issuer }], publisher: release.issuer }),
  ...(release.place === undefined ? {} : { 'publisher-place': release.place }),
  ...(release.date === undefined ? {} : { issued: toCslDate(release.date) }),
  URL: release.address,
  language: release.language,
  archive: release.archive,
  ...(release.dateSource === undefined
    ? {}
    : {
        note: `The release prints no date; this one is told by “${release.dateSource.title}”, ${release.dateSource.url}`,
      }),
});

const pad = (part: number): string => String(part).padStart(2, '0');

/** The day of a record as EDTF (ISO 8601-2), the way biblatex and citation managers read it. */
export const toEdtf = ({ 'date-parts': points, season, circa }: CslDate): string =>
  points
    .map((parts) => [...parts, ...(season === undefined ? [] : [season + 20])].map(pad).join('-'))
    .join('/') + (circa ? '?' : '');
