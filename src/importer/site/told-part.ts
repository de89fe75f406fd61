import { isTitleCase } from '../body/letter-case.ts';
import { findDates } from '../dateline/printed-dates.ts';
import { foldWords } from '../head/folded-words.ts';
import { isCopyright } from './copyright.ts';
import { namesIn, tellingWords } from './page-news.ts';
import { isSitePhrase, siteWordStrength } from './site-words.ts';
import { asksReader, headsOtherStories } from './stories.ts';
import { isSiteTalkBelow } from './talk.ts';
import { speaksToReader } from './to-reader.ts';

interface Line {
  readonly text: string;
  readonly linked: boolean;
  readonly item?: boolean;
  readonly site?: boolean;
  /** The entries of a list that stands in one line. */
  readonly entries?: readonly string[];
}

/** How long the label of a part is at most, and a paragraph and a line that a width broke at least, in characters; how many lines below the label are read, how many words a sentence and a point have at least, and how many words what stands below says again of the news. */
const size = {
  label: 50,
  told: 100,
  broken: 45,
  lines: 14,
  sentence: 6,
  point: 2,
  shared: 2,
} as const;

// "Related Articles", "You may also like": no part of a release has such a heading.
const ofOthers =
  /^related (?:article|stor|post|read)|^(?:you|these|people|readers)\b|^read\b|^(?:most|today|sponsored|promoted|stock picks|editor)\b|^recommended (?:for|stor|art)/i;

/** True for a label that heads other stories and that a release may have too: "Other News", "Related Products", "Newsletter". */
const mayHeadPart = (text: string): boolean =>
  text.length <= size.label &&
  !ofOthers.test(text) &&
  (headsOtherStories(text) || /^newsletter$/i.test(text));

type Kind = 'sentence' | 'point' | 'end' | 'other';

const isSentence = (text: string): boolean =>
  /[\p{Lower}\d)%®™][.!?]["”’)]?$/u.test(text) &&
  text.split(' ').length >= size.sentence &&
  !isTitleCase(text);

const amount = /[$€£¥]\s?\d|\d\s?%|\d[.,]\d|\b(?:million|billion)\b/;

// "A plant in Peoria with 60 workers", but not "Birch Names a Treasurer" or "March 3, 2009: Birch names a treasurer".
const isPoint = (text: string): boolean =>
  /^[\p{Upper}\d$€£]/u.test(text) &&
  !/[:|»›>]|\.{3}$|…$/.test(text) &&
  text.split(' ').length >= size.point &&
  (!isTitleCase(text) || amount.test(text)) &&
  !findDates(text).some(({ from, to }) => from === 0 || to === text.length);

const ofPage = (text: string): boolean =>
  speaksToReader(text) || asksReader(text) || isSitePhrase(text) || isSiteTalkBelow(text);

const kindOf = ({ text, linked, item = false, site = false }: Line): Kind => {
  if (site || isCopyright(text) || siteWordStrength(text) > 0) return 'end';
  if (linked) return 'other';
  if (ofPage(text)) return 'end';
  if (isSentence(text)) return 'sentence';
  return item && isPoint(text) ? 'point' : 'other';
};

// The lines below a label, those of a sentence that a width broke as one, and the entries of a list by themselves.
const unitsBelow = (lines: readonly Line[], at: number): Line[] => {
  const units: Line[] = [];
  let last = '';
  for (const line of lines.slice(at + 1, at + 1 + size.lines)) {
    const above = units.at(-1);
    const goesOn =
      above !== undefined &&
      line.item !== true &&
      !line.linked &&
      last.length >= size.broken &&
      (/^\p{Lower}/u.test(line.text) || /\s\p{Lower}[\p{Alpha}’'-]*,?$|,$/u.test(last));
    if (goesOn) units[units.length - 1] = { ...above, text: `${above.text} ${line.text}` };
    else if (line.entries)
      for (const text of line.entries) units.push({ ...line, text, item: true });
    else if (line.text !== '') units.push(line);
    last = line.text;
  }
  return units;
};

const issuerOf = (above: readonly Line[]): string[] =>
  namesIn(above.find(({ text }) => text.length >= size.told)?.text ?? '');

const isTied = (
  told: readonly Line[],
  above: readonly Line[],
  issuer: readonly string[],
  isClosed: boolean,
): boolean => {
  const words = told.map(({ text }) => text).join(' ');
  if (issuer.some((name) => words.includes(name))) return true;
  const news = foldWords(above.map(({ text }) => text).join(' '));
  const shared = [...tellingWords(words)].filter((word) => !/\d/.test(word) && news.includes(word));
  // No page sets a sentence below points.
  return shared.length >= (isClosed || amount.test(words) ? 1 : size.shared);
};

/** True for a label of other stories that heads a part of the release: below it stand sentences, or points that one of them or their figures bear out, about what the news above tell of; titles of stories have capitals, links or days. */
export const headsToldPart = (lines: readonly Line[], at: number): boolean => {
  const { text = '', linked = true } = lines[at] ?? {};
  if (linked || !mayHeadPart(text)) return false;
  const units = unitsBelow(lines, at);
  const kinds = units.map(kindOf);
  const end = kinds.indexOf('end');
  const told = end === -1 ? units : units.slice(0, end);
  if (told.length === 0 || kinds.slice(0, told.length).includes('other')) return false;
  const points = told.filter((_, place) => kinds[place] === 'point');
  const above = lines.slice(0, at);
  const issuer = issuerOf(above);
  const startsNamed = (point: string): boolean => issuer.some((name) => point.startsWith(name));
  const isBorneOut =
    points.length < told.length ||
    // "Alder buys a mill for $3 million" is a title where nothing else is told.
    points.filter(({ text: point }) => amount.test(point) && !startsNamed(point)).length * 2 >
      points.length;
  return (
    isBorneOut && isTied(told, above, issuer, points.length > 0 && points.length < told.length)
  );
};
