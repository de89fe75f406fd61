import type {
  List as MdastList,
  Nodes,
  PhrasingContent,
  Root,
  RootContent,
  Table as MdastTable,
} from 'mdast';
import { parseYaml, splitFrontMatter } from '../content-folder/front-matter.ts';
import { type ReleaseRecord, releaseSchema } from '../domain/release.ts';
import { parseBody } from '../markdown/parse-body.ts';
import { wordsOfTree } from './fidelity.ts';
import { importerFields } from './front-matter.ts';
import { isLinkable } from './inline-markup.ts';
import { type LeftOut, toLeftOut } from './left-out.ts';
import { normaliseCharacters } from './normalise.ts';
import { type Item, type Piece, toParagraph } from './pieces.ts';
import type { RepairLog } from './repair-log.ts';
import { joinRich, type Mark, type Rich, toRich, trimRich } from './rich-text.ts';
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

class PhrasingReader {
  #text = '';
  #marks: Mark[] = [];
  readonly #lines: Rich[] = [];
  readonly #line: number;

  constructor(line: number) {
    this.#line = line;
  }

  add(nodes: readonly PhrasingContent[]): void {
    for (const node of nodes) {
      const from = this.#text.length;
      if (node.type === 'break') {
        this.#end();
        continue;
      }
      if (node.type === 'footnoteReference') this.#text += node.label ?? node.identifier;
      else if ('children' in node) this.add(node.children);
      else if (node.type === 'image' || node.type === 'imageReference')
        this.#text += node.alt ?? '';
      else if ('value' in node) this.#text += node.value.replace(/\s+/g, ' ');
      const to = this.#text.length;
      if (to <= from) continue;
      if (node.type === 'footnoteReference')
        this.#marks.push({ kind: 'note', from, to, value: node.identifier });
      else if (node.type === 'link' && isLinkable(node.url))
        this.#marks.push({ kind: 'link', from, to, value: node.url });
      else if (node.type === 'strong' || node.type === 'emphasis')
        this.#marks.push({ kind: node.type, from, to, value: '' });
    }
  }

  #end(): void {
    const marks = this.#marks.sort((a, b) => a.from - b.from || b.to - a.to);
    const rich = trimRich({ text: this.#text, marks, line: this.#line + this.#lines.length });
    if (rich.text !== '') this.#lines.push(rich);
    this.#text = '';
    this.#marks = [];
  }

  lines(): Rich[] {
    this.#end();
    return this.#lines;
  }
}

const linesOf = (nodes: readonly PhrasingContent[], line: number): Rich[] => {
  const reader = new PhrasingReader(line);
  reader.add(nodes);
  return reader.lines();
};

const oneLineOf = (nodes: readonly PhrasingContent[], line: number): Rich => {
  const lines = linesOf(nodes, line);
  return lines.length === 0 ? toRich('', line) : joinRich(lines, ' ');
};

const listOf = (list: MdastList, shift: number): Piece[] => {
  const items: Item[] = [];
  for (const child of list.children) {
    const [first, ...rest] = child.children;
    if (first?.type === 'paragraph')
      items.push({
        text: oneLineOf(first.children, (first.position?.start.line ?? 1) + shift),
        rest: rest.flatMap((node) => piecesOf(node, shift)),
      });
    else if (first)
      items.push({
        text: toRich('', 1),
        rest: child.children.flatMap((node) => piecesOf(node, shift)),
      });
  }
  return items.length === 0
    ? []
    : [{ kind: 'list', ordered: list.ordered === true, start: list.start ?? 1, items }];
};

const tableOf = (table: MdastTable, shift: number): Piece => {
  const rows = table.children.map((row) =>
    row.children.map((cell) => oneLineOf(cell.children, (cell.position?.start.line ?? 1) + shift)),
  );
  const headed = rows[0]?.some((cell) => cell.text !== '') === true;
  return { kind: 'table', rows: headed ? rows : rows.slice(1), headed };
};

const piecesOf = (node: RootContent, shift: number): Piece[] => {
  const line = (node.position?.start.line ?? 1) + shift;
  // Every other kind of node is text to a release.
  // eslint-disable-next-line @typescript-eslint/switch-exhaustiveness-check -- the default covers the rest
  switch (node.type) {
    case 'paragraph': {
      const lines = linesOf(node.children, line);
      return lines.length === 0 ? [] : [toParagraph(...lines)];
    }
    case 'heading': {
      const text = oneLineOf(node.children, line);
      return [
        {
          kind: 'heading',
          text,
          depth: node.depth <= 2 ? 2 : 3,
          marked: true,
          main: node.depth === 1,
        },
      ];
    }
    case 'list':
      return listOf(node, shift);
    case 'table':
      return [tableOf(node, shift)];
    case 'footnoteDefinition': {
      const text = node.children.flatMap((child) =>
        child.type === 'paragraph' ? linesOf(child.children, line) : [],
      );
      return [
        {
          kind: 'note',
          label: node.identifier,
          text: text.length === 0 ? toRich('', line) : joinRich(text, ' '),
        },
      ];
    }
    case 'blockquote':
      return node.children.flatMap((child) => piecesOf(child, shift));
    case 'code':
    case 'html':
      return [
        toParagraph(
          ...node.value
            .split('\n')
            .filter((text) => text.trim() !== '')
            .map((text, at) => toRich(text.trim(), line + at)),
        ),
      ].filter((piece) => piece.lines.length > 0);
    default:
      return [];
  }
};

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

/** Reads a Markdown source as pieces; the front matter of a release of the archive is believed and kept. */
export const readMarkdownPieces = (text: string, log: RepairLog): MarkdownPieces => {
  const { yaml, body, yamlLine } = splitFrontMatter(text);
  const shift = yaml === '' ? 0 : yamlLine + yaml.split('\n').length;
  const known =
    yaml === '' ? undefined : releaseSchema.partial({ source: true }).safeParse(parseYaml(yaml));
  const record = known?.success === true ? known.data : undefined;
  const page = readPageHead(body);
  const tree = readTree(page.body, log);
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
    leftOut: page.leftOut,
    words: [
      ...(record?.masthead ?? []),
      supplied ? '' : (record?.title ?? ''),
      page.title,
      wordsOfTree(tree),
    ].join('\n'),
    hints: {},
    kept,
  };
};
