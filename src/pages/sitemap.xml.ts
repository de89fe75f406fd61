import type { APIRoute } from 'astro';
import { getSitemap } from '../archive/sitemap.ts';

/** The sitemap. */
export const GET: APIRoute = async () =>
  new Response(await getSitemap(), { headers: { 'content-type': 'application/xml' } });
