import { type Entry, isOffice, isReached, mayBeOffice } from './entry.ts';
import { isAddressOf } from './evidence.ts';
import { giveToNext, moveBelowOffices, moveForward } from './numbers-above.ts';

// "Jane Doe / John Roe" above their numbers and addresses: as many of each as people, or one for all.
const divide = (people: readonly Entry[], last: Entry): void => {
  const all = [...people, last];
  const phones = [...last.phones];
  const emails = [...last.emails];
  if (phones.length > 0)
    for (const [at, person] of all.entries())
      person.phones.splice(
        0,
        person.phones.length,
        phones.length >= all.length ? (phones[at] ?? '') : (phones[0] ?? ''),
      );
  const owned = emails.filter((email) => all.some(({ name }) => isAddressOf(email, name ?? '')));
  for (const [at, person] of all.entries()) {
    const own = emails.find((email) => isAddressOf(email, person.name ?? ''));
    const next = emails.length >= all.length ? emails[at] : owned.length === 0 ? emails[0] : own;
    person.emails.splice(0, person.emails.length, ...((own ?? next) ? [own ?? next ?? ''] : []));
  }
};

const shareAmongPeople = (entries: readonly Entry[]): void => {
  let waiting: Entry[] = [];
  for (const entry of entries) {
    const before = waiting.at(-1);
    // "Jane Doe (investors)" and "Ato Roe (media)" above one number share it.
    if (before && (before.block !== entry.block || entry.name === undefined)) waiting = [];
    if (entry.name === undefined) continue;
    if (!isReached(entry)) {
      waiting.push(entry);
      continue;
    }
    const sameLine = waiting.length > 0 && waiting.every((one) => one.nameLine === entry.nameLine);
    if (waiting.length > 0 && (sameLine || entry.addressLine !== entry.nameLine))
      divide(waiting, entry);
    waiting = [];
  }
};

// "Jane Doe (jdoe@acme.example)" and "Ato Roe (aroe@acme.example)" above one number, which is theirs both.
const sharePhones = (entries: readonly Entry[]): void => {
  for (let at = entries.length - 2; at >= 0; at -= 1) {
    const [entry, next] = [entries[at], entries[at + 1]];
    if (!entry || entry.block !== next?.block || entry.phones.length > 0) continue;
    const listed = [entry, next].every(
      (one) =>
        one.name !== undefined && one.emails.length === 1 && one.addressLine === one.nameLine,
    );
    const alone = next.phones.length === 1 && (next.nameLine ?? 0) - (entry.nameLine ?? 0) === 1;
    if (listed && alone && next.phoneLine !== next.nameLine) {
      entry.phones.push(...next.phones);
      if (next.phoneLine !== undefined) entry.phoneLine = next.phoneLine;
    }
  }
};

// "Hill Fleet   617-555-0100" above "Jane Doe" and "John Roe": what looks like a name is their firm.
const nameOffices = (entries: readonly Entry[]): void => {
  for (const [at, entry] of entries.entries()) {
    const next = entries[at + 1];
    // "Hill Peel" above its number, where another firm stands above with its own
    const below =
      (entry.addressLine ?? 0) - (entry.nameLine ?? 0) === 1 &&
      entries.slice(0, at).some((one) => isOffice(one, one.block) && isReached(one));
    if (
      entry.name !== undefined &&
      mayBeOffice(entry) &&
      entry.organization === undefined &&
      (entry.addressLine === entry.nameLine || below) &&
      next?.block === entry.block &&
      next.sure >= 2 &&
      !isReached(next)
    ) {
      entry.organization = entry.name;
      delete entry.name;
    }
  }
};

