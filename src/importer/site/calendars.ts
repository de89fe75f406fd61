import { findDates } from '../dateline/printed-dates.ts';

// "Financial calendar", "Finanzkalender", "Key dates in 2019:"
const head =
  /^(?:(?:financial|corporate|reporting|investors?[’']?s?) (?:calendar|diary|dates)|key dates|(?:upcoming|next|future) (?:financial )?report(?:s|ing dates)|dates for (?:the|your) diary|(?:finanz|unternehmens)(?:kalender|termine)|(?:calendrier|agenda) financier|calendario (?:financiero|finanziario|societario|corporativo)|financiële (?:kalender|agenda)|finansiell kalender|finan(?:s|ssi)kalender(?:i)?|finansiel kalender|kommande rapport(?:er|tillfällen))\b.{0,40}$/iu;

const isEntry = (line: string): boolean => line.length < 200 && findDates(line).length > 0;

/** How many lines the calendar of an issuer has that a release prints below its news, its heading among them; 0 where none begins. */
export const lengthOfCalendar = (lines: readonly string[], at: number): number => {
  const first = lines[at] ?? '';
  if (first.length > 80 || !head.test(first)) return 0;
  let end = at + 1;
  while (end < lines.length && isEntry(lines[end] ?? '')) end += 1;
  return end - at > 1 ? end - at : 0;
};
