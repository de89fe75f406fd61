import type { Contact } from '../domain/release.ts';
import { kindOfPosition, readContactHead, readContactTokens } from './contact-lines.ts';
import { isKnownCity } from './places.ts';
import { isGivenName } from './given-names.ts';

const position =
  /\b(?:director|president|officer|manager|head|chief|vp|svp|evp|avp|ceo|cfo|coo|cmo|cso|vice|senior|executive|coordinator|specialist|relations|affairs|spokes\w+|principal|counsel|founder|chair\w*|secretary|editor|liaison|administrator|assistant|leader|supervisor|treasurer|controller|advis[eo]r|consultant|strategist|representative|publicist|analyst|curator|producer|dean|professor|leiter(?:in)?|geschäftsführer(?:in)?|vorstand|sprecher(?:in)?|pressesprecher(?:in)?|referent(?:in)?|directeur|directrice|responsable|unternehmenskommunikation|kommunikation|partner)\b|^(?:corporate |global |external |internal )?(?:communications?|marketing|strategy|media|finance|business development|public information)(?:\s*(?:and|&)\s*.+)?$|^(?:investor|public|media)\s/i;
const firm =
  /(?:^|[\s,])(?:inc|corp|corporation|co|company|ltd|limited|llc|llp|plc|ag|se|sa|s\.a|gmbh|n\.v|b\.v|kgaa|a\/s|ab|asa|oy|group|network|partners?|associates|agency|advisors?|advisers|consulting|consultants|consultancy|strategies|communications|pharma\w*|therapeutics|biosciences?|biopharma\w*|biotech\w*|sciences|medical|health\w*|laborator\w+|university|hospital|institute|foundation|holdings?|capital|solutions|technologies|international|worldwide|media|wire|pr|&\s?co|public relations|ir)\.?$|^the\s|\s&\s/i;
// "Bright Communications" is a firm, "Corporate Communications" a position.
const agency =
  /^(?!(?:marketing|product|brand|corporate|investor|media|global|external|internal|public|director|head|vp|vice|senior|manager|group|executive|marketing|chief|associate|medical)\b)\p{Lu}[\p{L}\p{N}&.'’-]*(?:\s[\p{L}\p{N}&.'’-]+){0,2}\s(?:public relations|communications|pr)$/iu;
const address =
  /\b(?:street|st\.|avenue|ave\.?|road|rd\.?|boulevard|blvd|drive|suite|floor|p\.?o\.? box|building|plaza|parkway|strasse|platz)\b|\b[A-Z]{2}\s+\d{5}\b|^\d+\s/i;
const personName =
  /^(?:(?:Dr|Mr|Ms|Mrs|Prof)\.?\s+)*\p{Lu}[\p{L}'’.-]*(?:\s+(?:\p{Lu}\.?|["“(]\p{Lu}\p{L}+["”)]|(?:van|von|de|der|den|la|le|di|del|da|dos|ten|ter|zu|bin|al)|(?:[dO]['’])?\p{Lu}[\p{L}'’-]+\.?)){1,4}$/u;
const degree =
  /^(?:Ph\.?\s?D|M\.?\s?D|MBA|CFA|Jr|Sr|MPH|J\.?D|M\.?Sc|B\.?Sc|R\.?N|Pharm\.?D|Dr)\.?$/i;

const leadingPosition =
  /^((?:C[EFIMOST]O|CSO|CMO|VP|SVP|EVP|IRO|(?:Group |Senior |Vice |Executive )*(?:Head|Director|Vice President|VP|SVP|EVP|Manager) (?:of )?(?:\p{Lu}[\p{L}&]*|and|of|&)(?: (?:\p{Lu}[\p{L}&]*|and|&)){0,3}?|Chief \p{Lu}\p{L}+ Officer|(?:Managing |Executive )?Director|Chairman|President|Spokes(?:man|woman|person)|Prof\.? Dr\.?))\s+(\p{Lu}[\p{L}'’-]+(?: \p{Lu}\.)?(?: \p{Lu}[\p{L}'’-]+){1,2})$/u;
const withoutDegrees = (text: string): string =>
  text.replace(/(?:,\s*(?:Ph\.?\s?D|M\.?D|MBA|Jr|Sr|CFA)\.?)+$/, '');

const isPerson = (printed: string): boolean => isPersonName(withoutDegrees(printed));

const isPersonName = (text: string): boolean =>
  text.length <= 45 &&
  personName.test(text) &&
  !position.test(text) &&
  !address.test(text) &&
  (!firm.test(text) ||
    isGivenName(text.replace(/^(?:Dr|Mr|Ms|Mrs|Prof)\.?\s+/, '').split(' ')[0] ?? '')) &&
  !/^\p{Lu}{3,}\s\p{Lu}{3,}$/u.test(text);

