import type { APIRoute, GetStaticPaths } from 'astro';
import { getReleaseRecord } from '../../archive/release-files.ts';
import { getReleaseSlugs } from '../../archive/releases.ts';

/** One file a release. */
export const getStaticPaths = (async () =>
  (await getReleaseSlugs()).map((slug) => ({ params: { slug } }))) satisfies GetStaticPaths;

/** The full record of a release. */
export const GET: APIRoute = async ({ params: { slug = '' } }) =>
  Response.json(await getReleaseRecord(slug));
