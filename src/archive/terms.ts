import type { CompoundRecord } from '../domain/compound.ts';
import { buildTermFinder, type Term, type TermFinder } from '../domain/terms.ts';
import { type PartRole, partRoles } from '../domain/vocabulary.ts';
import { getCollections, oncePerBuild } from './collections.ts';

/** A part of compounds, under one of its names. */
export interface NamedPart {
  /** The name, as texts print it. */
  readonly name: string;
  /** What it is. */
  readonly kind: PartRole;
  /** Ids of the compounds that have it. */
  readonly compounds: readonly string[];
}

const partsOf = ({ structure }: CompoundRecord): { name: string; kind: PartRole }[] =>
  partRoles.flatMap((kind) => {
    const part = structure?.[kind];
    return part ? [part.name, ...(part.alsoKnownAs ?? [])].map((name) => ({ name, kind })) : [];
  });

/** The targets, antibodies, linkers and payloads of all compounds by name. */
export const getParts = oncePerBuild(async (_: 'all'): Promise<readonly NamedPart[]> => {
  const { compounds } = await getCollections();
  const parts = new Map<string, { name: string; kind: PartRole; compounds: string[] }>();
  for (const [id, record] of compounds)
    for (const part of partsOf(record)) {
      const key = `${part.kind} ${part.name}`;
      const known = parts.get(key) ?? { ...part, compounds: [] };
      parts.set(key, known);
      if (!known.compounds.includes(id)) known.compounds.push(id);
    }
  return [...parts.values()];
});

/** Finds the glossary's abbreviations and the parts of compounds in a text. */
export const getTermFinder = oncePerBuild(async (_: 'all'): Promise<TermFinder> => {
  const { glossary } = await getCollections();
  const parts = (await getParts('all')).filter(({ name }) => !glossary.has(name));
  return buildTermFinder([
    ...[...glossary].map(([term, { expansion }]): Term => ({ term, expansion })),
    ...parts.map(({ name }): Term => ({ term: name })),
  ]);
});
