import type { Contact } from '../../domain/release.ts';

const lastDigits = (phone: string | undefined): string | undefined =>
  phone?.replace(/\D/g, '').slice(-9);

// What two printings of a contact are compared by.
interface Keys {
  readonly name: string | undefined;
  readonly phone: string | undefined;
  readonly foldedName: string | undefined;
  readonly foldedEmail: string | undefined;
  readonly digits: string | undefined;
}

const keysOf = ({ name, email, phone }: Contact): Keys => ({
  name,
  phone,
  foldedName: name?.toLowerCase(),
  foldedEmail: email?.toLowerCase(),
  digits: lastDigits(phone),
});

const agree = (a: string | undefined, b: string | undefined): boolean =>
  a === undefined || b === undefined || a === b;

const isSame = (one: Keys, other: Keys): boolean => {
  const sameEmail = one.foldedEmail !== undefined && one.foldedEmail === other.foldedEmail;
  // Two desks are one where they are reached in the same way.
  const reached = sameEmail || (one.phone !== undefined && one.digits === other.digits);
  const shared =
    (one.name !== undefined && one.name === other.name) ||
    (one.name === undefined && other.name === undefined && reached) ||
    sameEmail;
  return (
    shared &&
    agree(one.foldedName, other.foldedName) &&
    agree(one.foldedEmail, other.foldedEmail) &&
    agree(one.digits, other.digits) &&
    (one.name !== undefined || one.foldedEmail !== undefined || one.phone === other.phone)
  );
};

/** Contacts without those that the text prints a second time; what only one printing tells is kept. */
export const withoutRepeats = (contacts: readonly Contact[]): Contact[] => {
  const unique: Contact[] = [];
  const keys: Keys[] = [];
  for (const contact of contacts) {
    const own = keysOf(contact);
    // No release names more people; a list without end must not be compared with itself.
    let at = Math.max(0, keys.length - 100);
    while (at < keys.length && !isSame(keys[at] ?? own, own)) at += 1;
    const known = unique[at];
    const kept = known ? { ...contact, ...known } : contact;
    unique[at] = kept;
    keys[at] = known ? keysOf(kept) : own;
  }
  return unique;
};
