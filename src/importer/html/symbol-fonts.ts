import type { Element, Root } from 'hast';
import { ofSymbol } from '../source/symbol-signs.ts';
import type { RepairLog } from '../repair-log.ts';
import { attributeOf, findElements, mapTexts, textOfNode } from './tree.ts';

const faceOf = (element: Element): string =>
  attributeOf(element, 'face') ||
  (/font(?:-family)?\s*:\s*([^;]*)/i.exec(attributeOf(element, 'style'))?.[1] ?? '');

const pictures = /^\W{0,2}(?:wingdings|webdings)/i;
const symbols = /^\W{0,2}symbol\b/i;

/** True for a page's source that sets something in such a typeface. */
export const namesSymbolFont = (html: string): boolean =>
  /[=:'"\s](?:symbol|wingdings|webdings)(?: ?\d)?['";,>]/i.test(html);

// "IL-1<font face="Symbol">a</font>": more letters than an integrin's are words that a page set so by mistake.
const mostLetters = 3;

const toSigns = (text: string): string | undefined => {
  const shown = Array.from(text, ofSymbol);
  return shown.every((sign) => sign !== undefined) ? shown.join('') : undefined;
};

/** Makes what a page sets in a typeface of pictures or symbols the signs that its readers saw: a letter alone in Wingdings a bullet, "b" in Symbol "β". */
export const showSymbolFonts = (tree: Root, log: RepairLog): void => {
  for (const one of findElements(tree, ({ tagName }) => tagName === 'font' || tagName === 'span')) {
    const face = faceOf(one);
    if (!pictures.test(face) && !symbols.test(face)) continue;
    const printed = textOfNode(one).trim();
    if (printed === '' || printed.length > mostLetters) continue;
    const shown = pictures.test(face) ? /^\S$/.test(printed) && '•' : toSigns(printed);
    if (!shown) continue;
    log.record('symbol-font', printed, shown);
    mapTexts(one, ({ value }) => value.replace(printed, shown));
  }
};
