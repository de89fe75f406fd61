import type { APIRoute, GetStaticPaths } from 'astro';
import { getKeptFile } from '../../archive/release-files.ts';
import { getReleaseSlugs } from '../../archive/releases.ts';

/** One file a release. */
export const getStaticPaths = (async () =>
  (await getReleaseSlugs()).map((slug) => ({ params: { slug } }))) satisfies GetStaticPaths;

/** A release as the archive keeps it: front matter and Markdown. */
export const GET: APIRoute = async ({ params: { slug = '' } }) =>
  new Response(await getKeptFile(slug), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
