import type { APIRoute } from 'astro';
import { getArchiveRecord } from '../archive/archive-files.ts';

/** All records of the archive. */
export const GET: APIRoute = async () => Response.json(await getArchiveRecord());
