import type { APIRoute } from 'astro';
import { getSitemap } from '../archive/sitemap.ts';

/** The sitemap; an answer without a body leaves no file. */
export const GET: APIRoute = async () =>
  new Response((await getSitemap()) ?? null, { headers: { 'content-type': 'application/xml' } });
