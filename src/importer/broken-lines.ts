import { type Item, type Piece, toParagraph } from './pieces.ts';
import { type Rich, trimRich } from './rich-text.ts';
import { readMarker } from './text-lists.ts';

/** An item without the bullet that its source printed as words. */
export const stripBullet = (rich: Rich): Rich => {
  const marker = readMarker(rich.text);
  return marker && !marker.ordered
    ? trimRich({
        ...rich,
        text: rich.text.slice(marker.length),
        marks: rich.marks
          .map((mark) => ({
            ...mark,
            from: Math.max(0, mark.from - marker.length),
            to: mark.to - marker.length,
          }))
          .filter((mark) => mark.to > mark.from),
      })
    : rich;
};

/** Makes pieces of lines parted by <br>: bullets make a list, long lines are paragraphs, short ones stay a block. */
export const paragraphsOf = (lines: readonly Rich[]): Piece[] => {
  const pieces: Piece[] = [];
  let short: Rich[] = [];
  let items: Item[] = [];
  const flush = (): void => {
    if (short.length > 0) pieces.push(toParagraph(...short));
    if (items.length > 0) pieces.push({ kind: 'list', ordered: false, start: 1, items });
    short = [];
    items = [];
  };
  for (const line of lines) {
    const marker = readMarker(line.text);
    if (marker && !marker.ordered) {
      if (short.length > 0) flush();
      items.push({ text: stripBullet(line), rest: [] });
    } else if (line.text.length > 160) {
      flush();
      pieces.push(toParagraph(line));
    } else {
      if (items.length > 0) flush();
      short.push(line);
    }
  }
  flush();
  return pieces;
};
