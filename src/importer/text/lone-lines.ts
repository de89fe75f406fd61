import { gluedNotice } from '../body/glued-notices.ts';
import { endsOpenAbroad, isAbout, known, single } from '../body/heading-words.ts';
import { isTitleCase, wordsOf } from '../body/letter-case.ts';
import { namesAnySection } from '../body/run-in-names.ts';
import type { TextLine } from './lines.ts';

/** Where a line of a hard-wrapped text stands. */
export interface LinePlace {
  /** The line above it. */
  readonly before: TextLine;
  /** The line itself. */
  readonly line: TextLine;
  /** The line below it; `undefined` at the end of a block. */
  readonly following: TextLine | undefined;
  /** The width at which the text is broken, in columns. */
  readonly width: number;
  /** True for a line that is an item of a list. */
  readonly isItem: (line: TextLine) => boolean;
}

const firstWord = (text: string): number => /^\S*/.exec(text)?.[0].length ?? 0;

/** Columns left on a line if the next line's first word stood on it; negative where it had no room. */
export const roomBehind = (before: TextLine, after: TextLine, width: number): number =>
  width - (before.indent + before.text.length + 1 + firstWord(after.text));

/** True for a line that ends a sentence. */
export const isSentenceEnd = (text: string): boolean => /[.!?]["”“»’)\]]?$/.test(text);

// "À propos d’Alder inc." ends with its form of law, not with a sentence.
const legalStop = /\s(?:inc|corp|ltd|co|s\.a|n\.v|b\.v|s\.p\.a|s\.r\.l)\.$/i;
// "Which lots are affected?" asks for the paragraph below it.
const asks =
  /^(?:what|which|who|whom|whose|how|why|when|where|will|would|is|are|can|could|do|does|did|should|was|were|has|have)\s.{4,}\?$/i;
// "KVX-12", "Phase 3 study of ALB-201", "Dormira (zolefant)": names end with a number or with what they are called otherwise.
const named =
  /(?:^|\s)\p{Upper}[\p{Alpha}\d]*-\d{1,4}$|^\p{Upper}[\p{Alpha}\d-]{2,}(?: [\p{Alpha}\d-]+){0,4} \((?!(?:[Uu]n)?[Aa]udited|[Cc]ontinued|[Ii]n\s)\p{Alpha}[\p{Alpha} -]{2,40}\)$/u;
// "Safe Harbor Statement:", "Outlook:"
const isNamedWithColon = (text: string): boolean =>
  text.endsWith(':') && (known.test(text) || single.test(text) || isAbout(text));
const endsOpen = (text: string): boolean =>
  asks.test(text) ||
  isNamedWithColon(text) ||
  (text.length <= 60 && named.test(text)) ||
  !/[.!?,;:"”)-]$|(?<!\s(?:19|20)\d|\p{Alpha}{3} \d?)\d$/u.test(text) ||
  (legalStop.test(text) && isAbout(text));

/** How much of the width a heading takes at most that its words or its capitals tell, and any other. */
const share = { named: 0.92, other: 0.7 } as const;

// "Statement by the Board of Directors and the Executive Board", "Cautionary Note Regarding Forward-Looking Statements"
const isLongName = (text: string): boolean =>
  text.length > 30 && (known.test(text) || (wordsOf(text).length >= 4 && isTitleCase(text)));

/** True for a heading among hard-wrapped sentences: "… of the trust.¶Stock Option Grant¶Acme has granted …": a short line between whole sentences is a heading, and so is "Efficacy" between "Key findings include:" and their points. */
export const standsAlone = ({ before, line, following, width, isItem }: LinePlace): boolean =>
  following !== undefined &&
  (isSentenceEnd(before.text) || (before.text.endsWith(':') && isItem(following))) &&
  // "_The catalogue_" and "$2.1 Million in Cash" too.
  /^[_*]{0,2}(?:[\p{Upper}\d]|[$€£]\d)/u.test(line.text) &&
  endsOpen(line.text) &&
  line.text.length < width * (isLongName(line.text) ? share.named : share.other) &&
  roomBehind(line, following, width) > 4 &&
  (/^["“„«]?\p{Upper}|^["“„«]\d|^\d.*\S {3,}\S/u.test(following.text) ||
    // "Financial data" above "(in millions)  |  2016 |  2015"
    /^\(.* \| .*\d/.test(following.text) ||
    isItem(following));

// "Forward-Looking Statements: This release …"
const runIn = /^\p{Upper}[^.:!?]{2,60}: ["“]?\p{Upper}\p{Alpha}*\s/u;

// "Application of the Safe Harbor of the Private Securities Litigation Reform Act" above "of 1995: This release contains …"
const isNoticeOfTwoLines = (line: string, following: string): boolean => {
  if (!/^(?:Application|Safe|SAFE|Forward|FORWARD|Caution|CAUTION)/.test(line)) return false;
  const text = `${line} ${following}`;
  const notice = gluedNotice(text);
  return (
    notice !== undefined &&
    notice.to > line.length &&
    text.slice(notice.to, notice.next).includes(':')
  );
};

/** True for a line that begins with a label, "Forward-Looking Statements: This release contains …", below a sentence whose line had room for its first word, or with the name of a notice that ends on the line `following` it. */
export const opensWithLabel = (
  before: TextLine,
  line: TextLine,
  following: TextLine | undefined,
  width: number,
): boolean =>
  isSentenceEnd(before.text) &&
  ((line.text.includes(': ') && roomBehind(before, line, width) > 0 && runIn.test(line.text)) ||
    (following?.text.includes(': ') === true && isNoticeOfTwoLines(line.text, following.text)));

/** True for a heading below points: "Guidance" below "• Repayment of the term loan", which had room for it, and above "Acme reaffirms …": the line was broken on purpose. */
export const endsItems = ({ before, line, following, width, isItem }: LinePlace): boolean =>
  following !== undefined &&
  /[\p{Alpha}\d)%]$/u.test(before.text) &&
  /^\p{Upper}[^.,;:]*[\p{Alpha})?]$/u.test(line.text) &&
  line.text.length < width * 0.7 &&
  line.indent <= before.indent &&
  roomBehind(before, line, width) > 0 &&
  roomBehind(line, following, width) > 4 &&
  (isItem(following) || /^["“]?\p{Upper}.{40}/u.test(following.text));

/** True for a heading in title case above its paragraph: "Availability of Other Information About Acme" above "Investors and others should note that …": capitals end with the line, which had room for more. */
export const opensSection = (before: TextLine, after: TextLine, width: number): boolean =>
  before.text.length < width * 0.9 &&
  after.text.length > width * 0.75 &&
  roomBehind(before, after, width) > 0 &&
  /^\p{Upper}[^.,;:]*[\p{Alpha})]$/u.test(before.text) &&
  /^["“]?\p{Upper}/u.test(after.text) &&
  wordsOf(before.text).length >= 3 &&
  isTitleCase(before.text) &&
  !isTitleCase(after.text) &&
  !/\s(?:a|an|and|at|by|for|from|in|of|on|or|the|to|with)$/i.test(before.text) &&
  !endsOpenAbroad.test(before.text);

/** True for a line that heads what stands below a dateline, "Holm, 28 March 2013 (ALDER WIRE) --" above "Summary" and a list. */
export const headsBelowTag = (before: string, after: string): boolean =>
  /[)/]\s{0,2}(?:--?|[–—])$/.test(before) && single.test(after);

/** True for "References" alone below a sentence's end, above "1 A. Roe et al. …". */
export const headsBelowSentence = (before: string, after: string, following: string): boolean =>
  after.length <= 40 &&
  /^\p{Upper}[^.,;:!?]*$/u.test(after) &&
  /^["“]?[\p{Upper}\d]/u.test(following) &&
  isSentenceEnd(before) &&
  namesAnySection(after);
