import type { DateWitnesses } from './date-decision.ts';
import type { Witness } from './date-witnesses.ts';
import type { Dateline } from './dateline.ts';
import { isAmidMenus } from './host-clocks.ts';
import { hasAmericanRegion, isAbroad, isKnownPlace } from './places.ts';
import type { Rich } from '../rich-text.ts';
import { type Sighting, sightingsOf } from './sightings.ts';

/** The days that claim to be the release's, by its dateline and by the lines above its news. */
export interface ClaimedDays {
  /** The dateline's. */
  readonly own: Sighting | undefined;
  /** Those of the lines above the news, in order. */
  readonly above: readonly Sighting[];
  /** Those of them that are whole days and can be read in one way alone. */
  readonly full: readonly Sighting[];
  /** Those among the rows of a page, which may be the day of a visit. */
  readonly visits: readonly Sighting[];
  /** True for a day that can be read in one way alone: "03.04.2014" may be 3 April or 4 March. */
  readonly isClear: (day: Witness & Partial<Sighting>) => boolean;
}

const asRead = <Day extends Witness>(day: Day, edtf: string): Day => ({
  ...day,
  date: { ...day.date, edtf, monthDay: edtf.slice(5) },
});

/** The days that claim to be the release's, each read as its country writes days. */
export const claimedDays = (
  dateline: Dateline | undefined,
  datelineLine: number,
  headLines: readonly Rich[],
  witnesses: DateWitnesses,
): ClaimedDays => {
  const { dayFirst, writesDayFirst, strokesDayFirst, isOfPage, partsFromHeadline } = witnesses;
  const place = dateline?.place;
  // "12/4/2018" is 12 April where the language of the text, or its country, says so.
  const settle = <Day extends Witness>(one: Day): Day => {
    const [, edtf, ...others] = one.date.readings ?? [];
    if (edtf === undefined || others.length > 0 || one.date.edtf !== undefined) return one;
    return hasAmericanRegion(place ?? '') || !strokesDayFirst() ? one : asRead(one, edtf);
  };
  const sighted = sightingsOf(headLines, isOfPage).map((one) => {
    const [edtf] = one.monthFirst === true ? (one.date.readings ?? []) : [];
    return edtf === undefined ? settle(one) : asRead(one, edtf);
  });
  // "03.04.2014" is 3 April where a place outside America, its agency or its page's language says so, and nothing certain elsewhere.
  const foreign =
    (place !== undefined && isAbroad(place)) ||
    ((dayFirst || /^(?:ots|pt[as])$/i.test(dateline?.wire ?? '')) &&
      !hasAmericanRegion(place ?? ''));
  const inAmerica = place !== undefined && isKnownPlace(place) && !isAbroad(place);
  const isClear: ClaimedDays['isClear'] = (one) =>
    one.date.dotted !== true ||
    foreign ||
    one.dayFirst === true ||
    (!inAmerica && writesDayFirst());
  const own: Sighting | undefined =
    dateline?.date && settle({ date: dateline.date, line: datelineLine, posted: false });
  // A page's clock tells no day of release, unless it tells the dateline's; beside a whole dateline it is weighed as others are.
  const visits =
    own?.date.edtf === undefined
      ? sighted.filter(
          (one) =>
            (own === undefined || one.date.monthDay !== own.date.monthDay) &&
            isAmidMenus(one, partsFromHeadline),
        )
      : [];
  const above = sighted.filter((one) => !visits.includes(one));
  const full = above.filter((one) => one.date.edtf !== undefined && isClear(one));
  return { own, above, full, visits, isClear };
};
