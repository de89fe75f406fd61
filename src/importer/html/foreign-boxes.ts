import type { Element, Root } from 'hast';
import { type BoxPlace, isForeign } from './box-evidence.ts';
import { namesOf } from './names.ts';
import { removeNodes, type Run, runsOf } from './runs.ts';
import { isHeadline } from './survey.ts';
import {
  findElements,
  isBlock,
  linkedLength,
  lineOfNode,
  startOfNode,
  textOfNode,
} from './tree.ts';
import { hasAddress } from '../contacts/lines.ts';
import { foldWords } from '../head/folded-words.ts';
import { endsRelease } from '../site/end.ts';
import { type LeftOut, toLeftOut } from '../site/left-out.ts';

/** The longest box and the shortest paragraph of the news, in characters, how much of the news is asked whether it speaks of a box, and how many boxes a release at most stands among; and the longest source of a box, in characters, tags included. */
const bounds = { box: 400, told: 80, news: 30_000, boxes: 100, source: 5000 } as const;

const endOf = (node: Element): number => node.position?.end.offset ?? 0;

const isTold = (run: Run): boolean => {
  if (run.text.length < bounds.told || /^(?:h[1-6]|t[dh]|li)$/.test(run.tagName)) return false;
  let linked = 0;
  for (const node of run.nodes) linked += linkedLength(node);
  return linked < run.text.length * 0.4;
};

const kindOf = (element: Element): string => `${element.tagName} ${namesOf(element)}`;

// The block in which a run stands: itself, or what holds its words.
const blockOf = ({ nodes, box }: Run): Element | undefined => {
  const [node] = nodes;
  if (nodes.length === 1 && node?.type === 'element' && isBlock(node)) return node;
  return box.type === 'element' ? box : undefined;
};

// "<amp-social>" is a box too.
const isBox = ({ tagName }: Element): boolean =>
  /^(?:div|section|aside|center|table|ins)$/.test(tagName) || tagName.includes('-');

/** Where the news of a page stands, in characters of the page, and how its paragraphs are built. */
interface News {
  readonly from: number;
  readonly to: number;
  readonly headline: number;
  readonly kinds: ReadonlySet<string>;
}

const kindOfRun = (run: Run): string => {
  const block = blockOf(run);
  return block ? kindOf(block) : '';
};

const findNews = (root: Root, runs: readonly Run[]): News | undefined => {
  const long = runs.filter(isTold);
  const counts = new Map<string, number>();
  for (const kind of long.map(kindOfRun)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  // Paragraphs of which each is built in its own way tell no box from another.
  if (Math.max(...counts.values()) < long.length * 0.5) return undefined;
  const kinds = new Set(counts.keys());
  for (const [kind, count] of counts)
    if (count === 1 && long.length > 3 && !/^(?:p|td|pre|li) $/.test(kind)) kinds.delete(kind);
  const told = long.filter((run) => kinds.has(kindOfRun(run)));
  const first = told[0]?.nodes[0];
  const last = told.at(-1)?.nodes[0];
  if (told.length < 2 || !first || !last) return undefined;
  const headline = findElements(root, isHeadline).find((one) => textOfNode(one).trim() !== '');
  return {
    from: startOfNode(first),
    to: startOfNode(last),
    headline: headline ? endOf(headline) : Infinity,
    kinds,
  };
};

// The outermost boxes that stand between, above or below the paragraphs of the news and are built like none of them.
const findBoxes = (root: Root, { from, to, headline, kinds }: News): Element[] => {
  const found: Element[] = [];
  const visit = (parent: Root | Element): void => {
    for (const child of parent.children) {
      if (child.type !== 'element') continue;
      const start = startOfNode(child);
      const end = endOf(child);
      // What the parser adds, `<tbody>`, has no place in the page.
      const isPlaced = child.position !== undefined;
      if (isPlaced && end < Math.min(from, headline)) continue;
      const holdsNews = !isPlaced || [from, to, headline - 1].some((at) => start <= at && end > at);
      if (holdsNews || end - start > bounds.source) {
        visit(child);
        continue;
      }
      const { length } = textOfNode(child).trim();
      if (length > bounds.box || (length > 0 && !isBox(child))) {
        if (length > bounds.told) visit(child);
      } else if (length > 0 && !kinds.has(kindOf(child))) found.push(child);
    }
  };
  visit(root);
  return found;
};

/** Takes boxes out of an article that stand between its paragraphs, below its headline or below its end, are built like none of them, and speak of other things than the news: they call upon the reader, lead elsewhere, are paid for; tells of them. */
export const cutForeignBoxes = (root: Root): LeftOut[] => {
  const mayBeBox = (one: Element): boolean =>
    isBox(one) && endOf(one) - startOfNode(one) <= bounds.source;
  if (findElements(root, mayBeBox).length === 0) return [];
  const runs = runsOf(root);
  const found = findNews(root, runs);
  const boxes = found ? findBoxes(root, found) : [];
  if (!found || boxes.length === 0 || boxes.length > bounds.boxes) return [];
  const own = runs.filter(({ nodes: [node] }) => {
    const at = node ? startOfNode(node) : 0;
    return !boxes.some((box) => at >= startOfNode(box) && at < endOf(box));
  });
  let told: string | undefined;
  const news = (): string =>
    (told ??= ` ${foldWords(
      own
        .map(({ text }) => text)
        .join(' ')
        .slice(0, bounds.news),
    )} `);
  // Right below its contacts or its source a release has ended.
  const isEnded = (start: number): boolean => {
    if (start <= found.to) return false;
    const at = own.findLastIndex(({ nodes: [node] }) => node && startOfNode(node) < start) + 1;
    return own
      .slice(Math.max(0, at - 3), at)
      .some(({ text }) => endsRelease(text) || hasAddress(text));
  };
  const placeOf = (box: Element): BoxPlace =>
    endOf(box) <= found.from ? 'above' : isEnded(startOfNode(box)) ? 'below' : 'among';
  const gone = boxes.filter((box) => isForeign(box, placeOf(box), news));
  const leftOut = gone.flatMap((box) =>
    runsOf({ type: 'root', children: [box] }).map(({ nodes: [node], text }) =>
      toLeftOut(node ? lineOfNode(node) : 1, text, 'site furniture'),
    ),
  );
  removeNodes(root, new Set(gone));
  return leftOut;
};
