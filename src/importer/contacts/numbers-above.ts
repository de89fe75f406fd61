import { type Entry, isReached } from './entry.ts';

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
  let above: Entry = { ...office, organization: office.name ?? office.organization ?? '' };
  const placed = people.map((person) => {
    const { phones, emails, organization = '' } = above;
    if (isReached(person)) above = person;
    return { ...person, organization, phones: [...phones], emails: [...emails] };
  });
  return [...entries.slice(0, from), ...placed];
};
