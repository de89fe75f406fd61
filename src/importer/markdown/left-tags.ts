import type { Html, Nodes, Parents, PhrasingContent, RootContent } from 'mdast';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { remark } from 'remark';
import type { Processor } from 'unified';
import type { RepairLog } from '../repair-log.ts';
import { anyMask, masked, maskSpace, type Written, writeElements } from './page-elements.ts';

function pageSyntax(this: Processor): undefined {
  const data = this.data();
  data.micromarkExtensions = [
    gfmTable(),
    { disable: { null: ['codeIndented', 'setextUnderline'] } },
  ];
  data.fromMarkdownExtensions = [gfmTableFromMarkdown()];
}

const processor = remark().use(pageSyntax).freeze();

// Elements that nothing closes, and those that the next one may close.
const alone = /^(?:area|base|br|col|hr|img|input|link|meta|param|source|track|wbr)$/;
const loose = /^(?:p|li|dt|dd|t[dhr]|tbody|thead|tfoot|option)$/;
// Elements that do no more than hold blocks: what stands in them stands for itself.
const holders =
  /^(?:html|head|body|div|section|article|header|footer|main|nav|aside|center|form|figure|address|blockquote|details|dl)$/;
const tag = /&|<(?:!--|(\/?)([a-z][a-z\d-]{0,30})(?=[\s/>]))?/gi;
/** How many nodes below one whose element is open are looked at for its end, itself counted. */
const reach = 60;

interface Page {
  readonly body: string;
  /** The names of its tags, those that close with their slash. */
  readonly tags: ReadonlySet<string>;
  readonly log: RepairLog;
  readonly found: Written[];
  /** True within a quotation, each of whose lines has a sign. */
  readonly isQuoted: boolean;
}

const spanOf = (node: Nodes): readonly [number, number] => [
  node.position?.start.offset ?? 0,
  node.position?.end.offset ?? 0,
];

const holdsHtml = (node: Nodes): boolean =>
  node.type === 'html' || ('children' in node && node.children.some(holdsHtml));

const isPhrasing = (node: Nodes): node is Nodes & { readonly children: PhrasingContent[] } =>
  node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell';

// "<abbr>" that nothing closes is a word, "<li>" and "<p>" only amid a sentence.
const isElement = (name: string, slash: string, page: Page, inLine: boolean): boolean =>
  alone.test(name) ||
  (slash === '' && !inLine && loose.test(name)) ||
  page.tags.has(slash === '' ? `/${name}` : name);

// The elements of a node; all else that might be read as one is masked, character for character.
const maskHtml = (value: string, page: Page, inLine: boolean): string => {
  const end = value.lastIndexOf('-->');
  return value.replace(tag, (all: string, slash?: string, name?: string, at?: number) => {
    if (all === '&') return masked.ampersand;
    const isTag =
      name === undefined
        ? all === '<!--' && Number(at) < end
        : isElement(name.toLowerCase(), slash ?? '', page, inLine);
    return isTag ? all : masked.less + all.slice(1);
  });
};

const maskWords = (text: string, page: Page): string =>
  maskSpace(text, page.isQuoted).replaceAll('<', masked.less).replaceAll('&', masked.ampersand);

const htmlOf = (node: Nodes): Html[] =>
  node.type === 'html' ? [node] : 'children' in node ? node.children.flatMap(htmlOf) : [];

// A stretch of the source in which remark found elements, its other signs masked.
const stretchOf = (nodes: readonly Nodes[], page: Page, inLine: boolean): string => {
  const [from] = nodes[0] ? spanOf(nodes[0]) : [0];
  let text = '';
  let at = from;
  for (const node of nodes) {
    const [start, end] = spanOf(node);
    const between = page.body.slice(at, start);
    // White space between elements is that of a page.
    text += inLine || between.trim() !== '' ? maskWords(between, page) : between;
    at = start;
    for (const html of htmlOf(node)) {
      const [open, close] = spanOf(html);
      text += maskWords(page.body.slice(at, open), page);
      text += maskHtml(html.value, page, inLine || html !== node);
      at = close;
    }
    text += maskWords(page.body.slice(at, end), page);
    at = end;
  }
  return text;
};

