import type { InlineReader } from './inline-markup.ts';
import { type Item, type List, type Piece, toParagraph } from '../pieces.ts';
import { joinRich, toRich, trimRich } from '../rich-text.ts';
import type { Marker } from './lists.ts';

/** A paragraph or item of a dump, joined from its wrapped lines. */
export interface Segment {
  /** Its words, marker included. */
  readonly text: string;
  /** Line of the source, from 1. */
  readonly line: number;
  /** How many columns it is set in. */
  readonly indent: number;
  /** True where it is joined from several lines. */
  readonly joined: boolean;
  /** The marker at its start, where it is an item. */
  readonly marker: Marker | undefined;
}

interface OpenList {
  indent: number;
  sign: string;
  ordered: boolean;
  start: number;
  items: { text: Item['text']; rest: Piece[] }[];
}

// Deeper nesting is a fault of the source, and would cost a reader of Markdown dearly.
const deepestList = 8;

const nestingSigns = /^[o◦–—▪‣\uf0a7-]$/;

const toList = (open: OpenList): List => ({
  kind: 'list',
  ordered: open.ordered,
  start: open.start,
  sign: open.sign,
  items: open.items,
});

/** Builds nested lists from marked segments: deeper where the indent grows or a lesser sign follows a greater one. */
export const buildLists = (segments: readonly Segment[], inline: InlineReader): List[] => {
  const done: List[] = [];
  const stack: OpenList[] = [];
  const close = (): void => {
    const last = stack.pop();
    const parent = stack.at(-1);
    if (!last) return;
    if (parent) parent.items.at(-1)?.rest.push(toList(last));
    else done.push(toList(last));
  };
  for (const segment of segments) {
    const { marker } = segment;
    if (!marker) continue;
    const text = trimRich(inline(segment.text.slice(marker.length), segment.line));
    while (stack.length > deepestList) close();
    for (let open = stack.at(-1); open; open = stack.at(-1)) {
      const known = stack.some(
        (one) => one.sign === marker.sign && one.indent <= segment.indent + 1,
      );
      if (segment.indent > open.indent + 1) break;
      if (segment.indent < open.indent - 1 || (open.sign !== marker.sign && known)) close();
      else if (open.sign === marker.sign) break;
      else if (nestingSigns.test(marker.sign) && !nestingSigns.test(open.sign)) break;
      else close();
    }
    const top = stack.at(-1);
    if (
      top?.sign === marker.sign &&
      segment.indent <= top.indent + 1 &&
      (!marker.ordered || marker.number === top.start + top.items.length)
    )
      top.items.push({ text, rest: [] });
    else {
      if (top?.sign === marker.sign && segment.indent <= top.indent + 1) close();
      stack.push({
        indent: segment.indent,
        sign: marker.sign,
        ordered: marker.ordered,
        start: marker.number,
        items: [{ text, rest: [] }],
      });
    }
  }
  while (stack.length > 0) close();
  return done;
};

// "■ Outline" and "• The price is …": the sign of a heading, and one of its points.
const headsList = (list: List, next: List): boolean =>
  list.items.length === 1 && list.sign !== next.sign && /^[■□◆◇●○★▼▶◎]$/.test(list.sign ?? '');

// "* Pooled from both trials." below a list of another sign: a note, no item.
const isStarNote = (list: List, next: List): boolean =>
  list.sign !== '*' && next.sign === '*' && next.items.length === 1;

const continues = (list: List, next: List): boolean =>
  list.ordered === next.ordered &&
  !headsList(list, next) &&
  !headsList(next, list) &&
  !isStarNote(list, next) &&
  (!list.ordered || next.start === list.start + list.items.length);

// How long an item at least is that a page's width broke before its last word, in characters.
const leastBroken = 45;

