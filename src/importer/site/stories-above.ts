import { hasAddress } from '../contacts/lines.ts';
import { readDateline } from '../dateline/dateline.ts';
import { readDateLine } from '../dateline/printed-dates.ts';
import { isBorneOut } from './told-below.ts';
import { headsOtherStories } from './stories.ts';

/** How many of a text's first lines the heading of such a list stands in, how long that is, how far below it the news begins, and how long a line of news and a title are, in lines and characters, and how much of lines of what length stands above it at most. */
const size = {
  head: 60,
  label: 50,
  reach: 40,
  news: 120,
  title: 180,
  line: 50,
  told: 300,
} as const;

const isTitle = (line: string): boolean =>
  line.length >= 12 &&
  line.length <= size.title &&
  line.split(' ').length >= 3 &&
  /^["“„«‘]?[\p{Upper}\d]/u.test(line) &&
  !/[.:;|]$/.test(line) &&
  !hasAddress(line) &&
  readDateLine(line) === undefined;
const isDay = (line: string): boolean => line.length < 60 && readDateLine(line) !== undefined;

// The titles with a day each, or without days up to a blank line.
const entriesBelow = (lines: readonly string[], head: number, news: number): number[][] => {
  const filled = [...lines.keys()].filter((at) => at > head && at < news && lines[at] !== '');
  const lineAt = (index: number): string => lines[filled[index] ?? -1] ?? '';
  const dated: number[][] = [];
  let at = 0;
  while (isTitle(lineAt(at)) && isDay(lineAt(at + 1))) {
    dated.push(filled.slice(at, at + 2));
    at += 2;
  }
  if (dated.length > 0) return dated;
  const from = filled[0] ?? news;
  const end = lines.findIndex((line, place) => place > from && line === '');
  const block = end === -1 ? [] : filled.filter((place) => place < end);
  return block.every((place) => isTitle(lines[place] ?? '')) ? block.map((place) => [place]) : [];
};

/** The places of a list of other stories that a page sets above its news, "Related news" and the titles below it, each with its day or all in one block; the last title above the news is the release's own. */
export const findStoriesAbove = (lines: readonly string[]): number[] => {
  // "Further information:" below the news names people.
  let told = 0;
  const head = lines.slice(0, size.head).findIndex((line) => {
    if (told > size.told) return false;
    if (line.length >= size.line) told += line.length + 1;
    return line !== '' && line.length <= size.label && headsOtherStories(line);
  });
  if (head === -1) return [];
  const news = lines.findIndex(
    (line, at) =>
      at > head && (line.length >= size.news || (readDateline(line)?.strength ?? 0) >= 3),
  );
  if (news === -1 || news - head > size.reach) return [];
  const entries = entriesBelow(lines, head, news);
  const last = entries.at(-1)?.at(-1) ?? head;
  const between = lines.slice(last + 1, news);
  const plain = lines.map((text) => ({ text, linked: false }));
  const isAbove = (): boolean =>
    lines.slice(0, head).some((line, at) => isTitle(line) && isBorneOut(plain, at));
  const own = between.some(isTitle) || isAbove() ? entries : entries.slice(0, -1);
  const borne = own.findIndex(([at]) => isBorneOut(plain, at ?? head));
  const others = borne === -1 ? own : own.slice(0, borne);
  return others.length < 2 ? [] : [head, ...others.flat()];
};
