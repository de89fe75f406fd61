import type { Element } from 'hast';
import { isBoxBelowEnd } from './below.ts';
import { runsOf } from './runs.ts';
import { labelsMachineSummary } from '../site/machine-labels.ts';
import { isMenuBlock, siteWordStrength } from '../site/site-words.ts';
import { asksReader, headsOtherStories } from '../site/stories.ts';

/** The longest box that each kind may be, in characters. */
const longest = { menu: 600, list: 600, summary: 4000 } as const;

// "Home", "News Center": a list of short names, one of them a site's beyond doubt.
const isMenuList = (element: Element, lines: readonly string[]): boolean =>
  /^(?:ul|ol)$/.test(element.tagName) &&
  lines.length > 1 &&
  lines.every((line) => line.split(' ').length <= 4 && !/[@\d.;:]/.test(line)) &&
  lines.some((line) => siteWordStrength(line) === 2);

/** True for a box that says by its lines whose it is: a menu, a list of other stories or a request under its heading, a summary made by a machine; `length` is that of its text, in characters. */
export const isNamedBox = (element: Element, length: number): boolean => {
  if (length === 0 || length >= longest.summary) return false;
  const lines = runsOf({ type: 'root', children: [element] }).map((run) => run.text);
  const [first = ''] = lines;
  if (labelsMachineSummary(first)) return true;
  if (length < longest.menu && (isMenuBlock(lines) || isMenuList(element, lines))) return true;
  return (
    length < longest.list &&
    lines.length > 1 &&
    (headsOtherStories(first) || asksReader(first)) &&
    isBoxBelowEnd(element)
  );
};
