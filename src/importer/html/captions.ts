import type { Element, Root } from 'hast';
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

const isPictureBox = (element: Element): boolean =>
  /^(?:figure|div|dl|span|p)$/.test(element.tagName) &&
  squeeze(textOfNode(element)).length <= limits.text &&
  (element.tagName !== 'p' || pictureName.test(namesOf(element)));

/** Marks what stands below a picture, in one box with it, as its caption: "Jane Doe, chief of Acme", "Courtesy of Acme". A box with a heading, a list or two paragraphs at length holds more than a picture. */
export const markCaptions = (tree: Root): void => {
  const visit = (node: Root | Element): void => {
    for (const child of node.children) {
      if (child.type !== 'element') continue;
      if (!isPictureBox(child) || findElements(child, isPicture).length === 0) {
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
      if (said.length > 2) {
        visit(child);
        continue;
      }
      for (const one of said) one.tagName = 'figcaption';
      if (said.length === 0) child.tagName = 'figcaption';
    }
  };
  visit(tree);
};
