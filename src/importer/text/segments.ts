import { standsInColumn } from './margins.ts';
import { hasAddress } from '../contacts/lines.ts';
import { isEndMark } from '../body/end-mark.ts';
import type { Segment } from './list-pieces.ts';
import { closesAbove, isBroken, opensBelow } from './broken-sentences.ts';
import { isDeckBelow, opensAnew } from '../head/deck-below.ts';
import { classifyHeadLine } from '../head/head-lines.ts';
import { startsIn } from './head-frames.ts';
import { goesOn } from './line-goes-on.ts';
import type { TextLine } from './lines.ts';
import { readMarker } from './lists.ts';
import { isLeftOpen } from '../head/open-lines.ts';
import { roomBehind } from './lone-lines.ts';
import { exactWidth } from './widths.ts';

/** How many lines of a run are looked at for the dateline of its news. */
const longestHead = 12;
/** How many lines a run has at least that may be a whole release without blank lines, and how many of them are its head where no dateline tells. */
const leastOfWhole = 10;
const usualHead = 6;

// "-- Acme today announced" goes on after a dateline; set in, or one of several, it is an item.
const dashed = /^--[ \t]+\S(?!.*\s-{1,2}$)/;

/** True for a line that two dashes may make an item of a list. */
export const isDashed = (text: string): boolean => dashed.test(text);

const isContactColumn = ([label, ...lines]: readonly TextLine[]): boolean =>
  label !== undefined &&
  /^contacts?:/i.test(label.text) &&
  lines.every((line) => line.text.length < 60 && standsInColumn(label, line)) &&
  lines.filter((line) => hasAddress(line.text)).length >= 2;

// "Ticker Symbol: ALD", "Business Editors" between a headline and the news.
const isLabel = ({ text }: TextLine): boolean =>
  text.length <= 60 && ['label', 'announcement', 'date'].includes(classifyHeadLine(text));

// "Attention Business Editors:" right above a headline.
const addressesDesk = ({ text }: TextLine): boolean =>
  text.endsWith(':') && text.length <= 60 && classifyHeadLine(text) === 'announcement';

// "… Results for the First Quarter" above "Net income grew by a third", for whose first word it had room.
const leavesRoom = (before: TextLine, after: TextLine, width: number): boolean =>
  before.indent < 8 &&
  before.text.length >= 40 &&
  roomBehind(before, after, width) >= 0 &&
  /^["“]?\p{Upper}/u.test(after.text) &&
  /[^,;:(&/–—-]$/.test(before.text) &&
  !isLeftOpen(before.text);

// "three-" above "and twelve-month periods", "Forschungs-" above "und Entwicklungskosten"
const goesOnInSpace = /^(?:and|or|to|und|oder|bzw\.|et|ou|och|og|en|of|e|y|o)\s/;

/** Paragraphs and items joined from the lines of one run, broken at `width` where that is known; `dashes` where the text sets items with two dashes, `table` the first line of the table that stands below. */
export const segmentsOf = (
  lines: readonly TextLine[],
  width: number | undefined,
  dashes: boolean,
  table?: TextLine,
): Segment[] => {
  const segments: Segment[] = [];
  // Where people are reached, lines that leave room are lines of their own.
  const people =
    lines.length <= 16 &&
    lines.some((line) => line.text.length < 60 && hasAddress(line.text)) &&
    (lines.every((line) => line.indent + line.text.length < (width ?? 72) * 0.85) ||
      isContactColumn(lines));
  // A headline and what stands under it end without a point, and are few lines.
  const heads = lines.length <= 5 && !/\p{Lower}{2}[.:;]["”]?$/u.test(lines.at(-1)?.text ?? '');
  const starts = startsIn(lines);
  // In a text without blank lines what stands above its dateline is no paragraph either.
  const news = lines.slice(0, longestHead).findIndex((line) => starts.has(line));
  const head = news === -1 && lines.length >= leastOfWhole ? usualHead : news;
  const exact = width === undefined ? undefined : exactWidth(lines);
  let sign: string | undefined;
  // Where no blank line stands above a list what leads to it has ended.
  let places: ReadonlyMap<TextLine, number> | undefined;
  const opensList = (line: TextLine): boolean => {
    places ??= new Map(lines.map((one, at) => [one, at]));
    const at = places.get(line) ?? 0;
    const above = lines[at - 1]?.text ?? '';
    // "Highlights" names the list below it.
    return (
      (/[.:;)]$/.test(above) || /^\p{Upper}[\p{Alpha}\d &/’'-]{2,38}[\p{Alpha}\d]$/u.test(above)) &&
      lines.slice(at + 1, at + 6).some(({ text }) => dashed.test(text))
    );
  };
  const isItem = (line: TextLine): boolean =>
    readMarker(line.text) !== undefined &&
    !isEndMark(line.text) &&
    (!dashed.test(line.text) ||
      line.indent >= 2 ||
      (dashes && (line === lines[0] || sign === '--' || opensList(line))));
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line) continue;
    const marker = isItem(line) ? readMarker(line.text) : undefined;
    sign = marker?.sign;
    let last = line;
    const parts = [line.text];
    for (let next = lines[at + 1]; next; next = lines[at + 1]) {
      if (starts.has(next)) break;
      if (
        people &&
        next.goesOn !== true &&
        !/[,;]$|\S\s+(?:or|and|at|of|by)$/i.test(last.text) &&
        !isBroken(last, next, lines[at + 2])
      )
        break;
      if (
        (heads || at + 1 < news) &&
        (opensAnew(parts.join(' '), next.text) || isDeckBelow(parts.join(' '), next.text))
      )
        break;
      // The headline's own lines tell best where it ends.
      if (heads && width !== undefined && leavesRoom(last, next, width)) break;
      const ofHead = at + 1 < head && next.goesOn !== true && !/[,;&(–—-]$/.test(last.text);
      if (ofHead && [last, next].some(isLabel)) break;
      if (heads && addressesDesk(last)) break;
      const following = at + 2 < lines.length ? lines[at + 2] : table;
      const marked = marker !== undefined;
      if (!goesOn({ before: last, after: next, following, parts, marked, isItem, width, exact }))
        break;
      const before = parts.pop() ?? '';
      if (
        (/\p{Alpha}-$/u.test(before) &&
          /^\p{Lower}/u.test(next.text) &&
          !goesOnInSpace.test(next.text)) ||
        (/\d-$/.test(before) && /^\d/.test(next.text)) ||
        closesAbove(next.text) ||
        opensBelow(before)
      )
        parts.push(before + next.text);
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
