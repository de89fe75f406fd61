import { readDateline } from '../dateline/dateline.ts';
import { findDates } from '../dateline/printed-dates.ts';

/** How many of a text's first lines with words the card of a board's writer stands in, how many of its rows tell it, and how many lines its foot has at most. */
const size = { head: 24, rows: 2, foot: 8 } as const;

// "Followers 54", "Posts 12308", "Boards Moderated 2", "Alias Born 07/22/2002"
const row =
  /^(?:(?:followers|following|posts|boards moderated|likes given|people marks) ?:? ?\d[\d,.]*|alias born ?:? ?\d{1,2}\/\d{1,2}\/\d{2,4})$/i;
// "Re: None", "Re: gulfcoast7 post# 9113", "Post# of 9114", "Post #9114 of 12008"
const place =
  /^(?:re: (?:none|\S{2,30}(?: (?:post ?# ?\d{1,7}|who wrote.{0,20}))?)|post ?# ?(?:\d{1,7} )?of \d{1,7})$/i;
const dayAndHour = /\d:\d\d(?::\d\d)?\s?[ap]m$/i;
const logo = /^(\p{Upper}[\p{Alpha}\d.]{3,30}) logo$/iu;
// "ALDR news, (at .88, +11%)....", "great PR!!"
const isRemark = (line: string): boolean =>
  line.length < 160 && /\.{3,}$|!{2,}|\?{2,}|^\p{Lower}/u.test(line);
const isDateline = (line: string): boolean => {
  const found = readDateline(line.slice(0, 400));
  return found?.from === 0 && found.strength >= 3;
};

// "aimo..weekly chart turning, next stop $1.20" below the release's own last line
const ownWords = /^(?:a?imh?o\b|fwiw\b|glta\b|\p{Lower}[\p{Alpha}' ]{1,40}\.{2,}\p{Lower})/iu;

/** The places of the card that a board of messages sets above a contribution, "Followers 54", "Boards Moderated 2", of its writer's remark above the copy of a release and below it, and of the board's call to join; the day of the contribution stays. */
export const findBoardCard = (lines: readonly string[]): number[] => {
  const filled = [...lines.keys()].filter((at) => lines[at] !== '');
  const head = filled.slice(0, size.head);
  const lineAt = (index: number): string => lines[filled[index] ?? -1] ?? '';
  const rows = head.flatMap((at, index) => (row.test(lines[at] ?? '') ? [index] : []));
  const [first] = rows;
  if (first === undefined || rows.length < size.rows) return [];
  const found = rows.map((index) => filled[index] ?? 0);
  const named = logo.exec(lineAt(first - 1))?.[1];
  if (named !== undefined) found.push(filled[first - 1] ?? 0);
  let below = (rows.at(-1) ?? first) + 1;
  for (; place.test(lineAt(below)) || isDayOf(lineAt(below)); below += 1)
    if (place.test(lineAt(below))) found.push(filled[below] ?? 0);
  if (isRemark(lineAt(below)) && isDateline(lineAt(below + 1))) found.push(filled[below] ?? 0);
  if (named === undefined) return found;
  const call = new RegExp(`^join (?:the )?${named.replace('.', '\\.')}\\b`, 'i');
  const from = Math.max(0, filled.length - size.foot);
  const joins = filled.slice(from).findIndex((at) => call.test(lines[at] ?? ''));
  if (joins === -1) return found;
  found.push(...filled.slice(from + joins));
  if (ownWords.test(lineAt(from + joins - 1))) found.push(filled[from + joins - 1] ?? 0);
  return found;
};

// "Tuesday, 08/17/2004 8:52:40 AM"
const isDayOf = (line: string): boolean =>
  line.length < 60 &&
  dayAndHour.test(line) &&
  (/\d{1,2}\/\d{1,2}\/\d{4}/.test(line) || findDates(line).length === 1);
