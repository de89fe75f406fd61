import type { Element, Nodes } from 'hast';
import { articleWords } from '../html/article-words.ts';
import { PieceReader } from '../html/html-pieces.ts';
import { isBlock, parseHtml } from '../html/tree.ts';
import { findFault, wordsOfTree } from '../fidelity.ts';
import { lineOf, mapRich, type Piece, richOf, toParagraph } from '../pieces.ts';
import type { RepairLog } from '../repair-log.ts';
import { joinRich, type Mark, type Rich, sliceRich } from '../rich-text.ts';
import { mergeLists } from '../text/list-pieces.ts';
import { buildTree, writeAround } from './build-markdown.ts';

/** Signs of the source that the reader of pages shall not see, each as one character that no text has. */
export const masked = {
  less: '\uFDD1',
  ampersand: '\uFDD2',
  line: '\uFDD3',
  space: '\uFDD4',
  tab: '\uFDD5',
  quote: '\uFDD7',
  /** A line's end in an element that holds lines. */
  own: '\uFDD6',
} as const;

const spaces: Record<string, string> = {
  '\n': masked.line,
  ' ': masked.space,
  '\t': masked.tab,
  '>': masked.quote,
};
const trailing = /(?<![\uFDD3-\uFDD7\s])[\uFDD3-\uFDD7\s]+$/;
// An end of a line behind another.
const blankLine = /[\uFDD3\uFDD6][\uFDD4\uFDD5\uFDD7]{0,200}[\uFDD3\uFDD6][\uFDD3-\uFDD7]{0,200}/g;

/** A text that holds one of these signs itself. */
export const anyMask = /[\uFDD1-\uFDD7]/;

/** A text whose ends of lines, with the white space around them, and the signs of a quotation where it stands in one, are masked. */
export const maskSpace = (text: string, isQuoted: boolean): string =>
  text.replace(isQuoted ? /[ \t]*\n[ \t\n>]*/g : /[ \t]*\n[ \t\n]*/g, (all) =>
    all.replace(/[^]/g, (char) => spaces[char] ?? char),
  );

const unmask = (text: string, indent: string): string =>
  text
    .replaceAll(masked.less, '<')
    .replaceAll(masked.ampersand, '&')
    .replaceAll(masked.line, '\n')
    .replaceAll(masked.space, ' ')
    .replaceAll(masked.tab, '\t')
    .replaceAll(masked.quote, '>')
    .replaceAll(masked.own, `\n${indent}`);

/** A stretch of a source and the lines that take its place. */
export interface Written {
  /** Where it begins, in characters. */
  readonly from: number;
  /** Where it ends. */
  readonly to: number;
  /** What is written for it, each line with that of the source. */
  readonly lines: readonly { readonly text: string; readonly line: number }[];
}

// Within these the ends of lines are white space.
const folds = (element: Element): boolean =>
  isBlock(element) && /^(?:p|h[1-6]|li|d[td]|t[dh]|caption|figcaption)$/.test(element.tagName);

const linesIn = (text: string): number => text.split(masked.line).length - 1;

// Text of a page that no paragraph holds keeps its lines; the number of a line, of which the mask has taken some, is that of its first word. Tells how many were masked down to here.
const readTexts = (node: Nodes, folded: boolean, above: number): number => {
  if (node.position) node.position.start.line += above;
  if (node.type === 'text') {
    const { value } = node;
    const first = /^[\s\uFDD3-\uFDD5\uFDD7]*/.exec(value)?.[0] ?? '';
    if (node.position) node.position.start.line += first.split(/[\n\uFDD3]/).length - 1;
    if (!folded)
      node.value = value.replace(/(?<=\S)[ \t]*\n\s*(?=\S)/g, (all) =>
        masked.own.repeat(Math.min(2, all.split('\n').length - 1)),
      );
    return above + linesIn(value);
  }
  if (node.type === 'element' && typeof node.properties['href'] === 'string')
    node.properties['href'] = node.properties['href']
      .replaceAll(masked.ampersand, '&')
      .replaceAll('&amp;', '&');
  if (!('children' in node)) return above;
  const own = node.type === 'element' && isBlock(node) ? folds(node) : folded;
  return node.children.reduce((lines, child) => readTexts(child, own, lines), above);
};

const endsOf = (text: string, from: number, to: number): readonly [number, number] => {
  const words = text.slice(from, to);
  const start = from + (/^[\uFDD3-\uFDD7\s]*/.exec(words)?.[0].length ?? 0);
  return [start, Math.max(start, from + words.replace(trailing, '').length)];
};

