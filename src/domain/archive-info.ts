import { z } from 'zod';
import { webAddressSchema } from './citation.ts';

/** The file `archive.yaml`: what the archive is. */
export const archiveInfoSchema = z.strictObject({
  /** The archive's name, as it stands at the head of every page. */
  name: z.string().trim().min(1),
  /** What it holds, in one sentence; stands on the home page and in search engines. */
  description: z.string().trim().min(1),
  /** Who keeps the archive. */
  publisher: z.string().trim().min(1),
  /** Id of the company whose releases it keeps. */
  issuer: z.string().min(1),
  /** Language of the site and its releases, a BCP 47 tag such as "en-US". */
  language: z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/),
  /** Address under which the site is published, http or https; without it feeds, sitemap and citations name the preview's. */
  url: webAddressSchema.optional(),
  /** Who holds the rights to the releases' texts, in one sentence. */
  rights: z.string().trim().min(1),
  /** Paragraphs for the page about the archive, in the archive's own words. */
  about: z.array(z.string().trim().min(1)).optional(),
});

/** The file `archive.yaml`. */
export type ArchiveInfo = z.infer<typeof archiveInfoSchema>;
