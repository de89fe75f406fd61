import type { Evidence, Statement } from '../domain/citation.ts';
import type { Name } from '../domain/names.ts';
import { getProof, type Proof } from './evidence.ts';
import { showDate, type ShownDate } from './releases.ts';

/** A statement of the archive with its proof. */
export interface ShownStatement {
  /** The statement. */
  readonly text: string;
  /** The day it speaks of. */
  readonly date?: ShownDate | undefined;
  /** Its proof. */
  readonly proof: Proof;
}

/** A name with its proof, where the file gives one. */
export interface ShownName {
  /** The name as the file gives it. */
  readonly name: Name;
  /** Its proof. */
  readonly proof?: Proof | undefined;
}

/** Statements with their proofs, in the order of their file. */
export const getStatements = (
  statements: readonly Statement[] | undefined,
): Promise<ShownStatement[]> =>
  Promise.all(
    (statements ?? []).map(async (statement) => ({
      text: statement.text,
      date: statement.date === undefined ? undefined : showDate(statement.date),
      proof: await getProof(statement),
    })),
  );

/** The proof of something that needs none, where the file gives one. */
export const getOptionalProof = async (evidence: Evidence): Promise<Proof | undefined> =>
  evidence.quote === undefined && evidence.source === undefined ? undefined : getProof(evidence);

/** Names with their proofs, in the order of their file. */
export const getNames = (names: readonly Name[]): Promise<ShownName[]> =>
  Promise.all(names.map(async (name) => ({ name, proof: await getOptionalProof(name) })));
