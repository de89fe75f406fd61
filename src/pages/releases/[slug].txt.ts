import type { APIRoute, GetStaticPaths } from 'astro';
import { getReceivedFile } from '../../archive/release-files.ts';
import { getReleaseSlugs } from '../../archive/releases.ts';

/** One file a release. */
export const getStaticPaths = (async () =>
  (await getReleaseSlugs()).map((slug) => ({ params: { slug } }))) satisfies GetStaticPaths;

/** The text of a release as it was received, byte for byte, whatever its kind; never run, even where it is HTML. */
export const GET: APIRoute = async ({ params: { slug = '' } }) =>
  new Response(await getReceivedFile(slug), { headers: { 'content-type': 'text/plain' } });
