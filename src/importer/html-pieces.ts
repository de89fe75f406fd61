import type { Element, Nodes } from 'hast';
import { articleWords } from './article-words.ts';
import { paragraphsOf, stripBullet } from './broken-lines.ts';
import { findArticle } from './html-article.ts';
import { cutOtherStories } from './html-tail.ts';
import { moveByline } from './html-byline.ts';
import { readHtmlTable } from './html-tables.ts';
import { attributeOf, isBlock, lineOfNode, mapTexts, parseHtml, textOfNode } from './html-tree.ts';
import { isLinkable } from './inline-markup.ts';
import { isSiteTalk, type LeftOut, reasonToLeaveOut, toLeftOut } from './left-out.ts';
import { normaliseCharacters } from './normalise.ts';
import { type Item, type Piece, toParagraph } from './pieces.ts';
import { markHeadline } from './html-headline.ts';
import { hintsOf, titlesOf } from './page-hints.ts';
import { toSubscript, toSuperscript } from './raised.ts';
import type { RepairLog } from './repair-log.ts';
import { joinRich, type Mark, type Rich, trimRich } from './rich-text.ts';
import type { PageHints } from './split-release.ts';
import { mergeLists } from './list-pieces.ts';
import { readTextPieces, type SourcePieces } from './text-pieces.ts';

type Inline = Exclude<Mark['kind'], 'note'>;

const inlineKind: Record<string, Inline> = {
  b: 'strong',
  strong: 'strong',
  i: 'emphasis',
  em: 'emphasis',
  cite: 'emphasis',
};

const isBoldStyle = (element: Element): boolean =>
  /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(attributeOf(element, 'style'));

/** Collects a paragraph's words and marks while the tree is walked. */
class LineBuilder {
  #text = '';
  #marks: Mark[] = [];
  #line: number | undefined;
  readonly #lines: Rich[] = [];
  readonly #blocks: Rich[][] = [];

  add(text: string, line: number): void {
    const words = text.replace(/\s+/g, ' ');
    if (words.trim() !== '') this.#line ??= line;
    this.#text += /\s$/.test(this.#text) || this.#text === '' ? words.trimStart() : words;
  }

  get length(): number {
    return this.#text.length;
  }

