import { isPosition } from '../contacts/evidence.ts';
import { headsEastAsian } from '../east-asia/headings.ts';
import { isUnspaced } from '../east-asia/letters.ts';
import { readDateLine } from '../dateline/printed-dates.ts';
import {
  headsAnother,
  headsLeadIn,
  headsProduct,
  isLowerHeading,
  isOneWord,
  type Place,
} from './heading-below.ts';
import {
  isFollowed,
  isLostPoint,
  isPlaceAlone,
  leadsOn,
  partsLists,
  standsApart,
} from './heading-places.ts';
import { endsInStop } from './stop-end.ts';
import { isAboveDays, isOfRows, isToldBelowTable } from './heading-rows.ts';
import { asks, isAbout, namesFacts, namesPoints, namesSection } from './heading-words.ts';
import { isCaps, isTitleCase, wordsOf } from './letter-case.ts';
import { isOfPerson, namesSomebody } from './heading-people.ts';
import { asksAnother } from './quotation-lines.ts';
import { type Piece, textOfPiece } from '../pieces.ts';
import { isWholly, type Rich } from '../rich-text.ts';
import { stoppedForm } from '../legal-forms.ts';

const legalEnd = new RegExp(String.raw`\b(?:${stoppedForm})\.$`, 'i');

// "617-555-0100" and "MA 02139" end with numbers, "Outlook 2013" with a year, "Certified to ISO 9001" and "The new V-2000" with a name.
const numberEnd = /\d{4,}\s*$/;
const nameEnd =
  /(?:^|[\p{Alpha}\p{N}),]\s)(?:19|20)\d\d$|(?<=\s)(?:\p{Upper}{3,}\s\d{4,5}|\p{Upper}{2}\s\d{4}|\p{Upper}[\p{Alpha}\d]*-?\d{4,5})$/u;

