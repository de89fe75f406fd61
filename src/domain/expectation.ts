import { z } from 'zod';
import { evidenceFields, hasOneProof, oneProofMessage, sourceCitationSchema } from './citation.ts';
import { dateSchema } from './dates.ts';

/** How an expectation ended; `unknown` is an honest answer, a guess is not. */
export const outcomeStatuses = ['met', 'late', 'partly', 'not-met', 'open', 'unknown'] as const;

/** What came of an expectation. */
export const outcomeSchema = z
  .strictObject({
    /** How it ended. */
    status: z.enum(outcomeStatuses),
    /** When that was settled, as EDTF. */
    date: dateSchema.optional(),
    /** What happened, in one or two sentences of the archive. */
    text: z.string().trim().min(1).optional(),
    /** Slug of a later release whose words show it. */
    release: evidenceFields.release,
    /** Those words. */
    quote: evidenceFields.quote,
    /** A document outside the archive that shows it. */
    source: evidenceFields.source,
    /** Further documents, where one does not show all of it. */
    furtherSources: z.array(sourceCitationSchema).optional(),
  })
  .refine((outcome) => ['open', 'unknown'].includes(outcome.status) || hasOneProof(outcome), {
    error: oneProofMessage,
  });

/** One forward-looking statement of a release. */
export const expectationSchema = z
  .strictObject({
    /** What was expected, in a short sentence of the archive. */
    text: z.string().trim().min(1),
    /** By when, as EDTF; left out where the text names no time. */
    due: dateSchema.optional(),
    /** The time as the text prints it: "2H2013", "by the end of 2013". */
    asPrinted: z.string().trim().min(1).optional(),
    /** Id of the compound concerned. */
    compound: z.string().min(1).optional(),
    /** Id of the trial concerned. */
    trial: z.string().min(1).optional(),
    /** What came of it. */
    outcome: outcomeSchema,
    ...evidenceFields,
  })
  .refine(hasOneProof, { error: oneProofMessage });

/** One forward-looking statement of a release. */
export type Expectation = z.infer<typeof expectationSchema>;

/** How an expectation ended. */
export type OutcomeStatus = Expectation['outcome']['status'];

/** What a reader calls each ending. */
export const outcomeStatusNames: Record<OutcomeStatus, string> = {
  met: 'Met',
  late: 'Met late',
  partly: 'Partly met',
  'not-met': 'Not met',
  open: 'Open',
  unknown: 'Unknown',
};
