import { nameOfWire } from '../dateline/wire-names.ts';
import { findDates, readDateLine } from '../dateline/printed-dates.ts';

/** Finds what it knows among a text's last lines with words, by their places there; `whole` are all of its lines. */
export type Finder = (lines: readonly string[], whole: readonly string[]) => number[];

/** How many lines the boxes of a newsroom stand apart at most, how many a box with other documents has at most, and how long a line is that is read, in characters. */
const size = { near: 6, box: 16, line: 200 } as const;

// "Underlying", "Alder Inc.", "Provider", "GlobeNewswire": a portal's record of a copy, in pairs; with that the release is over.
const pairLabel =
  /^(?:underlyings?|provider|basiswerte?|anbieter|sous-jacents?|fournisseur|subyacentes?|proveedor|sottostant[ei]|fornitore)$/i;
const findPairs: Finder = (lines, whole) => {
  const at = lines.findIndex(
    (line, place) => pairLabel.test(line) && nameOfWire(lines[place + 1] ?? '') !== undefined,
  );
  let from = at;
  while (pairLabel.test(lines[from - 2] ?? '')) from -= 2;
  // "EN", "19/09/2023": what the record begins with; a day that nothing else prints stays.
  const day = readDateLine(lines[from - 1] ?? '');
  const isPair = at !== -1 && (from < at || day !== undefined);
  const isShort = lines
    .slice(at + 2)
    .every((line) => line.length <= 80 && !/\p{Lower}{4}[.!?]$|@/u.test(line));
  if (!isPair || !isShort) return [];
  const isToldAbove = (): boolean =>
    whole.some(
      (line) =>
        line !== lines[from - 1] &&
        findDates(line.slice(0, size.line)).some(({ edtf }) => edtf === day?.edtf),
    );
  const known = day?.edtf !== undefined && isToldAbove() ? [from - 1] : [];
  const language = day && /^[A-Z]{2}$/.test(lines[from - 2] ?? '') ? [from - 2] : [];
  const below = Array.from({ length: lines.length - from }, (_, index) => from + index);
  return [...language, ...known, ...below];
};

// "To edit your profile, go to keyword NewsProfiles.": what a service set below the news that it mailed.
const keyword = /^(?:to|for) [^.]{3,70}, go to (?:aol )?keyword:? [\p{Alpha}\d ]{2,30}\.$/iu;
// "Alder Inc. (ALD) Stock Research Links": the box of a board for shares.
const linksOfShare =
  /^.{2,80} \([A-Z.]{1,6}\) (?:stock research links|company info|recent news|message board)$/i;
const findBoxesOfService: Finder = (lines) =>
  lines.flatMap((line, at) =>
    line.length <= 120 && (keyword.test(line) || linksOfShare.test(line)) ? [at] : [],
  );

// "Tags:", "Biotechnology", "About Us" and "Subscribe" below what the sender says of himself: the boxes of a newsroom, in the languages of one product.
const aboutSender =
  /^(?:about us|om oss|om os|über uns|tietoa (?:meistä|julkaisijasta)|à propos de nous|over ons)$/i;
