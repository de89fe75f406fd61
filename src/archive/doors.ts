import { type MetaTag, toCitationTags } from '../domain/citation-tags.ts';
import { toBreadcrumbList, toJsonLd, toNewsArticle } from '../domain/json-ld.ts';
import { sharePictureSize } from '../domain/share-picture.ts';
import { releaseFilePath } from '../domain/urls.ts';
import { toHref, toPublicAddress } from './addresses.ts';
import { getCited, getDescribed, getReleaseCrumbs } from './cited-releases.ts';
import { type FeedSubject, getFeedLinks } from './feeds.ts';
import { archivePicturePath, compoundPicturePath, sharePicturePath } from './share-pictures.ts';

/** Another form of a page, as its head names it. */
export interface OtherForm {
  /** Address. */
  readonly href: string;
  /** Media type. */
  readonly type: string;
  /** What it is. */
  readonly title: string;
}

/** What a page's head tells machines. */
export interface PageDoors {
  /** Feeds and other forms of the page. */
  readonly alternates: readonly OtherForm[];
  /** Address of the search's description. */
  readonly search: string;
  /** Picture for previews of a shared link. */
  readonly picture: {
    /** Address. */
    readonly address: string;
    /** Width in pixels. */
    readonly width: number;
    /** Height in pixels. */
    readonly height: number;
  };
  /** Tags for citation managers. */
  readonly tags: readonly MetaTag[];
  /** Text of the page's JSON-LD script, where it has one. */
  readonly jsonLd?: string | undefined;
}

const searchHref = toHref('/opensearch.xml');

/** What the head of a page tells machines; pages that are about no compound or company tell of the archive. */
export const getPageDoors = async (subject: FeedSubject): Promise<PageDoors> => {
  const { id, kind } = subject;
  const path =
    kind === 'compound' && id !== undefined ? compoundPicturePath(id) : archivePicturePath;
  return {
    alternates: await getFeedLinks(subject),
    search: searchHref,
    picture: { address: toPublicAddress(path), ...sharePictureSize },
    tags: [],
  };
};

/** What the head of a release's page tells machines. */
export const getReleaseDoors = async (slug: string): Promise<PageDoors> => {
  const form = (kind: 'md' | 'txt' | 'json', type: string, title: string): OtherForm => ({
    href: toHref(releaseFilePath(slug, kind)),
    type,
    title,
  });
  return {
    alternates: [
      form('md', 'text/markdown', 'This release as Markdown'),
      form('txt', 'text/plain', 'This release as received'),
      form('json', 'application/json', 'The full record of this release'),
      ...(await getFeedLinks({ kind: 'archive' })),
    ],
    search: searchHref,
    picture: { address: toPublicAddress(await sharePicturePath(slug)), ...sharePictureSize },
    tags: [...toCitationTags(await getCited(slug))],
    jsonLd: toJsonLd([
      toNewsArticle(await getDescribed(slug)),
      toBreadcrumbList(await getReleaseCrumbs(slug)),
    ]),
  };
};
