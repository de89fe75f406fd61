import { readDateline } from '../dateline/dateline.ts';
import { isKnownPlace } from '../dateline/places.ts';
import { formOfLaw } from '../legal-forms.ts';
import type { TextLine } from './lines.ts';

/** How many lines a bracket takes at most. */
const longestBracket = 4;

// "Acme plc (LSE: ACM," and "NASDAQ: ACMEY) today announced": a bracket closes on the line below the one that opens it.
const isBracketOpen = (before: string, after: string): boolean =>
  before.length >= 30 &&
  before.lastIndexOf('(') > before.lastIndexOf(')') &&
  /^[^()]{1,60}\)[\s,.;]/.test(after);

/** True for a line that begins with a bracket which closes what stands above it: "] today announced". */
export const closesAbove = (line: string): boolean => /^[\])](?:[\s,.;:]|$)/.test(line);

// "[TSE: ACM" and "] today announced", "(NYSE:" and "ACM" and ") today": a symbol that was a link parts its brackets.
const symbolAlone = /^[A-Z][A-Z\d.]{0,7}$/;
const isSymbolOpen = (before: string, after: string, following: string | undefined): boolean => {
  const closes = closesAbove(after);
  if (closes && symbolAlone.test(before)) return true;
  const opening = (closes ? after : (following ?? '')).startsWith(']') ? '[' : '(';
  const closing = opening === '[' ? ']' : ')';
  return (
    (closes || (symbolAlone.test(after) && closesAbove(following ?? ''))) &&
    before.lastIndexOf(opening) > before.lastIndexOf(closing)
  );
};

