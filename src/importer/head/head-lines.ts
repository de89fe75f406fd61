import { announcements } from './announcement-lines.ts';
import { isAddressLine, isForeignAddress } from './address-lines.ts';
import { hasAddress, readContactHead } from '../contacts/lines.ts';
import { isPersonWithPosition } from '../contacts/people.ts';
import { announcingVerb, headlineVerb } from './headline-verbs.ts';
import { isHourAlone } from '../dateline/hours.ts';
import { readDateLine } from '../dateline/printed-dates.ts';
import { nameOfWire } from '../dateline/wire-names.ts';
import { distributorOf, isTransmissionNote } from '../dateline/wires.ts';
import { crawlStamp } from './crawl-stamp.ts';
import { isDocumentNumber } from './document-numbers.ts';
import { isLetterheadOfJapan } from '../east-asia/letterhead.ts';
import { isDatelineAlone, issuedBy, withoutReader } from './head-dates.ts';
import { remembered } from '../remembered.ts';
import { isQuoteRow } from './quote-rows.ts';
import { isRepeatNotice } from './repeat-notice.ts';
import { formAtAgency } from '../legal-forms.ts';

// "Not for release, publication or distribution, in whole or in part, in any jurisdiction where …", however long.
const notForRelease =
  /^(?:this (?:announcement|press release|release|document) is )?not (?:intended )?for\s+(?:immediate\s+)?(?:release|publication|distribution|dissemination)\b/i;
// "This announcement (…), and the information contained in it, is restricted and …", "… contains inside information for the purposes of Article 7 …"
const legalNotice =
  /^(?:this|the information|please see the important)\b.{0,120}?\b(?:(?:is|are) (?:restricted and\b|not for (?:release|publication|distribution)\b|for information purposes only\b|an advertisement\b|deemed by the company\b)|(?:contains?|constitutes?|considered) inside information\b|notices? at the end of this announcement\b)|^(?:ad[- ]?hoc|insider-?information|inside information|veröffentlichung|disclosure|publication|mitteilung)(?!\p{Alpha}).{0,160}\b(?:596\/2014|art(?:icle|ikel|\.)?\s?17)\b/iu;
// "Attention Business Editors:", "To All Media", "Business Editors/Health & Medical Writers"
const addressed =
  /^(?:to whom(?:soever|ever)? it may concern|(?:attention|attn\.?|to)\s*(?::\s*)?(?:(?:all|the)\s+)?(?:[\p{Alpha}-][\p{Alpha}&/-]*[\s,][\s,/&]*){0,10}(?:[\p{Alpha}-][\p{Alpha}&/-]*[&/])?(?:editors?|writers?|reporters?|desks?|journalists?|media|newsrooms?|correspondents?|press)\b.{0,60}|(?:business|financial|finance|health|medical|medicine|science|technology|high-tech|news|city|assignment|features?|lifestyle|sports|entertainment|automotive|energy|education|national|political|travel|food|real estate|legal|biotech\w*|pharma\w*|environment\w*|consumer)(?:[\s,/&]+[\p{Alpha}-]+){0,8}[\s,/&]+(?:editors?|writers?|desks?))\s*[:,]?$/iu;
// "À l'attention des responsables de la santé", "A la atención de los redactores de economía"
const addressedAbroad =
  /^(?:(?:à|a) l['’]attention (?:de la |de l['’]|d['’]|du |des |de )|a la atención de (?:la |las |los )?|all['’]attenzione (?:di |del |dei |delle |della )|zu händen (?:der |des )|til (?:redaktionen|redaktioner|medierne))\p{Lower}[^:.!?]{2,60}$/iu;
const newsAgency =
  /^(?:DGAP|EQS|PTA|OTS|ots|Corporate News|Ad[- ]hoc)[-\w]*(?:-News|-Adhoc)?\s*:.*\b(?:key ?words?|schlagwort)\b|(?:^|\s)\/\s(?:key ?words?|schlagw[oö]rte?r?)(?:\(.{1,2}\))?\s*:/i;
// "euro adhoc: Acme AG", "DGAP-News: Acme SE": the service and who used it.
const serviceAndSender =
  /^(?:euro adhoc|(?:EANS|DGAP|EQS|PTA)(?:-[\p{Alpha}-]+)?|ots\.?\p{Alpha}*)\s*:\s*/u;
