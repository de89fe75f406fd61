import type { ArchiveInfo } from '../domain/archive-info.ts';
import type { OutsideSource, Statement } from '../domain/citation.ts';
import type { CompanyRecord } from '../domain/company.ts';
import type { CompoundRecord } from '../domain/compound.ts';
import type { GlossaryTerm } from '../domain/glossary.ts';
import type { TrialRecord } from '../domain/trial.ts';
import { aboutCompound } from './invented-boilerplate.ts';
import { abbreviations } from './invented-words.ts';
import type { InventedCompany, InventedCompound, InventedWorld } from './invented-world.ts';

/** Ids of the outside documents that invented statements cite. */
export const referenceIds = ['registry', 'gazette', 'yearbook'] as const;

/** A file of the content folder, by its path in it, with its data. */
export type WorldFile = readonly [file: string, data: object];

const references: Record<(typeof referenceIds)[number], OutsideSource> = {
  registry: { title: 'Registry of invented trials', url: 'https://registry.example/' },
  gazette: { title: 'Gazette of invented medicines', url: 'https://gazette.example/' },
  yearbook: { title: 'Yearbook of invented companies', url: 'https://yearbook.example/' },
};

const info = (world: InventedWorld): ArchiveInfo => ({
  name: `The ${world.issuer.name} Archive`,
  description: `Invented releases of ${world.issuer.fullName}, made to measure the archive's code.`,
  publisher: 'Nobody',
  issuer: world.issuer.id,
  language: 'en-US',
  rights: 'The texts are invented and free to use.',
});

const compoundFile = (
  world: InventedWorld,
  compound: InventedCompound,
  release: string | undefined,
): CompoundRecord => {
  const about = aboutCompound(world.issuer, compound);
  const proof = (quote: string): { release: string; quote: string } | { source: string } =>
    release === undefined ? { source: 'registry' } : { release, quote };
  const { partner } = compound;
  const facts: Statement[] = [
    { text: `Developed by ${world.issuer.name}.`, ...proof(about.targets) },
    { text: `Studied in ${compound.indications.join(', ')}.`, ...proof(about.studied) },
    ...(about.partnered === undefined
      ? []
      : [{ text: about.partnered, ...proof(about.partnered) }]),
  ];
  return {
    names: [
      { name: compound.code, kind: 'code' },
      { name: compound.inn, kind: 'inn' },
      { name: compound.brand, kind: 'brand' },
    ],
    summary: `An invented conjugate that targets ${compound.target} in ${compound.indications[0] ?? 'cancer'}.`,
    owner: world.issuer.id,
    ...(partner ? { partners: [partner.id] } : {}),
    structure: {
      target: { name: compound.target, ...proof(about.targets) },
      antibody: { name: compound.antibody, ...proof(about.comprises) },
      linker: { name: `${compound.linker} linker`, ...proof(about.comprises) },
      payload: { name: compound.payload, ...proof(about.comprises) },
    },
    facts,
  };
};

const companyFile = (company: InventedCompany, role: CompanyRecord['role']): CompanyRecord => ({
  names: [
    { name: company.fullName, kind: 'legal' },
    { name: company.name, kind: 'alias' },
  ],
  role,
  summary: `An invented company, ${role === 'issuer' ? 'whose releases these are' : 'a partner'}.`,
  tickers: [{ exchange: 'Nasdaq', symbol: company.symbol }],
  facts: [{ text: `Listed as ${company.symbol}.`, source: 'yearbook' }],
});

const trialFiles = (compound: InventedCompound): [string, TrialRecord][] =>
  compound.trials.map((trial) => [
    `trials/${trial.id}.yaml`,
    {
      names: [{ name: trial.name, kind: 'alias' }],
      nct: trial.nct,
      compound: compound.id,
      phase: trial.phase,
      summary: `An invented phase ${trial.phase} trial of ${compound.code}.`,
    },
  ]);

/** Every file of an invented content folder besides its releases; `firstAbout` gives, by compound, a release with its section. */
export const buildWorldFiles = (
  world: InventedWorld,
  firstAbout: ReadonlyMap<string, string>,
): WorldFile[] => {
  const glossary: Record<string, GlossaryTerm> = {};
  for (const [short, expansion, sentence] of abbreviations)
    glossary[short] = { expansion, sentence, source: 'gazette' };
  return [
    ['archive.yaml', info(world)],
    ['references.yaml', references],
    ['glossary.yaml', glossary],
    [`companies/${world.issuer.id}.yaml`, companyFile(world.issuer, 'issuer')],
    ...world.partners.map((company): WorldFile => [
      `companies/${company.id}.yaml`,
      companyFile(company, 'partner'),
    ]),
    ...world.compounds.flatMap((compound): WorldFile[] => [
      [`compounds/${compound.id}.yaml`, compoundFile(world, compound, firstAbout.get(compound.id))],
      ...trialFiles(compound),
    ]),
  ];
};
