import type { Nodes, Root } from 'mdast';
import { z } from 'zod';
import { parseYaml, splitFrontMatter } from '../content-folder/front-matter.ts';
import { type ReleaseRecord, releaseSchema } from '../domain/release.ts';
import { parseBody } from '../markdown/parse-body.ts';
import { wordsOfTree } from './fidelity.ts';
import { piecesOf } from './markdown-nodes.ts';
import { importerFields } from './front-matter.ts';
import { type LeftOut, toLeftOut } from './left-out.ts';
import { cutMarkdownSite } from './markdown-site.ts';
import { normaliseCharacters } from './normalise.ts';
import { type Piece, toParagraph } from './pieces.ts';
import { mendMarkdownLines } from './markdown-lines.ts';
import type { RepairLog } from './repair-log.ts';
import { toRich } from './rich-text.ts';
import { plainTitle } from './page-hints.ts';
import type { PageHints } from './split-release.ts';
import type { SourcePieces } from './text-pieces.ts';

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

const pageLine = /^(Title|URL Source|Published Time|Number of Pages|Markdown Content):[ \t]*(.*)$/;

/** What a reader that turns pages into Markdown sets above them: the page's title and whence it came. */
const readPageHead = (
  body: string,
): { readonly title: string; readonly body: string; readonly leftOut: LeftOut[] } => {
  const lines = body.split('\n');
  const leftOut: LeftOut[] = [];
  let title = '';
  if (!/^\s*Title:.*\n+URL Source:/.test(body)) return { title, body, leftOut };
  for (const [at, line] of lines.slice(0, 12).entries()) {
    const [, name, value = ''] = pageLine.exec(line) ?? [];
    if (name === undefined) continue;
    leftOut.push(toLeftOut(at + 1, name === 'Title' ? 'Title:' : line, 'site furniture'));
    if (name === 'Title') title = value.trim();
    lines[at] = '';
  }
  return { title, body: lines.join('\n'), leftOut };
};

const leaveOutLines = (text: string, line: number): LeftOut[] =>
  text
    .split('\n')
    .flatMap((one, at) => (one.trim() === '' ? [] : [toLeftOut(line + at, one, 'page furniture')]));

const named = z.looseObject({ title: z.string().optional(), headline: z.string().optional() });

/** The headline that another program's front matter gives a release; it stands in where the text prints none. */
const hintsOfYaml = (fields: unknown): PageHints => {
  const told = named.safeParse(fields);
  const title = plainTitle(told.data?.headline ?? told.data?.title);
  return title === undefined ? {} : { title };
};

/** Reads a Markdown source as pieces; the front matter of a release of the archive is believed and kept. */
export const readMarkdownPieces = (text: string, log: RepairLog): MarkdownPieces => {
  const { yaml, body, yamlLine } = splitFrontMatter(text);
  const shift = yaml === '' ? 0 : yamlLine + yaml.split('\n').length;
  const fields = yaml === '' ? undefined : parseYaml(yaml);
  const known = yaml === '' ? undefined : releaseSchema.partial({ source: true }).safeParse(fields);
  const record = known?.success === true ? known.data : undefined;
  const page = readPageHead(body);
  const tree = readTree(record === undefined ? mendMarkdownLines(page.body) : page.body, log);
  // A release of the archive holds nothing of a site; what another program wrote in its front matter is no word of the release.
  const ofSite =
    record === undefined
      ? [
          ...(yaml === '' ? [] : leaveOutLines(yaml, yamlLine)),
          ...page.leftOut,
          ...cutMarkdownSite(tree, shift),
        ]
      : page.leftOut;
  const pieces = tree.children.flatMap((node) => piecesOf(node, shift));
  const above: Piece[] = (record?.masthead ?? []).map((line, at) =>
    toParagraph(toRich(line, yamlLine + at)),
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
            text: toRich(record.title, yamlLine),
          },
        ]
      : [];
  const pageTitle: Piece[] =
    page.title === ''
      ? []
      : [{ kind: 'heading', depth: 2, marked: true, main: true, text: toRich(page.title, 1) }];
  const kept: Partial<ReleaseRecord> = record
    ? Object.fromEntries(
        ownFields.flatMap((field) => (record[field] === undefined ? [] : [[field, record[field]]])),
      )
    : {};
  if (record?.date !== undefined) kept.date = record.date;
  return {
    pieces: [...above, ...title, ...pageTitle, ...pieces],
    leftOut: ofSite,
    words: [
      ...(record?.masthead ?? []),
      supplied ? '' : (record?.title ?? ''),
      page.title,
      wordsOfTree(tree),
    ].join('\n'),
    hints: record === undefined ? hintsOfYaml(fields) : {},
    kept,
  };
};
