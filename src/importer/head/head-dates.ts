import { readDateline } from '../dateline/dateline.ts';
import { namesEvent } from '../dateline/other-days.ts';
import { headlineVerb } from './headline-verbs.ts';
import { isKnownPlace } from '../dateline/places.ts';
import { withoutOffice } from '../dateline/issuing-office.ts';
import { type PrintedDate, readDateLine, readMonthFirst } from '../dateline/printed-dates.ts';
import { withoutKindAndSender } from './kind-and-sender.ts';
import { formOfLaw } from '../legal-forms.ts';

// "FERRY SLIP OPENS JUNE 14" is a headline.
const eventOnDay =
  /\s(?:re)?(?:opens?|begins?|starts?|closes?|returns?|ends?|set for|scheduled for|slated for)$/i;

/** True for a place and a day, or a wire, on a line of their own: a dateline without its news. */
export const isDatelineAlone = (line: string): boolean => {
  if (line.length > 110) return false;
  const dateline = readDateline(line);
  const place = dateline?.place ?? '';
  // "Acme Buys a Laboratory (12.05.2011)" is no place.
  return (
    dateline?.date !== undefined &&
    dateline.to >= line.length &&
    !eventOnDay.test(place) &&
    !(place.split(' ').length > 4 && !/[,/&]/.test(place) && headlineVerb.test(place))
  );
};

// "Acme Plc, Inside information, 5 November 2019 at 8:00 a.m. EET", "ACME OYJ STOCK EXCHANGE RELEASE 5 NOVEMBER 2019 AT 8:00", "Acme AG Pressemitteilung vom 03.07.2006"
const senderAndKind =
  /^\p{Upper}.{1,50}?[,\s] ?(?:stock exchange (?:release|announcement)|insid(?:e|er) information|(?:press|media|investor) release|company (?:release|announcement)|regulated information|pörssitiedote|lehdistötiedote|sisäpiiritieto|börsmeddelande|pressmeddelande|pressemeddelelse|pressemelding|selskabsmeddelelse|børsmelding|pressemitteilung|medienmitteilung|presseinformation|communiqué de presse|comunicato stampa|comunicado de prensa|persbericht)(?: (?:no|nr|n)\.?[°º]? ?\d{1,4}(?:\/\d{2,4})?)?[\s,:|–-]+(?:(?:vom|of|du|del|van|av|fra) )?(?=\d{1,2}\.? ?\p{Alpha}|\d{1,2}\.\d|[^\s\d.,;:()–—-]{3,9} \d)/iu;

// "03.06.2013 14:26 - Handel, Finanzen & Banken": the shelves of a host behind the hour, which are no headline.
const shelvesBehindHour =
  /(?<=^\d.{7,24}\d:\d\d(?: Uhr)?)(?:\s+[-–—|]\s+|(?<=Uhr)\s)\p{Upper}[\p{Alpha}-]+(?: \p{Upper}[\p{Alpha}-]+)?(?:(?:, | & | und | and | et | y | e )\p{Upper}[\p{Alpha}-]+(?: \p{Upper}[\p{Alpha}-]+)?){1,6}(?: \p{Upper}\p{Lower}+ (?:drucken|versenden|merken|kommentieren))?$/u;

// "Submitted by Alder Pumps GmbH, 12 June 2019", "Eingestellt von Alder Pumps am 12. Juni 2019", "Transmitted by Alder Wire on : June 3, 2009": who put the copy up or sent it.
const putUpBy =
  /^(?:transmitted|transmis|diffusé|übermittelt|verbreitet|trasmesso|transmitido|sent|released|issued|distributed|submitted|posted|published|uploaded|contributed|added|supplied|provided|shared|eingereicht|eingestellt|veröffentlicht|publié|proposé|envoyé|publicado|enviado|pubblicato|inviato|inserito|geplaatst|ingezonden|publicerad|inskickad|publisert|publiceret|indsendt)\s(?:by|von|durch|par|por|da|door|av|af):?\s[\p{Upper}\d][^|•·]{1,60}?(?:,|\s[|•·–—-])?\s(?:(?:on|am|le|el|il|op|den|em)\s(?::\s)?)?(?=(?:\d{1,2}(?:st|nd|rd|th|º|\.)?\s(?:de\s)?[^\s\d.,;:()–—-]{3,10}\.?,?\s(?:de\s)?|\p{Upper}\p{Alpha}{2,8}\.?\s\d{1,2},?\s|\d{1,2}[./]\d{1,2}[./])(?:19|20)\d\d(?!\d))/iu;