// "[Acme" and "Optics](http://www.acme.example/) has": a link goes on where its words do.
const isLinkOpen = (before: string, after: string): boolean =>
  /\[[^\]]{1,200}$/.test(before) && /^[^[\]]{1,200}\]\(/.test(after);

const leftOpen =
  /\p{Lower}[,\p{Lower}]* (?:the|an|(?:of|by|in|for|to|with|from|as|is|was|on) (?:a|its))$/u;
// What it ends with: few lines do, and to ask is far cheaper.
const endsOpen = (line: string): boolean =>
  [' the', ' an', ' a', ' its'].some((word) => line.endsWith(word));
const leadsToDay =
  /\p{Lower} (?:to|on|of|ended|ending|until|from|since|through|and|by|for|before|after|dated)$/u;
const day = /^(?:\d{1,2} \p{Upper}\p{Lower}+|\p{Upper}\p{Lower}+ \d{1,2},) (?:19|20)\d\d\b/u;
const amount = /^[$€£]?\d[\d.,]*%?$/;

// "The board approved the plan on" and "March 20. It takes effect …", "… a total of" and "43 patients", "… den Plan am" and "20. März": a small word leads to a day or a count.
const leadsToNumber =
  /^(?=(?:\S+ ){5}).*\p{Lower}{2} (?:on|of|than|by|until|since|le|du|de|el|del|den|än|(am|vom|bis|zum|seit|als))$/u;
const numberFirst =
  /^(?:(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}(?=[.,; ])|\d[\d.,]*%? (?:de )?\p{Lower}{3}|\d{1,2} \p{Upper}\p{Lower}{2,9}[ ,.;])/u;
const dayInGerman =
  /^\d{1,3}(?:\. \p{Upper}\p{Lower}{2,8}(?= |[.,])| \p{Upper}\p{Lower}{3,} \p{Lower})/u;
const isNumberOpen = (before: string, after: string): boolean => {
  if (before.length < 30 || after.length < 8) return false;
  const found = leadsToNumber.exec(before.slice(-200));
  return (
    found !== null &&
    (numberFirst.test(after) || (found[1] !== undefined && dayInGerman.test(after)))
  );
};

const officeOf = /(?:^|[\s(])\p{Upper}\p{Lower}+ of$/u;

const townAlone = /^\p{Upper}[\p{Alpha} .,'’-]{2,40}(?:,| [–—-]{1,2}| (?:&|and|AND|und))$/u;
// "TORONTO, ON / ACCESSWIRE / September" and "6, 2022 / Acme …"
const monthOfName =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\\.)';
const monthAtEnd = new RegExp(`^\\p{Upper}[^.!?;:]{2,70}[\\s/(–—-]${monthOfName}$`, 'u');
// "DAYTON, OHIO - May 20," and "2008 - Acme Inc."
const dayAtEnd = new RegExp(`^\\p{Upper}[^!?;:]{2,70}[\\s/(–—-]${monthOfName} \\d{1,2},$`, 'u');
const yearAtStart = /^(?:19|20)\d\d(?:\s?[–—/(-]|, \d{1,2}[:.]\d\d )/;
// "Lyon, France, 26 March" and "2024, 7:00 am CET – Acme"
const dayFirstAtEnd = new RegExp(`^\\p{Upper}[^.!?;:]{2,70}, \\d{1,2} ${monthOfName}$`, 'u');

/** True for a line that ends in the day of a dateline, and the one below it that begins with its year. */
export const isDayAboveYear = (before: string, after: string): boolean =>
  yearAtStart.test(after) && (dayAtEnd.test(before) || dayFirstAtEnd.test(before));
const dayAtStart = /^\d{1,2},? (?:19|20)\d\d\b/;
// "… will serve until June 2," and "2008, when", "DAYTON, Ohio – May 20," and "2008 – Alder"; "2008   2007" heads columns.
const dayBeforeYear =
  /\s(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.) \d{1,2},$/;
const yearAndMore =
  /^(?:19|20)\d\d(?:[.,;:)](?:\s|$)|\s\p{Lower}|\s?(?:--?|[–—])\s?["“]?\p{Upper}|\s[(/]\p{Alpha})/u;
const isDayOpen = (before: string, after: string): boolean =>
  before.endsWith(',') && yearAndMore.test(after) && dayBeforeYear.test(before.slice(-24));

// "DURHAM," and "N.C. February 11, 2003. Acme …", "LONDON –" and "11 February 2003 – Acme …"
const isDatelineOpen = (before: string, after: string): boolean => {
  const isOpen =
    (townAlone.test(before) && /^.{5,60}\b(?:19|20)\d\d\b/.test(after)) ||
    (dayAtStart.test(after) && monthAtEnd.test(before)) ||
    isDayAboveYear(before, after);
  if (!isOpen) return false;
  const { place, date, from, to } = readDateline(`${before} ${after.slice(0, 400)}`) ?? { to: 0 };
  return (
    from === 0 &&
    to > before.length &&
    date?.edtf !== undefined &&
    place !== undefined &&
    isKnownPlace(place)
  );
};

// "Acme Corp. (“", "the “", "Acme Corp. (": a quotation or a bracket opens for what stands on the line below.
const opens = /(?:^|[\s(])[“„]$|\p{Alpha}[.,]? [([]$/u;

/** True for a line that ends with the sign of a quotation or a bracket which opens for the line below. */
export const opensBelow = (line: string): boolean => opens.test(line.slice(-4));

/** True where the words of a paragraph so far, in lines, open a bracket that the line below closes: "Alder Ltd. (", "ASX: ALD," above "Alder®), a maker of". */
export const isBracketLeftOpen = (parts: readonly string[], after: string): boolean => {
  if (!/^[^()]{1,60}\)[\s,.;]/.test(after)) return false;
  const text = parts.slice(-longestBracket).join(' ');
  return text.length >= 30 && text.lastIndexOf('(') > text.lastIndexOf(')');
};

/** True where the words of a paragraph so far, in lines, open a quotation in marks of their own that they do not close, and end amid a sentence: "« They come from Santé" above "Canada »". */
export const isQuotationOpen = (parts: readonly string[]): boolean => {
  if (!/[\p{Alpha}\d,]$/u.test(parts.at(-1) ?? '')) return false;
  const text = parts.join(' ');
  return (
    text.lastIndexOf('«') > text.lastIndexOf('»') ||
    // In German “ closes.
    (!text.includes('„') && text.lastIndexOf('“') > text.lastIndexOf('”'))
  );
};

// "Alder Vaccines Ltd. was" and "spun out of an institute in 2015": a verb for which nothing stands on its line.
const verbAlone =
  /^(?:\S+ ){1,12}(?:is|are|was|were|has|have|had|be|been|will|would|can|cannot|could|may|must|should|which|that|who)$/;

// "(Euronext Brussels: ALD), the" above "maker of mirrors".
const articleBehindBracket = /\),? (?:the|an?)$/;
const firmAtEnd = new RegExp(String.raw`\s${formOfLaw}$`, 'u');
// "("Alder") (LSE: ALD) has announced" below "York, UK... Alder Optics plc": what a firm is called for short, and what it does.
const goesOnInBrackets =
  /^\((?:["“'‘][^()]{2,60}|[A-Z][A-Za-z .-]{1,20}:\s?[A-Z.\d]{1,8})\)(?: \([^()]{2,40}\)){0,2},? \p{Lower}{2}/u;

/** True where a sentence, a bracket or a number is broken whatever the width: "… will strengthen our¶board", "(617)¶555-0100", "$18.2¶million". */
export const isBroken = (
  before: TextLine,
  after: TextLine,
  following: TextLine | undefined,
): boolean => {
  const a = before.text;
  const b = after.text;
  if (isDatelineOpen(a, b) || isDayOpen(a, b) || opensBelow(a)) return true;
  if (/^\p{Lower}{2}/u.test(b) && (verbAlone.test(a) || articleBehindBracket.test(a))) return true;
  if (b.startsWith('(') && goesOnInBrackets.test(b) && firmAtEnd.test(a)) return true;
  // "Manager of¶Media Relations", "…, Chief Medical Officer of¶Alder."; "What cloth is made of" is whole, and a day begins anew.
  if (
    officeOf.test(a.slice(-40)) &&
    /^\p{Upper}\p{Alpha}/u.test(b) &&
    !/\b(?:19|20)\d\d\b/.test(b.slice(0, 60))
  )
    return true;
  if (/\d-$/.test(a)) return /^\d{2,4}(?:-\d{2,4})?(?!\d)/.test(b);
  // "(425) 555-0111 ext." and "9, dana@birch.example"
  if (/\d,? ext\.?$/i.test(a)) return /^\d{1,5}(?:[,.;]|$)/.test(b);
  if (/\(\d{3}\)$/.test(a)) return /^\d{3}[-. ]\d{4}\b/.test(b);
  // "Formed by the¶Florida Legislature": no line ends with an article.
  if (
    endsOpen(a) &&
    leftOpen.test(a.slice(-80)) &&
    /^[\p{Alpha}\d“"]/u.test(b) &&
    !/\s{2,}/.test(a)
  )
    return true;
  if (isBracketOpen(a, b) || isLinkOpen(a, b) || isSymbolOpen(a, b, following?.text)) return true;
  // "… its results for the six months to¶30 September 2003."
  if (a.length >= 40 && day.test(b) && leadsToDay.test(a)) return true;
  if (/^(?:\d|[ADFJMNOS]\p{Lower}{2,8} \d)/u.test(b) && isNumberOpen(a, b)) return true;
  // "WHAT: The Institute of Baking" and "(IOB), will hold a conference"
  if (/\p{Alpha}$/u.test(a) && /^\([A-Z]{2,8}\),?\s\p{Lower}/u.test(b)) return true;
  if (amount.test(b) && /[\p{Lower},]$/u.test(a) && a.length >= 40)
    return following !== undefined && /^\p{Lower}/u.test(following.text);
  // "… National Optics Corporation¶(NASDAQ: NOPT), one of", "… Optique Alder inc.¶(« Alder » ou la « Société ») annonce"
  if (
    a.length >= 60 &&
    /\p{Alpha}\.?$/u.test(a) &&
    /^\((?:NASDAQ|NYSE|AMEX|OTC|TSX|CSE|Euronext|Paris\s?:|“|"|„|«|the |la «|die „)/i.test(b)
  )
    return true;
  if (amount.test(a)) return /^(?:million|billion|thousand|percent|per cent|Mio|Mrd)\b/.test(b);
  return (
    a.length >= 60 &&
    /[\p{Alpha}\d,)]$/u.test(a) &&
    /^\p{Lower}\p{Alpha}*(?:[ ,;]|$)/u.test(b) &&
    b.length >= 12
  );
};
