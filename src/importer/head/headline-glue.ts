import type { Dateline } from '../dateline/dateline.ts';
import { namesEvent } from '../dateline/other-days.ts';
import { dateOfHeadLine, namesShelves } from './head-dates.ts';
import { isLeftOpen } from './open-lines.ts';
import { findDates } from '../dateline/printed-dates.ts';
import { divideRepeated } from './repeat-notice.ts';
import { wireAtEnd } from '../dateline/wires.ts';
import { position } from '../contacts/people.ts';
import { type Rich, sliceRich, trimRich } from '../rich-text.ts';
import { endOfFirm } from '../legal-forms.ts';

const label =
  /^(?:release\s+[–—|-]+\s+(?=[A-Z])(?!.{0,60}\d{4}$)|sub(?:j(?:ect)?)?\.?\s*:\s*(?:(?:fwd?|re|wg)\s*:\s*)*\[[^[\]]{2,40}\]\s*|(?:title|headline|sub(?:j(?:ect)?)?|re|for immediate release|(?:press|news|media)\s+release|medienmitteilung|pressemitteilung|communiqu[eé] de presse)\s*[:–—|-]+\s+)(?=\S)/i;
// "NEWS RELEASE ACME AND BIRCH ANNOUNCE MERGER", without a sign between the two.
const labelInCapitals =
  /^(?:NEWS|PRESS|MEDIA) RELEASE\s+(?=[\p{Upper}\d](?:[^\p{Lower}\s]+\s){4}[^\p{Lower}]{1,240}$)/u;
