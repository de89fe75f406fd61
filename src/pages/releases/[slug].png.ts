import type { APIRoute, GetStaticPaths } from 'astro';
import { getReleaseSlugs } from '../../archive/releases.ts';
import { drawReleasePicture, hasOwnPictures } from '../../archive/share-pictures.ts';

/** One picture a release, where there are not too many. */
export const getStaticPaths = (async () =>
  (await hasOwnPictures())
    ? (await getReleaseSlugs()).map((slug) => ({ params: { slug } }))
    : []) satisfies GetStaticPaths;

/** A release's share picture. */
export const GET: APIRoute = async ({ params: { slug = '' } }) =>
  new Response(await drawReleasePicture(slug), { headers: { 'content-type': 'image/png' } });
