import { readDateline } from '../dateline/dateline.ts';
import type { TextLine } from './lines.ts';

/** How many lines a subhead between two dashes takes at most. */
const longestFrame = 5;

/** How many characters of a line are read for the dateline that opens it. */
const longestDateline = 400;

const opens = /^[-–—]{1,2}\s?\p{Lu}/u;
const closes = /[\p{L}\d%.)”"][-–—]{1,2}$/u;

// "-Trial is the first of the company's", "vaccines in children-": the next line begins anew, where a word that was broken goes on with a small letter.
const endOfFrame = (lines: readonly TextLine[], from: number): number | undefined => {
  for (let at = from; at < from + longestFrame; at += 1) {
    const line = lines[at]?.text ?? '';
    if (at > from && opens.test(line)) return undefined;
    if (closes.test(line)) return /^\p{Ll}/u.test(lines[at + 1]?.text ?? '') ? undefined : at;
  }
  return undefined;
};

const withDay = /^\p{Lu}.{5,70}(?:19|20)\d\d\b/u;
// "met the press in", "of Alder Labs,": a sentence that runs on in a place and a day.
const runsOn = /(?:^|\s)(?:\p{Ll}{1,4}|since|until|before|after|during)$|[,;]$/u;

const opensNews = (line: TextLine, before: TextLine | undefined): boolean => {
  if (!withDay.test(line.text) || runsOn.test(before?.text ?? '')) return false;
  const { place, date, from, to, strength } = readDateline(line.text.slice(0, longestDateline)) ?? {
    to: 0,
    strength: 0,
  };
  return (
    from === 0 &&
    strength >= 3 &&
    place !== undefined &&
    date?.edtf !== undefined &&
    to < line.text.length
  );
};

/** The lines of a run without blank lines on which a new paragraph begins whatever their width tells: a subhead between two dashes, what stands below it, and the news behind its dateline. */
export const startsIn = (lines: readonly TextLine[]): ReadonlySet<TextLine> => {
  const found = new Set<TextLine>();
  for (const [at, line] of lines.entries()) {
    if (at > 0 && opensNews(line, lines[at - 1])) found.add(line);
    if (!opens.test(line.text)) continue;
    const end = endOfFrame(lines, at);
    const next = end === undefined ? undefined : lines[end + 1];
    if (end === undefined) continue;
    found.add(line);
    if (next) found.add(next);
  }
  return found;
};
