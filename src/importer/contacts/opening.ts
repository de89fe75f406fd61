import { eitherOf } from '../matches.ts';
import { callsPeople } from './calls.ts';
import { hasAddress, readContactHead } from './lines.ts';
import { isPerson, isSurePerson } from './people.ts';
import { isEndMark } from '../body/end-mark.ts';

// "-0-", "/T/", "PRN Photo", "This press release was distributed …".
const signsOfWire =
  /release summary|#[a-zà-ž]|source\b(?! (?:and|&|et) (?:more )?(?:information|renseignements|contacts?)\s?:)\s*[:\s]|view (?:the )?(?:source|original)|original-content von\b|©|news provided by|company news on-?call\b|-0-|\/T\/|this (?:news|press) release was distributed|\(end\)|ap archive|prn photo|end of (?:\S+ )?news/i;
// "Keywords", "Copyright", "Distribution: …", "Related news".
const wordsOfShelf =
  /(?:more|see also|also see|read also)\s?:$|keywords?\b|copyright\b|distribution\s*:|related (?:news|links|content|stories)|(?:relatert|relaterat|relateret)\s+(?:innhold|innehåll|indhold|materiale?)|\d{1,2}:\s[a-zà-ž]{3}|also read|read also|(?:page (?:responsible|manager|owner)|(?:last )?(?:updated|modified)|published by|sidansvarig|publicerad av|senast (?:uppdaterad|ändrad))\s*:/i;
// "Language: English", "Sprache: Deutsch".
const wordsOfLanguage =
  /language\s*:|sprache\s*:|språk\s*:|langue\s*:|lingua\s*:|idioma\s*:|taal\s*:/i;
// "ISIN: …", "Listed: …", "Registered office".
const wordsOfShare =
  /(?:the|neither the) .{0,60}\bexchange (?:has|does|nor|accepts)\b|company codes?\s*:|(?:\([A-Z.]{1,6}\)\s*)?(?:isin|wkn|indices|listed|co|st|in|su|lei|ticker)\s*:|(?:cusip|lei|isin)\s+\S*\d|\d{1,2}[-.](?:[a-z]{3}|\d\d)[-.]\d{4} cet\/cest\b|registered (?:office|in)|.{2,50}\b(?:ABN|ACN|HRB)\s\d/i;
// "Photo", "Logo", "Attachments", "Bilagor:".
const picturesOrFiles =
  /logo\b|photo\b|(?:photos?|images?|pictures?|videos?|footage|b-roll|graphics)(?:\s*(?:and|&|,|\/)\s*(?:photos?|images?|pictures?|videos?|footage|b-roll|graphics))*\s*(?::|$)|photo (?:call|opportunit(?:y|ies))\s*:|attachments?\b|(?:bifogade filer|bilagor|vedlagte filer|vedlegg|vedhæftede filer|liitteet|anlagen?|pièces jointes|allegati)\s?:?$|documents?\s*:?$|dokumente?\s*:?$|documenti\s*:?$/i;
