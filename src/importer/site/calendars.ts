import { findDates } from '../dateline/printed-dates.ts';

// "Financial calendar", "Finanzkalender", "Key dates in 2019:"
const head =
  /^(?:(?:financial|corporate|reporting|investors?[’']?s?) (?:calendar|diary|dates)|key dates|(?:upcoming|next|future) (?:financial )?report(?:s|ing dates)|dates for (?:the|your) diary|(?:finanz|unternehmens)(?:kalender|termine)|(?:calendrier|agenda) financier|calendario (?:financiero|finanziario|societario|corporativo)|financiële (?:kalender|agenda)|finansiell kalender|finan(?:s|ssi)kalender(?:i)?|finansiel kalender|kommande rapport(?:er|tillfällen))\b.{0,40}$/i;

// "(dollars in thousands, except per share data; unaudited)"
const units =
  /^\((?=[^()]{0,120}\b(?:thousands|millions|billions|unaudited|audited|per share)\b)[^()]{4,120}\)$/i;
const figure = /^(?:[$€£¥]\s?)?\(?[+−–-]?\d[\d,.]*\s?%?\)?%?$|^[$€£¥%]$|^[–—-]$/;
/** How many lines of words follow one another at most in a table of figures whose cells each stand on a line, and how many figures it has at least. */
const cells = { words: 4, figures: 4 } as const;

// "$" alone above "2,104": no page prints a price so.
const sign = /^[$€£]$/;
const opensStatement = (lines: readonly string[], at: number): boolean => {
  const line = lines[at] ?? '';
  return line.length === 1
    ? sign.test(line) && /^\(?\d[\d,.]*$/.test(lines[at + 1] ?? '')
    : line.startsWith('(') && units.test(line);
};

/** How many lines a table takes whose cells a copy set each on a line, from its note on units on, "(in thousands; unaudited)" above "June 30, 2010", "Net income", "$" and "2,104"; 0 where none begins. */
export const lengthOfStatement = (lines: readonly string[], at: number): number => {
  if (!opensStatement(lines, at)) return 0;
  let [count, last] = [0, at];
  for (let place = at + 1; place < lines.length && place - last <= cells.words; place += 1) {
    const line = lines[place] ?? '';
    if (line.length > 80) break;
    if (!figure.test(line)) continue;
    count += 1;
    last = place;
  }
  return count >= cells.figures ? last - at + 1 : 0;
};

/** The places of the lines of such tables. */
export const findStatements = (lines: readonly string[]): ReadonlySet<number> => {
  const found = new Set<number>();
  for (const at of lines.keys()) {
    if (found.has(at)) continue;
    const length = lengthOfStatement(lines, at);
    for (let place = at; place < at + length; place += 1) found.add(place);
  }
  return found;
};

const isEntry = (line: string): boolean => line.length < 200 && findDates(line).length > 0;

/** How many lines the calendar of an issuer has that a release prints below its news, its heading among them; 0 where none begins. */
export const lengthOfCalendar = (lines: readonly string[], at: number): number => {
  const first = lines[at] ?? '';
  if (first.length > 80 || !head.test(first)) return 0;
  let end = at + 1;
  while (end < lines.length && isEntry(lines[end] ?? '')) end += 1;
  return end - at > 1 ? end - at : 0;
};
