import { z } from 'zod';

/** One block of a release as the search index reads it. */
export const searchBlockSchema = z.strictObject({
  /** Anchor on the release's page: a paragraph (`p3`), a note (`note-1`) or a section's heading. */
  anchor: z.string(),
  /** What it is; decides its weight. */
  kind: z.enum(['heading', 'lead', 'text', 'note']),
  /** Its words. */
  text: z.string(),
});

/** One block of a release as the search index reads it. */
export type SearchBlock = z.infer<typeof searchBlockSchema>;

const values = z.array(z.string());

/** One release, fed to the search index in place of its page. */
export const searchDocumentSchema = z.strictObject({
  /** Path of the release's page under the site. */
  url: z.string(),
  /** Headline. */
  title: z.string(),
  /** Date in words, as result lists show it; left out for an undated release. */
  date: z.string().optional(),
  /** Words of the index that stand for its day, month and year. */
  dateKeys: values,
  /** Values of each filter. */
  facets: z.strictObject({
    year: values,
    company: values,
    compound: values,
    trial: values,
    topic: values,
  }),
  /** Words of the index that stand for the things it concerns. */
  keys: z.strictObject({ subject: values, named: values, listed: values }),
  /** Other forms of the given names of the people whom it quotes. */
  givenNames: values,
  /** Its own words without the repeated parts, in order. */
  blocks: z.array(searchBlockSchema),
});

/** One release, fed to the search index in place of its page. */
export type SearchDocument = z.infer<typeof searchDocumentSchema>;

const printingSchema = z.strictObject({
  /** Path of the part in the release. */
  url: z.string(),
  /** Headline of the release. */
  title: z.string(),
  /** Date of the release in words. */
  date: z.string().optional(),
});

/** A repeated part (boilerplate, safe harbor, trademarks, contacts, source), once for all releases that print it. */
export const searchFinePrintSchema = printingSchema.extend({
  /** Its words; its address, headline and date are those of the newest release that prints it. */
  text: z.string(),
  /** The other releases that print it, newest first; none where they are many. */
  others: z.array(printingSchema),
  /** In how many releases it stands. */
  releases: z.int().positive(),
});

/** A repeated part (boilerplate, safe harbor, trademarks, contacts, source), once for all releases that print it. */
export type SearchFinePrint = z.infer<typeof searchFinePrintSchema>;

/** Something the archive itself says: an event, an expectation, a compound, a company, a trial. */
export const searchEntrySchema = z.strictObject({
  /** Path of its page under the site, with its anchor there. */
  url: z.string(),
  /** What it is, in a reader's words: "Approval", "Expectation", "Compound". */
  kind: z.string(),
  /** Its sentence or name. */
  title: z.string(),
  /** Date in words; left out where it has none. */
  date: z.string().optional(),
  /** Words of the index that stand for its day, month and year. */
  dateKeys: values,
  /** What came of an expectation, in words; left out for anything else. */
  outcome: z.string().optional(),
  /** Words of the index that stand for the things it concerns. */
  keys: values,
  /** All further words by which it is found. */
  text: z.string(),
});

/** Something the archive itself says: an event, an expectation, a compound, a company, a trial. */
export type SearchEntry = z.infer<typeof searchEntrySchema>;

/** Everything the search index is made from. */
export const searchFeedSchema = z.strictObject({
  /** Language of the texts (BCP 47). */
  language: z.string(),
  /** All releases, newest first. */
  releases: z.array(searchDocumentSchema),
  /** All repeated parts, each once. */
  finePrint: z.array(searchFinePrintSchema),
  /** Everything the archive itself says. */
  archive: z.array(searchEntrySchema),
});

/** Everything the search index is made from. */
export type SearchFeed = z.infer<typeof searchFeedSchema>;
