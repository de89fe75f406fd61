import type { APIRoute } from 'astro';
import { drawArchivePicture } from '../archive/share-pictures.ts';

/** The share picture of pages that have none of their own. */
export const GET: APIRoute = async () =>
  new Response(await drawArchivePicture(), { headers: { 'content-type': 'image/png' } });
