import type { APIRoute } from 'astro';
import { getOpenSearch } from '../archive/opensearch.ts';

/** The archive's search for a browser's address bar. */
export const GET: APIRoute = async () =>
  new Response(await getOpenSearch(), {
    headers: { 'content-type': 'application/opensearchdescription+xml' },
  });
