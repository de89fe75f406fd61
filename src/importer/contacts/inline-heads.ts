import { isPerson, startsGiven } from './people.ts';
import { hasAddress } from './tokens.ts';

const subject =
  '(?:interviews?|comments?|quotes?|pictures?|photos?|photographs?|images?|filming|footage|artwork|samples|review copies)';
// "Issued by: Jane Doe, Birch PR, 01224 555 0132", "Writer: Jane Doe, 617/555-0100", "For interviews and pictures: Jane Doe, …"
const issuer = new RegExp(
  `^(?:(?:issued|released|prepared|written|sent) by|(?:science |news |staff )?writers?|sources|(?:for |available for )?interviews?|for ${subject}(?:\\s*(?:,|and|&|or|/)\\s*(?:(?:more|further|other)\\s)?${subject})*|interviews?\\s*(?:,|and|&|or|/)\\s*${subject})\\s*:\\s+(?=\\S)`,
  'i',
);
const by = /^(?:\w+ by|(?:\w+ )?writers?|sources)\s*:/i;
// "For entries and anything else: Jane Doe, 01224 555 0132"
const matter = /^(?:For|FOR)\s+\p{Lower}[^:@\d]{2,60}:\s+(?=\p{Upper})/u;
// "Info: Ufficio Stampa Teatro Alba, tel. 0832 555 447", "Infos : Service de presse d'Alba, …"
const info = /^info(?:s|rmazioni|rmaci[oó]n|rmations|rmationen)?\s?:\s+(?=\S)/i;
/** Words for those who answer the press, at the start of an office's name: "Ufficio Stampa Teatro Alba". */
export const pressDesk =
  /^(?:the\s+)?(?:ufficio stampa|service de presse|gabinete de (?:prensa|comunicación|imprensa)|oficina de prensa|assessoria de imprensa|(?:presse|medien)stelle|presse(?:büro|dienst|abteilung)|persdienst|press(?:tjänst|avdelning)|press (?:office|desk|service))(?!\p{Alpha})/iu;

/** The line of contacts as two, "Press:" and the person, where a dash parts one who answers the press from the office: "Gabinete de prensa – Jane Doe"; as it is where the office has a name of its own. */
export const partDesk = (line: string): readonly string[] => {
  const desk = /\s[–—-]\s/.test(line) ? pressDesk.exec(line)?.[0] : undefined;
  const person =
    desk === undefined ? undefined : /^\s[–—-]\s(.{5,50})$/.exec(line.slice(desk.length))?.[1];
  return person !== undefined && isPerson(person) ? ['Press:', person] : [line];
};

const firstCell = (rest: string): string => rest.split(/[,;|(]|\s[–—-]\s/)[0]?.trim() ?? '';

/** How long a label is that opens a contact by what stands behind it on its line, a person or an office and how to reach them, and whether it speaks to the press: "For interviews and pictures: Jane Doe, 0455 550 133"; `undefined` for other lines. */
export const readInlineHead = (
  text: string,
): { readonly to: number; readonly media: boolean } | undefined => {
  const colon = text.indexOf(':');
  if (colon === -1 || colon > 90) return undefined;
  const issued = issuer.exec(text);
  if (issued && hasAddress(text.slice(issued[0].length)))
    return { to: issued[0].length, media: !by.test(text) };
  const asked = matter.exec(text) ?? info.exec(text);
  if (!asked) return undefined;
  const rest = text.slice(asked[0].length);
  const first = firstCell(rest);
  const desk = pressDesk.test(first);
  return (desk || (startsGiven(first) && isPerson(first))) && hasAddress(rest)
    ? { to: asked[0].length, media: desk }
    : undefined;
};

// "Financial analysts may call:" above a person, "News media inquiries please call Acme Media Relations at 617-555-0100"
const askers =
  '(?:(?:news|financial|trade|local|securities|institutional|individual) )?(?:media|press|analysts?|investors?|shareholders?|stockholders?|reporters?|editors?|journalists?)';
const whoAsks = new RegExp(
  `^${askers}(?:(?: and | or | & |/)${askers})?(?: (?:inquiries|enquiries|queries|questions|representatives))?,? (?:(?:may|can|should|are (?:asked|invited|requested) to)(?: please)?|please) (?:call|contact|phone|telephone|e-?mail)(?::?$|:?\\s(?=\\p{Upper}))`,
  'iu',
);

// "Questions? Jane Doe, Acme Optics, 617-555-0100", "Media questions? Call Jane Doe at 617-555-0100"
const question =
  /^(?:(?:press|media|any|investor|more|further|other) )?(?:questions|queries|enquiries|inquiries)\s?\?(?:\s(?:please )?(?:contact|call|e-?mail|ask|write(?: to)?|reach))?:?\s(?=\p{Upper})/iu;

// "Name of contact and telephone number for queries:", as London's exchange prints it in its forms
const ofForm =
  /^(?:name of )?contact(?: name| person)?,? (?:and|&) (?:tele)?phone (?:number|no\.?)s?(?: for (?:queries|enquiries|further information))?\s?(?::\s?|$)/i;

/** How long the words are at the start of a line that tell which readers may call somebody, "News media inquiries please call", where nothing or a number stands behind, that a form prints above both, or that ask "Questions?" before a person and how to reach her; `undefined` for other lines. */
export const lengthOfCall = (text: string): number | undefined => {
  if (text.length >= 200) return undefined;
  const form = ofForm.exec(text)?.[0];
  if (form !== undefined)
    return form === text || hasAddress(text) || isPerson(text.slice(form.length))
      ? form.length
      : undefined;
  const asked = text.slice(0, 60).includes('?') ? question.exec(text)?.[0] : undefined;
  if (asked !== undefined) {
    const first = firstCell(text.slice(asked.length)).replace(/\s(?:at|on|via)$/, '');
    return isPerson(first) && hasAddress(text) ? asked.length : undefined;
  }
  const found = whoAsks.exec(text)?.[0];
  if (found === undefined) return undefined;
  const rest = text.slice(found.length);
  return rest === '' || (/^\p{Upper}/u.test(rest) && hasAddress(rest)) ? found.length : undefined;
};

const inBrackets = /^(?:\[|<{1,2}|【|〈|《)\s?([^[\]<>【】〈〉《》]{4,60})(?:\]|>{1,2}|】|〉|》)$/u;

/** The words of a line that stand in brackets, "[Contact]", "<Media Inquiries>", as issuers in Japan print their headings; `undefined` for other lines. */
export const wordsInBrackets = (line: string): string | undefined =>
  line.length < 70 ? inBrackets.exec(line)?.[1]?.trim() : undefined;
