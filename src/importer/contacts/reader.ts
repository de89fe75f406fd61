import { ContactEntries } from './entries.ts';
import { isFirmAbove, isListedOn, isNumbersAlone, mayBeOffice } from './entry.ts';
import { type ContactJudge, isPosition, type Likelihood, looksLikeFirm } from './evidence.ts';
import { kindOfPosition } from './lines.ts';
import { agency, degree, department, leadingPosition, nameOf } from './people.ts';
import {
  continent,
  document,
  isLongOffice,
  isNamedOffice,
  isSaid,
  onBehalf,
  role,
  socialPage,
} from './other-words.ts';
import { judgeSecondName } from './names.ts';
import { beginsNext, nextOne, type WordPlace } from './next-entry.ts';
import { isStreet, isTown } from './towns.ts';
import { isKnownCity } from '../dateline/places.ts';

/** Makes entries of the words of contact lines: a person, a position, a firm. */
export class ContactReader {
  /** The entries that are being made. */
  readonly entries: ContactEntries;
  readonly #judge: ContactJudge;
  #paused = false;
  #officeBlock = -1;
  #pairLine = -1;

  constructor(judge: ContactJudge) {
    this.#judge = judge;
    this.entries = new ContactEntries((name) => judge.personIn(name) > 0);
  }

