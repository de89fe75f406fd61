import type { Element } from 'hast';
import { attributeOf, isBlock, textOfNode } from './tree.ts';

// What sets the type of a line: "font-size:14pt;font-weight:bold".
const typeRules = /\b(?:font-(?:size|weight|style)|text-align)\s*:\s*[^;]{1,30}/gi;

/** How a block's words are set, told by its own tag and the tags that hold its first words. */
const typeOf = (block: Element): string => {
  const parts: string[] = [];
  for (let node: Element | undefined = block, depth = 0; node && depth < 8; depth += 1) {
    const { tagName } = node;
    if (/^(?:b|strong|i|em|u)$/.test(tagName)) parts.push(tagName);
    parts.push(attributeOf(node, 'align'), attributeOf(node, 'size'));
    for (const rule of attributeOf(node, 'style').match(typeRules) ?? []) parts.push(rule);
    node = node.children.find((child): child is Element => child.type === 'element');
  }
  return parts.filter((part) => part !== '').join(' ');
};

// The room under a block: "margin:0in 0in 12.0pt", "margin-bottom:0pt"; a paragraph without a rule has some.
const roomUnder = (block: Element): boolean => {
  const style = attributeOf(block, 'style');
  const [, own] = /\bmargin-bottom\s*:\s*([\d.]{1,8})/i.exec(style) ?? [];
  const [, all] = /\bmargin\s*:\s*([\d.a-z%\s-]{1,60})/i.exec(style) ?? [];
  const sides = all?.trim().split(/\s+/) ?? [];
  const under = own ?? sides[2] ?? sides[0];
  // Word sets its paragraphs without room and an empty one between them.
  if (under === undefined)
    return block.tagName === 'p' && !/\bMso/.test(attributeOf(block, 'className'));
  return Number.parseFloat(under) > 1;
};

// The room that a block's own rule sets above it: "margin-top:12px;margin-bottom:0px" below such a one with "margin-top:0px".
const roomAbove = (block: Element): boolean =>
  Number.parseFloat(
    /\bmargin-top\s*:\s*([\d.]{1,8})/i.exec(attributeOf(block, 'style'))?.[1] ?? '0',
  ) > 1;

interface Above {
  readonly type: string;
  readonly apart: boolean;
  readonly room: boolean;
  readonly close: boolean;
}

/** Tells, block by block, which lines of a page stand close under those above them. */
export class Closeness {
  #above: Above | undefined;
  #empty = false;

  /** True where a block stands right below the last one in the same type, though the page sets others apart, by empty blocks or by room above or under them. */
  reads(block: Element): boolean {
    if (!/^(?:p|div|center)$/.test(block.tagName)) {
      this.#above = undefined;
      return false;
    }
    if (block.children.some((child) => child.type === 'element' && isBlock(child))) return false;
    const text = textOfNode(block);
    if (text.trim() === '') {
      this.#empty = true;
      return false;
    }
    const above = this.#above;
    const own = {
      type: text.length > 300 ? '' : typeOf(block),
      apart: this.#empty || roomAbove(block),
      room: roomUnder(block),
    };
    const close =
      above !== undefined &&
      !own.apart &&
      !above.room &&
      own.type !== '' &&
      own.type === above.type &&
      (above.apart || above.close || own.room);
    this.#empty = false;
    this.#above = { ...own, close };
    return close;
  }
}
