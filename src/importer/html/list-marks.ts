import type { Element, Root } from 'hast';
import { attributeOf, textOfNode } from './tree.ts';

const styles: Readonly<Record<string, string>> = {
  'lower-alpha': 'a',
  'lower-latin': 'a',
  'upper-alpha': 'A',
  'upper-latin': 'A',
  'lower-roman': 'i',
  'upper-roman': 'I',
};

// "a", "A", "i" and "I", by attribute or style; "1" is a list's own.
const typeOf = (list: Element): string => {
  const style = /list-style(?:-type)?\s*:\s*([a-z-]+)/i.exec(attributeOf(list, 'style'))?.[1];
  const type = styles[style?.toLowerCase() ?? ''] ?? attributeOf(list, 'type');
  return /^[aAiI]$/.test(type) ? type : '1';
};

const romans = [
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
] as const;
/** Beyond these a page's own letters are two, and such lists are none of releases. */
const most = { roman: 49, letter: 26 } as const;

const romanOf = (number: number): string => {
  let left = number;
  let out = '';
  for (const [letters, value] of romans) for (; left >= value; left -= value) out += letters;
  return out;
};

const markOf = (type: string, number: number): string | undefined => {
  if (type === '1') return String(number);
  const isRoman = /i/i.test(type);
  if (number < 1 || number > (isRoman ? most.roman : most.letter)) return undefined;
  const mark = isRoman ? romanOf(number) : String.fromCharCode(96 + number);
  return type === type.toUpperCase() ? mark.toUpperCase() : mark;
};

const isItem = (node: Root['children'][number]): node is Element =>
  node.type === 'element' && node.tagName === 'li' && textOfNode(node).trim() !== '';

// "(a) the mill": an item whose mark its author wrote too.
const printsMark = (item: Element): boolean =>
  /^\s*(?:\(?(?:\p{Alpha}|[ivx]{1,5}|\d{1,2})[.)]|[•–-])\s/iu.test(textOfNode(item).slice(0, 20));

const firstText = (element: Element): Element => {
  const [first] = element.children.filter(
    (child) => child.type !== 'text' || child.value.trim() !== '',
  );
  return first?.type === 'element' && /^(?:p|div|span|font)$/.test(first.tagName)
    ? firstText(first)
    : element;
};

const markItems = (list: Element): void => {
  const items = list.children.filter(isItem);
  const type = typeOf(list);
  const isReversed = list.properties['reversed'] !== undefined;
  const values = items.map((item) => Number(attributeOf(item, 'value')) || undefined);
  if (type === '1' && !isReversed && values.every((value) => value === undefined)) return;
  if (items.length === 0 || items.some(printsMark)) return;
  const step = isReversed ? -1 : 1;
  const start = Number(attributeOf(list, 'start')) || (isReversed ? items.length : 1);
  const numbers: number[] = [];
  for (const value of values) numbers.push(value ?? (numbers.at(-1) ?? start - step) + step);
  // Numbers that go on from another first one are a list of Markdown too.
  if (type === '1' && numbers.every((number, at) => number === (numbers[0] ?? 1) + at)) {
    list.properties['start'] = numbers[0];
    return;
  }
  const marks = numbers.map((number) => markOf(type, number));
  if (marks.includes(undefined)) return;
  list.tagName = 'ul';
  for (const [at, item] of items.entries())
    firstText(item).children.unshift({ type: 'text', value: `${marks[at] ?? ''}. ` });
};

/** Writes out the marks that a page counts the items of its lists with where Markdown has no such: the letters of `<ol type="a">`, numbers that go down or leap. */
export const showListMarks = (parent: Root | Element): void => {
  for (const child of parent.children) if (child.type === 'element') showListMarks(child);
  if (parent.type === 'element' && parent.tagName === 'ol') markItems(parent);
};
