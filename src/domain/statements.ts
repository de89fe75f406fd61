import type { Evidence } from './citation.ts';

/** A statement that carries a proof, and where it stands in its record. */
export interface FoundStatement {
  /** The proof. */
  readonly evidence: Evidence;
  /** The way to it from the top of the record. */
  readonly path: readonly PropertyKey[];
}

const isEvidence = (value: object): value is Evidence =>
  'quote' in value || ('source' in value && !('sha256' in value)) || 'release' in value;

/** Every statement of a record that carries a proof, with the way to it. */
export const statementsIn = (
  value: unknown,
  path: readonly PropertyKey[] = [],
): FoundStatement[] => {
  if (typeof value !== 'object' || value === null) return [];
  const own = !Array.isArray(value) && isEvidence(value) ? [{ evidence: value, path }] : [];
  return [
    ...own,
    ...Object.entries(value).flatMap(([key, child]) =>
      statementsIn(child, [...path, Array.isArray(value) ? Number(key) : key]),
    ),
  ];
};
