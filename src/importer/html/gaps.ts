import type { RepairLog } from '../repair-log.ts';
import { foldSpace } from '../source/white-space.ts';

// Stands for one of the spaces of a gap.
const sign = '\v';
const gap = /(?:\u00a0\s{0,4}){4,200}/g;

/** Marks the spaces that a page prints in a row, "Jane Doe&nbsp; &nbsp; &nbsp; &nbsp; Ato Roe": what stands on both sides is two columns. */
export const markGaps = (text: string, log: RepairLog): string =>
  text.includes('\u00a0')
    ? text.replace(gap, (spaces) =>
        spaces.replace(/\u00a0/g, (space) => {
          log.record('special-spaces', space, ' ');
          return sign;
        }),
      )
    : text;

/** The words of a page's line, with one space for each run of white space and `wide` for each gap. */
export const foldGaps = (text: string, wide: string): string =>
  text.includes(sign)
    ? text
        .split(/\s*\v\s*/)
        .map(foldSpace)
        .join(wide)
    : foldSpace(text);

/** Preformatted text with its gaps as they were printed. */
export const withoutGapSigns = (text: string): string => text.replaceAll(sign, ' ');
