import type { APIRoute } from 'astro';
import { getBibliography } from '../archive/cited-releases.ts';

/** All releases as BibTeX. */
export const GET: APIRoute = async () =>
  new Response(await getBibliography(), {
    headers: { 'content-type': 'application/x-bibtex; charset=utf-8' },
  });
