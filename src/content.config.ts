import { defineCollection } from 'astro:content';
import { folderLoader } from './content-folder/folder-loader.ts';
import { archiveInfoSchema } from './domain/archive-info.ts';
import { referencesSchema } from './domain/citation.ts';
import { companySchema } from './domain/company.ts';
import { compoundSchema } from './domain/compound.ts';
import { glossarySchema } from './domain/glossary.ts';
import { releaseSchema } from './domain/release.ts';
import { trialSchema } from './domain/trial.ts';

/** The collections of the archive: one loader, one schema each. */
export const collections = {
  releases: defineCollection({ loader: folderLoader('releases'), schema: releaseSchema }),
  compounds: defineCollection({ loader: folderLoader('compounds'), schema: compoundSchema }),
  companies: defineCollection({ loader: folderLoader('companies'), schema: companySchema }),
  trials: defineCollection({ loader: folderLoader('trials'), schema: trialSchema }),
  archive: defineCollection({ loader: folderLoader('archive'), schema: archiveInfoSchema }),
  references: defineCollection({ loader: folderLoader('references'), schema: referencesSchema }),
  glossary: defineCollection({ loader: folderLoader('glossary'), schema: glossarySchema }),
};
