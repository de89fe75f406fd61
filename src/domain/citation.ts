import { z } from 'zod';
import { dateSchema } from './dates.ts';

/** An address that may stand in a link: http or https only, so that no file can smuggle a script in. */
export const webAddressSchema = z
  .string()
  .refine((text) => /^https?:\/\/[^\s<>"]+$/i.test(text) && URL.canParse(text), {
    error: (issue) =>
      `"${String(issue.input)}" is not a web address. Write it in full, like "https://www.example.org/page".`,
  });

/** A document outside the archive that backs a statement. */
export const outsideSourceSchema = z.strictObject({
  /** The document's title, without its site's name. */
  title: z.string().trim().min(1),
  /** Who published it. */
  publisher: z.string().trim().min(1).optional(),
  /** Its address, http or https. */
  url: webAddressSchema,
  /** When it was published, as EDTF; left out where the document does not say. */
  date: dateSchema.optional(),
  /** A copy in a web archive, for the day when the address no longer answers. */
  archived: z
    .strictObject({
      /** Address of the copy, http or https. */
      url: webAddressSchema,
      /** Day on which the copy was taken, as EDTF. */
      date: dateSchema,
    })
    .optional(),
});

/** A document outside the archive that backs a statement. */
export type OutsideSource = z.infer<typeof outsideSourceSchema>;

/** The file `references.yaml`: outside documents by a short id, so that several statements can cite one. */
export const referencesSchema = z.record(z.string().regex(/^[a-z0-9-]+$/), outsideSourceSchema);

/** How a file names an outside document: the id of a reference, or the document in place. */
export const sourceCitationSchema = z.union([z.string().min(1), outsideSourceSchema], {
  error:
    'A source is the id of an entry in references.yaml, like "fda-2013-02", or { title, url, date }.',
});

/** What may stand beside a statement as its proof; exactly one of quote and source is given. */
export const evidenceFields = {
  /** Slug of the release that holds the quote; left out in a release's own file. */
  release: z.string().min(1).optional(),
  /** Words of a release, compared after folding white space, quote marks, dashes and footnote marks. */
  quote: z.string().trim().min(1).optional(),
  /** A document outside the archive. */
  source: sourceCitationSchema.optional(),
};

/** The proof of a statement, as a file gives it. */
export interface Evidence {
  /** Slug of the release that holds the quote. */
  readonly release?: string | undefined;
  /** The words of that release. */
  readonly quote?: string | undefined;
  /** A document outside the archive, or the id of one in `references.yaml`. */
  readonly source?: string | OutsideSource | undefined;
}

/** True when a statement has exactly one kind of proof: words of a release, or a document outside. */
export const hasOneProof = (evidence: Evidence): boolean =>
  (evidence.quote !== undefined) !== (evidence.source !== undefined) &&
  (evidence.release === undefined || evidence.quote !== undefined);

/** What a file is told when a statement has no proof, or two. */
export const oneProofMessage =
  'A statement needs one proof: a quote (with release: <slug> outside the release’s own file), or a source: { title, url, date }.';

/** A statement of the archive with its proof. */
export const statementSchema = z
  .strictObject({
    /** The statement, one sentence or less. */
    text: z.string().trim().min(1),
    /** The day it speaks of, as EDTF. */
    date: dateSchema.optional(),
    ...evidenceFields,
  })
  .refine(hasOneProof, { error: oneProofMessage });

/** A statement of the archive with its proof. */
export type Statement = z.infer<typeof statementSchema>;
