import { isEndMark } from '../body/end-mark.ts';
import { isCopyright } from './copyright.ts';
import { asksReader, headsOtherStories } from './stories.ts';
import { wireOfTrailer } from '../dateline/wires.ts';

/** One line near the end of a page, as what stands below a release is told from the release. */
export interface TailLine {
  /** Its words. */
  readonly text: string;
  /** True where all of them lead to another page. */
  readonly linked: boolean;
  /** True where it is part of a long paragraph. */
  readonly prose: boolean;
  /** True where the page marks it as a heading. */
  readonly heading: boolean;
  /** True for an item of a list. */
  readonly item?: boolean;
  /** The entries of a list that stands in one line. */
  readonly entries?: readonly string[];
  /** True in a list that the release itself introduces. */
  readonly own?: boolean;
  /** True where it is known to be the page's. */
  readonly site?: boolean;
  /** True where the page draws a ruler above it, or what stood above it was left out. */
  readonly parted?: boolean;
}

/** True for what certainly ends a release: its end mark, its source, the copyright of its wire. */
export const endsRelease = (text: string): boolean =>
  isEndMark(text) ||
  /^source:?\s+\p{Alpha}/iu.test(text) ||
  /^view (?:the )?(?:source|original) version\b/i.test(text) ||
  (isCopyright(text) && (text.length < 160 || wireOfTrailer(text) !== undefined));

// What a release may still say below its end.
const saidBelowEnd =
  /\bforward[- ]looking\b|^(?:source|quelle)\b|^(?:[\p{Alpha}&]+\s){0,4}(?:contacts?|inquiries|enquiries|kontakte?)\s*(?::|$)|\S@\S|\b\d{3}[-. )]+\d{3}[-. ]\d{4}\b|\b(?:dateline|safe harbou?r)\b|^notes?\b/iu;

// "Related biology technology:", "Breaking in Medicine:" name lists only below a release's end; "Recent Business Highlights:" heads a part of one below "* * *".
const listHead =
  /^(?!.*\s(?:highlights?|results?|developments?|events?|milestones?|achievements?|accomplishments?|progress|updates?|presentations?|publications?|awards?)\s?:$)(?:related|latest|breaking|recent|more|other|cached|top|popular|weitere|autres|otras|altre)\s[\p{Alpha}&-]+(?:\s[\p{Alpha}&-]+){0,4}\s?:$/iu;

/** True for a line that names a list of other stories where it stands below a release's end. */
export const headsListBelow = (text: string): boolean =>
  headsOtherStories(text) || asksReader(text) || listHead.test(text);

// "Sydney Users Group -- http://www.slug.example/": who prints an address behind a name means the reader to go there; a list of stories holds its own.
const printsAddress = /\p{Alpha}.{0,120}[\s(<-](?:https?:\/\/|www\.)\S+$/iu;

/** The place from which on other stories stand below the end of a release, whatever is told of each; the end where there are none. */
export const startBelowEnd = (lines: readonly TailLine[]): number => {
  const ends = lines.findIndex(({ text }, at) => at > lines.length * 0.2 && endsRelease(text));
  if (ends === -1) return lines.length;
  const last = lines.findLastIndex(({ text }) => saidBelowEnd.test(text));
  const at = lines.findIndex(
    (line, place) =>
      place > ends &&
      place > last &&
      !line.prose &&
      headsListBelow(line.text) &&
      !(listHead.test(line.text) && printsAddress.test(lines[place + 1]?.text ?? '')),
  );
  return at === -1 ? lines.length : at;
};

// "Acme Completes $10.5..." above another such line: headlines that a list cut short; "« Acme Opens Plant" leads to the story before.
const cutShort = /^\S.{8,110}[^.\s](?:\s?\.{3}|…)$/;
const leadsOn =
  /^(?:[«‹←]|<{1,2}(?=\s))\s*(?:\S+\s){2}.{2,140}$|^(?:\S+\s){3}.{0,140}\s(?:[»›→]|>{1,2})$/;
/** True for a headline that a list cut short, or that leads to the story before or behind. */
export const isShortened = (lines: readonly TailLine[], at: number): boolean => {
  const text = lines[at]?.text ?? '';
  const beside = [lines[at - 1], lines[at + 1]].some((line) => cutShort.test(line?.text ?? ''));
  return leadsOn.test(text) || (cutShort.test(text) && beside);
};
