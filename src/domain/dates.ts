import edtf from 'edtf';
import { z } from 'zod';

/** How finely a date is known. */
export type DatePrecision = 'day' | 'month' | 'season' | 'year' | 'interval';

/** A date of the archive, read from EDTF level 1 (ISO 8601-2:2019, Annex A). */
export interface ArchiveDate {
  /** The text as it stands in the file, for example `2012-04-17?`. */
  readonly edtf: string;
  /** First day the date can mean, as `YYYY-MM-DD`; what sorting uses. */
  readonly earliest: string;
  /** Last day the date can mean, as `YYYY-MM-DD`. */
  readonly latest: string;
  /** How finely the date is known. */
  readonly precision: DatePrecision;
  /** True when the file marks the date with `?`, `~` or `%`. */
  readonly uncertain: boolean;
}

/** The months' English names, in order. */
export const months: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

// Level 1 codes 21-24 carry no months of their own; these are the northern ones, which the wires mean.
const seasons: Record<string, { name: string; first: string; last: string }> = {
  '21': { name: 'Spring', first: '03-01', last: '05-31' },
  '22': { name: 'Summer', first: '06-01', last: '08-31' },
  '23': { name: 'Autumn', first: '09-01', last: '11-30' },
  '24': { name: 'Winter', first: '12-01', last: '12-31' },
};

const dateShape = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([?~%])?$/;

const lastDayOfMonth = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

const parsePoint = (text: string): ArchiveDate | undefined => {
  const shape = dateShape.exec(text);
  if (!shape) return undefined;
  const [, year = '', month, day, mark] = shape;
  const uncertain = mark !== undefined;
  const season = month === undefined ? undefined : seasons[month];
  if (season) {
    if (day !== undefined) return undefined;
    return {
      edtf: text,
      earliest: `${year}-${season.first}`,
      latest: `${year}-${season.last}`,
      precision: 'season',
      uncertain,
    };
  }
  // A whole day is what nearly every date is; the calendar tells it without the library's grammar.
  const isDay =
    day !== undefined &&
    Number(month) >= 1 &&
    Number(month) <= 12 &&
    Number(day) >= 1 &&
    Number(day) <= lastDayOfMonth(Number(year), Number(month));
  try {
    if (!isDay) edtf(text);
  } catch {
    return undefined;
  }
  if (day !== undefined && month !== undefined) {
    // The grammar lets 31 February pass where the language's own Date would roll it over.
    if (Number(day) < 1 || Number(day) > lastDayOfMonth(Number(year), Number(month)))
      return undefined;
    const exact = `${year}-${month}-${day}`;
    return { edtf: text, earliest: exact, latest: exact, precision: 'day', uncertain };
  }
  if (month !== undefined) {
    const last = lastDayOfMonth(Number(year), Number(month));
    return {
      edtf: text,
      earliest: `${year}-${month}-01`,
      latest: `${year}-${month}-${String(last)}`,
      precision: 'month',
      uncertain,
    };
  }
  return {
    edtf: text,
    earliest: `${year}-01-01`,
    latest: `${year}-12-31`,
    precision: 'year',
    uncertain,
  };
};

const readDate = (text: string): ArchiveDate | undefined => {
  const [from, to, ...rest] = text.split('/');
  if (from === undefined || rest.length > 0) return undefined;
  if (to === undefined) return parsePoint(text);
  const first = parsePoint(from);
  const last = parsePoint(to);
  if (!first || !last || first.earliest > last.latest) return undefined;
  return {
    edtf: text,
    earliest: first.earliest,
    latest: last.latest,
    precision: 'interval',
    uncertain: first.uncertain || last.uncertain,
  };
};

const known = new Map<string, ArchiveDate | undefined>();

/** Reads an EDTF level 1 date, season or closed interval; `undefined` for anything else, impossible days included. */
export const parseDate = (text: string): ArchiveDate | undefined => {
  // The grammar is slow, and an archive names the same days again and again.
  if (known.has(text)) return known.get(text);
  const date = readDate(text);
  known.set(text, date);
  return date;
};

/** Reads a date that a schema has already accepted; throws a `RangeError` on any other text. */
export const toDate = (text: string): ArchiveDate => {
  const date = parseDate(text);
  if (!date) throw new RangeError(`"${text}" is not a date of the archive.`);
  return date;
};

const formatPoint = (text: string): string => {
  const [, year = '', month, day, mark] = dateShape.exec(text) ?? [];
  const season = month === undefined ? undefined : seasons[month];
  const monthName = month === undefined ? undefined : months[Number(month) - 1];
  const plain = season
    ? `${season.name} ${year}`
    : day !== undefined && monthName
      ? `${String(Number(day))} ${monthName} ${year}`
      : monthName
        ? `${monthName} ${year}`
        : year;
  return mark === undefined ? plain : `about ${plain}`;
};

/** The date in words, day first: `17 April 2012`, `April 2012`, `Spring 2012`, `October 2013 – December 2013`. */
export const formatDate = (text: string): string => text.split('/').map(formatPoint).join(' – ');

/** The value of a `<time datetime>` attribute, or `undefined` where HTML has no form for it (seasons, intervals). */
export const toDateTimeAttribute = (text: string): string | undefined => {
  const date = parseDate(text);
  if (!date || date.precision === 'season' || date.precision === 'interval') return undefined;
  return text.replace(/[?~%]$/, '');
};

/** The year of the earliest day, as four digits. */
export const yearOf = (text: string): string => toDate(text).earliest.slice(0, 4);

/** Orders two dates, earliest day first, the more exact one first on the same day. */
export const compareDates = (a: string, b: string): number => {
  const left = toDate(a);
  const right = toDate(b);
  return (
    left.earliest.localeCompare(right.earliest) ||
    left.latest.localeCompare(right.latest) ||
    a.localeCompare(b)
  );
};

/** A quoted EDTF level 1 date: `"2013-02-12"`, `"2012-04"`, `"2012-04-17?"`, `"2013-10/2013-12"`, `"2012-21"`. */
export const dateSchema = z
  .string({
    error: (issue) =>
      `${JSON.stringify(issue.input)} is not a quoted date. Write it in quotes, like "2013-02-12".`,
  })
  .refine((text) => parseDate(text) !== undefined, {
    error: (issue) =>
      `"${String(issue.input)}" is not a possible date. Write "2013-02-12", "2012-04", "2012-04-17?" (uncertain), "2012-21" (season) or "2013-10/2013-12" (interval).`,
  });