// "Crews" right below "-- Training of Sixty Mechanics, Yardmasters and Emergency", where blank lines part all the items from each other: the item's last words.
const endsItem = (list: Piece | undefined, between: Piece | undefined, next: List): boolean => {
  const [line, more] = between?.kind === 'paragraph' ? between.lines : [];
  const last = list?.kind === 'list' ? list.items.at(-1) : undefined;
  const below = next.items[0]?.text.line;
  if (list?.kind !== 'list' || !line || more || !last || below === undefined) return false;
  return (
    list.items.length > 1 &&
    last.rest.length === 0 &&
    last.text.text.length >= leastBroken &&
    /\p{Alpha}$/u.test(last.text.text) &&
    /^\p{Alpha}[\p{Alpha}-]*(?: \p{Alpha}[\p{Alpha}-]*){0,2}$/u.test(line.text) &&
    line.line === last.text.line + 1 &&
    below > line.line + 1 &&
    list.items.every(
      ({ text }, at) => at === 0 || text.line > (list.items[at - 1]?.text.line ?? 0) + 1,
    ) &&
    continues(list, next)
  );
};

/** Joins lists that only blank lines part, and an item with its last words on a line of their own. */
export const mergeLists = (pieces: readonly Piece[]): Piece[] => {
  const merged: Piece[] = [];
  let items: Item[] | undefined;
  for (const piece of pieces) {
    const between = merged.at(-1);
    const list = merged.at(-2);
    if (piece.kind === 'list' && list?.kind === 'list' && endsItem(list, between, piece)) {
      const broken = list.items.at(-1);
      merged.length -= 2;
      items = [...list.items.slice(0, -1)];
      if (broken && between?.kind === 'paragraph')
        items.push({ ...broken, text: joinRich([broken.text, ...between.lines], ' ') });
      merged.push({ ...list, items });
    }
    const last = merged.at(-1);
    if (piece.kind === 'list' && last?.kind === 'list' && items && continues(last, piece)) {
      for (const one of piece.items) items.push(one);
      continue;
    }
    items = piece.kind === 'list' ? [...piece.items] : undefined;
    merged.push(piece.kind === 'list' && items ? { ...piece, items } : piece);
  }
  return merged;
};

const numberAsPrinted = (list: List, number: number): string =>
  list.sign === '()' ? `(${String(number)})` : `${String(number)}${list.sign ?? '.'}`;

/** Makes words of numbers that continue no list: "12) of the Act". */
export const keepLonelyNumbers = (pieces: readonly Piece[]): Piece[] => {
  // "3. Outlook" goes on with "2. Main features" behind "(1)" and "(2)", which count on their own.
  const expected = new Map<string, number>();
  return pieces.flatMap((piece): Piece[] => {
    if (piece.kind !== 'list' || !piece.ordered) return [piece];
    const sign = piece.sign ?? '.';
    if (piece.start === 1 || piece.start === expected.get(sign)) {
      expected.set(sign, piece.start + piece.items.length);
      return [piece];
    }
    return piece.items.flatMap((item, at) => [
      toParagraph(
        joinRich(
          [toRich(numberAsPrinted(piece, piece.start + at), item.text.line), item.text],
          ' ',
        ),
      ),
      ...item.rest,
    ]);
  });
};

const inlineBullets = /(?<!\s)\s+[•●▪]\s+/;

/** Makes a list of a paragraph in which bullets part the items. */
export const divideInlineBullets = (piece: Piece): Piece[] => {
  if (piece.kind !== 'paragraph' || piece.lines.length !== 1) return [piece];
  const [line] = piece.lines;
  if (!line || line.marks.length > 0 || !/[•●▪]/.test(line.text)) return [piece];
  const parts = line.text.split(inlineBullets);
  if (parts.length < 3 || parts.slice(1).some((part) => part.length < 15)) return [piece];
  const [lead = '', ...items] = parts.map((text) => ({ text, marks: [], line: line.line }));
  const list: List = {
    kind: 'list',
    ordered: false,
    start: 1,
    items: items.map((text) => ({ text, rest: [] })),
  };
  return typeof lead === 'string' || lead.text === '' ? [list] : [toParagraph(lead), list];
};
