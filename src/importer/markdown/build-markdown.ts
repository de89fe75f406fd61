import type {
  BlockContent,
  DefinitionContent,
  List as MdastList,
  ListItem,
  Paragraph as MdastParagraph,
  PhrasingContent,
  Root,
  RootContent,
  TableRow,
  Text,
} from 'mdast';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { remark } from 'remark';
import type { Processor } from 'unified';
import type { Item, List, Piece, Table } from '../pieces.ts';
import { writeText } from './plain-words.ts';
import type { Mark, Rich } from '../rich-text.ts';
import { foldSpace } from '../source/white-space.ts';

const writerOf = (text: typeof writeText) =>
  remark()
    .use(function releaseSyntax(this: Processor): undefined {
      this.data().toMarkdownExtensions = [
        gfmFootnoteToMarkdown(),
        gfmTableToMarkdown({ tablePipeAlign: false }),
        { handlers: { text } },
      ];
    })
    .data('settings', {
      bullet: '-',
      listItemIndent: 'one',
      emphasis: '*',
      strong: '*',
      rule: '-',
      incrementListMarker: true,
      // The site reads no autolinks; an address as its own words is a link like any other.
      resourceLink: true,
    })
    .freeze();

const processor = writerOf(writeText);
const plainProcessor = writerOf((node: Text, _parent, state) =>
  state.stack.includes('tableCell') ? node.value.replaceAll('|', '\\|') : node.value,
);

// Emphasis is kept only where its signs cannot be misread: between white space or punctuation, not around it.
const isSafe = (text: string, mark: Mark): boolean => {
  const inner = text.slice(mark.from, mark.to);
  return (
    /^[\p{Alpha}\p{N}]/u.test(inner) &&
    /[\p{Alpha}\p{N}]$/u.test(inner) &&
    (mark.from === 0 || /[\s(]/.test(text.charAt(mark.from - 1))) &&
    (mark.to === text.length || /[\s.,;:)]/.test(text.charAt(mark.to))) &&
    !(mark.from === 0 && mark.to === text.length)
  );
};

// The marks within the one at a place; a paragraph may hold very many, in their order.
const marksWithin = (marks: readonly Mark[], at: number): Mark[] => {
  const inner: Mark[] = [];
  const mark = marks[at];
  if (!mark) return inner;
  for (let next = at + 1; next < marks.length; next += 1) {
    const other = marks[next];
    if (!other || other.from >= mark.to) break;
    if (other.to <= mark.to && other.kind !== mark.kind) inner.push(other);
  }
  return inner;
};

const build = (
  text: string,
  from: number,
  to: number,
  marks: readonly Mark[],
): PhrasingContent[] => {
  const nodes: PhrasingContent[] = [];
  let at = from;
  const plain = (end: number): void => {
    if (end > at) nodes.push({ type: 'text', value: foldSpace(text.slice(at, end)) });
    at = end;
  };
  for (const [index, mark] of marks.entries()) {
    if (mark.from < at || mark.to > to) continue;
    plain(mark.from);
    if (mark.kind === 'note')
      nodes.push({ type: 'footnoteReference', identifier: mark.value, label: mark.value });
    else {
      const children = build(text, mark.from, mark.to, marksWithin(marks, index));
      if (mark.kind === 'link') nodes.push({ type: 'link', url: mark.value, children });
      else nodes.push({ type: mark.kind, children });
    }
    at = mark.to;
  }
  plain(to);
  return nodes;
};

const phrasingOf = (rich: Rich, every = false): PhrasingContent[] => {
  const from = rich.text.length - rich.text.trimStart().length;
  const to = rich.text.trimEnd().length;
  if (rich.marks.length === 0)
    return from < to ? [{ type: 'text', value: foldSpace(rich.text.slice(from, to)) }] : [];
  const marks = rich.marks.filter(
    (mark) =>
      mark.from >= from &&
      mark.to <= to &&
      (mark.kind === 'note' || mark.kind === 'link' || every || isSafe(rich.text, mark)),
  );
  return build(rich.text, from, to, marks);
};

