import type { Nodes } from 'mdast';
import { parseBody } from '../markdown/parse-body.ts';
import { readMarker } from './text-lists.ts';

/** A place where source and Markdown differ. */
export interface FidelityFault {
  /** The words of the source around the place. */
  readonly source: string;
  /** The words of the Markdown around the place. */
  readonly markdown: string;
}

const token = /[\p{L}\p{N}\p{M}]+|[%$€£¥®©<>=±≤≥+°§@]/gu;
const raisedOrLowered = /[⁰¹²³⁴-⁹₀-₉˒]+/g;

/** The words of a text, as the proof compares them: signs with a meaning count, white space, dashes and quote marks do not. */
export const toWords = (text: string): string[] =>
  text.replace(raisedOrLowered, ' $& ').normalize('NFKC').match(token) ?? [];

const largestParsed = 1_000_000;

/** The words of a Markdown tree in reading order, one block a line, numbers of lists and notes included. */
export const wordsOfTree = (root: Nodes): string => {
  const out: string[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'break') out.push(' ');
    else if (node.type === 'footnoteReference') out.push(` ${node.label ?? node.identifier} `);
    else if (node.type === 'footnoteDefinition') out.push(`\n${node.label ?? node.identifier} `);
    if ('value' in node) out.push(node.value);
    if (!('children' in node)) return;
    for (const [at, child] of node.children.entries()) {
      if (node.type === 'list' && node.ordered === true)
        out.push(`\n${String((node.start ?? 1) + at)} `);
      if (child.type === 'paragraph' || child.type === 'listItem' || child.type === 'heading')
        out.push('\n');
      visit(child);
      if (child.type === 'tableCell') out.push(' ');
      if (child.type === 'tableRow' || child.type === 'paragraph' || child.type === 'heading')
        out.push('\n');
    }
  };
  visit(root);
  return out.join('');
};

// A body too large to be parsed in a moment is read by its own escapes, which the importer wrote itself.
const wordsOfEscapes = (body: string): string =>
  body
    .replace(/\[\^([^\]\s]+)\]:?/g, ' $1 ')
    .replace(/\]\(<?https?:[^)\s]*\)/g, ']')
    .replace(/^\|(?: -+ \|)+$|^\| *(?::?-+:? *\| *)+$/gm, '')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/&#x([0-9A-F]+);/g, (_all, hex: string) =>
      String.fromCodePoint(Number.parseInt(hex, 16)),
    );

/** The words of a release as its Markdown body holds them. */
export const wordsOfBody = (body: string): string =>
  body.length > largestParsed ? wordsOfEscapes(body) : wordsOfTree(parseBody(body));

const linkTarget = /\]\((?:[^()\s]|\([^()\s]{0,300}\)){0,2000}(?:\s+"[^"\n]{0,300}")?\)/g;

/** The words of a text dump as printed: addresses of links, bullets and rules of tables left out. */
export const wordsOfDump = (text: string): string =>
  text
    .split('\n')
    .map((line) => {
      const marker = readMarker(line);
      const plain = marker && !marker.ordered ? line.slice(marker.length) : line;
      return /^[\s|:=_+*.-]{3,}$/.test(plain) ? '' : plain;
    })
    .join('\n')
    .replace(linkTarget, ']');

const around = (words: readonly string[], at: number): string =>
  words.slice(Math.max(0, at - 4), at + 6).join(' ');

/** The first place where the words differ, or `undefined` where every word is there, in order, and none was added. */
export const compareWords = (
  source: readonly string[],
  markdown: readonly string[],
): FidelityFault | undefined => {
  let left = 0;
  let right = 0;
  while (left < source.length || right < markdown.length) {
    const wanted = source[left];
    const found = markdown[right];
    if (wanted === found) {
      left += 1;
      right += 1;
      continue;
    }
    // A note's number glued to its word in the source stands apart from it in the Markdown.
    if (
      wanted !== undefined &&
      found !== undefined &&
      wanted === found + (markdown[right + 1] ?? '') &&
      /^\d+$/.test(markdown[right + 1] ?? '')
    ) {
      left += 1;
      right += 2;
      continue;
    }
    return { source: around(source, left), markdown: around(markdown, right) };
  }
  return undefined;
};
