import { wordsOfDump } from './fidelity.ts';
import { type InlineReader, parseInline } from './inline-markup.ts';
import type { LeftOut } from './left-out.ts';
import { normaliseCharacters, normaliseDump } from './normalise.ts';
import { divideOneLine, isOneLine } from './one-line.ts';
import { type Item, type List, type Piece, toParagraph } from './pieces.ts';
import type { RepairLog } from './repair-log.ts';
import { joinRich, toRich, trimRich } from './rich-text.ts';
import { divideText, type Run, type TextLine, wrapWidth } from './text-lines.ts';
import { type Marker, readMarker } from './text-lists.ts';
import { readTable } from './text-tables.ts';

/** A source as pieces, before any of them is understood. */
export interface SourcePieces {
  /** The pieces, in order. */
  readonly pieces: readonly Piece[];
  /** Lines that are no part of the release. */
  readonly leftOut: readonly LeftOut[];
  /** The words of the article, after the repairs and without what was left out. */
  readonly words: string;
}

interface Reading {
  readonly width: number | undefined;
  readonly apart: boolean;
  readonly log: RepairLog;
  readonly inline: InlineReader;
}

interface Segment {
  readonly text: string;
  readonly line: number;
  readonly indent: number;
  readonly joined: boolean;
  readonly marker: Marker | undefined;
}

const structural =
  /^(?:about\s+\p{Lu}|source\s*:|contacts?\s*:|(?:for\s+)?(?:investors?|media)\b.{0,40}:|#{1,6}\s|https?:\/\/\S+$|\S+@\S+$|\[?\d{1,2}\]\s|[¹²³⁴-⁹*†‡]\s?\p{Lu})/iu;

const firstWord = (text: string): number => /^\S*/.exec(text)?.[0].length ?? 0;

const glue = (before: string, after: string): string =>
  /\p{L}-$/u.test(before) && /^\p{Ll}/u.test(after) ? `${before}${after}` : `${before} ${after}`;

// A line goes on with the next one where the next word would not have fitted, or a sentence runs on.
const goesOn = (
  before: TextLine,
  after: TextLine,
  width: number | undefined,
  marked: boolean,
  first: boolean,
): boolean => {
  // Words set in columns are lines of their own.
  if (/\S {5,}\S/.test(before.text) || /\S {5,}\S/.test(after.text)) return false;
  if (
    readMarker(after.text) ||
    structural.test(after.text) ||
    (structural.test(before.text) && before.text.length < (width ?? 72) * 0.7)
  ) {
    const numberInProse =
      /^\d/.test(after.text) && width !== undefined && !/[.:;]$/.test(before.text);
    if (!numberInProse && !/^about\s/i.test(before.text)) return false;
    if (/^about\s/i.test(before.text) && before.text.length < (width ?? 60) * 0.8) return false;
  }
  if (marked && first && after.indent > before.indent) return true;
  if (width === undefined) return false;
  if (!first && after.indent > before.indent + 1) return false;
  if (marked && after.indent < before.indent) return false;
  if (first && !marked && after.indent > before.indent + 1 && before.text.length < width * 0.6)
    return false;
  const room = width - (before.indent + before.text.length + 1 + firstWord(after.text));
  if (room <= 14 && !/^[•*]/.test(after.text)) return true;
  return (
    /^\p{Ll}/u.test(after.text) && !/[.!?:]$/.test(before.text) && before.text.length > width * 0.5
  );
};

const segmentsOf = (lines: readonly TextLine[], width: number | undefined): Segment[] => {
  const segments: Segment[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line) continue;
    const marker = readMarker(line.text);
    let last = line;
    const parts = [line.text];
    for (let next = lines[at + 1]; next; next = lines[at + 1]) {
      if (!goesOn(last, next, width, marker !== undefined, parts.length === 1)) break;
      const before = parts.pop() ?? '';
      if (/\p{L}-$/u.test(before) && /^\p{Ll}/u.test(next.text))
        parts.push(glue(before, next.text));
      else parts.push(before, next.text);
      last = next;
      at += 1;
    }
    segments.push({
      text: parts.join(' '),
      line: line.line,
      indent: line.indent,
      joined: last !== line,
      marker,
    });
  }
  return segments;
};

