import type { ContentFile } from '../content-folder/content-file.ts';
import type { ContentFolder } from '../content-folder/content-folder.ts';
import { nearestWord } from '../content-folder/explain-issue.ts';
import type { Problem } from '../content-folder/problem.ts';
import type { Evidence } from '../domain/citation.ts';
import { foldName } from '../domain/names.ts';
import { statementsIn } from '../domain/statements.ts';

type Path = readonly PropertyKey[];

const checkKnown = (
  file: ContentFile<unknown>,
  path: Path,
  value: string | undefined,
  known: readonly string[],
  what: string,
  problems: Problem[],
): void => {
  if (value === undefined || known.includes(value)) return;
  const near = nearestWord(value, known);
  problems.push({
    file: file.file,
    line: file.lineOf(path),
    what: `There is no ${what} "${value}".`,
    hint:
      near === undefined
        ? `Add it, or use one that exists${known.length > 0 ? `: ${known.slice(0, 12).join(', ')}` : ''}.`
        : `Did you mean "${near}"?`,
  });
};

const checkNames = (folder: ContentFolder, problems: Problem[]): void => {
  const taken = new Map<string, string>();
  for (const file of [...folder.compounds, ...folder.companies, ...folder.trials])
    for (const [at, { name }] of file.data.names.entries()) {
      const fold = foldName(name);
      const owner = taken.get(fold);
      if (owner === undefined) taken.set(fold, file.file);
      else
        problems.push({
          file: file.file,
          line: file.lineOf(['names', at, 'name']),
          what: `The name "${name}" is given twice; ${owner === file.file ? 'it' : owner} has it already.`,
          hint: 'Keep it in one place: one name leads to one page.',
        });
    }
};

const checkSlugs = (folder: ContentFolder, problems: Problem[]): void => {
  const taken = new Map(folder.releases.map((release) => [release.id, release.file]));
  for (const release of folder.releases)
    for (const [at, former] of (release.data.formerly ?? []).entries()) {
      const owner = taken.get(former);
      if (owner !== undefined)
        problems.push({
          file: release.file,
          line: release.lineOf(['formerly', at]),
          what: `The address "${former}" is taken by ${owner}.`,
          hint: 'An address leads to one release for ever; remove one of the two.',
        });
      else taken.set(former, release.file);
    }
};

/** Every reference between files that leads nowhere, and every name or address that is given twice. */
export const checkReferences = (folder: ContentFolder): Problem[] => {
  const problems: Problem[] = [];
  const { compounds, companies, trials, releases } = folder.ids;
  const references = Object.keys(folder.references.data);
  const known = (
    file: ContentFile<unknown>,
    path: Path,
    value: string | undefined,
    list: readonly string[],
    what: string,
  ): void => {
    checkKnown(file, path, value, list, what, problems);
  };
  const cited = (file: ContentFile<unknown>, path: Path, source: Evidence['source']): void => {
    if (typeof source === 'string')
      known(file, path, source, references, 'entry in references.yaml called');
  };
  if (folder.info) known(folder.info, ['issuer'], folder.info.data.issuer, companies, 'company');
  for (const file of folder.companies)
    known(file, ['partOf'], file.data.partOf, companies, 'company');
  for (const file of folder.trials)
    known(file, ['compound'], file.data.compound, compounds, 'compound');
  for (const file of folder.compounds) {
    known(file, ['owner'], file.data.owner, companies, 'company');
    for (const [at, id] of (file.data.partners ?? []).entries())
      known(file, ['partners', at], id, companies, 'company');
  }
  for (const file of folder.releases) {
    known(file, ['issuer'], file.data.issuer, companies, 'company');
    for (const [at, id] of (file.data.compounds ?? []).entries())
      known(file, ['compounds', at], id, compounds, 'compound');
    for (const [at, id] of (file.data.trials ?? []).entries())
      known(file, ['trials', at], id, trials, 'trial');
    for (const [at, { to }] of (file.data.refersTo ?? []).entries())
      known(file, ['refersTo', at, 'to'], to, releases, 'release');
    for (const list of ['milestones', 'expectations'] as const)
      for (const [at, entry] of (file.data[list] ?? []).entries()) {
        known(file, [list, at, 'compound'], entry.compound, compounds, 'compound');
        known(file, [list, at, 'trial'], entry.trial, trials, 'trial');
        if ('companies' in entry)
          for (const [index, id] of (entry.companies ?? []).entries())
            known(file, [list, at, 'companies', index], id, companies, 'company');
        if ('dateSource' in entry) cited(file, [list, at, 'dateSource'], entry.dateSource);
        if ('outcome' in entry)
          for (const [index, source] of (entry.outcome.furtherSources ?? []).entries())
            cited(file, [list, at, 'outcome', 'furtherSources', index], source);
      }
  }
  const releaseFiles = new Set<ContentFile<unknown>>(folder.releases);
  const all = [...folder.compounds, ...folder.companies, ...folder.trials, ...folder.releases];
  for (const file of [...all, folder.glossary])
    for (const { evidence, path } of statementsIn(file.data)) {
      known(file, [...path, 'release'], evidence.release, releases, 'release');
      cited(file, [...path, 'source'], evidence.source);
      if (evidence.quote !== undefined && evidence.release === undefined && !releaseFiles.has(file))
        problems.push({
          file: file.file,
          line: file.lineOf([...path, 'quote']),
          what: 'The quote does not say from which release it comes.',
          hint: `Add the release's slug beside it${releases[0] === undefined ? '' : `, like release: "${releases[0]}"`}.`,
        });
    }
  checkNames(folder, problems);
  checkSlugs(folder, problems);
  return problems;
};
