import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { parseYaml } from '../content-folder/front-matter.ts';
import { foldName } from '../domain/names.ts';

/** What the importer may ask about the archive it imports into. */
export interface Knowledge {
  /** True for a name of a known compound, company or trial. */
  readonly isKnown: (name: string) => boolean;
  /** The id of a company that is no issuer of the archive, by one of its names; `undefined` for all others. */
  readonly partnerId: (name: string) => string | undefined;
}

/** Knows nothing; for archives that are still empty. */
export const noKnowledge: Knowledge = { isKnown: () => false, partnerId: () => undefined };

const subjectSchema = z.object({
  names: z.array(z.object({ name: z.string() })),
  role: z.string().optional(),
  nct: z.string().optional(),
});

// A missing folder or a broken file is no matter of the importer; the content check tells of it.
const readSubjects = (
  folder: string,
): { id: string; names: string[]; role?: string | undefined }[] => {
  let files: string[];
  try {
    files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  } catch {
    return [];
  }
  return files.flatMap((name) => {
    try {
      const subject = subjectSchema.parse(parseYaml(readFileSync(join(folder, name), 'utf8')));
      const names = subject.names.map((one) => one.name);
      if (subject.nct !== undefined) names.push(subject.nct);
      return [{ id: name.replace(/\.yaml$/, ''), names, role: subject.role }];
    } catch {
      return [];
    }
  });
};

/** Reads the names that a content folder knows; a folder that is missing knows none. */
export const readKnowledge = (content: string): Knowledge => {
  const companies = readSubjects(join(content, 'companies'));
  const all = [
    ...readSubjects(join(content, 'compounds')),
    ...companies,
    ...readSubjects(join(content, 'trials')),
  ];
  const names = new Set(all.flatMap((subject) => subject.names.map(foldName)));
  const partners = new Map(
    companies
      .filter((company) => company.role === 'partner')
      .flatMap((company) => company.names.map((name) => [foldName(name), company.id] as const)),
  );
  return {
    isKnown: (name) => names.has(foldName(name)),
    partnerId: (name) => partners.get(foldName(name)),
  };
};