// Elements that are open below a stretch where others were above it; what the next one may close counts for none.
const openBelow = (stretch: string, above: readonly string[]): string[] => {
  const open = [...above];
  for (const [, slash, printed] of stretch.matchAll(tag)) {
    const name = printed?.toLowerCase();
    if (name === undefined || alone.test(name) || loose.test(name) || holders.test(name)) continue;
    if (slash === '') open.push(name);
    else if (open.includes(name)) open.splice(open.lastIndexOf(name));
  }
  return open;
};

// The nodes from one on down to that in which its elements are closed; itself alone where they never are.
const closedFrom = (nodes: readonly Nodes[], page: Page): readonly Nodes[] => {
  let open: string[] = [];
  for (const [at, node] of nodes.entries()) {
    if (holdsHtml(node)) open = openBelow(stretchOf([node], page, false), open);
    if (open.length === 0) return nodes.slice(0, at + 1);
  }
  return nodes.slice(0, 1);
};

const readNodes = (parent: Parents, page: Page): void => {
  const nodes: readonly RootContent[] = parent.children;
  for (let at = 0; at < nodes.length; at += 1) {
    const node = nodes[at];
    if (!node || !holdsHtml(node)) continue;
    if (node.type !== 'html' && !isPhrasing(node)) {
      if ('children' in node)
        readNodes(node, { ...page, isQuoted: page.isQuoted || node.type === 'blockquote' });
      continue;
    }
    const stretch = closedFrom(nodes.slice(at, at + reach), page);
    at += stretch.length - 1;
    const isLine = stretch.length === 1 && isPhrasing(node);
    const parts: readonly Nodes[] = isLine ? node.children : stretch;
    const [from] = spanOf(parts[0] ?? node);
    const [, to] = spanOf(parts.at(-1) ?? node);
    const written = writeElements({
      masked: stretchOf(parts, page, isLine),
      body: page.body,
      from,
      to,
      kind: !isLine ? 'blocks' : node.type === 'paragraph' ? 'paragraph' : 'line',
      log: page.log,
    });
    if (written) page.found.push(written);
  }
};

/** A Markdown source whose elements of a page, "<p><strong>Elmstead</strong> …</p>", stand as Markdown writes them; `lineOf` tells the line of the source, from 1, on which a line of the result stood. */
export const mendLeftTags = (
  body: string,
  log: RepairLog,
): { readonly body: string; readonly lineOf: (line: number) => number } => {
  const same = { body, lineOf: (line: number): number => line };
  if (!/<(?:\/?[a-z][a-z\d-]{0,30}[\s/>]|!--)/i.test(body) || anyMask.test(body)) return same;
  const tags = [...body.matchAll(tag)].map(([, slash, name]) => `${slash ?? ''}${name ?? ''}`);
  const page: Page = {
    body,
    tags: new Set(tags.map((one) => one.toLowerCase())),
    log,
    found: [],
    isQuoted: false,
  };
  readNodes(processor.parse(body), page);
  if (page.found.length === 0) return same;
  let out = '';
  let at = 0;
  let line = 1;
  const from = [1];
  const keep = (end: number): void => {
    const text = body.slice(at, end);
    out += text;
    for (const char of text)
      if (char === '\n') {
        line += 1;
        from.push(line);
      }
    at = end;
  };
  for (const one of page.found) {
    keep(one.from);
    for (const [place, { text, line: own }] of one.lines.entries()) {
      if (place > 0) from.push(own);
      else if (/(?:^|\n)[ \t]*$/.test(out.slice(-80))) from[from.length - 1] = own;
      out += place === 0 ? text : `\n${text}`;
    }
    line += body.slice(at, one.to).split('\n').length - 1;
    at = one.to;
  }
  keep(body.length);
  return { body: out, lineOf: (place) => from[place - 1] ?? place };
};
