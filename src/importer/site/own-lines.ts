import { introducesList, labelsList } from './introduced.ts';
import { isLanguageRow } from './languages.ts';
import { isBorneOut } from './told-below.ts';

/** A line among others, as it is told whose it is. */
interface OwnLine {
  readonly text: string;
  readonly linked: boolean;
  readonly item?: boolean;
}

/** How many entries of a list at most stand above one, in lines. */
const longest = 40;

// "What to do in a flood:" above "- Sign up for alerts"
const isInIntroducedList = (lines: readonly OwnLine[], at: number): boolean => {
  const { item = false, linked = true } = lines[at] ?? {};
  if (!item || linked) return false;
  let above = at;
  while (above > at - longest && (lines[above]?.item === true || lines[above]?.text === ''))
    above -= 1;
  return labelsList(lines[above]?.text ?? '');
};

/** True for a line that is the release's own though its words are a page's: the news below it bears it out, or a line above it introduces it. */
export const isOwnLine = (lines: readonly OwnLine[], at: number): boolean => {
  const above = lines[at - 1]?.text === '' ? lines[at - 2] : lines[at - 1];
  // "The guide can be had in these languages:" above "English | Français"
  const isIntroduced = isLanguageRow(lines[at]?.text ?? '') && introducesList(above?.text ?? '');
  return isIntroduced || isInIntroducedList(lines, at) || isBorneOut(lines, at);
};
