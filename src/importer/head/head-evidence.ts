import { isPersonWithPosition, position } from '../contacts/people.ts';
import { countWords, endsAsSentence } from '../east-asia/letters.ts';
import { announcesAt, classifyHeadLine } from './head-lines.ts';
import { foldWords, shareIn } from './folded-words.ts';
import { isDisclaimer } from '../site/disclaimers.ts';
import { isLeadAbove } from './lead-above.ts';
import { isHostOffer } from '../site/host-offers.ts';
import { isToldBelow } from '../site/told-below.ts';
import { headlineVerb } from './headline-verbs.ts';
import { isTransmissionNote } from '../dateline/wires.ts';
import { isKnownPlace, isRegion } from '../dateline/places.ts';
import { formOfLaw } from '../legal-forms.ts';

/** Words compared without case, marks or white space, and letters as agencies spell them in ASCII: "Antikoerper" is "Antikörper". */
export const foldLetters = (text: string): string =>
  foldWords(text)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/([aou])e/g, '$1')
    .replaceAll('ß', 'ss');

const columns = /\s*[|>›»•·\t]\s*|\s{3,}|\s+[/–—-]{1,2}\s+/u;
// "/REPEAT - Acme Announces Results/" frames a headline.
const repeated = /^\/\s*R ?E ?P ?E ?A ?T\b/i;
const outerBrackets = /^(?:(?:\/[^/]*\/|\([^()]*\)|\[[^[\]]*\])\s*)+$/u;
// "P.O. Box 1480", "Kearney, NE 68845", "Leith EH6 6LS", "www.acme.com", "(308) 236-8491"
const address =
  /\bP\.?\s?O\.? Box\b|\b[A-Z]{2}\s+\d{5}(?:-\d{4})?\b|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b|\b[A-Z]\d[A-Z] \d[A-Z]\d\b|(?:https?:\/\/|www\.)\S|\S@\S+\.\p{Alpha}|\(\d{3}\)\s?\d{3}-\d{4}|\+\d[\d\s().-]{7,}/u;
