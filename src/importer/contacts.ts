import type { Contact } from '../domain/release.ts';
import { readColumns } from './contact-columns.ts';
import { readContactHead, readContactTokens } from './contact-lines.ts';
import { isPerson } from './contact-people.ts';
import { ContactReader } from './contact-reader.ts';

const isBehindOf = (line: string, words: string): boolean => {
  const at = line.indexOf(words);
  return (
    at > 0 && /\s(?:of|for|with)\s+(?:the\s+)?$/i.test(line.slice(0, at)) && /^\p{Lu}/u.test(words)
  );
};

// A form's label on a line of its own; what it labels stands on the next.
const bareLabel =
  /^(?:name|company|organi[sz]ation|title|position|phone|telephone|tel|mobile|cell|e-?mail(?: address)?|address|web ?site|fax)\s*[:.]?$/i;
const labelledField =
  /^((?:contact )?name|contact person|job title|title|position|company(?: name)?|organi[sz]ation|agency|firm|address|street|city|state|country|zip|web ?site|url|web)\s*:\s*(\S.{0,100})$/i;
/** A firm's number or address that stands above a person's name without one is that person's. */
const joinOffices = (contacts: readonly Contact[]): Contact[] => {
  const joined: Contact[] = [];
  for (const contact of contacts) {
    const office = joined.at(-1);
    const free =
      office !== undefined &&
      office.name === undefined &&
      contact.name !== undefined &&
      (office.kind === contact.kind || contact.kind === 'general' || office.kind === 'general') &&
      (office.phone === undefined || contact.phone === undefined) &&
      (office.email === undefined || contact.email === undefined) &&
      office.organization !== undefined &&
      (contact.organization === undefined || office.organization === contact.organization);
    if (free) joined[joined.length - 1] = { ...office, ...contact };
    else joined.push(contact);
  }
  return joined;
};

const lastDigits = (phone: string | undefined): string | undefined =>
  phone?.replace(/\D/g, '').slice(-9);

const isSame = (one: Contact, other: Contact): boolean => {
  const agree = (a: string | undefined, b: string | undefined): boolean =>
    a === undefined || b === undefined || a.toLowerCase() === b.toLowerCase();
  const shared =
    (one.name !== undefined && one.name === other.name) ||
    (one.name === undefined && other.name === undefined) ||
    (one.email !== undefined && one.email.toLowerCase() === other.email?.toLowerCase());
  return (
    shared &&
    agree(one.name, other.name) &&
    agree(one.email, other.email) &&
    agree(lastDigits(one.phone), lastDigits(other.phone)) &&
    (one.name !== undefined || one.email !== undefined || one.phone === other.phone)
  );
};

/** Contacts without those that the text prints a second time; what only one printing tells is kept. */
export const withoutRepeats = (contacts: readonly Contact[]): Contact[] => {
  const unique: Contact[] = [];
  for (const contact of contacts) {
    const at = unique.findIndex((one) => isSame(one, contact));
    const known = unique[at];
    if (known) unique[at] = { ...contact, ...known };
    else unique.push(contact);
  }
  return unique;
};

/** Reads the people and offices of contact lines, in order; `isFirm` tells the firms that the release speaks of. */
export const readContacts = (
  printed: readonly string[],
  isFirm: (text: string) => boolean = () => false,
): Contact[] => {
  const reader = new ContactReader(isFirm);
  const lines = readColumns(printed);
  for (const [at, line] of lines.entries()) {
    const text = line.trim();
    if (text === '') reader.pause();
    if (text === '' || /^[\s#*_=-]+$/.test(text)) continue;
    if (/^(?:or|and|o r)$/i.test(text)) {
      reader.close();
      continue;
    }
    const opened = readContactHead(text);
    // A bare "Investor Relations" under a name is that person's office.
    if (
      opened?.rest === '' &&
      !text.endsWith(':') &&
      reader.awaitsPosition &&
      !isPerson((lines[at + 1] ?? '').split(',')[0]?.trim() ?? '') &&
      /relations|affairs|communications/i.test(text)
    ) {
      reader.words(text);
      continue;
    }
    if (bareLabel.test(text)) continue;
    const field = labelledField.exec(text);
    if (field) {
      reader.field(field[1] ?? '', field[2] ?? '');
      continue;
    }
    if (opened) reader.open(opened.kind);
    let follows = false;
    for (const token of readContactTokens(opened ? opened.rest : text)) {
      if (token.kind === 'words') {
        const nested = readContactHead(token.text);
        if (nested?.rest === '' && /contacts?$|^(?:investors?|media|press)$/i.test(token.text))
          reader.label(nested.kind, text.includes(`(${token.text}`));
        // "CONTACT: Trade Press, Jane Doe, …, or Investor Relations, John Roe"
        else if (nested?.rest === '' && reader.isFree) reader.open(nested.kind);
        // "Jane Doe of Acme Optics": what stands behind the little word is the firm.
        else if (follows && isBehindOf(text, token.text)) reader.field('company', token.text);
        else reader.words(token.text, follows);
        follows = true;
      } else if (token.kind !== 'break') reader.address(token.kind, token.text);
    }
  }
  return withoutRepeats(joinOffices(reader.all()));
};