// "[1] …", "(1) Median", "Notes to editors", "Safe harbor".
const notesBelow =
  /signatures?$|(?:on the )?web(?: ?sites?)?\s*:|\[\d{1,2}\]\s|\(\d{1,2}\)\s[a-zà-ž]{2}|[¹²³⁴-⁹]\s?[a-zà-ž]|(?:available for )?interviews?\s*:(?!.*\d{3})|(?:financial|corporate|investor) calendar\b|notes? (?:to|for) editors?|editors?['’]s? notes?|this (?:information|announcement) is (?:provided|distributed)|certified advis[eo]r|jakelu\s*:|conference call\b|forward[- ]looking|safe harbor|caution(?:ary|s)?\b|disclaimer/i;
// "Consolidated balance sheets", "For the three months ended".
const tablesBelow =
  /(?:(?:un)?audited |condensed |interim |consolidated |group |summary )*(?:income statement|balance sheets?|statements? of |cash flow|financial (?:statements?|tables?|highlights)|profit and loss)|selected (?:\S+ ){0,3}(?:data|information|figures|highlights)\b|for the (?:\S+ ){0,3}(?:year|months|quarter|weeks) ended\b/i;
const closing = new RegExp(
  String.raw`^\/?${eitherOf([signsOfWire, wordsOfShelf, wordsOfLanguage, wordsOfShare, picturesOrFiles, notesBelow, tablesBelow])}`,
  'i',
);

// "about our products" goes on from the line above.
const aboutHead =
  /^(?:(?:About|ABOUT)\s+\p{Alpha}|(?:Om|OM|Über|ÜBER|Information(?:en)? (?:om|über|zu[rm]?)|À propos d[eu’']|Acerca de|Informazioni su)\s*(?:the\s)?\p{Upper})/u;

const columnsOf = (text: string): readonly string[] =>
  text.includes('|') || text.includes('\t') || text.includes('    ')
    ? text.split(/\s*\|\s*|\t+|\s{4,}/)
    : [text];

// "Informations sur la société" heads the box in which a wire tells of its sender, below the people.
const senderBox =
  /^(?:company information(?: cent(?:er|re))?|informations? (?:sur la société|sulla società|sobre la (?:compañía|empresa|sociedad))|información (?:de|sobre) la (?:compañía|empresa|sociedad)|informazioni sulla (?:società|azienda)|unternehmensinformation(?:en)?|bedrijfsinformatie)\s?:?$/i;

// "Source: Acme Optics Inc.          Media: Jane Doe" stands above two columns of people.
const isColumnHead = (text: string): boolean =>
  /^source\s?:/i.test(text) && columnsOf(text).slice(1).some(opens);

// "The mill in spring. Photograph: Jane Doe" below the numbers
const namesPhotographer = /\S\s(?:[Pp]hoto(?:graph|graphy)?|[Ff]oto)s?(?: credit)?\s?:\s\p{Upper}/u;

/** True for a line that ends the contacts above it: a source, a photograph, the next section. */
export const endsBlock = (text: string): boolean =>
  (closing.test(text) && !isColumnHead(text)) ||
  (text.includes('oto') && namesPhotographer.test(text) && !hasAddress(text)) ||
  aboutHead.test(text) ||
  senderBox.test(text.trim()) ||
  isEndMark(text);
// A sentence that only mentions a number: "The helpline of Acme can be called at 800-555-0100."
const isTold = (text: string): boolean =>
  text.length > 80 &&
  /[.!?]["”]?$/.test(text) &&
  (text.match(/(?<=\s)\p{Lower}{2,}(?=[\s,.])/gu)?.length ?? 0) >= 9 &&
  !/\b(?:contact|please)\b/i.test(text);
// "Alder AB is listed on First North. Certified Adviser is Hill Peel AB, tel. 08-555 01 00": who answers for the listing, not for the release.
const namesAdviser =
  /\b(?:certified advis[eo]r|mentor)\b(?:\s(?:of|for|to|till|til|för|hos)\s.{2,60}?)?\s(?:is|är|er|on)\s\p{Upper}/iu;
/** True for a line that is a sentence of the release rather than a line of a contact. */
export const isProse = (text: string): boolean =>
  (text.length > 60 && /certified advis|mentor/i.test(text) && namesAdviser.test(text)) ||
  isTold(text) ||
  ((text.length > 200 || (text.length > 110 && /[.!?]["”]?$/.test(text))) && !hasAddress(text));
/** True for a sentence that says the whole contact: "For more information, please contact Jane Doe at …". */
export const isSentence = (text: string): boolean =>
  text.length > 60 && hasAddress(text) && /\bcontact\b/i.test(text) && text.trim().endsWith('.');
/** True for a label of contacts with nothing behind it. */
export const isBareHead = (text: string | undefined): boolean =>
  text !== undefined && readContactHead(text)?.rest === '';
const callsNobody =
  /^(?:for|if you)\b(?!.{0,80}\b(?:information|media|press|investors?|inquir|enquir|interviews?|questions?|contact)).{0,80}\b(?:call|visit|reach)\b\s*(?:us\s*)?(?:at\s*)?[\d(+]/i;
// "please visit www.acme.com or call the Acme Communications Department at 800-555-0100": nobody by name.
const visitsOrCalls =
  /\bvisit\b.{0,100}?(?:www\.|https?:|\.(?:com|org|net)\b)\S*,?\s+or\s+(?:please\s+)?(?:call|phone|telephone|contact)\s+(?:the|our)\s/i;
/** "International:" and "Company:", which label more than contacts. */
export const weakLabel =
  /^\W*(?:for\s+)?(?:company|general|business|trade|public|issuer|primary|global|international|corporate|medical|patients?|agency|scientific|technical|customers?|consumers?|finance|financial|u\.?s\.?|europe(?:an)?|north america)\s*:/i;
/** True for a line that opens a block of contacts; a label is short or is followed by a person's data. */
export const opens = (text: string): boolean => {
  const cells = columnsOf(text);
  // "Investor Contact | Media Contact" above columns.
  if (cells.length > 1 && cells.length < 5 && cells.every((cell) => isBareHead(cell))) return true;
  const head = readContactHead(text);
  if (head === undefined) return false;
  // "For details call 800-555-0100": nobody in particular.
  if (callsNobody.test(text) && !text.includes('@')) return false;
  if (visitsOrCalls.test(text) && !text.includes('@') && callsPeople(text).length === 0)
    return false;
  // "Company:" and "International:" label more than contacts.
  if (weakLabel.test(text))
    return hasAddress(head.rest) || isPerson(head.rest.split(/[,;|]/)[0] ?? '');
  return (
    head.rest === '' ||
    hasAddress(head.rest) ||
    head.rest.length < 90 ||
    // "Contact: Jane Doe, President and CEO or Ato Roe, Vice President, Corporate Communications" above their number
    (head.rest.length < 170 && isSurePerson(head.rest) && !/[.!?]["”]?$/.test(head.rest))
  );
};

const houseAndTown = /\p{Alpha}{3}\s\d{1,3}\s{1,20}\d{5}\s\p{Upper}\p{Lower}{2}/u;
/** As `opens`, also for a firm's own card that stays together: "Company: Acme AG Marktstraße 22 68219 Mannheim" above its number. */
export const opensGroup = (text: string): boolean =>
  opens(text) || (weakLabel.test(text) && houseAndTown.test(text));

/** Words beside numbers that nobody in particular answers. */
export const dialling =
  /\b(?:dial(?:-in|-ins|ing)?|passcode|webcast|replay|conference (?:call|services|id)|help ?line|hot ?line|news on-?call)\b/i;
