import type { RepairLog } from '../repair-log.ts';

/** A dump of a page without the numbers that a text browser set before its links. */
export interface Unnumbered {
  /** The text; the lines of the list of addresses are empty. */
  readonly text: string;
  /** The lines of that list, and of menus that are nothing but links, from 0. */
  readonly list: readonly number[];
}

const heading = /^\s*(?:references|(?:visible|hidden) links:?|links:?)\s*$/i;
const entry = /^\s*(\d{1,3})\.\s+(?:https?|ftp|file|mailto|javascript|news):\S*\s*$/i;

// "[8]Back to News Releases", "[1][maba.gif]": words of a menu, no address and no sentence.
const menuCell = /^\[\d{1,3}\](?:\[[^[\]]*\]|(?!.*(?:@|www\.|https?:|\d{3}[-.) ]))[^.!?;]{2,40})$/;

const rule = /^\s*[_=-]{10,}\s*$/;

const isMenu = (block: string): boolean => {
  if (!/^\s*\[\d{1,3}\]/.test(block) || block.length > 600) return false;
  const cells = block
    .split('|')
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');
  return (
    (cells.length > 1 || /^\[\d{1,3}\]\[[^[\]]*\]$/.test(cells[0] ?? '')) &&
    cells.every((cell) => menuCell.test(cell))
  );
};

/** The lines of menus, "[2]About us | [3]News |", some of them over two lines: between their strokes stands nothing but links. The rules that part them from the text go with them. */
const menuLines = (lines: readonly string[]): number[] => {
  const found: number[] = [];
  const isOpen = (at: number): boolean => /\S/.test(lines[at] ?? '') && !rule.test(lines[at] ?? '');
  for (let at = 0; at < lines.length; at += 1) {
    let to = at;
    while (to < at + 12 && isOpen(to)) to += 1;
    if (to === at || !isMenu(lines.slice(at, to).join(' '))) {
      at = Math.max(at, to - 1);
      continue;
    }
    for (let line = at - 2; line < to + 2; line += 1)
      if ((line >= at && line < to) || rule.test(lines[line] ?? '')) found.push(line);
    at = to - 1;
  }
  return found;
};

/** Takes the numbers of links, "[5]NASDAQ", and the list of their addresses out of what a text browser wrote. */
export const dropLinkNumbers = (text: string, log: RepairLog): Unnumbered => {
  if (!/\[\d{1,3}\]\S/.test(text)) return { text, list: [] };
  const lines = text.split('\n');
  const list: number[] = [];
  let from = lines.length;
  let highest = 0;
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const line = lines[at] ?? '';
    const number = entry.exec(line)?.[1];
    if (number !== undefined) highest = Math.max(highest, Number(number));
    else if (line.trim() !== '' && !heading.test(line)) break;
    if (line.trim() !== '') list.unshift(at);
    from = at;
  }
  const head = lines[list[0] ?? 0] ?? '';
  if (highest < 2 || !heading.test(head)) return { text, list: [] };
  const above = lines.slice(0, from).join('\n');
  const known = new Set(
    [...above.matchAll(/\[(\d{1,3})\](?=\S)/g)].map(([, number]) => Number(number)),
  );
  // A list of sources has numbers too, but they stand behind the words.
  if (known.size < highest * 0.5) return { text, list: [] };
  const menus = new Set(menuLines(lines.slice(0, from)));
  const own = lines.slice(0, from).map((line, at) => (menus.has(at) ? '' : line));
  const bare = log.replace(
    own.join('\n'),
    'link-number',
    /\[(\d{1,3})\](?=\S)/g,
    (all = '', number = '') => (Number(number) <= highest ? '' : all),
  );
  return { text: [bare, ...lines.slice(from).map(() => '')].join('\n'), list: [...menus, ...list] };
};
