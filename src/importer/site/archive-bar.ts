import { anyOf } from '../matches.ts';

// What archives of the web set around the pages that they keep, each with the day of its copy.
const says = anyOf([
  /^(?:webpage capture|saved from\b.{0,120}|(?:no other|all) snapshots?(?: from (?:this url|host\b.{0,80}))?|redirected from https?:\S+|via https?:\S+|download \.?zip|report bug or abuse|(?:webpage\s+)?screenshot(?:\s+share)?(?:\s+download \.?zip)?(?:\s+report bug or abuse)?)$/i,
  /^(?:(?:the )?wayback machine\b.{0,120}|\d[\d,]* captures?(?: \d.{4,40})?|about this capture|collected by|organization: .{3,60}|collection: .{3,60}|timestamps)$/i,
  /^(?:you are viewing an archived (?:web ?)?(?:page|site)\b|this (?:page|snapshot) was (?:captured|archived|taken|saved|crawled) (?:on|at|by)\b|this snapshot taken on\b|(?:archived|captured|crawled) (?:on|at|by)\s?:?\s.{0,60}\d|external links, forms and search (?:boxes )?may not (?:work|function)|\[archived content\]).{0,300}$/i,
  /^.{0,80}\bweb content acquired for preservation by\b.{0,80}$|^(?:perma\.cc record|view the (?:live|original) page|capture (?:date|time)s?\b.{0,60}|page \d+ of \d+ in the archive)$/i,
]);

// "3 Nov 2011 09:17:22 UTC"
const copied =
  /^(?:\d{1,2} [^\s.,;:()]{3,9} (?:19|20)\d\d|(?:19|20)\d\d-\d\d-\d\d)[ T]\d{1,2}:\d\d(?::\d\d)?Z?(?: (?:UTC|GMT))?$/i;
const small =
  /^(?:search|history|share|webpage|screenshot|success|fail|\d{1,3}%|[\p{Alpha} ]{3,12})$/iu;

/** How far down such a bar begins, and how long it and its lines are at most, in lines and characters. */
const most = { above: 12, lines: 16, length: 400 } as const;

/** The places of the lines at the top of a page that an archive of the web set over it; the day among them is that of its copy. */
export const findArchiveBar = (lines: readonly string[]): readonly number[] => {
  const filled = [...lines.slice(0, 60).entries()].filter(([, line]) => line !== '');
  const tellsOf = ([, line]: readonly [number, string]): boolean =>
    line.length <= most.length && says(line);
  const first = filled.slice(0, most.above + 1).findIndex(tellsOf);
  if (first === -1) return [];
  const tells = filled.map(tellsOf);
  const last = tells.slice(0, first + most.lines).lastIndexOf(true);
  if (last === first) return [];
  const isOfBar = (line: string): boolean => copied.test(line) || small.test(line);
  let from = first;
  while (from > 0 && copied.test(filled[from - 1]?.[1] ?? '')) from -= 1;
  let to = last + 1;
  while (copied.test(filled[to]?.[1] ?? '')) to += 1;
  return filled
    .slice(from, to)
    .filter(([, line], at) => tells[from + at] === true || isOfBar(line))
    .map(([at]) => at);
};
