import type { Contact } from '../domain/release.ts';
import {
  type ContactJudge,
  isPosition,
  type Likelihood,
  looksLikeFirm,
} from './contact-evidence.ts';
import { kindOfPosition } from './contact-lines.ts';
import { address, agency, degree, leadingPosition, withoutDegrees } from './contact-people.ts';
import { judgeSecondName } from './contact-names.ts';
import { type Entry, shareAddresses } from './contact-shares.ts';
import { isKnownCity } from './places.ts';

// "Hill Peel (Nominated Adviser)": what stands so beside a name is the firm's part.
const role =
  /^(?:(?:joint|corporate|sole|lead|co-?)\s+)*(?:nominated advis|nomad\b|financial advis|.{0,20}\bbroker|bookrunner|sponsor\b|(?:financial |corporate )?(?:pr|public relations|communications)(?:\s+(?:advis|agency|consult|firm)|$)|agency$|transfer agent)/i;

/** Where words stand on their line. */
interface WordPlace {
  readonly follows?: boolean;
  readonly beside?: string | undefined;
  readonly paired?: boolean;
}

/** Makes entries of what contact lines say, word by word. */
export class ContactReader {
  readonly #sections: Entry[][] = [[]];
  #draft: Entry;
  #paused = false;
  #line = 0;
  #lineReaches = false;
  #block = 0;
  #officeBlock = -1;
  #pairLine = -1;
  readonly #judge: ContactJudge;

  constructor(judge: ContactJudge) {
    this.#judge = judge;
    this.#draft = this.#next('general', false);
  }

  #next(kind: Contact['kind'], stated: boolean): Entry {
    return { kind, stated, sure: 0, block: this.#block, phones: [], emails: [] };
  }

