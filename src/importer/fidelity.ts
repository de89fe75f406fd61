import type { Nodes } from 'mdast';
import { parseBody } from '../markdown/parse-body.ts';
import { withoutAddresses } from './text/inline-markup.ts';
import { readMarker } from './text/lists.ts';

/** A place where source and Markdown differ. */
export interface FidelityFault {
  /** The words of the source around the place. */
  readonly source: string;
  /** The words of the Markdown around the place. */
  readonly markdown: string;
}

const token = /[\p{L}\p{N}\p{M}]+|[%$€£¥®©<>=±≤≥+°§@]/gu;
const raisedOrLowered = /[⁰¹²³⁴-⁹₀-₉˒]+/g;

// Lines drawn of signs (`=====`, `+----+`) are no words.
const rules = /[+=]+(?=[-+=|])|(?<=[-+=|])[+=]+/g;
const quotesAndDashes = '“”‘’–—•…';

const partsWords = 0;
const ofWord = 1;
const sign = 2;
const special = 3;
// What a character of ASCII is to the proof; plus and equals signs may draw lines.
const kinds = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCodePoint(code);
  if (/[A-Za-z0-9]/.test(char)) return ofWord;
  if (/[%$<>@]/.test(char)) return sign;
  return /[\t\n -~]/.test(char) && !/[+=]/.test(char) ? partsWords : special;
});

/** Adds the words of a line of common characters; false, and nothing added, for any other line. */
const addPlainWords = (line: string, words: string[]): boolean => {
  const before = words.length;
  let from = -1;
  for (let at = 0; at < line.length; at += 1) {
    const code = line.charCodeAt(at);
    const kind =
      code < 128 ? kinds[code] : quotesAndDashes.includes(line.charAt(at)) ? partsWords : special;
    if (kind === ofWord) {
      if (from === -1) from = at;
      continue;
    }
    if (kind === special) {
      words.length = before;
      return false;
    }
    if (from !== -1) words.push(line.slice(from, at));
    from = -1;
    if (kind === sign) words.push(line.charAt(at));
  }
  if (from !== -1) words.push(line.slice(from));
  return true;
};

/** The words of a text, as the proof compares them: signs with a meaning count, white space, dashes and quote marks do not. */
export const toWords = (text: string): string[] => {
  const words: string[] = [];
  for (const line of text.split('\n')) {
    // Most lines need neither a pattern nor another form of their letters.
    if (addPlainWords(line, words)) continue;
    const found = line
      .replace(rules, ' ')
      .replace(raisedOrLowered, ' $& ')
      .normalize('NFKC')
      .match(token);
    if (found) for (const word of found) words.push(word);
  }
  return words;
};

/** The words of a Markdown tree in reading order, one block a line, numbers of lists and notes included. */
export const wordsOfTree = (root: Nodes): string => {
  const out: string[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'break') out.push(' ');
    else if (node.type === 'footnoteReference') out.push(` ${node.label ?? node.identifier} `);
    else if (node.type === 'footnoteDefinition') out.push(`\n${node.label ?? node.identifier} `);
    if (node.type === 'code' || node.type === 'html') out.push('\n');
    if (node.type === 'image' || node.type === 'imageReference') out.push(node.alt ?? '');
    if ('value' in node) out.push(node.value);
    if (node.type === 'code' || node.type === 'html') out.push('\n');
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

// Blocks without links, tags, tables, code or character references hold their words between escapes.
const needsParser = /[<|`]|&(?:#|[A-Za-z][A-Za-z0-9]{1,31};)|\]\(|!\[|^\[[^\]^]/m;
const largestParsed = 20_000;

const wordsOfEscapes = (block: string): string =>
  block
    .replace(/\[\^([^\]\s]+)\]:?/g, ' $1 ')
    .replace(/\]\(<?https?:[^)\s]*\)/g, ']')
    .replace(/^\|(?: -+ \|)+$/gm, '')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/&#x([0-9A-F]+);/g, (_all, hex: string) =>
      String.fromCodePoint(Number.parseInt(hex, 16)),
    );

/** The words of a release as its Markdown body holds them, block by block; Markdown's parser reads every block whose words its signs could hide. */
export const wordsOfBody = (body: string): string =>
  body
    .split(/\n{2,}/)
    .map((block) =>
      // Brackets without end and tables of thousands of rows take a parser time that grows with their square.
      needsParser.test(block) && block.length <= largestParsed
        ? wordsOfTree(parseBody(block))
        : /[[\]\\&]/.test(block)
          ? wordsOfEscapes(block)
          : block,
    )
    .join('\n');

const angles = /<(https?:\/\/[^\s<>]{1,2000}|[\w.+-]{1,100}@[\w.-]{1,100})>/g;

/** The words of a text dump as printed, bullets left out; addresses of links too, unless the text is read literally. */
export const wordsOfDump = (text: string, literal = false): string => {
  const lines = text
    .split('\n')
    .map((line) => {
      const marker = readMarker(line);
      return marker && !marker.ordered ? line.slice(marker.length) : line;
    })
    .join('\n');
  if (literal) return lines;
  const bare = withoutAddresses(lines);
  return bare.includes('<') ? bare.replace(angles, '$1') : bare;
};

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
    // Of "LabsNorthwind" the first word is a heading's last; no letter is lost.
    if (
      wanted !== undefined &&
      found !== undefined &&
      wanted === found + (markdown[right + 1] ?? '') &&
      /\p{Ll}$/u.test(found) &&
      /^\p{Lu}/u.test(markdown[right + 1] ?? '')
    ) {
      left += 1;
      right += 2;
      continue;
    }
    return { source: around(source, left), markdown: around(markdown, right) };
  }
  return undefined;
};
