import { releasePath } from '../domain/urls.ts';
import { isPublished, toHref, toPublicAddress } from './addresses.ts';
import { getCollections } from './collections.ts';

/** An address under which a release was published before. */
export interface FormerAddress {
  /** The former slug. */
  readonly slug: string;
  /** Headline of the release. */
  readonly title: string;
  /** Where it is kept. */
  readonly href: string;
  /** The same in full, where the site's own address is known. */
  readonly canonical?: string;
}

/** Every former address of every release. */
export const getFormerAddresses = async (): Promise<FormerAddress[]> =>
  (await getCollections()).releases.flatMap(({ id, data }) =>
    (data.formerly ?? []).map((slug) => ({
      slug,
      title: data.title,
      href: toHref(releasePath(id)),
      ...(isPublished ? { canonical: toPublicAddress(releasePath(id)) } : {}),
    })),
  );
