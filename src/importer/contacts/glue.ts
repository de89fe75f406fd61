import { formOfLaw, stoppedForm } from '../legal-forms.ts';

// "Jane DoeCEO, Acme, Inc.E: jane@acme.comP: 617-555-0100Twitter": lines of a page between which nothing is left.
const gluedPosition =
  /(?<=\p{Lower})(?=(?:C[EFOT]O|President|Director|Vice President|Chief|Managing|Founder|Senior|Head of)\b)|(?<=\p{Lower}{2})(?<!\b(?:Mac|Fitz|Van|Des|Les))(?=\p{Upper}\p{Lower}+\s(?:Director|Manager|Officer|Counsel|Editor|Coordinator|Specialist|Secretary)\b)/gu;
const label = new RegExp(
  String.raw`(?<=\p{Lower}\.(?:com|net|org|edu|gov|io|ai|de|ca|eu)|\d{4}|\b(?:${stoppedForm})\.)(?=(?:[EPTMF]:|Phone\b|Tel\b|Mobile\b|Email\b|E-mail\b|Twitter\b|LinkedIn\b|Website\b|Facebook\b))`,
  'gu',
);
// "Jane DoeVP, Investor Relationsjane@acme.com", "RelationsTel: 617-555-0100": a rank, a label or an address behind a word.
const rank =
  /(?<=\p{Lower}{2})(?=(?:[SE]?VP|Investor|Media Relations|Public Relations|Corporate Communications)(?:[\s,]|$))/gu;
const labelBehindWord = /(?<=\p{Lower}{3})(?=(?:Tel|Phone|Mobile|E-?mail|Fax)\s?:)/gu;
const addressBehindMatter =
  /(?<=\b(?:Relations|Communications|Affairs|Officer|Director|Manager|President|Partners|Marketing))(?=\p{Lower}[\w.+-]{1,40}@\w)/gu;
// "Hill Fleet, LLCJane Doe": the next line begins where a firm's form ends.
const firm = new RegExp(String.raw`(?<=\b${formOfLaw})(?=\p{Upper}\p{Lower}+\s\p{Upper})`, 'gu');
// "Hill Fleet Ltd. Jane Doe, Manager": a wire that set its contacts in one line.
const personBehindFirm = new RegExp(
  String.raw`(?<=\s${formOfLaw}),?\s(?=\p{Upper}\p{Lower}+ (?:\p{Upper}\. )?\p{Upper}\p{Lower}[\p{Alpha}'’-]*,\s\p{Upper}\p{Lower})`,
  'gu',
);
// "Acme Optics, Inc. Investors: Jane Doe": whom a person serves, behind the firm of both.
const labelBehindFirm =
  /(?<=[\s,](?:Inc|Corp|Ltd|LLC|LLP|plc|Limited)\.?)\s(?=(?:Investors?|Media|Press|Analysts?)(?: (?:Relations|Contacts?))?\s?:\s)/gu;
// "President1177 Avenue", "Acme Town(+65) 6222 5223": a street or a number behind a word.
const number =
  /(?<=\p{Lower}{3})(?=\d{1,5}\s\p{Upper}\p{Lower})|(?<=[\p{Lower}\d])(?=\(\+\d{1,3}\)\s?\d)|(?<=\p{Lower})(?=\+\d)|(?<=\p{Lower}{2}|\b(?:C[EFOT]O|VP|IR|PR))(?=(?:1[-. ])?\(?\d{3}\)?[-. ]\d{3}[-. ]\d{4})/gu;
// "617-555-0133ORAcme Optics": the word between two contacts.
const between = /(?<=\d{4})OR(?=\p{Upper}\p{Lower})/gu;
// "jane@acme.comwww.acme.com"
const siteBehind = /(?<=@[\w-]{1,40}\.[a-z.]{2,8})(?=www\.\w)/gu;
// "Jane DoeAcme Bio": where a number is glued too, a small letter before a large one ends a line.
const gluedNumber = /\p{Lower}{2}[+(]?\d{2,}[-. )]|\d{4}\p{Lower}[\w.-]*@/u;
const lineEnd = /(?<=\p{Lower}{2})(?<!\b(?:Mac|Fitz|Van|Des|Les))(?=\p{Upper}\p{Lower}+)/gu;

const desk =
  /^(?:investors?(?:[._-]?relations)?|ir|press(?:e|office|room)?|media(?:[._-]?relations)?|pr|info|news(?:room)?|contact|hello|communications?|comms|enquiries|inquiries|corporate(?:[._-]?communications)?)$/i;
