import type { Element, Root } from 'hast';
import { lineOfNode, textOfNode } from './tree.ts';
import { type LeftOut, toLeftOut } from '../site/left-out.ts';
import { squeeze } from '../source/white-space.ts';

// "view more >", "Bild vergrößern": leads to the picture at its full size.
const leads =
  /^(?:view|see|show) (?:more|larger|full[- ]size|full image|image)\s?[>»›]?$|^(?:enlarge|zoom)(?: (?:image|photo|picture))?\s?[>»›]?$|^(?:bild vergrößern|agrandir (?:l['’]image|la photo)|ampliar (?:imagen|foto|imagem)|ingrandisci(?: (?:immagine|foto))?|vergroot (?:afbeelding|foto)|förstora bilden?|forstør billedet?)\s?[>»›]?$/i;
const captioned = /^(?:image|photo|picture|figure|video|caption|credit)\s*:\s*\S/i;

const isCaption = (box: Element): boolean =>
  box.tagName === 'figcaption' || captioned.test(squeeze(textOfNode(box)));

/** Takes the link to a picture at its full size from behind its caption, "IMAGE: A snail climbs a stem. view more >"; tells of it. */
export const cutPictureLinks = (parent: Root | Element): LeftOut[] => {
  const leftOut: LeftOut[] = [];
  for (const node of [...parent.children]) {
    if (node.type !== 'element') continue;
    const isLink =
      node.tagName === 'a' &&
      parent.type === 'element' &&
      leads.test(squeeze(textOfNode(node))) &&
      isCaption(parent) &&
      squeeze(textOfNode(parent)).endsWith(squeeze(textOfNode(node)));
    if (isLink) {
      parent.children.splice(parent.children.indexOf(node), 1);
      leftOut.push(toLeftOut(lineOfNode(node), textOfNode(node), 'site furniture'));
    } else for (const one of cutPictureLinks(node)) leftOut.push(one);
  }
  return leftOut;
};
