import { z } from 'zod';
import { evidenceFields, hasOneProof, oneProofMessage, statementSchema } from './citation.ts';
import { nameSchema } from './names.ts';

/** One part of a conjugate; a part that is left out of the file is shown as unknown. */
export const conjugatePartSchema = z
  .strictObject({
    /** The part's name, for example "larsine". */
    name: z.string().trim().min(1),
    /** Other names of the part. */
    alsoKnownAs: z.array(z.string().trim().min(1)).optional(),
    /** What it is, in a few words, for example "cleavable disulfide linker". */
    description: z.string().trim().min(1).optional(),
    ...evidenceFields,
  })
  .refine(hasOneProof, { error: oneProofMessage });

/** The file `compounds/<id>.yaml`. */
export const compoundSchema = z.strictObject({
  /** All names, the one that heads the page first. */
  names: z.array(nameSchema).min(1, { error: 'A compound needs at least one name.' }),
  /** What it is, in one sentence of the archive. */
  summary: z.string().trim().min(1),
  /** Id of the company that owned it in the years of the archive. */
  owner: z.string().min(1).optional(),
  /** Ids of the companies that developed it or shared in it. */
  partners: z.array(z.string().min(1)).optional(),
  /** Number of its colour in the palette, 1 to 8; taken in turn where left out. */
  hue: z.int().min(1).max(8).optional(),
  /** The parts of an antibody-drug conjugate. */
  structure: z
    .strictObject({
      /** The antigen the antibody binds, for example "CD56". */
      target: conjugatePartSchema.optional(),
      /** The antibody. */
      antibody: conjugatePartSchema.optional(),
      /** What joins antibody and payload. */
      linker: conjugatePartSchema.optional(),
      /** The cell-killing agent. */
      payload: conjugatePartSchema.optional(),
      /** How the payload is set free, in words. */
      payloadRelease: statementSchema.optional(),
    })
    .optional(),
  /** What is known of it, each with its proof. */
  facts: z.array(statementSchema).optional(),
  /** What became of it after the releases, oldest first, each from outside the archive. */
  aftermath: z.array(statementSchema).optional(),
});

/** The file `compounds/<id>.yaml`. */
export type CompoundRecord = z.infer<typeof compoundSchema>;