  /** An empty line: with the next words, who could already be reached is complete. */
  pause(): void {
    if (!this.#paused) this.entries.beginBlock();
    this.#paused = true;
  }

  #person(
    text: string,
    sure: Likelihood,
    { follows = false, beside, paired = false }: WordPlace,
    raised = false,
  ): void {
    const draft = this.entries.open;
    // "Jane Doe, Acting President, Acme Lake"
    const told =
      beside === undefined ? this.entries.isTitledBelow : degree.test(beside) || isPosition(beside);
    if (
      follows &&
      sure <= 1 &&
      !told &&
      !paired &&
      draft.name !== undefined &&
      draft.title !== undefined &&
      draft.nameLine === this.entries.line &&
      !this.entries.isReached
    ) {
      draft.organization ??= text;
      return;
    }
    // "Hill Fleet   617-555-0100" below the people of another office
    const office = !follows && this.entries.lineReaches && this.entries.isInOffice;
    if (office && sure <= 1 && draft.name !== undefined && !this.entries.isReached) {
      this.entries.close();
      this.#firm(text);
      return;
    }
    if (draft.name !== undefined) {
      const second = this.entries.isReached
        ? 'next'
        : judgeSecondName(draft, {
            ofFirm: this.entries.isOfFirm,
            inOffice: this.entries.isInOffice,
            sure,
            line: this.entries.line,
            follows,
            paired,
            told,
            reaches: this.entries.lineReaches,
            reachesBelow: this.entries.isReachedBelow,
            afterPair: this.#pairLine === draft.nameLine,
          });
      if (second === 'firm') {
        draft.organization = text;
        return;
      }
      // "Hill Fleet   617-555-0100" above "Jane Doe" and "Ato Roe"
      const office = sure >= 3 && this.entries.isReached && mayBeOffice(draft);
      if (office && (draft.addressLine === draft.nameLine || this.#isListBelow))
        this.#officeBlock = this.entries.block;
      if (second === 'person') draft.organization = draft.name;
      else this.entries.close();
    } else if (this.entries.isReached) {
      // Names below a firm with its own number are its people.
      if (this.entries.isOffice) this.#officeBlock = this.entries.block;
      this.entries.close();
    }
    this.entries.name(text, sure, raised);
  }

  #position(text: string, leads: boolean): void {
    const plain = text.replace(/^the\s+/, '');
    // "the President, Jane Doe, or the Vice-President, John Roe"
    const { name, title } = this.entries.open;
    if (leads && name !== undefined && (title !== undefined || text.startsWith('the ')))
      this.entries.close();
    const draft = this.entries.open;
    if (draft.name === undefined && draft.title === undefined && !draft.stated)
      draft.kind = kindOfPosition(text);
    else if (draft.kind === 'general') draft.kind = kindOfPosition(text);
    if (draft.name === undefined && this.entries.isReached) {
      this.entries.close();
      this.entries.open.title = plain;
    } else {
      // "President and" goes on with the next line.
      const sign = /\s(?:and|&|of)$/.test(draft.title ?? '') ? ' ' : ', ';
      draft.title = draft.title === undefined ? plain : `${draft.title}${sign}${plain}`;
    }
  }

  /**
   * Takes words in: a person, a position, a firm; `follows` where words stand before them on their line, `beside` is
   * what stands behind them there, `paired` where only a stroke parts them from a person.
   */
  words(text: string, place: WordPlace = {}): void {
    const { follows = false, beside, paired = false } = place;
    if (paired) this.#pairLine = this.entries.line;
    const served = onBehalf.exec(text)?.[1];
    if (served !== undefined && !document.test(served)) {
      this.entries.open.organization ??= served;
      return;
    }
    const shape = this.#judge.personIn(text, beside);
    const below =
      !follows &&
      !this.entries.lineReaches &&
      (this.#officeBlock === this.entries.block || this.entries.isOffice);
    const sure = shape === 1 && (paired || below) ? 2 : shape;
    const above = { paused: this.#paused, reached: this.entries.isReached };
    const named = !follows && this.entries.open.name !== undefined;
    if (named && beginsNext(text, beside, this.#judge, above)) this.entries.close();
    // "Acme Jane Doe" on the line below another person and her number
    else if (named && above.reached && sure === 0 && this.#isBeforePerson(text, beside))
      this.entries.close();
    if (this.#paused) this.#resume(text, sure);
    const draft = this.entries.open;
    // "Vice President, Finance"
    if (follows && draft.title !== undefined && department.test(text)) {
      draft.title = `${draft.title}, ${text}`;
      return;
    }
    if (degree.test(text) || isKnownCity(text) || isTown(text) || continent.test(text)) return;
    if (this.#personBehindPosition(text, place)) return;
    if (nextOne.test(text)) {
      const next = text.replace(nextOne, '');
      const other = this.entries.isReached ? this.#judge.personIn(next, beside) : 0;
      if (other > 0) this.#person(nameOf(next), other, place);
      else if (draft.title !== undefined) draft.title += ` ${text}`;
      return;
    }
    // "Hill Fleet plc (Nominated Adviser)" above its people
    if (role.test(text) && draft.name === undefined && draft.organization !== undefined) return;
    // "Hill Peel (Nominated Adviser)"
    const atName = follows && draft.nameLine === this.entries.line && draft.title === undefined;
    if (role.test(text) && atName && draft.sure < 3 && !this.entries.isReached) {
      if (draft.name !== undefined) draft.organization ??= draft.name;
      delete draft.name;
      return;
    }
    if (sure < 3 && (this.#judge.isFirm(text) || isFirmAbove(text, this.entries.near)))
      this.#firm(text, follows);
    else if (sure > 0) this.#person(nameOf(text), sure, place, sure > shape && !paired);
    else if (draft.name === undefined && isNamedOffice(text)) {
      // "Alder University: News Office"; "Acme 24-hour media line" is the line's name, whatever its words.
      if (follows && draft.organization !== undefined) draft.title ??= text;
      else draft.organization ??= text.replace(/^the\s+/i, '');
    } else if (isStreet(text) || /^\d/.test(text) || /^[^\p{Alpha}]*$/u.test(text)) return;
    else if (agency.test(text)) this.#firm(text);
    else if (isPosition(text)) {
      // "Jane Doe on 617-555-0100 or the duty press officer on 617-555-0101"
      if (place.calls && draft.phones.length > 0 && text.startsWith('the ')) this.entries.close();
      this.#position(text, beside !== undefined && this.#judge.personIn(beside) >= 3);
    } else if (looksLikeFirm(text) || /^\p{Upper}/u.test(text)) this.#firm(text, follows);
  }

  #isBeforePerson(text: string, beside: string | undefined): boolean {
    return beside !== undefined && !isPosition(text) && this.#judge.personIn(beside) >= 3;
  }

  // "Hill Fleet" and its number, below another firm's, above "Jane Doe" without one
  get #isListBelow(): boolean {
    const { isBelowOffices, isReachedBelow, lineReaches } = this.entries;
    return isBelowOffices && !isReachedBelow && !lineReaches;
  }

  // "CFO Jane Doe", "Head of Investor Relations Jane Doe"
  #personBehindPosition(text: string, place: WordPlace): boolean {
    const [, position, name] = leadingPosition.exec(text) ?? [];
    if (position === undefined || name === undefined) return false;
    const level = this.#judge.personIn(name);
    if (level <= (position.length > 4 ? 1 : 0) || /\b(?:of|and|&)$/i.test(position)) return false;
    this.#person(name, level, { ...place, beside: undefined });
    this.entries.open.title = position;
    return true;
  }

  #firm(text: string, follows = true): void {
    const long = isLongOffice(text);
    if ((!long && (text.length > 80 || text.split(' ').length > 8)) || socialPage.test(text))
      return;
    if (
      (!long && isSaid(text)) ||
      document.test(text) ||
      text.endsWith('?') ||
      /^(?:the company|us)$/i.test(text)
    )
      return;
    const draft = this.entries.open;
    // "617-555-0100", "617-555-0101" above "Hill Fleet" and its own: whose they are is lost.
    const { isReachedBelow, lineReaches } = this.entries;
    if (!follows && isNumbersAlone(draft) && (isReachedBelow || lineReaches)) {
      this.entries.close();
      this.entries.open.organization = text;
      return;
    }
    // A second firm below an office with its own number is the next office.
    const next =
      draft.organization !== undefined ||
      draft.labelFirm !== undefined ||
      // "ir@acme.example" above "Grady Hall" and "info@gradyhall.example"
      (draft.emails.length > 0 && this.#judge.isElsewhere(text, draft.emails));
    if (draft.name === undefined && next && this.entries.isReached) this.entries.close();
    // "Acme plc  Tel: 020 7555 0100", "Jane Doe" above "Hill Fleet Ltd  Tel: 020 7555 0101": the next office.
    else if (!follows && this.entries.isAmongOffices) this.entries.close();
    // "Acme plc", "Jane Doe" above "Hill Fleet Ltd": the people of the next firm.
    else if (!follows && this.entries.endsList && this.#isSureFirm(text)) {
      this.entries.close();
      this.entries.open.organization = text;
    }
    this.entries.open.organization ??= text;
  }

  #isSureFirm(text: string): boolean {
    return looksLikeFirm(text) || this.#judge.isFirm(text);
  }

  #resume(text: string, sure: Likelihood): void {
    const named = this.entries.open.name !== undefined;
    const firmBelow = (sure === 0 && agency.test(text)) || (sure <= 1 && this.entries.lineReaches);
    const complete = sure > 0 && this.entries.isBelowOffice;
    // "Hill Peel plc", "Jane Doe, CEO   020 7555 0100", "Ato Roe, CFO" above an empty line and the next firm
    const listed = isListedOn(this.entries.open, this.entries.near.at(-1));
    const nextFirm = sure === 0 && listed && this.#isSureFirm(text);
    if (this.entries.isReached ? named || sure > 0 : named && (firmBelow || complete || nextFirm))
      this.entries.close();
    const { name, organization } = this.entries.open;
    if (name === undefined && organization === undefined && !this.entries.isReached)
      this.entries.moveHere();
    this.#paused = false;
  }
}
