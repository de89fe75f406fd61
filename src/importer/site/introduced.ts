import { isCatchwordLabel } from './catchwords.ts';
import { reasonToLeaveOut } from './left-out.ts';
import { siteWordStrength } from './site-words.ts';
import { asksReader, headsOtherStories } from './stories.ts';

const ofOtherPages =
  /^(?:also read|also see|see also|read also|read next|must[- ]read|recommended|trending|more|on this page|in this (?:section|article|issue)|share|follow|jump to|go to|contents)\b|^(?:categor(?:y|ies)|tags?|topics?|sections?|channels?)(?: (?:in|for|of) (?:this|the) (?:article|story|post|page|release))?\s*(?::|$)/i;

/** True for the name of a list that leads to other pages of a site: "Tags:", "More News". */
export const introducesOthers = (text: string): boolean => {
  const label = text.replace(/\s*:$/, '');
  return (
    headsOtherStories(label) ||
    asksReader(label) ||
    ofOtherPages.test(label) ||
    siteWordStrength(label) === 2 ||
    reasonToLeaveOut(text) !== undefined
  );
};

/** How long a line that introduces a list may be, in characters, and how far above an entry it may stand, in lines. */
const longest = { line: 400, list: 40 } as const;

/** True for a line with which a release introduces a list: "The grants go to:". */
export const introducesList = (text: string): boolean =>
  text.length <= longest.line &&
  text.endsWith(':') &&
  text.split(' ').length >= 3 &&
  !introducesOthers(text);

/** As `introducesList`, for one without links, which fewer words introduce: "The agenda:". */
export const labelsList = (text: string): boolean =>
  text.length <= longest.line && text.endsWith(':') && !introducesOthers(text);

/** True for a place in a list of links that the release itself introduces. */
export const isInOwnList = (
  lines: readonly { readonly text: string; readonly linked: boolean }[],
  at: number,
): boolean => {
  for (let place = at; place >= Math.max(0, at - longest.list); place -= 1) {
    const line = lines[place];
    if (line && !line.linked)
      return place < at && (introducesList(line.text) || isCatchwordLabel(line.text));
  }
  return false;
};