/** True for a person with a position behind a comma: "Jane Doe, Vice President and Treasurer". */
export const isPersonWithPosition = (line: string): boolean => {
  const [name = '', ...rest] = line.split(/,\s*/);
  const title = withoutDegrees(line).split(/,\s*/).slice(1).join(', ');
  return line.length < 110 && rest.length > 0 && isPerson(name) && position.test(title);
};

const startsGiven = (name: string): boolean =>
  /^(?:Dr|Mr|Ms|Mrs|Prof)\.?\s/.test(name) || isGivenName(name.split(' ')[0] ?? '');

interface Draft {
  kind: Contact['kind'];
  stated: boolean;
  name?: string;
  title?: string;
  organization?: string;
  phone?: string;
  email?: string;
}

const toContact = (draft: Draft): Contact => ({
  kind: draft.kind,
  ...(draft.name === undefined ? {} : { name: draft.name }),
  ...(draft.title === undefined ? {} : { title: draft.title }),
  ...(draft.organization === undefined ? {} : { organization: draft.organization }),
  ...(draft.phone === undefined ? {} : { phone: draft.phone }),
  ...(draft.email === undefined ? {} : { email: draft.email }),
});

class ContactReader {
  readonly #done: Contact[] = [];
  #draft: Draft;
  #paused = false;

  constructor() {
    this.#draft = { kind: 'general', stated: false };
  }

  open(kind: Contact['kind']): void {
    this.close();
    this.#draft = { kind, stated: true };
  }

  // A person begins an entry; what was said before without a person belongs to the same office.
  close(): void {
    const { kind, stated } = this.#draft;
    const { name, phone, email } = this.#draft;
    if (
      phone !== undefined ||
      email !== undefined ||
      (name !== undefined && isPerson(name) && this.#isTold)
    )
      this.#done.push(toContact(this.#draft));
    this.#draft = { kind: stated ? kind : 'general', stated };
  }

  // A bare name without anything beside it is a person only where it is a common one.
  get #isTold(): boolean {
    const { name, title, organization } = this.#draft;
    return title !== undefined || organization !== undefined || startsGiven(name ?? '');
  }

