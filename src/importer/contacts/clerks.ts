import { hasAddress } from './lines.ts';

// "FCMN Contact: clerk@acme.example": whom a house of data asks, as a wire's form prints it above the contact for readers.
const clerk = /^\s*(?:first call analyst|FCMN contact)\s*:/i;

/** Lines of contacts without those for a house of data, where others tell how somebody is reached. */
export const withoutClerks = (lines: readonly string[]): readonly string[] => {
  if (!lines.some((line) => clerk.test(line))) return lines;
  const others = lines.filter((line) => !clerk.test(line));
  return others.some(hasAddress) ? others : lines;
};
