import { readDateline } from '../dateline/dateline.ts';
import { announcingVerb } from '../head/headline-verbs.ts';
import { headsContribution } from './poster-talk.ts';

/** A line in which a board's writer set his own words before a copy's headline. */
export interface BoardSubject {
  /** Place of the line. */
  readonly at: number;
  /** His words. */
  readonly subject: string;
  /** The copy, from its headline on. */
  readonly rest: string;
}

/** How far down the head of a contribution stands, in lines, and how many words its subject has at least and at most. */
const size = { lines: 8, least: 2, most: 14 } as const;

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\&-]/g, '\\$&');

/** The line below the head of a contribution to a board of messages that holds its subject and, behind that, the copy's headline and dateline: "Alder lands the deal Alder Networks Wins School Contract UTICA, N.Y.--(BUSINESS WIRE)--May 18, 1998--Alder Networks, Inc. announced …". */
export const findBoardSubject = (lines: readonly string[]): BoardSubject | undefined => {
  const above = lines
    .slice(0, size.lines)
    .findLastIndex((line) => headsContribution.test(line.trim()));
  if (above === -1) return undefined;
  const at = lines.findIndex((line, place) => place > above && line.trim() !== '');
  const line = lines[at]?.trim() ?? '';
  const dateline = readDateline(line.slice(0, 900));
  if (!dateline || dateline.from < 20 || dateline.strength < 3) return undefined;
  // Whom the news names first: its full name opens the headline.
  const [name, first = ''] =
    /^[\s–—-]*(\p{Upper}[\p{Alpha}\d&'’-]+) \p{Upper}[\p{Alpha}\d&'’-]+/u.exec(
      line.slice(dateline.to),
    ) ?? [];
  if (name === undefined) return undefined;
  const printed = line.slice(0, dateline.from);
  const opening = new RegExp(
    `(?<=\\S\\s)(?=${escaped(name.replace(/^[\s–—-]+/, ''))},? (?:\\p{Upper}[\\p{Alpha}.]+,? ){0,3}?${announcingVerb}\\b)`,
    'u',
  ).exec(printed)?.index;
  const subject = printed.slice(0, opening ?? 0).trim();
  const words = subject.split(/\s+/).length;
  // "Vermont Says Alder Networks Wins Contract" names it once.
  const isApart = subject.includes(first) || /[!?.…]$/.test(subject);
  // "Tuesday November 30, 3:30 pm Eastern Time Company Press Release SOURCE: Alder Networks" is the head of a page of shares.
  if (/\d:\d\d|\bsource\s*:/i.test(subject)) return undefined;
  return opening !== undefined && isApart && words >= size.least && words <= size.most
    ? { at, subject, rest: line.slice(opening) }
    : undefined;
};
