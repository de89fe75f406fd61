import type { Root } from 'hast';
import type { RepairLog } from '../repair-log.ts';
import { attributeOf, findElements, textOfNode } from './tree.ts';

const code = /^(?:[\da-f]{2}){6,120}$/i;
const inLink = /\/email-protection#([\da-f]{12,240})$/i;
const address = /^[\w.+-]{1,64}@(?:[a-z\d-]{1,63}\.){1,5}[a-z]{2,12}$/i;

// Each sign of the address is its code turned over by the first one.
const addressOf = (codes: string): string | undefined => {
  if (!code.test(codes)) return undefined;
  const bytes = Uint8Array.from(Buffer.from(codes, 'hex'));
  const [key = 0] = bytes;
  const text = String.fromCharCode(...bytes.subarray(1).map((byte) => byte ^ key));
  return address.test(text) ? text : undefined;
};

/** Prints the mails' addresses that a page's host hides from robots, in the place of "[email protected]", as each reader of the page sees them. */
export const showHiddenMails = (tree: Root, log: RepairLog): void => {
  for (const one of findElements(tree, ({ tagName }) => tagName === 'a' || tagName === 'span')) {
    const href = one.tagName === 'a' ? attributeOf(one, 'href') : '';
    const codes = attributeOf(one, 'dataCfemail') || inLink.exec(href)?.[1];
    const mail = codes === undefined ? undefined : addressOf(codes);
    if (mail === undefined) continue;
    const printed = textOfNode(one);
    if (!/protected/i.test(printed)) {
      one.properties['href'] = `mailto:${mail}`;
      continue;
    }
    log.record('entities', printed, mail);
    one.children = [
      { type: 'text', value: mail, ...(one.position ? { position: one.position } : {}) },
    ];
  }
};
