import type { NamedSubject } from '../domain/names.ts';
import { companyPath, compoundPath, previewOrigin, trialPath } from '../domain/urls.ts';
import { getCollections } from './collections.ts';

/** A path of the site as an address on the host it is published on. */
export const toHref = (path: string): string =>
  `${import.meta.env.BASE_URL.replace(/\/$/, '')}${path}`;

/** Address of a named subject: its page, or its entry on the compound's page for a trial. */
export const subjectHref = async (): Promise<
  (subject: Pick<NamedSubject, 'kind' | 'id'>) => string
> => {
  const { trials } = await getCollections();
  return ({ kind, id }) => {
    if (kind === 'compound') return toHref(compoundPath(id));
    if (kind === 'company') return toHref(companyPath(id));
    const compound = trials.get(id)?.compound;
    return toHref(compound === undefined ? '/' : trialPath({ id, compound }));
  };
};

const site: string | undefined = import.meta.env.SITE;

/** True when `archive.yaml` or `ARCHIVE_URL` tells where the site is published; else its full addresses are those of the preview. */
export const isPublished = Boolean(site);

/** An address of the site, as pages link it, in full, for feeds, citations and whatever else leaves the site. */
export const toAbsolute = (href: string): string =>
  new URL(href, isPublished ? site : previewOrigin).href;

/** A path of the site in full. */
export const toPublicAddress = (path: string): string => toAbsolute(toHref(path));
