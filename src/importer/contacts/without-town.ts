import type { Contact } from '../../domain/release.ts';
import { isPerson, startsGiven } from './people.ts';
import { isKnownCity } from '../dateline/places.ts';

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

const townBefore =
  /, (\p{Upper}[\p{Alpha}.]{2,15}(?: \p{Upper}[\p{Alpha}.]{2,15})?) (?=(\p{Upper}\p{Lower}{1,15} (?:\p{Upper}\. )?\p{Upper}[\p{Alpha}'’-]{1,20}), \p{Upper})/gu;

/** A line of contacts with the town of a firm parted from the first of its people, "Hill Fleet, New York Jane Doe, Ato Roe, 212-555-0144" with a comma behind "New York". */
export const partTown = (line: string): string =>
  line.length > 1000 || !/\d{3}/.test(line)
    ? line
    : line.replace(townBefore, (whole, town: string, person: string) =>
        isKnownCity(town) && !startsGiven(`${town} ${person}`) && startsGiven(person)
          ? `, ${town}, `
          : whole,
      );