const updatedBehind =
  /(?<=(?:19|20)\d\d(?: at \d.{3,12}?)?)[\s|·•,;–—-]+(?:last )?updated:?(?: on)? (?:\p{Alpha}{3,9}\.? \d{1,2}, |\d{1,2} \p{Alpha}{3,9}\.? |\d{1,2}[./]\d{1,2}[./])(?:19|20)\d\d(?: at \d.{3,12}?)?(?: (?:\d{1,4} )?comments?)?$/iu;

// "[May 08, 2018]", "(8 May 2018)": how some hosts print the day of a copy.
const inBrackets = /^[[(【]\s?([^[\]()【】]{6,60}?)\s?[\])】]$/u;

/** True for a line of a day, its hour and the shelves on which a host keeps the copy. */
export const namesShelves = (line: string): boolean => shelvesBehindHour.test(line);

/** A line without the wire and the reading time that a host sets around its day: "Business Wire Wed, September 3, 2014 at 8:00 AM EDT · 3 min read". */
export const withoutReader = (line: string): string =>
  // A line so long is no day, whatever is taken off it, nor one without a figure; each of these searches begins anew at every sign of a drawn one.
  line.length > 400 || !figure.test(line) ? line : withoutReaderShort(line);

const figure = /[\d０-９]/;

const code = String.raw`(?:ASX|NZX|TSX(?:[.-]?V)?|TSX Venture|CSE|OTC(?:BB|Q[BX])?|NYSE(?: American| MKT)?|NASDAQ|Nasdaq|AIM|LSE|NSX|SGX|JSE|FSE)(?: Code)?\s?:\s?[A-Z\d]{2,5}(?:[,;] ?[A-Z]{2,8}: ?[A-Z\d]{2,6}){0,3}`;
// "ASX: ALD ASX ANNOUNCEMENT 9 May 2018", "9 May 2018 AIM: ALD": the code of a share beside the day.
const codeBefore = new RegExp(`^${code}[\\s|,–-]+(?=\\p{Alpha}|\\d)`, 'u');
const codeBehind = new RegExp(`(?<=(?:19|20)\\d\\d)[\\s|,–-]+${code}$`, 'u');
// "9 May 2018 ASX/Media Release"
const kindBehind =
  /(?<=(?:19|20)\d\d)[\s,|–-]+(?:(?:asx|nzx|tsxv?|aim|market|company|media|press|news|stock exchange)[\s/&–-]{1,3}){1,3}(?:announcement|release|statement)$/i;
