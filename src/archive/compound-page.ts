import type { TrialRecord } from '../domain/trial.ts';
import { getCollections } from './collections.ts';
import type { Proof } from './evidence.ts';
import { companyLink, type Link, linksOf } from './releases.ts';
import {
  getNames,
  getOptionalProof,
  getStatements,
  type ShownName,
  type ShownStatement,
} from './statements.ts';
import {
  getCompoundEvents,
  getExpectations,
  type ShownExpectation,
  type StoryEvent,
} from './story.ts';
import { getCompounds, type ShownCompound } from './subjects.ts';

/** One part of a conjugate; without a name it is unknown. */
export interface ShownPart {
  /** What the part is: "Target", "Antibody", "Linker", "Payload". */
  readonly role: string;
  /** Its name. */
  readonly name?: string | undefined;
  /** Its other names. */
  readonly alsoKnownAs: readonly string[];
  /** What it is, in a few words. */
  readonly description?: string | undefined;
  /** Its proof. */
  readonly proof?: Proof | undefined;
}

/** A trial of a compound. */
export interface ShownTrial {
  /** Its id. */
  readonly id: string;
  /** Its record. */
  readonly record: TrialRecord;
  /** Its names with their proofs. */
  readonly names: readonly ShownName[];
  /** What is known of it. */
  readonly facts: readonly ShownStatement[];
}

/** Everything a compound's page shows. */
export interface CompoundPage {
  /** The compound. */
  readonly compound: ShownCompound;
  /** Its names with their proofs. */
  readonly names: readonly ShownName[];
  /** The company that owned it. */
  readonly owner?: Link | undefined;
  /** The companies that shared in it. */
  readonly partners: readonly Link[];
  /** Its parts, unknown ones included; empty when the file tells of none. */
  readonly parts: readonly ShownPart[];
  /** How the payload is set free. */
  readonly payloadRelease?: ShownStatement | undefined;
  /** What is known of it. */
  readonly facts: readonly ShownStatement[];
  /** What became of it after the releases. */
  readonly aftermath: readonly ShownStatement[];
  /** Its trials. */
  readonly trials: readonly ShownTrial[];
  /** Its events, oldest first. */
  readonly events: readonly StoryEvent[];
  /** What was expected of it. */
  readonly expectations: readonly ShownExpectation[];
}

const partsOf = async ({ structure }: ShownCompound['record']): Promise<ShownPart[]> => {
  if (!structure) return [];
  const { target, antibody, linker, payload } = structure;
  const parts = { Target: target, Antibody: antibody, Linker: linker, Payload: payload };
  return Promise.all(
    Object.entries(parts).map(async ([role, part]) => ({
      role,
      name: part?.name,
      alsoKnownAs: part?.alsoKnownAs ?? [],
      description: part?.description,
      proof: part && (await getOptionalProof(part)),
    })),
  );
};

const trialsOf = async (compound: string): Promise<ShownTrial[]> => {
  const { trials } = await getCollections();
  return Promise.all(
    [...trials]
      .filter(([, record]) => record.compound === compound)
      .map(async ([id, record]) => ({
        id,
        record,
        names: await getNames(record.names),
        facts: await getStatements(record.facts),
      })),
  );
};

/** Everything a compound's page shows; throws a `RangeError` for an id the archive does not have. */
export const getCompoundPage = async (id: string): Promise<CompoundPage> => {
  const compound = (await getCompounds('all')).find((one) => one.id === id);
  if (!compound) throw new RangeError(`There is no compound "${id}".`);
  const { record } = compound;
  const release = record.structure?.payloadRelease;
  const [payloadRelease] = await getStatements(release && [release]);
  return {
    compound,
    names: await getNames(record.names),
    owner: await companyLink(record.owner),
    partners: await linksOf(record.partners, companyLink),
    parts: await partsOf(record),
    payloadRelease,
    facts: await getStatements(record.facts),
    aftermath: await getStatements(record.aftermath),
    trials: await trialsOf(id),
    events: await getCompoundEvents(id),
    expectations: (await getExpectations('all')).filter((one) => one.compound?.id === id),
  };
};
