import type { Element, ElementContent, Root } from 'hast';
import { findDates, readDateLine } from '../dateline/printed-dates.ts';
import { attributeOf, isBlock, textOfNode } from './tree.ts';

const isInline = (node: Element | ElementContent): node is Element =>
  node.type === 'element' && node.tagName !== 'br' && !isBlock(node);

// A style of its own, raised letters and bold words belong to a text.
const isLabel = (node: ElementContent): boolean =>
  node.type === 'element' &&
  /^(?:span|time|a|label|small)$/.test(node.tagName) &&
  attributeOf(node, 'style') === '';

/** The longest line that may be one of labels, in characters. */
const longest = 300;

const meet = (before: string, next: string): boolean =>
  before.length >= 3 &&
  next.length >= 3 &&
  (/[\p{Alpha}\d%)]$/u.test(before) || (before.endsWith('.') && findDates(next).length > 0)) &&
  /^[\p{Upper}\d+−▲▼$€£-]/u.test(next);

const partRow = (row: readonly ElementContent[]): ElementContent[] => {
  const texts = row.map(textOfNode);
  const plain = row.every((one, at) => one.type !== 'text' || texts[at]?.trim() === '');
  let length = 0;
  for (const text of texts) length += text.length;
  const printed = texts.map((text) => text.trim()).filter((text) => text !== '');
  // "05", "Mar" and "2015" in boxes of their own.
  const stacked =
    plain && printed.length === 3 && length <= 20 && readDateLine(printed.join(' ')) !== undefined;
  if (row.length < 2 || row.length > 12 || !plain || length > longest) return [...row];
  return row.flatMap((child, at): ElementContent[] => {
    // An empty element between two labels draws a point or a line.
    let last = at - 1;
    while (row[last]?.type === 'element' && texts[last] === '') last -= 1;
    const before = texts[last];
    const first = row[last];
    return first !== undefined &&
      before !== undefined &&
      isLabel(first) &&
      isLabel(child) &&
      (stacked || meet(before, texts[at] ?? ''))
      ? [{ type: 'element', tagName: 'br', properties: {}, children: [] }, child]
      : [child];
  });
};

/** Parts labels that meet without a space (`<time>31/10/2024</time><span>Regulatory</span>`) by a line break: the page's style sets them apart. A line with words outside its elements stays whole. */
export const partLabels = (parent: Root | Element): void => {
  for (const child of parent.children) if (child.type === 'element') partLabels(child);
  if (parent.type === 'root' || !/^(?:div|section|header|td|li)$/.test(parent.tagName)) return;
  if (parent.children.filter(isInline).length < 2) return;
  const parted: ElementContent[] = [];
  let row: ElementContent[] = [];
  for (const child of parent.children) {
    if (child.type === 'text' || isInline(child)) {
      row.push(child);
      continue;
    }
    for (const one of partRow(row)) parted.push(one);
    parted.push(child);
    row = [];
  }
  parent.children = [...parted, ...partRow(row)];
};
