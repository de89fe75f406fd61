import type { Nodes, Root, RootContent } from 'mdast';
import { wordsOfTree } from '../fidelity.ts';
import { foldWords, shareIn } from '../head/folded-words.ts';
import { classifyHeadLine } from '../head/head-lines.ts';
import { isAdvert } from '../site/adverts.ts';
import { leadsToNeighbour } from '../site/blog-feet.ts';
import { isHostOffer } from '../site/host-offers.ts';
import { introducesList } from '../site/introduced.ts';
import { isLanguageRow } from '../site/languages.ts';
import { type LeftOut, reasonToLeaveOut, toLeftOut } from '../site/left-out.ts';
import type { TailLine } from '../site/end.ts';
import { headsStatement } from '../site/own-lines.ts';
import { findSiteTail } from '../site/tail.ts';
import { squeeze } from '../source/white-space.ts';

const wordsOf = (node: Nodes): string => squeeze(wordsOfTree(node));

// An address as its own link is a text; so is a mail's.
const linkedLength = (node: Nodes): number => {
  if (node.type === 'link' || node.type === 'linkReference')
    return node.type === 'link' &&
      (/^(?:mailto|tel):/.test(node.url) || /^https?:/.test(wordsOf(node)))
      ? 0
      : wordsOf(node).length;
  let length = 0;
  if ('children' in node) for (const child of node.children) length += linkedLength(child);
  return length;
};

const toLine = (node: RootContent): TailLine => {
  const text = wordsOf(node);
  const letters = text.replace(/[^\p{Alpha}\p{N}\s]+/gu, '').length;
  return {
    text,
    linked: letters > 0 && linkedLength(node) >= letters * 0.85,
    prose: text.length >= 200 || node.type === 'table' || node.type === 'footnoteDefinition',
    heading: node.type === 'heading',
    item: node.type === 'list',
    ...(node.type === 'list' ? { entries: node.children.map(wordsOf) } : {}),
  };
};

const isRelease = ({ text }: TailLine): boolean =>
  /^(?:date|contact|company)$/.test(classifyHeadLine(text)) || /\brelease\b|\bembargo/i.test(text);

/** How much of a linked heading's words the news tells at least, and how many it has. */
const linkedHeadline = { told: 0.5, words: 5 } as const;

// "## [Acme Opens a Mill](/news/mill)": the only heading above the news but for its day, which a blog made a link to the page of its own.
const findLinkedHeadline = (lines: readonly TailLine[], first: number): number => {
  const above = lines.slice(0, Math.max(0, first));
  const at = above.findLastIndex(({ heading }) => heading);
  const { text = '', linked = false } = above[at] ?? {};
  const news = foldWords(lines[first]?.text.slice(0, 1000) ?? '');
  return linked &&
    text.split(' ').length >= linkedHeadline.words &&
    !above.some(
      (other, place) => other.heading && place !== at && classifyHeadLine(other.text) !== 'date',
    ) &&
    shareIn(foldWords(text), news) >= linkedHeadline.told
    ? at
    : -1;
};

/** Takes what a site set around a release out of a Markdown tree: menus above the headline, share buttons, lists of other stories below; tells of it, lines counted from `shift`. */
export const cutMarkdownSite = (tree: Root, shift: number): LeftOut[] => {
  const lines = tree.children.map(toLine);
  const headline = tree.children.findIndex((node) => node.type === 'heading' && node.depth === 1);
  const first = lines.findIndex((line) => line.prose && !line.linked);
  const start = headline !== -1 && (first === -1 || headline < first) ? headline : first;
  const tail = findSiteTail(lines);
  const own = headline === -1 ? findLinkedHeadline(lines, first) : -1;
  const isSite = (line: TailLine, at: number): boolean =>
    tail.has(at) ||
    (line.linked && at < start && at !== own && !isRelease(line)) ||
    (line.linked && leadsToNeighbour(line.text)) ||
    (at < start && tree.children[at]?.type === 'paragraph' && isHostOffer(line.text)) ||
    // "- Advertisement -" is a list to Markdown.
    (tree.children[at]?.type === 'list' && isAdvert(line.text)) ||
    (tree.children[at]?.type === 'paragraph' &&
      reasonToLeaveOut(line.text) !== undefined &&
      !headsStatement(line.text, lines[at + 1]?.text) &&
      !(isLanguageRow(line.text) && introducesList(lines[at - 1]?.text ?? '')));
  const cut = new Set(
    tree.children.filter((_, at) => {
      const line = lines[at];
      return line !== undefined && line.text !== '' && isSite(line, at);
    }),
  );
  tree.children = tree.children.filter((node) => !cut.has(node));
  return [...cut].map((node) =>
    toLeftOut((node.position?.start.line ?? 1) + shift, wordsOf(node), 'site furniture'),
  );
};
