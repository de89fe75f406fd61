import type { Contact, Repair, Ticker } from '../domain/release.ts';
import type { UnknownCode } from './body/codes.ts';
import type { Doubt, Evidence } from './evidence.ts';
import type { ImportedRelease } from './import-release.ts';
import type { LeftOut } from './site/left-out.ts';
import type { ImportRefusal } from './refusal.ts';
import type { WrittenRelease } from './keeping/write-release.ts';

/** What the report says of one source; the fields that a script reads. */
export interface ReportEntry {
  /** The source as it was named. */
  readonly source: string;
  /** True where it was imported or was there already. */
  readonly ok: boolean;
  /** "new", "unchanged", "merged", "replaced" or "refused". */
  readonly action: WrittenRelease['action'] | 'refused';
  /** The release's slug. */
  readonly slug: string | null;
  /** Path of its file. */
  readonly file: string | null;
  /** Headline as printed. */
  readonly title: string | null;
  /** Date as EDTF; null where it is not certain. */
  readonly date: string | null;
  /** True where the text prints the date beyond doubt. */
  readonly dateCertain: boolean;
  /** Place of the dateline. */
  readonly place: string | null;
  /** The wire. */
  readonly wire: string | null;
  /** Stock symbols. */
  readonly tickers: readonly Ticker[];
  /** Subheads under the headline. */
  readonly subheads: readonly string[];
  /** Headings of the body. */
  readonly headings: readonly string[];
  /** True where the text speaks of forward-looking statements. */
  readonly hasSafeHarbor: boolean;
  /** How many notes it has. */
  readonly footnotes: number;
  /** How many tables it has. */
  readonly tables: number;
  /** People and offices named for questions; who answers where no person is printed is named by firm or desk. */
  readonly contacts: readonly Contact[];
  /** Codes of compounds and trials. */
  readonly compoundCodes: readonly string[];
  /** Those that the archive does not know. */
  readonly unknownCodes: readonly UnknownCode[];
  /** What was repaired. */
  readonly repairs: readonly Repair[];
  /** What was left out. */
  readonly leftOut: readonly LeftOut[];
  /** Where each field was found and how sure that is. */
  readonly evidence: Readonly<Record<string, Evidence>>;
  /** What a keeper wrote by hand and was kept, or with --force replaced. */
  readonly byHand: readonly string[];
  /** What is wrong or doubtful. */
  readonly problems: readonly Doubt[];
}

const desk = /\b(?:relations|communications?|office|desk|team|department|affairs|service)\b/i;

// "Media Relations" of Acme Optics
const bareDesk =
  /^(?:investors?|media|public|press|news|corporate|shareholders?)(?: (?:and|&) \p{Alpha}+)? (?:relations|communications|affairs|office|desk|team)$/iu;

/** Contacts as a reader names them: by the firm or desk that answers where no person is printed. */
export const toReported = (contacts: readonly Contact[]): readonly Contact[] =>
  contacts.map((contact) => {
    const { title = '' } = contact;
    const position = title === '' ? undefined : title;
    const name =
      contact.name ??
      (bareDesk.test(title)
        ? title
        : (contact.organization ?? (desk.test(title) || contact.phone ? position : undefined)));
    return name === undefined ? contact : { ...contact, name };
  });

/** The entry of a source that was imported. */
export const toEntry = (
  source: string,
  imported: ImportedRelease,
  written: WrittenRelease,
): ReportEntry => {
  const { release } = imported;
  const replaced = written.action === 'replaced' && written.byHand.length > 0;
  return {
    source,
    ok: true,
    action: written.action,
    slug: written.slug,
    file: written.file,
    title: imported.title ?? null,
    date: release.date ?? null,
    // A month is no certain day.
    dateCertain: release.date?.length === 10,
    place: release.place ?? null,
    wire: release.wire ?? null,
    tickers: release.tickers,
    subheads: release.subheads,
    headings: release.headings,
    hasSafeHarbor: release.hasSafeHarbor,
    footnotes: release.footnotes,
    tables: release.tables,
    contacts: toReported(release.contacts),
    compoundCodes: imported.compoundCodes,
    unknownCodes: imported.unknownCodes,
    repairs: imported.record.repairs ?? [],
    leftOut: imported.leftOut,
    evidence: release.evidence,
    byHand: written.byHand,
    problems: [
      ...imported.doubts,
      ...(replaced
        ? [
            {
              line: 1,
              what: `--force replaced what was written by hand: ${written.byHand.join(', ')}.`,
              hint: 'Take it from the version history where it is still wanted.',
            },
          ]
        : []),
    ],
  };
};

/** The entry of a source that was refused. */
export const toRefusedEntry = (source: string, refusal: ImportRefusal): ReportEntry => ({
  source,
  ok: false,
  action: 'refused',
  slug: null,
  file: null,
  title: null,
  date: null,
  dateCertain: false,
  place: null,
  wire: null,
  tickers: [],
  subheads: [],
  headings: [],
  hasSafeHarbor: false,
  footnotes: 0,
  tables: 0,
  contacts: [],
  compoundCodes: [],
  unknownCodes: [],
  repairs: [],
  leftOut: [],
  evidence: {},
  byHand: [],
  problems: [{ line: refusal.line, what: refusal.message, hint: refusal.hint }],
});