// "# Headline" and "## Section" of dumps that were Markdown once; "# of patients" and "# # #" are words.
const headingMark = /^(?:(#)\s+(?=\p{Lu}\p{L})|(##+)\s+(?=[\p{L}\p{N}“"*]))/u;

const isProse = (segment: Segment): boolean =>
  segment.text.length > 100 ||
  (segment.joined && segment.text.length > 60) ||
  (/[.!?]["”)]?$/.test(segment.text) && segment.text.split(/\s+/).length >= 8);

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
const buildLists = (segments: readonly Segment[], inline: InlineReader): List[] => {
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

const piecesOfLines = (
  lines: readonly TextLine[],
  { width, apart, log, inline }: Reading,
): Piece[] => {
  const pieces: Piece[] = [];
  let short: Segment[] = [];
  let marked: Segment[] = [];
  const richOfSegment = (segment: Segment) => inline(segment.text, segment.line);
  const flush = (): void => {
    if (short.length > 0) {
      if (apart) for (const one of short) pieces.push(toParagraph(richOfSegment(one)));
      else pieces.push(toParagraph(...short.map(richOfSegment)));
    }
    if (marked.length > 0) pieces.push(...buildLists(marked, inline));
    short = [];
    marked = [];
  };
  for (const segment of segmentsOf(lines, width)) {
    const heading = headingMark.exec(segment.text);
    if (heading) {
      flush();
      const level = (heading[1] ?? heading[2] ?? '').length;
      const text = inline(segment.text.slice(heading[0].length), segment.line);
      log.record('heading-marks', segment.text.slice(0, 60), text.text.slice(0, 60));
      pieces.push({
        kind: 'heading',
        depth: level > 2 ? 3 : 2,
        marked: true,
        main: level === 1,
        text,
      });
      continue;
    }
    if (segment.marker) {
      if (short.length > 0) flush();
      marked.push(segment);
    } else if (isProse(segment)) {
      flush();
      pieces.push(toParagraph(richOfSegment(segment)));
    } else {
      if (marked.length > 0) flush();
      short.push(segment);
    }
  }
  flush();
  return pieces;
};

const piecesOfRun = (run: Run, reading: Reading): Piece[] => {
  const pieces: Piece[] = [];
  let from = 0;
  for (let at = 0; at < run.length;) {
    const found = /\t| {2,}|\|/.test(run[at]?.text ?? '')
      ? readTable(run.slice(at), reading.inline)
      : undefined;
    if (found) {
      pieces.push(...piecesOfLines(run.slice(from, at), reading), found.table);
      at += found.lines;
      from = at;
    } else at += 1;
  }
  pieces.push(...piecesOfLines(run.slice(from), reading));
  return pieces;
};

const continues = (list: List, next: List): boolean =>
  list.ordered === next.ordered && (!list.ordered || next.start === list.start + list.items.length);

/** Joins lists that only blank lines part. */
export const mergeLists = (pieces: readonly Piece[]): Piece[] => {
  const merged: Piece[] = [];
  let items: Item[] | undefined;
  for (const piece of pieces) {
    const last = merged.at(-1);
    if (piece.kind === 'list' && last?.kind === 'list' && items && continues(last, piece)) {
      items.push(...piece.items);
      continue;
    }
    items = piece.kind === 'list' ? [...piece.items] : undefined;
    merged.push(piece.kind === 'list' && items ? { ...piece, items } : piece);
  }
  return merged;
};

const numberAsPrinted = (list: List, number: number): string =>
  list.sign === '()' ? `(${String(number)})` : `${String(number)}${list.sign ?? '.'}`;

// A number that continues no list is a word of its paragraph: "12) of the Act".
const keepLonelyNumbers = (pieces: readonly Piece[]): Piece[] => {
  let expected = 1;
  return pieces.flatMap((piece): Piece[] => {
    if (piece.kind !== 'list' || !piece.ordered) return [piece];
    if (piece.start === 1 || piece.start === expected) {
      expected = piece.start + piece.items.length;
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

const inlineBullets = /\s+[•●▪]\s+/;

const divideInlineBullets = (piece: Piece): Piece[] => {
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

/** True where most paragraphs follow each other without a blank line. */
const standApart = (runs: readonly Run[], width: number | undefined): boolean => {
  if (width !== undefined) return false;
  let long = 0;
  let adjoining = 0;
  for (const run of runs)
    for (const [at, line] of run.entries()) {
      if (line.text.length <= 120) continue;
      long += 1;
      if ((run[at + 1]?.text.length ?? 0) > 0) adjoining += 1;
    }
  return long > 0 && adjoining >= long * 0.5;
};

/** Reads a text dump as pieces, `literal` without its inline markup: paragraphs joined from wrapped lines, lists with their nesting, tables. */
export const readTextPieces = (text: string, log: RepairLog, literal = false): SourcePieces => {
  const narrow = text.replace(/[ \t]{200,}/g, (gap) => gap.slice(0, 200));
  const clean = normaliseDump(normaliseCharacters(narrow, log), log);
  const raw = clean.split('\n');
  const whole = isOneLine(raw) ? raw.flatMap(divideOneLine).join('\n') : clean;
  const { runs, leftOut } = divideText(whole);
  const width = wrapWidth(runs);
  const apart = standApart(runs, width) || whole !== clean;
  const inline: InlineReader = literal ? toRich : (words, line) => parseInline(words, line, log);
  const pieces = runs.flatMap((run) => piecesOfRun(run, { width, apart, log, inline }));
  return {
    pieces: keepLonelyNumbers(mergeLists(pieces.flatMap(divideInlineBullets))),
    leftOut,
    words: wordsOfDump(runs.flatMap((run) => run.map((line) => line.text)).join('\n'), literal),
  };
};
