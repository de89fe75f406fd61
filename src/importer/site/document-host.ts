import { hasAddress } from '../contacts/lines.ts';
import { foldWords, shareIn } from '../head/folded-words.ts';

/** How far down a host of documents prints the label of its transcript, how much of that is compared with what stands above, and how many of the host's own lines stand there at least, in lines. */
const reach = { lines: 60, text: 40, own: 3 } as const;
/** How many of a teaser's words the document says too at least. */
const told = 0.9;

const transcript = /^(?:(?:document )?transcript(?:ion)?|text)(?: of .{3,160})?:?$/i;
// "Upload: others", "Post on 03-Feb-2022", "11 views", "Category:", "Documents", "0 download", "Embed Size (px)", "3"
const ofHost =
  /^(?:survey|yes no was this document useful for you\?.{0,40}|thank you for your participation!?|\*? ?your assessment is very important for improving\b.{0,120}|document related concepts|.{3,80} wikipedia\s?, lookup|upload(?:ed)?(?: by)?\s*:.{0,60}|post(?:ed)? on(?:\s*:)? \d{1,2}-[^\s.,;:()]{3}-\d{4}|(?:date )?post(?:ed)?:? \d{1,2}-[^\s.,;:()]{3}-\d{4}|\d[\d,.]* (?:views?|downloads?|likes?|pages?)|views?:? \d[\d,.]*|category\s*:?|(?:category:\s*)?documents?|download(?:s|ed|:? \d[\d,.]*)?|embed size \(px\).{0,40}|embed|description|report(?: this)?(?: document)?|share|preview|tags?\s*:.{0,120}|\d{1,4}|number of pages:? \d+|size: \d.{0,20}|\d{2,4}(?: x (?:\d{2,4}\s+\d{2,4}|\d{4,8}))* x \d{2,4}\s*|prev(?:ious)?|next)$/i;

/** The lines of a text that a host of documents sets above its transcript, by their places: whose upload it is, how often it was viewed, the headline cut short; what the document does not say too stays. */
export const findDocumentFrame = (lines: readonly string[]): number[] => {
  const label = lines.slice(0, reach.lines).findIndex((line) => transcript.test(line));
  if (label === -1) return [];
  const above = [...lines.slice(0, label).entries()].filter(([, line]) => line !== '');
  if (above.filter(([, line]) => /\D/.test(line) && ofHost.test(line)).length < reach.own)
    return [];
  const below = foldWords(lines.slice(label + 1, label + 1 + reach.text).join(' '));
  const isTold = (line: string): boolean => {
    const folded = foldWords(line);
    return (
      below.includes(folded) ||
      // "Download ACME ORDERS A FERRY": the button under the document's title.
      (/^download \S/i.test(line) && below.includes(folded.replace('download ', ''))) ||
      (/(?:…|\.{3})$/.test(line) && line.length < 800 && shareIn(folded, below) >= told)
    );
  };
  return [
    ...above.filter(([, line]) => ofHost.test(line) || isTold(line)).map(([at]) => at),
    label,
  ];
};

const pageOf = /^page (\d{1,3})\s?: (\S.{5,200})$/i;

/** The lines with which a host of documents heads each page of one, "Page 2: ACME ORDERS A FERRY", and the number of the page right below, by their places; the numbers count from 1 and the words are the same on all or said elsewhere too. */
export const findPageHeads = (lines: readonly string[]): number[] => {
  if (!lines.some((line) => /^page 1\s?:/i.test(line))) return [];
  const heads: { readonly at: number; readonly words: string }[] = [];
  for (const [at, line] of lines.entries()) {
    const [, number = '', words = ''] = line.startsWith('P') ? (pageOf.exec(line) ?? []) : [];
    if (number === '') continue;
    if (Number(number) !== heads.length + 1) return [];
    heads.push({ at, words: words.replace(/(?:…|\.{3})$/, '') });
  }
  const [first] = heads;
  if (!first || heads.some(({ words }) => words !== first.words)) return [];
  const own = foldWords(first.words);
  const isSaid = lines.some(
    (line, at) => !heads.some((head) => head.at === at) && foldWords(line).startsWith(own),
  );
  if (!isSaid) return [];
  return heads.flatMap(({ at }, page) => {
    const next = lines.findIndex((line, place) => place > at && line !== '');
    return lines[next] === String(page + 1) ? [at, next] : [at];
  });
};