  get #reached(): boolean {
    return this.#draft.phones.length > 0 || this.#draft.emails.length > 0;
  }

  /** Says which line comes next, and whether a number or an address stands on it. */
  line(number: number, reaches: boolean): void {
    this.#line = number;
    this.#lineReaches = reaches;
  }

  /** Begins the contacts of a label. */
  open(kind: Contact['kind']): void {
    this.close();
    this.#sections.push([]);
    this.#draft = this.#next(kind, true);
  }

  /** Ends the open entry; an empty one leaves nothing behind. */
  close(): void {
    const { kind, stated, name } = this.#draft;
    const told = name !== undefined && this.#isTold;
    if (this.#reached || told) this.#sections.at(-1)?.push(this.#draft);
    this.#draft = this.#next(stated ? kind : 'general', stated);
  }

  // A bare name without anything beside it is a person only where something else says so.
  get #isTold(): boolean {
    const { title, organization, name, sure } = this.#draft;
    return (
      sure >= 2 ||
      title !== undefined ||
      (organization !== undefined && this.#judge.personIn(name ?? '') > 0)
    );
  }

  /** A label in brackets behind a person says whom that person serves; elsewhere it opens a block. */
  label(kind: Contact['kind'], behind: boolean): void {
    if (behind && this.#draft.name !== undefined) this.#draft.kind = kind;
    else this.open(kind);
  }

  /** An empty line: with the next words, who could already be reached is complete. */
  pause(): void {
    if (!this.#paused) this.#block += 1;
    this.#paused = true;
  }

  /** Gives the open entry a telephone number or an address. */
  address(field: 'phone' | 'email', text: string): void {
    const { phones, emails } = this.#draft;
    this.#draft.addressLine ??= this.#line;
    (field === 'phone' ? phones : emails).push(text);
  }

  #person(
    text: string,
    sure: Likelihood,
    { follows = false, beside, paired = false }: WordPlace,
  ): void {
    const draft = this.#draft;
    if (draft.name !== undefined) {
      const second = this.#reached
        ? 'next'
        : judgeSecondName(draft, {
            sure,
            line: this.#line,
            follows,
            paired,
            told: beside !== undefined && (degree.test(beside) || isPosition(beside)),
            reaches: this.#lineReaches,
            afterPair: this.#pairLine === draft.nameLine,
          });
      if (second === 'firm') {
        draft.organization = text;
        return;
      }
      if (second === 'person') draft.organization = draft.name;
      else this.close();
    } else if (this.#reached) {
      // Names below a firm with its own number are its people.
      if (this.#isOffice) this.#officeBlock = this.#block;
      this.close();
    }
    this.#draft.name = text;
    this.#draft.nameLine = this.#line;
    this.#draft.sure = sure;
  }

  #position(text: string): void {
    const draft = this.#draft;
    if (draft.name === undefined && draft.title === undefined && !draft.stated)
      draft.kind = kindOfPosition(text);
    else if (draft.kind === 'general') draft.kind = kindOfPosition(text);
    if (draft.name === undefined && this.#reached) {
      this.close();
      this.#draft.title = text;
    } else draft.title = draft.title === undefined ? text : `${draft.title}, ${text}`;
  }

  /**
   * Takes words in: a person, a position, a firm; `follows` where words stand before them on their line, `beside` is
   * what stands behind them there, `paired` where only a stroke parts them from a person.
   */
  words(text: string, place: WordPlace = {}): void {
    const { follows = false, beside, paired = false } = place;
    if (paired) this.#pairLine = this.#line;
    const served = /^(?:[Oo]n behalf of|[Ff]or|c\/o)\s+(?:the\s+)?(\p{Lu}.{1,60})$/u.exec(
      text,
    )?.[1];
    if (served !== undefined) {
      this.#draft.organization ??= served;
      return;
    }
    const shape = this.#judge.personIn(text, beside);
    const below = !follows && (this.#officeBlock === this.#block || this.#isOffice);
    const sure = shape === 1 && (paired || below) ? 2 : shape;
    if (this.#paused) this.#resume(text, sure);
    if (this.#reached && !follows && beside !== undefined && isPosition(text)) {
      // "Head of Sales, Jane Doe" below another person's number.
      if (this.#draft.name !== undefined && this.#judge.personIn(beside) >= 3) this.close();
    }
    const draft = this.#draft;
    if (degree.test(text) || isKnownCity(text)) return;
    // "CFO Jane Doe", "Head of Investor Relations Jane Doe"
    const placed = leadingPosition.exec(text);
    if (placed?.[1] !== undefined && placed[2] !== undefined) {
      const level = this.#judge.personIn(placed[2]);
      if (level > (placed[1].length > 4 ? 1 : 0) && !/\b(?:of|and|&)$/i.test(placed[1])) {
        this.#person(placed[2], level, { ...place, beside: undefined });
        this.#draft.title = placed[1];
        return;
      }
    }
    if (/^(?:and|&)\s/.test(text)) {
      const next = text.replace(/^(?:and|&)\s+/, '');
      const other = this.#reached ? this.#judge.personIn(next, beside) : 0;
      if (other > 0) this.#person(withoutDegrees(next), other, place);
      else if (draft.title !== undefined) draft.title += ` ${text}`;
      return;
    }
    // "Hill Peel (Nominated Adviser)"
    const atName = follows && draft.nameLine === this.#line && draft.title === undefined;
    if (role.test(text) && atName && draft.sure < 3 && !this.#reached) {
      if (draft.name !== undefined) draft.organization ??= draft.name;
      delete draft.name;
      return;
    }
    if (this.#judge.isFirm(text) && sure < 3) this.#firm(text);
    else if (sure > 0) this.#person(withoutDegrees(text), sure, place);
    else if (address.test(text) || /^\d/.test(text) || /^[^\p{L}]*$/u.test(text)) return;
    else if (agency.test(text)) this.#firm(text);
    else if (isPosition(text)) this.#position(text);
    else if (looksLikeFirm(text) || /^\p{Lu}/u.test(text)) this.#firm(text);
  }

  #firm(text: string): void {
    if (text.length > 80 || text.split(' ').length > 8) return;
    const draft = this.#draft;
    // A second firm below an office with its own number is the next office.
    if (draft.name === undefined && draft.organization !== undefined && this.#reached) this.close();
    this.#draft.organization ??= text;
  }

  #resume(text: string, sure: Likelihood): void {
    const named = this.#draft.name !== undefined;
    const firmBelow = (sure === 0 && agency.test(text)) || (sure <= 1 && this.#lineReaches);
    if (this.#reached ? named || sure > 0 : named && firmBelow) this.close();
    if (this.#draft.name === undefined && this.#draft.organization === undefined && !this.#reached)
      this.#draft = { ...this.#draft, block: this.#block };
    this.#paused = false;
  }

  get #isOffice(): boolean {
    const { name, organization, block } = this.#draft;
    return (
      name === undefined && organization !== undefined && block === this.#block && this.#reached
    );
  }

  /** True where the open entry names a person without a position. */
  get awaitsPosition(): boolean {
    return this.#draft.name !== undefined && this.#draft.title === undefined;
  }

  /** "For Acme Optics:" above its people. */
  serve(organization: string): void {
    this.close();
    this.#sections.push([]);
    this.#draft.organization = organization;
  }

  /** A line with its own label: "Name: Jane Doe", "Company: Acme". */
  field(label: string, text: string): void {
    if (/^(?:name|contact)/i.test(label)) {
      if (this.#draft.name !== undefined) this.close();
      this.#draft.name = text;
      this.#draft.nameLine = this.#line;
      this.#draft.sure = 3;
    } else if (/^(?:title|position|job)/i.test(label)) this.#draft.title ??= text;
    else if (/^(?:company|organi[sz]ation|agency|firm)/i.test(label))
      this.#draft.organization ??= text;
  }

  /** True where nobody is named yet in the open entry. */
  get isFree(): boolean {
    const { name, phones, emails } = this.#draft;
    return name === undefined || (phones.length > 0 && emails.length > 0);
  }

  /** Every entry, with what people share given to each. */
  all(): Entry[] {
    this.close();
    return this.#sections.flatMap(shareAddresses);
  }
}
