import { foreignHead } from './heads-abroad.ts';
import type { Contact } from '../../domain/release.ts';
import { lengthOfCall, pressDesk, readInlineHead, wordsInBrackets } from './inline-heads.ts';
import { hasAddress } from './tokens.ts';
import { isPerson, isSurePerson, startsGiven } from './people.ts';
import { remembered } from '../remembered.ts';

export { emailsOf, hasAddress, readContactTokens } from './tokens.ts';

/** The head of a contact block, and what stands after it on the same line. */
export interface ContactHead {
  /** Whom the block is meant for. */
  readonly kind: Contact['kind'];
  /** The rest of the line. */
  readonly rest: string;
  /** The firm that the label names: "Acme Optics Investor Contact:". */
  readonly firm?: string;
}

const audience =
  '(?:investors?|media|press|analysts?|shareholders?|journalists?|medical|patients?|corporate|company|general|financial|finance|city|presse|business|trade|public|scientific|agency|ir|pr|u\\.?s\\.?|european?|global|north america|international|issuer|primary|consumers?|customers?|readers?|editorial|technical|trade|further|other|corporate media|financial media|interview requests)';
const matter =
  '(?:relations|contacts?|inquir(?:y|ies)|enquir(?:y|ies)|quer(?:y|ies)|questions?|information|communications?|affairs|media|office|development)';
// "Contacts for inquiries", "Contact for this press release"
const asked =
  '(?:inquir(?:y|ies)|enquir(?:y|ies)|queries|questions|information|details|release|editors)';
const head = new RegExp(
  `^(?:for\\s+)?(?:the\\s+)?(?:(?:more|further|additional)\\s+(?:information|comments?(?=\\s*:))[^:]{0,60}?|${audience}(?:(?:\\s*(?:and|&|/|,|or)\\s*|\\s+)${audience})*(?:\\s+(?:${matter}|line|desk))*(?:\\s*(?:and|&|/)\\s*(?:${audience}|${matter})(?:\\s+${matter})*)*(?:\\s*(?:and|&)\\s+[^:]{2,40}(?=:))?(?:(?<=\\bcontacts?)\\s+(?:for|at)\\s+[^:\\d@]{2,40}(?=:))?|(?:(?:(?:additional|other|further|primary|secondary|scientific)\\s+)?contacts?|corresponding\\s+authors?|contactos?|contatt[io]|contatos?|kontakt(?:e|er|person(?:en)?)?|(?:ihre?\\s+)?ansprechpartner(?:in|innen)?|yhteystiedot)(?:\\s+(?:info(?:rmation)?|details|persons?|author|us|for\\s+(?:(?:the|this|any)\\s+)?(?:${audience}(?:\\s*(?:and|&)\\s*${audience})*(?:\\s+${asked})?|${asked})))?|${matter})(?:\\s*\\([^)]{2,30}\\))?(?:\\s+(?:(?:can|may|should)\\s+be\\s+(?:directed|addressed|sent|made)\\s+)?to(?=\\s*:))?\\s*(:|–|—|-{1,2}|$)\\s*((?:\\S.*)?)$`,
  'is',
);
// "Media Contact Jane Doe 617-555-0100": the colon is lost.
const gluedHead =
  /^((?:(?:[Mm]edia|[Ii]nvestors?|[Pp]ress|[Cc]ompany|[Cc]orporate|MEDIA|INVESTOR|PRESS|COMPANY|I\.?R\.?|P\.?R\.?)(?:\s+[Rr]elations)?)\s+(?:[Cc]ontacts?|CONTACTS?))\s+(?=(?:(?:Dr|Mr|Mrs|Ms|Prof)\.?\s+)?\p{Upper}\p{Alpha}+\s+\p{Upper})(.*)$/su;
// "Investors Jane Doe Acme Optics 617-555-0100": the lines of a table's cell in one.
const audienceCell =
  /^((?:Investors?|Media|Press|INVESTORS?|MEDIA|PRESS)(?: Relations)?)\s+(?=\p{Upper})(.*)$/su;
