import type { Element, ElementContent, Root } from 'hast';
import { ofSymbol } from '../source/symbol-signs.ts';
import type { RepairLog } from '../repair-log.ts';
import { attributeOf, findElements, mapTexts, textOfNode } from './tree.ts';

const faceOf = (element: Element): string =>
  attributeOf(element, 'face') ||
  (/font(?:-family)?\s*:\s*([^;]*)/i.exec(attributeOf(element, 'style'))?.[1] ?? '');

const pictures = /^\W{0,2}(?:wingdings|webdings)/i;
const symbols = /^\W{0,2}symbol\b/i;
const namesFont = /[=:'"\s](?:symbol|wingdings|webdings)(?: ?\d)?['";,>]/i;

// "IL-1<font face="Symbol">a</font>": more letters than an integrin's are words that a page set so by mistake.
const mostLetters = 3;

const toSigns = (text: string): string | undefined => {
  const shown = Array.from(text, ofSymbol);
  return shown.every((sign) => sign !== undefined) ? shown.join('') : undefined;
};

const showFonts = (tree: Root, log: RepairLog): void => {
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

// "×", "©" and arrows are a page's buttons and its owner's mark.
const signAlone = /^(?:\p{Script=Greek}|[®™≥≤±µ°≠≈∞])$/u;
const namesSign = /\balt\s?=\s?["']?(?:[^\0-\u007f]|&[#\w]{1,9};)["'\s/>]/i;

const showPictures = (parent: Root | Element, log: RepairLog): void => {
  parent.children = parent.children.map((child) => {
    if (child.type !== 'element') return child;
    const sign = child.tagName === 'img' ? attributeOf(child, 'alt').trim() : '';
    if (!signAlone.test(sign)) {
      showPictures(child, log);
      return child;
    }
    log.record('sign-picture', `<img alt="${sign}">`, sign);
    return { type: 'text', value: sign, ...(child.position ? { position: child.position } : {}) };
  });
};

const showQuotes = (tree: Root, log: RepairLog): void => {
  for (const one of findElements(tree, ({ tagName }) => tagName === 'q')) {
    const printed = textOfNode(one);
    if (printed.trim() === '' || /^\s*["“„«‘]/.test(printed)) continue;
    log.record('quote-element', `<q>${printed}</q>`, `“${printed}”`);
    const mark = (value: string): ElementContent => ({
      type: 'text',
      value,
      ...(one.position ? { position: one.position } : {}),
    });
    one.children = [mark('“'), ...one.children, mark('”')];
  }
};

/** Prints what a page's readers see though its source has it in another form: a letter alone in Wingdings is a bullet, "b" in Symbol "β", a picture that stands for a sign that sign, `<q>` the marks of a quotation. */
export const showSigns = (tree: Root, html: string, log: RepairLog): void => {
  if (namesFont.test(html)) showFonts(tree, log);
  if (namesSign.test(html)) showPictures(tree, log);
  if (/<q[\s>]/i.test(html)) showQuotes(tree, log);
};