const tagsLabel = /^(?:tags|taggar|tagger|avainsanat|mots[- ]clés|schlagworte)\s?:$/i;
const subscribes = /^(?:subscribe|prenumerera|abonner|abonnér|tilaa|abonnieren|s['’]abonner)$/i;
const findAboutSender: Finder = (lines) =>
  lines.flatMap((line, at) =>
    aboutSender.test(line) &&
    lines.slice(Math.max(0, at - size.near), at).some((above) => tagsLabel.test(above)) &&
    lines.slice(at + 1, at + size.near).some((below) => subscribes.test(below))
      ? [at]
      : [],
  );

/** What calls on the readers of a page, "Get the next $ALD alert in real time by email": above the news and below it, it opens what else the host has there. */
export const callsReader =
  /^(?:get|receive|sign up|subscribe|join|register|track|never miss|stay|try|jetzt|erhalten sie|recevez|recibe|ricevi|ontvang|få) \S.{10,80}$/i;
const findRepeatedCall: Finder = (lines, whole) => {
  const at = lines.findIndex(
    (line) =>
      line.length <= 90 &&
      callsReader.test(line) &&
      whole.indexOf(line) !== whole.lastIndexOf(line) &&
      whole.indexOf(line) < whole.length / 3,
  );
  const below = lines.slice(at);
  const isHosts =
    at !== -1 && below.every((line) => line.length <= 100 && !/\S@\S|\d{3}[-. )]+\d{3}/.test(line));
  return isHosts ? below.map((_, index) => at + index) : [];
};

// "More articles at birchwind.de" names the host, and "For more information please contact Ann Roe at ann@birchwind.de" whom to ask there, where others answer for the release.
const moreAtHost =
  /^(?:more|all|mehr|weitere|plus d['’]|más|altri|altre) ?(?:articles|news|stories|releases|artikel|nachrichten|meldungen|articles|noticias|notizie) (?:at|on|auf|sur|en|su) ((?:[\w-]{2,40}\.){1,3}\p{Lower}{2,8})\.?$/iu;
const allOfSender =
  /^(?:all|more|alle|weitere|toutes les|todas las|tutte le) (?:news|articles|releases|meldungen|nachrichten|nouvelles|noticias|notizie) (?:from|by|von|de|di) \p{Upper}.{2,80}$/iu;
const addressIn = /[\w.+-]{1,40}@([\w-]+(?:\.[\w-]+)+)/g;
const findContactOfHost: Finder = (lines, whole) => {
  const [, host = ''] =
    moreAtHost.exec(lines.findLast((line) => moreAtHost.test(line)) ?? '') ?? [];
  const name = host.split('.').at(-2) ?? '';
  if (name.length < 3) return [];
  const hostsOf = (line: string): string[] =>
    [...line.slice(0, size.line).matchAll(addressIn)].map(([, domain = '']) => domain);
  const isOfHost = (line: string): boolean => {
    const found = hostsOf(line);
    return found.length > 0 && found.every((domain) => domain.endsWith(host));
  };
  const others = whole.some((line) => hostsOf(line).some((domain) => !domain.endsWith(host)));
  const isTold = whole.some((line) => line.length > size.line && line.toLowerCase().includes(name));
  if (!others || isTold) return [];
  // "All news from Alder", "Watch Videos" below that.
  const last = lines.findLastIndex((line) => moreAtHost.test(line));
  const first = lines.findIndex((line) => allOfSender.test(line));
  return lines.flatMap((line, at) =>
    (line.length <= 120 && isOfHost(line)) ||
    (first !== -1 && at >= first && at < last && line.length <= 80 && !/[.:]$|\d{3}/.test(line))
      ? [at]
      : [],
  );
};

// "Documents connexes" above titles and "doczap.fr © 2013 - 2026": what a host of documents has below one.
const otherDocuments =
  /^(?:related documents?|documents? (?:connexes|similaires|associés|liés)|(?:ähnliche|verwandte) dokumente|documentos (?:relacionados|similares)|documenti (?:correlati|simili)|(?:gerelateerde|vergelijkbare) documenten|(?:relaterade|liknande) dokument|powiązane dokumenty)\s?:?$/i;
const domainCopyright = /^((?:[\w-]{1,40}\.){1,3}\p{Lower}{2,8}) © ?(?:19|20)\d\d\b.{0,30}$/iu;
const findOtherDocuments: Finder = (lines, whole) => {
  const from = lines.findLastIndex((line) => otherDocuments.test(line));
  const end = lines.findIndex((line, at) => at > from && domainCopyright.test(line));
  const [, domain = ''] = domainCopyright.exec(lines[end] ?? '') ?? [];
  if (from === -1 || end === -1 || end - from > size.box) return [];
  const isHosts =
    lines
      .slice(from + 1)
      .every((line) => line.length <= 140 && !/\S@\S|\p{Lower}{4}[.!?]$/u.test(line)) &&
    whole.filter((line) => line.toLowerCase().includes(domain.toLowerCase())).length === 1;
  return isHosts ? Array.from({ length: lines.length - from }, (_, index) => from + index) : [];
};

// "Volume: -", "Day Range: -", "Bid: 1.20", "1D 1M 3M 6M 1Y": how a board shows what a share did, each on a line.
const quoted =
  /^(?:(?:avg\.? )?volume|day[’']?s? range|bid|ask|last (?:trade time|trade|price)|total trades|open|high|low|prev(?:ious)?\.? close|52[- ]?w(?:ee)?k range|market cap|change)\s?:\s*(?:[-–—]|n\/?a|[\d.,:$%+−–\- ]{1,24}(?:[ap]m)?)?$/i;
const spans = /^1D(?:\s+(?:\d{1,2}[DWMY]|YTD|MAX|ALL)){2,9}$/i;
/** How many such lines follow one another at least. */
const leastQuoted = 4;
const findQuoteBox: Finder = (lines) => {
  const from = lines.findIndex((line) => quoted.test(line));
  let to = from;
  while (from !== -1 && quoted.test(lines[to] ?? '')) to += 1;
  if (to - from < leastQuoted) return [];
  if (spans.test(lines[to] ?? '')) to += 1;
  return Array.from({ length: to - from }, (_, index) => from + index);
};

/** What knows the boxes in which portals, newsrooms and hosts of documents keep what they say of a copy, of its sender and of themselves. */
export const boxFinders: readonly Finder[] = [
  findPairs,
  findBoxesOfService,
  findAboutSender,
  findRepeatedCall,
  findContactOfHost,
  findOtherDocuments,
  findQuoteBox,
];
