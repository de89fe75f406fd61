import { generateJsonFeed, generateRssFeed } from 'feedsmith';
import { toDate } from '../domain/dates.ts';
import { topicNames } from '../domain/release.ts';
import { companyPath, compoundPath, feedPath, releasePath } from '../domain/urls.ts';
import type { RenderedRelease } from '../markdown/render-release.ts';
import { toAbsolute, toHref, toPublicAddress } from './addresses.ts';
import { getCollections, oncePerBuild } from './collections.ts';
import { getLastChange } from './last-changes.ts';
import { getReleaseEntry, getReleases, getRendered, type ReleaseSummary } from './releases.ts';
import { getMentioning } from './subjects.ts';

/** What a feed follows: all releases, or those about a compound or a company. */
export interface FeedSubject {
  /** What kind of thing it follows. */
  readonly kind: 'archive' | 'compound' | 'company';
  /** Its id; the archive has none. */
  readonly id?: string;
}

/** A feed as a page's head and the page on data name it. */
export interface FeedLink {
  /** Address, as pages link it. */
  readonly href: string;
  /** What the feed follows. */
  readonly title: string;
  /** Media type. */
  readonly type: 'application/rss+xml' | 'application/feed+json';
}

/** Newest releases that a feed carries; all stand in `archive.json`. */
export const feedLength = 50;

const pageOf = ({ kind, id }: FeedSubject): string =>
  id === undefined ? '/' : kind === 'compound' ? compoundPath(id) : companyPath(id);

const nameOf = async ({ kind, id }: FeedSubject): Promise<string> => {
  const { info, compounds, companies } = await getCollections();
  if (id === undefined) return info.name;
  const name = (kind === 'compound' ? compounds : companies).get(id)?.names[0]?.name;
  return `${name ?? id} – ${info.name}`;
};

/** The feeds of a page, to be named in its head. */
export const getFeedLinks = async (subject: FeedSubject): Promise<FeedLink[]> => {
  const title = await nameOf(subject);
  return [
    {
      href: toHref(feedPath(pageOf(subject), 'xml')),
      title: `${title} (RSS)`,
      type: 'application/rss+xml',
    },
    {
      href: toHref(feedPath(pageOf(subject), 'json')),
      title: `${title} (JSON Feed)`,
      type: 'application/feed+json',
    },
  ];
};

const releasesOf = async ({ kind, id }: FeedSubject): Promise<readonly ReleaseSummary[]> => {
  const releases = await getReleases();
  if (id === undefined || kind === 'archive') return releases.slice(0, feedLength);
  const mentioning = new Set((await getMentioning(kind, id)).map(({ release }) => release));
  return releases
    .filter(
      (release) =>
        mentioning.has(release) ||
        release.issuer?.id === id ||
        release.compounds.some((compound) => compound.id === id),
    )
    .slice(0, feedLength);
};

const escapeText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

// Tags are written by our own renderer: attributes in double quotes, "<" never bare in a text.
const toFeedHtml = ({ sections }: RenderedRelease, page: string): string =>
  sections
    .map(({ heading, html }) => {
      // Paragraph marks and the archive's own are drawn by the style sheet, which a feed does not have.
      const text = html.replace(/<a [^>]*><\/a>|<\/?span\b[^>]*>/g, '');
      const body = text.replace(/<[a-z][^>]*>/g, (tag) =>
        tag
          .replace(/ (?:id|class|role|tabindex|aria-[a-z]+|data-[a-z-]+)="[^"]*"/g, '')
          .replace(/ href="([#/][^"]*)"/, (_, href: string) => {
            const address = href.startsWith('#') ? `${page}${href}` : toAbsolute(href);
            return ` href="${address}"`;
          }),
      );
      return heading === undefined ? body : `<h2>${escapeText(heading)}</h2>\n${body}`;
    })
    .join('\n');

// Midday in Greenwich is the printed day nearly everywhere on Earth.
const toInstant = (day: string): Date => new Date(`${day}T12:00:00Z`);

const instantOf = (release: ReleaseSummary): Date | undefined =>
  release.date && toInstant(toDate(release.date.edtf).earliest);

interface FeedItem {
  readonly release: ReleaseSummary;
  readonly address: string;
  readonly html: string;
  readonly tags: readonly string[];
}

const getItem = oncePerBuild(async (release: ReleaseSummary): Promise<FeedItem> => {
  const address = toPublicAddress(releasePath(release.slug));
  const rendered = await getRendered(await getReleaseEntry(release.slug));
  return {
    release,
    address,
    html: toFeedHtml(rendered, address),
    tags: [
      ...release.compounds.map(({ name }) => name),
      ...(release.record.topics ?? []).map((topic) => topicNames[topic]),
    ],
  };
});

const getFeed = async (subject: FeedSubject) => {
  const { info } = await getCollections();
  const updated = await getLastChange('all');
  return {
    info,
    title: await nameOf(subject),
    page: toPublicAddress(pageOf(subject)),
    address: (kind: 'xml' | 'json') => toPublicAddress(feedPath(pageOf(subject), kind)),
    updated: updated === undefined ? undefined : toInstant(updated),
    items: await Promise.all((await releasesOf(subject)).map(getItem)),
  };
};

/** The newest releases in full as RSS 2.0. */
export const getRssFeed = async (subject: FeedSubject): Promise<string> => {
  const { info, title, page, address, updated, items } = await getFeed(subject);
  const feed = generateRssFeed({
    title,
    link: page,
    description: info.description,
    language: info.language,
    copyright: info.rights,
    ...(updated && { lastBuildDate: updated }),
    atom: { links: [{ href: address('xml'), rel: 'self', type: 'application/rss+xml' }] },
    items: items.map((item) => {
      const published = instantOf(item.release);
      return {
        title: item.release.title,
        link: item.address,
        guid: { value: item.address, isPermaLink: true },
        ...(published && { pubDate: published }),
        description: item.release.lead,
        content: { encoded: item.html },
        ...(item.release.issuer && { dc: { creators: [item.release.issuer.name] } }),
        categories: item.tags.map((name) => ({ name })),
      };
    }),
  });
  // The generator sets marked sections on lines of their own, which would give every title white space around it.
  return feed.replace(/>\s*(<!\[CDATA\[[\s\S]*?\]\]>)\s*(?=<\/)/g, '>$1');
};

/** The newest releases in full as JSON Feed 1.1. */
export const getJsonFeed = async (subject: FeedSubject): Promise<string> => {
  const { info, title, page, address, items } = await getFeed(subject);
  const feed = generateJsonFeed({
    title,
    home_page_url: page,
    feed_url: address('json'),
    description: info.description,
    language: info.language,
    authors: [{ name: info.publisher }],
    items: items.map((item) => {
      const published = instantOf(item.release);
      return {
        id: item.address,
        url: item.address,
        title: item.release.title,
        summary: item.release.lead,
        content_html: item.html,
        ...(published && { date_published: published }),
        ...(item.release.issuer && { authors: [{ name: item.release.issuer.name }] }),
        tags: [...item.tags],
      };
    }),
  });
  return `${JSON.stringify(feed, undefined, 1)}\n`;
};
