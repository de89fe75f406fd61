import { hasAddress } from './lines.ts';

// "FCMN Contact: clerk@acme.example": whom a house of data asks, as a wire's form prints it above the contact for readers.
const clerk = /^\s*(?:first call analyst|FCMN contact)\s*:/i;

// "Representative: Jane Doe" and "Securities Code: 4581", as Tokyo's form heads a release, and what goes on behind a stroke or a gap below them.
const ownFields =
  'securit(?:y|ies) code(?: number)?|stock exchange(?: listings?)?|(?:stock )?code (?:no\\.?|number)';
const ofTokyo = new RegExp(`^\\s*(?:${ownFields})\\s*:`, 'i');
const listing = new RegExp(
  `^\\s*(?:(?:listed )?company name|name of (?:the )?(?:listed )?company|representative|${ownFields})\\s*:`,
  'i',
);

/** Lines of contacts without the fields of a listed company above whom to ask: its name, who represents it, its code. */
export const withoutListing = (lines: readonly string[]): readonly string[] => {
  if (!lines.some((line) => ofTokyo.test(line))) return lines;
  let isListing = false;
  return lines.filter((line) => {
    isListing = listing.test(line) || (isListing && /^(?:\s*\||\s{8,})/.test(line));
    return !isListing;
  });
};

/** Lines of contacts without those for a house of data, where others tell how somebody is reached. */
export const withoutClerks = (lines: readonly string[]): readonly string[] => {
  if (!lines.some((line) => clerk.test(line))) return lines;
  const others = lines.filter((line) => !clerk.test(line));
  return others.some(hasAddress) ? others : lines;
};
