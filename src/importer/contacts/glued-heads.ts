import { partPeopleRun } from './people-run.ts';
import { isPerson } from './people.ts';
import { hasAddress } from './tokens.ts';
import { formOfLaw } from '../legal-forms.ts';

const inEnglish =
  '(?:(?:Corporate|Company|Media|Press|Investors?|Issuer|IR|PR|Public|Financial)(?:(?:\\s(?:and|&)\\s|\\s?/\\s?)(?:Media|Press|Investors?|Public))?\\s(?:(?:Relations|Inquir(?:y|ies)|Enquir(?:y|ies))\\s)?(?:Contacts?|Relations|Inquiries|Enquiries)|Contacts?(?:\\s(?:Information|Details|Person|Us))?)';
const abroad =
  '(?:(?:(?:Presse|Medien|Investoren|Press|Media|IR)-?)?[Kk]ontakt(?:e|er|person(?:en|er)?)?|Ansprechpartner(?:in)?|Rückfrage(?:n|hinweis)|Contacts? (?:presse|médias?|investisseurs?)|Relations (?:presse|investisseurs)|Contatt[io](?: stampa| per la stampa)?|Ufficio stampa|Contacto(?: (?:de )?prensa)?|Contato|Perscontact)';
// "Acme Optics, Inc.Investors:Jane Doe": whom the label speaks to is a word of any text without the sign that is glued behind it.
const audience = '(?:Investors?|Media|Press|Analysts?)(?=:\\p{Upper}\\p{Lower})';
// "Media ContactMr. Jane Doe", "Pressekontakt:Jane Doe": the label has lost the line's end behind it.
const label = new RegExp(
  `(?:^|(?<=[.!?]["”»)]? ?))(?:${inEnglish}|${abroad}|${audience})(?:(?=\\p{Upper}[\\p{Lower}.])|\\s?:(?=\\p{Upper}))`,
  'u',
);
// What is reached by has three figures in a row or a sign of mail.
const reach = /\d{3}|@/;
const word =
  /(?:edia|nvestors?|ress|nalysts?):\p{Upper}|onta[ck]t|CONTACT|elations|nquir|Rückfrage|Ansprech|stampa/u;

// "ÖffentlichkeitsarbeitElm e.V.Am Anger 2736037 FuldaTelefon 0661-555310-20jane@elm.example": what stood on lines of its own behind it.
const lineEnds = [
  /(?<=\p{Lower}{2})(?<!\b(?:Mac|Fitz|Van|Des|Les))(?=\p{Upper}\p{Lower})/gu,
  new RegExp(String.raw`(?<=e\. ?V\.|\b${formOfLaw})(?=\p{Upper}\p{Lower})`, 'gu'),
  /(?<=\p{Alpha} \d{1,3}[a-z]?)(?=\d{5} \p{Upper})/gu,
  /(?<=\d)(?=\p{Lower}[\p{Alpha}._-]+@)/gu,
  /(?<=\bC[EFOMST]O)(?=\p{Upper}\p{Lower})/gu,
  /(?<=\d|@[\w.-]{3,60}\.[a-z]{2,7}?)(?:or|and)?(?=(?:Investors?|Media|Press|Analysts?):\p{Upper})/gu,
];

const partLines = (glued: string): readonly string[] =>
  lineEnds
    .reduce((line, end) => line.replace(end, '\n'), glued)
    .split('\n')
    .map((line) => line.trim());

// "Press contacts:Jane DoeT: +44 20 7555 0112jane@acme.exampleAto RoeT: +44 20 7555 0113": every line's end is lost.
const lostEnd =
  /(?<=\p{Lower}{2})(?<!\b(?:Mac|Fitz|Van|Des|Les))(?=\p{Upper}(?:\p{Lower}|:\s))|(?<=\d)(?=(?:or)?\p{Upper}\p{Lower})|(?<=\p{Alpha}:|\d\))(?=\p{Upper}\p{Lower})|(?<=\d[)\d]|\bor)(?=\p{Lower}[\p{Lower}.]{1,30}@)|(?<=\bor)(?=\p{Upper}\p{Lower})|(?<=\bC[EFO]O|@[\w.-]{1,60}\.(?:com|org|net|info|example|[a-z]{2})|\b(?:Inc|Ltd|Corp)\.)(?=\p{Upper}\p{Lower})|(?<=\b(?:Inc|Ltd|Corp)\.)(?=[\p{Lower}.]{2,30}@)/gu;

/** How many ends a line has lost at least, and how long it is at most, in characters. */
const runOn = { ends: 3, line: 700 } as const;

// "GlobeNewswire, LinkedIn and YouTube" are written so; a number or a label to which words are glued tells of lost ends.
const gluedReach = /\d(?:or)?\p{Alpha}{2}|[\p{Alpha}.]\(?\d{3}[-)]|\p{Alpha}:\p{Upper}\p{Lower}/u;

/** The lines of contacts that a dump has run together without a space, "Jane DoeTreasurer617-555-0100jane@acme.exampleAto Roe"; any other line as it is. */
export const partRunOn = (line: string): readonly string[] => {
  if (line.length > runOn.line || !reach.test(line) || !gluedReach.test(line)) return [line];
  return (line.match(lostEnd)?.length ?? 0) >= runOn.ends && hasAddress(line)
    ? line
        .replace(lostEnd, '\n')
        .split('\n')
        .map((one) => one.trim())
        .filter((one) => one !== '')
    : [line];
};