  /** A label in brackets behind a person says whom that person serves; elsewhere it opens a block. */
  label(kind: Contact['kind'], behind: boolean): void {
    if (behind && this.#draft.name !== undefined) this.#draft.kind = kind;
    else this.open(kind);
  }

  /** An empty line: who could already be reached is complete. */
  pause(): void {
    this.#paused = true;
    const { name, phone, email } = this.#draft;
    if (name !== undefined && (phone !== undefined || email !== undefined)) this.close();
  }

  address(field: 'phone' | 'email', text: string): void {
    this.#draft[field] ??= text;
  }

  person(text: string, follows: boolean): void {
    const draft = this.#draft;
    if (draft.name !== undefined) {
      const reached = draft.phone !== undefined || draft.email !== undefined;
      const given = startsGiven(text);
      const givenBefore = startsGiven(draft.name);
      // Behind a position on the same line stands a department or a firm: "…, Advisor, Media Relations, Acme Lake".
      if (follows && !reached && !given && draft.title !== undefined) {
        draft.organization ??= text;
        return;
      }
      if (!reached && givenBefore && !given && draft.organization === undefined) {
        draft.organization = text;
        return;
      }
      if (!reached && !givenBefore && given && draft.title === undefined) {
        draft.organization = draft.name;
        draft.name = text;
        return;
      }
      this.close();
    } else if (draft.phone !== undefined || draft.email !== undefined) {
      this.close();
    }
    this.#draft.name = text;
  }

  words(text: string, follows = false): void {
    if (this.#paused && this.#draft.name !== undefined && !isPerson(text) && agency.test(text))
      this.close();
    this.#paused = false;
    const draft = this.#draft;
    if (degree.test(text) || isKnownCity(text)) return;
    // "CFO Jane Doe", "Head of Investor Relations Jane Doe"
    const placed = leadingPosition.exec(text);
    if (placed?.[1] !== undefined && placed[2] !== undefined && isPerson(placed[2])) {
      this.person(placed[2], follows);
      this.#draft.title = placed[1];
      return;
    }
    if (/^(?:and|&)\s/.test(text)) {
      if (draft.title !== undefined) draft.title += ` ${text}`;
      return;
    }
    if (isPerson(text)) this.person(withoutDegrees(text), follows);
    else if (address.test(text) || /^\d/.test(text) || /^[^\p{L}]*$/u.test(text)) return;
    else if (agency.test(text)) draft.organization ??= text;
    else if (position.test(text) && !/(?:,?\s(?:inc|llc|ltd|corp|plc|ag|gmbh))\.?$/i.test(text)) {
      if (draft.name === undefined && draft.title === undefined && !draft.stated)
        draft.kind = kindOfPosition(text);
      else if (!draft.stated || draft.kind === 'general') {
        const kind = kindOfPosition(text);
        if (kind !== 'general' && draft.kind === 'general') draft.kind = kind;
      }
      if (draft.name === undefined && (draft.phone !== undefined || draft.email !== undefined)) {
        this.close();
        this.#draft.title = text;
      } else draft.title = draft.title === undefined ? text : `${draft.title}, ${text}`;
    } else if (firm.test(text) || /^\p{Lu}/u.test(text)) {
      if (text.length > 80 || text.split(' ').length > 8) return;
      draft.organization ??= text;
    }
  }

  get awaitsPosition(): boolean {
    return this.#draft.name !== undefined && this.#draft.title === undefined;
  }

  /** A line with its own label: "Name: Jane Doe", "Company: Acme". */
  field(label: string, text: string): void {
    if (/^(?:name|contact)/i.test(label)) {
      if (this.#draft.name !== undefined) this.close();
      this.#draft.name = text;
    } else if (/^(?:title|position|job)/i.test(label)) this.#draft.title ??= text;
    else if (/^(?:company|organi[sz]ation|agency|firm)/i.test(label))
      this.#draft.organization ??= text;
  }

  /** True where nobody is named yet in the open entry. */
  get isFree(): boolean {
    const { name, phone, email } = this.#draft;
    return name === undefined || (phone !== undefined && email !== undefined);
  }

  all(): Contact[] {
    this.close();
    return this.#done;
  }
}

const labelledField =
  /^((?:contact )?name|contact person|job title|title|position|company(?: name)?|organi[sz]ation|agency|firm|address|street|city|state|country|zip|web ?site|url|web)\s*:\s*(\S.{0,100})$/i;

const cellsOf = (line: string): string[] | undefined => {
  const cells = line.split(/\s*\|\s*|\t+|\s{4,}/).map((cell) => cell.trim());
  return cells.length >= 2 ? cells : undefined;
};

/** "Jane Doe/John Roe, Acme Media" above "617-555-0100/617-555-0101": two people in the same lines. */
const readPairs = (
  lines: readonly string[],
  from: number,
): { readonly lines: string[]; readonly count: number } | undefined => {
  const partsOf = (line: string | undefined): string[] => (line ?? '').split(/\s*\/\s*/);
  const [, names = '', rest = ''] = /^([^,]+)(,.*)?$/.exec(lines[from] ?? '') ?? [];
  const people = partsOf(names);
  if (people.length < 2 || !people.every((one) => isPerson(one.trim()))) return undefined;
  const columns: string[][] = [];
  for (let at = from + 1; at < lines.length && columns.length < 3; at += 1) {
    const cells = partsOf(lines[at]);
    const addresses = cells.every((cell) =>
      readContactTokens(cell).some((token) => token.kind !== 'words'),
    );
    if (cells.length !== people.length || !addresses) break;
    columns.push(cells);
  }
  if (columns.length === 0) return undefined;
  return {
    lines: people.flatMap((name, at) => [
      `${name}${rest}`,
      ...columns.map((cells) => cells[at] ?? ''),
    ]),
    count: columns.length + 1,
  };
};

/** Lines set in columns, read column by column; other lines stay as they are. */
const readColumns = (lines: readonly string[]): string[] => {
  const out: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const pairs = readPairs(lines, at);
    if (pairs) {
      out.push(...pairs.lines);
      at += pairs.count - 1;
      continue;
    }
    const first = cellsOf(lines[at] ?? '');
    const heads = first?.filter((cell) => readContactHead(cell)?.rest === '').length ?? 0;
    const second = cellsOf(lines[at + 1] ?? '');
    if (
      !first ||
      first.length !== second?.length ||
      (heads < 2 &&
        !first.every((cell) => isPerson(cell.split(',')[0] ?? '')) &&
        !(first.every((cell) => cell.endsWith(':')) && second.every((cell) => isPerson(cell))))
    ) {
      out.push(lines[at] ?? '');
      continue;
    }
    const rows: string[][] = [];
    for (; at < lines.length; at += 1) {
      const cells = cellsOf(lines[at] ?? '');
      if (!cells || cells.length > first.length) break;
      rows.push(cells);
    }
    at -= 1;
    for (const column of first.keys()) out.push(...rows.map((row) => row[column] ?? ''));
  }
  return out;
};

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

/** Reads the people and offices of contact lines, in order. */
export const readContacts = (printed: readonly string[]): Contact[] => {
  const reader = new ContactReader();
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
        else reader.words(token.text, follows);
        follows = true;
      } else if (token.kind !== 'break') reader.address(token.kind, token.text);
    }
  }
  return withoutRepeats(joinOffices(reader.all()));
};
