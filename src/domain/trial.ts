import { z } from 'zod';
import { statementSchema } from './citation.ts';
import { nameSchema } from './names.ts';

/** The file `trials/<id>.yaml`. */
export const trialSchema = z.strictObject({
  /** All names, the one that heads its entry first; an unnamed trial is called by what it is. */
  names: z.array(nameSchema).min(1, { error: 'A trial needs at least one name.' }),
  /** ClinicalTrials.gov number, `NCT` and eight digits. */
  nct: z
    .string()
    .regex(/^NCT\d{8}$/, {
      error: (issue) =>
        `"${String(issue.input)}" is not a ClinicalTrials.gov number. Write NCT and eight digits, like "NCT01237678".`,
    })
    .optional(),
  /** Id of the compound under study. */
  compound: z.string().min(1),
  /** Phase as the field writes it: "I", "I/II", "II", "III". */
  phase: z.enum(['I', 'I/II', 'II', 'II/III', 'III', 'IV']),
  /** What it studies, in one sentence of the archive. */
  summary: z.string().trim().min(1),
  /** What is known of it, each with its proof. */
  facts: z.array(statementSchema).optional(),
});

/** The file `trials/<id>.yaml`. */
export type TrialRecord = z.infer<typeof trialSchema>;
