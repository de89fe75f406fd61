import { isPersonWithPosition } from './contact-people.ts';
import { classifyHeadLine } from './head-lines.ts';
import { headlineVerb } from './headline-lines.ts';

/** Words compared without case, marks or white space. */
export const foldWords = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();

const columns = /\s*[|>›»•·\t]\s*|\s{3,}|\s+[/–—-]{1,2}\s+/u;
const outerBrackets = /^(?:\/.*\/|\(.*\)|\[.*\]|\{.*\}|<.*>)$/u;
// "2407 W. 24th St. Kearney, NE 68845", "P.O. Box 1480", "Leith EH6 6LS", "www.acme.com", "(308) 236-8491"
const address =
  /\bP\.?\s?O\.? Box\b|\b[A-Z]{2}\s+\d{5}(?:-\d{4})?\b|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b|(?:https?:\/\/|www\.)\S|\S@\S+\.\p{L}|\(\d{3}\)\s?\d{3}-\d{4}|\+\d[\d\s().-]{7,}|^\d{1,6}\s+(?:[NSEW]\.?\s+)?[\p{L}\d.\s]{2,40}\b(?:Street|St|Avenue|Ave|Road|Rd|Drive|Boulevard|Blvd|Way|Lane|Parkway|Plaza|Place|Court)\b|\b(?:One|Two|Three|Four|Five)\s(?:\p{Lu}\p{L}+\s){1,3}(?:Plaza|Place|Drive|Center|Square|Street|Avenue|Road|Way)\b.*,/u;
