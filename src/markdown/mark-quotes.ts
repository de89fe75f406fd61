import type { Element, ElementContent, Root, Text } from 'hast';
import { findQuote, type QuotePlace } from '../domain/quotes.ts';

/** Words of a release that a statement of the archive cites. */
export interface CitedQuote {
  /** The words, as the statement gives them. */
  readonly quote: string;
  /** Its anchor on the release's page. */
  readonly anchor: string;
  /** What came of the expectations that the words speak. */
  readonly outcomes: readonly OutcomeMark[];
}

/** A mark after the words of an expectation, leading to what came of it. */
export interface OutcomeMark {
  /** Address of the expectation in the list of expectations. */
  readonly href: string;
  /** What the mark says to readers who cannot see it. */
  readonly label: string;
  /** How it ended; picks the shape of the mark. */
  readonly status: string;
}

/** How many quotes of one paragraph the style sheet can tell apart. */
const distinctQuotes = 12;

interface Placed extends CitedQuote, QuotePlace {
  /** Number of the quote in its paragraph, from 1; pairs anchor and words in the style sheet. */
  readonly number: number;
  /** Offset at which its marks stand: behind the signs that close the last word. */
  readonly marksAt: number;
}

// Not the sign in "0.59" or "NWX's".
const closing = /^[.,;:!?)\]"'”’»]+(?![\p{L}\p{N}])/u;

const hasClass = (element: Element, name: string): boolean => {
  const classes = element.properties['className'];
  return Array.isArray(classes) && classes.includes(name);
};

// The archive's own marks are no words of the paragraph, and a nested item is a paragraph of its own.
const isApart = (element: Element): boolean =>
  hasClass(element, 'note-mark') ||
  hasClass(element, 'note-number') ||
  element.tagName === 'ul' ||
  element.tagName === 'ol';

const separatorBefore = (element: Element): string =>
  element.tagName === 'td' || element.tagName === 'th' ? '\t' : '';

const textOf = (node: ElementContent): string => {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element' || isApart(node)) return '';
  return separatorBefore(node) + node.children.map(textOf).join('');
};

const span = (properties: Element['properties'], children: ElementContent[]): Element => ({
  type: 'element',
  tagName: 'span',
  properties,
  children,
});

const toMark = ({ href, label, status }: OutcomeMark): Element => ({
  type: 'element',
  tagName: 'a',
  properties: { className: ['said', `said-${status}`], href, ariaLabel: label },
  children: [],
});

const toPieces = (node: Text, from: number, quotes: readonly Placed[]): ElementContent[] => {
  const to = from + node.value.length;
  const cuts = new Set([from, to]);
  for (const { start, end, marksAt } of quotes)
    for (const cut of [start, end, marksAt]) if (cut > from && cut < to) cuts.add(cut);
  const edges = [...cuts].sort((a, b) => a - b);
  return edges.slice(0, -1).map((edge, at): ElementContent => {
    const next = edges[at + 1] ?? to;
    const text: Text = { type: 'text', value: node.value.slice(edge - from, next - from) };
    const over = quotes.filter(({ start, end }) => start <= edge && end >= next);
    return over.length === 0
      ? text
      : span({ className: [...new Set(over.map(({ number }) => `s${String(number)}`))] }, [text]);
  });
};

// Splits texts at the edges of quotes and puts each mark after the last word it speaks of and the signs that close it, outside links.
const mark = (paragraph: Element, quotes: readonly Placed[]): void => {
  let at = 0;
  const waiting = [...quotes]
    .filter(({ outcomes }) => outcomes.length > 0)
    .sort((a, b) => a.marksAt - b.marksAt);
  const dueMarks = (): Element[] => {
    const marks: Element[] = [];
    for (let next = waiting[0]; next && next.marksAt <= at; next = waiting[0]) {
      waiting.shift();
      marks.push(...next.outcomes.map(toMark));
    }
    return marks;
  };
  const rebuild = (parent: Element, inLink: boolean): void => {
    const children: ElementContent[] = [];
    for (const child of parent.children) {
      if (child.type === 'element' && !isApart(child)) {
        at += separatorBefore(child).length;
        rebuild(child, inLink || child.tagName === 'a');
        children.push(child);
      } else if (child.type === 'text') {
        for (const piece of toPieces(child, at, quotes)) {
          children.push(piece);
          at += textOf(piece).length;
          if (!inLink) children.push(...dueMarks());
        }
        continue;
      } else children.push(child);
      if (!inLink) children.push(...dueMarks());
    }
    parent.children = children;
  };
  rebuild(paragraph, false);
};

// The anchor stands before the child that holds the first word: the words follow it, wherever the borders of links fall.
const addAnchors = (
  paragraph: Element,
  quotes: readonly Placed[],
  taken: Map<string, string>,
): void => {
  const children: ElementContent[] = [];
  let from = 0;
  for (const child of paragraph.children) {
    const to = from + textOf(child).length;
    for (const { start, anchor: id, number } of quotes) {
      if (start < from || start >= to || taken.has(id)) continue;
      taken.set(id, String(paragraph.properties['id']));
      children.push(span({ id, className: ['q', `q${String(number)}`] }, []));
    }
    children.push(child);
    from = to;
  }
  paragraph.children = children;
};

const isParagraph = ({ properties }: Element): boolean =>
  typeof properties['id'] === 'string' && /^(?:p\d+|note-.+)$/.test(properties['id']);

/**
 * Gives each cited quote an anchor in the paragraph that holds it and its words a class, however quotes overlap;
 * the words stay as they are. The tree is changed in place; `taken` collects the anchors of the page with
 * the paragraph of each.
 */
export const markQuotes = (
  tree: Root | Element,
  quotes: readonly CitedQuote[],
  taken: Map<string, string>,
): void => {
  const wanted = quotes.filter(({ anchor }) => !taken.has(anchor));
  if (wanted.length === 0) return;
  for (const child of tree.children) {
    if (child.type !== 'element') continue;
    if (child.children.length > 0) markQuotes(child, wanted, taken);
    if (!isParagraph(child)) continue;
    const text = textOf(child);
    const placed = wanted
      .flatMap((cited) => {
        const place = taken.has(cited.anchor) ? undefined : findQuote(text, cited.quote);
        if (!place) return [];
        const signs = closing.exec(text.slice(place.end))?.[0] ?? '';
        return [{ ...cited, ...place, marksAt: place.end + signs.length }];
      })
      .sort((a, b) => a.start - b.start || b.end - a.end)
      .map((cited, index): Placed => ({ ...cited, number: (index % distinctQuotes) + 1 }));
    if (placed.length === 0) continue;
    mark(child, placed);
    addAnchors(child, placed, taken);
  }
};
