import { isLetterhead, standsAtMargin, standsInColumn } from './margins.ts';
import {
  arePeople,
  asksForPerson,
  isNumberBroken,
  labelsPeople,
  namesTwoInColumns,
} from './contact-lines.ts';
import { hasAddress, readContactTokens } from '../contacts/lines.ts';
import { isEndMark } from '../body/end-mark.ts';
import { endsOpenAbroad } from '../body/heading-words.ts';
import { isBracketLeftOpen, isBroken, isQuotationOpen } from './broken-sentences.ts';
import { isReportAbove } from '../head/deck-below.ts';
import { changesCase } from '../head/headline-letters.ts';
import { isInCapitals } from '../body/letter-case.ts';
import { headlineVerb } from '../head/headline-verbs.ts';
import { isKnownPlace } from '../dateline/places.ts';
import { endOfFirm } from '../legal-forms.ts';
import { readDateAt, readDateLine } from '../dateline/printed-dates.ts';
import { isTransmissionNote } from '../dateline/wires.ts';
import { isUnbrokenHeadline } from './head-frames.ts';
import type { TextLine } from './lines.ts';
import {
  endsItems,
  headsBelowSentence,
  headsBelowTag,
  isSentenceEnd,
  opensSection,
  opensWithLabel,
  roomBehind,
  standsAlone,
} from './lone-lines.ts';

