import type { Contact } from '../../domain/release.ts';
import { type Entry, isOffice, isReached, isTold } from './entry.ts';
import { moveToOwners, shareAddresses, shareBelowLabels } from './shares.ts';

/** The entries of contacts as they are read: one is open, those before it are complete, label by label. */
export class ContactEntries {
  readonly #isPerson: (name: string) => boolean;
  readonly #sections: Entry[][] = [[]];
  #open: Entry;
  #block = 0;
  #line = 0;
  #lineReaches = false;
  #below: 'number' | 'position' | undefined;
  #firmAbove: string | undefined;
  #firmAtStart: string | undefined;
  #labelKind: Contact['kind'] = 'general';

  /** `isPerson` tells whether words may be a person's name. */
  constructor(isPerson: (name: string) => boolean) {
    this.#isPerson = isPerson;
    this.#open = this.#next('general', false);
  }

  #next(kind: Contact['kind'], stated: boolean): Entry {
    return { kind, stated, sure: 0, block: this.#block, phones: [], emails: [] };
  }

  /** The open entry; whoever reads the lines writes into it. */
  get open(): Entry {
    return this.#open;
  }

  /** Number of the paragraph that is being read. */
  get block(): number {
    return this.#block;
  }

  /** Number of the line that is being read. */
  get line(): number {
    return this.#line;
  }

  /** True where a telephone number or an address stands on the line that is being read. */
  get lineReaches(): boolean {
    return this.#lineReaches;
  }

