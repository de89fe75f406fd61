/** A date in a reader's words. */
export interface ReadDate {
  /** Day, month or year as EDTF: `2013-09-20`, `2013-09`, `2013`. */
  readonly edtf: string;
  /** Number of words it takes. */
  readonly words: number;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const fullMonths =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?$/i;

const monthOf = (word: string | undefined): string | undefined =>
  word !== undefined && fullMonths.test(word)
    ? String(months.indexOf(word.slice(0, 3).toLowerCase()) + 1).padStart(2, '0')
    : undefined;

const yearOf = (word: string | undefined): string | undefined =>
  /^((?:19|20)\d{2})[,.]?$/.exec(word ?? '')?.[1];

const dayOf = (word: string | undefined): string | undefined => {
  const day = /^(\d{1,2})(?:st|nd|rd|th)?[,.]?$/i.exec(word ?? '')?.[1];
  return day !== undefined && Number(day) >= 1 && Number(day) <= 31
    ? day.padStart(2, '0')
    : undefined;
};

// "9/20/2013", "20/09/2013", "20.9.2013", "2013/09/20"; where both could be the month, the first is.
const fromSlashes = (word: string): string | undefined => {
  const [, year, month, day] =
    /^((?:19|20)\d{2})\/(\d{1,2})\/(\d{1,2})$/.exec(word) ??
    reorder(/^(\d{1,2})[/.](\d{1,2})[/.]((?:19|20)\d{2})$/.exec(word)) ??
    [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const isDate = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
  return isDate ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : undefined;
};

const reorder = (found: RegExpExecArray | null): readonly string[] | undefined => {
  const [whole, first, second, year] = found ?? [];
  if (whole === undefined || first === undefined || second === undefined || year === undefined)
    return undefined;
  return Number(first) > 12 ? [whole, year, second, first] : [whole, year, first, second];
};

/** Reads the date that begins at a word: "September 2013", "Sept. 20, 2013", "20 September 2013", "2013-09", "9/20/2013", "09/2013", "2013". */
export const readDate = (words: readonly string[], at: number): ReadDate | undefined => {
  const [first, second, third] = words.slice(at, at + 3);
  const iso = /^((?:19|20)\d{2})-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?$/.exec(first ?? '');
  if (iso) return { edtf: iso[0], words: 1 };
  const slashed = fromSlashes(first ?? '');
  if (slashed !== undefined) return { edtf: slashed, words: 1 };
  const [, numbered, ofYear] = /^(0?[1-9]|1[0-2])\/((?:19|20)\d{2})$/.exec(first ?? '') ?? [];
  if (numbered !== undefined && ofYear !== undefined)
    return { edtf: `${ofYear}-${numbered.padStart(2, '0')}`, words: 1 };
  const month = monthOf(first);
  if (month !== undefined) {
    const year = yearOf(second);
    if (year !== undefined) return { edtf: `${year}-${month}`, words: 2 };
    const [day, later] = [dayOf(second), yearOf(third)];
    return day !== undefined && later !== undefined
      ? { edtf: `${later}-${month}-${day}`, words: 3 }
      : undefined;
  }
  const [day, second2, year] = [dayOf(first), monthOf(second), yearOf(third)];
  if (day !== undefined && second2 !== undefined && year !== undefined)
    return { edtf: `${year}-${second2}-${day}`, words: 3 };
  const alone = yearOf(first);
  return alone === undefined ? undefined : { edtf: alone, words: 1 };
};
