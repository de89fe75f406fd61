import { hasAddress, readContactTokens } from './contact-lines.ts';
import { wordsOfDump } from './fidelity.ts';
import { type InlineReader, parseInline } from './inline-markup.ts';
import type { LeftOut } from './left-out.ts';
import { normaliseCharacters, normaliseDump } from './normalise.ts';
import { divideOneLine, isOneLine } from './one-line.ts';
import {
  buildLists,
  divideInlineBullets,
  keepLonelyNumbers,
  mergeLists,
  type Segment,
} from './list-pieces.ts';
import { type Piece, toParagraph } from './pieces.ts';
import type { RepairLog } from './repair-log.ts';
import { toRich } from './rich-text.ts';
import { divideText, type Run, runWidth, type TextLine, wrapWidth } from './text-lines.ts';
import { readMarker } from './text-lists.ts';
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

// "-- Acme today announced" goes on after a dateline; set in, or one of several, it is an item.
const dashed = /^--[ \t]+\S(?!.*\s-{1,2}$)/;

interface Reading {
  readonly width: number | undefined;
  readonly apart: boolean;
  readonly dashes: boolean;
  readonly log: RepairLog;
  readonly inline: InlineReader;
}

const structural =
  /^(?:about\s+\p{Lu}|source\s*:|contacts?\s*:|(?:for\s+)?(?:investors?|media)\b.{0,40}:|#{1,6}\s|https?:\/\/\S+$|\S+@\S+$|\[?\d{1,2}\]\s|[¹²³⁴-⁹*†‡]\s?\p{Lu})/iu;

const isAddress = (text: string): boolean =>
  text.length < 80 &&
  /[@\d]/.test(text) &&
  hasAddress(text) &&
  text.split('/').every((part) => readContactTokens(part).every((token) => token.kind !== 'words'));
const endsInAddress = (text: string): boolean =>
  /[@\d]/.test(text.slice(-40)) &&
  /(?:\S@\S+\.\p{L}{2,}|\d{3}[ .-]\d{4}|\d\d[ .-]\d\d)$/u.test(text);

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
  isItem: (line: TextLine) => boolean,
): boolean => {
  if (after.goesOn === true) return true;
  // Who is reached by an address has a line of his own, and so has an address.
  if (!/[,;:(]$|\b(?:or|at|and)$/i.test(before.text)) {
    if (isAddress(after.text)) return false;
    if (endsInAddress(before.text) && /^\p{Lu}/u.test(after.text)) return false;
  }
  // "CONTACT:  Acme, Inc., Cambridge" above "Jane Doe" in the same column: the label's lines stay apart.
  const column = /^\p{L}[\p{L} ]{2,20}:[ \t]{2,}(?=\S)/u.exec(before.text)?.[0].length;
  if (column !== undefined && Math.abs(before.indent + column - after.indent) <= 1) return false;
  // Words set in columns are lines of their own.
  if (/\S {5,}\S/.test(before.text) || /\S {5,}\S/.test(after.text)) return false;
  if (
    isItem(after) ||
    structural.test(after.text) ||
    (structural.test(before.text) && before.text.length < (width ?? 72) * 0.7)
  ) {
    const numberInProse =
      /^\d|^\S+@/.test(after.text) && width !== undefined && !/[.:;]$/.test(before.text);
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

const segmentsOf = (
  lines: readonly TextLine[],
  width: number | undefined,
  dashes: boolean,
): Segment[] => {
  const segments: Segment[] = [];
  const isItem = (line: TextLine): boolean =>
    readMarker(line.text) !== undefined &&
    (!dashed.test(line.text) ||
      line.indent >= 2 ||
      (dashes && (line === lines[0] || segments.at(-1)?.marker?.sign === '--')));
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line) continue;
    const marker = isItem(line) ? readMarker(line.text) : undefined;
    let last = line;
    const parts = [line.text];
    for (let next = lines[at + 1]; next; next = lines[at + 1]) {
      if (!goesOn(last, next, width, marker !== undefined, parts.length === 1, isItem)) break;
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

const piecesOfLines = (
  lines: readonly TextLine[],
  { width, apart, dashes, log, inline }: Reading,
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
  for (const segment of segmentsOf(lines, width, dashes)) {
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

const piecesOfRun = (run: Run, whole: Reading): Piece[] => {
  const pieces: Piece[] = [];
  // A paragraph pasted from elsewhere is broken at a width of its own.
  const reading = { ...whole, width: runWidth(run) ?? whole.width };
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
  const dashes = runs.flat().filter((line) => dashed.test(line.text)).length > 1;
  const inline: InlineReader = literal ? toRich : (words, line) => parseInline(words, line, log);
  const pieces = runs.flatMap((run) => piecesOfRun(run, { width, apart, dashes, log, inline }));
  return {
    pieces: keepLonelyNumbers(mergeLists(pieces.flatMap(divideInlineBullets))),
    leftOut,
    words: wordsOfDump(runs.flatMap((run) => run.map((line) => line.text)).join('\n'), literal),
  };
};
