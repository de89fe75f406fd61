import { hasAddress, readContactHead } from '../contacts/lines.ts';
import { isPerson } from '../contacts/people.ts';
import { readDateLine } from '../dateline/printed-dates.ts';
import { danglingEnd } from '../head/open-lines.ts';
import { mendStrongEnds } from './strong-ends.ts';
import { withoutAddresses } from '../text/inline-markup.ts';
import { divideLongLine } from '../text/one-line.ts';
import { cellsOfRow } from '../text/row-cells.ts';
import { stoppedForm } from '../legal-forms.ts';

// A line that Markdown reads as something else than words of a paragraph.
const marked =
  /^(?:\s{4,}|\t|\s{0,3}(?:[-*+]\s|[>|#]|\d{1,3}[.)]\s|```|~~~|\[[^\]]+\]:|={3,}|-{3,}))/;
const whole = 200;
const legalEnd = new RegExp(String.raw`\b(?:${stoppedForm})\.$`);
const isWords = (line: string): boolean => line.trim() !== '' && !marked.test(line);
const endsSentence = (line: string): boolean => /[.!?:"”)*]\s*$/.test(line);

const cellsOf = (line: string): string[] => cellsOfRow(line, false);
const isFigure = (cell: string): boolean => /^[($€£]*[\d—–-][\d,.()%$ —–-]*$/.test(cell);

// "Revenue | 4,120 | 3,890" below each other: rows of a table that lost the line which makes them one.
const toTable = (block: readonly string[]): string[] | undefined => {
  const from = block.findIndex((line) => line.includes(' | '));
  if (from === -1 || block.some((line) => line.length > 300)) return undefined;
  const rows = block.slice(from);
  const many = rows.filter((line) => line.includes(' | '));
  const width = many.reduce((most, line) => Math.max(most, cellsOf(line).length), 0);
  const figures = many.filter((line) => cellsOf(line).slice(1).every(isFigure)).length;
  if (many.length < 3 || figures < many.length * 0.5) return undefined;
  if (block.some((line) => /^\s*\|/.test(line) || /^[\s|:-]+$/.test(line))) return undefined;
  if (rows.some((line) => !line.includes(' | ') && (line.length > 70 || /[.!?]$/.test(line))))
    return undefined;
  // Years and periods stand above the columns of figures, with nothing above the names of the rows.
  const toRow = (line: string, at: number): string => {
    const cells = cellsOf(line);
    const head = at < 3 && cells.length > 1 && cells.length < width;
    const span = head ? Math.max(1, Math.floor((width - 1) / cells.length)) : 1;
    const own = head
      ? ['', ...cells.flatMap((cell) => [cell, ...Array<string>(span - 1).fill('')])]
      : cells;
    return `| ${[...own, ...Array<string>(Math.max(0, width - own.length)).fill('')].join(' | ')} |`;
  };
  const [first = '', ...others] = rows.map(toRow);
  return [
    ...block.slice(0, from),
    ...(from > 0 ? [''] : []),
    first,
    `|${' --- |'.repeat(width)}`,
    ...others,
  ];
};

// "What is new" above "The new version reads more formats than any before it.": a line with much room left is no part of what is below it.
const standsAbove = (line: string, next: string): boolean => {
  const words = line.replace(/^\*\*|\*\*$/g, '');
  return (
    words.length <= 60 &&
    /^["“]?[\p{Upper}\d]/u.test(words) &&
    /[^.,;:!\\*_]$/.test(words) &&
    !/\s{2}$/.test(line) &&
    !hasAddress(words) &&
    readContactHead(words) === undefined &&
    ((next.length >= Math.max(60, words.length + 24) && /^["“*]*[\p{Upper}\d]/u.test(next)) ||
      (!words.includes('|') && / \| .* \| /.test(next)))
  );
};

// "---------- ----------" above "Jane Doe   Ato Roe": people in columns of a table that is none of Markdown's.
const ruled = /^\s*-{3,}(?:\s+-{3,})+\s*$/;
const toRows = (block: readonly string[]): string[] | undefined => {
  const rows = block.filter((line) => !ruled.test(line));
  return rows.length > 1 && rows.length < block.length && rows.some(hasAddress)
    ? rows.map((row, at) => {
        const cells = row.trim().replace(/\s{3,}/g, ' | ');
        return at === rows.length - 1 ? cells : `${cells}\\`;
      })
    : undefined;
};

// "• 14 metres of copper": a list whose signs are none of Markdown's.
const foreignItem = /^\s{0,3}[•●▪◦‣]\s+(?=\S)/u;
const isBold = (line: string): boolean => /^\*\*[^*]+\*\*:?\s*$/.test(line);

// The runs of a block: a line in bold alone, the items of such a list, other lines.
const runsOfBlock = (block: readonly string[]): string[][] => {
  const runs: string[][] = [];
  let kind = '';
  for (const line of block) {
    const goesOn = kind === 'item' && /^\s*\p{Lower}/u.test(line);
    const own = goesOn || foreignItem.test(line) ? 'item' : isBold(line) ? 'bold' : 'words';
    if (own !== kind || own === 'bold') runs.push([]);
    runs.at(-1)?.push(own === 'item' && !goesOn ? line.replace(foreignItem, '- ') : line);
    kind = own;
  }
  return runs;
};

// "**Alder, Inc.**", "**Statements of Operations**", "**(in thousands)**": the lines of a table's name, each in bold.
const tableNote = /^\*\*\([^()]*\b(?:thousands|millions|unaudited|audited)\b[^()]*\)\*\*\s*$/i;
const namesTable = (block: readonly string[]): boolean =>
  block.length > 1 && block.every(isBold) && block.some((line) => tableNote.test(line));

/** How many lines a day stands among at most that are lines of their own, and how long each of these is, in characters. */
const ofDay = { lines: 3, length: 70 } as const;

// "November 9, 2021" above "Alder Therapeutics Inc."
const holdsDay = (block: readonly string[]): boolean =>
  block.length > 1 &&
  block.length <= ofDay.lines &&
  block.every(
    (line) => line.length <= ofDay.length && !/[.,;:]$/.test(line.replace(legalEnd, '')),
  ) &&
  block.some((line) => /\d{4}/.test(line) && readDateLine(line.trim()) !== undefined);

const underline = /^\s{0,3}(?:={3,}|-{3,})\s*$/;
const escapedEnd = /^\\#[#\s]*$/;
/** How many lines as long as paragraphs tell at least that a block with lists among them is a release without blank lines. */
const leastLong = 2;

// The paragraphs, lists and tables of a block without blank lines: words below an item are no part of it, and a line as long as a paragraph is one.
const partsOfWhole = (block: readonly string[]): string[][] | undefined => {
  const long = block.filter((line) => line.length >= whole);
  if (long.length < leastLong || !long.every(endsSentence)) return undefined;
  const parts: string[][] = [];
  for (const [at, line] of block.entries()) {
    const before = block[at - 1] ?? '';
    const goesOn =
      underline.test(line) ||
      (isWords(line)
        ? isWords(before) && !endsSentence(before) && !escapedEnd.test(line) && line.length < whole
        : !isWords(before) && !underline.test(before));
    if (at > 0 && goesOn) parts.at(-1)?.push(line);
    else parts.push([line]);
  }
  return parts;
};

// "# Owner Sentenced to 41 Months for Fraud on" above "Carriers": a headline that was broken where the page broke it.
const brokenHeading = (block: readonly string[]): string | undefined => {
  const [first = '', second = '', ...more] = block;
  return more.length === 0 &&
    /^#{1,3}\s+\S/.test(first) &&
    danglingEnd.test(first.trimEnd()) &&
    isWords(second) &&
    second.length <= 80 &&
    !/[.:]\s*$/.test(second)
    ? `${first.trimEnd()} ${second.trim()}`
    : undefined;
};

const mendBlock = (block: readonly string[]): string[] => {
  const heading = brokenHeading(block);
  if (heading !== undefined) return [heading, ''];
  if (namesTable(block) || (block.every(isWords) && holdsDay(block)))
    return block.map((line, at) => (at === block.length - 1 ? line : `${line.trimEnd()}\\`));
  if (block.some((line) => foreignItem.test(line)))
    return runsOfBlock(block).flatMap((run, at) => [...(at > 0 ? [''] : []), ...mendBlock(run)]);
  const people = toRows(block);
  if (people) return people;
  if (block.length < 2) return [...block];
  if (!block.every(isWords)) {
    const parts = partsOfWhole(block) ?? [];
    return parts.length > 1
      ? parts.flatMap((part, at) => [...(at > 0 ? [''] : []), ...mendBlock(part)])
      : [...block];
  }
  const table = toTable(block);
  if (table) return table;
  const [first = '', second = ''] = block;
  if (standsAbove(first, second)) return [first, '', ...mendBlock(block.slice(1))];
  // Lines as long as paragraphs were not broken to a width: each one is a paragraph.
  const long = block.filter((line) => line.length >= whole);
  if (long.length > 0 && long.every(endsSentence))
    return block.flatMap((line, at) => {
      const before = block[at - 1];
      return before !== undefined && (line.length >= whole || before.length >= whole)
        ? ['', line]
        : [line];
    });
  // A name, a firm, a telephone and an address stand on lines of their own.
  const words = block.map((line) => withoutAddresses(line).trim());
  const below =
    block.length >= 3 &&
    words.every((line) => line.length < 60) &&
    words.some((line) => line.length < 45 && hasAddress(line));
  // "Memory | 512 MB" below "Disk | 1.2 GB": strokes part the words of a line, not lines of a sentence.
  const stroked = block.every((line) => line.includes(' | ') && !/^[\s|:-]+$/.test(line));
  // "Note to editors:" above "Press contact: Jane Doe, 555-0100"
  const bare = words.map((line) => line.replace(/^[*_]+|[*_]+$/g, ''));
  const labelled =
    bare.some(hasAddress) &&
    bare.some((line, at) => {
      const head = line.length <= 160 ? readContactHead(line) : undefined;
      return head !== undefined && (at > 0 ? hasAddress(line) : head.rest === '');
    });
  // "**Contact:**" above "Jane Doe", "Director", "Acme AG" and a street, her number in the next block
  const headed =
    block.length >= 3 &&
    bare.every((line) => line.length < 60) &&
    (bare[0] ?? '').endsWith(':') &&
    readContactHead(bare[0] ?? '')?.rest === '';
  // "Hill Fleet (media) — 020 7555 0190" above "Jane Doe"
  const reached = words.some(
    (line, at) =>
      /\d$/.test(line) &&
      line.length < 80 &&
      hasAddress(line) &&
      isPerson((words[at + 1] ?? '').split(',')[0] ?? ''),
  );
  return below || labelled || stroked || headed || reached
    ? block.map((line, at) =>
        at === block.length - 1 || /(?:\\|\s{2})$/.test(line) ? line : `${line}\\`,
      )
    : [...block];
};

// "###" and "# # #" end a release; to Markdown they are headings without words.
const endSigns = /^\s{0,3}#{1,6}(?:\s+#{1,6})*\s*$/;

// "|" alone above and below what stood in a table's cell; in a drawn table it is an empty row, and right above its rule the head of its columns.
const bareStroke = /^\s*\|(?:\s*\|)*\s*$/;
const tableRule = /^\s*(?:\|\s*)?:?-{2,}/;
const isEdge = (line: string, block: readonly string[], next: string): boolean =>
  bareStroke.test(line) && !tableRule.test(next) && !block.some((above) => tableRule.test(above));

// "- - - - - - - - - - - - x" and ">>>>>>>>>>>>" draw a line; as lists and quotes in each other they would grow by the square and end the stack.
const drawnList = /^\s*(?:(?:>|[-*+]\s|\d{1,9}[.)]\s)\s*){12}/;
const drawnRule = /^[\s>]*([-*])(?:\s*\1)+\s*$/;
const escaped = (line: string): string =>
  endSigns.test(line)
    ? `\\${line.trim()}`
    : drawnList.test(line) && !drawnRule.test(line)
      ? line.replace(/[-*+>.)]/, '\\$&')
      : line;

/** A Markdown source in which the lines of its author stay lines, and its end marks words: paragraphs without blank lines between them, people below each other, a release on one line. */
export const mendMarkdownLines = (text: string): string => {
  const out: string[] = [];
  let block: string[] = [];
  let fenced = false;
  const lines = divideLongLine(text).split('\n');
  for (const [at, printed] of lines.entries()) {
    if (/^\s{0,3}(?:```|~~~)/.test(printed)) fenced = !fenced;
    const line = fenced ? printed : mendStrongEnds(escaped(printed));
    const edge = !fenced && isEdge(line, block, lines[at + 1] ?? '');
    if (line.trim() !== '' && !fenced && !edge) {
      block.push(line);
      continue;
    }
    for (const mended of mendBlock(block)) out.push(mended);
    out.push(edge ? '' : line);
    block = [];
  }
  return [...out, ...mendBlock(block)].join('\n');
};