  /** True where the open entry has a telephone number or an address. */
  get isReached(): boolean {
    return isReached(this.#open);
  }

  /** True where nobody is named yet in the open entry, or where it is complete. */
  get isFree(): boolean {
    const { name, phones, emails } = this.#open;
    return name === undefined || (phones.length > 0 && emails.length > 0);
  }

  /** True where the open entry names a person without a position, or with one that goes on. */
  get awaitsPosition(): boolean {
    const { name, title } = this.#open;
    return name !== undefined && (title === undefined || /\s(?:&|and|of)$/.test(title));
  }

  /** True where the open entry's person stands on the line that is being read, without a number. */
  get isNamedHere(): boolean {
    return this.#open.nameLine === this.#line && !this.isReached;
  }

  /** True where the line below the one that is being read holds a telephone number or an address and nothing else. */
  get isReachedBelow(): boolean {
    return this.#below === 'number';
  }

  /** True where the open entry's person has a position, and the line below holds the next one. */
  get isTitledBelow(): boolean {
    return this.#below === 'position' && this.#open.title !== undefined;
  }

  /** True where the open entry names a person without a position or a number. */
  get isAwaited(): boolean {
    return this.awaitsPosition && !this.isReached;
  }

  /** True where nobody stands before the open entry below its label. */
  get isFirst(): boolean {
    return this.#sections.at(-1)?.length === 0;
  }

  /** True where the open entry is surely a person, below another one who has a position and can be reached. */
  get goesOnAlike(): boolean {
    const before = this.#sections.at(-1)?.at(-1);
    return this.#open.sure >= 3 && before?.title !== undefined && isReached(before);
  }

  /** True where the label of contacts stands below a firm that nobody answers for. */
  get isOfFirm(): boolean {
    return this.#firmAbove !== undefined || this.#open.organization !== undefined;
  }

  /** True where the open entry is a firm with its own number in this paragraph, without a person. */
  get isOffice(): boolean {
    return this.isReached && isOffice(this.#open, this.#block);
  }

  /** True where a firm with its own number stands above the open entry, whose people it reaches. */
  get isBelowOffice(): boolean {
    const office = this.#sections.at(-1)?.at(-1);
    return office !== undefined && isOffice(office, this.#open.block);
  }

  /** True where a firm with its own number stands above in this paragraph. */
  get isInOffice(): boolean {
    const near = (this.#sections.at(-1) ?? []).slice(-8);
    return near.some((entry) => isOffice(entry, this.#block) && isReached(entry));
  }

  /** True where a firm with its own number stands above below the same label. */
  get isBelowOffices(): boolean {
    const above = this.#sections.at(-1)?.slice(-8) ?? [];
    return above.some((entry) => isOffice(entry, entry.block) && isReached(entry));
  }

  /** The last entries above the open one, of several labels. */
  get near(): readonly Entry[] {
    return this.#sections.slice(-4).flatMap((entries) => entries.slice(-8));
  }

  get #reaches(): boolean {
    return this.#lineReaches || this.isReachedBelow;
  }

  /** True where a firm on a line of its own ends the people listed below another firm; with a number behind it, it is the last one's. */
  get endsList(): boolean {
    return this.#open.listedBelow !== undefined && (this.isReached || !this.#reaches);
  }

  /** True where the open entry is a person below a firm with its own number, and another number stands on the line that is being read or, alone, on the next. */
  get isAmongOffices(): boolean {
    return this.#reaches && this.#open.name !== undefined && !this.isReached && this.isInOffice;
  }

  /** Says which line comes next, whether a number or an address stands on it, and what the line below holds: nothing else, or a position. */
  beginLine(number: number, reaches: boolean, below?: 'number' | 'position'): void {
    this.#below = below;
    this.#line = number;
    this.#lineReaches = reaches;
    this.#firmAtStart = this.#open.organization;
  }

  /** Begins another paragraph. */
  beginBlock(): void {
    this.#block += 1;
  }

  /** Moves the open entry into the paragraph that is being read. */
  moveHere(): void {
    this.#open = { ...this.#open, block: this.#block };
  }

  /** Begins the contacts of a label; `firm` where the label names it, `desk` where it is one below another label. */
  begin(kind: Contact['kind'], firm?: string, desk?: string): void {
    // "CONTACT: Acme Optics" above "Investors:" and "Media:" with nothing but numbers.
    const { name, organization } = this.#open;
    if (name === undefined && organization !== undefined && !this.isReached)
      this.#firmAbove = organization;
    this.close();
    this.#sections.push([]);
    this.#labelKind = kind;
    this.#open = this.#next(kind, true);
    this.#open.labelLine = this.#line;
    if (firm !== undefined) this.#open.labelFirm = firm;
    if (desk !== undefined) this.#open.labelDesk = desk;
  }

  /** "For Acme Optics:" above its people. */
  serve(organization: string): void {
    this.close();
    this.#sections.push([]);
    this.#open.organization = organization;
  }

  /** A label in brackets behind a person says whom that person serves; elsewhere it begins a block. */
  label(kind: Contact['kind'], behind: boolean): void {
    if (behind && this.#open.name !== undefined) this.#open.kind = kind;
    else this.begin(kind);
  }

  /** Ends the open entry; an empty one leaves nothing behind. */
  close(): void {
    const { stated, name, labelLine, listedBelow } = this.#open;
    const told = name !== undefined && isTold(this.#open, this.#isPerson, this.near);
    const reached = this.isReached;
    if (reached || told) this.#sections.at(-1)?.push(this.#open);
    this.#open = this.#next(stated ? this.#labelKind : 'general', stated);
    // "Hill Peel Limited" above "Jane Doe", "Ato Roe" and one number
    if (!reached && listedBelow !== undefined) {
      this.#open.organization = listedBelow;
      this.#open.listedBelow = listedBelow;
    }
    if (labelLine !== undefined) this.#open.labelLine = labelLine;
  }

  /** Gives the open entry a telephone number or an address. */
  address(field: 'phone' | 'email', text: string): void {
    const { phones, emails } = this.#open;
    this.#open.addressLine ??= this.#line;
    if (field === 'phone') this.#open.phoneLine ??= this.#line;
    (field === 'phone' ? phones : emails).push(text);
  }

  /** Gives the open entry its person. */
  name(text: string, sure: Entry['sure'], raised = false): void {
    this.#open.name = text;
    this.#open.nameLine = this.#line;
    this.#open.sure = sure;
    if (raised) this.#open.raised = true;
    else delete this.#open.raised;
    const { organization } = this.#open;
    if (organization !== undefined && organization === this.#firmAtStart)
      this.#open.listedBelow = organization;
  }

  /** A line with its own label: "Name: Jane Doe", "Company: Acme". */
  field(label: string, text: string): void {
    if (/^att/i.test(label) && !this.#isPerson(text)) return;
    if (/^(?:name|contact|att|nom|naam)/i.test(label)) {
      if (this.#open.name !== undefined) this.close();
      this.name(text, 3);
    } else if (/^(?:title|position|job|descri|cargo|fonction|ruolo)/i.test(label))
      this.#open.title ??= text;
    else if (/^(?:company|organi[sz]ation|agency|firm|emis|emit|émet|entidad)/i.test(label))
      this.#open.organization ??= text;
  }

  /** Every entry, with what people share given to each. */
  all(): Entry[] {
    this.close();
    const entries = this.#sections.flatMap(shareAddresses);
    shareBelowLabels(entries);
    moveToOwners(entries);
    for (const entry of entries) {
      if (entry.name !== undefined) continue;
      const firm = entry.labelFirm ?? (entry.stated ? this.#firmAbove : undefined);
      if (firm !== undefined) entry.organization ??= firm;
      // "Media Relations" above "Acme Optics" and a number: who answers there.
      if (entry.labelDesk !== undefined) entry.title ??= entry.labelDesk;
    }
    return entries;
  }
}
