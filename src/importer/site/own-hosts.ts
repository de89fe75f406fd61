import type { BareLine } from './bare-line.ts';

/** How many links that stand on lines of their own may lead to the issuer's site; a page of that site has more. */
const most = 3;

const address = /(?:\]\(|<)https?:\/\/(?:www\.)?([^/:?#\s()<>]{3,200})/gi;
// "ir@aldermills.example", "www.aldermills.example"
const named = /(?:@|\bwww\.)((?:[a-z\d-]{1,60}\.){1,4}[a-z]{2,12})\b/gi;

const hostsIn = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, host = '']) => host.toLowerCase());

const belongsTo = (host: string, site: string): boolean =>
  host === site || host.endsWith(`.${site}`);

/** The lines, of which those are plain that lead to the site by which the text names its issuer, in an e-mail or a web address, where the page is not one of that site: "[Our annual report](https://www.aldermills.example/report)" on a wire's page. */
export const withOwnLinksPlain = (
  bare: readonly BareLine[],
  printed: readonly string[],
): readonly BareLine[] => {
  const leads = new Map<number, readonly string[]>();
  for (const [at, { linked }] of bare.entries())
    if (linked) {
      const hosts = hostsIn(printed[at] ?? '', address);
      if (hosts.length > 0) leads.set(at, hosts);
    }
  if (leads.size === 0) return bare;
  const sites = new Set(
    bare.flatMap(({ linked, text }) =>
      !linked && (text.includes('@') || text.includes('www.')) ? hostsIn(text, named) : [],
    ),
  );
  const own = [...sites].filter((site) => {
    const leading = [...leads.values()].filter((hosts) =>
      hosts.some((host) => belongsTo(host, site)),
    ).length;
    return leading <= most && leading < leads.size / 2;
  });
  if (own.length === 0) return bare;
  return bare.map((line, at) => {
    const hosts = leads.get(at);
    return hosts?.every((host) => own.some((site) => belongsTo(host, site)))
      ? { ...line, linked: false }
      : line;
  });
};