// "… on 8 March 2006. Enquiries: Acme plc 01629 555 047Jane Doe, Chief ExecutiveAto Roe, Finance Director Birch Dean 020 7555 0115Ida Poe This information is provided by RNS": a release in one line.
const labelOfOffices =
  /(?<=^|[.!?:)"”] ?)(?:(?:[Ff]or )?(?:[Ff]urther )?(?:[Ii]nformation|[Ee]nquiries|ENQUIRIES)(?:,? (?:please )?contact)?|Contacts?|CONTACTS?)\s?: (?=\p{Upper})/gu;
const endOfOffices =
  /\s?(?:This information is provided|Notes? (?:to|for) [Ee]ditors|About \p{Upper}|-\s?[Ee]nds|E\s?N\s?D\s?S?$)/u;
const gluedLine = /\d{3}\p{Upper}\p{Lower}/u;
const officeEnds = [
  /(?<=\d{3})(?=\p{Upper}\p{Lower})/gu,
  /(?<=\p{Lower}{2}|\b(?:C[EFO]O|PR))(?<!\b(?:Mac|Fitz|Van|Des|Les))(?=\p{Upper}\p{Lower}+(?:[\s,-]|$))/gu,
  /(?<=\b(?:Director|Officer|Executive|Chair(?:man|woman)?|Secretary|Manager|President|Partner|C[EFO]O)\)?)\s(?=(?:\p{Upper}[\p{Alpha}&.'’-]*\s){1,5}(?:\([\p{Alpha} &]{2,50}\)\s)?(?:Tel:?\s)?[+(]?\d)/gu,
];

/** How far from the end of a release in one line its offices begin at most, and how long they are, in characters. */
const reachOfOffices = 1500;
const longestOffices = 600;

const partOffices = (line: string): readonly string[] | undefined => {
  if (line.length < 80 || !gluedLine.test(line.slice(-reachOfOffices))) return undefined;
  const from = Math.max(0, line.length - reachOfOffices);
  const found = [...line.slice(from).matchAll(labelOfOffices)].at(-1);
  if (!found) return undefined;
  const before = line.slice(0, from + found.index).trim();
  const rest = line.slice(from + found.index + found[0].length);
  const told = rest.slice(0, endOfOffices.exec(rest)?.index ?? rest.length);
  const whole = `${found[0].trim()} ${told}`;
  if (partPeopleRun(whole)) return before === '' ? [whole] : [before, whole];
  return told.length <= longestOffices && gluedLine.test(told) && hasAddress(told)
    ? [
        ...(before === '' ? [] : [before]),
        found[0].trim(),
        ...officeEnds
          .reduce((offices, end) => offices.replace(end, '\n'), told)
          .split('\n')
          .map((one) => one.trim()),
      ]
    : undefined;
};

/** A line in which a label of contacts has lost the line's end behind it, "… in May. Pressekontakt:Jane Doe …", parted before and behind it; `undefined` for other lines. */
export const partGlued = (line: string): readonly string[] | undefined => {
  const offices = partOffices(line);
  if (offices) return offices;
  if (line.length > 4000 || !reach.test(line) || !word.test(line)) return undefined;
  const found = label.exec(line);
  if (!found) return undefined;
  const to = found.index + found[0].length;
  const rest = line.slice(to);
  if (rest.length > 400 || !hasAddress(rest)) return undefined;
  const below = partLines(rest);
  // "ContactElm Ltd can be reached at 617-555-0100."
  if (below.length < 2) return undefined;
  const before = line.slice(0, found.index).trim();
  return [
    ...(before === '' ? [] : [before]),
    `${found[0].replace(/\s?:$/, '')}:`,
    ...partLines(rest),
  ];
};

// "… of such resolutions.For more information, please contact:Jane Doe" above her number
const asksAtEnd =
  /(?<=[\p{Lower}\d)][.!?]?\s?)(?:For (?:more|further|additional) information(?:,? please contact)?|(?:Further )?[Ee]nquiries|Contacts?)\s?:\s?(\p{Upper}[^:@\d]{3,60})$/u;
const beginsNumber = /^(?:Tel|Phone|Puh|Tfn|Tlf|Mob|T)[\p{Alpha}]{0,10}[.:]{0,2}\s?[+(]?\d/iu;

/** A line at whose end the label of contacts and a person stand, right above her number, parted before each of them; `undefined` for other lines. */
export const partAtLabel = (line: string, below: string): readonly string[] | undefined => {
  if (!line.includes(':') || !beginsNumber.test(below)) return undefined;
  const found = asksAtEnd.exec(line);
  const name = found?.[1] ?? '';
  if (!found || found.index === 0 || !isPerson(name.split(',')[0] ?? '')) return undefined;
  return [line.slice(0, found.index), found[0].slice(0, -name.length).trim(), name];
};

const numberBefore =
  /^((?:Tel|Phone|Puh|Tfn|Tlf|Mob)\p{Alpha}{0,10}[.:]{0,2}\s?[+(]?\d[\d\s().-]{5,24}\d)(\p{Upper}\p{Lower}.{2,60})$/u;

/** "Tel. +358 10 555 0155Jane Doe" as two lines, the number and whoever begins the next; any other line as it is. */
export const partBehindNumber = (line: string): readonly string[] => {
  const [, number, next] = line.length < 110 ? (numberBefore.exec(line) ?? []) : [];
  return number === undefined || next === undefined ? [line] : [number, '', next];
};
