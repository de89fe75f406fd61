import type { APIRoute } from 'astro';
import { getSearchFeed } from '../archive/search-feed.ts';

/** The slim texts that the search index is made from; a build takes the file away again. */
export const GET: APIRoute = async () => Response.json(await getSearchFeed());
