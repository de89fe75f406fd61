import type { Element, Nodes, RootContent } from 'hast';
import { isBuiltLike, isLabel } from './remains.ts';
import { namesAuthorAndDay } from '../site/own-author.ts';
import { isPitch } from '../site/to-reader.ts';
import { linkedShare } from './host-line.ts';
import { type Run, runsOf } from './runs.ts';
import { isLinkedRun, linesAtBreaks } from './tail.ts';
import { findElements, leadsWithin, textOfNode } from './tree.ts';
import { weigh, type Weight } from './weight.ts';

/** The longest box, in characters; the longest title of a link in it, in words. */
const longest = { box: 260, title: 12 } as const;

/** True for a node that tells something at length: a paragraph, or a box of paragraphs. */
export const tells = (node: RootContent, cache: Map<Nodes, Weight>): boolean => {
  const { text, links } = weigh(node, cache);
  return (
    text >= 80 && links < text * 0.4 && !(node.type === 'element' && /^h[1-6]$/.test(node.tagName))
  );
};

// "Nkechi Wallin, MD View Profile"
const isNameWithButton = (run: Run): boolean =>
  run.text.split(' ').length <= 8 && linkedShare(run) >= 0.3 && !/\d/.test(run.text);

// "Buyer | Moor Wood" above "Seller | Berg & Sons" is a table that tells something.
const hasRows = (table: Element): boolean =>
  findElements(table, (one) => one.tagName === 'tr').filter(
    (row) =>
      findElements(row, (one) => /^t[dh]$/.test(one.tagName) && textOfNode(one).trim() !== '')
        .length > 1,
  ).length > 1;

// "Visste du att? Räkna ut nyttan": a question, and a link to its answer.
const isQuestionWithLink = (run: Run): boolean =>
  linkedShare(run) >= 0.4 && /^[^.!?]{3,40}[!?]\s/.test(run.text) && run.text.length <= 120;

// What asks a reader for something: "Sign up for the ride on 2 December and raise £100."
const asks =
  /(?:^|[.!?]\s)(?:sign up|join|register|book|donate|enter|subscribe|order|apply|take part|get your|try|buy|vote|schedule|talk to|jetzt|melden sie|inscrivez|participez|inscríbete|participa|iscriviti|partecipa|anmäl|delta|meld|doe mee)(?!\p{Alpha})/iu;

// A quotation, a trademark or an address may be the release's.
const mayBeSaidByRelease = /["“”„«»®™@]|https?:|www\.|\d{3}[-. )]+\d{3}|\+\d{2}/;

// "Free webinar", "White paper:" above its title and "Save my seat"
const offer =
  /^(?:(?:free|new|on-demand|upcoming|live) )*(?:webinar|e-?book|white ?paper|guide|report|event|podcast|case study|infographic|download|checklist|course|survey)s?\s*:?$/i;

/** True for the lines of a box that calls out to the reader: "Need samples fast?", "Free samples ship within 24 hours.", and a link; without a link it asks what the reader would do, "Could you sleep out for one night?", and for it. */
const callsOut = (lines: readonly Run[]): boolean => {
  const [first, ...others] = lines;
  if (first === undefined || others.length === 0) return false;
  const { text } = first;
  if (text.length > 80 || !(/[!?]$/.test(text) || isPitch(text) || offer.test(text))) return false;
  if (others.some((run) => run.text.length > 110 || mayBeSaidByRelease.test(run.text)))
    return false;
  const last = others.at(-1);
  return last !== undefined && isLinkedRun(last)
    ? last.text.split(' ').length <= longest.title
    : /\byou\b.*\?$/i.test(text) && others.some((run) => asks.test(run.text));
};

// Browsers of old read "<p><table>…</table>" as a box in a paragraph.
const innerBox = (box: Element): Element => {
  const [only, ...more] = box.children.filter(
    (child) => child.type !== 'text' || child.value.trim() !== '',
  );
  return /^(?:p|center)$/.test(box.tagName) && more.length === 0 && only?.type === 'element'
    ? only
    : box;
};

/** True for a box below the node `told`, which tells something, that leads elsewhere in the site and tells nothing, a label, a link or two, or calls out to the reader. A release's own paragraph is built like the one above. */
export const isPromoBox = (
  element: Element,
  told: RootContent | undefined,
  cache: Map<Nodes, Weight>,
): boolean => {
  const box = innerBox(element);
  if (told === undefined || !/^(?:div|aside|section|table|center)$/.test(box.tagName)) return false;
  const { text, links } = weigh(box, cache);
  if (text === 0 || text > longest.box || isBuiltLike(box, told)) return false;
  if (box.tagName === 'table' && hasRows(box)) return false;
  if (!findElements(box, (one) => one.tagName === 'a').every(leadsWithin)) return false;
  const lines = runsOf({ type: 'root', children: [box] }).flatMap(linesAtBreaks);
  if (callsOut(lines)) return true;
  // The issuer's own author and day may stand below a subhead.
  if (lines.some((run) => namesAuthorAndDay(run.text))) return false;
  return (
    links > 0 &&
    lines.every((run) =>
      isLinkedRun(run)
        ? run.text.split(' ').length <= longest.title && !/@|https?:|www\./.test(run.text)
        : isLabel(run.text, 8) || isNameWithButton(run) || isQuestionWithLink(run),
    )
  );
};
