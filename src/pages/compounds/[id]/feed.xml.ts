import type { APIRoute, GetStaticPaths } from 'astro';
import { getRssFeed } from '../../../archive/feeds.ts';
import { getCompounds } from '../../../archive/subjects.ts';

/** One feed a compound. */
export const getStaticPaths = (async () =>
  (await getCompounds('all')).map(({ id }) => ({ params: { id } }))) satisfies GetStaticPaths;

/** The releases that concern a compound, newest first, as RSS. */
export const GET: APIRoute = async ({ params: { id = '' } }) =>
  new Response(await getRssFeed({ kind: 'compound', id }), {
    headers: { 'content-type': 'application/rss+xml' },
  });
