import type { APIRoute } from 'astro';
import { getJsonFeed } from '../archive/feeds.ts';

/** The newest releases as JSON Feed. */
export const GET: APIRoute = async () =>
  new Response(await getJsonFeed({ kind: 'archive' }), {
    headers: { 'content-type': 'application/feed+json' },
  });
