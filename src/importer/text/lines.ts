import { labelsAddress } from './contact-lines.ts';
import { findFirstWords, leastBelowWords } from './first-words.ts';
import { findHostGlue } from './host-glue.ts';
import { findWordsOnLines } from './justified.ts';
import { findLoneMarkers } from './lone-markers.ts';
import { findPageMarks } from './page-marks.ts';
import { readDateLine } from '../dateline/printed-dates.ts';
import { type LeftOut, toLeftOut } from '../site/left-out.ts';
import { loneRow } from './row-runs.ts';
import { linesOf } from '../source/narrow-text.ts';
import { withMarkersBelow } from './trailing-markers.ts';
import { findSiteLines } from '../site/site-lines.ts';
import { goesOnInside } from '../site/wrapped.ts';
import { fullWidth, hadNoRoom, isOpenEnd } from './widths.ts';
import { stoppedForm } from '../legal-forms.ts';

/** One line of a text dump. */
export interface TextLine {
  /** Its words without the white space around them; tabs and gaps inside are kept. */
  readonly text: string;
  /** How many columns it is set in. */
  readonly indent: number;
  /** Line of the source, from 1. */
  readonly line: number;
  /** True where it goes on with the line before it, whatever that one's length. */
  readonly goesOn?: true;
}

/** Lines that stand together, without a blank line between them. */
export type Run = readonly TextLine[];

/** A text dump divided at its blank lines. */
export interface DividedText {
  /** The runs, in order. */
  readonly runs: readonly Run[];
  /** Lines that are no part of the release. */
  readonly leftOut: readonly LeftOut[];
}

const indentOf = (raw: string): number => {
  let columns = 0;
  for (const char of raw) {
    if (char === ' ') columns += 1;
    else if (char === '\t') columns += 8 - (columns % 8);
    else break;
  }
  return columns;
};

// No running head ends in such a word.
const leadsOn =
  /\s(?:of|for|and|the|to|with|in|on|at|by|from|an?|its|their|our|or|than|as|that|which|who|is|are|was|were|has|have|will|und|der|die|das|mit|von|et|de|la|le)$/;

const boxRule = /^\+(?:[-=]{3,}\+)+$/;
const blankRow = /^\|[\s|]+\|$/;

const bareStroke = /^\|(?:\s*\|)*$/;
const isBareStroke = (lines: readonly string[], at: number): boolean =>
  bareStroke.test(lines[at]?.trim() ?? '') &&
  [at - 1, at + 1].every((beside) => !/\|.*[^|\s]|[^|\s].*\|/.test(lines[beside] ?? ''));

const isPageHead = (line: string): boolean =>
  line.length < 120 &&
  (/\bpage\s+(?:\d{1,3}|two|three|four|five)(?:\s*(?:of|\/)\s*\d{1,3})?$/i.test(line) ||
    /^(?:page\s+\d{1,3}|add\s+\d|\d-\d-\d)\b.{0,60}$/i.test(line) ||
    readDateLine(line) !== undefined);

// "ACME ORDERS A FERRY/2", "Acme Orders – 3", "Acme/Add One": with the first words of a line above, the number of the page behind them; "Phase 1/2" may head a part.
const numbersPage =
  /^(?=.{4,110}$)(\p{Alpha}.*?[\p{Alpha}.,)®™])(?:\s?\/\s?|\s?[–—-]{1,3}\s?|\s\()(?:(?:page|add) (?:\d{1,2}|one|two|three|four)|[2-9]|1\d)\)?$/iu;
/** How far down a text prints the headline that its pages repeat, in lines. */
const headlineReach = 80;
const repeatsHead = (line: string, lines: readonly string[], at: number): boolean => {
  const head = numbersPage.exec(line)?.[1]?.toLowerCase();
  return (
    head !== undefined &&
    lines
      .slice(0, Math.min(at, headlineReach))
      .some((one) => one.trim().toLowerCase().startsWith(head))
  );
};

const mayEndName = new RegExp(String.raw`(?:[^.:;,]|\b(?:${stoppedForm})\.)$`, 'i');
// "Acme Corporation" or "Acme, Inc." above "Page 2 of 3"
const isAbovePageNumber = (line: string, next: string): boolean =>
  line.length < 120 &&
  mayEndName.test(line) &&
  /^[-–— ]*page\s+(?:\d{1,3}|two|three|four|five)(?:\s*(?:of|\/)\s*(?:\d{1,3}|two|three|four|five|six))?[-–— ]*$/i.test(
    next,
  );

