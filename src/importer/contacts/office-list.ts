import { closeParts } from './broken-parts.ts';
import { type ContactJudge, isAddressOf, looksLikeFirm } from './evidence.ts';
import { emailsOf, hasAddress, readContactHead } from './lines.ts';
import { nameIn, type OfficeItem, officeItemsOf } from './office-lines.ts';
import { mayTellPart } from './office-parts.ts';

interface Member {
  readonly text: string;
  readonly at: number;
  readonly numbers: string[];
}

interface Office {
  readonly from: number;
  readonly firm: string;
  readonly numbers: string[];
  readonly people: Member[];
  isReachedElsewhere: boolean;
}

/** How many lines are read as a list at most. */
const longest = 80;

const isPhone = (number: string): boolean => /\d/.test(number.replace(/\S*@\S*/, ''));

// "Hill Peel", with no word of a firm, above its number or its part and its people
const leadsToPeople = (items: readonly OfficeItem[], at: number): boolean => {
  const rest = items.slice(at + 1, at + 6);
  const first = rest.findIndex(({ kind }) => !['number', 'site', 'part', 'via'].includes(kind));
  const { kind } = rest[first] ?? {};
  return first > 0 && (kind === 'people' || kind === 'name');
};

const mobile = /^(?:mob|cell|m:)/i;

const numberAtEnd = /\s(?:Tel[.:]*\s)?[+(]?\d[\d ()+.-]{6,30}$/;

class OfficeList {
  readonly offices: Office[] = [];
  isBroken = false;
  #part: number | undefined;

  #number(text: string, at: number): void {
    const office = this.offices.at(-1);
    if (!office || this.#part !== undefined) {
      this.isBroken = true;
      return;
    }
    const email = emailsOf(text)[0];
    const owner = office.people.find((one) => isAddressOf(email ?? '', nameIn(one.text)));
    const beside = office.people.filter((one) => one.at === at);
    const waiting = office.people.filter(({ numbers }) => !numbers.some(isPhone));
    if (owner) owner.numbers.push(text);
    else if (office.people.length === 0 || (email !== undefined && !isPhone(text)))
      office.numbers.push(text);
    // "Tel: 020 7555 0100", "Jane Doe / Ato Roe", "Mob: 07700 900 144"
    else if (office.numbers.some(isPhone) && mobile.test(text) && waiting.length > 1)
      office.numbers.push(text);
    // "Hill Peel plc", its number, "Jane Doe, Chief Executive" and her own
    else if (
      office.numbers.some(isPhone) &&
      beside.length === 0 &&
      !waiting.every((one) => nameIn(one.text) !== one.text)
    )
      this.isBroken = true;
    else {
      const reached = beside.length > 0 ? beside : waiting;
      // "Jane Doe / Ato Roe" above "020 7555 0100 / 020 7555 0101"
      const each = text.split(/\s\/\s/);
      const isPaired = each.length === reached.length && each.every(isPhone);
      for (const [place, one] of reached.entries())
        one.numbers.push(isPaired ? (each[place] ?? '') : text);
    }
  }

  #open(firm: string, at: number): void {
    this.offices.push({
      from: this.#part ?? at,
      firm,
      numbers: [],
      people: [],
      isReachedElsewhere: false,
    });
    this.#part = undefined;
  }

  read(items: readonly OfficeItem[]): this {
    for (const [place, { kind, text, at, people }] of items.entries()) {
      const office = this.offices.at(-1);
      const next = items[place + 1];
      const isNew = office === undefined || this.#part !== undefined;
      if (kind === 'number') this.#number(text, at);
      else if (kind === 'part') {
        // "Hill Peel", "Joint Broker", "Jane Doe"; or "Joint Broker" above "Hill Peel" and her
        const isOfFirm = office?.people.length === 0 && next?.kind !== 'firm';
        if (!isOfFirm) this.#part ??= at;
      } else if (kind === 'firm') this.#open(text, at);
      else if (kind === 'name' && (isNew || people.length === 0 || leadsToPeople(items, place)))
        this.#open(text, at);
      else if (kind === 'people' || kind === 'name') {
        if (office === undefined || this.#part !== undefined) this.isBroken = true;
        else for (const one of people) office.people.push({ text: one, at, numbers: [] });
      } else if (kind === 'via' && office) office.isReachedElsewhere = true;
      if (this.isBroken) break;
    }
    return this;
  }
}

const isWhole = ({ numbers, people, isReachedElsewhere }: Office): boolean =>
  people.length > 0 &&
  (isReachedElsewhere || numbers.length > 0 || people.some((one) => one.numbers.length > 0));

// A line that says whose people stand below it.
const headOf = (firm: string): string => {
  const served = `On behalf of ${firm}:`;
  return /^\p{Upper}/u.test(firm) && readContactHead(served) === undefined ? served : firm;
};

const linesOf = ({ firm, numbers, people }: Office): readonly string[] =>
  people.flatMap((one) => [
    headOf(firm),
    one.text,
    ...one.numbers,
    // "marlow@birch.example" of the firm beside her own number
    ...numbers.filter((number) => !one.numbers.some((own) => isPhone(own) === isPhone(number))),
    '',
  ]);

// Firms and numbers alone make a list where each number stands above the people.
const isList = ({ isBroken, offices }: OfficeList, tellsParts: boolean): boolean =>
  !isBroken &&
  offices.length >= 2 &&
  offices.every(isWhole) &&
  (tellsParts || offices.every(({ numbers }) => numbers.length > 0));

/** Lines that list firms with their people, "Hill Peel (Nominated Adviser)", "Tel: 020 7555 0100", "Jane Doe / Ato Roe", "Joint Broker", "Birch Dean" and so on, told person by person, each with the number of the firm; any other lines as they are. */
export const tellOffices = (lines: readonly string[], judge: ContactJudge): readonly string[] => {
  const filled = closeParts(lines.map((line) => line.trim())).filter((line) => line !== '');
  const from = filled.findIndex((line) => readContactHead(line)?.rest !== '');
  const mayList =
    filled.some(mayTellPart) ||
    (looksLikeFirm((filled[from] ?? '').replace(numberAtEnd, '')) &&
      filled.slice(from, from + 2).some(hasAddress));
  if (from === -1 || !mayList) return lines;
  const items = officeItemsOf(filled.slice(from, from + longest), judge);
  const list = new OfficeList().read(items);
  const last = list.offices.at(-1);
  const end = last && !isWhole(last) ? last.from : (items.at(-1)?.at ?? -1) + 1;
  if (last && !isWhole(last)) list.offices.pop();
  if (!isList(list, filled.slice(from, from + end).some(mayTellPart))) return lines;
  return [...filled.slice(0, from), ...list.offices.flatMap(linesOf), ...filled.slice(from + end)];
};