const breadcrumb =
  /^(?:home|news|investors?|media|newsroom|press)\b.{0,30}(?:\s[>›»/|]\s).{0,120}$|\s(?:[>›»]|>>)\s.*\s(?:[>›»]|>>)\s/i;
// "Biotech / Medical : Acme": the board on which a reader shows a release to others.
const board = /^\p{Upper}[\p{Alpha} &-]{2,30}\s\/\s\p{Upper}[\p{Alpha} &-]{2,30}\s:\s\S.{0,80}$/u;
const labelled =
  /^(?:\|?\s*source|(?:press release|pressemitteilung|medienmitteilung|communiqué de presse|comunicato stampa|nota de prensa|pressmeddelande) (?:from|von|der|de|da|di|från)|from|for|by|embargo|cc|status|priority|stock|quote|category|categories|sujets?|classée? dans|thèmes|rubriques|catégories|mots[- ]clés|themen|kategorien|temas|categor[íi]as|etiquetas|argomenti|categorie|ämnen|kategorier|emner|topics?|tags?|keywords?|language|filed under|classified (?:in|as|under)|related|ticker|symbol|company|industry|subject|type|(?:approved|reviewed|prepared) by|wire|published by|posted by|provider|(?:listed )?company name|name of (?:the )?(?:listed )?(?:company|representative)|(?:name and )?title of representative|representative|(?:stock )?(?:exchange )?listings?|(?:securities|stock|security|scrip|tse|ticker) code(?: no\.?| number)?|code(?: no\.?| number)?|head office|author|licen[cs]e|shares (?:(?:issued(?: and outstanding)?|outstanding)(?=\s*:\s*\d[\d,. ]*$))|slug|layout|location|url(?: source)?|published time)\s*:\s*\S/i;
// "TSX VENTURE, OTC Bulletin Board SYMBOL: ALG, ALGCF"
const symbolLine = /^.{2,80}\bSYMBOLS?\s*:\s*[A-Z0-9.,;&/ ]{1,60}$/i;
// "Trading Symbols: LBP (TSX)", "Stock symbol - ACM, NASDAQ"
const symbolField =
  /^(?:(?:stock|trading|share|ticker|exchange)\s+)?(?:symbols?|ticker)\s*(?:[:–—-]|is\b)\s*\S.{0,80}$|^(?:symboles?|símbolos?|simbol[oi]|(?:börsen)?kürzel)(?:\s(?:boursiers?|bursátil|[A-Z]{2,6}(?:-V)?))?\s*:\s*[A-Z\d].{0,60}$/i;
// "Acme AG / Research Update": the form of an agency.
const agencyForm = new RegExp(
  String.raw`^\p{Upper}[^/]{2,60}\s${formAtAgency}\s/\s\p{Upper}[\p{Alpha}() -]{3,40}$`,
  'u',
);
// "date 2020-10" of a crawler, "Acme Regulatory News (ACM)" and "Acme PLC14 May 2006 14 May 2006" of a page of shares, "ACME, INC. EXHIBIT 99.1" of a filing, "Press Release Source: Acme, Inc. On Thursday …" of a stock site.
const ofHost =
  /^(?:date (?:19|20)\d\d-\d\d|go to (?:the )?\S+(?: \S+){0,3}|for best results when printing\b.{0,90}|\d{1,2}\/\d{1,2}\/\d{2,4}(?:,? \d{1,2}:\d\d(?: ?[ap]m)?)?\s+print(?:er[- ]friendly|able)?\b.{0,30}|publicado en .{2,40} el (?:.{4,20} )?en .{2,90} por \S.{2,60}|.{0,40}\bpowered by \S.{1,30}|.{3,80}\sexhibit\s99(?:\.\d+)?|press release source\s*:\s.{3,120}|.{2,60}\s(?:regulatory|company|rns) (?:news|announcements)\s\([A-Z\d.]{2,6}\)|.{2,60}\s(?:plc|limited|ltd)\d{1,2} \p{Alpha}{3,9} (?:19|20)\d\d(?: \d{1,2}(?:st|nd|rd|th)? \p{Alpha}{3,9} (?:19|20)\d\d)?)$/iu;
// "Content:", "Full text:" of a database's record.
const textLabel =
  /^(?:(?:full|complete|main|article|story|news|press|release|press release) )?(?:text|contents?|body|article|story|abstract|summary|description|message|teaser|lead|intro(?:duction)?)\s?:$/i;
