import type { APIRoute, GetStaticPaths } from 'astro';
import { getRssFeed } from '../../../archive/feeds.ts';
import { getCompanies } from '../../../archive/subjects.ts';

/** One feed a company. */
export const getStaticPaths = (async () =>
  (await getCompanies('all')).map(({ id }) => ({ params: { id } }))) satisfies GetStaticPaths;

/** The releases that concern a company, newest first, as RSS. */
export const GET: APIRoute = async ({ params: { id = '' } }) =>
  new Response(await getRssFeed({ kind: 'company', id }), {
    headers: { 'content-type': 'application/rss+xml' },
  });
