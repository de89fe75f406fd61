import type { APIRoute, GetStaticPaths } from 'astro';
import { getVocabularyFile } from '../archive/search-vocabulary.ts';

/** One file, under a name that changes with its content. */
export const getStaticPaths = (async () => [
  { params: { hash: (await getVocabularyFile('all')).hash } },
]) satisfies GetStaticPaths;

/** The names of the archive for the browser's search. */
export const GET: APIRoute = async () =>
  new Response((await getVocabularyFile('all')).text, {
    headers: { 'content-type': 'application/json' },
  });