// "Key Points", "Opinion:" name what stands below them.
const pointsLabel =
  /^(?:(?:key|main|top|important|news|recent|quick|executive|story|company|corporate|business|financial|operational|clinical)\s(?:(?:and|&)\s)?(?:\p{Alpha}+\s)?(?:points?|highlights?|facts?|messages?|takeaways?|features?|findings?|summary|items?)|(?:at a glance|in brief|in short|bullet points|the facts|fast facts))\s?:?$/iu;
const shortLabel = /^(?:\p{Alpha}+\s){0,2}\p{Alpha}+\s?:$/u;
// "*Acme: Will Buy Beta", "29 Mar 2019 12:02 ET *Acme: Will Buy Beta": what an agency flashed before the release.
const flash =
  /^(?:\d{1,2} [^\s\d.,;:()–—-]{3,9} \d{4} \d{1,2}:\d{2} [A-Z]{2,4}\s+\*.{5,}|\*(?!\*)\p{Upper}[^*:]{1,60}: [^*]{5,}(?:\s\*\p{Upper}[^*:]{1,60}: [^*]{5,})*|(?:DJ|PRESS RELEASE: DJ) .{5,})$/u;
const tickerLine =
  /^\W*(?:nasdaq|nyse|otc\w*|tsx[\w.]*|tse|cse|cdnx|amex|euronext|six|swx|lse|aim|asx|frankfurt|toronto)\b[^.]{0,80}:\s?[A-Z0-9.]{1,8}\W*$/i;
