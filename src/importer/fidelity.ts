import type { Nodes } from 'mdast';
import { parseBody } from '../markdown/parse-body.ts';
import { withoutAddresses } from './text/inline-markup.ts';
import { readMarker } from './text/lists.ts';
import { isJoint } from './word-joints.ts';

/** A place where source and Markdown differ. */
export interface FidelityFault {
  /** The words of the source around the place. */
  readonly source: string;
  /** The words of the Markdown around the place. */
  readonly markdown: string;
}

const token = /[\p{Alpha}\p{N}\p{M}]+|[%$€£¥®©<>=±≤≥+°§@]/gu;
const raisedOrLowered = /[⁰¹²³⁴-⁹₀-₉˒ⁱᵛˣ]+/g;

// Lines drawn of signs (`=====`, `+----+`) are no words.
const rules = /[+=]+(?=[-+=|])|(?<=[-+=|])[+=]+/g;
// A line of common characters; plus and equals signs may draw lines.
const uncommon = /[^\t\n -*,-<>-~“”‘’–—•…]/;
const plainToken = /[A-Za-z0-9]+|[%$<>@]/g;

const none: readonly string[] = [];

const wordsOfUncommon = (line: string): readonly string[] =>
  line.replace(rules, ' ').replace(raisedOrLowered, ' $& ').normalize('NFKC').match(token) ?? none;

const wordsOfLine = (line: string): readonly string[] =>
  // Most lines need neither another form of their letters nor a pattern of all letters that there are.
  uncommon.test(line) ? wordsOfUncommon(line) : (line.match(plainToken) ?? none);

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
    .replace(/\]\(<?(?:https?|mailto):[^)\s]*\)/g, ']')
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

// Of "LabsNorthwind", "LABSThe" and "ALDERALDER" the first word is a heading's last, of "growth1" and "1Unless" a note's number stands apart: no letter is lost.
const partsOf = (wanted: string, markdown: readonly string[], from: number): number => {
  let whole = markdown[from] ?? '';
  for (let at = from + 1; wanted.length > whole.length && wanted.startsWith(whole); at += 1) {
    const next = markdown[at];
    if (next === undefined || !isJoint(whole, next)) return 0;
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

const gap = 0;
const letter = 1;
const sign = 2;

// What the signs of ASCII are to the proof: they part words, are of one, or are one.
const kinds = Uint8Array.from({ length: 128 }, (_none, code) => {
  const char = String.fromCharCode(code);
  return /[A-Za-z0-9]/.test(char) ? letter : /[%$<>@+=]/.test(char) ? sign : gap;
});
const codesOf = (signs: string): ReadonlySet<number> =>
  new Set(Array.from(signs, (char) => char.charCodeAt(0)));
const gapsBeyond = codesOf('“”‘’–—•…');
const signsBeyond = codesOf('®©£€¥§°±');

const kindOf = (code: number): number =>
  code < 128
    ? (kinds[code] ?? gap)
    : gapsBeyond.has(code)
      ? gap
      : signsBeyond.has(code)
        ? sign
        : letter;

// As `uncommon`, without the letters and signs that are one word in any form of the text.
const formed = /[^\t\n -*,-<>-~“”‘’–—•…®©£€¥§°±À-ÖØ-öø-ž]/;

// A text in which everything beyond the common signs is a word's.
const spell = (text: string): string =>
  formed.test(text)
    ? text
        .split('\n')
        .map((line) => (formed.test(line) ? wordsOfUncommon(line).join(' ') : line))
        .join('\n')
    : text;

const afterGaps = (text: string, from: number): number => {
  let at = from;
  while (at < text.length && kindOf(text.charCodeAt(at)) === gap) at += 1;
  return at;
};

const isLetterAt = (text: string, at: number): boolean =>
  at >= 0 && at < text.length && kindOf(text.charCodeAt(at)) === letter;

// Most releases come out whole: to see that takes no list of their words, and a look at what a sign is only where the texts part.
const saysTheSame = (a: string, b: string): boolean => {
  let left = 0;
  let right = 0;
  for (;;) {
    while (left < a.length && a.charCodeAt(left) === b.charCodeAt(right)) {
      left += 1;
      right += 1;
    }
    if (isLetterAt(a, left - 1) && (isLetterAt(a, left) || isLetterAt(b, right))) return false;
    const [toLeft, toRight] = [afterGaps(a, left), afterGaps(b, right)];
    if (toLeft === a.length || toRight === b.length)
      return toLeft === a.length && toRight === b.length;
    if (a.charCodeAt(toLeft) !== b.charCodeAt(toRight)) return false;
    left = toLeft;
    right = toRight;
  }
};

/** As `compareWords`, of two texts: the first place where the words of the source are not those of the Markdown. */
export const findFault = (source: string, markdown: string): FidelityFault | undefined =>
  saysTheSame(spell(source), spell(markdown))
    ? undefined
    : compareWords(toWords(source), toWords(markdown));
