import type { APIRoute } from 'astro';
import { getOpenSearch } from '../archive/opensearch.ts';

/** The archive's search for a browser's address bar; an answer without a body leaves no file. */
export const GET: APIRoute = async () =>
  new Response((await getOpenSearch()) ?? null, {
    headers: { 'content-type': 'application/opensearchdescription+xml' },
  });
