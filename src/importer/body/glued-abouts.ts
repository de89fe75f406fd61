import { isAbout } from './heading-words.ts';
import { stoppedForm } from '../legal-forms.ts';

/** Where a heading that runs into its text ends, and where the text begins. */
export interface GluedHeading {
  /** Offset after the heading's last word. */
  readonly to: number;
  /** Offset of the text. */
  readonly next: number;
}

/** How long the name behind "About" may be, in words and in characters, and how long a paragraph without a colon behind it is at least. */
const bounds = { words: 14, name: 130, text: 60 } as const;

const lead =
  /^(?:About|ABOUT|Über|ÜBER|Om|OM|Over|[ÀA]\s(?:propos|PROPOS)\s(?:d(?:e(?:\s(?=\p{Alpha})|\sla\s)|u\s|es\s|['’])|D(?:E\s|U\s|ES\s|['’]))|Acerca de|Sobre|Informazioni su)\s*(?:(?:the|The|THE|die|das|den|der|la|le|les|el|het|de)\s+)?/u;
const article =
  /^(?:The|A|An|At|Die|Das|Der|La|Le|Les|El|Il|De|Het)\s+(?:(?:world-)?renowned\s)?|^L['’]/u;
const joins = /^(?:of|and|for|the|in|at|on|de|du|des|la|le|der|die|und|et|y|och|og|von|van|&|\+)$/u;
const endsInForm = new RegExp(String.raw`\b(?:${stoppedForm}|Dr|St|Mt|Ft)\.$`, 'i');

// "Founded in 1990, …", "A leader in …", "The foundation …": what begins a sentence and no part of a name.
const begins =
  /^(?:(?:Founded|Established|Formed|Created|Launched|Incorporated|Organi[sz]ed|Located|Headquartered|Based|Listed|Operating)\s(?:in|on|by|at|as|over|more|nearly|under)\s|With\s(?:(?:over|more|offices|its|an?|operations|headquarters|nearly|approximately|about|almost|some|assets)\s|[$€£]?\d)|Since\s(?:\d|its|the|\p{Lower})|For\s(?:more|over|nearly|almost|the|\d|decades|\p{Lower}+ years)\b|In\s(?:\d|the\s|addition|business)|As\s(?:an?|the|one|of)\s|(?:An?|The|One|Each|Every|Most|Many|Some|All|Both|Over|Nearly|Almost|Approximately|Through|From|Under|Until|By|On)\s(?:\p{Lower}|\d)|(?:We|It|They|There|This|These|Our|Its|Today,?|More than|Up to|Under|Unlike|Although|When|While|If)\s|(?:Die|Das|Der|Mit|Seit|Als|Im|La|Le|Les|El|Il|Depuis|Avec|Con|Desde|Med|Sedan)\s\p{Lower}|L['’]\p{Lower}|(?:Gegründet|Fondée?|Créée?|Fundada|Fondata|Grundat)\s)/u;

const isNamePart = (word: string): boolean =>
  /^[("“'‘]?[\p{Upper}\d]|^\p{Lower}{1,2}\p{Upper}|^[®™]/u.test(word) ||
  joins.test(word) ||
  // "(somatelt)" behind "About ALB-210"
  /^\([\p{Alpha}\d][^()]{2,40}\)[,.:]?$/u.test(word);

// "cystic fibrosis", "study" behind "About the AURORA"
const isPlainWord = (word: string): boolean => /^\p{Lower}[\p{Alpha}\d’'-]*:?$/u.test(word);

const stemOf = (name: string): string | undefined =>
  /^[\p{Alpha}\p{N}’'®™-]+/u.exec(name)?.[0].replace(/[®™]/g, '').toLowerCase();

// "About lupus of the kidney: Up to half of all people …"
const isWhole = /.{80}[\p{Alpha}\d)][.!?]["”’)]?$/su;

const startsWith = (text: string, stem: string): boolean => {
  const start = text
    .slice(0, stem.length + 2)
    .replace(/^["“]/, '')
    .toLowerCase();
  return start.startsWith(stem) && !/^[\p{Alpha}\p{N}]/u.test(start.slice(stem.length));
};

// "Acme makes …" behind "About Acme", "The Acme Study …" behind "About the Acme Study", "Nonalcoholic steatohepatitis (NASH) …" behind "About NASH"
const namesAgain = (rest: string, stem: string, name: string): boolean =>
  startsWith(rest, stem) ||
  startsWith(rest.replace(article, ''), stem) ||
  (/^[\p{Upper}\d-]{2,10}$/u.test(name) && rest.slice(0, 120).includes(`(${name})`));

// Where within a word the text may begin to which the heading is glued: "MedicalSavona", "Inc.Savona", "HOSPITALThe".
const jointsOf = (word: string): number[] => {
  const half = word.length / 2;
  // "ALB-210ALB-210"
  if (word.length > 8 && word.slice(0, half) === word.slice(half)) return [half];
  return [
    ...word.matchAll(
      /(?<=\p{Lower}|\p{Lower}\.|[\p{Upper}\d)®™.]{2})(?=\p{Upper}\p{Lower})|(?<=\p{Lower})(?=\p{Upper})/gu,
    ),
  ].map(({ index }) => index);
};

const withoutEnd = (heading: string): string => {
  const bare = heading.trimEnd().replace(/(?:\s*:|\s[–—-]{1,2})$/, '');
  return endsInForm.test(bare) ? bare : bare.replace(/\.$/, '');
};

const parts = /\([^()]{1,60}\)[,.:]?|\S+/gu;

// "About Acme Works Widgets are …": a verb behind one word or two.
const beforeVerb =
  /^(?:About|ABOUT)\s+((?:\p{Upper}[\p{Alpha}\p{N}®™&.,'’-]*\s+){1,5}?)(?=\p{Upper}[\p{Alpha}\p{N}®™-]*(?:\s\p{Upper}\p{Alpha}*)?\s+(?:is|are|was|develops?|has|provides?|specializes|focuses|discovers|offers|operates)\b)/u;

/** Where "About Acme" ends that runs into what is told of it: before the name that begins again, before what begins a sentence, or at a colon or dash; `undefined` where the words are no heading. */
export const gluedAbout = (text: string): GluedHeading | undefined => {
  const from = lead.exec(text)?.[0].length;
  if (from === undefined || !isAbout(text.slice(0, 300))) return undefined;
  const stem = stemOf(text.slice(from));
  if (stem === undefined) return undefined;
  const isEnglish = /^about/i.test(text);
  let words = 0;
  // Below a name with words in small letters the text has to name it again.
  let isPlain = false;
  for (const { 0: word, index } of text.slice(from, from + bounds.name).matchAll(parts)) {
    const at = from + index;
    const before = text.slice(from, at);
    if (words > 0) {
      const last = before.trimEnd();
      // "About Alder (ASX: ALD) is …" has its colon in brackets.
      const parted = /(?:[^\s:]:|\s:|\s[–—-]{1,2})$/.test(last) && !/\([^()]*$/.test(last);
      if (
        parted &&
        /^["“(]?[\p{Upper}\d]/u.test(word) &&
        (!isPlain ||
          namesAgain(text.slice(at, at + 160), stem, last) ||
          (isEnglish && words <= 5 && last.endsWith(':') && isWhole.test(text)))
      )
        return text.length >= bounds.text || /[.!?]["”’)]?$/.test(text)
          ? { to: from + withoutEnd(before).length, next: at }
          : undefined;
      const isJoined = joins.test(last.slice(last.lastIndexOf(' ') + 1));
      if (
        text.length >= bounds.text &&
        !isJoined &&
        (namesAgain(text.slice(at, at + 160), stem, last) ||
          (!isPlain && begins.test(text.slice(at, at + 40))))
      )
        return { to: from + withoutEnd(before).length, next: at };
    }
    if (text.length >= bounds.text)
      for (const joint of jointsOf(word)) {
        const rest = text.slice(at + joint, at + joint + 160);
        const name = text.slice(from, at + joint);
        // "About AlderAlder makes …": all of the name stands before the joint.
        const own = words === 0 ? (stemOf(name) ?? stem) : stem;
        if (namesAgain(rest, own, name) || (!isPlain && begins.test(rest)))
          return { to: from + withoutEnd(name).length, next: at + joint };
      }
    const ends = /[!?;]$/.test(word);
    const isPart = isNamePart(word) || (words === 0 && !isEnglish) || /^[–—:-]{1,2}$/.test(word);
    if (ends || words > bounds.words || !(isPart || isPlainWord(word))) break;
    isPlain ||= !isPart;
    words += 1;
  }
  const verb = text.length >= bounds.text ? beforeVerb.exec(text) : null;
  return verb ? { to: withoutEnd(verb[0]).length, next: verb[0].length } : undefined;
};
