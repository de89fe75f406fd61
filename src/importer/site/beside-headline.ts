import { lineOf, type Piece } from '../pieces.ts';
import type { PostedDay, RowWire } from './page-witnesses.ts';

/** How many lines above the headline a page tells who put the copy up, and when. */
const near = 3;

// From a little above the headline, on line `title`, down to the news.
const isBeside = (line: number, title: number | undefined, [news]: readonly Piece[]): boolean => {
  const from = title ?? 1;
  return line >= from - near && line <= (news === undefined ? from : lineOf(news));
};

/** The one day that left-out lines tell at the headline, which is on line `title`, between that and the news, or as that of release; `undefined` where they tell two. */
export const postedDay = (
  days: readonly PostedDay[],
  title: number | undefined,
  news: readonly Piece[],
): PostedDay | undefined => {
  const own = days.filter(({ line, released }) => released || isBeside(line, title, news));
  const [day] = own;
  return own.every(({ date }) => date.edtf === day?.date.edtf) ? day : undefined;
};

/** The wire that a left-out row names at the headline, which is on line `title`, or between that and the news. */
export const wireBeside = (
  wires: readonly RowWire[],
  title: number | undefined,
  news: readonly Piece[],
): string | undefined => wires.find(({ line }) => isBeside(line, title, news))?.name;
