import { type Item, type Piece, paragraphOf, toParagraph } from '../pieces.ts';
import { isWholly, joinRich, type Rich, toRich, trimRich } from '../rich-text.ts';
import { runWidth } from './widths.ts';
import { readMarker } from './lists.ts';

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

/** Lines that only a page's width broke, as one; a heading in bold above them stays a line of its own. */
const joinBroken = (lines: readonly Rich[]): readonly Rich[] => {
  const own = lines.filter((_, at) => at > 0 || !isWholly(lines[0] ?? toRich('', 1), 'strong'));
  if (own.length < 2 || own.some(({ text }) => readMarker(text))) return lines;
  const width = runWidth(own.map(({ text, line }) => ({ text, line, indent: 0 })));
  if (width === undefined) return lines;
  return [...lines.slice(0, lines.length - own.length), joinRich(own, ' ')];
};

// "**Outlook**" between "… in the spring." and "The company expects …"
const standsBold = (lines: readonly Rich[], at: number): boolean => {
  const [above, line, below] = [lines[at - 1], lines[at], lines[at + 1]];
  return (
    line !== undefined &&
    line.text.length <= 100 &&
    isWholly(line, 'strong') &&
    /[.!?]["”»)]?$/.test(above?.text.trim() ?? '') &&
    /^["“]?[\p{Upper}\d]/u.test(below?.text.trim() ?? '')
  );
};

// The lines from one heading in bold to the next; all of them where none stands among them.
const partsAtBold = (lines: readonly Rich[]): (readonly Rich[])[] => {
  const bold = lines.flatMap((_, at) => (standsBold(lines, at) ? [at] : []));
  const edges = [0, ...bold, lines.length];
  return edges.slice(1).map((to, part) => lines.slice(edges[part], to));
};

const paragraphsOfPart = (printed: readonly Rich[]): Piece[] => {
  const lines = joinBroken(printed);
  const pieces: Piece[] = [];
  let short: Rich[] = [];
  let items: Item[] = [];
  let sign = '';
  const flush = (): void => {
    if (short.length > 0) pieces.push(paragraphOf(short));
    if (items.length > 0) pieces.push({ kind: 'list', ordered: false, start: 1, sign, items });
    short = [];
    items = [];
  };
  for (const line of lines) {
    const marker = readMarker(line.text);
    if (marker && !marker.ordered) {
      if (short.length > 0) flush();
      sign = marker.sign;
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

/** Makes pieces of lines parted by <br>: bullets make a list, long lines are paragraphs, short ones stay a block. */
export const paragraphsOf = (printed: readonly Rich[]): Piece[] =>
  partsAtBold(printed).flatMap(paragraphsOfPart);
