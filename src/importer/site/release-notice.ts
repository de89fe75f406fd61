import { classifyHeadLine } from '../head/head-lines.ts';
import type { PageLine } from './page-lines.ts';
import { siteWordStrength } from './site-words.ts';

/** How many lines of a letterhead stand above "FOR IMMEDIATE RELEASE" at most. */
const mostLetterhead = 8;

const immediate = /^for immediate release\b/i;

/** True for the sender's own name above his notice: "Department of Justice", "District of Maine" above "FOR IMMEDIATE RELEASE". */
export const isLetterhead = (above: readonly PageLine[], at: number): boolean => {
  let below = at;
  while (below - at < mostLetterhead && classifyHeadLine(above[below]?.text ?? '') === 'company')
    below += 1;
  return below > at && immediate.test(above[below]?.text ?? '');
};

/** True for a line below "FOR IMMEDIATE RELEASE", where the headline begins, be it broken over several lines; what a page still sets there says so by itself. */
export const isBelowNotice = (above: readonly PageLine[], at: number): boolean => {
  const line = above[at];
  return (
    line !== undefined &&
    !line.site &&
    !line.linked &&
    siteWordStrength(line.text) === 0 &&
    above.slice(Math.max(0, at - mostLetterhead), at).some(({ text }) => immediate.test(text))
  );
};
