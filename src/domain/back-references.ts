import { months, parseDate } from './dates.ts';

/** A sentence that speaks of an announcement made on another occasion, and the day it names. */
export interface BackReference {
  /** The sentence. */
  readonly sentence: string;
  /** The day of the announcement, as `YYYY-MM-DD`. */
  readonly day: string;
}

const announced = /\b(?:announced|reported|disclosed|issued)\b/i;
const named = new RegExp(
  `\\b(?:(earlier today)|(yesterday)|on (${months.join('|')}) (\\d{1,2})(?:, (\\d{4}))?)\\b`,
  'i',
);

const shifted = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

const dayOf = (found: RegExpExecArray, today: string): string | undefined => {
  const [, sameDay, dayBefore, month = '', day = '', year] = found;
  if (sameDay !== undefined) return today;
  if (dayBefore !== undefined) return shifted(today, -1);
  const number = months.findIndex((name) => name.toLowerCase() === month.toLowerCase()) + 1;
  const rest = `${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const thisYear = Number(today.slice(0, 4));
  const exact = `${year ?? String(thisYear)}-${rest}`;
  // Without a year the text means the last such day.
  const meant = year === undefined && exact > today ? `${String(thisYear - 1)}-${rest}` : exact;
  return parseDate(meant) && meant <= today ? meant : undefined;
};

/**
 * The sentences of a paragraph that tell of an announcement on a day they name: "earlier today", "yesterday",
 * "on February 12, 2013". `date` is the release's own day, as EDTF; nothing is found where that is not one certain day.
 */
export const findBackReferences = (text: string, date: string): BackReference[] => {
  if (!named.test(text)) return [];
  const today = parseDate(date);
  if (today?.precision !== 'day' || today.uncertain) return [];
  return text.split(/(?<=[.!?]["\u201d]?)\s+(?=["\u201c]?\p{Lu})/u).flatMap((sentence) => {
    const found = named.exec(sentence);
    if (!found || !announced.test(sentence)) return [];
    const day = dayOf(found, today.earliest);
    return day === undefined ? [] : [{ sentence, day }];
  });
};