// "News from Acme", "Acme News Release", "The following is a release by Acme", "Release No. 10-44"
const label =
  /^(?:(?:the following|this) is\b.{0,40}\b(?:news|press|media)?\s*(?:release|statement|announcement)|(?:(?:press|news|media)\s+)?(?:news|releases?)\s+(?:from|by)\b|(?:(?:press|news|media|stock exchange|company)\s+)?(?:releases?|announcements?|communication|statement)\s+(?:no\.?|nr\.?|number|date)\s*:?\s*[\d#]|(?:issued|distributed|released|sent|prepared|published) (?:on behalf of|by|via|through|for)\b|(?:photos?|images?|video|audio|logos?|interviews?) (?:are |is )?available\b|contact info|see below|back to\b|print\b|share\b|download\b|page \d|no\.? ?\d|nr\.? ?\d|to:?\s+(?:the\s+)?(?:\S+\s+){0,4}(?:stock )?(?:exchange|nasdaq|omx|bourse|børs)\b|to nasdaq\b|(?:this|the)\s+(?:press release|announcement|document|information)\s+(?:contains|is not|includes)\b|not (?:for|intended for)\b|(?:strictly )?(?:private|confidential)\b|the issuer is (?:solely )?responsible\b|.{0,60}\b(?:disseminated|transmitted|distributed) by\b)|\b(?:press|news|media)[ -]releases?$/iu;
const field =
  /^(?:listed(?: on)?|listing|headquarters?|head office|registered office|address|language|exchanges?|market|sector|region|country|isin|wkn|cusip|indices|index|editor|writer|author|photo|image|caption|credit|tel(?:ephone)?|phone|fax|e-?mail|web(?:site)?|url|dateline|edition|attachments?|view|via|re|cc|status|section|channel|place|city|number|no|id|ref(?:erence)?|product|theme|segment)\s*:/i;
// "WHEN: October 4" below a headline is a line of the news, above it nothing.
const eventField = /^(?:when|where|who|what|why|how|time|venue|date)\s*:/i;
const caption =
  /\b(?:photos?|image|credit|picture|foto|courtesy)\s*(?:credit|by|of|courtesy)?\s*:|^(?:caption|figure|pictured|above|left|right|from left)\b[^.]{0,20}:|\(photo\b/i;
const logo = /^\[?(?:company\s+)?logo\b|\blogo\]?$|^\[[^\]]{0,30}\]\s/i;
const nominal =
  /\b(?:results?|reports?|notice|meeting|agreement|approval|statement|invitation|change|data|earnings|dividend|offering|acquisition|partnership|collaboration|study|trial|study|contract|award|guidance|update|appointment|resignation|figures|sales|outlook|presentation|conference|hauptversammlung|ergebnis\w*|résultats|resultat\w*|delårsrapport)\b/i;

/** How much of a line's telling words the news says too, from 0 to 1. */
const shareIn = (folded: string, news: string): number => {
  const words = folded.split(' ').filter((word) => word.length > 3 || /\d/.test(word));
  if (words.length === 0) return 0;
  return words.filter((word) => news.includes(word.slice(0, 6))).length / words.length;
};

// The issuer's name opens the news, maybe behind "Today" or "The directors of".
const isNamed = (text: string, folded: string, news: string): boolean =>
  news.slice(0, folded.length + 40).includes(folded) &&
  text.split(/[\s-]+/).every((word) => /^(?:\P{L}|\p{Lu}|of$|and$|for$|the$|de$|und$)/u.test(word));

const furniture = (text: string, folded: string, news: string, verb: boolean): number => {
  if (outerBrackets.test(text) || logo.test(text) || caption.test(text)) return -6;
  const count = folded.split(' ').length;
  if (address.test(text)) return -6;
  if (label.test(text) && count <= 14) return -6;
  if (field.test(text)) return -5;
  const parts = text.split(columns).filter((part) => part !== '');
  if (parts.length > 1) {
    const told = parts.map(classifyHeadLine);
    if (told.some((kind) => kind === 'announcement' || kind === 'date' || kind === 'label'))
      return -6;
    if (parts.length > 2 && parts.every((part) => part.split(' ').length <= 4) && !verb) return -5;
  }
  if (isPersonWithPosition(text)) return -5;
  // The news begins with its issuer's name: a line that says no more is the letterhead.
  if (!verb && count <= 6 && !nominal.test(text) && isNamed(text, folded, news)) return -5;
  if (!verb && count <= 12 && /,\s*(?:N\.A\.|Trustee)(?:,|$)/.test(text)) return -4;
  if (!verb && count <= 6 && !nominal.test(text) && /,?\s(?:Inc|Corp|Ltd|LLC|plc)\.?$/i.test(text))
    return -4;
  return 0;
};

/** How well a line's words suit a headline; `news` is the folded beginning of the news. */
export const weighHeadline = (printed: string, news: string): number => {
  const text = printed.trim().replace(/^[\s*_#]+|[\s*_#]+$/g, '');
  const folded = foldWords(text);
  const count = folded === '' ? 0 : folded.split(' ').length;
  const verb = headlineVerb.test(text);
  let weight = furniture(text, folded, news, verb);
  if (eventField.test(text)) weight -= 4;
  if (verb) weight += 2;
  else if (nominal.test(text)) weight += 1;
  weight += [-4, -2, -0.5, 0.5, 1.5][count] ?? 2;
  if (text.length > 260) weight -= 2;
  if (count > 18 && /\p{Ll}[.!]["”)]?$/u.test(text)) weight -= 1.5;
  // Headline and news begin with the same name.
  const [name = ''] = folded.split(' ');
  if (count > 2 && name.length > 2 && name !== 'the' && news.startsWith(`${name} `)) weight += 1;
  return weight + 2 * shareIn(folded, news);
};

/** True for a line whose words are a headline's beyond doubt. */
export const seemsHeadline = (text: string, news: string): boolean =>
  text.length > 24 &&
  (headlineVerb.test(text) || nominal.test(text)) &&
  classifyHeadLine(text) === 'words' &&
  weighHeadline(text, news) >= 4.5;

/** True for a line that is neither headline nor subhead: an issuer's name, an address, a caption, a notice in brackets. */
export const isFurniture = (printed: string, news: string): boolean => {
  const text = printed.trim().replace(/^[\s*_#•–—-]+|[\s*_#–—-]+$/g, '');
  return furniture(text, foldWords(text), news, headlineVerb.test(text)) < 0;
};
