import { z } from 'zod';
import { evidenceFields, hasOneProof, oneProofMessage, sourceCitationSchema } from './citation.ts';
import { dateSchema } from './dates.ts';

/** What can happen in a compound's or a company's story, in the order of a medicine's life; `testing` is a trial reported as under way. */
export const milestoneKinds = [
  'partnership',
  'ind',
  'trial-start',
  'testing',
  'enrollment',
  'data',
  'submission',
  'opinion',
  'approval',
  'payment',
  'setback',
  'corporate',
] as const;

/** One event that a release reports. */
export const milestoneSchema = z
  .strictObject({
    /** When it happened, as EDTF; the day of the release where the text says "today". */
    date: dateSchema,
    /** The phrase the date was read from, where the text prints one ("earlier this year"). */
    asPrinted: z.string().trim().min(1).optional(),
    /** Document that the day rests on, where the release prints none; the id of a reference, or the document in place. */
    dateSource: sourceCitationSchema.optional(),
    /** What kind of event it is. */
    kind: z.enum(milestoneKinds),
    /** Id of the compound concerned. */
    compound: z.string().min(1).optional(),
    /** Id of the trial concerned. */
    trial: z.string().min(1).optional(),
    /** Ids of the companies concerned besides the issuer. */
    companies: z.array(z.string().min(1)).optional(),
    /** Country or region where it holds, as a reader would name it. */
    territory: z.string().trim().min(1).optional(),
    /** The event in a short present-tense sentence. */
    text: z.string().trim().min(1),
    ...evidenceFields,
  })
  .refine(hasOneProof, { error: oneProofMessage });

/** One event that a release reports. */
export type Milestone = z.infer<typeof milestoneSchema>;

/** What kind of event a milestone is. */
export type MilestoneKind = Milestone['kind'];

/** What a reader calls each kind of event. */
export const milestoneKindNames: Record<MilestoneKind, string> = {
  partnership: 'Partnership',
  ind: 'IND',
  'trial-start': 'Trial start',
  testing: 'In testing',
  enrollment: 'Enrollment',
  data: 'Data',
  submission: 'Submission',
  opinion: 'Opinion',
  approval: 'Approval',
  payment: 'Payment',
  setback: 'Setback',
  corporate: 'Corporate',
};
