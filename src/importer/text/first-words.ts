import { isGivenName } from '../contacts/given-names.ts';
import { hasAddress } from '../contacts/lines.ts';
import { readDateline } from '../dateline/dateline.ts';
import { isKnownPlace } from '../dateline/places.ts';

const isWord = (line: string): boolean =>
  /^["“(]?[\p{Upper}\d][\p{Alpha}\p{N}.,&'’®™/-]{0,24}$/u.test(line);

// "Background" may be a heading, "Contact:" a label, "END" a sign; "U.S." is a word.
const mayGoOn = (line: string): boolean =>
  isWord(line) &&
  (!/[.:!?]$/.test(line) || /^["“(]?(?:(?:\p{Upper}\.)+|Dr\.|M(?:rs?|s)\.|Prof\.)$/u.test(line));

/** How long the line below a paragraph's first words is at least, in characters: lines of a heading or an address are shorter. */
export const leastBelowWords = 40;

// "Under the", "Dr. Anil", "As part": two words that a width of some letters left alone; "Key Facts" above a sentence is a heading.
const isShortPair = (line: string, next: string): boolean =>
  line.length <= 14 &&
  next.length >= leastBelowWords &&
  (/^["“(]?\p{Upper}[\p{Alpha}'’-]*(?:\. \p{Upper}[\p{Alpha}'’-]*| [\p{Lower}'’-]+)$/u.test(line) ||
    (/^\p{Lower}/u.test(next) &&
      /^["“(]?\p{Upper}[\p{Alpha}'’-]* \p{Upper}[\p{Alpha}'’-]*$/u.test(line)));

// "De Alder" above "Seeds is a breeder of potatoes …", where other words are broken off too
const isNamePair = (line: string, next: string): boolean =>
  line.length <= 14 &&
  next.length >= 20 &&
  /^\p{Upper}[\p{Alpha}'’-]* \p{Upper}[\p{Alpha}'’-]*$/u.test(line) &&
  /^\p{Upper}[\p{Alpha}-]+ (?:is|was|are|has|have|will|makes|develops)\s/u.test(next);

// "Founded in" above "1994, Alder has …": no line ends so.
const leadsOn =
  /^["“(]?\p{Upper}[\p{Alpha}'’-]* (?:in|of|on|at|by|for|from|to|with|the|an?|and|or|our|its|this)$/u;

// "Ivy" above "Donahue" and "Roland" above "W. Kosciuk, Ph.D." below "Contact:"
const isNameBroken = (word: string, next: string): boolean =>
  isGivenName(word) &&
  /^(?:\p{Upper}\.\s\p{Upper}\p{Lower}|\p{Upper}\p{Lower}[\p{Alpha}'’-]*(?:,.{0,40})?$)/u.test(
    next,
  );

// "(914)" above "555-0118"
const isNumberBroken = (line: string, next: string): boolean =>
  /^\(\d{3}\)$/.test(line) && /^\d{3}-\d{4}\b/.test(next);

// "Donahue" above "Alder Networks, Inc." and "805-555-0134": lines of a card, none of which goes on.
const isInCard = (lines: readonly string[], at: number): boolean => {
  const from = lines.lastIndexOf('', at) + 1;
  const end = lines.indexOf('', at);
  const block = lines.slice(from, end === -1 ? undefined : end);
  return block.length >= 3 && block.every((line) => line.length < 60) && block.some(hasAddress);
};

const isGivenPair = (word: string, next: string): boolean =>
  /^(?:news|press|media) release$/i.test(`${word} ${next}`) ||
  /^exhibit (?:no\.?|99(?:\.\d+)?)$/i.test(`${word} ${next}`);

// "ST. PAUL, Minn. (August 16, 2010)"
const isDatelineAlone = (line: string): boolean => {
  const dateline = /\d{4}/.test(line) && line.length <= 80 ? readDateline(line) : undefined;
  return dateline?.place !== undefined && dateline.from === 0 && dateline.to >= line.length;
};

// "CHICAGO" above "— The Elm Office has secured …": a page's line broke behind the place.
const isPlaceAbove = (line: string, next: string): boolean =>
  /^[—–]\s+["“]?\p{Upper}/u.test(next) &&
  next.length >= 60 &&
  line.length <= 60 &&
  (isKnownPlace(line) || isDatelineAlone(line));

/**
 * Lines that hold nothing but the first word of the line below them, by their places from 0.
 * Some filings break each paragraph behind its first word: "The", and below it "company will present …",
 * others behind as many words as ten letters hold: "As part", and below it "of the agreement …".
 */
export const findFirstWords = (lines: readonly string[]): ReadonlySet<number> => {
  // "**Alder" above "Mills Opens Plant**": the type that a tool marks begins at the first word.
  const trimmed = lines.map((line) =>
    line.trim().replace(/^[*_]{1,3}(?=["“(]?[\p{Alpha}\d])/u, ''),
  );
  const found = new Set<number>();
  const alone: number[] = [];
  let sure = 0;
  let pairs = 0;
  for (const [at, line] of trimmed.entries()) {
    const next = trimmed[at + 1] ?? '';
    if (isPlaceAbove(line, next)) found.add(at);
    if (isNumberBroken(line, next)) sure += 1;
    const pair = isShortPair(line, next);
    if (next === '' || !(pair || mayGoOn(line))) continue;
    alone.push(at);
    if (next.length >= 20 && /^\p{Lower}[\p{Alpha}-]*\s[\p{Alpha}\d]/u.test(next)) {
      sure += 1;
      if (pair) pairs += 1;
    }
  }
  // Where each of them goes on in small letters, three are enough.
  if (sure < 2 || (alone.length < 5 && (sure < 3 || sure < alone.length))) return found;
  for (const [at, line] of trimmed.entries())
    if (isNamePair(line, trimmed[at + 1] ?? '')) alone.push(at);
  for (const at of alone) {
    if (found.has(at - 1)) continue;
    const [line = '', next = '', third = ''] = trimmed.slice(at, at + 3);
    if (hasAddress(line) || isDatelineAlone(next)) continue;
    const isBroken = /^\p{Lower}/u.test(next) || isNameBroken(line, next);
    if (!isBroken && isInCard(trimmed, at)) continue;
    // "Alder" above "Mills," above "Inc., of Omaha, is a miller …": a name that is broken twice.
    if (
      /^\p{Upper}[\p{Alpha}-]+,$/u.test(next) &&
      third.length >= leastBelowWords &&
      isWord(line)
    ) {
      found.add(at).add(at + 1);
      continue;
    }
    // Where no other two words are broken off, a name above its office is none.
    if (pairs < 2 && line.includes(' ') && !leadsOn.test(line)) continue;
    // Two words below each other: a heading above the next paragraph's first word, or figures in a column.
    if (isWord(next) && third !== '' && !isGivenPair(line, next) && !isNameBroken(line, next))
      continue;
    if (/^\d[\d.,]*$/.test(next) && !isGivenPair(line, next)) continue;
    found.add(at);
  }
  for (const [at, line] of trimmed.entries())
    if (isNumberBroken(line, trimmed[at + 1] ?? '')) found.add(at);
  // The right one of two columns: "610-555-0138          FOR" above "IMMEDIATE RELEASE".
  for (const [at, line] of trimmed.entries())
    if (
      /\S {6,}["“(]?\p{Upper}\S*$/u.test(line) &&
      /^\S(?:(?! {4}).){1,40}$/u.test(trimmed[at + 1] ?? '')
    )
      found.add(at);
  return found;
};
