import type { List as MdastList, PhrasingContent, RootContent, Table as MdastTable } from 'mdast';
import { linkTarget } from '../text/link-target.ts';
import { type Item, type Piece, paragraphOf, toParagraph } from '../pieces.ts';
import { joinRich, type Mark, type Rich, toRich, trimRich } from '../rich-text.ts';
import { foldSpace } from '../source/white-space.ts';

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
      else if ('value' in node) this.#text += foldSpace(node.value);
      const to = this.#text.length;
      if (to <= from) continue;
      if (node.type === 'footnoteReference')
        this.#marks.push({ kind: 'note', from, to, value: node.identifier });
      else if (node.type === 'link') {
        const value = linkTarget(node.url, this.#text.slice(from, to));
        if (value !== undefined) this.#marks.push({ kind: 'link', from, to, value });
      } else if (node.type === 'strong' || node.type === 'emphasis')
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
  const start = list.start ?? 1;
  // "1." alone on its line counts nothing, and is kept as printed.
  if (list.ordered === true && list.children.every(({ children }) => children.length === 0))
    return list.children.map(({ position }, at) => ({
      ...toParagraph(toRich(`${String(start + at)}.`, (position?.start.line ?? 1) + shift)),
      plain: true,
    }));
  for (const child of list.children) {
    const [first, ...rest] = child.children;
    if (!first && list.ordered === true)
      items.push({ text: toRich('', (child.position?.start.line ?? 1) + shift), rest: [] });
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
  return items.length === 0 ? [] : [{ kind: 'list', ordered: list.ordered === true, start, items }];
};

const tableOf = (table: MdastTable, shift: number): Piece => {
  const rows = table.children.map((row) =>
    row.children.map((cell) => oneLineOf(cell.children, (cell.position?.start.line ?? 1) + shift)),
  );
  const headed = rows[0]?.some((cell) => cell.text !== '') === true;
  return { kind: 'table', rows: headed ? rows : rows.slice(1), headed };
};

// "**Acme Opens Mill**" right above "**Forty to Be Hired**": type that ends and begins anew with each line parts them; a width breaks lines within it.
const withLinesApart = (nodes: readonly PhrasingContent[]): readonly PhrasingContent[] =>
  nodes.length >= 3 &&
  nodes.length % 2 === 1 &&
  nodes.every((node, at) =>
    at % 2 === 0
      ? node.type === 'strong' || node.type === 'emphasis'
      : node.type === 'text' && node.value === '\n',
  )
    ? nodes.map((node) => (node.type === 'text' ? { type: 'break' as const } : node))
    : nodes;

/** A block of a Markdown tree as pieces, its lines counted from `shift`. */
export const piecesOf = (node: RootContent, shift: number): Piece[] => {
  const line = (node.position?.start.line ?? 1) + shift;
  // Every other kind of node is text to a release.
  // eslint-disable-next-line @typescript-eslint/switch-exhaustiveness-check -- the default covers the rest
  switch (node.type) {
    case 'paragraph': {
      const lines = linesOf(withLinesApart(node.children), line);
      // What a picture shows heads nothing.
      const pictured = node.children.every(({ type }) => type.startsWith('image'));
      if (lines.length === 0) return [];
      return [pictured ? { ...paragraphOf(lines), plain: true } : paragraphOf(lines)];
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
