import type { Element, ElementContent, Nodes, Root } from 'hast';
import { namesOf } from './names.ts';
import { isContactHead } from './own-boxes.ts';
import { isHeading } from './remains.ts';
import { runsOf } from './runs.ts';
import { linesAtBreaks } from './tail.ts';
import { findElements, lineOfNode, textOfNode } from './tree.ts';
import { hasAddress } from '../contacts/lines.ts';
import { isPerson, isSurePerson, position, startsGiven } from '../contacts/people.ts';
import type { LeftOut } from '../site/left-out.ts';
import { squeeze } from '../source/white-space.ts';

/** A part of a page that names whom the press may ask. */
export interface ContactBox {
  /** Its nodes, the head first. */
  readonly nodes: readonly ElementContent[];
}

/** How long such a part and the box around it may be, in characters, how many lines it has, and in which of them the person stands at the latest. */
const bounds = { text: 700, box: 2100, lines: 14, person: 5 } as const;

const boxTag = /^(?:aside|div|section|td|li|address)$/;

// "Kontakt", "Ansprechpartnerin", "Contact presse": as pages of universities, ministries and firms head the box beside a release.
const head =
  /^(?:(?:ihre? |your )?(?:(?:media|press|news|pr|presse?|medien|investor|ir)[- ]?)?(?:contacts?|kontakte?|kontaktperson(?:en)?|ansprechpartner(?:[:*_/]?in(?:nen)?)?|ansprechperson(?:en)?)|contacts? (?:presse|médias?|person)|contatt[oi] (?:stampa|media)|contactos? (?:de )?prensa|persona de contacto|perscontact|contactpersoon|presskontakt(?:er)?|pressekontakt(?:er)?|kontaktpersoner|rückfragen(?: an)?|(?:media|press) (?:office|relations))\s?:?$/i;

// Whom a host pays answers for the host.
const ofHost =
  /\b(?:editors?|reporter|journalist|redaktion|redakteur(?:in)?|rédact\p{Alpha}*|advertis\p{Alpha}*|anzeigen|webmaster|support|subscriptions?|circulation|sales)\b/iu;

const linesOf = (nodes: readonly ElementContent[]): string[] =>
  runsOf({ type: 'root', children: [...nodes] })
    .flatMap(linesAtBreaks)
    .map(({ text }) => text);

// "Pressesprecherin Birgit Thalheim", "Head of Media Jane Doe"
const isTitledPerson = (line: string): boolean => {
  const words = line.split(' ');
  return [2, 3].some((size) => {
    const name = words.slice(-size).join(' ');
    const title = words.slice(0, -size).join(' ');
    return title !== '' && position.test(title) && startsGiven(name) && isPerson(name);
  });
};

const isContact = (nodes: readonly ElementContent[]): boolean => {
  const [first = '', ...lines] = linesOf(nodes);
  return (
    (head.test(first) || isContactHead(first)) &&
    lines.length <= bounds.lines &&
    lines.slice(0, bounds.person).some((line) => isSurePerson(line) || isTitledPerson(line)) &&
    lines.some(hasAddress) &&
    !lines.some((line) => ofHost.test(line))
  );
};

const isBlank = (node: Nodes): boolean => node.type === 'text' && node.value.trim() === '';

// From a heading that calls the press up to the next one, or the whole of a box that begins so.
const contactIn = (box: Element): ContactBox | undefined => {
  const children = box.children.filter((child) => child.type !== 'comment' && !isBlank(child));
  const isHead = (child: ElementContent): boolean => child.type === 'element' && isHeading(child);
  const from = children.findIndex(
    (child) => isHead(child) && head.test(squeeze(textOfNode(child))),
  );
  const end = from === -1 ? -1 : children.findIndex((child, at) => at > from && isHead(child));
  const part = from === -1 ? children : children.slice(from, end === -1 ? undefined : end);
  // "Kontakt", "Ministry of Arts" in bold, "Jane Doe": the second heading is her house.
  return [part, children.slice(Math.max(from, 0))].flatMap((nodes) =>
    nodes.length > 0 &&
    nodes.reduce((sum, node) => sum + textOfNode(node).length, 0) <= bounds.text &&
    isContact(nodes)
      ? [{ nodes }]
      : [],
  )[0];
};

// Most boxes of a page need not be looked at line by line.
const namesContact = /onta[ck]?t|nsprechp|ückfrage|press|media/i;
const mayBeContact = (box: Element): boolean => {
  const text = textOfNode(box);
  return /\d\d|@/.test(text) && namesContact.test(text);
};

const isOfSite = (box: Element): boolean =>
  /^(?:nav|header|footer|form)$/.test(box.tagName) || /foot|header|cookie/i.test(namesOf(box));

/** The parts of a page that name whom the press may ask, each by itself, wherever they stand but in the head and the foot of the site. */
export const findContactBoxes = (tree: Root): readonly ContactBox[] => {
  const found: ContactBox[] = [];
  // How long the words of an element are, and whether such a part stands in it.
  const visit = (parent: Root | Element): readonly [number, boolean] => {
    let length = 0;
    let isFound = false;
    for (const child of parent.children) {
      if (child.type === 'text') length += child.value.length;
      if (child.type !== 'element' || isOfSite(child)) continue;
      const [own, isInner] = visit(child);
      length += own;
      isFound ||= isInner;
    }
    if (isFound || length > bounds.box || parent.type === 'root' || !boxTag.test(parent.tagName))
      return [length, isFound];
    const own = mayBeContact(parent) ? contactIn(parent) : undefined;
    if (own) found.push(own);
    return [length, own !== undefined];
  };
  visit(tree);
  return found;
};

/** Those of the boxes that stand beside the article, whose nodes are `inside`, and name nobody whom it names; what was told of them as left out is taken back. */
export const takeContactsBeside = (
  boxes: readonly ContactBox[],
  inside: ReadonlySet<Nodes>,
  article: string,
  leftOut: LeftOut[],
): readonly ElementContent[] =>
  boxes.flatMap(({ nodes }) => {
    const lines = linesOf(nodes);
    const reached = lines.filter(hasAddress);
    if (
      nodes.some((node) => inside.has(node)) ||
      reached.every((line) => article.includes(line.replace(/^[\p{Alpha}-]{1,10}\s?[.:]+\s*/u, '')))
    )
      return [];
    const places = new Set(
      nodes.flatMap((node) => findElements(node, () => true)).map((one) => lineOfNode(one)),
    );
    for (let at = leftOut.length - 1; at >= 0; at -= 1) {
      const one = leftOut[at];
      if (
        one &&
        places.has(one.line) &&
        lines.some((line) => line.startsWith(one.text.replace(/…$/, '')))
      )
        leftOut.splice(at, 1);
    }
    return nodes;
  });
