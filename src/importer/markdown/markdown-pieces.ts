import type { Nodes, Root } from 'mdast';
import { type ReleaseRecord, releaseSchema } from '../../domain/release.ts';
import { parseBody } from '../../markdown/parse-body.ts';
import { wordsOfTree } from '../fidelity.ts';
import { piecesOf } from './nodes.ts';
import { importerFields } from '../keeping/front-matter.ts';
import { type LeftOut, toLeftOut, withoutTitle } from '../site/left-out.ts';
import { headlineOfFront, readMarkdownFront } from './front.ts';
import { withoutAttributes } from './attributes.ts';
import { joinBrokenStarts } from './broken-starts.ts';
import { cutMarkdownSite } from './site.ts';
import { findSiteLines } from '../site/site-lines.ts';
import { withoutStruck } from './struck-words.ts';
import { mendLeftTags } from './left-tags.ts';
import { drawTables } from './ruled-tables.ts';
import { headUnderlined } from './underlined.ts';
import { dropGluedCounts, normaliseCharacters } from '../source/normalise.ts';
import { type Piece, toParagraph } from '../pieces.ts';
import { mendMarkdownLines } from './author-lines.ts';
import type { RepairLog } from '../repair-log.ts';
import { toRich } from '../rich-text.ts';
import { linesOf } from '../source/narrow-text.ts';
import { squeeze } from '../source/white-space.ts';
import type { PageHints } from '../hints.ts';
import { partContactTables } from '../text/contact-tables.ts';
import { tidyTable } from '../text/grids.ts';
import { withoutAddresses } from '../text/inline-markup.ts';
import type { SourcePieces } from '../text/text-pieces.ts';

// Object.keys forgets which keys a record has; the schema's shape has no others.
const keysOf = (shape: typeof releaseSchema.shape): (keyof ReleaseRecord)[] =>
  releaseSchema.keyof().options.filter((key) => key in shape);

const ownFields = keysOf(releaseSchema.shape).filter(
  (key) => !importerFields.some((field) => field === key) || key === 'issuer',
);

/** A Markdown source as pieces, with what its front matter says. */
export interface MarkdownPieces extends SourcePieces {
  /** What stands beside the text. */
  readonly hints: PageHints;
  /** Fields that a keeper wrote. */
  readonly kept: Partial<ReleaseRecord>;
}

const mendTexts = (root: Nodes, log: RepairLog): void => {
  if (root.type === 'text' || root.type === 'inlineCode' || root.type === 'code')
    root.value = normaliseCharacters(root.value, log);
  if ('children' in root) for (const child of root.children) mendTexts(child, log);
};

// A backslash of Markdown has done its work when the tree is read; the tree holds the words.
const readTree = (body: string, log: RepairLog): Root => {
  const tree = parseBody(body);
  mendTexts(tree, log);
  return tree;
};

const metadata = /^\s*(Title:[ \t]*\S.*\n(?:[A-Za-z][\w -]{1,24}:.*\n){1,12})[ \t]*(?:\n|$)/;

const pageLine =
  /^(Title|URL Source|Published Time|Number of Pages|Markdown Content):[ \t]*((?:[^ \t\n].*)?)$/;

/** What a reader that turns pages into Markdown sets above them: the page's title and whence it came. */
const readPageHead = (
  body: string,
  shift: number,
): { readonly title: string; readonly body: string; readonly leftOut: LeftOut[] } => {
  const lines = body.split('\n');
  const leftOut: LeftOut[] = [];
  let title = '';
  // "Title: …" and "License: …" down to a blank line: front matter without its fences.
  const [whole, fields = ''] = metadata.exec(body) ?? [];
  if (whole !== undefined && !fields.includes('\nURL Source:')) {
    const above = body.slice(0, body.indexOf('Title:')).split('\n').length - 1;
    const rows = fields.trimEnd().split('\n');
    const blank = '\n'.repeat(whole.split('\n').length - 1);
    return {
      title: squeeze(fields.slice('Title:'.length, fields.indexOf('\n'))),
      body: blank + body.slice(whole.length),
      leftOut: rows.map((row, at) =>
        toLeftOut(above + at + 1 + shift, at === 0 ? 'Title:' : row, 'page furniture'),
      ),
    };
  }
  if (!/^\s*Title:.*\n+URL Source:/.test(body)) return { title, body, leftOut };
  for (const [at, line] of lines.slice(0, 12).entries()) {
    const [, name, value = ''] = pageLine.exec(line) ?? [];
    if (name === undefined) continue;
    leftOut.push(toLeftOut(at + 1 + shift, name === 'Title' ? 'Title:' : line, 'site furniture'));
    if (name === 'Title') title = value.trim();
    lines[at] = '';
  }
  return { title, body: lines.join('\n'), leftOut };
};

