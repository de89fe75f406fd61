import { readDateline } from '../dateline/dateline.ts';
import { foldWords, shareIn } from '../head/folded-words.ts';
import { isCommon } from './page-news.ts';
import { isSitePhrase } from './site-words.ts';
import { speaksOfCopy } from './speaks-of-copy.ts';
import { asksReader } from './stories.ts';
import { isSiteTalkBelow } from './talk.ts';
import { speaksToReader } from './to-reader.ts';

interface Line {
  readonly text: string;
  readonly linked: boolean;
  readonly site?: boolean;
}

/** How long a last paragraph is at least, in characters, and from which share of its words on the line above it is the title of its story. */
const size = { told: 140, title: 0.25 } as const;

const verb =
  /\s(?:is|are|was|were|has|have|had|will|would|can|may|must|does|did|said|\p{Lower}{3,}(?:ed|es))\s/u;

// What hosts say of themselves, to their readers and of what they print.
const ofHost =
  /\b(?:authors?|views?|opinions?|material|prepared|reproduc\p{Alpha}*|yours?|you|our|we|us|web ?sites?|sites?|pages?|articles?|stor(?:y|ies)|newsletters?|subscri\p{Alpha}+|readers?|editors?|editorial|publish\p{Alpha}*|news|press|media|contents?|copyright|rights|reserved|cookies|privacy|advice|investors?|information|services|platform|portal|provider|accura\p{Alpha}+|liab\p{Alpha}+|disclaim\p{Alpha}*|click\p{Alpha}*|free|risks?|trading)\b|[|©@›»]|https?:|www\./iu;

const name = /\p{Upper}[\p{Alpha}\p{N}-]{2,}/gu;

/** True for a paragraph below a box that is the last of all lines and tells on where nothing else shows a page: a sentence with nothing of a host, of strangers or of another story in it. */
export const isLastOfRelease = (lines: readonly Line[], start: number, at: number): boolean => {
  const { text = '', linked = true } = lines[at] ?? {};
  if (linked || at !== lines.length - 1 || text.length < size.told) return false;
  if (lines.some(({ site }, place) => site === true && (place < start || place === at)))
    return false;
  const above = lines
    .slice(0, start)
    .map((line) => line.text)
    .join(' ');
  // What opens a sentence is written large anyway, but for a name of two words.
  const names = text.slice(/^\P{L}?\p{Upper}\S*\s\p{Upper}/u.test(text) ? 0 : text.indexOf(' '));
  return (
    /^["“]?\p{Upper}.*[\p{Lower}\d)%][.!]["”]?$/u.test(text) &&
    verb.test(text) &&
    !ofHost.test(text) &&
    !speaksToReader(text) &&
    !asksReader(text) &&
    !speaksOfCopy(text) &&
    !isSitePhrase(text) &&
    !isSiteTalkBelow(text) &&
    (names.match(name) ?? []).every((word) => isCommon(word) || above.includes(word)) &&
    shareIn(foldWords(lines[at - 1]?.text ?? ''), foldWords(text)) < size.title &&
    readDateline(text.slice(0, 200)) === undefined
  );
};
