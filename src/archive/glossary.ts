import { toAnchor } from '../domain/sections.ts';
import { getCollections, oncePerBuild } from './collections.ts';
import { getProof, type Proof } from './evidence.ts';

/** An abbreviation with its meaning. */
export interface GlossaryEntry {
  /** The abbreviation. */
  readonly term: string;
  /** Anchor on the glossary's page. */
  readonly id: string;
  /** What it stands for. */
  readonly expansion: string;
  /** What that is, in a sentence. */
  readonly sentence?: string | undefined;
  /** Where the meaning is from. */
  readonly proof: Proof;
}

const order = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** Orders words as an index does: numbers by their value, case and accents only where all else is equal. */
export const compareWords = (a: string, b: string): number =>
  order.compare(a, b) || (a < b ? -1 : 1);

/** Anchor of an abbreviation on the glossary's page. */
const glossaryAnchor = (term: string): string => `term-${toAnchor(term)}`;

/** All abbreviations in order; none when the archive has no glossary. */
export const getGlossary = oncePerBuild(async (_: 'all'): Promise<GlossaryEntry[]> => {
  const { glossary } = await getCollections();
  const terms = [...glossary].sort(([a], [b]) => compareWords(a, b));
  const taken = new Map<string, number>();
  return Promise.all(
    terms.map(async ([term, { expansion, sentence, ...evidence }]) => {
      const anchor = glossaryAnchor(term);
      const count = (taken.get(anchor) ?? 0) + 1;
      taken.set(anchor, count);
      const id = count === 1 ? anchor : `${anchor}-${String(count)}`;
      return { term, id, expansion, sentence, proof: await getProof(evidence) };
    }),
  );
});
