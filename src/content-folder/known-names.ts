import { foldName, type NamedSubject, type SubjectKind } from '../domain/names.ts';
import type { HeadingKnowledge } from '../domain/sections.ts';
import type { ContentFolder } from './content-folder.ts';

/** Every compound, company and trial with its names, in that order. */
export const namedSubjects = (
  folder: Pick<ContentFolder, 'compounds' | 'companies' | 'trials'>,
): NamedSubject[] => {
  const subjectsOf = (
    kind: SubjectKind,
    files: readonly { id: string; data: { names: NamedSubject['names'] } }[],
  ): NamedSubject[] => files.map(({ id, data }) => ({ kind, id, names: data.names }));
  return [
    ...subjectsOf('compound', folder.compounds),
    ...subjectsOf('company', folder.companies),
    ...subjectsOf('trial', folder.trials),
  ];
};

/** What the section rules may ask about names in headings ("About IMGN901"). */
export const toHeadingKnowledge = (subjects: readonly NamedSubject[]): HeadingKnowledge => {
  const kinds = new Map<string, SubjectKind>();
  for (const subject of subjects)
    for (const { name } of subject.names) kinds.set(foldName(name), subject.kind);
  return {
    isCompound: (name) => kinds.get(foldName(name)) === 'compound',
    isCompany: (name) => kinds.get(foldName(name)) === 'company',
  };
};
