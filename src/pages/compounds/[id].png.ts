import type { APIRoute, GetStaticPaths } from 'astro';
import { drawCompoundPicture } from '../../archive/share-pictures.ts';
import { getCompounds } from '../../archive/subjects.ts';

/** One picture a compound. */
export const getStaticPaths = (async () =>
  (await getCompounds('all')).map(({ id }) => ({ params: { id } }))) satisfies GetStaticPaths;

/** A compound's share picture. */
export const GET: APIRoute = async ({ params: { id = '' } }) =>
  new Response(await drawCompoundPicture(id), { headers: { 'content-type': 'image/png' } });
