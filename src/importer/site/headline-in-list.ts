import { foldWords } from '../head/folded-words.ts';

/** In how many of a text's first filled lines its headline is looked for, how many words that has at least, how far down the list stands at least, how many entries such a list has, and how long each of them and their label are at most, in characters. */
const size = { head: 20, words: 4, from: 0.5, least: 3, most: 40, entry: 110, label: 40 } as const;

// "Attachments", "Photos to download": what the release itself names below.
const ownFiles =
  /\b(?:attach\S*|documents?|downloads?|photos?|pictures?|images?|videos?|files?|contents?|annex\S*|enclosures?|an(?:hang|lagen?|häng\S*)|dokumente?|inhalt\S*|bilder|bilag\S*|vedlegg|liitteet|pièces|allegat\S*|adjuntos|bijlagen?)\b/i;
const told = /[.!?:;,]["”’)]?(?:\s|$)/;
const goesOn = /\s(?:a|an|and|at|by|for|from|in|its?|of|on|or|that|the|to|was|were|which|with)$/;

const isTitle = (line: string): boolean =>
  line.length <= size.entry &&
  line.split(' ').length >= 3 &&
  /^[\p{Upper}\p{N}"“«]/u.test(line) &&
  !told.test(line) &&
  !goesOn.test(line) &&
  !/\b(?:page|seite|side|sida) \d/i.test(line);
const isLabel = (line: string): boolean =>
  line.length <= size.label &&
  line.split(' ').length <= 4 &&
  !/\d/.test(line) &&
  !ownFiles.test(line);

/** The places of a list below the news in which a host prints the release's own headline among those of its other stories, "News archive" above "Alder opens a mill" and "Runway closed in May"; no blank line parts them, and nothing is told below. */
export const findHeadlineInList = (lines: readonly string[]): number[] => {
  const filled = [...lines.entries()].filter(([, line]) => line !== '');
  const start = Math.floor(filled.length * size.from);
  const heads = filled
    .slice(0, Math.min(size.head, start))
    .map(([, line]) => line)
    .filter((line) => line.length <= size.entry && line.split(' ').length >= size.words);
  if (heads.length === 0) return [];
  const known = new Set(heads);
  const lastTold = lines.findLastIndex((line) => line.length >= 60 && told.test(line.slice(-2)));
  const found = new Set<number>();
  for (const [at, line] of filled.slice(start)) {
    if (!known.has(line) || found.has(at) || at < lastTold) continue;
    let from = at;
    const isFilled = (place: number): boolean => (lines[place] ?? '') !== '';
    // What is longer is no such list, however often it prints the headline.
    while (at - from <= size.most && isFilled(from - 1)) from -= 1;
    let to = at + 1;
    while (to - from <= size.most && isFilled(to)) to += 1;
    const list = lines.slice(from, to);
    const folded = new Set(list.map(foldWords));
    const isList =
      list.length >= size.least &&
      list.length <= size.most &&
      folded.size === list.length &&
      isLabel(list[0] ?? '') &&
      list.slice(1).every(isTitle) &&
      // What the release's head says too is its head again.
      list.filter((one) => known.has(one)).length === 1;
    if (isList) for (let place = from; place < to; place += 1) found.add(place);
  }
  return [...found];
};
