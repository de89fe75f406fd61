import { z } from 'zod';
import { outsideSourceSchema, sourceCitationSchema } from './citation.ts';
import { dateSchema } from './dates.ts';
import { expectationSchema } from './expectation.ts';
import { milestoneSchema } from './milestone.ts';

/** What a release can be about; a closed list, so that filters stay short. */
export const topics = [
  'enrollment',
  'ind',
  'trial-start',
  'data',
  'regulatory',
  'approval',
  'partnership',
  'milestone-payment',
  'financial',
  'conference',
  'corporate',
] as const;

/** A subject area of a release. */
export type Topic = (typeof topics)[number];

/** What a reader calls each topic. */
export const topicNames: Record<Topic, string> = {
  enrollment: 'Enrollment',
  ind: 'IND',
  'trial-start': 'Trial start',
  data: 'Clinical data',
  regulatory: 'Regulatory',
  approval: 'Approval',
  partnership: 'Partnership',
  'milestone-payment': 'Milestone payment',
  financial: 'Financial',
  conference: 'Conference',
  corporate: 'Corporate',
};

/** A permanent address part: lower-case letters, digits and single hyphens, at most 80 characters. */
export const slugSchema = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
    error: (issue) =>
      `"${String(issue.input)}" is not a slug. Use lower-case letters, digits and hyphens, like "nwx10-ind-active".`,
  });

/** A stock symbol with the exchange that lists it. */
export const tickerSchema = z.strictObject({
  /** The exchange by its common short name in the release's capitals, without its segment, for example "Nasdaq" or "NASDAQ". */
  exchange: z.string().trim().min(1),
  /** The symbol as printed, for example "NWX". */
  symbol: z.string().trim().min(1),
});

/** A person or office that the release named for questions, as of its day. */
export const contactSchema = z.strictObject({
  /** Whom the contact was meant for. */
  kind: z.enum(['investors', 'media', 'medical', 'general']),
  /** The person's name; left out where only an office is given. */
  name: z.string().trim().min(1).optional(),
  /** The person's position. */
  title: z.string().trim().min(1).optional(),
  /** The firm the person spoke for. */
  organization: z.string().trim().min(1).optional(),
  /** Telephone number as printed. */
  phone: z.string().trim().min(1).optional(),
  /** E-mail address as printed, masks included. */
  email: z.string().trim().min(1).optional(),
});

/** One kind of change the importer made so that the text reads as its issuer meant it. */
export const repairSchema = z.strictObject({
  /** Name of the repair rule, for example "escaped-dollar". */
  kind: z.string().regex(/^[a-z0-9-]+$/),
  /** How often it was made. */
  count: z.int().positive(),
  /** The first place as received. */
  before: z.string(),
  /** The same place as published. */
  after: z.string(),
});

/** The received text that a release was made from. */
export const receivedSourceSchema = z.strictObject({
  /** File name under `content/sources/`. */
  file: z.string().regex(/^[a-z0-9][a-z0-9.-]*$/),
  /** SHA-256 of that file's bytes, 64 hexadecimal digits (FIPS 180-4). */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** The name under which the archive received it. */
  receivedAs: z.string().min(1),
  /** When the archive received it, as EDTF. */
  receivedOn: dateSchema.optional(),
  /** From where the archive received it. */
  receivedFrom: z.string().trim().min(1).optional(),
});

/** A later change to the record, never to the release's words. */
export const recordChangeSchema = z.strictObject({
  /** When the record was changed, as EDTF. */
  date: dateSchema,
  /** What was changed, and why. */
  text: z.string().trim().min(1),
});

/** An earlier announcement that a release refers to ("earlier today it announced …"). */
export const backReferenceSchema = z
  .strictObject({
    /** The words of this release that refer to it. */
    quote: z.string().trim().min(1),
    /** Slug of the release referred to, where the archive has it. */
    to: z.string().min(1).optional(),
    /** A document outside the archive that carries the announcement. */
    source: sourceCitationSchema.optional(),
  })
  .refine(({ to, source }) => (to === undefined) !== (source === undefined), {
    error:
      'A reference leads to one place: to: <slug of a release>, or a source: { title, url, date }.',
  });

/** The front matter of one release: what the release is; what it says is the body. */
export const releaseSchema = z.strictObject({
  /** Headline as printed. */
  title: z
    .string({ error: 'A release needs its headline as title, in quotes.' })
    .trim()
    .min(1, { error: 'The title is empty. Write the headline as printed.' }),
  /** Headline in sentence or title case, where it was printed in capitals throughout. */
  displayTitle: z.string().trim().min(1).optional(),
  /** Day of the release as EDTF; left out where neither the text nor a source tells it. */
  date: dateSchema.optional(),
  /** The date as the text prints it, for example "February 12, 2013". */
  dateAsPrinted: z.string().trim().min(1).optional(),
  /** Where the date was found, when the text itself does not print it. */
  dateSource: outsideSourceSchema.optional(),
  /** Id of the company that issued it; the archive's own issuer where left out. */
  issuer: z.string().min(1).optional(),
  /** Place of the dateline as printed, for example "OSLO, Norway". */
  place: z.string().trim().min(1).optional(),
  /** The wire named in the dateline, for example "Business Wire". */
  wire: z.string().trim().min(1).optional(),
  /** Who delivered the received copy, for example "Acquire Media". */
  distributor: z.string().trim().min(1).optional(),
  /** Stock symbols printed in the text. */
  tickers: z.array(tickerSchema).optional(),
  /** Ids of the compounds that are its subject, the main one first. */
  compounds: z.array(z.string().min(1)).optional(),
  /** Ids of the trials it reports on. */
  trials: z.array(z.string().min(1)).optional(),
  /** What it is about. */
  topics: z
    .array(
      z.enum(topics, {
        error: (issue) =>
          `"${String(issue.input)}" is not a topic. Use one of: ${topics.join(', ')}.`,
      }),
    )
    .optional(),
  /** The received text. */
  source: receivedSourceSchema,
  /** Lines printed above the headline, in order ("FOR IMMEDIATE RELEASE", a date). */
  masthead: z.array(z.string()).optional(),
  /** Contacts as of the day of the release. */
  contacts: z.array(contactSchema).optional(),
  /** Events it reports. */
  milestones: z.array(milestoneSchema).optional(),
  /** What it says will happen, and what came of that. */
  expectations: z.array(expectationSchema).optional(),
  /** Earlier announcements it refers to, where date and names alone do not tell which. */
  refersTo: z.array(backReferenceSchema).optional(),
  /** What the importer repaired. */
  repairs: z.array(repairSchema).optional(),
  /** Slugs under which it was published before; each yields a redirect. */
  formerly: z.array(slugSchema).optional(),
  /** The archive's word about the release, always shown apart from it. */
  note: z.string().trim().min(1).optional(),
  /** What was changed in the record since it was first published. */
  changes: z.array(recordChangeSchema).optional(),
});

/** The front matter of one release. */
export type ReleaseRecord = z.infer<typeof releaseSchema>;

/** A person or office named for questions. */
export type Contact = z.infer<typeof contactSchema>;

/** A stock symbol with its exchange. */
export type Ticker = z.infer<typeof tickerSchema>;

/** One kind of repair with its count. */
export type Repair = z.infer<typeof repairSchema>;

/** A number of releases in words: "1 release", "5 releases". */
export const countReleases = (count: number): string =>
  `${String(count)} ${count === 1 ? 'release' : 'releases'}`;
