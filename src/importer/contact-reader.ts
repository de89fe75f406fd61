import type { Contact } from '../domain/release.ts';
import { kindOfPosition } from './contact-lines.ts';
import {
  address,
  agency,
  degree,
  firm,
  isPerson,
  leadingPosition,
  position,
  startsGiven,
  withoutDegrees,
} from './contact-people.ts';
import { isKnownCity } from './places.ts';

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

/** Makes contacts of what contact lines say, token by token. */
export class ContactReader {
  readonly #done: Contact[] = [];
  #draft: Draft;
  #paused = false;
  readonly #isFirm: (text: string) => boolean;

  constructor(isFirm: (text: string) => boolean) {
    this.#isFirm = isFirm;
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

  /** An empty line: with the next words, who could already be reached is complete. */
  pause(): void {
    this.#paused = true;
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
    const { name, phone, email } = this.#draft;
    const reached = name !== undefined && (phone !== undefined || email !== undefined);
    if (this.#paused && reached) this.close();
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
    if (this.#isFirm(text)) draft.organization ??= text;
    else if (isPerson(text)) this.person(withoutDegrees(text), follows);
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