// "NEWS RELEASE 18-05 May 9, 2018", "Regulated information – 9 May 2018"
const numberedKind =
  /^(?:regulated|inside) information[\s,:|–-]+(?=\d)|^(?:news|press|media) release (?:(?:no\.?|nr\.?|#) ?)?\d{1,4}[-–/]\d{1,4}[\s,|–-]+(?=\p{Upper}\p{Alpha}{2,8}\.? \d|\d{1,2} \p{Upper})/iu;

const withoutReaderShort = (line: string): string =>
  (/(?:19|20)\d\d/.test(line)
    ? withoutKindAndSender(withoutOffice(line).replace(senderAndKind, '').replace(numberedKind, ''))
    : line
  )
    // "Submitted by Elm Library Apr 2, 2018 Updated Apr 3, 2018 Comments"
    .replace(updatedBehind, '')
    .replace(putUpBy, '')
    .replace(inBrackets, '$1')
    .replace(codeBefore, '')
    .replace(codeBehind, '')
    .replace(kindBehind, '')
    // "8 February 2020 Media release"
    .replace(/(?<=(?:19|20)\d\d)[\s,]+(?:media|press|news) release$/i, '')
    .replace(shelvesBehindHour, '')
    // "8 February 2020 – for immediate use", "For immediate use: 8 February 2020"
    .replace(
      /(?<=(?:19|20)\d\d)[\s,:|–—-]{1,4}\(?for immediate (?:use|release|publication)\)?$/i,
      '',
    )
    .replace(/^for immediate (?:use|publication)[\s,:|–—-]{1,4}(?=\S)/i, '')
    .replace(
      /(?<=(?:19|20)\d\d)[\s,:|–—-]{1,4}\(?(?:zur sofortigen (?:veröffentlichung|verwendung)|pour (?:diffusion|publication) immédiate|para (?:su )?(?:publicación|difusión|divulgação|publicação) i(?:n?)mediata|per (?:la )?(?:pubblicazione|diffusione) immediata|voor (?:onmiddellijke|directe) publicatie)\)?$/i,
      '',
    )
    // "2007-11-19 08:00Pressmeddelande"
    .replace(/(?<=^(?:19|20)\d\d-\d\d-\d\d \d\d:\d\d)\p{Alpha}{4,20}$/u, '')
    // "March 14, 2012 (Leeds, UK)"
    .replace(
      /(?<=(?:19|20)\d\d)\s\(\p{Upper}[\p{Alpha}.]+(?: \p{Upper}[\p{Alpha}.]+)?, \p{Upper}[\p{Alpha}.]+\)$/u,
      '',
    )
    .replace(
      /^(?:business\s?wire|globe\s?newswire|pr\s?newswire|marketwired?|accesswire|cnw|newsfile|web\s?wire|ein\s?press\s?wire|prweb|prlog|newswire)[\s|·•,–—-]*(?=[A-Z\d])/i,
      '',
    )
    .replace(
      /[\s|·•,–—-]*(?:(?:reading time|lesezeit|lesedauer|leestijd|lästid|læsetid|lesetid|(?:temps|durée) de lecture|tiempo de lectura|tempo di lettura|tempo de leitura)\s*(?::\s*)?)?\d{1,2}\s?min(?:ut\p{Alpha}*|s)?(?: read)?$/iu,
      '',
    )
    // "PR Newswire April 16, 2018 6:45am 0 Comments"
    .replace(/[\s|·•–—-]+\d{1,4} (?:comments?|views?|shares?|likes?)$/i, '')
    // "October 12, 2017, 04:05:00 PM EDT By GlobeNewswire", "October 5, 2021, 8:00 AM·"
    .replace(
      /\s+(?:by\s+|via\s+)(?:business\s?wire|globe\s?newswire|pr\s?newswire|marketwired?|accesswire|cnw|newsfile)$/i,
      '',
    )
    // "2019-06-18 16:22 ET - News Release"
    .replace(/(?<=\d.{0,12})[\s|·•–—-]+(?:news|press|media) release$/i, '')
    // "PR 14.03.2017, przeczytano 388 razy"
    .replace(/^PR\s+(?=\d{1,2}\.)/, '')
    .replace(
      /[\s,|·•–—-]+(?:przeczytano|czytano|gelesen|aufgerufen|read|viewed|läst|lest|læst|lu|visto)\s+\d[\d.\s]{0,8}\s?(?:razy|raz|mal|times|gånger|ganger|gange|fois|veces)$/i,
      '',
    )
    // "OTS0091, 12. März 2019, 11:04"
    .replace(/^OTS\d{3,6}[\s,]+/, '')
    // "Source: Alder Publicity Published: 2017-11-28"
    .replace(/^source:\s.{2,60}?\s(?=published\s?:)/i, '')
    .replace(/[\s|·•]+$/, '')
    // "November 8, 2002 This content is archived."
    .replace(/(?<=(?:19|20)\d\d)\s+this (?:content|page|article|release) is archived\.?$/i, '')
    // "2/2/23 4:05:00 PM ET", "2/2/23 4:05 pm EST": a program's clock in America
    .replace(
      /^([1-9]\d?\/[1-9]\d?\/)([012]\d)(?= [1-9]\d?:\d\d(?::\d\d)? (?:[AP]M|[ap]m) [ECMP][SD]?T$)/,
      '$120$2',
    )
    // "13:00 GMT, 08:00 EST Friday 30 January 2004"
    .replace(
      /^(?:\d{1,2}[:.]\d\d\s?(?:[ap]\.?m\.?\s?)?\(?[A-Z]{2,4}\)?[\s,/]+)+(?=\p{Alpha}|\d)/u,
      '',
    );

// "March 3, 1999          (617) 555-0123", "To the exchange          Lyngby, Denmark, 27 August 2009"
const dateOfColumn = (line: string): PrintedDate | undefined => {
  const columns = line.split(/\s{4,}/);
  if (columns.length === 1 || columns.some(namesEvent)) return undefined;
  for (const column of columns) {
    const date =
      readDateLine(column) ?? (isDatelineAlone(column) ? readDateline(column)?.date : undefined);
    if (date) return date;
  }
  return undefined;
};

// "Media release ~ March 4, 2023 ~ for immediate release"
const dateAmongKinds = (line: string): PrintedDate | undefined => {
  const parts = line.length <= 90 ? line.split(/\s+[/·•|~]\s+/) : [];
  const days = parts.flatMap((part) => readDateLine(part) ?? []);
  const others = parts.filter((part) => !readDateLine(part));
  return days.length === 1 &&
    others.length > 0 &&
    others.every(
      (part) => /^(?:for )?(?:\p{Alpha}+ )?releases?$/iu.test(part) || isKnownPlace(part),
    ) &&
    others.some((part) => !isKnownPlace(part))
    ? days[0]
    : undefined;
};

// "Transport | Published: 14th September 2011 | Author: Lumley": a host's row, in which a label tells the day.
const dateInRow = (line: string): PrintedDate | undefined => {
  const parts = line.length <= 120 && /20\d\d|19\d\d/.test(line) ? line.split(/\s+[|·•]\s+/) : [];
  if (parts.length < 2 || parts.length > 5 || parts.some((part) => part.length > 50))
    return undefined;
  const days = parts.filter((part) => /\d/.test(part));
  const [day = ''] = days;
  return days.length === 1 &&
    /^(?:(?:first )?published|posted|released|release date|issued|submitted|added)\b/i.test(day)
    ? readDateLine(day)
    : undefined;
};

// "Orrell Fixings PLC 14 March 2006", over an exchange's news, "RNS Number : 4417C" before it
const firmBefore = new RegExp(
  String.raw`^(?:RNS Number\s?:\s?\d{3,5}[A-Z]\s+)?\p{Upper}[^,:;|]{1,60}?\s${formOfLaw}\s+(?=\d{1,2} \p{Upper}\p{Alpha}{2,8} (?:19|20)\d\d$)`,
  'u',
);

// "Jane Doe | Sep. 21, 2011, 3:17 PM | 1,209 |": who put it up, when, and how often it was read.
const nameDayCount = /^\p{Upper}[\p{Alpha}.'’ -]{3,40}\s?\|([^|]{6,50})\|\s?[\d.,]+$/u;

/** How an archive heads its copies, with the day: "The press release issued by the Ministry of Defence on 7 September 2025." */
export const issuedBy =
  /^the (?:following )?(?:press release|news release|statement|announcement) (?:was )?(?:issued|released|published|made) by .{3,90}? on ((?:\d{1,2} \p{Alpha}+|\p{Alpha}+ \d{1,2},) (?:19|20)\d\d)\.?$/iu;

// "V.ALDR | October 7, 2014": a share as Canada's boards list it, before the day.
const shareBefore = /^[A-Z]\.[A-Z]{2,5}\s*\|\s*(?=\p{Alpha}|\d)/u;

// "May 4, 2014 4:00 PM ET | NASDAQ 2,061.34": the day of a quote.
const quotesIndex = /\d[.,]\d\d?\b(?!\s?(?:[ap]\.?m|%|MB|KB|Uhr))/i;

// "To: ann77 who wrote (211) 11/18/1999 9:42:00 AM From: ato": what a board of messages in America sets above a contribution.
const ofBoard =
  /^To: .{2,60}? (\d{1,2}\/\d{1,2}\/(?:19|20)\d\d) \d{1,2}:\d\d(?::\d\d)? [AP]M From: /;

const dateBeforeRow = (line: string): PrintedDate | undefined => {
  const [day = '', ...others] = line.split(/\s*[|•]\s*|\s·\s(?=posted in\b)/i);
  return others.some((other) => quotesIndex.test(other)) ? undefined : readDateLine(day);
};

/** The date in a head line that holds one. */
export const dateOfHeadLine = (text: string) => {
  if (!figure.test(text)) return undefined;
  const plain = text
    .replace(/^[\s*_#|•·-]+|[\s*_|](?<![\s*_|]{2})[\s*_|]*$/g, '')
    .replace(shareBefore, '');
  return (
    readDateLine(plain) ??
    readDateLine(withoutReader(plain)) ??
    dateBeforeRow(plain) ??
    readDateLine(
      /^by \S.{2,50}?\s*[|•]\s*((?:published|posted|date)\b.+)$/i.exec(plain)?.[1] ?? '',
    ) ??
    readDateLine(nameDayCount.exec(plain)?.[1]?.trim() ?? '') ??
    readDateLine(issuedBy.exec(plain)?.[1] ?? '') ??
    (plain.startsWith('To: ') ? readMonthFirst(ofBoard.exec(plain)?.[1] ?? '') : undefined) ??
    (firmBefore.test(plain) && !namesEvent(plain)
      ? readDateLine(plain.replace(firmBefore, ''))
      : undefined) ??
    dateOfColumn(plain) ??
    dateAmongKinds(plain) ??
    dateInRow(plain) ??
    (isDatelineAlone(plain) ? readDateline(plain)?.date : undefined)
  );
};
