import { isCollection, isMap, isPair, isScalar, LineCounter, parseDocument } from 'yaml';

/** Tells on which line of a YAML text a value stands. */
export type LineOf = (path: readonly PropertyKey[]) => number;

/** Builds the line finder of one YAML text; a path that leads nowhere gives the line of its nearest parent. */
export const buildLineOf = (yaml: string, firstLine: number): LineOf => {
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter, schema: 'core' });
  return (path) => {
    let node: unknown = document.contents;
    let offset = 0;
    for (const step of path) {
      if (!isCollection(node)) break;
      const pair = isMap(node)
        ? node.items.find((item) => isScalar(item.key) && item.key.value === step)
        : node.items[Number(step)];
      if (pair === undefined) break;
      const key = isPair(pair) ? pair.key : pair;
      if (typeof key === 'object' && key !== null && 'range' in key && Array.isArray(key.range))
        offset = Number(key.range[0]);
      node = isPair(pair) ? pair.value : pair;
    }
    return counter.linePos(offset).line - 1 + firstLine;
  };
};