/** A firm's number or address above the names of its people is theirs; the firm is then no contact of its own. */
const shareOffices = (entries: readonly Entry[]): Entry[] => {
  const kept: Entry[] = [];
  for (let at = 0; at < entries.length; at += 1) {
    const office = entries[at];
    if (!office) continue;
    kept.push(office);
    if (office.name !== undefined || !isReached(office)) continue;
    // "Media Relations" with its number above the names of those who answer there.
    const desk = office.organization === undefined;
    if (desk && (!office.stated || at > 0)) continue;
    const people: Entry[] = [];
    for (const next of entries.slice(at + 1, at + 6)) {
      const agrees =
        next.kind === office.kind || next.kind === 'general' || office.kind === 'general';
      const free =
        (office.phones.length === 0 || next.phones.length === 0) &&
        (office.emails.length === 0 || next.emails.length === 0);
      const ofOffice = next.organization === undefined || next.organization === office.organization;
      if (next.name === undefined || !agrees || !free || !ofOffice) break;
      if (desk && isReached(next)) break;
      // "Media Relations" and its number may stand above a list of its people.
      const list = people[0]?.block ?? (desk ? office.block + 1 : next.block);
      if (next.block !== office.block && next.block !== list) break;
      people.push(next);
    }
    if (people.length === 0) {
      if (desk) continue;
      // "Jane Doe" above an empty line and "Acme Optics  617-555-0100".
      const above = kept.at(-2);
      if (above?.name === undefined || isReached(above) || above.organization !== undefined)
        continue;
      kept.pop();
      above.phones.push(...office.phones);
      above.emails.push(...office.emails);
      if (office.organization !== undefined) above.organization = office.organization;
      continue;
    }
    kept.pop();
    const isOwned = (email: string): boolean =>
      people.some(({ name }) => isAddressOf(email, name ?? ''));
    for (const person of people) {
      if (person.phones.length === 0) person.phones.push(...office.phones);
      // "media.relations@acme.example" reaches everybody at the desk.
      if (person.emails.length === 0)
        person.emails.push(
          ...office.emails.filter((email) =>
            isOwned(email) ? isAddressOf(email, person.name ?? '') : desk || people.length === 1,
          ),
        );
      if (office.organization !== undefined) person.organization ??= office.organization;
      if (person.kind === 'general') person.kind = office.kind;
      if (person.title === undefined && office.title !== undefined) person.title = office.title;
    }
  }
  return kept;
};

/** An address that is made of another person's name belongs to that person. */
export const moveToOwners = (entries: readonly Entry[]): void => {
  const bare = entries.filter((entry) => entry.name !== undefined && entry.emails.length === 0);
  for (const entry of entries.slice(0, 40))
    for (const email of [...entry.emails]) {
      if (entry.name !== undefined && isAddressOf(email, entry.name)) continue;
      const owner = bare.slice(0, 40).find(({ name }) => isAddressOf(email, name ?? ''));
      if (!owner || owner.emails.length > 0 || entry.emails.length < 2) continue;
      owner.emails.push(email);
      entry.emails.splice(entry.emails.indexOf(email), 1);
    }
};

/** Gives each person the numbers and addresses that the layout says are theirs; the entries of one label, in order. */
export const shareAddresses = (entries: readonly Entry[]): Entry[] => {
  moveForward(entries);
  const placed = giveToNext(moveBelowOffices(entries));
  nameOffices(placed);
  shareAmongPeople(placed);
  sharePhones(placed);
  moveToOwners(placed);
  return shareOffices(placed);
};

/** "Analysts: Jane Doe" and "Media: Ato Roe" on lines of their own above one number: whoever has none shares it. */
export const shareBelowLabels = (entries: readonly Entry[]): void => {
  const inline = (one: Entry): boolean =>
    one.labelLine !== undefined && one.labelLine === one.nameLine;
  // "Investors:" and "Jane Doe, Ato Roe" above "Media: Ida Poe" and her number
  let sharing: Entry | undefined;
  for (let at = entries.length - 2; at >= 0; at -= 1) {
    const [entry, next] = [entries[at], entries[at + 1]];
    if (!entry || !next || entry.name === undefined || next.name === undefined) continue;
    const below = next.addressLine !== undefined && next.addressLine > (next.nameLine ?? 0);
    const near = (next.nameLine ?? 0) - (entry.nameLine ?? 0) <= 1 && entry.block === next.block;
    if (isReached(entry) || !entry.stated || !below || !near) continue;
    if (!inline(next) && next !== sharing) continue;
    if (next.phones.length > 0) entry.phones.push(...next.phones.slice(0, 1));
    if (next.addressLine !== undefined) entry.addressLine = next.addressLine;
    sharing = entry;
  }
};