// "For personal use only", which Australia's exchange prints along the edge of each page, where readers find it turned around.
const stamp = 'For personal use only';
const turned = 'ylno esu lanosrep roF';

/** The places of the stamp that Australia's exchange sets on each page of what is filed with it, where the text names the exchange. */
export const findStamps = (lines: readonly string[]): number[] => {
  const found = lines.flatMap((line, at) => (line === stamp || line === turned ? [at] : []));
  return found.length > 0 && lines.some((line) => /\bASX\b/.test(line)) ? found : [];
};

/** How many pages a document has at least whose running lines are looked for, how many such lines stand on one at most, and how long each is at most, in characters. */
const running = { pages: 2, lines: 5, line: 120 } as const;
const numberOfPage =
  /^[^\p{Alpha}\d]*(?:page|seite|sida|side|sivu|página|pagina|pág\.|p\.)?\s?(\d{1,3})\s?(?:\/|of|von|de|sur|av|af|di|van)\s?(\d{1,3})[^\p{Alpha}\d]*$/iu;

// How many lines, step by step from two places, are the same; none of the first is blank.
const lengthAlike = (
  lines: readonly string[],
  one: number,
  other: number,
  step: 1 | -1,
): number => {
  let count = 0;
  while (count < running.lines) {
    const line = lines[one + count * step] ?? '';
    if (line === '' || line.length > running.line || line !== lines[other + count * step]) break;
    count += 1;
  }
  return count;
};

/** The lines that a document prints at the foot and at the head of each page, right beside its number, "Alder AG", "12 River Road | Elmstead" above "1/3" and "Press Release | Pressemitteilung" below, by their places; what a foot says stays on the last page. */
export const findRunningLines = (lines: readonly string[]): number[] => {
  const pages: number[] = [];
  let last = '';
  for (const [at, line] of lines.entries()) {
    const [, number = '', all = ''] = line.length < 30 ? (numberOfPage.exec(line) ?? []) : [];
    if (number === '') continue;
    if (Number(number) !== pages.length + 1 || (last !== '' && all !== last)) return [];
    last = all;
    pages.push(at);
  }
  const [first] = pages;
  if (first === undefined || pages.length < running.pages) return [];
  const found = new Set<number>();
  const foot = pages
    .slice(1)
    .reduce(
      (least, at) => Math.min(least, lengthAlike(lines, first - 1, at - 1, -1)),
      running.lines,
    );
  for (const at of pages.slice(0, -1))
    for (let place = at - foot; place < at; place += 1) found.add(place);
  const heads = pages.slice(0, -1).map((at) => {
    let below = at + 1;
    while (lines[below] === '') below += 1;
    return below;
  });
  const [top = -1, ...others] = heads;
  const length = others.reduce(
    (least, at) => Math.min(least, lengthAlike(lines, top, at, 1)),
    others.length > 0 ? running.lines : 0,
  );
  const head = lines.slice(top, top + length);
  for (const at of heads) for (let place = at; place < at + length; place += 1) found.add(place);
  // The head of the first page stands where its extractor came upon it.
  for (const [at, line] of lines.entries())
    if (line.includes(' | ') && head.includes(line)) found.add(at);
  return [...found];
};

// "Level 2, 14 Queen Street, Elmstead          1": the foot of a page with its number at the edge
const numberAtEdge = /^(\S.{8,110}?)\s{3,}(\d{1,3})(?:\s?\/\s?\d{1,3})?$/;
const endsInNumber = /\s{3}\d{1,3}(?:\s?\/\s?\d{1,3})?$/;
/** How many lines lie between two feet of pages at least. */
const leastPage = 6;

// "Alder Limited – ASX announcement – 3 March 2010" on the last page too; an address in its foot is the sender's.
const saysNothingNew = (foot: string): boolean =>
  !hasAddress(foot) &&
  !/\d{3}|\b(?:street|road|avenue|level|box|p\.o\.)/i.test(foot.replace(/(?:19|20)\d\d/g, ''));

