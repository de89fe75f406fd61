import { toHitPattern } from './hit-pattern.ts';

// Words are looked for within one block: what stands in two paragraphs does not stand together.
const blocks = 'p, li, td, th, h1, h2, h3, h4, figcaption, summary';

const textNodesOf = (block: Element): Text[] => {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node instanceof Text && node.parentElement?.closest(blocks) === block) nodes.push(node);
  return nodes;
};

/** Every place in the text of the page where the words stand, in order. */
export const findHits = (within: readonly Element[], words: readonly string[]): Range[] => {
  const pattern = toHitPattern(words);
  if (!pattern) return [];
  const found: Range[] = [];
  for (const block of within.flatMap((part) => [
    ...(part.matches(blocks) ? [part] : []),
    ...part.querySelectorAll(blocks),
  ])) {
    const nodes = textNodesOf(block);
    const starts: number[] = [];
    let text = '';
    for (const node of nodes) {
      starts.push(text.length);
      text += node.data;
    }
    const placeOf = (offset: number, isEnd: boolean): [Text, number] | undefined => {
      const at = starts.findLastIndex((start) => (isEnd ? start < offset : start <= offset));
      const node = nodes[at];
      const start = starts[at];
      return node && start !== undefined ? [node, offset - start] : undefined;
    };
    for (const { index, 0: hit } of text.matchAll(pattern)) {
      const start = placeOf(index, false);
      const end = placeOf(index + hit.length, true);
      if (!start || !end) continue;
      const range = document.createRange();
      range.setStart(...start);
      range.setEnd(...end);
      found.push(range);
    }
  }
  return found;
};