// "RNS Number : 4410C", ("Acme" or "the Company")
const filing =
  /^(?:(?:printed|retrieved|accessed|archived|captured|downloaded|viewed|revised|(?:last )?(?:updated|modified))\b.{0,20}\b(?:19|20)\d\d\b.{0,30}|(?:release|publication|published|issued?|posted)(?: date| on)?|(?:from|sent|to|cc|bcc|reply-to|attachments?|importance|message-id|in-reply-to|delivered-to|return-path|precedence|mime-version|content-(?:type|transfer-encoding)|list-[a-z]{2,12}|x-[a-z-]{2,30})\s*:.{0,160}|date\s*:\s*(?:[a-z]{2,3}[,.]?\s+)?\d{1,2} [a-z]{3} \d{4},? \d{1,2}:\d{2}.{0,40}|RNS (?:number|reach)?\s*:?.{0,20}|(?:TIDM|EPIC|ISIN|WKN|CUSIP|LEI|ticker(?: symbol)?|reference|ref|release (?:no|number)\.?)\b\s*[:#.]?\s?.{0,40}\d.{0,20}|.{0,60}\b(?:aufrufe|views|hits)\s*:\s*\d+|\(["“'‘][^()]{2,60}["”'’]\)|biowire2k|bw\d{4,}(?:\s[a-z]{3} ?\d\d,? ?\d{4}\s.{5,60})?|attached files|file filename|(?:form )?(?:8|6|10)-[kq]\b.{0,120}|.{0,120}\.html?)$/i;
const companyLine =
  /^[\p{Alpha}\d][\p{Alpha}\p{N}&'’.-]*(?:\s+[\p{Alpha}\p{N}&'’.-]+){0,4},?\s+(?:inc|corp|corporation|(?:(?:co|pty|pte|pvt|private|sdn|company)\.?,?\s+)?(?:ltd|limited|bhd)|llc|plc|ag|se|s\.?a|gmbh|n\.v|ab|a\/s|hf|asa|oyj|kgaa|k\.k|s\.?p\.?a|b\.?v)\.?(?:\s\(publ\.?\))?$/iu;
// "Orrell Fixings Group PLC (OFG)", "Alder, Inc. (ALDR-NASDAQ)", as portals of exchanges head their pages
const symbolBehind = /\s\((?:[A-Z]{2,6}:\s?)?[A-Z][A-Z\d.]{1,5}(?:\s?[-:]\s?[A-Z]{3,8}(?:-V)?)?\)$/;
// "Stonegate plc ('Stonegate' or the 'Group')", "Alder plc (AIM: ALD) (“Alder”)": what a notice calls its sender from here on.
const definedAs = /(?:\s\((?:the )?["'“‘„«][^()]{2,70}["'”’“»]\)){1,2}$/u;
// "Acquisition of Acme Limited", "Offer for Birch plc": what happens to a company is no company, a "Bank of Alder plc" is.
const happensTo =
  /^(?:(?:\p{Alpha}+ ){0,2}?(?:acquisition|disposal|sale|purchase|offer|merger|takeover|demerger|investment|flotation|admission|listing|appointment|resignation|approach|proposal|stake|holdings?|interest|contract|agreement|partnership|collaboration|venture|alliance|deal|bid|loan|subscription|placing|buy-?out|cooperation|update|statement|response|licen[cs]e) (?:of|for|in|by|with|to|from|re|on|between)|re)\s/iu;
// "eGene, Inc." is a name, "and Acme, Inc." the end of a sentence.
const namesItself = /^(?:\p{Lower}*\p{Upper}|\d)/u;
// "University of Northern Galloway"
const institution =
  /^(?:The\s+)?(?:(?:University|College|Institute|School|Ministry|Department) (?:of|for) (?:the )?[\p{Upper}][\p{Alpha} ]{2,50}|\p{Upper}[\p{Alpha}&'’. -]{2,50} (?:University|College|School|Clinic|Hospital|Institute|Laborator(?:y|ies)|Foundation))$/u;
const announces = new RegExp(`\\b${announcingVerb}\\b`);
// "Study with Provincial Laboratory", "Alder Reports Orders From First Hospital": part of what a headline tells.
const tellsOfInstitution = (text: string): boolean =>
  announces.test(text) || /\s(?:with|to|by|on|as|from)\s|\sfor\s.*\sLaboratories$/.test(text);
// "UNIVERSITY OF NORTHERN GALLOWAY"
const institutionInCapitals =
  /^(?:THE\s+)?(?:UNIVERSITY|COLLEGE|INSTITUTE|MINISTRY|DEPARTMENT) OF (?:THE )?\p{Upper}+(?: (?:AND |OF )?\p{Upper}+){0,4}$/u;
// "U.S. Attorney’s Office", "District of Maine", "Office of the Governor": whose news it is; "New Orleans Office" may head it.
const office =
  /^(?:The\s+)?(?:(?:Office|Bureau|Embassy|(?:\p{Upper}\p{Alpha}+ern |Middle |Central )?District) of (?:the )?\p{Upper}[\p{Alpha}.’' ]{2,40}|(?:\p{Upper}[\p{Alpha}.]*\s){0,3}\p{Upper}\p{Alpha}+[’']s? Office)$/u;
const wireLine =
  /^(?:(?:via|source|by|press release|news release)\s+)?(?:business\s?wire|globe\s?newswire|pr\s?newswire|marketwired?|accesswire|cnw(?: group)?|newsfile|acquire media)\b.{0,20}$/i;
// "Acme Chemie AG, WKN ABC888, ISIN DE000ABC8881"
const securityNumber =
  /^[^:]{3,60},?\s\(?(?:WKN|ISIN|Valor(?:en)?|CUSIP)\s?:?\s?(?=\w*\d)\w{6,12}\b.{0,60}$/;
// "Marketwired Advanced Micro Devices": the wire and who sent it.
const wireAndSender =
  /^(?:Business ?Wire|GLOBE ?NEWSWIRE|GlobeNewswire|PR ?Newswire|Marketwired?|ACCESSWIRE|ACCESS Newswire|CNW(?: Group)?|Newsfile(?: Corp\.?)?)(?:[\s,/|–—-]+(?:\p{Upper}(?:[\p{Alpha}\p{N}&'’.-]*[\p{Alpha}\p{N}&'’.])?|&|and|of|the)){1,7}$/u;

// "INVESTOR RELATIONS CENTER", "News Detail": the words of which sites make the names of their rooms.
const roomOfSite =
  /^(?:(?:investors?|relations|corporate|company|media|press|news(?:room)?|releases?|cent(?:er|re)|room|bureau|services?|office|department|details?|archives?|overview|home|information|latest|events?|stories|story|and|&)[\s/|:–-]*){2,6}$/i;

// "/raid1/www/hosts/news/951018.MBX ALDER SERVICE, INC.": where an archive keeps the copy.
const pathOfFile = /^(?:\/[\w.~-]{1,60}){2,12}\.\p{Alpha}{2,5}(?:\s|$)|^[A-Z]:\\\S/u;

// "Alder Tech News Office", "Birch University Press Room": the name of a room, set above all of a site's pages.
const namedRoom =
  /^(?:(?:The\s)?\p{Upper}[\p{Alpha}&.'’-]*\s|of\s|and\s){1,5}(?:News|Press|Media)\s?(?:Office|Room|Bureau|Desk|Cent(?:er|re)|Service)$/u;

/** A label alone on its line, "Subject:", "Headline:", with the headline below it. */
export const titleLabel = /^(?:sub(?:j(?:ect)?)?|re|title|headline)\.?\s*:$/i;

const dayBehind =
  /[\s,|–—-]+(?:\d{1,2}\.? [^\s\d.,;:()–—-]{3,9}\.?|[^\s\d.,;:()–—-]{3,9}\.? \d{1,2},) (?:19|20)\d\d$/u;

// "Alder Optics Contacts", above its people
const namesContacts = /^(?:\p{Upper}[\p{Alpha}\d&.,’'-]*\s){1,5}(?:Contacts|CONTACTS)$/u;

/** What a line above the news is. */
export type HeadLine = 'date' | 'announcement' | 'label' | 'contact' | 'company' | 'words';

const correction =
  /\b(?:corrected|revised|amended|updated|complete),? (?:and \w+ )?(?:news |press )?(?:release|version|text|copy|statement) (?:is (?:below|as follows)|follows|reads)\b|^(?:this|the following) (?:news |press )?(?:release|statement) (?:is a correction|corrects|replaces|supersedes|updates|has been (?:corrected|revised|updated|reissued))\b|^(?:please note|attention editors?|editors?[’']?s?,? please)\b.{0,80}\b(?:correct|replac|should read)|^in (?:the|our|a) (?:news |press )?release\b.{0,200}\b(?:issued|published|distributed|dated|transmitted)\b|\bshould (?:have )?read\b|^please (?:replace|disregard)\b|^correction\s?(?:\.{2,}|…|to\b|from\b|by\b)/i;

/** True for words that tell what an earlier copy of the release had wrong. */
export const tellsCorrection = (text: string): boolean => correction.test(text.trim());

// "Acme and Zephyr Launch …" too.
const announcesAfterName = new RegExp(
  `^\\p{Upper}[^@:]{3,80}\\b(?:${announcingVerb}|Announce|Launch|Unveil|Introduce|Open|Expand|Redesign|Report|Add|Debut)\\s`,
  'u',
);

/** True for a headline that names a page, "Acme Launches Registry at www.acmetrials.example". */
export const announcesAt = (text: string): boolean =>
  text.split(' ').length >= 6 && announcesAfterName.test(text);

// "Joined: Tue Mar 09, 2010 6:14 pm", "Alias Born 02/17/2005": a day of something else.
const dayOfOther =
  /^(?!when\b)(?=.{0,80}\d)(?:\p{Alpha}+(?: \p{Alpha}+){0,3}\s?:\s+|\p{Alpha}+(?: \p{Alpha}+){0,2} (?=\d{1,2}[./]\d{1,2}[./]\d{4}$))/iu;

const classify = (text: string): HeadLine => {
  const plain = text
    .replace(/^[\s*_#|•·-]+|[\s*_|](?<![\s*_|]{2})[\s*_|]*$/g, '')
    .replace(crawlStamp, '');
  if (plain === '' || /^[^\p{Alpha}\p{N}]+$/u.test(plain)) return 'announcement';
  if (readDateLine(plain) || readDateLine(withoutReader(plain)) || isDatelineAlone(plain))
    return 'date';
  if (
    isHourAlone(plain) ||
    issuedBy.test(plain) ||
    flash.test(text.trim()) ||
    ofHost.test(plain) ||
    /^.{2,80}\s\/$/.test(plain) ||
    (dayOfOther.test(plain) && readDateLine(plain.replace(dayOfOther, '')) !== undefined)
  )
    return 'label';
  if (isLetterheadOfJapan(plain) || isRepeatNotice(plain)) return 'label';
  if (notForRelease.test(plain) || legalNotice.test(plain)) return 'announcement';
  if (plain.length > 170)
    return plain.includes(' transmitted by ') && isTransmissionNote(plain) ? 'label' : 'words';
  if (announcements.test(plain.replace(/[\s:!.–—-]+$/, '')) || addressed.test(plain))
    return 'announcement';
  if (plain.length <= 90 && addressedAbroad.test(plain)) return 'announcement';
  if (
    isForeignAddress(plain) ||
    isQuoteRow(plain) ||
    filing.test(plain) ||
    symbolLine.test(plain) ||
    symbolField.test(plain) ||
    textLabel.test(plain) ||
    agencyForm.test(plain) ||
    isDocumentNumber(plain) ||
    isTransmissionNote(plain) ||
    board.test(plain)
  )
    return 'label';
  const [side = '', ...others] = plain.split(/\s{4,}|\s+[/·•|~]\s+/);
  // "PRESS RELEASE · COMMUNIQUÉ · MITTEILUNG", "For immediate release        7 March 2011"
  if (
    others.length > 0 &&
    announcements.test(side.replace(/[\s:!.–—-]+$/, '')) &&
    others.every((other) => announcements.test(other) || readDateLine(other))
  )
    return others.some((other) => readDateLine(other)) ? 'date' : 'announcement';
  if (
    newsAgency.test(plain) ||
    (serviceAndSender.test(plain) && companyLine.test(plain.replace(serviceAndSender, ''))) ||
    wireLine.test(plain) ||
    roomOfSite.test(plain) ||
    pathOfFile.test(plain) ||
    (/(?:ce|om|au|sk|er|re)$/.test(plain) && namedRoom.test(plain) && !headlineVerb.test(plain)) ||
    (securityNumber.test(plain) && !headlineVerb.test(plain)) ||
    nameOfWire(plain) !== undefined ||
    (wireAndSender.test(plain) && !announces.test(plain)) ||
    tickerLine.test(plain) ||
    (breadcrumb.test(plain) && !readContactHead(plain))
  )
    return 'label';
  if (labelled.test(plain) || isAddressLine(plain)) return 'label';
  if (distributorOf(plain) !== undefined && plain.length < 90) return 'label';
  // "Media contact:     | Investor contact:"
  const [column = '', beside] = plain.split(/\s*\|\s*|\s{4,}/);
  if (beside !== undefined && readContactHead(column)?.rest === '') return 'contact';
  const contact = readContactHead(plain);
  // "Contact Gold Closes First Tranche of Private Placement"
  const tells = plain.startsWith('Contact ') && announcesAfterName.test(plain);
  if (
    contact &&
    !tells &&
    (contact.rest === '' ||
      hasAddress(contact.rest) ||
      isPersonWithPosition(contact.rest) ||
      /^(?:contacts?|for (?:more|further|additional) information)\b/i.test(plain) ||
      contact.rest.split(' ').length <= 4)
  ) {
    // "Investors: record quarter for Acme" would be a strange headline; a name after the colon is a contact.
    if (contact.rest.length < 120) return 'contact';
  }
  if (plain.length < 120 && hasAddress(plain) && !announcesAt(plain)) return 'contact';
  // Whoever is named before it, a line that ends so labels the person below.
  if (plain.length < 90 && /\bcontacts?\s?:$/i.test(plain)) return 'contact';
  if (plain.length < 60 && namesContacts.test(plain) && !headlineVerb.test(plain)) return 'contact';
  // "Acme plc 14 May 2013" heads each page of a document.
  const name = (/\d{4}$/.test(plain) ? plain.replace(dayBehind, '') : plain)
    .replace(definedAs, '')
    .replace(symbolBehind, '');
  const company = companyLine.test(name) && namesItself.test(name) && !happensTo.test(name);
  if (
    (company ||
      (institution.test(plain) && !tellsOfInstitution(plain)) ||
      institutionInCapitals.test(plain) ||
      (office.test(plain) && !headlineVerb.test(plain))) &&
    name.length < 60
  )
    return 'company';
  // "August 08, 2024 14:25 ET | Source: Acme, Inc."
  const [first = '', ...rest] = plain.split(/\s*[|•]\s*/);
  if (rest.length > 0 && (readDateLine(first) || /^source\b/i.test(rest[0] ?? '')))
    return readDateLine(first) ? 'date' : 'label';
  if (
    plain.length <= 40 &&
    (pointsLabel.test(plain) || (shortLabel.test(plain) && !headlineVerb.test(plain)))
  )
    return 'label';
  return 'words';
};

/** Tells a date, an announcement ("FOR IMMEDIATE RELEASE"), a label, a contact or a letterhead from a headline. */
export const classifyHeadLine = remembered(classify);
