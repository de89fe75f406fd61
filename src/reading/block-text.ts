/** Elements whose text stands together; what stands in two of them does not. */
export const blocks = 'p, li, td, th, h1, h2, h3, h4, figcaption, summary';

/** The text of a block, with the places of its letters in the page. */
export interface BlockText {
  /** The text, nested blocks left out. */
  readonly text: string;
  /** The part of the page from one offset of the text to another; `undefined` for an empty block. */
  readonly rangeOf: (start: number, end: number) => Range | undefined;
}

const textNodesOf = (block: Element): Text[] => {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node instanceof Text && node.parentElement?.closest(blocks) === block) nodes.push(node);
  return nodes;
};

/** Reads a block of the page. */
export const readBlock = (block: Element): BlockText => {
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
  return {
    text,
    rangeOf: (from, to) => {
      const start = placeOf(from, false);
      const end = placeOf(to, true);
      if (!start || !end) return undefined;
      const range = document.createRange();
      range.setStart(...start);
      range.setEnd(...end);
      return range;
    },
  };
};
