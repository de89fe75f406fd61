import type { Contact } from '../../domain/release.ts';
import { isPerson, startsGiven } from './people.ts';

/** Contacts in whose names the town of the dateline stood before the person's, "Birchport Jane Doe" of "Contact: Alder Valves Inc., Birchport Jane Doe, 555-0100", without it. */
export const withoutTown = (contacts: readonly Contact[], place: string | undefined): Contact[] => {
  const town = (place ?? '').split(/\s*[,/(]/)[0]?.toLowerCase() ?? '';
  return contacts.map((contact) => {
    const { name = '', organization } = contact;
    const own = name.slice(town.length).trim();
    // "Paris Jane Doe" may be called so; a firm before her tells that it has its seat there.
    const isTown =
      town.length >= 3 &&
      organization !== undefined &&
      name.toLowerCase().startsWith(`${town} `) &&
      own.split(' ').length >= 2 &&
      isPerson(own) &&
      (startsGiven(own) || !startsGiven(name));
    return isTown ? { ...contact, name: own } : contact;
  });
};
