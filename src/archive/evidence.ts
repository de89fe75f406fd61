import type { Evidence, OutsideSource } from '../domain/citation.ts';
import { findQuote, toQuoteAnchor } from '../domain/quotes.ts';
import { anchorPath } from '../domain/urls.ts';
import { toHref } from './addresses.ts';
import { getCollections } from './collections.ts';
import { getRelease, getReleaseEntry, getRendered, type ReleaseSummary } from './releases.ts';

/** A proof that a release holds: its words and the address of their paragraph. */
export interface ReleaseProof {
  /** Tells it from an outside document. */
  readonly kind: 'release';
  /** The release. */
  readonly release: ReleaseSummary;
  /** The words. */
  readonly quote: string;
  /** Address of the words themselves, which the page marks on arrival. */
  readonly href: string;
  /** Anchor of the paragraph that holds them; left out for words of a heading. */
  readonly paragraph?: string | undefined;
}

/** A proof outside the archive. */
export interface OutsideProof {
  /** Tells it from a release. */
  readonly kind: 'outside';
  /** The document. */
  readonly source: OutsideSource;
}

/** A proof, resolved for a page. */
export type Proof = ReleaseProof | OutsideProof;

/** The document a file names by id or in place; throws a `RangeError` for an unknown id. */
export const getSource = async (citation: string | OutsideSource): Promise<OutsideSource> => {
  if (typeof citation !== 'string') return citation;
  const source = (await getCollections()).references.get(citation);
  if (!source) throw new RangeError(`There is no entry "${citation}" in references.yaml.`);
  return source;
};

/** Where a quote stands: its own anchor with its paragraph's, a section's heading, or the headline. */
export const locateQuote = async (
  slug: string,
  quote: string,
): Promise<{ readonly anchor: string; readonly paragraph?: string | undefined }> => {
  const rendered = await getRendered(await getReleaseEntry(slug));
  const anchor = toQuoteAnchor(quote);
  const paragraph = rendered.quotes.get(anchor);
  if (paragraph !== undefined) return { anchor, paragraph };
  const section = rendered.sections.find(
    ({ heading }) => heading !== undefined && findQuote(heading, quote),
  );
  return { anchor: section?.id ?? 'headline' };
};

/** Resolves the proof of a statement; `ownSlug` is the release whose file holds the statement. */
export const getProof = async (evidence: Evidence, ownSlug?: string): Promise<Proof> => {
  if (evidence.source !== undefined)
    return { kind: 'outside', source: await getSource(evidence.source) };
  const slug = evidence.release ?? ownSlug;
  if (slug === undefined || evidence.quote === undefined)
    throw new RangeError('A statement without a proof reached a page.');
  const place = await locateQuote(slug, evidence.quote);
  return {
    kind: 'release',
    release: await getRelease(slug),
    quote: evidence.quote,
    href: toHref(anchorPath(slug, place.anchor)),
    paragraph: place.paragraph,
  };
};
