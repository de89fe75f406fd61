import type { Element, Nodes, Root } from 'hast';
import { readDateline } from '../dateline/dateline.ts';
import { namesOf } from './names.ts';
import { attributeOf, findElements, isBlock, textOfNode } from './tree.ts';
import { squeeze } from '../source/white-space.ts';

/** The longest caption and its credit, in characters; the least side of a picture, in its own dots: spacers and icons are smaller. */
const limits = { text: 500, side: 80 } as const;

const isSmall = (picture: Element): boolean =>
  ['width', 'height'].some((side) => Number(attributeOf(picture, side) || NaN) < limits.side);

// An issuer's mark heads its release; what stands beside it is no caption.
const isPicture = (element: Element): boolean =>
  element.tagName === 'img' &&
  !isSmall(element) &&
  !/logo|spacer|pixel|blank|icon|button|banner|print|\bads?\b|doubleclick/i.test(
    `${attributeOf(element, 'src')} ${attributeOf(element, 'alt')} ${namesOf(element)}`,
  );

const pictureName =
  /(?:^|[-_\s])(?:figure|(?:photo|image|img|picture|foto|bild)\S*|(?:\S*-)?caption\S*)(?:$|[-_\s])/i;

/** What a box of a page holds: how much text, in characters, and whether a picture. */
interface Holding {
  readonly text: number;
  readonly picture: boolean;
}

// Each node is looked at once, or deep pages would cost much.
const holdingsOf = (tree: Root): ReadonlyMap<Nodes, Holding> => {
  const known = new Map<Nodes, Holding>();
  const read = (node: Nodes): Holding => {
    let text = node.type === 'text' ? squeeze(node.value).length : 0;
    let picture = node.type === 'element' && isPicture(node);
    if ('children' in node)
      for (const child of node.children) {
        const own = read(child);
        text += own.text;
        picture ||= own.picture;
      }
    const holding = { text, picture };
    if (node.type === 'element') known.set(node, holding);
    return holding;
  };
  read(tree);
  return known;
};

const isPictureBox = (element: Element, { text, picture }: Holding): boolean =>
  picture &&
  text > 0 &&
  text <= limits.text &&
  /^(?:figure|div|dl|span|p)$/.test(element.tagName) &&
  (element.tagName !== 'p' || pictureName.test(namesOf(element)));

/** Marks what stands below a picture, in one box with it, as its caption: "Jane Doe, chief of Acme", "Courtesy of Acme". A box with a heading, a list or two paragraphs at length holds more than a picture. */
export const markCaptions = (tree: Root): void => {
  const holdings = holdingsOf(tree);
  const visit = (node: Root | Element): void => {
    for (const child of node.children) {
      if (child.type !== 'element') continue;
      const holding = holdings.get(child);
      if (!holding?.picture) continue;
      if (!isPictureBox(child, holding)) {
        visit(child);
        continue;
      }
      const holdsMore = findElements(child, (one) =>
        /^(?:h[1-6]|ul|ol|table|form|button|article|time|blockquote)$/.test(one.tagName),
      );
      if (holdsMore.length > 0) {
        visit(child);
        continue;
      }
      const said = findElements(child, isBlock).filter(
        (one) =>
          one !== child &&
          one.tagName !== 'br' &&
          textOfNode(one).trim() !== '' &&
          !findElements(one, isBlock).some((inner) => inner !== one && inner.tagName !== 'br'),
      );
      // A short release may stand in one box with its picture.
      const tellsNews = [child, ...said].some(
        (one) => (readDateline(squeeze(textOfNode(one)))?.strength ?? 0) >= 3,
      );
      if (said.length > 2 || tellsNews) {
        visit(child);
        continue;
      }
      for (const one of said) one.tagName = 'figcaption';
      if (said.length === 0) child.tagName = 'figcaption';
    }
  };
  visit(tree);
};
