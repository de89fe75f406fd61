import { readDateline } from '../dateline/dateline.ts';
import { findDates } from '../dateline/printed-dates.ts';

/** A paragraph of news before which its host printed the headline again. */
export interface GluedCopy {
  /** Its line, from 0. */
  readonly at: number;
  /** The headline and the host's hour and day. */
  readonly copy: string;
  /** The news, from its dateline on. */
  readonly rest: string;
}

/** How far down such a paragraph is looked for, in lines, and how long it and its headline are at least, in characters. */
const reach = { lines: 60, length: 200, headline: 25 } as const;

const hour = /^\d{1,2}:\d{2}(?: ?[AP]M)?(?: [A-Z]{2,4})?\s?/;
const weekday = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )/i;

// How long "08:30 EDT Tuesday, June 15, 2010" is at the start of some words.
const lengthOfStamp = (words: string): number => {
  const clock = hour.exec(words)?.[0].length ?? 0;
  const day = clock + (weekday.exec(words.slice(clock))?.[0].length ?? 0);
  const [date] = findDates(words.slice(day, day + 40));
  return date?.from === 0 ? day + date.to : clock;
};

/** The first paragraph of a text before which stands the headline of a line above, and nothing but the host's stamp between that and the dateline: "Alder Opens a Mine08:30 EDT Tuesday, June 15, 2010HALIFAX, NOVA SCOTIA--(Marketwire - June 15, 2010) - …". */
export const findGluedCopy = (lines: readonly string[]): GluedCopy | undefined => {
  for (let at = 1; at < Math.min(lines.length, reach.lines); at += 1) {
    const line = lines[at]?.trim() ?? '';
    if (line.length < reach.length) continue;
    const headline = lines
      .slice(0, at)
      .map((above) => above.trim())
      .find((above) => above.length >= reach.headline && line.startsWith(above));
    if (headline === undefined) continue;
    const behind = line.slice(headline.length);
    const words = behind.trimStart();
    const stamp = lengthOfStamp(words);
    // A dateline with a space before it is read where it stands.
    if (stamp === 0 && words !== behind) return undefined;
    const rest = words.slice(stamp).trimStart();
    const dateline = /^\p{Upper}/u.test(rest) ? readDateline(rest.slice(0, 400)) : undefined;
    return dateline?.from === 0 && dateline.strength >= 3
      ? { at, copy: line.slice(0, line.length - rest.length).trim(), rest }
      : undefined;
  }
  return undefined;
};
