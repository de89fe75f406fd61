import { z } from 'zod';
import { evidenceFields, hasOneProof, oneProofMessage } from './citation.ts';

/** One abbreviation with its meaning. */
export const glossaryTermSchema = z
  .strictObject({
    /** What it stands for. */
    expansion: z.string().trim().min(1),
    /** What that is, in one sentence of the archive. */
    sentence: z.string().trim().min(1).optional(),
    ...evidenceFields,
  })
  .refine(hasOneProof, { error: oneProofMessage });

/** The file `glossary.yaml`: abbreviation to meaning. */
export const glossarySchema = z.record(z.string().trim().min(1), glossaryTermSchema);

/** One abbreviation with its meaning. */
export type GlossaryTerm = z.infer<typeof glossaryTermSchema>;