const cellHead = (text: string): RegExpExecArray | null => {
  const found = audienceCell.exec(text);
  const [given = '', surname = ''] = found?.[2]?.split(' ') ?? [];
  return isSurePerson(`${given} ${surname}`) && hasAddress(text) ? found : null;
};
const pleaseContact =
  /^(?:for|if you)\b[^.:]{0,140}?\b(?:contact|(?<!\b(?:the|this|our|an?|conference) )call|visit|reach)(?:\s+us|(?:\s+person)?\s+is)?\b(?:\s*:)?(?:\s+|$)((?:\S.*)?)$/is;
// "For nærmere informasjon, kontakt Jan Roe mobil: 959 55 014": the colon belongs to the number.
const asksForPerson =
  /^[^:\d@]{0,60}(?:information(?:s|en)?|informasjon|oplysninger|opplysninger|información|informazioni|informações|informatie|questions|spørsmål|frågor),? (?:please |vennligst |vänligen |venligst |bitte |veuillez )?(?:contact(?:er|ar|eer)?|contattare|call|ring|kontakta?|kontaktieren sie|wenden sie sich (?:bitte )?an) (?=\S)/i;
const namedWithLabel =
  /^\p{Upper}[\p{Alpha}’'-]+(?: \p{Upper}[\p{Alpha}.’'-]*){1,3},? (?:on |på |unter |au )?(?:[Tt]el|[Tt]lf|[Pp]hone|[Mm]ob|[Cc]ell|[Tt]él|[Gg][Ss][Mm]|[Hh]andy|[Tt]fn|[Dd]irekte?)\p{Alpha}{0,10}\.? ?:\s*[+(\d]/u;
const callsByName =
  /^[Ff]or\b[^.:\d@]{0,70}\b(?:contact|call|reach)\s+(\p{Upper}\p{Lower}+\s\p{Upper}(?:.*?\S)??)(?:\s+(?:at|on|by|via))?\s*$/su;
// "Contact Jane Doe", "please contact us"; "Contact lenses" are no contact.
const contactOf =
  /^(?:(?:[Pp]lease|PLEASE)\s+)?(?:[Cc]ontacts?|CONTACTS?):?\s+(?=\p{Upper}|(?:us|the|our)\b)(.*)$/su;

// "Acme Group Media Relations", "Acme Investor Contact:", "Acme Press Office (press@acme.example)"
const namedOffice =
  /^(?!.*\b(?:president|director|vp|svp|evp|officer|manager|head|chief|senior|vice)\b)(?:\p{Alpha}[\p{Alpha}\p{N}&.'’-]*,?\s+){1,5}((?:media|investor|press|corporate|financial|technical|trade|trade press|public|editorial|customer|analyst|sales|business|agency|product|company|medical)s?\s+(?:relations|communications(?=\s+contacts?\b)|contacts?|office|inquiries|enquiries)(?:\s+contacts?(?=\s*:?$))?(?:\s*(?:and|&)\s*\p{Alpha}+(?:\s+(?:relations|communications))?)?)\s*(?::\s*((?:\S.*)?)|\(([^()@]*[^\s()@]@[^\s()][^()]*)\))?$/iu;

// "Acme Optics Contact:", "Acme Optics Ltd. Investor Relations Contact:", "ACME OPTICS MEDIA CONTACT:"
const firmHead =
  /^(\p{Upper}[\p{Alpha}\p{N}&.'’-]*,?(?:\s+\p{Upper}[\p{Alpha}\p{N}&.'’-]*,?){0,4}?)\s+((?:(?:[Ii]nvestors?|INVESTORS?|[Mm]edia|MEDIA|[Pp]ress|PRESS|[Cc]ompany|COMPANY|[Cc]orporate|CORPORATE)(?:\s+(?:[Rr]elations|RELATIONS|[Cc]ommunications|COMMUNICATIONS))?\s+)?)(?:[Cc]ontacts?|CONTACTS?)\s*:\s*((?:\S.*)?)$/su;

// "Business" or "International" alone on a line is no contact's head.
const speaksOfContact =
  /investor|media|press|analyst|contact|contatt|contato|kontakt|yhteys|relations|inquir|enquir|quer(?:y|ies)|information|communication|shareholder|journalist|affairs|ansprech|question/i;
const namedAudience =
  /^(?:\p{Alpha}[\p{Alpha}\p{N}&.'’-]*,?\s+){1,4}(investors?|media|press|analysts?)(?:\s+(?:and|&)\s+(?:investors?|media|press|analysts?))?\s*:\s*((?:\S.*)?)$/iu;

const kindOf = (text: string): Contact['kind'] => {
  const found =
    /\b(investors?|investoren|investisseurs|inversores|inversionistas|investidores|inwestor\p{Alpha}*|investitori|actionnaires|accionistas|azionisti|shareholders?|analysts?|analytikerkontakt\p{Alpha}*|investerarkontakt\p{Alpha}*|financial|ir)\b|\b(media(?:kontakt\p{Alpha}*)?|presskontakt\p{Alpha}*|medien\p{Alpha}*|médias?|medios|presse(?:kontakt|stelle|sprecher)\p{Alpha}*|relations presse|prensa|imprensa|comunicación|stampa|mediów|prasy|média|novináře|perscontact\p{Alpha}*|press|journalists?|pr|public relations|communications?|news)\b|\b(medical|patients?)\b/iu.exec(
      text,
    );
  if (found?.[1] !== undefined) return 'investors';
  if (found?.[2] !== undefined) return 'media';
  return found?.[3] === undefined ? 'general' : 'medical';
};

// "eGene Investor Relations" names an office, "our investor relations" none.
const opensLarge = /^\p{Lower}{0,3}\p{Upper}/u;
const outerSign = /[\s*_•#/-]/;

// Whose people a label names behind a dash; "Media – Europe" may be a part of a company.
const whose =
  /^(?:the\s)?(?:agency|company|corporate|client|issuer|in-house|(?:trade|financial|business|local|national) (?:media|press))\s*:?$/i;

// "From: Jane Doe, 202-555-0100, of Acme", as a wire heads the copy with who answers for it; a mail's sender stands beside an address alone.
const fromCallable =
  /^(?:from|FROM|From):\s+(\p{Upper}\p{Alpha}+ (?:\p{Upper}\.? )?\p{Upper}[\p{Alpha}'’-]+(?:,| at| of)[^<>]*?\d{3}[-. )/]+\d{3,4}[-. ]?\d{0,4}.*)$/su;

// "APPROVED BY:  Jane Doe" above her office and number, as agencies of the nineties head who answers for a release
const approver =
  /^(?:(?:APPROVED|SUBMITTED|PREPARED) BY|(?:Approved|Submitted|Prepared) by)\s?:\s+(\p{Upper}\p{Alpha}+ (?:\p{Upper}\.? )?\p{Upper}[\p{Alpha}'’-]+(?:,.{2,60})?)$/u;

// "Media contact | Jane Doe | 208.555.0136 | [email protected]": the label is the first cell of its row, but for one above another column.
const labelCell =
  /^([^|:]{0,40}(?:contacts?|inquiries|enquiries|relations|presse?kontakt|medienkontakt)) \|\s(?=\p{Upper}[^|]{3,60} \|.*(?:\d{3}|@|\[email))/iu;

// "CONTACT: Investors Jane Doe Acme Optics 617-555-0100"
const behindLabel = (kind: Contact['kind'], rest: string): ContactHead => {
  const cell = kind === 'general' && rest.length < 200 ? cellHead(rest) : null;
  return cell ? { kind: kindOf(cell[1] ?? ''), rest: (cell[2] ?? '').trim() } : { kind, rest };
};

// "For an appointment call the Alder Clinic at 617-555-0100": who wants to come, not who asks of the news.
const ofVisitors =
  /^(?:for|to (?:make|schedule|book)|if you)\b[^.:@]{0,40}\b(?:appointments?|reservations?|tickets?|directions)\b/i;

/** How long the line of a label is at most, in characters. */
const longestHead = 500;

const readHeadOf = (line: string): ContactHead | undefined => {
  const inner = wordsInBrackets(line);
  if (inner !== undefined) {
    const head = readHeadOf(inner);
    return head?.rest === '' ? head : undefined;
  }
  const isMarked = outerSign.test(line.charAt(0) + line.slice(-1));
  if (!isMarked && line.length > longestHead) return undefined;
  const signless = isMarked ? line.replace(/^[\s*_•#/-]+|[\s*_/]+$/g, '') : line;
  // "Press Contact.", as an issuer prints it that ends its headings in full stops
  const bare =
    signless.length <= 40 && /(?:contacts?|kontakte?|inquiries|enquiries)\.$/i.test(signless)
      ? signless.slice(0, -1)
      : signless;
  // "Contact Phone: 617-555-0100" goes on with the person above.
  if (/^contact (?:tele)?(?:phone|e-?mail|number|fax|cell|mobile)\b/i.test(bare)) return undefined;
  // "pressestelle@alder.example" alone is an address, not the label of a desk.
  if (bare.includes('@') && /^[^\s:@]+@\S+$/.test(bare)) return undefined;
  // A label's line is short, also with "contact(s)" in it.
  if (bare.length > longestHead) return undefined;
  const text = (bare.includes(' | ') ? bare.replace(labelCell, '$1: ') : bare)
    .replace(/contact\(s\)/i, 'Contacts')
    // "Ansprechpartner:in Frau Jana Brandt", "Ansprechpartner*innen": both, with or without a colon behind them.
    .replace(/^((?:ihre?\s)?ansprechpartner)[:*_/]-?in(nen)?(?!\p{Alpha})\s?:?/iu, '$1in$2:')
    // "Contact DetailsJane Doe": a label on a page's own line.
    .replace(/^contact (?:details|information)(?=\p{Alpha})/iu, (label, _at, whole: string) =>
      opensLarge.test(whole.slice(label.length)) ? `${label}: ` : label,
    );
  const person = text.length < 160 && text.includes(':') ? asksForPerson.exec(text) : null;
  if (person && namedWithLabel.test(text.slice(person[0].length)))
    return { kind: kindOf(person[0]), rest: text.slice(person[0].length).trim() };
  if (text.length > 400) return undefined;
  // "For further information, please contact Jane Doe at" above her number
  const called = text.length < 90 && !text.includes(':') ? callsByName.exec(text)?.[1] : undefined;
  if (called !== undefined)
    return { kind: kindOf(text.slice(0, text.length - called.length)), rest: called };
  const found = head.exec(text);
  if (found) {
    const [, sign = '', behind = ''] = found;
    // "Media – Agency" is a label throughout.
    const rest = sign !== ':' && whose.test(behind) ? '' : behind;
    // "Office: 617-555-0100" is a line of a contact; "Additional Information and Where to Find It" is a section.
    if (/^office\b/i.test(text) && /^[\d(+]/.test(rest)) return undefined;
    if (sign === '' && /^(?:more|further|additional) information\b(?!.*contact)/i.test(text))
      return undefined;
    // Without a colon only a short line of its own opens a block.
    const label = text.slice(0, text.length - behind.length);
    if (
      sign === ':' ||
      (sign === '' && label.length <= 60 && speaksOfContact.test(label)) ||
      (label.length <= 40 && /contact/i.test(label)) ||
      (rest !== behind && speaksOfContact.test(label))
    )
      return behindLabel(kindOf(label), rest.trim());
  }
  const inline = readInlineHead(text);
  if (inline)
    return { kind: inline.media ? 'media' : 'general', rest: text.slice(inline.to).trim() };
  const calls = lengthOfCall(text);
  if (calls !== undefined)
    return { kind: kindOf(text.slice(0, calls)), rest: text.slice(calls).trim() };
  // "Jane Doe, Investor Relations" is a person with an office; "Acme Group Media Relations" an office.
  const office =
    opensLarge.test(text) &&
    /\b(?:relations|contacts?|office|inquiries|enquiries)\b/i.test(text) &&
    // "Jane Doe is the media contact: 617-555-0100"
    !/\sis\s(?:the|our|your)\s/.test(text) &&
    !isPerson(/^([^,]+),\s/.exec(text)?.[1] ?? '') &&
    // "Alder SE, Jane Doe, Investor Relations"
    !isPerson(/^[^,]+,\s([^,]+),\s/.exec(text)?.[1] ?? '')
      ? namedOffice.exec(text)
      : null;
  if (office)
    return {
      kind: kindOf(office[1] ?? ''),
      rest: (office[2] ?? office[3] ?? '').trim(),
      // "Acme Investor Relations" above a number is who answers there.
      ...(text.includes(':') || text.length > 60 || /^contacts? /i.test(text)
        ? {}
        : { firm: text.replace(/\s*\(.*$/, '') }),
    };
  // "Acme Optics Contact:"
  const colon = text.includes(':');
  const [, firm, asked, behind] = (colon ? firmHead.exec(text) : undefined) ?? [];
  if (firm !== undefined && behind !== undefined)
    return {
      kind: kindOf(asked ?? ''),
      rest: behind.trim(),
      ...(firm.includes(' ') ? { firm: firm.replace(/,$/, '') } : {}),
    };
  // "Acme Investors:", "Acme Media: Jane Doe"
  const named = colon && opensLarge.test(text) ? namedAudience.exec(text) : null;
  if (named) return { kind: kindOf(named[1] ?? ''), rest: (named[2] ?? '').trim() };
  const foreign = foreignHead.exec(text);
  if (foreign) {
    const after = foreign[1] ?? '';
    if (text.length < 300)
      return {
        kind: kindOf(text.slice(0, text.length - after.length)),
        rest: after.trim(),
        // "Ufficio Stampa Teatro Alba" is who answers there.
        ...(!text.includes(':') &&
        pressDesk.test(text) &&
        /\p{Upper}/u.test(text.replace(pressDesk, ''))
          ? { firm: text }
          : {}),
      };
  }
  const glued = text.length < 200 ? (gluedHead.exec(text) ?? cellHead(text)) : null;
  // "IR contact Dr. Jane Doe" above her number
  if (glued?.[2] !== undefined && (/[@\d]/.test(glued[2]) || isSurePerson(glued[2])))
    return { kind: kindOf(glued[1] ?? ''), rest: glued[2].trim() };
  // "Issued on behalf of Acme. For further information, please contact:" above its people.
  if (
    text.endsWith(':') &&
    text.length < 200 &&
    /[.)]\s+For\b[^.:]{0,80}\bcontact\s*:$/i.test(text)
  )
    return { kind: kindOf(text), rest: '' };
  const sender = /^from:/i.test(text) ? fromCallable.exec(text)?.[1] : undefined;
  if (sender !== undefined) return { kind: 'general', rest: sender.trim() };
  const approved = /^[asp]\w+d by/i.test(text) ? approver.exec(text)?.[1] : undefined;
  if (approved !== undefined) return { kind: 'general', rest: approved };
  const please = pleaseContact.exec(text) ?? contactOf.exec(text);
  const rest = please?.[1];
  if (rest !== undefined && ofVisitors.test(text) && !startsGiven(rest)) return undefined;
  if (
    please &&
    rest !== undefined &&
    text.length < 320 &&
    (/[@\d]|\bat\s\S+\.\w/.test(rest) || text.length < 90)
  )
    return { kind: kindOf(text.slice(0, text.length - rest.length)), rest: rest.trim() };
  return undefined;
};

/** Reads a line that opens a contact block ("For Investors:", "Media Contact: Jane Doe"); `undefined` for other lines. */
export const readContactHead = remembered(readHeadOf, longestHead);

/** Whom a position speaks to: "Investor Relations" → investors; general where it does not say. */
export const kindOfPosition = kindOf;
