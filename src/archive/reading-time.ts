import { getReleaseEntry, getRendered } from './releases.ts';

// People read about 238 words of English a minute (Brysbaert 2019).
const wordsAMinute = 238;

/** Minutes that reading a release takes, at least one; the parts that every release repeats are left out. */
export const getReadingMinutes = async (slug: string): Promise<number> => {
  const { sections } = await getRendered(await getReleaseEntry(slug));
  const words = sections
    .filter(({ role }) => ['highlights', 'body', 'about-compound'].includes(role))
    .reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
  return Math.max(1, Math.round(words / wordsAMinute));
};
