const tag = '[([]([\\p{Alpha}\\d][\\p{Alpha}\\d.-]{3,30}\\p{Alpha})[)\\]]';

/** Pattern of the name of a host alone in brackets, "(Alder-News.org)"; group: the name. */
export const hostAlone = new RegExp(`^${tag}$`, 'u');

const hostBefore = new RegExp(`^${tag}\\s*(?:[–—-]{1,2}\\s*)?(?=["“‘]?[\\p{Upper}\\d])`, 'u');

/** What a line of a host's prints behind the name of its own in brackets, "[Alder-News.org] Bees change shift"; `undefined` for other lines. */
export const wordsBehindHost = (line: string, host: string): string | undefined => {
  const found = line.length <= 300 ? hostBefore.exec(line) : null;
  return found?.[1] === host ? line.slice(found[0].length).trim() : undefined;
};

/** How long the news is at least that a host's name opens, in characters. */
const leastNews = 100;

/** The first paragraph of a text that its host's name in brackets opens, "(Alder-News.org) Bees …", and how long that is; only where the host closes its copy with that name too, "[Alder-News.org] Bees change shift". */
export const findHostTag = (
  lines: readonly string[],
): { readonly at: number; readonly length: number } | undefined => {
  const at = lines.findIndex((line) => line.length >= leastNews);
  const found = hostBefore.exec(lines[at]?.trim() ?? '');
  const host = found?.[1];
  return found &&
    host !== undefined &&
    lines.slice(at + 1).some((line) => wordsBehindHost(line.trim(), host) !== undefined)
    ? { at, length: found[0].length }
    : undefined;
};
