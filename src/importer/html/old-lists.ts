import type { Element, ElementContent, Root } from 'hast';

const isItem = (node: ElementContent | undefined): node is Element =>
  node?.type === 'element' && node.tagName === 'li';

const isBlank = (node: ElementContent): boolean => node.type === 'text' && node.value.trim() === '';

// Items in a row, with white space between them.
const wrapItems = (children: readonly ElementContent[]): ElementContent[] => {
  const out: ElementContent[] = [];
  const end = children.findLastIndex(isItem);
  for (const [at, child] of children.entries()) {
    const last = out.at(-1);
    const row = last?.type === 'element' && last.properties['dataRow'] === true ? last : undefined;
    if (isItem(child) && row) row.children.push(child);
    else if (isItem(child) && at < end)
      out.push({
        type: 'element',
        tagName: 'ul',
        properties: { dataRow: true },
        children: [child],
        ...(child.position ? { position: child.position } : {}),
      });
    else if (row && isBlank(child)) row.children.push(child);
    else out.push(child);
  }
  return out;
};

/** Makes lists of what pages of the nineties set as lists: `<dir>` and `<menu>` with items, and items that stand in no list. */
export const showOldLists = (parent: Root | Element): void => {
  for (const child of parent.children) if (child.type === 'element') showOldLists(child);
  if (parent.type === 'root') return;
  const items = parent.children.filter(isItem).length;
  if (items === 0) return;
  if (parent.tagName === 'dir' || parent.tagName === 'menu') parent.tagName = 'ul';
  else if (items > 1 && parent.tagName !== 'ul' && parent.tagName !== 'ol')
    parent.children = wrapItems(parent.children);
};
