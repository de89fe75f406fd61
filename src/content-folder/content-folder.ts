import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { z } from 'zod';
import { archiveInfoSchema, type ArchiveInfo } from '../domain/archive-info.ts';
import { referencesSchema, type OutsideSource } from '../domain/citation.ts';
import { companySchema, type CompanyRecord } from '../domain/company.ts';
import { compoundSchema, type CompoundRecord } from '../domain/compound.ts';
import { glossarySchema, type GlossaryTerm } from '../domain/glossary.ts';
import { releaseSchema, slugSchema, type ReleaseRecord } from '../domain/release.ts';
import { trialSchema, type TrialRecord } from '../domain/trial.ts';
import { type ContentFile, readSingle, readText, readYaml, shownPath } from './content-file.ts';
import { RefusedFrontMatter, splitFrontMatter } from './front-matter.ts';
import type { Problem } from './problem.ts';
import type { LineOf } from './yaml-lines.ts';

/** One release: its record and its body. */
export interface ReleaseFile extends ContentFile<ReleaseRecord> {
  /** The Markdown after the front matter. */
  readonly body: string;
}

/** The rooms of a content folder that hold one file a thing. */
export type ContentRoom = 'compounds' | 'companies' | 'trials' | 'releases';

/** Everything a content folder holds. */
export interface ContentFolder {
  /** The folder's path. */
  readonly directory: string;
  /** `archive.yaml`; left out when it is missing or wrong. */
  readonly info?: ContentFile<ArchiveInfo>;
  /** `references.yaml`: outside documents by id. */
  readonly references: ContentFile<Record<string, OutsideSource>>;
  /** `glossary.yaml`: abbreviation to meaning. */
  readonly glossary: ContentFile<Record<string, GlossaryTerm>>;
  /** `compounds/`, in order of id. */
  readonly compounds: readonly ContentFile<CompoundRecord>[];
  /** `companies/`, in order of id. */
  readonly companies: readonly ContentFile<CompanyRecord>[];
  /** `trials/`, in order of id. */
  readonly trials: readonly ContentFile<TrialRecord>[];
  /** `releases/`, in order of slug. */
  readonly releases: readonly ReleaseFile[];
  /** Every id that has a file, faulty files included, so that what refers to them is not faulted too. */
  readonly ids: Readonly<Record<ContentRoom, readonly string[]>>;
}

/** A content folder with every fault found while reading it. */
export interface ContentReading {
  /** What could be read. */
  readonly folder: ContentFolder;
  /** What could not, or is wrong. */
  readonly problems: readonly Problem[];
}

const namesIn = async (directory: string, ending: string): Promise<string[]> => {
  if (!existsSync(directory)) return [];
  const names = await readdir(directory);
  return names.filter((name) => name.endsWith(ending) && !name.startsWith('.')).sort();
};

const idsIn = async (directory: string, room: ContentRoom, ending: string): Promise<string[]> =>
  (await namesIn(path.join(directory, room), ending)).map((name) => name.slice(0, -ending.length));

const checkId = (id: string, file: string, problems: Problem[]): void => {
  const result = slugSchema.safeParse(id);
  if (result.success) return;
  problems.push({
    file,
    line: 1,
    what: `The file's name "${id}" cannot be an address.`,
    hint: 'Rename it to lower-case letters, digits and single hyphens, at most 80, like "nwx10-ind-active".',
  });
};

const readEach = async <Schema extends z.ZodType>(
  directory: string,
  folder: string,
  schema: Schema,
  problems: Problem[],
): Promise<ContentFile<z.infer<Schema>>[]> => {
  const files: ContentFile<z.infer<Schema>>[] = [];
  for (const name of await namesIn(path.join(directory, folder), '.yaml')) {
    const file = await readSingle(path.join(directory, folder), name, schema, problems);
    checkId(path.parse(name).name, `${shownPath(path.join(directory, folder))}/${name}`, problems);
    if (file) files.push(file);
  }
  return files;
};

