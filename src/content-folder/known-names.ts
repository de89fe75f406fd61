import { foldName, type NamedSubject, type SubjectKind } from '../domain/names.ts';
import type { HeadingKnowledge } from '../domain/sections.ts';

/** What names stand for, as a reading or a collection gives it. */
interface NamedFile {
  readonly id: string;
  readonly data: Pick<NamedSubject, 'names'>;
}

/** Every compound, company and trial with its names, in that order. */
export const namedSubjects = (
  folder: Readonly<Record<'compounds' | 'companies' | 'trials', readonly NamedFile[]>>,
): NamedSubject[] => {
  const subjectsOf = (kind: SubjectKind, files: readonly NamedFile[]): NamedSubject[] =>
    files.map(({ id, data }) => ({ kind, id, names: data.names }));
  return [
    ...subjectsOf('compound', folder.compounds),
    ...subjectsOf('company', folder.companies),
    ...subjectsOf('trial', folder.trials),
  ];
};

/** What the section rules may ask about names in headings ("About NWX10"). */
export const toHeadingKnowledge = (subjects: readonly NamedSubject[]): HeadingKnowledge => {
  const kinds = new Map<string, SubjectKind>();
  for (const subject of subjects)
    for (const { name } of subject.names) kinds.set(foldName(name), subject.kind);
  return {
    isCompound: (name) => kinds.get(foldName(name)) === 'compound',
    isCompany: (name) => kinds.get(foldName(name)) === 'company',
  };
};
