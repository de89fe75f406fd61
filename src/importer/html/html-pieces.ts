import type { Element, Nodes } from 'hast';
import { paragraphsOf, stripBullet } from '../text/broken-lines.ts';
import { linesOfBrokenText } from './broken-text.ts';
import { Closeness } from './closeness.ts';
import { withoutGapSigns } from './gaps.ts';
import { LineBuilder } from './lines.ts';
import { readHtmlTable } from './tables.ts';
import { attributeOf, isBlock, lineOfNode, textOfNode } from './tree.ts';
import { linkTarget } from '../text/link-target.ts';
import type { LeftOut } from '../site/left-out.ts';
import { type Item, type Piece, paragraphOf } from '../pieces.ts';
import { toSubscript, toSuperscript } from '../source/raised.ts';
import type { RepairLog } from '../repair-log.ts';
import { joinRich, type Mark } from '../rich-text.ts';
import { readTextPieces } from '../text/text-pieces.ts';

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

const isBreak = (node: Nodes | undefined): boolean =>
  node === undefined || (node.type === 'element' && node.tagName === 'br');

const isUnderlined = (element: Element): boolean =>
  element.tagName === 'u' ||
  /text-decoration\s*:[^;]*\bunderline/i.test(attributeOf(element, 'style'));

const isBlank = (node: Nodes | undefined): boolean =>
  node?.type === 'text' && node.value.trim() === '';

// "<u>More jobs for Reno</u><br>": a line that is underlined to its end is set apart as by bold type, and so is a label that opens one; words within a line are not.
const isUnderlinedLine = (siblings: readonly Nodes[], at: number): boolean => {
  const node = siblings[at];
  if (node?.type !== 'element' || !isUnderlined(node)) return false;
  if (!isBreak(siblings[isBlank(siblings[at - 1]) ? at - 2 : at - 1])) return false;
  const next = siblings[at + 1];
  return (
    isBreak(isBlank(next) ? siblings[at + 2] : next) ||
    // "<u>Study Design</u>. Forty people …", "<u>Study Design:</u> Forty people …"
    (next?.type === 'text' && (/^\s?[.:]\s/.test(next.value) || /[.:]\s*$/.test(textOfNode(node))))
  );
};

// Pages set paragraphs in a list's tags to draw them in; without items it is none.
const isList = ({ tagName, children }: Element): boolean =>
  (tagName === 'ul' || tagName === 'ol') &&
  children.some((child) => child.type === 'element' && /^(?:li|ul|ol)$/.test(child.tagName));

const withLines = (piece: Piece, lineAt: (line: number) => number): Piece =>
  piece.kind === 'paragraph'
    ? { ...piece, lines: piece.lines.map((line) => ({ ...line, line: lineAt(line.line) })) }
    : piece;

/** Makes pieces of an article's tree while it is walked. */
export class PieceReader {
  /** The pieces so far. */
  readonly pieces: Piece[] = [];
  /** Lines of preformatted text that are no part of the release, as the page prints them. */
  readonly leftOut: LeftOut[];
  /** The words of each preformatted text, without what was left out of it. */
  readonly preformatted: Map<Element, string>;
  readonly #line = new LineBuilder();
  readonly #log: RepairLog;
  readonly #closeness = new Closeness();

  constructor(log: RepairLog, outer?: PieceReader) {
    this.#log = log;
    this.leftOut = outer?.leftOut ?? [];
    this.preformatted = outer?.preformatted ?? new Map<Element, string>();
  }

  /** Ends the open paragraph. */
  flush(): void {
    for (const lines of this.#line.take())
      for (const one of paragraphsOf(lines)) this.pieces.push(one);
  }

  /** Reads a node that stands in a line, and the blocks in it; `siblings` are the nodes beside it, itself the one `at` its place. */
  inline(node: Nodes, siblings: readonly Nodes[] = [node], at = 0): void {
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
    const kind =
      inlineKind[tagName] ??
      (isBoldStyle(node) || isUnderlinedLine(siblings, at) ? 'strong' : undefined);
    const target =
      tagName === 'a' ? linkTarget(attributeOf(node, 'href'), textOfNode(node)) : undefined;
    if (kind) this.#line.open(kind, '');
    if (target !== undefined) this.#line.open('link', target);
    for (const [place, child] of node.children.entries()) this.inline(child, node.children, place);
    if (target !== undefined) this.#line.close();
    if (kind) this.#line.close();
  }

  /** Reads a node that stands on lines of its own. */
  block(element: Element): void {
    this.flush();
    const { tagName } = element;
    // Only above the news does it matter which line goes on.
    const at = this.pieces.length;
    const close = at < 40 && this.#closeness.reads(element);
    if (tagName === 'table') this.#table(element);
    else if (isList(element)) this.#list(element);
    else if (tagName === 'pre') this.#pre(element);
    else if (/^h[1-6]$/.test(tagName)) this.#heading(element);
    else {
      const bold = tagName === 'p' && isBoldStyle(element);
      if (bold) this.#line.open('strong', '');
      for (const [place, child] of element.children.entries())
        this.inline(child, element.children, place);
      if (bold) this.#line.close();
      this.flush();
      const own = this.pieces[at];
      if (tagName === 'figcaption')
        for (const [place, piece] of this.pieces.entries())
          if (place >= at && piece.kind === 'paragraph')
            this.pieces[place] = { ...piece, plain: true };
      if (close && own?.kind === 'paragraph') this.pieces[at] = { ...own, close };
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
    const text = withoutGapSigns(textOfNode(element));
    const read = readTextPieces(text, this.#log);
    const places = linesOfBrokenText(element);
    const lineAt = (line: number): number => places?.[line - 1] ?? line + lineOfNode(element) - 1;
    for (const one of read.pieces) this.pieces.push(withLines(one, lineAt));
    this.preformatted.set(element, read.words);
    const printed = text.split('\n');
    for (const one of read.leftOut)
      this.leftOut.push({
        ...one,
        line: lineAt(one.line),
        text: printed[one.line - 1]?.trim() ?? one.text,
      });
  }

  #list(element: Element): void {
    const items: Item[] = [];
    for (const child of element.children) {
      if (child.type !== 'element') continue;
      const nested = new PieceReader(this.#log, this);
      if (child.tagName === 'ul' || child.tagName === 'ol') {
        nested.block(child);
        const last = items.pop();
        if (last) items.push({ ...last, rest: [...last.rest, ...nested.pieces] });
        else for (const one of nested.pieces) this.pieces.push(one);
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
            rest: [...(more.length > 0 ? [paragraphOf(more)] : []), ...rest],
          });
      } else if (first.kind === 'heading') items.push({ text: first.text, rest });
      else for (const one of nested.pieces) this.pieces.push(one);
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
      const nested = new PieceReader(this.#log, this);
      for (const child of cell.children) nested.inline(child);
      nested.flush();
      return nested.pieces;
    });
    for (const one of read) this.pieces.push(one);
  }
}