const readRelease = async (
  directory: string,
  name: string,
  problems: Problem[],
): Promise<ReleaseFile | undefined> => {
  const file = path.join(directory, 'releases', name);
  const shown = shownPath(file);
  const id = name.slice(0, -'.md'.length);
  checkId(id, shown, problems);
  let split;
  try {
    split = splitFrontMatter(await readText(file));
  } catch (error) {
    if (!(error instanceof RefusedFrontMatter)) throw error;
    problems.push({
      file: shown,
      line: 1,
      what: `The front matter is written in "${error.language}", which is refused and never run.`,
      hint: 'Open the front matter with a bare --- and write YAML.',
    });
    return undefined;
  }
  if (split.yaml.trim() === '') {
    problems.push({
      file: shown,
      line: 1,
      what: 'The front matter is missing.',
      hint: 'Start the file with ---, the record in YAML (title, source …) and --- again; the import writes it for you.',
    });
    return undefined;
  }
  const read = readYaml(split.yaml, split.yamlLine, shown, releaseSchema, problems);
  if (!read) return undefined;
  await checkSource(directory, shown, read, problems);
  return { id, file: shown, body: split.body, ...read };
};

const checkSource = async (
  directory: string,
  file: string,
  { data, lineOf }: { data: ReleaseRecord; lineOf: LineOf },
  problems: Problem[],
): Promise<void> => {
  const source = path.join(directory, 'sources', data.source.file);
  if (!existsSync(source)) {
    problems.push({
      file,
      line: lineOf(['source', 'file']),
      what: `The received text "${data.source.file}" is not in ${shownPath(path.join(directory, 'sources'))}/.`,
      hint: 'Put the file back as it was received, or import the release again.',
    });
    return;
  }
  const sha256 = createHash('sha256')
    .update(await readFile(source))
    .digest('hex');
  if (sha256 === data.source.sha256) return;
  problems.push({
    file,
    line: lineOf(['source', 'sha256']),
    what: `${shownPath(source)} is not the text that was received: its SHA-256 is ${sha256}, the record says ${data.source.sha256}.`,
    hint: 'Restore the received file, or import the release again from the true source.',
  });
};

const inBatches = async <In, Out>(
  items: readonly In[],
  work: (item: In) => Promise<Out>,
): Promise<Out[]> => {
  const results: Out[] = [];
  for (let at = 0; at < items.length; at += 64)
    results.push(...(await Promise.all(items.slice(at, at + 64).map(work))));
  return results;
};

/** Reads a whole content folder; faults are collected, never thrown. */
export const readContentFolder = async (directory: string): Promise<ContentReading> => {
  const problems: Problem[] = [];
  const info = await readSingle(directory, 'archive.yaml', archiveInfoSchema, problems);
  if (!existsSync(path.join(directory, 'archive.yaml')))
    problems.push({
      file: shownPath(path.join(directory, 'archive.yaml')),
      line: 1,
      what: 'The file is missing.',
      hint: 'Every archive needs one: name, description, publisher, issuer, language and rights.',
    });
  const nothing = { lineOf: () => 1, data: {} };
  const references = await readSingle(directory, 'references.yaml', referencesSchema, problems);
  const glossary = await readSingle(directory, 'glossary.yaml', glossarySchema, problems);
  const compounds = await readEach(directory, 'compounds', compoundSchema, problems);
  const companies = await readEach(directory, 'companies', companySchema, problems);
  const trials = await readEach(directory, 'trials', trialSchema, problems);
  const releases = await inBatches(await namesIn(path.join(directory, 'releases'), '.md'), (name) =>
    readRelease(directory, name, problems),
  );
  return {
    folder: {
      directory,
      ...(info ? { info } : {}),
      references: references ?? { ...nothing, id: 'references', file: 'references.yaml' },
      glossary: glossary ?? { ...nothing, id: 'glossary', file: 'glossary.yaml' },
      compounds,
      companies,
      trials,
      releases: releases.filter((release) => release !== undefined),
      ids: {
        compounds: await idsIn(directory, 'compounds', '.yaml'),
        companies: await idsIn(directory, 'companies', '.yaml'),
        trials: await idsIn(directory, 'trials', '.yaml'),
        releases: await idsIn(directory, 'releases', '.md'),
      },
    },
    problems,
  };
};
