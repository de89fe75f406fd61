import type { Element, ElementContent, Nodes, Root, RootContent } from 'hast';
import { dateOfHeadLine } from '../head/head-dates.ts';
import { isBlock, textOfNode } from './tree.ts';
import { weigh, type Weight } from './weight.ts';
import { reasonToLeaveOut } from '../site/left-out.ts';
import { squeeze } from '../source/white-space.ts';

const isShort = (node: RootContent | ElementContent, cache: Map<Nodes, Weight>): boolean =>
  weigh(node, cache).text < 160;

const isSite = (node: RootContent | ElementContent, cache: Map<Nodes, Weight>): boolean =>
  isShort(node, cache) && reasonToLeaveOut(squeeze(textOfNode(node))) !== undefined;

const isDay = (node: RootContent | ElementContent): boolean =>
  dateOfHeadLine(squeeze(textOfNode(node)))?.edtf !== undefined;

/** The nodes of a line that says more than words of a site: "Follow us on Twitter and Facebook" is a sentence, "Print | Share" is none. */
export const wordsInSentences = (
  root: Root | Element,
  cache: Map<Nodes, Weight>,
): ReadonlySet<RootContent | ElementContent> => {
  const found = new Set<RootContent | ElementContent>();
  if (root.type === 'element' && /^(?:tr|dl)$/.test(root.tagName)) {
    // "11:00 | Close": a cell without a link beside others is none of a page's buttons.
    const cells = root.children.filter((node) => weigh(node, cache).text > 0);
    const plain = cells.filter((node) => weigh(node, cache).links === 0);
    if (cells.some((node) => !isSite(node, cache))) for (const one of plain) found.add(one);
    return found;
  }
  if (root.type === 'element' && /^[uo]l$/.test(root.tagName)) {
    // "Election of the chairman", "Close": so is an item among others that no page says.
    const items = root.children.filter((node) => weigh(node, cache).text > 0);
    const said = items.filter((node) => !isSite(node, cache) && weigh(node, cache).links === 0);
    // "Sign up for the county's alerts.": buttons have no full stops.
    const told =
      items.length > 2 && items.every((node) => /\S\s\S.*[.;!]$/.test(squeeze(textOfNode(node))));
    if (told || said.length > items.length * 0.5) for (const one of items) found.add(one);
    return found;
  }
  let line: (RootContent | ElementContent)[] = [];
  const isWord = (node: RootContent | ElementContent): boolean =>
    node.type === 'element' && isSite(node, cache);
  const close = (): void => {
    const said = line.filter(
      (node) => !isShort(node, cache) || /[\p{Alpha}\p{N}]/u.test(textOfNode(node)),
    );
    // The day of publication beside a button is no sentence.
    const words = said.filter((node) => !isWord(node));
    const day = words.length < said.length && words.every(isDay);
    if (said.length > 1 && words.length > 0 && !day) for (const one of said) found.add(one);
    line = [];
  };
  for (const child of root.children)
    if (child.type === 'element' && (child.tagName === 'br' || isBlock(child))) close();
    else if (child.type === 'element' || child.type === 'text') {
      const before = line.at(-1);
      // Two elements that meet without a space between them are set apart by the page's style.
      if (
        child.type === 'element' &&
        before?.type === 'element' &&
        isShort(before, cache) &&
        isShort(child, cache) &&
        /\S$/.test(textOfNode(before)) &&
        /^\S/.test(textOfNode(child))
      )
        close();
      line.push(child);
    }
  close();
  return found;
};

// Below this length a line may be a row of labels and buttons.
const shortestSentence = 80;

/** True for words of a sentence at length, whatever their element, the one `at` a place of its `siblings`, is called: `The <a class="popup">avocations</a> of the last years`. */
export const isWithinSentence = (
  siblings: readonly (RootContent | ElementContent)[],
  at: number,
): boolean => {
  const node = siblings[at];
  if (node?.type !== 'element' || isBlock(node)) return false;
  const textAt = (place: number): string => {
    const one = siblings[place];
    return one?.type === 'text' ? one.value : '';
  };
  const before = textAt(at - 1);
  const after = textAt(at + 1);
  const leadsIn = /(?:\p{Alpha}{2}[\s,;—–-]*|[(“"‘']\s*)$/u.test(before.slice(-20));
  const goesOn = /^\s*(?:[,;)—–]|\p{Lower}+[\s,;])/u.test(after.slice(0, 40));
  return before.length + after.length >= shortestSentence ? leadsIn || goesOn : leadsIn && goesOn;
};
