import { type Unit } from './headline-lines.ts';
import { isInCapitals } from '../body/letter-case.ts';
import { danglingEnd } from './open-lines.ts';

const wordsOf = (text: string): readonly string[] => text.match(/\p{Alpha}[\p{Alpha}'’-]*/gu) ?? [];
const shareOfLarge = (text: string): number => {
  const long = wordsOf(text).filter((word) => word.length > 3);
  return long.filter((word) => /^\p{Upper}/u.test(word)).length / Math.max(1, long.length);
};

/** True for words set as a headline, "Crews Share Top Honor for a Rescue on the Ohio": all but the small ones begin large. */
export const isTitleCase = (text: string): boolean =>
  wordsOf(text).length >= 6 && !isInCapitals(text) && shareOfLarge(text) >= 0.85;

const isDeck = (unit: Unit | undefined): boolean =>
  unit?.kind === 'words' &&
  wordsOf(unit.rich.text).length >= 8 &&
  /^["“‘]?\p{Upper}/u.test(unit.rich.text) &&
  shareOfLarge(unit.rich.text) < 0.6;

/** True for words set as a headline below the name of a page's room, "News & Press Releases", and above the day and a line set as a sentence, which is the deck; a motto stands above the room. */
export const headsDeck = (units: readonly Unit[], at: number): boolean =>
  units[at - 1]?.kind === 'announcement' &&
  units[at + 1]?.kind === 'date' &&
  isDeck(units[at + 2]) &&
  isTitleCase(units[at]?.rich.text ?? '');

/** True for words all in small letters, "q2 2014 earnings release of acme optics, inc": the name of a file, as a host of documents prints it. */
export const isSmallThroughout = (text: string): boolean =>
  wordsOf(text).length >= 4 && text === text.toLowerCase() && /[a-z]{3}/.test(text);

/** True where a line in capitals has ended and one in small letters begins: a headline and what stands under it. */
export const changesCase = (before: string, after: string): boolean =>
  before.length >= 24 &&
  isInCapitals(before) &&
  before.split(/\s+/).length >= 4 &&
  !danglingEnd.test(before) &&
  !/[-–—/(]$|\s(?:--?|[–—])\s/u.test(before) &&
  /^["“]?\p{Upper}/u.test(after) &&
  /\p{Lower}{3}/u.test(after) &&
  after.length <= 120 &&
  !/\p{Lower}{2}[.;]$/u.test(after);
