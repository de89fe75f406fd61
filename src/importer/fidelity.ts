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
const raisedOrLowered = /[⁰¹²³⁴-⁹₀-₉˒ⁱᵛˣ]+/g;

// Lines drawn of signs (`=====`, `+----+`) are no words.
const rules = /[+=]+(?=[-+=|])|(?<=[-+=|])[+=]+/g;
// A line of common characters; plus and equals signs may draw lines.
const uncommon = /[^\t -*,-<>-~“”‘’–—•…]/;
const plainToken = /[A-Za-z0-9]+|[%$<>@]/g;

const none: readonly string[] = [];

const wordsOfLine = (line: string): readonly string[] =>
  // Most lines need neither another form of their letters nor a pattern of all letters that there are.
  uncommon.test(line)
    ? (line.replace(rules, ' ').replace(raisedOrLowered, ' $& ').normalize('NFKC').match(token) ??
      none)
    : (line.match(plainToken) ?? none);

/** The words of a text, as the proof compares them: signs with a meaning count, white space, dashes and quote marks do not. */
export const toWords = (text: string): string[] => text.split('\n').map(wordsOfLine).flat();

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

// Between a letter and a digit, and before the capital behind a small letter.
const joint = /\p{L}\p{M}*\|\p{N}|\p{N}\|\p{L}|\p{Ll}\p{M}*\|\p{Lu}/u;

// Of "LabsNorthwind" the first word is a heading's last, of "growth1" and "1Unless" a note's number stands apart: no letter is lost.
const partsOf = (wanted: string, markdown: readonly string[], from: number): number => {
  let whole = markdown[from] ?? '';
  for (let at = from + 1; wanted.length > whole.length && wanted.startsWith(whole); at += 1) {
    const next = markdown[at];
    if (next === undefined || !joint.test(`${whole.slice(-3)}|${next.slice(0, 1)}`)) return 0;
    whole += next;
    if (whole === wanted) return at + 1 - from;
  }
  return 0;
};

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
    const parts = wanted === undefined ? 0 : partsOf(wanted, markdown, right);
    if (parts > 0) {
      left += 1;
      right += parts;
      continue;
    }
    return { source: around(source, left), markdown: around(markdown, right) };
  }
  return undefined;
};
