import { endsOpenAbroad } from '../body/heading-words.ts';
import { readDateline } from '../dateline/dateline.ts';
import { leadsToPlace, placeAtEnd } from '../dateline/place-at-end.ts';
import { findDates } from '../dateline/printed-dates.ts';
import { findWireTag } from '../dateline/wires.ts';
import { isLeftOpen } from '../head/open-lines.ts';
import { copyIn, definition, leadsToDay, stampsIn } from './head-landmarks.ts';
import { endOfFirm, stoppedForm } from '../legal-forms.ts';

// What may stand between a dateline's place and its day, and what between that day and the news.
const dayBehindPlace = /(?:,\s?(?:(?:den|le|li|il|el|dne|dnia)\s)?|\s\(|\s?(?:--|[–—])\s?|\s-\s)$/u;
const newsBehindDay =
  /^\)?\*{0,2}(?:\s?[(/][^()/]{2,40}[)/])?(?:\s?(?:--?|[–—:])\s?|\.\s)["“„«*]{0,3}\p{Upper}/u;
// "… at an early stage Lubbock (Oct. 27, 2003) —": a town of one word that nobody knows, behind a word which is no name.
const townBehindWord =
  /(?:\p{Lower}[\p{Lower}\d-]*|\d|[.!?%)”"])\s(\p{Upper}\p{Lower}+(?:-\p{Upper}\p{Lower}+)?(?: \(\p{Alpha}+\))?)$/u;

/** The offset at which the news of a release on one line begins with a place and a day, "… in Gulf states Lund, 17 mars 2022 – Acme", or `undefined`. */
export const findPlacedDay = (text: string, days = findDates(text)): number | undefined => {
  for (const day of days) {
    if (!newsBehindDay.test(text.slice(day.to, day.to + 60))) continue;
    const joint = dayBehindPlace.exec(text.slice(0, day.from));
    if (!joint) continue;
    const before = text.slice(Math.max(0, joint.index - 200), joint.index);
    const near = before.slice(-70);
    const found = placeAtEnd(before)?.from;
    // Capitals throughout show where a town begins only without the words before them.
    const last = found === undefined ? placeAtEnd(near)?.from : undefined;
    const from = found ?? (last === undefined ? undefined : before.length - near.length + last);
    const town = from === undefined ? townBehindWord.exec(before)?.[1] : undefined;
    const at = from ?? (town === undefined ? -1 : before.length - town.length);
    if (at === -1 || leadsToPlace.test(before.slice(0, at))) continue;
    return joint.index - before.length + at;
  }
  return undefined;
};

/** How long a headline above such a day is at least, in characters. */
const leastAbove = 20;

/** The offset at which the news of a release on one line begins with a day and a place, "… Supply Agreement MAY 4, 2004 -- LAVAL, QUEBEC--Acme", or `undefined`. */
export const findDayBefore = (text: string, days = findDates(text)): number | undefined =>
  days.find(({ edtf, from }) => {
    const above = text.slice(0, from).trimEnd();
    if (edtf === undefined || above.length < leastAbove || leadsToDay.test(`${above} `))
      return false;
    if (isLeftOpen(above)) return false;
    const own = readDateline(text.slice(from, from + 200));
    return own?.from === 0 && own.place !== undefined && own.date?.from === 0 && own.strength > 2;
  })?.from;

/** The offset at which the news begins with a place and a wire's tag, "… Milk Line LYON--(BUSINESS WIRE)--Acme", or `undefined`. */
export const findWired = (text: string): number | undefined => {
  const tag = findWireTag(text);
  const from = tag && readDateline(text.slice(0, tag.to + 60))?.from;
  return from === undefined || from === 0 ? undefined : from;
};

/** Where the news may name its subject again, in characters from the start of its headline. */
const again = { from: 40, to: 320 } as const;
const subject = /^["“]?((?:\p{Upper}[\p{Alpha}\d&’'.-]*\s){1,4}\p{Upper}[\p{Alpha}\d&’'-]*)\s/u;
// A sentence that has ended or a dateline before that place: the headline is behind.
const isOver = /[.!?]["”]?\s|--|\s[–—]\s|\/\p{Upper}{2}\p{Alpha}/u;
// "Alder Optics Inc. today announced that its subsidiary" before "Alder Optics Ltd": a sentence of the news, no headline.
const tellsNews =
  /\btoday\b|\b(?:announced|reported|said|stated) (?:that|on|in)\b|\b(?:has|have) (?:been )?\p{Lower}+ed\b/u;
const stopOfFirm = new RegExp(String.raw`(?<= (?:${stoppedForm}))\.(?= )`, 'gu');
const legalForm = new RegExp(String.raw`^(?:,? ${endOfFirm}(?: \(publ\))?)(?=[ ,])`, 'u');
// What stands between a headline and its news for certain: the day and its hour, the kind of text, a host's button.
const between =
  /\s(?:(?:Press|News) [Rr]elease(?: \d{6})?|Report this content|Regulatory News:?)$/u;

// "Alder Labs and Holm Trust to bring tests to six countries Alder Labs, a maker of tests, has …": without a dateline the news begins where its subject is named again.
const findSubjectAgain = (text: string): { news: number; end: number } | undefined => {
  const words = (subject.exec(text)?.[1] ?? '').split(' ');
  const first = /^\p{Upper}[\p{Alpha}\d-]{4,}(?= )/u.exec(text)?.[0];
  for (let count = Math.max(words.length, first ? 1 : 0); count >= 1; count -= 1) {
    const name = count === 1 ? (first ?? '') : words.slice(0, count).join(' ');
    if (name === '') continue;
    const at = text.indexOf(` ${name}`, again.from);
    if (at === -1 || at > again.to) continue;
    const behind = text.slice(at + name.length + 1);
    // A name of one word is told by the firm's legal form.
    const isFirm = legalForm.test(behind);
    if (count === 1 && !isFirm) continue;
    const from = text.slice(0, at).endsWith(' The') ? at - ' The'.length : at;
    const above = text.slice(0, from);
    const stamp = stampsIn(above, findDates(above)).at(-1);
    const end = stamp?.to === above.length ? stamp.from : between.exec(above)?.index;
    const headline = above.slice(0, end).trimEnd().replace(stopOfFirm, '');
    return !/^[\s,’']/u.test(behind) ||
      isOver.test(isFirm ? headline.replace(/\s[–—]\s/gu, ' ') : headline) ||
      isLeftOpen(headline) ||
      endsOpenAbroad.test(headline) ||
      tellsNews.test(headline) ||
      !/[\p{Lower}\d)%™®]$/u.test(headline) ||
      headline.split(' ').length < 6
      ? undefined
      : { news: from + 1, end: end ?? from };
  }
  return undefined;
};

// "Acme plc ("Acme" or the "Company") Sale of a Mill Acme plc (LSE: ACM), the maker of": an exchange's notice names its issuer above its headline and again below it.
const findIssuerAgain = (text: string): number | undefined => {
  const named = definition.exec(text);
  if (!named) return undefined;
  const words = text.slice(0, named.index).trimEnd().split(' ');
  const from = named.index + named[0].length;
  for (let count = Math.min(5, words.length); count >= 2; count -= 1) {
    const at = text.indexOf(` ${words.slice(-count).join(' ')} `, from);
    const headline = at === -1 ? '' : text.slice(from, at).trim();
    if (/^\p{Upper}/u.test(headline) && headline.length < 200 && !/[.!?] /.test(headline))
      return at + 1;
  }
  return undefined;
};

// "PRESS RELEASE ALDER OPENS A MILL IN OHIO Two hundred people": a headline in capitals below a label, and a sentence.
const capitalsBelow =
  /(?:RELEASE|Release|MITTEILUNG|PRESSE|PERSBERICHT|MEDDELANDE|(?:19|20)\d\d):?\s(?=((?:[\p{Upper}\d][\p{Upper}\d()™®&.,’'/-]*\s){5,30})\p{Upper}\p{Lower}+\s(?:\p{Lower}+\s|\S+\s\p{Lower}+\s))/gu;

/** Where the news of a release without a dateline begins, by the name of its issuer or of its subject, and the days below which its headline stands; `undefined` where nothing tells. */
export const findNewsBelow = (
  text: string,
): { news: number; cuts: readonly number[] } | undefined => {
  const issuer = findIssuerAgain(text);
  if (issuer !== undefined) return { news: issuer, cuts: [] };
  const own = findSubjectAgain(text);
  if (own) return { news: own.news, cuts: [own.end] };
  for (const day of findDates(text.slice(0, 700))) {
    const from = day.to + (/^\s/.exec(text.slice(day.to))?.[0].length ?? 0);
    const below = leadsToDay.test(text.slice(0, day.from))
      ? undefined
      : findSubjectAgain(text.slice(from));
    if (below) return { news: from + below.news, cuts: [day.to, from + below.end] };
  }
  for (const found of text.slice(0, 1000).matchAll(capitalsBelow)) {
    const from = found.index + found[0].length;
    const capitals = found[1] ?? '';
    if (!/\b(?:EMBARGO(?:ED)?|UNTIL)\b/.test(capitals))
      return { news: from + capitals.length, cuts: [from] };
  }
  return undefined;
};

/** The offset at which a dateline stands behind the headline's second copy, "… of Mill Acme Opens a Mill ELMA, Wash., Oct. 6 /PRNewswire/ -- Acme", or `undefined`. */
export const findBelowCopy = (text: string): number | undefined => {
  const end = copyIn(text.slice(0, 700)).at(-1)?.to;
  if (end === undefined) return undefined;
  const rest = text.slice(end).trimStart();
  const own = readDateline(rest.slice(0, 200));
  return own?.from === 0 && own.place !== undefined && own.strength > 2
    ? text.length - rest.length
    : undefined;
};

/** How far into a release the headline above it stands in it again, and how long that is at least, in characters. */
const copied = { from: 200, length: 25 } as const;

// Hosts print a headline in letters of their own; the few letters of other length in small ones stay.
const small = (text: string): string => {
  const lowered = text.toLowerCase();
  return lowered.length === text.length ? lowered : text;
};

/** The offset at which a release on one line says the headline that stands above it, behind what its sender wrote first, "News release 7 June 2000 Acme/corp/14 Acme Opens a Mill LONDON, …", or -1. */
export const findCopyBelow = (text: string, headline: string): number => {
  const at =
    headline.length < copied.length || headline.length > 300
      ? -1
      : small(text.slice(0, copied.from + headline.length + 2)).indexOf(` ${small(headline)} `);
  return at === -1 || /[.!?]["”]? /.test(text.slice(0, at + 1).replace(stopOfFirm, ''))
    ? -1
    : at + 1;
};

/** How far the rows above a disclosure reach, and where the first begins at most, in characters, and how many there are at least. */
const letterhead = { to: 1000, first: 120, rows: 3 } as const;
// "Listed Company Name: Alder Co., Ltd. Representative: Aki Mori President (Code: 4998) Inquiries: Ren Ito (TEL +81-3-5555-0142)": what firms of Japan set above their news.
const rowOfJapan =
  /(?<=^|\s)\(?(?:(?:name of )?(?:the )?(?:listed )?company(?: name)?|(?:name (?:and title )?of )?representative|(?:securit(?:y|ies)|stock|tse|ticker)? ?code(?: number| no\.?)?|(?:stock )?exchange listings?|(?:stock )?listings?|stock exchange|head ?office|contact(?: person)?|(?:for )?inquir(?:y|ies)(?: to)?) ?: ?(?=\S)/gi;
const reachOfJapan =
  /^.{0,200}?(?:\+?\(?\d[\d ().-]{7,18}\d|\S{1,40}@\S{4,60})\)?(?:[\s,;/]{1,3}(?:fax|e-?mail|url)\.? ?:? ?[^\s()]{5,60}\)?){0,2}(?=\s)/i;

/** The rows of a letterhead of Japan that stand before the headline of a release on one line, with the issuer's name and what follows; `undefined` where there is none. */
export const divideLetterhead = (
  text: string,
): { readonly rows: string[]; readonly name: string; readonly rest: string } | undefined => {
  const found = [...text.slice(0, letterhead.to).matchAll(rowOfJapan)];
  const [first] = found;
  const last = found.at(-1);
  if (!first || !last || found.length < letterhead.rows || first.index > letterhead.first)
    return undefined;
  const issuer = found.findIndex(({ 0: label }) => /company/i.test(label));
  const reach = reachOfJapan.exec(text.slice(last.index))?.[0].length;
  if (issuer === -1 || reach === undefined) return undefined;
  const cuts = [0, ...found.map(({ index }) => index), last.index + reach];
  const rows = cuts
    .slice(1)
    .map((to, at) => text.slice(cuts[at], to).trim())
    .filter((row) => row !== '');
  const named = found[issuer];
  const name = text
    .slice((named?.index ?? 0) + (named?.[0].length ?? 0), found[issuer + 1]?.index)
    .replace(/\(.*$/, '')
    .trim();
  return name === '' ? undefined : { rows, name, rest: text.slice(last.index + reach).trim() };
};
