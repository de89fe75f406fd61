import { type Entry, isReached } from './entry.ts';
import { isAddressOf } from './evidence.ts';

/** "617-555-0100 Jane Doe" above "617-555-0101 John Roe": each number stands before its name. */
export const moveForward = (entries: readonly Entry[]): void => {
  const [first] = entries;
  const last = entries.at(-1);
  if (
    !first ||
    !last ||
    first === last ||
    first.name !== undefined ||
    first.organization !== undefined ||
    !isReached(first) ||
    isReached(last) ||
    !entries.slice(1).every((entry) => entry.name !== undefined) ||
    !entries.slice(0, -1).every(isReached)
  )
    return;
  for (let at = entries.length - 1; at > 0; at -= 1) {
    const [entry, before] = [entries[at], entries[at - 1]];
    entry?.phones.splice(0, entry.phones.length, ...(before?.phones ?? []));
    entry?.emails.splice(0, entry.emails.length, ...(before?.emails ?? []));
  }
  first.phones.length = 0;
  first.emails.length = 0;
};

/** "Hill Peel", "Tel: 020 7555 0100", "Jane Doe", "Birch Communications", "Tel: 020 7555 0144", "Ato Roe": each firm and its number stand above its people. */
export const moveBelowOffices = (entries: readonly Entry[]): readonly Entry[] => {
  const from = entries.findIndex(isReached);
  const [office, ...people] = entries.slice(from);
  const last = people.at(-1);
  if (!office || !last || isReached(last) || office.sure > 1 || office.title !== undefined)
    return entries;
  const agrees = people.every(
    (one) =>
      one.sure >= 2 &&
      one.block === office.block &&
      (!isReached(one) || (one.organization !== undefined && one.addressLine !== one.nameLine)),
  );
  if (!agrees || !people.some(isReached)) return entries;
  const firm = office.name ?? office.organization;
  let above: Entry = { ...office, ...(firm === undefined ? {} : { organization: firm }) };
  const placed = people.map((person) => {
    const { phones, emails, organization } = above;
    if (isReached(person)) above = person;
    return {
      ...person,
      ...(organization === undefined ? {} : { organization }),
      phones: [...phones],
      emails: [...emails],
    };
  });
  return [...entries.slice(0, from), ...placed];
};

// "617-555-0100, ext. 225" right above "Jane Doe" and "jdoe@acme.example"
const isNumberOfNext = (entry: Entry, next: Entry): boolean =>
  entry.emails.length === 0 &&
  next.emails.length > 0 &&
  next.phones.length === 0 &&
  (next.nameLine ?? 0) - (entry.phoneLine ?? 0) === 1;

// "jane.doe@acme.example (Jane Doe, 617-555-0100)"
const isMailOfNext = (entry: Entry, next: Entry): boolean =>
  entry.phones.length === 0 &&
  next.emails.length === 0 &&
  entry.emails.some((email) => isAddressOf(email, next.name ?? ''));

/** The entries, where a number or an address right before somebody who has none is hers. */
export const giveToNext = (entries: readonly Entry[]): readonly Entry[] =>
  entries.filter((entry, at) => {
    const next = entries[at + 1];
    const isBare =
      isReached(entry) &&
      [entry.name, entry.organization, entry.labelDesk].every((one) => one === undefined);
    if (!isBare || next?.name === undefined || next.sure < 2 || next.block !== entry.block)
      return true;
    if (!isNumberOfNext(entry, next) && !isMailOfNext(entry, next)) return true;
    next.phones.push(...entry.phones);
    next.emails.push(...entry.emails);
    return false;
  });
