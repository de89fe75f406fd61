import { z } from 'zod';
import { squeeze } from '../source/white-space.ts';

const article = z.object({
  '@type': z.union([z.string(), z.array(z.string())]),
  headline: z.string().min(8).max(400),
});
const graph = z.object({ '@graph': z.array(z.unknown()) });

const opening = /<script\b[^>]{0,200}\bapplication\/ld\+json\b[^>]{0,200}>/gi;
/** How many blocks of data are read, and how long one may be, in characters. */
const most = { blocks: 12, length: 200_000 } as const;

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const headlinesIn = (data: unknown, depth: number): string[] => {
  if (depth > 3) return [];
  if (Array.isArray(data)) return data.slice(0, 50).flatMap((one) => headlinesIn(one, depth + 1));
  const whole = graph.safeParse(data);
  if (whole.success) return headlinesIn(whole.data['@graph'], depth + 1);
  const one = article.safeParse(data);
  return one.success &&
    /Article|BlogPosting|PressRelease/.test([one.data['@type']].flat().join(' '))
    ? [squeeze(one.data.headline)]
    : [];
};

/** The headlines that a page gives in its data for search machines (JSON-LD), in order; empty where it gives none that can be read. */
export const headlinesOfData = (html: string): string[] => {
  const found: string[] = [];
  let blocks = 0;
  for (const match of html.matchAll(opening)) {
    blocks += 1;
    if (blocks > most.blocks) break;
    const from = match.index + match[0].length;
    const block = html.slice(from, from + most.length);
    const end = block.search(/<\/script/i);
    if (end !== -1) for (const one of headlinesIn(parse(block.slice(0, end)), 0)) found.push(one);
  }
  return found;
};
