import { classifyHeadLine } from './head-lines.ts';
import { readDateline } from './dateline.ts';
import type { Item, Piece } from './pieces.ts';
import { sliceRich, trimRich, type Rich } from './rich-text.ts';

/** What stands between headline and news, as the site reads it. */
export interface Subheads {
  /** The subheads, as printed. */
  readonly texts: readonly string[];
  /** The pieces: subheads as one list at the start, everything else as it is. */
  readonly pieces: readonly Piece[];
}

// "-- Subhead --", "- Subhead -", "– Subhead –", "*Subhead*": the signs only frame the words.
const frame = /^(?:[-–—*_•·]{1,3}\s*)+|\s*(?:[-–—*_]{1,3})+$/g;

const unframe = (rich: Rich): Rich => {
  const { text } = trimRich(rich);
  const start = /^(?:[-–—*_•·]{1,3}\s*)+/.exec(text)?.[0].length ?? 0;
  const sign = start > 0 ? /\s*[-–—*_]{1,3}$/ : /\s[-–—]{1,2}$/;
  const end = sign.exec(text)?.[0].length ?? 0;
  return trimRich(sliceRich(trimRich(rich), start, text.length - end));
};

const isSubhead = (text: string): boolean => {
  const plain = text.replace(frame, '');
  if (
    plain === '' ||
    plain.length > 320 ||
    classifyHeadLine(text) !== 'words' ||
    readDateline(text)
  )
    return false;
  if (/^(?:dear|by)\s/i.test(plain)) return false;
  // A teaser of several sentences is the news' own first paragraph.
  return plain.length <= 120 || !/\p{Ll}[.!?]["”)]?(?:\s+\p{Lu}|$)/u.test(plain);
};

/** Makes one list of the subheads that stand together under a headline. */
export const readSubheads = (pieces: readonly Piece[]): Subheads => {
  const texts: string[] = [];
  const out: Piece[] = [];
  let items: Item[] = [];
  let ordered = false;
  const flush = (): void => {
    if (items.length > 0) out.push({ kind: 'list', ordered, start: 1, items });
    items = [];
  };
  for (const piece of pieces) {
    if (piece.kind === 'list' && (piece.start === 1 || !piece.ordered)) {
      if (items.length > 0 && ordered !== piece.ordered) flush();
      ordered = piece.ordered;
      const own = piece.items.map((item) => ({ ...item, text: unframe(item.text) }));
      items.push(...own);
      texts.push(...own.map((item) => item.text.text));
      continue;
    }
    const lines =
      piece.kind === 'paragraph' ? piece.lines : piece.kind === 'heading' ? [piece.text] : [];
    if (lines.length > 0 && lines.every((line) => isSubhead(line.text))) {
      if (ordered) flush();
      ordered = false;
      const own = lines.map((line) => unframe(line));
      items.push(...own.map((text) => ({ text, rest: [] })));
      texts.push(...own.map((text) => text.text));
      continue;
    }
    flush();
    out.push(piece);
  }
  flush();
  return { texts, pieces: out };
};
