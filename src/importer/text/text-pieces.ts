import { columnsOf, tellsInEastAsia } from '../east-asia/letters.ts';
import { isEndMark } from '../body/end-mark.ts';
import { wordsOfDump } from '../fidelity.ts';
import { type InlineReader, parseInline } from './inline-markup.ts';
import { type LeftOut, toLeftOut } from '../site/left-out.ts';
import { withoutRecord } from './database-record.ts';
import { divideAtLostEnds } from './lost-ends.ts';
import { divideAtHeadlineAgain } from './glued-agency-form.ts';
import { divideDocumentPages } from './document-pages.ts';
import { dropLineNumbers } from './line-numbers.ts';
import { dropLinkNumbers } from './link-numbers.ts';
import { normaliseCharacters, normaliseDump } from '../source/normalise.ts';
import { foldJustified } from './justified.ts';
import { divideBoardHead } from '../site/board-head.ts';
import { divideAtCopyAbove, divideLongLines, isOneLine, joinBrokenLine } from './one-line.ts';
import {
  buildLists,
  divideInlineBullets,
  keepLonelyNumbers,
  mergeLists,
  type Segment,
} from './list-pieces.ts';
import { paragraphOf, type Piece } from '../pieces.ts';
import type { RepairLog } from '../repair-log.ts';
import { type Rich, toRich } from '../rich-text.ts';
import { unpackData } from '../source/json-text.ts';
import { divideText, type Run, type TextLine } from './lines.ts';
import { runWidth, wrapWidth } from './widths.ts';
import { dropQuoteSigns } from './quoted-lines.ts';
import { withoutCardWalls, withoutWalls } from './row-cells.ts';
import { joinRowRuns, mayHoldGap } from './row-runs.ts';
import { isRule } from './line-goes-on.ts';
import { headsBelowTag } from './lone-lines.ts';
import { isDashed, segmentsOf } from './segments.ts';
import { closeLinesUp, joinSpacedLines } from './spaced-lines.ts';
import { joinRewrapped } from './rewrapped.ts';
import { readTable } from './tables.ts';

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
  readonly dashes: boolean;
  readonly log: RepairLog;
  readonly inline: InlineReader;
}

