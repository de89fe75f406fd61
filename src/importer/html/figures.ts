import type { Element, Root } from 'hast';
import { findElements, startOfNode, textOfNode } from './tree.ts';

// "$163,902", "(388,214)", "12.4%"; "+0.22" is how a share stands.
const figure = /^[($€£¥\s]*\d[\d.,]*\s?[)%]*$/;

const holdsFigures = (row: Element): boolean =>
  findElements(row, (one) => /^t[dh]$/.test(one.tagName)).filter((cell) =>
    figure.test(textOfNode(cell).trim()),
  ).length >= 2;

const isTableOfFigures = (element: Element): boolean =>
  element.tagName === 'table' &&
  findElements(element, (one) => one.tagName === 'table').length === 1 &&
  findElements(element, (one) => one.tagName === 'tr').filter(holdsFigures).length >= 2;

/** Where a page's tables of figures stand, such as a balance sheet, as places of their first and last characters. */
export const findFigures = (root: Root): { readonly from: number; readonly to: number }[] =>
  findElements(root, isTableOfFigures).map((table) => ({
    from: startOfNode(table),
    to: table.position?.end.offset ?? 0,
  }));
