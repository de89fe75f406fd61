import { isTitleCase } from '../body/letter-case.ts';
import { findDates } from '../dateline/printed-dates.ts';
import { foldWords, shareIn } from './folded-words.ts';
import { dateOfHeadLine } from './head-dates.ts';
import { type Unit } from './headline-lines.ts';
import { headlineVerb } from './headline-verbs.ts';
import { likeness } from './likeness.ts';

/** A headline as it stands in a head. */
export interface PlacedHeadline {
  /** Place of its first unit. */
  readonly at: number;
  /** Its words, those of all its lines. */
  readonly text: string;
}

const isByline = ({ rich }: Unit): boolean => /^(?:posted |written )?by\s/i.test(rich.text);
/** True for a line that says what begins below it: "PRESS RELEASE", "For immediate release". */
export const opensRelease = ({ kind, rich }: Unit): boolean =>
  (kind === 'announcement' && /\p{Alpha}/u.test(rich.text)) ||
  /^(?:(?:company )?(?:press|news|media) release\b|for (?:immediate|general|media) release\b)/i.test(
    rich.text,
  );

// "Subject: PRESS RELEASE: Acme Opens Mill", "FWD: Acme Opens Mill": the field and the kind stand on the headline's own line.
const isSubjectOfMail = (units: readonly Unit[], at: number): boolean => {
  const line = units[at]?.rich.line;
  const above = units.slice(Math.max(0, at - 3), at);
  const label = above.findLastIndex(
    ({ kind, rich }) => kind !== 'announcement' || rich.line !== line,
  );
  return /^(?:subj(?:ect)?|(?:\[[^[\]]{2,40}\]\s*)?(?:fwd?|fw|wg|tr|rv|vs))\s?:/i.test(
    above[label]?.rich.text ?? '',
  );
};

/** True for the release's `own` headline right below the one that its host or a mail's sender has made of it; `news` is folded. */
export const isRewritten = (
  units: readonly Unit[],
  made: PlacedHeadline,
  own: PlacedHeadline,
  news: string,
): boolean => {
  const ofMail = isSubjectOfMail(units, made.at);
  if ((units[made.at]?.main !== true && !ofMail) || units[own.at]?.main === true) return false;
  const between = units.slice(made.at + 1, own.at);
  if (between.some((one) => (one.kind === 'words' && !isByline(one)) || one.kind === 'company'))
    return false;
  const copy = foldWords(own.text);
  const whole = foldWords(made.text);
  if (copy.split(' ').length < 5) return false;
  return (
    whole.startsWith(`${copy} `) ||
    (headlineVerb.test(own.text) && likeness(whole, copy) >= 0.7) ||
    // Below "MEDIA RELEASE" the release in a mail begins with its own headline.
    (ofMail && between.some(opensRelease) && shareIn(copy, news) >= 0.4)
  );
};

const tag = /(?<!\S)[#@]\p{Alpha}[\p{Alpha}\p{N}_]+/gu;
/** How many tags make a line one that somebody wrote for a network. */
const leastTags = 2;

/** True for a line as people write for their network, "New #recall of pork with #egg", "RT @fooddesk: Pork recalled"; a headline set as a title may name a campaign and its town. */
export const isForNetwork = ({ rich: { text } }: Unit): boolean =>
  /[#@]/.test(text) &&
  (text.startsWith('RT @') || ((text.match(tag)?.length ?? 0) >= leastTags && !isTitleCase(text)));

/** How long a word is at least that two headlines of the same news share, how many such words one with the sender's share has at least of the other, and how far down the news prints its day, in characters. */
const shared = { word: 5, words: 3, day: 300 } as const;

const share =
  /^\p{Upper}.{2,60} \( ?(?:NASDAQ|NYSE|AMEX|OTC\p{Alpha}{0,4}|TSXV?|LSE|AIM|ASX)\s?:\s?[A-Z.]{1,6} ?\) \p{Lower}/iu;

/** True for what the host of a copy calls it, "Device news: Acmelin cleared in Canada", under the host's own day, where the release's headline in capitals of a title stands right above the news of another day: "Acmelin Receives Health Canada Clearance"; `opening` as printed. */
export const isHostsHeadline = (units: readonly Unit[], at: number, opening: string): boolean => {
  const unit = units[at];
  const last = units.findLastIndex(({ kind }) => kind === 'words');
  const own = units[last];
  if (unit?.kind !== 'words' || !own || last <= at || unit.main || unit.heading || own.heading)
    return false;
  // "Alder, Inc. ( NASDAQ: ALDR ) announces good results", as a writer of a blog tells it.
  const tellsShare = share.test(unit.rich.text);
  const between = units.slice(at + 1, last);
  if (between.some(({ kind }) => kind === 'words' || (kind === 'company' && !tellsShare)))
    return false;
  if (own.rich.text.split(' ').length < 4 || !headlineVerb.test(own.rich.text)) return false;
  if (!isTitleCase(own.rich.text) || isTitleCase(unit.rich.text)) return false;
  const words = foldWords(unit.rich.text).split(' ');
  const others = new Set(foldWords(own.rich.text).split(' '));
  const both = words.filter((word) => word.length >= shared.word && others.has(word)).length;
  if (both === 0) return false;
  if (tellsShare) return both >= shared.words;
  const host = units
    .slice(0, at)
    .flatMap(({ kind, rich }) => (kind === 'date' ? (dateOfHeadLine(rich.text)?.edtf ?? []) : []));
  const day = findDates(opening.slice(0, shared.day))[0]?.edtf;
  return day !== undefined && host.length > 0 && !host.includes(day);
};
