import type { Evidence, OutsideSource } from '../domain/citation.ts';
import { findQuote } from '../domain/quotes.ts';
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
  /** Address of the paragraph that holds them. */
  readonly href: string;
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

// The browser marks the words of a text fragment itself, script or none; the anchor serves those that cannot.
const fragmentOf = (words: string): string => {
  const encode = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D');
  const parts = words.split(/\s+/);
  return parts.length <= 8
    ? encode(words)
    : `${encode(parts.slice(0, 4).join(' '))},${encode(parts.slice(-4).join(' '))}`;
};

/** Anchor of the paragraph that holds a quote, and the words as they stand there. */
export const locateQuote = async (
  slug: string,
  quote: string,
): Promise<{ readonly anchor: string; readonly words: string } | undefined> => {
  const rendered = await getRendered(await getReleaseEntry(slug));
  for (const { id, text } of rendered.paragraphs) {
    const place = findQuote(text, quote);
    if (place) return { anchor: id, words: text.slice(place.start, place.end) };
  }
  const section = rendered.sections.find(
    ({ heading }) => heading !== undefined && findQuote(heading, quote),
  );
  return section && { anchor: section.id, words: quote };
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
    href: toHref(
      place
        ? `${anchorPath(slug, place.anchor)}:~:text=${fragmentOf(place.words)}`
        : anchorPath(slug, 'headline'),
    ),
  };
};