const withoutMarks = (line: string): string =>
  squeeze(withoutAddresses(line).replace(/^\s*(?:(?:#{1,6}|[-*+>])\s+)*/, ''));

/** Takes what a site set around a release out of the lines of a Markdown source; tells of it, lines counted from `shift`. */
const cutPage = (
  printed: string,
  shift: number,
  log: RepairLog,
): { readonly body: string; readonly leftOut: LeftOut[] } => {
  const released = withoutStruck(printed, shift);
  const parted = partContactTables(dropGluedCounts(released.text, log));
  const { body, lineOf } = mendLeftTags(parted.text, log);
  const plain = withoutAttributes(headUnderlined(drawTables(joinBrokenStarts(body))), shift);
  const lines = linesOf(plain.body);
  const found = [...findSiteLines(lines).places].filter((at) => lines[at]?.trim() !== '');
  const leftOut = found.map((at) =>
    toLeftOut(at + 1 + shift, withoutMarks(lines[at] ?? ''), 'site furniture'),
  );
  for (const at of found) lines[at] = '';
  return {
    body: lines.join('\n'),
    leftOut: [
      ...released.leftOut,
      ...[...plain.leftOut, ...leftOut].map((one) => ({
        ...one,
        line: parted.lineOf(lineOf(one.line - shift)) + shift,
      })),
    ],
  };
};

/** Reads a Markdown source as pieces; the front matter of a release of the archive is believed and kept. */
export const readMarkdownPieces = (text: string, log: RepairLog): MarkdownPieces => {
  const front = readMarkdownFront(text);
  const { body, shift, record, line: first } = front;
  const page = readPageHead(body, shift);
  const own = record === undefined ? cutPage(page.body, shift, log) : undefined;
  const tree = readTree(own === undefined ? page.body : mendMarkdownLines(own.body), log);
  // A release of the archive holds nothing of a site; what another program wrote in its front matter is no word of the release.
  const ofSite =
    own === undefined
      ? page.leftOut
      : [...front.leftOut, ...page.leftOut, ...own.leftOut, ...cutMarkdownSite(tree, shift)].sort(
          (one, other) => one.line - other.line,
        );
  // What the importer wrote has its subheads and headings marked.
  const settled = record?.source !== undefined;
  const pieces = tree.children
    .flatMap((node) => piecesOf(node, shift))
    .map((piece): Piece => {
      if (record === undefined) return tidyTable(piece);
      if (settled && piece.kind === 'paragraph') return { ...piece, plain: true };
      return settled && piece.kind === 'heading' ? { ...piece, settled: true } : piece;
    });
  const above: Piece[] = (record?.masthead ?? []).map((line, at) =>
    toParagraph(toRich(line, first + at)),
  );
  const supplied = record !== undefined && /^\[.*\]$/.test(record.title);
  const title: Piece[] =
    record && !supplied
      ? [
          {
            kind: 'heading',
            depth: 2,
            marked: true,
            main: true,
            text: toRich(record.title, first),
          },
        ]
      : [];
  const named = page.title === '' ? (headlineOfFront(front.hints, tree) ?? '') : page.title;
  const pageTitle: Piece[] =
    named === ''
      ? []
      : [{ kind: 'heading', depth: 2, marked: true, main: true, text: toRich(named, first) }];
  const kept: Partial<ReleaseRecord> = record
    ? Object.fromEntries(
        ownFields.flatMap((field) => (record[field] === undefined ? [] : [[field, record[field]]])),
      )
    : {};
  if (record?.date !== undefined) kept.date = record.date;
  return {
    pieces: [...above, ...title, ...pageTitle, ...pieces],
    // A title that was taken for the headline is not left out.
    leftOut: named === page.title ? ofSite : withoutTitle(ofSite, front.hints.titleLines),
    words: [
      ...(record?.masthead ?? []),
      supplied ? '' : (record?.title ?? ''),
      named,
      wordsOfTree(tree),
    ].join('\n'),
    hints: settled && record.date === undefined ? { ...front.hints, undated: true } : front.hints,
    kept,
  };
};
