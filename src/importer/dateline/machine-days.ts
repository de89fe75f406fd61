import { monthOf } from './month-names.ts';

/** A day as a program prints it, in numbers. */
export interface MachineDay {
  /** The year. */
  readonly year: number;
  /** The month, from 1. */
  readonly month: number;
  /** The day of the month. */
  readonly day: number;
  /** Offset of its first character. */
  readonly from: number;
  /** Offset after its last character. */
  readonly to: number;
}

// "2016-Feb-11", "11.October.2017", "11-Oct-2017"; "Tue May 11 09:00:00 CEST 2021", as Unix prints it.
const printed =
  /(?<![\p{Alpha}\p{N}])(?:(?<y>(?:19|20)\d\d)-(?<m>[^\s\d.,;:()–—-]{3,9})-(?<d>\d{1,2})(?!\d)|(?<d2>\d{1,2})\.(?<m2>[^\s\d.,;:()–—-]{3,9})\.(?<y2>(?:19|20)\d\d)(?!\d)|\p{Alpha}{3} (?<m3>\p{Alpha}{3}) +(?<d3>\d{1,2}) \d\d:\d\d:\d\d [A-Z]{3,4} (?<y3>(?:19|20)\d\d)(?!\d))/gu;
// Few texts hold one.
const mayHold = /\d-[^\s\d]{3,9}-\d|\d\.[^\s\d]{3,9}\.\d|:\d\d [A-Z]{3,4} (?:19|20)\d\d/;

/** Every day in a text that a program printed with its month in letters between dashes or points, or as Unix prints it, in order. */
export const findMachineDays = (text: string): MachineDay[] => {
  if (!mayHold.test(text)) return [];
  return [...text.matchAll(printed)].flatMap((found) => {
    const { y, y2, y3, m, m2, m3, d, d2, d3 } = found.groups ?? {};
    const month = monthOf.get((m ?? m2 ?? m3 ?? '').toLowerCase());
    return month === undefined
      ? []
      : [
          {
            year: Number(y ?? y2 ?? y3),
            month,
            day: Number(d ?? d2 ?? d3),
            from: found.index,
            to: found.index + found[0].length,
          },
        ];
  });
};
