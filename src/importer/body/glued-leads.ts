import { isAbout } from './heading-words.ts';
import { stoppedForm } from '../legal-forms.ts';

/** The notices on what is to come that run into their text: "Safe Harbor Statement: This release …". */
export const gluedKnown =
  /^((?:Cautionary (?:Note|Statement|Language)s?(?: (?:on|Regarding|Concerning|About|for))?(?: Forward[- ]Looking (?:Statements?|Information))?|Forward[- ]Looking (?:Statements?|Information)(?: (?:Disclaimer|Disclosure|Safe Harbor))?|Safe[- ]Harbou?r(?: Statements?)?(?: (?:for|Regarding|Under|under)(?:U\.S\.|[^.:]){3,90}?)?|Special Note Regarding Forward[- ]Looking Statements|Note Regarding Forward[- ]Looking Statements|(?:Legal )?Disclaimers?(?=\s?:)|Haftungsausschluss(?=\s?:)|Avertissement(?=\s?:)))(?:\s*[:.–—-]+\s*|\s+)(?=(?:This|These|Statements|Certain|Any|Except|In|The|Some|Except|To|All|Matters|Various|Information|Diese|Ce|Cette|Les)\b)/i;
const gluedAbout = new RegExp(
  String.raw`^((?:About|ABOUT|Über|ÜBER|Om|[ÀA] propos d(?:e|u|es|['’])|Acerca de|Sobre|Informazioni su)\s*(?:the\s+)?(?:[^\s.!?:(]|\([^()]{1,40}\))(?:[^.!?:(]|\([^()]{1,40}\)){1,89}?(?:,? (?:${stoppedForm})\.)?)\s*(?::\s+|\s[–—-]\s)(?=[\p{Lu}\d])`,
  'u',
);

const stopsOfFirms = new RegExp(String.raw`\b(?:${stoppedForm})\.`, 'g');
// "Über Acme Acme stellt …", "Om Acme AB Acme AB utvecklar …": whom the part tells of begins again, and a verb follows.
const aboutAgain =
  /^((?:Über|Om|Over|[ÀA] propos d[eu]|Sobre|Acerca de|Informazioni su) (?:(?:die|das|den|la|le|el|het|de) )?(\p{Lu}[\p{L}\p{N}&.'’ -]{1,60}?)) (?=(?:(?:Die|Das|Der|La|Le|El|De|Het) )?\2 \p{Ll})/u;

/** True for a sentence of three words at least. */
export const isShortSentence = (text: string): boolean =>
  /[.!?]["”’)]?$/.test(text) && text.split(/\s+/).length >= 3;

/** Offset at which a heading glued to its text ends, and at which the text begins. */
export const gluedHeading = (
  text: string,
): { readonly to: number; readonly next: number } | undefined => {
  const said = gluedKnown.exec(text);
  // "Forward-looking statements in this release are …" is a sentence.
  const begins =
    said && (/[:.–—-]\s*$/.test(said[0]) || /^\p{Lu}/u.test(text.slice(said[0].length)));
  const words = (begins ? said : null) ?? gluedAbout.exec(text);
  // A colon parts even a short sentence from its heading; "About Acme: 2012" is a heading throughout.
  if (words?.[1] !== undefined)
    return text.length >= 60 || isShortSentence(text.slice(words[0].length))
      ? { to: words[1].length, next: words[0].length }
      : undefined;
  const again = aboutAgain.exec(text);
  if (again?.[1] !== undefined && text.length >= 60)
    return { to: again[1].length, next: again[0].length };
  // "About 70 percent of the budget" and "About half of it" begin sentences, "About eBay" a section.
  if (text.length < 60 || !isAbout(text)) return undefined;
  const lead = /^(?:About|ABOUT)\s+(?:the\s+)?/.exec(text)?.[0];
  if (lead === undefined) return undefined;
  // "About Acme Acme is ...", "About Acme, Inc. Acme, Inc. develops ...": the name begins again.
  const name = /^[\p{L}\p{N}’'®™-]+/u.exec(text.slice(lead.length))?.[0];
  if (name === undefined || !/[\p{Lu}\d]/u.test(name)) return undefined;
  const stem = name.replace(/[®™]/g, '').toLowerCase();
  const from = lead.length + name.length;
  const window = text.slice(from, from + 110).toLowerCase();
  for (const start of [stem, 'the company', 'founded in', 'headquartered in', 'based in']) {
    const at = window.search(
      new RegExp(
        `(?<=[\\s.®™)])(?<!www\\.)${start.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`,
        'u',
      ),
    );
    if (at === -1) continue;
    const between = text.slice(from, from + at);
    if (
      /[.!?:;]\s+\p{L}+\s/u.test(between.replace(stopsOfFirms, '')) ||
      /\b(?:is|are|and|that|which|has|develops?)\b/i.test(between)
    )
      continue;
    return { to: from + between.trimEnd().length, next: from + at };
  }
  const verb =
    /^(?:About|ABOUT)\s+((?:\p{Lu}[\p{L}\p{N}®™&.,'’-]*\s+){1,5}?)(?=\p{Lu}[\p{L}\p{N}®™-]*(?:\s\p{Lu}\p{L}*)?\s+(?:is|are|was|develops?|has|provides?|specializes|focuses|discovers|offers|operates)\b)/u.exec(
      text,
    );
  return verb ? { to: verb[0].trimEnd().length, next: verb[0].length } : undefined;
};
