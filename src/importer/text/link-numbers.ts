import type { RepairLog } from '../repair-log.ts';

/** A dump of a page without the numbers that a text browser set before its links. */
export interface Unnumbered {
  /** The text; the lines of the list of addresses are empty. */
  readonly text: string;
  /** The lines of that list, from 0. */
  readonly list: readonly number[];
}

const heading = /^\s*(?:references|(?:visible|hidden) links:?|links:?)\s*$/i;
const entry = /^\s*(\d{1,3})\.\s+(?:https?|ftp|file|mailto|javascript|news):\S*\s*$/i;

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
  const bare = log.replace(above, 'link-number', /\[(\d{1,3})\](?=\S)/g, (all = '', number = '') =>
    Number(number) <= highest ? '' : all,
  );
  return { text: [bare, ...lines.slice(from).map(() => '')].join('\n'), list };
};