const structural =
  /^(?:source\s*:|contacts?\s*:|(?:for\s+)?(?:investors?|media)\b.{0,40}:|(?:from|to|sent|date|subj(?:ect)?|cc)\s?:\s|#{1,6}\s|(?:copyright\s)?(?:©|\(c\))\s?(?:19|20)\d\d\s|copyright\s(?:19|20)\d\d\s|https?:\/\/\S+$|[^\s@]+@\S+$|\[?\d{1,2}\]\s|[¹²³⁴-⁹*†‡]\s?\p{Alpha})/iu;
// "about Acme" may begin any line of a sentence, and so may "About half of them".
const aboutHead = /^(?:About|ABOUT)\s+(?:(?:the|our|us|THE|OUR|US)\b|\p{Upper})/u;

// "SOURCE Alder Inc." closes a wire's copy, in capitals.
const isStructural = (text: string): boolean =>
  structural.test(text) ||
  aboutHead.test(text) ||
  (text.startsWith('SOURCE ') && /^SOURCE\s\p{Upper}[^.]/u.test(text));

/** True for a line drawn of signs, "- ------" as the mail to an office of filings has it included. */
export const isRule = (text: string): boolean => /^(?:(?:- )?-{4,}|={4,}|_{4,}|~{4,})$/.test(text);

const namesFirm = new RegExp(String.raw`^\p{Upper}.{1,48}[\s,]${endOfFirm}$`, 'u');

const isAddress = (text: string): boolean =>
  text.length < 80 &&
  /[@\d]/.test(text) &&
  hasAddress(text) &&
  text.split('/').every((part) => readContactTokens(part).every((token) => token.kind !== 'words'));
const endsInAddress = (text: string): boolean =>
  /[@\d]/.test(text.slice(-40)) &&
  /(?:\S@\S+\.\p{Alpha}{2,}|\d{3}(?:[ .-]| - )\d{4}|\d\d[ .-]\d\d)$/u.test(text.slice(-120));

// "2 Gutted weight equivalent" begins a note where a note or sentence has ended.
const note = /^\d{1,2}\s\p{Upper}\p{Alpha}+/u;

// "-- Revenue up 22 percent --" ends at its second dashes, "… / Key word(s): Research Update" at its line.
const closed =
  /^(?:--?|[–—])\s?\S.*\s?(?:--|[–—]|\s-)$|^[\p{Alpha}-]+(?:-News|-Adhoc|News)?\s*:.{0,120}\bkey ?words?(?:\(s\))?\s*:/iu;

const middleOf = ({ indent, text }: TextLine): number => indent + text.length / 2;
// "Alder Reports Third Quarter Results" and "Product Sales Double From Year-Earlier Quarter", both in the middle of the page.
const isAboveDeck = (before: TextLine, after: TextLine): boolean =>
  Math.min(before.indent, after.indent) >= 8 &&
  Math.abs(middleOf(before) - middleOf(after)) <= 2 &&
  isReportAbove(before.text, after.text);

// "REPORTS RESULTS AND CLOSES $32.5 MILLION PRIVATE" and "PLACEMENT" in the middle of the page below it.
const isCentred = (before: TextLine, after: TextLine, parts: readonly string[]): boolean => {
  return (
    before.indent >= 8 &&
    before.text.length >= 30 &&
    after.text.length < before.text.length &&
    Math.abs(middleOf(before) - middleOf(after)) <= 2 &&
    !isSentenceEnd(before.text) &&
    (/^\p{Lower}/u.test(after.text) ||
      (isInCapitals(before.text) === isInCapitals(after.text) &&
        parts.slice(-4).some((part) => headlineVerb.test(part)) &&
        !headlineVerb.test(after.text)))
  );
};

// "(PR NEWSWIRE) Acme Reports Third Quarter Results; Reve" and the same headline in full.
const saysAgain = (before: string, after: string): boolean =>
  after.length >= 30 &&
  before.replace(/^\([^()]{2,20}\)\s*/, '').slice(0, 30) === after.slice(0, 30);

// "September 9, 2009 Spokane, Wash." alone on its line
const isDayAndPlace = (text: string): boolean => {
  if (text.length > 60 || !/(?:19|20)\d\d,? \p{Upper}/u.test(text)) return false;
  const day = readDateAt(text);
  return day !== undefined && isKnownPlace(text.slice(day.to).replace(/^[,\s–—-]+/, ''));
};

// "WHAT ABOUT JARS BOUGHT AT A CAFETERIA OR BAKERY?" above "Lot 0173 was packed in …"
const asksInCapitals = (before: string, after: string): boolean =>
  before.endsWith('?') &&
  isInCapitals(before) &&
  /^["“]?\p{Upper}/u.test(after) &&
  !isInCapitals(after);

const endsInSlash = (line: string): boolean =>
  line.endsWith(' /') && line.length <= 82 && line.length > 3;

// "The study, which is to begin in" above "September 2013, will compare": a copy broke its lines where links stood.
const endsOpen =
  /(?:\s\S+){3}\s(?:of|for|and|the|to|with|in|at|by|from|an?|its|their|our|or|than|as|that|which|under|between|into|through)$/u;

// "Date and time: Saturday, June 1, 2019" above "Presenter: Jane Doe, M.D.": rows, each with its label.
const labelled = /^\p{Upper}\p{Alpha}+(?: \p{Alpha}+){0,3}: \S/u;
const areRows = (before: string, after: string): boolean =>
  after.includes(': ') && labelled.test(after) && labelled.test(before);

// "About" above "Alder Optics, Inc." alone: a copy broke the heading where the firm was a link.
const partsAbout = (before: string, after: string): boolean =>
  /^(?:About|ABOUT)$/.test(before) && after.length <= 60 && namesFirm.test(after);

/** Two lines of a run, one below the other, and what is known of them. */
export interface Joint {
  /** The line above. */
  readonly before: TextLine;
  /** The line below it. */
  readonly after: TextLine;
  /** The line below both, where there is one. */
  readonly following: TextLine | undefined;
  /** What was joined so far, the line above last. */
  readonly parts: readonly string[];
  /** True where a list's sign stands before what was joined. */
  readonly marked: boolean;
  /** Tells a line that begins an item of a list. */
  readonly isItem: (line: TextLine) => boolean;
  /** The width at which the text's lines were broken, in columns, where it is known. */
  readonly width: number | undefined;
  /** The width at which a program broke the lines of this run, in columns, where it is known. */
  readonly exact: number | undefined;
}

// "Jane Roe, Chief Executive of Acme, said:" below the last point leads to what she said.
const leadsToQuotation =
  /^\p{Upper}[^.:"“]{6,110}\b(?:said|says|commented|comments|added|stated|noted)(?: today)?\s?:$/u;

/** True where a line goes on in the one below it: its next word would not have fitted, or a sentence runs on. */
export const goesOn = (joint: Joint): boolean => {
  const { before, after, following, parts, marked, isItem, width, exact } = joint;
  if (after.goesOn === true) return true;
  const first = parts.length === 1;
  if (first && closed.test(before.text)) return false;
  if ([before, after].some(({ text }) => isEndMark(text) || isRule(text))) return false;
  if (changesCase(before.text, after.text) || asksInCapitals(before.text, after.text)) return false;
  // "Acme plc /" above its headline, in the form of an agency.
  if (endsInSlash(after.text) || endsInSlash(before.text)) return false;
  if (before.text.includes(' | ') || after.text.includes(' | ')) return false;
  if (isTransmissionNote(after.text)) return false;
  if (
    !isItem(after) &&
    (isBroken(before, after, following) || isBracketLeftOpen(parts, after.text))
  )
    return true;
  if (isNumberBroken(before.text, after.text)) return true;
  if (first && following === undefined && partsAbout(before.text, after.text)) return true;
  if (following && headsBelowSentence(before.text, after.text, following.text)) return false;
  if (following === undefined && headsBelowTag(before.text, after.text)) return false;
  if (before.text.length >= 20 && (readDateLine(after.text) || isDayAndPlace(after.text)))
    return false;
  // Who is reached by an address has a line of his own, and so has an address.
  if (!/[,;:(]$|\b(?:or|at|and)$/i.test(before.text)) {
    if (isAddress(after.text)) return false;
    if (endsInAddress(before.text) && /^\p{Upper}/u.test(after.text)) return false;
  }
  // "or" alone parts two people.
  if (/^(?:or|and)$/i.test(after.text) || /^(?:or|and)$/i.test(before.text)) return false;
  if (labelsPeople(before.text, after.text) || asksForPerson(before.text, after.text)) return false;
  if (first && arePeople(before.text, after.text)) return false;
  if (namesTwoInColumns(before.text)) return false;
  if (first && areRows(before.text, after.text)) return false;
  if (standsInColumn(before, after) || isLetterhead(before, after)) return false;
  if (first && (standsAtMargin(before, after) || saysAgain(before.text, after.text))) return false;
  // "About Acme" leaves room that the next word would have filled.
  if (
    /^(?:About|ABOUT)\s\p{Alpha}/u.test(before.text) &&
    roomBehind(before, after, width ?? 60) > 2
  )
    return false;
  // Words set in columns are lines of their own.
  if (/\S {5,}\S/.test(before.text) || /\S {5,}\S/.test(after.text)) return false;
  if (
    isItem(after) ||
    isStructural(after.text) ||
    (isStructural(before.text) && before.text.length < (width ?? 72) * 0.7)
  ) {
    // "Its site is" and "http://www.acme.example." which had no room behind it
    const addressInProse =
      /^https?:/i.test(after.text) &&
      width !== undefined &&
      /[\p{Lower},]$/u.test(before.text) &&
      before.text.length > width * 0.5 &&
      roomBehind(before, after, width) < 0;
    const numberInProse =
      /^\d|^\S+@/.test(after.text) && width !== undefined && !/[.:;]$/.test(before.text);
    if (!numberInProse && !addressInProse && !/^about\s/i.test(before.text)) return false;
    if (/^about\s/i.test(before.text) && roomBehind(before, after, width ?? 60) > 2) return false;
  }
  if (marked && first && after.indent > before.indent) return true;
  if (width === undefined) return false;
  if (first && isUnbrokenHeadline(before, width) && /^\p{Upper}/u.test(after.text)) return false;
  if (note.test(before.text) && note.test(after.text)) return false;
  if (isAboveDeck(before, after)) return false;
  if (isCentred(before, after, parts)) return true;
  const place = { before, line: after, following, width, isItem };
  if (standsAlone(place) || opensWithLabel(before, after, following, width)) return false;
  if (marked && (endsItems(place) || leadsToQuotation.test(after.text))) return false;
  if (first && !marked && opensSection(before, after, width)) return false;
  if (!first && after.indent > before.indent + 1) return false;
  if (marked && after.indent < before.indent) return false;
  if (first && !marked && after.indent > before.indent + 1 && before.text.length < width * 0.6)
    return false;
  if (
    before.text.length > width * 0.3 &&
    (endsOpen.test(before.text) || endsOpenAbroad.test(before.text))
  )
    return true;
  if (
    before.text.length > width * 0.5 &&
    /^["“«]?[\p{Alpha}\d]/u.test(after.text) &&
    !marked &&
    isQuotationOpen(parts)
  )
    return true;
  // A program would have set the next word on this line: what begins anew there is on a line of its own.
  if (
    exact !== undefined &&
    roomBehind(before, after, exact) >= 0 &&
    /^["“]?\p{Upper}/u.test(after.text) &&
    /[^,;:(&/–—-]$/.test(before.text)
  )
    return false;
  const room = roomBehind(before, after, width);
  if (room <= 14 && !/^[•*]/.test(after.text)) return true;
  return (
    /^\p{Lower}/u.test(after.text) &&
    !/[.!?:]$/.test(before.text) &&
    before.text.length > width * 0.5
  );
};
