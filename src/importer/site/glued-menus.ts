import type { BareLine } from './bare-line.ts';
import { siteWordStrength } from './site-words.ts';

const partsOf = (line: string): string[] => line.split(/(?<=\p{Lower})(?=\p{Upper})/u);

/** True for words of a menu glued to one another: "NewsroomMedia librarySubscribe". */
export const isGluedRow = (line: string): boolean => {
  if (line.length > 200) return false;
  const parts = partsOf(line);
  const known = parts.filter((part) => siteWordStrength(part) > 0).length;
  return known >= 2 && known >= parts.length * 0.6;
};

/** True for words glued to those of a menu: "Company InfoFinancials", "Contact UsBack to Home". */
export const holdsGlued = (line: string): boolean => {
  const parts = partsOf(line);
  return parts.length > 1 && parts.some((part) => siteWordStrength(part) > 0);
};

/** True for short lines that stand together and are a site's menu, each row's entries glued to one another by a copy of the page. */
export const isGluedMenu = (lines: readonly string[]): boolean => {
  if (lines.length < 3 || lines.some((line) => line.length > 200 || /[@;.!?:]|\d{3}/.test(line)))
    return false;
  const glued = lines.filter(holdsGlued).length;
  const known = lines.filter((line) => holdsGlued(line) || siteWordStrength(line) > 0).length;
  return glued >= 2 && known >= lines.length * 0.6;
};

// "Previous: ACME CORP, 8-K, 2000-08-18": the filings beside an exhibit in an archive of filings.
const neighbour =
  /^(?:previous|next)(?: filing)?: .{2,100}, [A-Z0-9][A-Z0-9 /-]{0,14}, (?:19|20)\d\d-\d\d-\d\d$/i;

/** How many of some lines that stand together are the head which an archive of filings sets over an exhibit. */
export const lengthOfFilingHead = (lines: readonly string[]): number => {
  const last = lines.findLastIndex((line) => neighbour.test(line));
  return last < 8 && lines.slice(0, last).every((line) => line.length < 120) ? last + 1 : 0;
};

const menuLabel =
  /^(?:(?:main|site|section) )?(?:menu|menü|menú|navigation|navigazione|navegación)$/i;
/** How far down a text such a menu stands, and how many items it has at least, in lines with words. */
const menu = { head: 60, items: 2 } as const;

/** The items of a list that is called a menu, by their places: "• Trending Topics" below "Menu". */
export const findMenuItems = (lines: readonly BareLine[]): number[] => {
  const filled = [...lines.keys()].filter((at) => lines[at]?.text !== '').slice(0, menu.head);
  const label = filled.findIndex((at) => menuLabel.test(lines[at]?.text ?? ''));
  if (label === -1) return [];
  const below = filled.slice(label + 1);
  const end = below.findIndex((at) => {
    const { text = '', item = false } = lines[at] ?? {};
    return !item || text.split(' ').length > 4 || /[\d.!?;:]/.test(text);
  });
  const items = end === -1 ? below : below.slice(0, end);
  return items.length >= menu.items ? items : [];
};
