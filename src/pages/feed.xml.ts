import type { APIRoute } from 'astro';
import { getRssFeed } from '../archive/feeds.ts';

/** The newest releases as RSS. */
export const GET: APIRoute = async () =>
  new Response(await getRssFeed({ kind: 'archive' }), {
    headers: { 'content-type': 'application/rss+xml' },
  });