  mark(kind: Mark['kind'], from: number, value: string): void {
    if (this.#text.length > from) this.#marks.push({ kind, from, to: this.#text.length, value });
  }

  break(): void {
    const rich = trimRich({
      text: this.#text,
      line: this.#line ?? 1,
      marks: this.#marks.sort((a, b) => a.from - b.from || b.to - a.to),
    });
    if (rich.text !== '') this.#lines.push(rich);
    else if (this.#lines.length > 0) this.#blocks.push(this.#lines.splice(0));
    this.#text = '';
    this.#marks = [];
    this.#line = undefined;
  }

  /** The lines so far, in blocks where an empty line parted them. */
  take(): Rich[][] {
    this.break();
    if (this.#lines.length > 0) this.#blocks.push(this.#lines.splice(0));
    return this.#blocks.splice(0);
  }
}

class PieceReader {
  readonly pieces: Piece[] = [];
  readonly #line = new LineBuilder();
  readonly #log: RepairLog;

  constructor(log: RepairLog) {
    this.#log = log;
  }

  flush(): void {
    for (const lines of this.#line.take()) this.pieces.push(...paragraphsOf(lines));
  }

  inline(node: Nodes): void {
    if (node.type === 'text') {
      this.#line.add(node.value, lineOfNode(node));
      return;
    }
    if (node.type !== 'element') return;
    const { tagName } = node;
    if (tagName === 'br') {
      this.#line.break();
      return;
    }
    if (tagName === 'sup' || tagName === 'sub') {
      const printed = textOfNode(node);
      const raised = tagName === 'sup' ? toSuperscript(printed) : toSubscript(printed);
      if (printed.trim() !== '') {
        const text = raised ?? printed;
        if (raised !== undefined && raised !== printed.trim())
          this.#log.record(
            tagName === 'sup' ? 'superscript' : 'subscript',
            `<${tagName}>${printed}</${tagName}>`,
            raised,
          );
        this.#line.add(text, lineOfNode(node));
      }
      return;
    }
    if (isBlock(node)) {
      this.block(node);
      return;
    }
    const from = this.#line.length;
    for (const child of node.children) this.inline(child);
    const kind = inlineKind[tagName] ?? (isBoldStyle(node) ? 'strong' : undefined);
    if (kind) this.#line.mark(kind, from, '');
    if (tagName === 'a') {
      const href = attributeOf(node, 'href');
      if (isLinkable(href)) this.#line.mark('link', from, href);
    }
  }

  block(element: Element): void {
    this.flush();
    const { tagName } = element;
    if (tagName === 'table') this.#table(element);
    else if (tagName === 'ul' || tagName === 'ol') this.#list(element);
    else if (tagName === 'pre') this.#pre(element);
    else if (/^h[1-6]$/.test(tagName)) this.#heading(element);
    else {
      for (const child of element.children) this.inline(child);
      this.flush();
    }
  }

  #heading(element: Element): void {
    for (const child of element.children) this.inline(child);
    const lines = this.#line.take().flat();
    if (lines.length === 0) return;
    const level = Number(element.tagName.slice(1));
    this.pieces.push({
      kind: 'heading',
      depth: level > 3 ? 3 : level === 3 ? 3 : 2,
      marked: true,
      main: level === 1,
      text: joinRich(lines, ' '),
    });
  }

  #pre(element: Element): void {
    const text = textOfNode(element);
    const read = readTextPieces(text, this.#log);
    const shift = lineOfNode(element) - 1;
    this.pieces.push(...read.pieces.map((piece) => shiftLines(piece, shift)));
  }

  #list(element: Element): void {
    const items: Item[] = [];
    for (const child of element.children) {
      if (child.type !== 'element') continue;
      const nested = new PieceReader(this.#log);
      if (child.tagName === 'ul' || child.tagName === 'ol') {
        nested.block(child);
        const last = items.pop();
        if (last) items.push({ ...last, rest: [...last.rest, ...nested.pieces] });
        else this.pieces.push(...nested.pieces);
        continue;
      }
      for (const part of child.children) nested.inline(part);
      nested.flush();
      const [first, ...rest] = nested.pieces;
      if (!first) continue;
      if (first.kind === 'paragraph') {
        const [text, ...more] = first.lines;
        if (text)
          items.push({
            text: stripBullet(text),
            rest: [...(more.length > 0 ? [toParagraph(...more)] : []), ...rest],
          });
      } else if (first.kind === 'heading') items.push({ text: first.text, rest });
      else this.pieces.push(first, ...rest);
    }
    const start = Number(attributeOf(element, 'start'));
    if (items.length > 0)
      this.pieces.push({
        kind: 'list',
        ordered: element.tagName === 'ol',
        start: Number.isInteger(start) && start > 0 ? start : 1,
        items,
      });
  }

  #table(element: Element): void {
    const read = readHtmlTable(element, (cell) => {
      const nested = new PieceReader(this.#log);
      for (const child of cell.children) nested.inline(child);
      nested.flush();
      return nested.pieces;
    });
    this.pieces.push(...read);
  }
}

const shiftLines = (piece: Piece, by: number): Piece =>
  piece.kind === 'paragraph'
    ? { ...piece, lines: piece.lines.map((line) => ({ ...line, line: line.line + by })) }
    : piece;

// The wrapper of an EDGAR document says what the file is, in tags that are no HTML.
const edgarHead = /^(?:\s*<(?:DOCUMENT|TYPE|SEQUENCE|FILENAME|DESCRIPTION|TEXT|PAGE)>[^\n<]*\n?)+/i;

const isPlainFurniture = (piece: Piece): LeftOut['reason'] | undefined =>
  piece.kind === 'paragraph' && piece.lines.length === 1
    ? reasonToLeaveOut(piece.lines[0]?.text ?? '')
    : undefined;

/** Reads a page as pieces: its article without the site around it, lists, tables, headings and raised characters kept. */
export const readHtmlPieces = (
  html: string,
  log: RepairLog,
): SourcePieces & { readonly hints: PageHints } => {
  const head = edgarHead.exec(html)?.[0] ?? '';
  const rest = html.slice(head.length);
  const { tree, scripts } = parseHtml(`${'\n'.repeat(head.split('\n').length - 1)}${rest}`);
  const hints = hintsOf(tree);
  mapTexts(tree, (text) => normaliseCharacters(text.value, log));
  markHeadline(tree, titlesOf(tree));
  const { root, leftOut } = findArticle(tree);
  leftOut.push(...cutOtherStories(root));
  moveByline(root, log);
  const left: LeftOut[] = [...leftOut].sort((a, b) => a.line - b.line);
  if (head.trim() !== '') left.unshift(toLeftOut(1, head.replace(/[<>]/g, ' '), 'site furniture'));
  if (scripts > 0) left.push(toLeftOut(1, `${String(scripts)} scripts`, 'script'));
  const reader = new PieceReader(log);
  for (const child of root.children) reader.inline(child);
  reader.flush();
  const pieces: Piece[] = [];
  let words = articleWords(root);
  for (const piece of mergeLists(reader.pieces)) {
    const reason = isPlainFurniture(piece);
    const line = piece.kind === 'paragraph' ? piece.lines[0] : undefined;
    if (reason !== undefined && line) {
      left.push(toLeftOut(line.line, line.text, reason));
      words = words.replace(line.text, '');
    } else if (piece.kind === 'paragraph' && piece.lines.some(({ text }) => isSiteTalk(text))) {
      const talk = piece.lines.filter(({ text }) => isSiteTalk(text));
      for (const { line: at, text } of talk) {
        left.push(toLeftOut(at, text, 'site furniture'));
        words = words.replace(text, '');
      }
      const own = piece.lines.filter((one) => !talk.includes(one));
      if (own.length > 0) pieces.push({ ...piece, lines: own });
    } else pieces.push(piece);
  }
  return { pieces, leftOut: left, words, hints };
};