// "# Headline" and "## Section" of dumps that were Markdown once; "# of patients" and "# # #" are words.
const headingMark = /^(?:(#)\s+(?=[*_]{0,3}\p{Upper}\p{Alpha})|(##+)\s+(?=[\p{Alpha}\p{N}“"*_[]))/u;

// "Date and time: Saturday, September 21, 11:15 a.m." ends in no sentence's stop.
const isProse = (segment: Segment): boolean =>
  columnsOf(segment.text) > 100 ||
  tellsInEastAsia(segment.text) ||
  (segment.joined && segment.text.length > 60) ||
  (/(?<!\d ?[ap]\.m)[.!?]["”)]?$/.test(segment.text) && segment.text.split(/\s+/).length >= 8);

// "Pricing and Availability" above dashes of the same length.
const isUnderlined = (segment: Segment | undefined, below: Segment | undefined): boolean =>
  segment !== undefined &&
  isRule(below?.text ?? '') &&
  !segment.joined &&
  !segment.marker &&
  segment.text.length <= 80 &&
  Math.abs(segment.text.length - (below?.text.replace(/^- /, '').length ?? 0)) <= 3 &&
  // "2012 at a Glance"
  /^(?:(?:19|20)\d\d\s(?=\p{Alpha})|(?=\p{Upper})).*\p{Alpha}{3}/u.test(segment.text) &&
  !/ {2,}|[.;,]$/.test(segment.text);

/** How far from the start of a text, in lines, dashes may stand below lines of its headline, and how many parts such a run has at least and at most, and how long one is at most, in characters. */
const title = { within: 40, least: 2, most: 6, part: 160 } as const;

// "ACME TO BUILD A" and "PLANT IN DAYTON" with dashes below the second, or below each: a headline, no headings.
const isUnderlinedTitle = (segments: readonly Segment[]): boolean => {
  const parts = segments.filter(({ text }) => !isRule(text));
  return (
    parts.length >= title.least &&
    parts.length <= title.most &&
    parts.every(
      ({ text, line, marker }) =>
        !marker && line <= title.within && text.length <= title.part && !/[.:]["”]?$/.test(text),
    )
  );
};

/** How many paragraphs a run has at least that is a whole release without blank lines. */
const leastOfWhole = 4;

/** How many lines a run has at most that may be a headline and its deck, whose parts are told to stand right below each other. */
const longestTitle = 5;

const piecesOfLines = (
  lines: readonly TextLine[],
  { width, apart, dashes, log, inline }: Reading,
  table?: TextLine,
): Piece[] => {
  const pieces: Piece[] = [];
  let short: Segment[] = [];
  let marked: Segment[] = [];
  const segments = segmentsOf(lines, width, dashes, table);
  // A release in one run: no blank line parts its headline, its date and its news.
  const parts = segments.filter(isProse).length >= leastOfWhole;
  const isTitle = isUnderlinedTitle(segments);
  const richOfSegment = (segment: Segment) => inline(segment.text, segment.line);
  let told = false;
  const paragraphBelow = (own: readonly Rich[]): Piece => ({
    ...paragraphOf(own),
    ...(pieces.length > 0 &&
      (lines.length <= longestTitle || (!told && pieces.length < longestTitle)) && { below: true }),
  });
  const flush = (): void => {
    if (short.length > 0) {
      const paragraphs =
        apart || (parts && pieces.length === 0) ? short.map((one) => [one]) : [short];
      for (const own of paragraphs) pieces.push(paragraphBelow(own.map(richOfSegment)));
    }
    if (marked.length > 0) for (const one of buildLists(marked, inline)) pieces.push(one);
    short = [];
    marked = [];
  };
  for (const [at, segment] of segments.entries()) {
    if (isRule(segment.text) && isUnderlined(segments[at - 1], segment)) continue;
    if (!isTitle && isUnderlined(segment, segments[at + 1])) {
      flush();
      pieces.push({ kind: 'heading', depth: 2, marked: true, text: richOfSegment(segment) });
      continue;
    }
    const heading = headingMark.exec(segment.text);
    if (heading) {
      flush();
      const level = (heading[1] ?? heading[2] ?? '').length;
      const text = inline(segment.text.slice(heading[0].length), segment.line);
      log.record('heading-marks', segment.text, text.text);
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
    } else if (isProse(segment) || isEndMark(segment.text)) {
      flush();
      // A headline of several lines may be as long as prose.
      told ||= pieces.length > 0;
      pieces.push(paragraphBelow([richOfSegment(segment)]));
    } else {
      if (marked.length > 0 || headsBelowTag(short.at(-1)?.text ?? '', segment.text)) flush();
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
    const row = run[at]?.text ?? '';
    const found =
      mayHoldGap(row) || row.includes('|') ? readTable(run.slice(at), reading.inline) : undefined;
    if (found?.table) {
      for (const one of piecesOfLines(run.slice(from, at), reading, run[at])) pieces.push(one);
      pieces.push(found.table);
      at += found.lines;
      from = at;
    } else at += found?.lines ?? 1;
  }
  for (const one of piecesOfLines(run.slice(from), reading)) pieces.push(one);
  return pieces;
};

/** True where most paragraphs follow each other without a blank line. */
const standApart = (runs: readonly Run[], width: number | undefined): boolean => {
  if (width !== undefined) return false;
  let long = 0;
  let adjoining = 0;
  for (const run of runs)
    for (const [at, line] of run.entries()) {
      if (columnsOf(line.text) <= 120) continue;
      long += 1;
      if ((run[at + 1]?.text.length ?? 0) > 0) adjoining += 1;
    }
  return long > 0 && adjoining >= long * 0.5;
};

/** Reads a text dump as pieces, `literal` without its inline markup: paragraphs joined from wrapped lines, lists with their nesting, tables. */
export const readTextPieces = (text: string, log: RepairLog, literal = false): SourcePieces => {
  const narrow = text.replace(/[ \t]{200,}/g, (gap) => gap.slice(0, 200));
  // A sign that is mended, "(TM)", no longer fills its line.
  const record = withoutRecord(unpackData(narrow, log));
  const own = closeLinesUp(dropLineNumbers(dropQuoteSigns(record.text, log), log));
  const lines = joinRewrapped(foldJustified(own), log).split('\n');
  const printed = joinBrokenLine(lines).join('\n');
  const numbered = normaliseCharacters(printed, log);
  const links = dropLinkNumbers(numbered, log);
  const clean = divideDocumentPages(normaliseDump(links.text, log), log);
  const raw = withoutWalls(withoutCardWalls(clean.split('\n'))).flatMap((line) =>
    divideAtHeadlineAgain(line)
      .flatMap(divideAtLostEnds)
      .flatMap(divideBoardHead)
      .join('\n\n')
      .split('\n'),
  );
  const whole = isOneLine(raw)
    ? divideLongLines(raw).join('\n\n')
    : divideAtCopyAbove(raw).join('\n');
  const { runs: divided, leftOut } = divideText(whole);
  const runs = joinRowRuns(joinSpacedLines(divided));
  const width = wrapWidth(runs);
  const apart = standApart(runs, width) || isOneLine(raw);
  const dashes = runs.flat().filter((line) => isDashed(line.text)).length > 1;
  const inline: InlineReader = literal ? toRich : (words, line) => parseInline(words, line, log);
  const pieces = runs.flatMap((run) => piecesOfRun(run, { width, apart, dashes, log, inline }));
  return {
    pieces: keepLonelyNumbers(mergeLists(pieces.flatMap(divideInlineBullets))),
    leftOut: [
      ...record.leftOut,
      ...leftOut,
      ...(links.list.length === 0
        ? []
        : links.list.map((at) =>
            toLeftOut(at + 1, numbered.split('\n')[at] ?? '', 'page furniture'),
          )),
    ],
    words: wordsOfDump(runs.flatMap((run) => run.map((line) => line.text)).join('\n'), literal),
  };
};