// "**Call:**now" and stars in stars would show.
const wouldShow = (text: string, from: number, to: number): boolean => {
  const isBeside = (at: number): boolean => /[\p{Alpha}\p{N}]/u.test(text.charAt(at));
  return (
    text.slice(from, to).includes('*') ||
    (!isBeside(from) && isBeside(from - 1)) ||
    (!isBeside(to - 1) && isBeside(to))
  );
};

// A line and its marks without white space at their ends; a mark over several paragraphs is one of each.
const trim = (rich: Rich): Rich => {
  const [start, end] = endsOf(rich.text, 0, rich.text.length);
  const marks = rich.marks.flatMap((mark) => {
    const cuts = [...rich.text.slice(mark.from, mark.to).matchAll(blankLine)];
    const begins = [mark.from, ...cuts.map((cut) => mark.from + cut.index + cut[0].length)];
    return begins.flatMap((begin, at): Mark[] => {
      const cut = cuts[at];
      const [from, to] = endsOf(rich.text, begin, cut ? mark.from + cut.index : mark.to);
      const isShown = mark.kind !== 'link' && wouldShow(rich.text, from, to);
      return from === to || isShown ? [] : [{ ...mark, from, to }];
    });
  });
  return sliceRich({ ...rich, marks }, start, end);
};

// Each line of a piece with that of the stretch from which it comes.
const drawn = (piece: Piece, indent: string): { text: string; line: number }[] => {
  const texts = richOf(piece);
  let at = -1;
  return writeAround(piece)
    .split('\n')
    .flatMap((line, place) => {
      if (line.trim() !== '') at += 1;
      const rich = texts[Math.min(Math.max(at, 0), texts.length - 1)];
      const first = piece.kind === 'table' ? lineOf(piece) : (rich?.line ?? 1);
      return unmask(place === 0 || line === '' ? line : indent + line, indent)
        .split('\n')
        .map((text, more) => ({ text, line: first + more }));
    });
};

/** A stretch of a Markdown source as Markdown writes its elements, its other signs masked; `undefined` where the reader of pages would not keep each word. */
export const writeElements = (stretch: {
  readonly masked: string;
  readonly body: string;
  readonly from: number;
  readonly to: number;
  readonly kind: 'blocks' | 'paragraph' | 'line';
  readonly log: RepairLog;
}): Written | undefined => {
  const { body, from, to, kind, log } = stretch;
  const { tree } = parseHtml(stretch.masked);
  readTexts(tree, false, 0);
  const reader = new PieceReader(log);
  for (const child of tree.children) reader.inline(child);
  reader.flush();
  const read = mergeLists(reader.pieces).map((piece) => mapRich(piece, trim));
  const words = articleWords(tree, reader.preformatted);
  if (reader.leftOut.length > 0 || findFault(words, wordsOfTree(buildTree(read, true))))
    return undefined;
  const texts = read.flatMap(richOf);
  const pieces = kind === 'line' && texts.length > 0 ? [toParagraph(joinRich(texts, ' '))] : read;
  const above = body.slice(0, from);
  const beside = above.slice(above.lastIndexOf('\n') + 1);
  // Of a list's item its sign stands beside the first line, of a quotation beside each.
  const indent = /^[\s>]*$/.test(beside) ? beside : ' '.repeat(beside.length);
  const lines = pieces.flatMap((piece, at) => {
    const [first, ...rest] = drawn(piece, indent);
    if (!first) return [];
    return at === 0
      ? [first, ...rest]
      : [
          { text: indent.trimEnd(), line: first.line },
          { ...first, text: indent + first.text },
          ...rest,
        ];
  });
  if (kind === 'blocks' && lines.length > 0) {
    if (beside.trim() === '' && /\S[ \t]*\n[ \t]*$/.test(above.slice(-200)))
      lines.unshift({ text: '', line: 1 });
    if (/^[ \t]*\n[ \t]*\S/.test(body.slice(to, to + 200))) lines.push({ text: '', line: 1 });
  }
  const text = lines.map((line) => line.text).join('\n');
  const source = body.slice(from, to);
  if (text === source) return undefined;
  log.record('left-tag', source, text);
  const top = above.split('\n').length - 1;
  return {
    from,
    to,
    lines:
      lines.length === 0
        ? [{ text: '', line: top + 1 }]
        : lines.map((one) => ({ ...one, line: one.line + top })),
  };
};
