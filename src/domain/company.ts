import { z } from 'zod';
import { statementSchema } from './citation.ts';
import { dateSchema } from './dates.ts';
import { nameSchema } from './names.ts';

/** A stock symbol and the time it was in use. */
export const listingSchema = z.strictObject({
  /** The exchange, for example "Nasdaq". */
  exchange: z.string().trim().min(1),
  /** The symbol, for example "NWX". */
  symbol: z.string().trim().min(1),
  /** First day of use, as EDTF, where known. */
  from: dateSchema.optional(),
  /** Last day of use, as EDTF, where known. */
  to: dateSchema.optional(),
});

/** The file `companies/<id>.yaml`. */
export const companySchema = z.strictObject({
  /** All names, the one that heads the page first. */
  names: z.array(nameSchema).min(1, { error: 'A company needs at least one name.' }),
  /** Its part in the archive: the issuer of releases, or a partner named in them. */
  role: z.enum(['issuer', 'partner']),
  /** What it is, in one sentence of the archive. */
  summary: z.string().trim().min(1),
  /** Id of the company it belongs to. */
  partOf: z.string().min(1).optional(),
  /** Stock symbols over time. */
  tickers: z.array(listingSchema).optional(),
  /** What is known of it, each with its proof. */
  facts: z.array(statementSchema).optional(),
});

/** The file `companies/<id>.yaml`. */
export type CompanyRecord = z.infer<typeof companySchema>;
