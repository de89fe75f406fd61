import type { Element } from 'hast';
import { isAbout } from '../body/heading-words.ts';
import { readContactHead } from '../contacts/lines.ts';
import { isPerson } from '../contacts/people.ts';
import { isKnownPlace } from '../dateline/places.ts';
import { classifyHeadLine } from '../head/head-lines.ts';
import type { Run } from './runs.ts';
import { callsIn } from '../site/calls.ts';
import { asksToPost } from '../site/page-offers.ts';
import { findElements, textOfNode } from './tree.ts';

// A quotation, a mark, an address, a note: a release's, whatever box it stands in.
const said =
  /["“”„«»®™©@]|https?:|www\.|\d{3}[-. )]+\d{3}|\+\d{2}(?!\d?[.,])|\b(?:ISIN|WKN)\b|^[[(]?\d{1,2}[\])]\s|^[†‡§¹²³⁴-⁹*]|:$/i;
// "EPS $0.27 (-12.9%)", "Umsatz 318,70 Mio. Euro (+11,2 %)"
const figures =
  /\b(?:per share|per diluted|pro aktie|per aktie|par action|por acci[oó]n|por a[cç][aã]o|per azione|per aandeel|EPS|EBITDA?|dividend\p{Alpha}*|divid[ée]nd[eo]s?|rendite|ergebnis|revenues?|sales|umsatz|chiffre d[’']affaires|millions?|billions?|thousand|mio|mrd|mkr|mln|bn|MNOK|milj|millionen|milliarden|millones|milh[oõ]es|milioni|miljoner|millioner)(?!\p{Alpha})/iu;

const isRow = (row: Element): boolean =>
  findElements(row, (one) => /^t[dh]$/.test(one.tagName) && textOfNode(one).trim() !== '').length >
  1;

/** True for a box that says by its lines what only releases say: a quotation, a mark, an address, a contact, a note, a row of figures, a picture's caption. */
export const isSaidByRelease = (box: Element, lines: readonly Run[]): boolean =>
  lines.some(
    ({ text }) =>
      (said.test(text) && !asksToPost(text)) ||
      figures.test(text) ||
      isAbout(text) ||
      /^(?:date|contact)$/.test(classifyHeadLine(text)),
  ) ||
  findElements(
    box,
    (one) =>
      /^(?:figcaption|caption|blockquote|pre|h1)$/.test(one.tagName) ||
      (one.tagName === 'tr' && isRow(one)),
  ).length > 0;

const ofRelease =
  /\b(?:release|embargo|announcement|corrections?|corrects?|editors?|safety|warnings?|caution\w*|indications?|doctors?|physicians?|patients?|forward-looking|webcast|conference call|dial-in|passcode|booth|stand \d|hall \d|photo|figure|note|disclaimer)\b/i;
// "Where: Grand Hotel"
const labelled =
  /^(?!(?:survey|poll|video|podcast|balado|webinar|whitepaper|white paper|e-?book|guide|quiz)\s?:)\p{Upper}[\p{Alpha} ]{1,24}:\s\S/iu;

/** True for a box that may be a release's by its words: a label with its value, a person, a place, a notice, where its audience meets. */
export const mayBeOfRelease = (lines: readonly Run[]): boolean =>
  lines.some(
    ({ text }) =>
      ofRelease.test(text) ||
      labelled.test(text) ||
      (isPerson(text) && callsIn(text) === 0) ||
      isKnownPlace(text) ||
      readContactHead(text) !== undefined ||
      !/^(?:words|label)$/.test(classifyHeadLine(text)),
  );