/** The feet of all pages that end in their number at the edge, with the lines above them that are alike on all pages, by their places; a foot that may tell where the sender is to be found stays on the last. */
export const findNumberedFeet = (lines: readonly string[]): number[] => {
  const pages: number[] = [];
  let foot = '';
  for (const [at, line] of lines.entries()) {
    const [, words = '', number = ''] = endsInNumber.test(line)
      ? (numberAtEdge.exec(line) ?? [])
      : [];
    if (number === '') continue;
    if (pages.length === 0 && number === '1') foot = words;
    if (words !== foot || Number(number) !== pages.length + 1) continue;
    if (at - (pages.at(-1) ?? -leastPage) < leastPage) return [];
    pages.push(at);
  }
  const [first] = pages;
  if (first === undefined || pages.length < running.pages) return [];
  const above = pages
    .slice(1)
    .reduce(
      (least, at) => Math.min(least, lengthAlike(lines, first - 1, at - 1, -1)),
      running.lines,
    );
  const last = above === 0 && saysNothingNew(foot) ? pages.slice(-1) : [];
  return pages
    .slice(0, -1)
    .flatMap((at) => Array.from({ length: above + 1 }, (_, index) => at - index))
    .concat(last);
};

/** How long a line of each page is at least, and the line of a sentence that it breaks, in characters. */
const inMidst = { line: 20, sentence: 40 } as const;

/** The places of a line that each page of a document prints, "Alder, Inc. • 12 River Road • Elmstead", with its number or without, where it stands alone in the midst of a sentence; and those above it, so that one is left where the last stands elsewhere. */
export const findLinesInMidst = (lines: readonly string[]): number[] => {
  const places = new Map<string, number[]>();
  for (const [at, line] of lines.entries()) {
    if (line.length < inMidst.line || line.length > running.line) continue;
    if (lines[at - 1] !== '' || lines[at + 1] !== '') continue;
    const words = line.replace(endsInNumber, '').trimEnd();
    const known = places.get(words);
    if (known) known.push(at);
    else places.set(words, [at]);
  }
  const next = (at: number, step: 1 | -1): string => {
    let place = at + step;
    while (lines[place] === '') place += step;
    return lines[place] ?? '';
  };
  const breaksSentence = (at: number): boolean => {
    const before = next(at, -1);
    return (
      before.length >= inMidst.sentence &&
      /[\p{Alpha}\d,-]$/u.test(before) &&
      /^\p{Lower}{2,}[\s,.]/u.test(next(at, 1))
    );
  };
  return [...places.values()].flatMap((all) => {
    // "Acme veröffentlicht Ergebnisse und" above "bestätigt Ausblick", twice: a headline of two lines.
    if (all.length < running.pages || new Set(all.map((at) => next(at, 1))).size === 1) return [];
    const broken = all.findLast(breaksSentence);
    return broken === undefined
      ? []
      : all.filter((at, index) => at <= broken || index < all.length - 1);
  });
};

// "• File Type", "Upload Time", "Content Languages": what a host of documents knows of a file.
const fact =
  /^(?:[•·*-]\s*)?(?:file (?:type|size|pages?|name|format)|(?:upload(?:ed)?|publish(?:ed)?|added) (?:time|user|date|by|on)|content languages?|document (?:type|pages|format)|(?:number of|total) pages|page count)\s*:?$/i;
const factsHead = /^(?:document |file )?(?:details|info(?:rmation)?|properties)\s*:?$/i;
/** In how many lines at least so many facts of a file stand. */
const facts = { lines: 16, least: 3 } as const;

/** The place from which on a host of documents tells of the file and of itself, below the document: from its list of facts, "File Type" above "pdf", with the heading of that; the end where there is none or the document goes on. */
export const startOfFileFacts = (lines: readonly string[]): number => {
  const first = lines.findIndex((line) => fact.test(line));
  if (first === -1 || lines.slice(0, first).join('').length * 2 < lines.join('').length)
    return lines.length;
  const near = lines.slice(first, first + facts.lines);
  if (near.filter((line) => fact.test(line)).length < facts.least) return lines.length;
  const goesOn = lines
    .slice(first)
    .some((line) =>
      /\S@\S|^(?:#\s?#\s?#|[Aa]bout \p{Upper}|ABOUT \p{Upper})|\d{3}[-. )]+\d{3}[-. ]\d{4}/u.test(
        line,
      ),
    );
  if (goesOn) return lines.length;
  const above = lines.findLastIndex((line, at) => at < first && line !== '');
  return factsHead.test(lines[above] ?? '') ? above : first;
};