/** Divides a text into runs of lines; page breaks inside a sentence are closed, furniture is left out and told. */
export const divideText = (text: string): DividedText => {
  const leftOut: LeftOut[] = [];
  const runs: TextLine[][] = [];
  let run: TextLine[] = [];
  let pageBreak = false;
  const close = (): void => {
    if (run.length > 0) runs.push(run);
    run = [];
  };
  const lines = withMarkersBelow(linesOf(text));
  const ofSite = findSiteLines(lines);
  const firstWords = findFirstWords(lines);
  const loneMarkers = findLoneMarkers(lines);
  const glued = findHostGlue(lines);
  const wordsOnLines = findWordsOnLines(lines);
  const pageMarks = findPageMarks(lines);
  const width = fullWidth(lines);
  let boxed = false;
  let first = '';
  let cut = false;
  let talk = '';
  for (const [at, raw] of lines.entries()) {
    // A blank line, or a cell's border, between an item's marker and its words.
    if (first !== '' && /^\s*(?:\|\s*)?$/.test(raw)) continue;
    const printed = first + raw.trim();
    first = '';
    if (firstWords.has(at) || loneMarkers.has(at)) {
      // Where a text breaks each paragraph behind its first words, those tell where it begins.
      if (firstWords.has(at) && (lines[at + 1]?.trim().length ?? 0) >= leastBelowWords) close();
      first = `${printed} `;
      continue;
    }
    if (printed === '') {
      talk = '';
      close();
      boxed = false;
      continue;
    }
    // "+-----+-----+" frames the rows "| Jane Doe | John Roe |", "|     |     |" is a blank one of them.
    if (boxRule.test(printed) || (boxed && blankRow.test(printed))) {
      boxed = true;
      continue;
    }
    // "|" alone above and below what stood in a table's cell.
    if (!boxed && printed.startsWith('|') && isBareStroke(lines, at)) {
      close();
      continue;
    }
    let words =
      boxed && /^\|\s*\S.*\|$/.test(printed)
        ? printed.slice(1, -1).trim()
        : (loneRow(lines, at) ?? printed);
    const parted = glued.get(at);
    const reason =
      parted?.certain === true ||
      wordsOnLines.has(at) ||
      labelsAddress(words, lines[at + 1]?.trim() ?? '')
        ? undefined
        : (pageMarks.get(at) ??
          ofSite.reasonFor(at, words) ??
          (ofSite.places.has(at) || hadNoRoom(talk, words, width)
            ? ('site furniture' as const)
            : undefined));
    const above = run.at(-1)?.text ?? '';
    const below = lines[at + 1]?.trim() ?? '';
    const isOwn = (): boolean =>
      goesOnInside(above, words) ||
      hadNoRoom(lines[at - 1]?.trim() === above ? above : '', words, width) ||
      // "DURHAM, N.C., Oct. 17 Alder announced today" above "that the first patient …", alone between two adverts
      (goesOnInside(words, below) &&
        hadNoRoom(words, below, width) &&
        !ofSite.places.has(at + 1) &&
        ofSite.reasonFor(at, words) === undefined &&
        !hadNoRoom(talk, words, width));
    if (reason !== undefined && !isOwn()) {
      // What a site says goes on where its line had no room: "You receive this since you signed up for alerts" and "at www.alder.example."
      talk =
        ofSite.reasonFor(at, words) === undefined && !hadNoRoom(talk, words, width) ? '' : words;
      leftOut.push(toLeftOut(at + 1, words, reason));
      // "<S>   <C>" below the head of a filing's table parts it from nothing.
      if (/^<(?:s|c|caption)>/i.test(words)) continue;
      // Above its first page a release has no page to go on from.
      pageBreak ||= reason === 'page furniture' && runs.length + run.length > 0;
      close();
      continue;
    }
    talk = '';
    // "Acme Corporation      Page 2 of 3" and the date below it are the head of a printed page.
    if (
      pageBreak &&
      run.length === 0 &&
      (isPageHead(words) ||
        isAbovePageNumber(words, lines[at + 1]?.trim() ?? '') ||
        // "Press Release" above the headline and at the top of the next page
        (words.length < 60 && words === runs[0]?.[0]?.text) ||
        repeatsHead(words, lines, at))
    ) {
      leftOut.push(toLeftOut(at + 1, words, 'page furniture'));
      continue;
    }
    if (pageBreak && run.length === 0) {
      const before = runs.at(-1);
      const last = before?.at(-1);
      // "Acme plc – Third Quarter Results" between "in the second quar-" and "ter of the year"; "Placebo     24   3" ends no sentence, and the line that "is a company that" ends begins one.
      if (
        last &&
        isOpenEnd(last.text) &&
        last.text.length > 40 &&
        words.length < Math.min(120, last.text.length * 0.75) &&
        !/\S(?: {3,}|\t)\S/.test(last.text) &&
        !leadsOn.test(words)
      ) {
        const after = lines.slice(at + 1, at + 4).find((one) => one.trim() !== '');
        if (
          /^[\p{Upper}\d]/u.test(words) &&
          /^\p{Lower}/u.test(after?.trim() ?? '') &&
          !/^o[ \t]/.test(after?.trim() ?? '') &&
          isOpenEnd(words)
        ) {
          leftOut.push(toLeftOut(at + 1, words, 'page furniture'));
          continue;
        }
      }
      // A sentence that runs over the page goes on as if there were no page.
      if (
        before &&
        last &&
        isOpenEnd(last.text) &&
        /^[\p{Lower}\d($€£]/u.test(words) &&
        // "pencil" is the last line of a paragraph, above "lead. Nobody has come nearer".
        (last.text.length > 25 ||
          ((before.at(-2)?.text.length ?? 0) > 50 && /^\p{Lower}{2,}[\s,.;]/u.test(words)))
      ) {
        // Not copied: a text may break one paragraph over thousands of pages.
        runs.pop();
        run = before;
        run.push({ text: words, indent: last.indent, line: at + 1, goesOn: true });
        pageBreak = false;
        continue;
      }
    }
    pageBreak = false;
    if (parted?.above !== undefined) {
      close();
      runs.push([{ text: parted.above, indent: 0, line: at + 1 }]);
    }
    if (parted?.host !== undefined) leftOut.push(toLeftOut(at + 1, parted.host, 'site furniture'));
    // Where a host's mark was cut off, the line had no room for what it goes on with: "(Birch) HOLM, March 12," and "2024 - Alder …".
    const goesOn =
      wordsOnLines.has(at) || (cut && run.length > 0 && /^[\p{Lower}\d(]/u.test(words));
    cut = parted?.host !== undefined && words.length >= 60 && !/[.!?:]$/.test(words);
    words = parted?.rest ?? words;
    run.push({ text: words, indent: indentOf(raw), line: at + 1, ...(goesOn && { goesOn }) });
  }
  close();
  return { runs, leftOut };
};