// A heading begins with a capital, with a year, "2014 outlook", an amount, "$4.1 Million in Orders", or a short name: "5G networks".
const opening =
  /^["“«¿¡]?(?:\p{Upper}|(?:US|C|A)?[$€£]\d[\d.,]*\s\p{Upper}\p{Lower}|(?:19|20)\d\d(?:\/\d\d)?\s\p{Alpha}|\d{1,2}\p{Upper}\+?[\s-])/u;

// "65 neue Stellen, eigene Lehrwerkstätte" above what is told of them.
const countsFirst = /^\d{1,3} \p{Alpha}{3,}(?:,? \p{Alpha}[\p{Alpha}-]+){1,7}$/u;

// "Updated Guidance (all dollar amounts are USD):" is weighed without what stands in brackets.
const remark =
  /\s\((?!(?:[^()]*\s)?(?:in|thousands|millions|unaudited|audited|per share)\b)[^()]{3,80}\)(?=\s?:?$)/i;

// "The company will hold a call" tells, however long "Phase 3 trial of ALB-101 in people with lupus who …" may be.
const tells =
  /\s(?:is|are|was|were|has|have|had|will|would|can|could|may|should|must|says?|announce[ds]|report(?:s|ed)|ist|sind|wurden?|wird|werden|hat|haben|est|sont|sera|är|har|ska|vil)\s/;

/** The first words of what goes on with the text above it: "The company also plans:". */
export const leadIn =
  /^(?:the|these|those|our|we|its|their|his|her|some|it|they|among|in|for|with|under|by|at|on|as|to|of|during|since|before|after|until|through|over|upon|within|between|also|and|or|other|additional(?:ly)?|les?|la|ces?|cette|nos|notre|nous|pour|dans|avec|der|die|das|den|diese|dazu|hierzu|darunter|unsere?|ihre?|wir|für|mit|im|zu|auf|bei|el|los|las|para|il|gli|per|det|de|vi|på|för|med|till?)\s/i;

// "Orphan drug designation confers:" goes on in its points.
const endsInVerb =
  /\s(?:confers|provides|requires|allows|enables|gives|brings|covers|contains|comprises|combines|consists of|shows|includes|reduces|improves|delivers|expects|intends|recommends|helps)\s?:$/;

// "Gross margin of 40%" above "Positive EBITDA" makes both points that have lost their signs.
const isAmongShortLines = ({ before }: Place): boolean =>
  before?.kind === 'paragraph' &&
  before.lines.length === 1 &&
  /^.{1,79}(?<![.:!?”"])$/u.test(before.lines[0]?.text ?? '');

// "2019 and Recent Achievements"
const withoutYear = (text: string): string => text.replace(/^(?:19|20)\d\d\s(?:and\s)?/, '');

/** A sentence that its points or a text end: "Over the next twelve months Acme expects to:", "The corrected release reads:". */
export const leadsToPoints = /\s(?:to|reads|follows)\s?:$/;

/** True for words before a colon that may name what stands below them, "Poster presentations (from May 21, 8:30 CEST):", and begin no sentence. */
export const mayBeLabel = (printed: string): boolean => {
  const text = printed.replace(remark, '');
  return (
    wordsOf(text).length <= 8 &&
    opening.test(text) &&
    !/\s(?:of|by|with|for|from|to|in|on|at|and|or|that|the)\s?:$/.test(text) &&
    !tells.test(text) &&
    !endsInVerb.test(text)
  );
};

const isHeadingInTitleCase = (text: string, place: Place): boolean => {
  const { next, after } = place;
  if (/^(?:Mr|Ms|Mrs|Dr|Prof)\b/.test(text)) return false;
  // "2025 Third Quarter Highlights" above "Deposits and Loans", which ran into its text
  if (next.kind === 'heading')
    return (
      !next.marked &&
      !isAbout(next.text.text) &&
      // "Clinical Programs: ALB-101 and ALB-118"
      namesSection.test(withoutYear(text).replace(/:\s.{2,60}$/, ''))
    );
  // "The Board of Alder as of 1 January 2015:" leads to its rows.
  if (
    /^(?:The|Our|Its|Their)\s.{20,}:$/.test(text) &&
    next.kind === 'paragraph' &&
    next.lines.length > 1
  )
    return false;
  // "The Designation May Qualify Alder for:" leads to its points.
  if (text.endsWith(':') && !mayBeLabel(text) && next.kind === 'list') return false;
  const isNamed = namesSection.test(withoutYear(text));
  return (
    isFollowed(next, isNamed ? 30 : 80) ||
    isOfRows(next) ||
    isAboveDays(text, next, after) ||
    (!isAmongShortLines(place) && headsAnother(place, 80)) ||
    // "Segment Results" above "Americas"
    (isNamed && ((isOneWord(next) && isFollowed(after, 80)) || headsProduct(place))) ||
    headsLeadIn(place)
  );
};

// "Title: Two-Year Data in Adults", "Date and time: Sunday, June 2" among the rows of what is to be shown
const rowOfEvent =
  /^(?:abstract|title|date|day|session|time|presenters?|presentation|posters?|event|speakers?|location|titel|datum|titre|título)(?!\p{Alpha})[^:.!?]{0,30}:\s?\S/iu;

// "The numbers:" above points that are no ends of a sentence
const isArticleAlone = /^(?:the|our|le|la|les|die|der|das|el|los|las)\s\p{Alpha}+\s?:$/iu;
const hasWholePoints = (next: Piece): boolean =>
  next.kind === 'list' && next.items.every(({ text }) => /^["“]?[\p{Upper}\d]/u.test(text.text));

// "Key terms:" above their points and "The case for lenses:" above what is told of it name what stands below them.
const isLabel = (text: string, { before, next, after }: Place): boolean => {
  if (namesPoints.test(text) && (next.kind === 'list' || isOfRows(next))) return true;
  if (next.kind === 'table')
    return before?.kind !== 'table' && namesFacts.test(text) && wordsOf(text).length <= 5;
  if (!mayBeLabel(text) || leadIn.test(text.replace(/^(?:the|our)\s/i, ''))) return false;
  const words = wordsOf(text).length;
  if (next.kind === 'list')
    return (
      words <= 6 &&
      (!leadIn.test(text) || (isArticleAlone.test(text) && hasWholePoints(next))) &&
      (partsLists(text, before, next) || (words <= 4 && standsApart(text, before, next)))
    );
  return (
    next.kind === 'paragraph' &&
    !text.includes(', ') &&
    standsApart(text, before, next) &&
    (/^[\p{Upper}\d].{80}/su.test(textOfPiece(next)) ||
      (words <= 4 && /^\p{Upper}.{50,}\p{Lower}{2}\.$/su.test(textOfPiece(next))) ||
      (words <= 6 && rowOfEvent.test(textOfPiece(next))) ||
      // "The following days are open:" leads on.
      (!leadIn.test(text) && isAboveDays(text, next, after)))
  );
};

// "Jobs" heads what is told of them, "More" and "News" are buttons.
const isShortName = (text: string): boolean =>
  /^\p{Upper}[\p{Upper}\d&]{2,}$/u.test(text) ||
  (/^\p{Upper}\p{Lower}{3}$/u.test(text) &&
    !/^(?:more|home|news|back|next|menu|note|tags|logo|view|save|page|date|time|from|with|also|ends|top)$/i.test(
      text,
    ));

const isLongHeading = (text: string, place: Place): boolean =>
  !/[.:;!?]\s/.test(text) &&
  !tells.test(text) &&
  (isFollowed(place.next, 100) || headsAnother(place, 60));

// "From:" names what stands below it.
const namesBelow =
  /^(?:from|by|part of|department|ministry|office|source|issued by|published by|topics?|author)\s*:$/i;

// "**Recent Progress**" above "*Thalassemia*", which heads the points below it.
const headsMarked = ({ next, after }: Place): boolean => {
  const [line, ...more] = next.kind === 'paragraph' ? next.lines : [];
  return (
    line !== undefined &&
    more.length === 0 &&
    line.text.length <= 60 &&
    (isWholly(line, 'emphasis') || isWholly(line, 'strong')) &&
    !endsInStop(line.text) &&
    isFollowed(after, 60)
  );
};

// "What consumers should do" above whole sentences, be it below the rows of a list
const asksForText = (text: string, next: Piece): boolean =>
  /^(?:What|How|Why|Who)\s(?!(?:is|are|was|were|ever)\s)[^.!?:;,]{8,60}[\p{Alpha}\d]$/u.test(
    text,
  ) &&
  wordsOf(text).length >= 3 &&
  wordsOf(text).length <= 8 &&
  next.kind === 'paragraph' &&
  next.lines.length === 1 &&
  /^["“]?\p{Upper}.{50,}[.!?]["”]?$/su.test(textOfPiece(next));

/** True for a line that is a heading by its type, its length and what stands around it, its words telling nothing. */
export const readByLooks = (line: Rich, text: string, place: Place): boolean => {
  const { before, next } = place;
  const count = wordsOf(text).length;
  if (before?.kind === 'paragraph' && namesBelow.test(textOfPiece(before))) return false;
  if (namesSomebody(text) || asksAnother(text, next)) return false;
  // "**Three books, three papers!**"
  const stops = endsInStop(text) && !(text.endsWith('!') && count >= 3);
  if (isWholly(line, 'strong') && count <= 20 && !stops)
    return isFollowed(next, 20) || headsMarked(place);
  if (isUnspaced(text) && !isCaps(text)) return headsEastAsian(text, place);
  if (endsInStop(text.replace(legalEnd, ''))) return false;
  const bare = text.replace(remark, '');
  if (isCaps(bare) && text.length <= 90)
    return (
      isFollowed(next, 40) ||
      isLowerHeading(next) ||
      headsLeadIn(place) ||
      headsAnother(place, 40) ||
      (namesPoints.test(`${bare.replace(/:$/, '')}:`) && headsProduct(place))
    );
  if (count > 16 || readDateLine(text)) return false;
  if (numberEnd.test(text) && !nameEnd.test(text)) return false;
  if (
    isTitleCase(bare) &&
    count <= 12 &&
    (count >= 2 || /^\d+\s/.test(text) || text.endsWith(':')) &&
    !bare.includes(', ')
  )
    return isHeadingInTitleCase(bare, place);
  // "Jane Doe, Chief Executive" under a quotation says whose it is.
  // "Vice President, Investor Relations" and "Reno, Nevada" stand below a name, "Jane Doe, Class of 1943" below her picture; "VD-kommentar" and "Singapore" head what is told of them.
  if (
    text.includes(', ') &&
    (isPosition(text) || isPlaceAlone(text) || isOfPerson(text.split(',')[0] ?? ''))
  )
    return false;
  if (text.endsWith(':') && !asks.test(text)) return isLabel(bare, place);
  // Between whole sentences, lists or tables a line alone without a stop is a heading, be it one word.
  return (
    (standsApart(text, before, next) || asksForText(text, next)) &&
    (leadsOn(text, before, next) ||
      isToldBelowTable(text, place) ||
      isOfRows(next) ||
      isAboveDays(text, next, place.after) ||
      headsLeadIn(place) ||
      headsAnother(place, 60)) &&
    count >= 1 &&
    !isLostPoint(text, before, next) &&
    (count <= 9 || isLongHeading(text, place)) &&
    (text.length >= 5 || isShortName(text)) &&
    (opening.test(text) || (countsFirst.test(text) && textOfPiece(next).length >= 120))
  );
};