const namedAddress =
  /(\p{Upper}[\p{Alpha}'’-]+)\s+(\p{Upper}[\p{Alpha}.'’_-]{3,60})(?=@[\w-]+\.)/gu;

// How many letters of "Doepress" or "Doejane.doe" behind "Jane" are the surname.
const lengthOfSurname = (given: string, local: string): number => {
  for (let length = 2; length < local.length - 1; length += 1) {
    const surname = local.slice(0, length);
    const rest = local.slice(length);
    if (!/^\p{Upper}?\p{Lower}/u.test(rest) || !/\p{Lower}$/u.test(surname)) continue;
    const parts = rest.toLowerCase().split(/[._-]/);
    const [first = '', last] = parts;
    const [name, initial] = [given.toLowerCase(), given.charAt(0).toLowerCase()];
    const own = surname.toLowerCase();
    if (
      desk.test(rest) ||
      (last === undefined && (first === name || first === `${initial}${own}`)) ||
      (last === own && (first === name || first === initial)) ||
      (last === undefined && first === `${name}${own}`)
    )
      return length;
  }
  return 0;
};

const mayRunOn =
  /\p{Lower}{2}(?:[SE]?VP|Investor|Media|Public|Corp|Tel|Pho|Mob|E-?mail|Fax|\p{Lower}*@)/u;
const partRunOnWords = (line: string): string =>
  line.replace(rank, ', ').replace(labelBehindWord, ' ').replace(addressBehindMatter, ' ');

/** A contact's line with a break where the lines of a page have lost what stood between them: "Jane Doepress@acme.com". */
export const unglue = (printed: string): string => {
  const line = mayRunOn.test(printed) ? partRunOnWords(printed) : printed;
  return (gluedNumber.test(line) ? line.replace(lineEnd, ', ') : line)
    .replace(between, ' or ')
    .replace(siteBehind, ' ')
    .replace(gluedPosition, ', ')
    .replace(label, ' ')
    .replace(firm, ', ')
    .replace(personBehindFirm, ', ')
    .replace(labelBehindFirm, ', ')
    .replace(number, ', ')
    .replace(namedAddress, (whole, given: string, local: string) => {
      const length = lengthOfSurname(given, local);
      return length === 0 ? whole : `${given} ${local.slice(0, length)}, ${local.slice(length)}`;
    });
};

// ", Secretary, Acme News, 020 7555 0104  Jane DoeDeputy Company": what stood first has come last.
const turned = /^,\s(.{4,120}\d)\s{2,}(\p{Upper}[^\d@]{4,80})$/u;

/** A line of contacts that begins with a comma, with what was turned behind it before it again, "Jane Doe, Deputy Company Secretary, Acme News, 020 7555 0104"; any other line as it is. */
export const turnBack = (line: string): string => {
  const [, behind, first] = line.startsWith(', ') ? (turned.exec(line.trim()) ?? []) : [];
  return behind === undefined || first === undefined
    ? line
    : `${first.replace(lineEnd, ', ')} ${behind}`;
};

// "jane@acme.frHILL FLEET – Financial Media", "jane@acme.comJohn Roe": the line's end behind an address is lost.
const behindMail =
  /(?<=@[\w.-]{1,60}\.(?:[a-z]{2,3}|info|example))(?=\p{Upper}\p{Alpha}+(?:[\s,:(]|$))/u;

// "Company Contact Jane Doe T: 617-555-0100 E: jane@acme.example Media Contact Ato Roe T: 617-555-0101": the next label stands behind a blank.
const nextLabel =
  /(?<=@[\w.-]{3,60}|\d{3})\s(?=(?:Media|Press|Investors?|Company|Corporate)(?: Relations)? Contacts?:?\s\p{Upper})|(?<=@[\w.-]{3,60}|\d{4})\s(?=(?:Media|Press|Investors?)\s(?!(?:Relations|Contacts?|Affairs|Communications|In?quiries|En?quiries|Of|De|Li|Ma|Di)\p{Lower}*\b)\p{Upper}\p{Lower}+ \p{Upper}\p{Lower}+\s)/u;
const ends = new RegExp(`${behindMail.source}|${nextLabel.source}`, 'u');

/** The lines of contacts that one line holds, parted by an empty one behind each address of mail to which the next person or firm is glued, and before each label behind who can be reached. */
export const partBehindMail = (line: string): readonly string[] =>
  line.includes('@') && line.length < 600
    ? line
        .split(line.includes('ontact') ? ends : behindMail)
        .flatMap((part, at) => (at > 0 && /^\p{Alpha}/u.test(part) ? ['', part] : [part]))
    : [line];
