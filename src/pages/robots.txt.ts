import type { APIRoute } from 'astro';
import { getRobots } from '../archive/sitemap.ts';

/** What crawlers may read. */
export const GET: APIRoute = () =>
  new Response(getRobots(), { headers: { 'content-type': 'text/plain' } });