const paragraphOf = (lines: readonly Rich[], every: boolean): MdastParagraph => ({
  type: 'paragraph',
  children: lines
    .filter((line) => line.text.trim() !== '')
    .flatMap((line, at): PhrasingContent[] => [
      ...(at > 0 ? [{ type: 'break' as const }] : []),
      ...phrasingOf(line, every),
    ]),
});

const itemOf = (item: Item, every: boolean): ListItem => ({
  type: 'listItem',
  spread: false,
  children: [
    paragraphOf([item.text], every),
    ...item.rest.flatMap((piece) => blockOf(piece, every)),
  ],
});

const listOf = (list: List, every: boolean): MdastList => ({
  type: 'list',
  ordered: list.ordered,
  ...(list.ordered ? { start: list.start } : {}),
  spread: false,
  children: list.items.map((item) => itemOf(item, every)),
});

const tableOf = (table: Table, every: boolean): RootContent => {
  const width = table.rows.reduce((most, row) => Math.max(most, row.length), 1);
  const rowOf = (cells: readonly Rich[]): TableRow => ({
    type: 'tableRow',
    children: Array.from({ length: width }, (_, at) => {
      const cell = cells[at];
      return { type: 'tableCell', children: cell ? phrasingOf(cell, every) : [] };
    }),
  });
  const rows = table.rows.map(rowOf);
  return { type: 'table', children: table.headed ? rows : [rowOf([]), ...rows] };
};

const blockOf = (piece: Piece, every: boolean): (BlockContent | DefinitionContent)[] => {
  switch (piece.kind) {
    case 'paragraph': {
      const paragraph = paragraphOf(piece.lines, every);
      return paragraph.children.length > 0 ? [paragraph] : [];
    }
    case 'heading':
      return [{ type: 'heading', depth: piece.depth, children: phrasingOf(piece.text, every) }];
    case 'list':
      return [listOf(piece, every)];
    case 'table': {
      const table = tableOf(piece, every);
      return table.type === 'table' ? [table] : [];
    }
    case 'note':
      return [
        {
          type: 'footnoteDefinition',
          identifier: piece.label,
          label: piece.label,
          children: [paragraphOf([piece.text], every)],
        },
      ];
  }
};

/** The pieces as a Markdown tree; `every` keeps emphasis that the archive does not print. */
export const buildTree = (pieces: readonly Piece[], every = false): Root => {
  const children: RootContent[] = [];
  for (const block of pieces.flatMap((piece) => blockOf(piece, every))) {
    const last = children.at(-1);
    // Two lists in a row would read as one; numbers that begin anew stay apart by their other sign.
    if (
      block.type === 'list' &&
      last?.type === 'list' &&
      block.ordered === last.ordered &&
      (block.ordered !== true || block.start === (last.start ?? 1) + last.children.length)
    )
      for (const one of block.children) last.children.push(one);
    else children.push(block);
  }
  return { type: 'root', children };
};

// An ampersand is escaped for fear of a character reference; where none can follow, it stands for itself.
const loneAmpersand = /\\&(?!#|[A-Za-z][A-Za-z0-9]{1,31};)/g;

/** The pieces as Markdown; every character that Markdown would misread is escaped. */
export const buildMarkdown = (pieces: readonly Piece[]): string =>
  processor.stringify(buildTree(pieces)).replace(loneAmpersand, '&').trim();

/** A piece whose words are Markdown already, as Markdown: only what marks it is added. */
export const writeAround = (piece: Piece): string => {
  const text = plainProcessor
    .stringify(buildTree([piece], true))
    .replace(loneAmpersand, '&')
    .trim();
  return piece.kind === 'heading' && piece.main === true ? text.slice(1) : text;
};
