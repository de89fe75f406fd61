import type { APIRoute } from 'astro';
import { getLlmsText } from '../archive/archive-files.ts';

/** The archive for language models. */
export const GET: APIRoute = async () =>
  new Response(await getLlmsText(), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
