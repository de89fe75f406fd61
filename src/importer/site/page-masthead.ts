import type { BareLine } from './bare-line.ts';
import { isCopyright } from './copyright.ts';

/** How far down a page's name stands as its main heading, how far below that the headline, and how far above its end the page names itself again, in lines. */
const reach = { name: 24, headline: 24, foot: 16 } as const;
/** How many words a headline has at least. */
const leastWords = 4;

const fold = (text: string): string => text.trim().toLowerCase();

// "Copyright © 2020 · For Immediate Release · Log in"
const partsOfCopyright = (line: string): readonly string[] =>
  line
    .replace(
      /^(?:copyright|©|\(c\)|\s|(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)\d\d)?|by\s|[,·|•])+/i,
      '',
    )
    .split(/\s*[·|•]\s*|,\s|\.\s|\.$|\s(?:all rights|inc|llc|ltd)\b/i)
    .map(fold);

/** The place of the main heading in which a page prints its own name, "# Birchport Wire | News of the Coast", where its copyright names it so and the headline is a lesser heading below; -1 elsewhere. */
export const findPageMasthead = (lines: readonly BareLine[]): number => {
  const at = lines.slice(0, reach.name).findIndex(({ level }) => level === 1);
  if (at === -1 || lines.findLastIndex(({ level }) => level === 1) !== at) return -1;
  const name = fold(lines[at]?.text.split(/\s+[|–—:·-]\s+/)[0] ?? '');
  const isNamed = lines
    .slice(-reach.foot)
    .some(
      ({ text }) => text.length < 300 && isCopyright(text) && partsOfCopyright(text).includes(name),
    );
  if (name.length < 3 || !isNamed) return -1;
  const below = lines.slice(at + 1, at + 1 + reach.headline);
  const headline = below.findIndex(
    ({ level, text }) => level > 1 && text.split(' ').length >= leastWords,
  );
  const told = below.findIndex(({ text }) => text.length >= 160);
  return headline !== -1 && (told === -1 || headline < told) ? at : -1;
};
