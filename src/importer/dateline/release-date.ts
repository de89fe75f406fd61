import { claimedDays } from './claimed-days.ts';
import { byHand, certain, type DateWitnesses, type ReleaseDate } from './date-decision.ts';
import { dateAboveNews, dateElsewhere } from './day-above-news.ts';
import { dateOfMonth, dateOfPart, dateOfWholeDay } from './day-of-dateline.ts';
import type { Dateline } from './dateline.ts';
import type { Rich } from '../rich-text.ts';

/** Decides the date from the dateline and the lines above the news; a date that anything speaks against is left out and told. */
export const decideDate = (
  dateline: Dateline | undefined,
  datelineLine: number,
  headLines: readonly Rich[],
  witnesses: DateWitnesses,
): ReleaseDate => {
  const days = claimedDays(dateline, datelineLine, headLines, witnesses);
  const { issued } = witnesses;
  return (
    dateOfMonth(days) ??
    dateOfWholeDay(days, dateline, witnesses) ??
    (issued && days.full.length === 0 ? certain(issued) : undefined) ??
    dateOfPart(days, headLines, witnesses) ??
    dateAboveNews(days, witnesses) ??
    dateElsewhere(days, witnesses) ?? {
      doubt: {
        line: 1,
        what: 'The text prints no date for the release; the date is left empty.',
        hint: byHand,
      },
    }
  );
};
