import { type Entry, isNumbersAlone, isReached } from './entry.ts';

const callsOnAll =
  /\b(?:contact|call|reach|phone|telephone|write to|e-?mail)\s+(?:us|the company|our\s+(?:company|headquarters|(?:\p{Alpha}+\s)?offices?))\b/iu;

/** True for a sentence that calls on nobody by name: "please contact the Company at 919-555-0100 or visit our web site". */
export const callsOnNobody = (line: string): boolean => callsOnAll.test(line);

// "FOR FURTHER INFORMATION:", "(602) 555-0120" above "Jane Doe, Investor Relations" and "(602) 555-0150": a letterhead's own number; an empty line between the two parts it from whom an address of mail reaches.
const isLetterhead = (entry: Entry, next: Entry | undefined): boolean =>
  entry.name === undefined &&
  entry.organization === undefined &&
  entry.title === undefined &&
  entry.kind === 'general' &&
  entry.emails.length === 0 &&
  next?.name !== undefined &&
  (next.block === entry.block ? next.phones.length > 0 : next.emails.length > 0);

// "Corporate Sales", "Evaluation Line", "Customer Service", "Acme's Clinical Trial Line": a number for buyers and patients.
const forBuyers =
  /^(?:(?!media\b|press\b|news\b)[\p{Alpha}'’]+ ){0,3}(?:sales|orders|hotline|help ?(?:desk|line)|(?:evaluation|orders?|support|sales|reservations?|bookings?|tickets?|customer|patient|trials?|stud(?:y|ies)|enrollment|toll[- ]free) (?:line|center)|customer (?:service|support|care)|technical support|reservations|bookings|box office|switchboard)$/iu;
const isForBuyers = ({ name, organization, title, emails }: Entry): boolean =>
  organization === undefined &&
  title === undefined &&
  emails.length === 0 &&
  name !== undefined &&
  forBuyers.test(name);

// "617-555-0100" alone below "Jane Doe" and her number, as a firm's card has it
const isBareNumber = (entry: Entry, at: number): boolean =>
  at > 0 &&
  entry.kind === 'general' &&
  [entry.name, entry.organization, entry.title].every((field) => field === undefined) &&
  entry.emails.length === 0;

const digitsOf = (phone: string): string => phone.replace(/\D/g, '').slice(-9);
// "Acme AB (publ)", its street and "+46 18 555 41 00" in a paragraph below the people, one of whom has that number: the sender's card says no more of whom to ask.
const isCardBelow = (entry: Entry, above: readonly Entry[]): boolean =>
  entry.name === undefined &&
  entry.title === undefined &&
  entry.kind === 'general' &&
  entry.emails.length === 0 &&
  entry.phones.length > 0 &&
  entry.phones.every((phone) =>
    above.some(
      ({ name, block, phones }) =>
        name !== undefined &&
        block !== entry.block &&
        phones.some((other) => digitsOf(other) === digitsOf(phone)),
    ),
  );

// "Acme Optics Inc., 400 Elm Avenue, Spokane, WA 99202" and "Tel: 509-555-0120" in a paragraph below the people: where the house stands, not whom to ask.
const isHouseBelow = (entry: Entry, above: readonly Entry[]): boolean =>
  entry.isPosted === true &&
  entry.name === undefined &&
  entry.title === undefined &&
  entry.labelFirm === undefined &&
  entry.labelDesk === undefined &&
  entry.emails.length === 0 &&
  above.some((one) => one.name !== undefined && isReached(one) && one.block !== entry.block);

/** Entries without the numbers at which nobody in particular answers, where people are named here or, `namedAbove`, above the headline; the only number of a release stays. */
export const withoutNobody = (entries: readonly Entry[], namedAbove: boolean): readonly Entry[] => {
  const isNamed = namedAbove || entries.some(({ name }) => name !== undefined);
  const named = entries.filter(
    (entry) =>
      !isNumbersAlone(entry) ||
      !entries.some((other) => other.organization !== undefined && isReached(other)),
  );
  return named.filter(
    (entry, at) =>
      !isNamed ||
      (!(entry.callsOnNobody === true && entry.name === undefined) &&
        !isBareNumber(entry, at) &&
        !isCardBelow(entry, named.slice(0, at)) &&
        !isHouseBelow(entry, named.slice(0, at)) &&
        !(
          isForBuyers(entry) &&
          named.some((other) => !isForBuyers(other) && other.name !== undefined)
        ) &&
        !isLetterhead(entry, named[at + 1])),
  );
};