// "Acme Pharma PLC15 June 2005 15th June 2005 First Patient Dosed": a page of shares lost the line ends of an exchange's notice.
const noticeHead =
  /^\p{Upper}.{1,60}\s(?:plc|PLC|Plc|limited|Limited|LIMITED|ltd|Ltd|LTD)\d{1,2} \p{Alpha}{3,9} (?:19|20)\d\d(?:\s+\d{1,2}(?:st|nd|rd|th)? \p{Alpha}{3,9} (?:19|20)\d\d)?\s+(?=["“]?\p{Upper})/u;
// "FWD: Press release - Acme Opens Mill": the subject under which a mail was sent on.
const forwarded =
  /^(?:(?:\[[^[\]]{2,40}\]\s*)?(?:fwd?|fw|wg|tr|rv|vs)\s?:\s*){1,4}(?:(?:re|aw)\s?:\s*)?(?:\[[^[\]]{2,40}\]\s*)?(?:(?:press|news|media) ?release\s*[-:–—]+\s*)?(?=\S)/i;
// "Tuesday November 30, 3:30 pm Eastern Time Company Press Release SOURCE: Acme Inc. Acme Inc. Signs …": the head of a stock site on one line.
const ofReader =
  /^.{0,40}?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? \p{Upper}\p{Lower}{2,8} \d{1,2},? \d{1,2}:\d\d [ap]m Eastern (?:Standard |Daylight )?Time\s+(?:Company )?Press Release\s+(?:SOURCE: (.{3,60}?) (?=\1 ))?(?=\S)/u;
// "(PR NEWSWIRE) Acme Reports …": how a terminal lists what a wire sends.
const sentBy =
  /^\((?:PR ?NEWSWIRE|BUSINESS ?WIRE|GLOBE ?NEWSWIRE|MARKETWIRED?|COMTEX|M2(?: PRESSWIRE)?|BW|PRN|CNW|DJ|AFX)\)\s+(?=\p{Upper})/iu;
// "(COMTEX) B: Acme Opens …", "[M2] BUS: Acme …": an agency in brackets and the desk for which it sends; "(FAQ) Q: Why …" asks.
const forDesk =
  /^(?:\([A-Z][A-Z\d &.-]{1,24}\)|\[[A-Z][A-Z\d &.-]{1,24}\]) (?![QA]:)[A-Z]{1,4}: (?=["“]?[\p{Upper}\d])/u;
// "(BW)(NY-ACME-CORP)(ACM) Acme Opens …": a wire's slug of state, issuer and tickers, or of the last two.
const slug =
  /^\(\s?[A-Z]{2}\s?\)\s?\([A-Z][A-Z\d&.'/-]{2,44}\)\s?(?:\([A-Z.]{1,6}\)\s?){0,3}(?=[^\s(])/;
// "CORP / Acme Energy - Sale of Properties": the shelf on which a poster or a wire's desk sets it.
const shelf =
  /^(?:CORP(?:ORATE)?|ENERGY|OIL ?(?:&|AND|-) ?GAS|MIN(?:ING|ES)|METALS|BIOTECH|TECH(?:NOLOGY)?|FINANC(?:E|IALS?|ING)|EARNINGS|ACQUISITIONS?|MERGERS?|SERVICES?(?: SECTOR)?|FIELD ACTIVIT(?:Y|IES)|PROPERTY|EXPLORATION|DRILLING|DIVIDENDS?|RESULTS|PIPELINES?)\.? \/ (?=\p{Upper})/u;
// "EX-99.1 2 acme99.txt EXHIBIT 99.1 Exhibit 99.1 Acme Reports …": how a filing names its document.
const ofFiling =
  /^(?:(?:\d{1,2} )?EX-99(?:\.\d+)?(?: \d{1,2})?(?: \S{3,60}\.(?:txt|html?))?\s+|EXHIBIT 99(?:\.\d+)?\s+){1,4}(?=\S)/i;
// "ACME OPTICS, INC. EXHIBIT 99.1 Acme Optics Reports …": who files it, before that.
const filer = new RegExp(
  String.raw`^(?:[\p{Upper}\d][\p{Upper}\d&.,'’ -]{2,60}|\p{Upper}[^:;]{2,60}?\s${endOfFirm})\s(?=E(?:XHIBIT|xhibit) 99(?:\.\d+)?\s)`,
  'u',
);
const nameOfFiling = (text: string): RegExpExecArray | null => {
  const name = /exhibit 99/i.test(text) ? (filer.exec(text)?.[0] ?? '') : '';
  const found = ofFiling.exec(text.slice(name.length));
  if (found) found[0] = name + found[0];
  return found;
};
const hour =
  /^[\s,|–—-]*(?:at\s+)?\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s*[ap]\.?m\b\.?)?(?:\s*\(?(?:[ECMPA][SD]?T|GMT|UTC|BST|CES?T|Eastern(?: (?:Daylight |Standard )?Time)?)\)?(?![\p{Alpha}]))?/iu;
// "… for the Quarter Ended March 31, 2013" and "… to Present on May 4, 2010" are headlines to their end.
const leadsToDate =
  /(?:\b(?:on|of|for|by|until|till|through|thru|to|from|since|dated|in|at|before|after|and|ended|ending|ends|between|starting|beginning|effective|week|day|the|is|as)(?:\s:)?|[-–—&(,/])\s*$/i;
const wireBehind =
  /(?<=\S)\s+(?:Business ?Wire|BUSINESS WIRE|GlobeNewswire|GLOBE NEWSWIRE|PR ?Newswire|PRNewswire|Marketwired?|ACCESSWIRE|CNW|Newsfile(?: Corp\.?)?)\s+\p{Upper}[^!?]{3,100}$/u;
// "Acme plc / Acme Opens Laboratory . Processed and transmitted by …": an agency's line holds issuer and headline.
const agencyLine =
  /^(.{2,80}?\s\/)\s(.{20,300}?)\s?\.\s(?=(?:Processed and )?[Tt]ransmitted by\s)/s;
// "… IN U.S. PIVOTAL STUDY BUSINESS/MEDICAL EDITORS": whom a wire addresses, behind the headline.
const editorsBehind =
  /(?<=\S{3})\s+(?:(?:business|medical|health|science|technology|high-tech|financial|finance|biotech(?:nology)?|pharmaceuticals?|news|city|energy|food|travel)(?:\/|,? (?:and |& )?)){1,4}(?:editors|writers)(?:\/.{3,40})?$/i;
// "ACME CORPORATION (EPA:ALACM) - Acme Corporation opens a mill": the issuer and its share, which names itself again.
const shareBefore =
  /^(\p{Upper}[^:()]{2,60}?) \((?:[A-Z]{2,10}|Paris|Euronext(?: \p{Upper}\p{Alpha}+)?)\s?:\s?[A-Z\d]{1,6}\)\s?[-–:]\s(?=\p{Upper})/iu;
const lengthOfShare = (text: string): number | undefined => {
  const [whole, name = ''] = shareBefore.exec(text) ?? [];
  return whole !== undefined &&
    text.slice(whole.length).toLowerCase().startsWith(name.toLowerCase())
    ? whole.length
    : undefined;
};
// "… at Elm Narrows Thu Mar 6, 9:02 AM": when a host put the copy up, without its year.
const clockBehind =
  /(?<=\S)\s+(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\p{Lower}{0,6},? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Lower}{0,6}\.? \d{1,2},? \d{1,2}:\d\d ?[AaPp]\.?[Mm]\.?(?: [A-Z]{2,3})?$/u;
// "June 5, 2014 Contact: Jane Doe, 202-555-0133"
const contactBehind = /^(?:(?:media|press|news) )?contacts?\s*:\s*\p{Upper}/iu;
const dayInBrackets = /\s\([^()]{6,20}\d\)$/;
const edges = /^[\s|–—:•·,-]+|[\s|–—•·,-]+$/g;

const trimEdges = (rich: Rich): Rich => {
  const start = /^[\s|–—:•·,-]*/.exec(rich.text)?.[0].length ?? 0;
  const end = rich.text.length - (/[\s|–—•·,-]*$/.exec(rich.text)?.[0].length ?? 0);
  return trimRich(sliceRich(rich, Math.min(start, end), end));
};

/** A line above the news divided where a label or the day of publication is glued to its words. */
export const divideHeadLine = (rich: Rich, dateline: Dateline | undefined): Rich[] => {
  const released = dateline?.date?.edtf;
  const share = lengthOfShare(rich.text);
  if (share !== undefined)
    return [
      sliceRich(rich, 0, rich.text.lastIndexOf(')', share) + 1),
      trimRich(sliceRich(rich, share)),
    ];
  const again = divideRepeated(rich);
  if (again) return again;
  const notice = noticeHead.exec(rich.text);
  const labelled = (label.exec(rich.text) ??
    labelInCapitals.exec(rich.text) ??
    notice ??
    ofReader.exec(rich.text) ??
    slug.exec(rich.text) ??
    shelf.exec(rich.text) ??
    nameOfFiling(rich.text) ??
    forwarded.exec(rich.text) ??
    forDesk.exec(rich.text) ??
    sentBy.exec(rich.text))?.[0].length;
  // "Title: Urgent Food Advice", but not "Title: Vice President" of a person.
  const least =
    notice || (/^(?:title|headline|sub|re:)/i.test(rich.text) && !position.test(rich.text))
      ? 8
      : 20;
  if (labelled !== undefined && rich.text.length - labelled > least)
    return [
      trimRich(sliceRich(rich, 0, labelled)),
      ...divideHeadLine(trimRich(sliceRich(rich, labelled)), dateline),
    ];
  if (rich.text.length < 40 || namesShelves(rich.text)) return [rich];
  const [, issuer, words] = agencyLine.exec(rich.text) ?? [];
  if (issuer !== undefined && words !== undefined) {
    const end = issuer.length + 1 + words.length;
    return [
      trimRich(sliceRich(rich, 0, issuer.length)),
      trimRich(sliceRich(rich, issuer.length, end)),
      trimRich(sliceRich(rich, end + (/^\s?\./.exec(rich.text.slice(end))?.[0].length ?? 0))),
    ];
  }
  const clocked = rich.text.includes(':') ? (clockBehind.exec(rich.text)?.index ?? 0) : 0;
  if (
    rich.text.slice(0, clocked).split(' ').length >= 5 &&
    !leadsToDate.test(`${rich.text.slice(0, clocked)} `)
  )
    return [trimEdges(sliceRich(rich, 0, clocked)), trimRich(sliceRich(rich, clocked))];
  const editors = editorsBehind.exec(rich.text)?.index ?? 0;
  if (rich.text.slice(0, editors).split(' ').length >= 5)
    return [trimEdges(sliceRich(rich, 0, editors)), trimRich(sliceRich(rich, editors))];
  // "… of Zephyr PR Newswire CLEARWATER, Fla., March 21, 2016": a wire's line glued to the headline.
  const sender = wireBehind.exec(rich.text);
  const place = dateline?.place;
  if (sender && place !== undefined && sender[0].includes(place)) {
    const from = sender.index;
    return [trimEdges(sliceRich(rich, 0, from)), trimRich(sliceRich(rich, from))];
  }
  // "Alder Foundation Awards $1.8 Million (10/21/97)": how archives of institutes set the day of release; "Annual Meeting (May 5, 2014)" takes place on it.
  const inBrackets = dayInBrackets.exec(rich.text)?.index;
  if (
    inBrackets !== undefined &&
    inBrackets >= 24 &&
    dateOfHeadLine(rich.text.slice(inBrackets).trim()) !== undefined &&
    !namesEvent(rich.text)
  )
    return [trimRich(sliceRich(rich, 0, inBrackets)), trimRich(sliceRich(rich, inBrackets))];
  for (const date of findDates(rich.text)) {
    // "Three Museums Share a Show 11/4/2016": a headline of a list beside its day.
    const behind = rich.text.slice(date.to);
    // "10/21/04 - Acme Reports Third Quarter Results"
    if (date.readings && date.from === 0 && /^\s[-–—|]\s\S.{20}/u.test(behind))
      return [trimRich(sliceRich(rich, 0, date.to)), trimEdges(sliceRich(rich, date.to))];
    if (date.readings && !date.edtf && behind.length === (hour.exec(behind)?.[0].length ?? 0)) {
      const words = rich.text.slice(0, date.from).trimEnd();
      if (words.split(' ').length >= 5 && !leadsToDate.test(`${words} `))
        return [trimEdges(sliceRich(rich, 0, date.from)), trimRich(sliceRich(rich, date.from))];
    }
    if (date.edtf === undefined) continue;
    const before = rich.text.slice(0, date.from);
    const after = rich.text.slice(date.to);
    const clock = hour.exec(after)?.[0].length ?? 0;
    const to = date.to + clock;
    const rest = rich.text.slice(to).replace(edges, '');
    const words = before.replace(edges, '');
    const own = date.edtf === released;
    if (words === '') {
      if ((own || clock > 0 || contactBehind.test(rest)) && rest.length >= 20)
        return [trimRich(sliceRich(rich, 0, to)), trimEdges(sliceRich(rich, to))];
      continue;
    }
    // "… with Four Hundred Lamps PR Newswire - September 1, 1998 12:19": who sent it, before the day.
    const wire = wireAtEnd(before.replace(/[\s,|:–—-]+$/, ''))?.from;
    const sent = wire === undefined || isLeftOpen(before.slice(0, wire)) ? undefined : wire;
    if (words.length < 20 || leadsToDate.test(before.slice(0, sent).replace(/[\s|–—-]+$/, ' ')))
      continue;
    if ((clock > 0 && own) || (rest === '' && (own || clock > 0)))
      return [
        trimEdges(sliceRich(rich, 0, sent ?? date.from)),
        ...(sent === undefined ? [] : [trimEdges(sliceRich(rich, sent, date.from))]),
        trimRich(sliceRich(rich, date.from, to)),
        ...(rest === '' ? [] : [trimEdges(sliceRich(rich, to))]),
      ];
  }
  return [rich];
};
