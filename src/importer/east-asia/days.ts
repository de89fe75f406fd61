/** A day as East Asia prints it, its parts in digits; `year` is left out where none is printed. */
export interface EastAsianDay {
  /** Its year. */
  readonly year?: number;
  /** Its month. */
  readonly month: number;
  /** Its day. */
  readonly day: number;
  /** Offset of its first character. */
  readonly from: number;
  /** Offset after its last character. */
  readonly to: number;
}

const number = '[\\d０-９]';
// "2014年5月6日", "2006년 06월 26일", "平成26年5月6日", "5月6日"
const pattern = new RegExp(
  `(?:(?:(平成|令和|昭和)\\s?(${number}{1,2}|元)|(?<!${number})(${number}{4}))\\s?(?:年|년)\\s?|(?<!${number}))(${number}{1,2})\\s?(?:月|월)\\s?(${number}{1,2})\\s?(?:日|일)`,
  'gu',
);

const eras = new Map([
  ['昭和', 1925],
  ['平成', 1988],
  ['令和', 2018],
]);

const toNumber = (digits: string): number => Number(digits.normalize('NFKC'));

const yearOf = (era: string | undefined, ofEra = '', year = ''): number | undefined => {
  const first = eras.get(era ?? '');
  if (first !== undefined) return first + (ofEra === '元' ? 1 : toNumber(ofEra));
  return year === '' ? undefined : toNumber(year);
};

/** The days that a text prints with the signs of East Asia, in order. */
export const findEastAsianDays = (text: string): EastAsianDay[] => {
  if (!/[月월]/.test(text)) return [];
  return [...text.matchAll(pattern)].map((found) => {
    const [printed, era, ofEra, western, month = '', day = ''] = found;
    const year = yearOf(era, ofEra, western);
    return {
      ...(year === undefined ? {} : { year }),
      month: toNumber(month),
      day: toNumber(day),
      from: found.index,
      to: found.index + printed.length,
    };
  });
};

// "2021/4/9", "2021. 4. 9."
const yearFirst = /(?<![\d./])((?:19|20)\d\d)[./]\s?(\d{1,2})[./]\s?(\d{1,2})\.?(?![\d/])/u;

/** The day that a line prints in numbers, its year first and its month and day maybe of one figure: "2021/4/9"; `undefined` where there is none. */
export const findYearFirst = (line: string): EastAsianDay | undefined => {
  const found = /\d{4}[./]/.test(line) ? yearFirst.exec(line) : null;
  if (!found) return undefined;
  const [printed, year, month, day] = found;
  return {
    year: Number(year),
    month: Number(month),
    day: Number(day),
    from: found.index,
    to: found.index + printed.length,
  };
};