// "2407 W. 24th St.", "One Mill Plaza, Albany"
const street =
  /^\d{1,6}\s+(?:[NSEW]\.?\s+)?[\p{Alpha}\d.\s]{2,40}\b(?:Street|St|Avenue|Ave|Road|Rd|Drive|Dr|Boulevard|Blvd|Way|Lane|Parkway|Plaza|Place|Court)\b(?=\.?(?:\s+[NSEW]\.?[NSEW]?\.?)?(?:,|$|\s+(?:Suite|Floor|P\.?O|#)))|\b(?:One|Two|Three|Four|Five)\s(?:\p{Upper}\p{Alpha}+\s){1,3}(?:Plaza|Place|Drive|Center|Square|Street|Avenue|Road|Way)\b.*,/u;
// "118 Alder Street, Stoughton, Vermont 05988"
const withPostCode = /,\s([^,]{2,30})\s\d{5}(?:-\d{4})?$/;
// "The following is a release by Acme", "Not for distribution in the United States", "To the Copenhagen Stock Exchange"
const notice =
  /^(?:here(?:['’]s| is| are) (?:the |a |our |your |some |today['’]s |this morning['’]s |yesterday['’]s )?(?:latest |full |press |news |pr )*(?:release|news|announcement|story|text)\b.{0,40}$|veröffentlichung (?:einer|von)\b.{0,90}\s(?:übermittelt|gemäß|nach)\b|für den inhalt (?:der|dieser)\b.{0,80}\bverantwortlich\b|(?:the following|this) is\b.{0,40}\b(?:release|statement|announcement)|the following (?:press |news |media )?(?:release|statement|announcement) (?:was|is|has been) (?:issued|released|sent|distributed|published) (?:today )?by\b|(?:issued|distributed|released|sent|prepared|published) (?:on behalf of|by|via|through|for)\b|to:?\s+(?:the\s+)?(?:\S+\s+){0,4}(?:stock )?(?:exchange|nasdaq|omx|bourse|børs)\b|to nasdaq\b|(?:this|the)\s+(?:press release|announcement|document|information)\s+(?:contains|is not|includes)\b|not (?:intended )?for\s+(?:\p{Alpha}+\s+){0,3}(?:release|distribution|publication|dissemination)\b|(?:strictly )?(?:private|confidential)(?: (?:and|&) confidential)?$|contacts?\b.{0,30}\bthis release$|the issuer is (?:solely )?responsible\b|(?:de (?:uitgevende instelling|uitgever|emittent) is|l['’]émetteur (?:est|assume)|l['’]emittente è|el emisor es|o emissor é|(?:utgivaren|emittenten|utstedaren|utsteder(?:en)?|udsteder(?:en)?)\s(?:ansvarar|är|er|har)|liikkeeseenlaskija (?:on|vastaa)|emitent (?:jest|je))(?!\p{Alpha}).{0,30}(?:verantwoordelijk|responsa[bv]\p{Alpha}*|ansv\p{Alpha}*|vastuu\p{Alpha}*|odpow\p{Alpha}*|odpov\p{Alpha}*)|.{0,60}\b(?:disseminated|transmitted) by\b)/iu;
// "News from Acme", "Acme News Release", "Release No. 10-44", "Back to News", "Print Share Email"
const label =
  /^(?:(?:(?:press|news|media)\s+)?(?:news|releases?)\s+(?:from|by)\b|(?:photos?|images?|video|audio|logos?|interviews?) (?:are |is )?available\b|contact info|see below|back to (?:the )?(?:news|list|top|all|press|overview|previous|search|home|results)\b.{0,20}$|page \d|(?:no|nr)\.? ?[\d/-]+$|(?:(?:print|share|e-?mail|download|tweet|pdf|facebook|twitter|linkedin|rss|this|page|article|friend|save|version|to|a)\W*){2,}$|\d{1,2}[:.]\d{2}(?:\s*[ap]\.?m\.?)?\s*\(?[a-z]{0,4}\)?$|(?:\p{Alpha}+ ){1,2}news$|(?:via|from)\s+\S+(?:\s\S+){0,4}$|(?:an?\s+)?(?:member|part|division|subsidiary|unit) of\b|(?:listen to|watch|read) (?:this|the|more)\b)|[:|–-]\s*(?:news|releases?)$|\b(?:press|news|media)[ -]releases?$/iu;
// "The Hon Joan Wale MP", "Former Minister for Rural Health", "with Senator Neil Hale, Senator for Tasmania"
const publicOffice =
  /^(?:with |and )?(?:(?:[Tt]he )?(?:Rt\.? |Right )?Hon(?:ou?rable|\.)?\s\p{Upper}|Senator \p{Upper}|(?:Congress(?:man|woman)|Governor|Mayor|Attorney General|Minister)\s(?=\p{Upper}\P{Lu}*\p{Upper})\p{Upper}[\p{Alpha}.'’-]*(?:\s\p{Upper}[\p{Alpha}.'’-]*){0,3}\s?$|(?:(?:Former|Acting|Interim|Federal|Shadow|Deputy|Prime|Assistant|Parliamentary|Associate|State|Cabinet|First) ){0,3}(?:Minister|Member|Secretary|Spokesperson|Commissioner)\s(?:for|of|to|assisting)\s(?:the\s)?\p{Upper}[\p{Alpha},&'’ -]{2,60}$)/u;
// "THE HON JOAN WALE MP", "SENATOR NEIL HALE", "SHADOW MINISTER FOR TRAINS": the same in capitals.
const publicOfficeInCapitals =
  /^(?:(?:THE )?(?:RT\.? )?HON(?:OU?RABLE|\.)?|SENATOR) (?=\p{Upper}\P{Lu}*\p{Upper})\p{Upper}[\p{Upper}.'’-]*(?:\s\p{Upper}[\p{Upper}.'’-]*){0,4}\s?$|^(?:(?:MR|MRS|MS|DR|DAME|SIR)\.? )?(?:\p{Upper}[\p{Upper}.'’-]+ ){2,3}(?:MP|MLA|MLC|MSP|MEP|MHA)$|^(?:(?:FORMER|ACTING|SHADOW|DEPUTY|ASSISTANT|PARLIAMENTARY|FEDERAL|STATE) ){0,3}(?:MINISTER|MEMBER|SPOKESPERSON|COMMISSIONER|SECRETARY) (?:FOR|OF) (?:THE )?[\p{Upper}&,'’-]+(?: [\p{Upper}&,'’-]+){0,4} ?$/u;
// "Acme Biotech Limited (ASX: ACB) ABN 41 098 555 210": a company with its number in a register.
const registered =
  /\b(?:ABN|ACN|ARBN|CVR|HRB|SIREN|RCS|CIN|Reg(?:istration)?\.? No)\b[.:]?\s?\p{Alpha}?\d[\d ]{4,}/u;
const numbered =
  /^(?:(?:press|news|media|stock exchange|company)\s+)?(?:releases?|announcements?|communication|statement)\s+(?:no\.?|nr\.?|number|date)\s*(?::\s*)?[\d#]/i;
const field =
  /^(?:representative|listed(?: on)?|listing|headquarters?|head office|registered office|address|language|exchanges?|market|sector|region|country|isin|wkn|cusip|indices|index|editor|writer|author|photo|image|caption|credit|tel(?:ephone)?|phone|fax|e-?mail|web(?:site)?|url|dateline|edition|attachments?|view|via|re|cc|status|section|channel|place|city|number|no|id|(?:reg(?:istration)?|stock|share)\.?\s*(?:no|number|code)\.?|ref(?:erence)?|product|theme|segment)\s*[:.]\s/i;
// "WHEN: October 4" below a headline is a line of the news, above it nothing.
const eventField = /^(?:when|where|who|what|why|how|time|venue|date)\s*:/i;
const caption =
  /\b(?:photos?|image|credit|picture|foto|courtesy)\s*(?:(?:credit|by|of|courtesy)\s*)?:|^(?:caption|figure|pictured|above|left|right|from left)\b[^.]{0,20}:|\(photo\b/i;
const hourBehind =
  /[\s,|]*(?:at\s+)?\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s*[ap]\.?m\.?)?\s*\(?(?:[A-Z]{2,4})?\)?\.?$/i;
const logo = /^\[?(?:company\s+)?logo\b|\blogo\]?$|^\[[^\]]{0,30}\]\s/i;
const nominal =
  /\b(?:results?|reports?|notice|meeting|agreement|approval|statement|invitation|change|data|earnings|dividend|offering|acquisition|partnership|collaboration|study|trial|study|contract|award|guidance|update|appointment|resignation|figures|sales|outlook|presentation|conference|shareholdings?|holdings?|hauptversammlung|ergebnis\w*|résultats|resultat\w*|delårsrapport)\b/i;

// "HOT :  Night Ferry to Alderney , Old Town Walk": what a host sells, above the copies on its pages.
const offered =
  /^(?:hot|new|sale|flash sale|promo(?:tion)?s?|(?:special |top |hot |today['’]?s )?(?:deal|offer|pick)s?|bargains?|best ?sellers?|sponsored|trending|popular|angebote?|aktion|oferta|offre|soldes|promoción|offerta|erbjudande)\s?[:!]\s|^[^,.:;]{4,40}(?:\s,\s[^,.:;]{4,40}){2,}$/i;
/** The share of an offer's words that news which is not about it may say too. */
const offeredShare = 0.4;

// Exchanges give their announcements set headlines.
const setHeadline =
  /^(?:.{0,40}\s[-–:]\s)?(?:(?:(?:pre-close )?trading|agm|pre-close|interim management) (?:update|statement)|(?:director ?\/ ?)?pdmr (?:shareholding|dealing)s?|director(?:ate)? (?:changes?|dealings?|declaration|shareholding)|holdings?(?:\(s\))? in company|results? of (?:[a-z ]{0,20}general meeting|[ae]gm|placing|meeting)|notice of (?:[a-z ]{0,20}general meeting|[ae]gm|results)|total voting rights|(?:final|interim|half[- ]year(?:ly)?|full[- ]year|preliminary|annual|quarterly) results|transactions? in own shares|issue of (?:equity|shares)|additional listing|block listing.{0,30}|change of (?:adviser|auditor|name|registered office))\.?$/i;

/** True for a headline as exchanges set it: "Trading Statement", "Interim Results". */
export const isSetHeadline = (text: string): boolean => setHeadline.test(text);

// "Disclosure of an inside information acc. to Article 17 MAR …, transmitted by EQS - a service of EQS Group AG."
const agencyNotice =
  /^(?:disclosure|publication|release) of (?:an? )?(?:inside information|insider information|ad[- ]hoc)\b|^veröffentlichung (?:einer|von) insider-?informationen?\b|^(?:offentliggørelse|offentliggörande) av insider|(?<!\p{Alpha})(?:transmitted|disseminated|übermittelt) (?:by|durch)\b.{2,40}\b(?:a service of|ein service der)\b|^(?:ad[- ]hoc[- ]?(?:mitteilung|meldung|announcement|release|disclosure|news)|wpüg-meldung|corporate news|unternehmens(?:mitteilung|meldung))(?!\p{Alpha}).{0,60}(?<!\p{Alpha})(?:übermittelt|verbreitet|transmitted|disseminated|distributed) (?:by|durch|via)\b/iu;

// The issuer's name opens the news, maybe behind "Today" or "The directors of".
const isNamed = (text: string, folded: string, news: string): boolean =>
  news.slice(0, folded.length + 40).includes(folded) &&
  text
    .split(/[\s-]+/)
    .every((word) => /^(?:\P{L}|\p{Upper}|of$|and$|for$|the$|de$|und$)/u.test(word));

const endsInForm = new RegExp(String.raw`,?\s${formOfLaw}$`, 'u');
// "Acme International AG Acme Global Communications": an issuer and its department.
const department = new RegExp(
  String.raw`\b${formOfLaw}(?!\p{Alpha}).*\b(?:Communications?|(?:Investor|Media|Press|Public) Relations|Public Affairs|Press Office)[\s|]*$`,
  'u',
);

// "President and Representative Director", "Vice President, Finance and Chief Financial Officer" below a name.
const positionAlone =
  /^(?=.*\p{Lower} )(?=.*\b(?:president|officer|director|chair\p{Alpha}*|manager|secretary|treasurer|counsel|head|member|representative|c[efo]o)\b)(?:(?:president|chief|executive|officer|director|representative|managing|chair(?:man|woman|person)?|board|general|manager|senior|vice|member|c[efo]o|secretary|company|group|treasurer|counsel|deputy|assistant|associate|head|finance|financial|operating|scientific|medical|investor|media|public|relations|affairs|communications|marketing|corporate|and|of|the)[\s,&/]*)+$/iu;

/** A line without the words that only name its kind: "Press Release". */
export const withoutKind = (text: string): string =>
  text.replace(/\b(?:press|news|media)[ -]releases?\b/gi, '');

// "Alder Works | | Birch House |": two cells of a letterhead's columns, an empty one between them.
const emptyCell = /\S \| \| \S/;

const furniture = (text: string, folded: string, news: string): number => {
  if (text.length > 400) return 0;
  // "Subscribe Now Names Ruth Berg Chief Executive Officer", where the news says so too.
  if (isHostOffer(text)) return isToldBelow(text, () => news) ? 0 : -6;
  if (offered.test(text) && shareIn(folded.replace(/\d+/g, ''), news) < offeredShare) return -6;
  if (emptyCell.test(text)) return -6;
  if (
    (outerBrackets.test(text) && !repeated.test(text)) ||
    caption.test(text) ||
    (address.test(text) && !announcesAt(text)) ||
    street.test(text) ||
    (/\d{4}$/.test(text) && isRegion(withPostCode.exec(text)?.[1] ?? ''))
  )
    return -6;
  const count = folded.split(' ').length;
  if (
    isTransmissionNote(text) ||
    agencyNotice.test(text) ||
    (notice.test(text) && count <= 16) ||
    isDisclaimer(text) ||
    numbered.test(text) ||
    (/\d{3}/.test(text) && registered.test(text) && !announcesAt(text))
  )
    return -6;
  if (text.length < 90 && hourBehind.test(text)) {
    const day = text.replace(hourBehind, '');
    if (day !== '' && classifyHeadLine(day) === 'date') return -6;
  }
  // "Capital at risk? Nope. Your money is safe.": a slogan, be there a verb in it.
  if (/^(?:[^.!?\d]{3,40}[.!?]\s?){3,4}$/.test(text) && text.endsWith('.')) return -5;
  const verb = headlineVerb.test(withoutKind(text));
  // "Mark Dow, Sr. Director, Investor Relations": the name, not a verb, begins the line.
  if (verb && isPersonWithPosition(text) && !headlineVerb.test(text.slice(text.indexOf(' '))))
    return -5;
  const parts = text.split(columns).filter((part) => part !== '');
  if (parts.length > 1) {
    const told = parts.map(classifyHeadLine);
    // "UPDATE -- Acme to Webcast Presentation" is a headline to its end.
    const says = (part: string, at: number): boolean =>
      told[at] === 'words' && part.split(' ').length >= 4 && headlineVerb.test(part);
    if (told.some((kind) => kind === 'announcement' || kind === 'date' || kind === 'label'))
      return parts.some(says) ? 0 : -6;
  }
  if (verb) return field.test(text) && count <= 4 ? -5 : 0;
  if (logo.test(text) || field.test(text) || (label.test(text) && count <= 14)) return -6;
  // A slogan: "Healing skin. Changing lives."
  if (/^(?:[^.!?]{3,40}[.!]\s?){2,4}$/.test(text) && !/\d/.test(text)) return -5;
  if (parts.length > 2 && parts.every((part) => part.split(' ').length <= 4)) return -5;
  if (
    isPersonWithPosition(text) ||
    isKnownPlace(text.endsWith(':') ? text.slice(0, -1) : text) ||
    publicOffice.test(text) ||
    publicOfficeInCapitals.test(text) ||
    positionAlone.test(text)
  )
    return -5;
  // The news begins with its issuer's name: a line that says no more is the letterhead.
  if (nominal.test(text)) return 0;
  // "Acme Corp. (NYSE: ACM)" and "ACME plc ('Acme' or 'the Company')" too.
  const name = text.replace(
    /\s*\((?:[^()]{2,20}:\s?[A-Z.\d]{1,8}|(?:the )?["'“‘][^()]{2,60}["'”’])\)$/,
    '',
  );
  if (count <= 8 && isNamed(name, foldWords(name), news)) return -5;
  if (count <= 12 && (/,\s*(?:N\.A\.|Trustee)(?:,|$)/.test(text) || department.test(text)))
    return -4;
  return count <= 6 && endsInForm.test(text) ? -4 : 0;
};

// "Acme plc, the AIM-listed maker of pumps, reports:" above points of what it reports.
const opensPoints =
  /^(?=.{60})\p{Upper}[^:]*[,)]\s(?:today\s)?(?:is pleased to\s)?(?:reports?|announces?)(?:\stoday)?(?:\s(?:the following|as follows))?\s?:$/u;

/** True for the beginning of a sentence that points below it end. */
export const leadsToPoints = (text: string): boolean =>
  text.endsWith(':') && opensPoints.test(text);

/** How well a line's words suit a headline; `news` is the folded beginning of the news. */
export const weighHeadline = (printed: string, news: string): number => {
  // What is longer is news, whatever it says.
  if (printed.length > 600) return -4;
  const text = printed.trim().replace(/^[\s*_#]+|[\s*_#]+$/g, '');
  const folded = foldWords(text);
  const count = folded === '' ? 0 : countWords(folded);
  // A host printed the lead above itself.
  if (isLeadAbove(text, news)) return -4;
  const verb = headlineVerb.test(withoutKind(text));
  let weight = furniture(text, folded, news);
  if (setHeadline.test(text)) weight += 3;
  if (eventField.test(text)) weight -= 4;
  // A mark before a line or around it makes it a subhead.
  if (/^(?:[-–—•*·]{1,2}\s|--)/.test(printed.trim()) || /^\*[^*]+\*$/.test(printed.trim()))
    weight -= 4;
  if (verb) weight += 2;
  else if (nominal.test(text)) weight += 1;
  weight += [-4, -2, -0.5, 0.5, 1.5][count] ?? 2;
  if (text.length > 260) weight -= 2;
  if (leadsToPoints(text)) weight -= 6;
  // A sentence as long as that is told, not headed.
  if (endsAsSentence(text) && count > 18) weight -= 6;
  if (count > 26 && /[\p{Alpha}\d)%][.!:]["”)]?$/u.test(text)) weight -= 6;
  else if (count > 18 && /\p{Lower}[.!]["”)]?$/u.test(text)) weight -= 1.5;
  // Headline and news begin with the same name.
  const [name = ''] = folded.split(' ');
  if (count > 2 && name.length > 2 && name !== 'the' && news.startsWith(`${name} `)) weight += 1;
  return weight + 2 * shareIn(folded, news);
};

/** True for a line whose words are a headline's beyond doubt. */
export const seemsHeadline = (text: string, news: string): boolean =>
  (setHeadline.test(text) ||
    (text.length > 24 &&
      (headlineVerb.test(text) || (nominal.test(text) && !position.test(text))))) &&
  classifyHeadLine(text) === 'words' &&
  weighHeadline(text, news) >= 4;

/** True for a line that is neither headline nor subhead: an issuer's name, an address, a caption, a notice in brackets. */
export const isFurniture = (printed: string, news: string): boolean => {
  const text = printed.trim().replace(/^[\s*_#•–—-]+|[\s*_#–—-]+$/g, '');
  return furniture(text, foldWords(text), news) < 0;
};
