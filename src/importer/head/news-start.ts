import { readContactHead } from '../contacts/lines.ts';
import type { Dateline } from '../dateline/dateline.ts';
import { leadsToPoints, weighHeadline } from './head-evidence.ts';
import { classifyHeadLine } from './head-lines.ts';
import { countLetters, tellsInEastAsia } from '../east-asia/letters.ts';
import { known, leadOfSender, namesSection, single } from '../body/heading-words.ts';
import { connective } from './headline-lines.ts';
import { headlineVerb } from './headline-verbs.ts';
import { paragraphOf, type Piece, textOfPiece } from '../pieces.ts';
import { stoppedForm } from '../legal-forms.ts';

/** A release divided where its news begins. */
export interface DividedRelease {
  /** What stands above the news. */
  readonly head: readonly Piece[];
  /** The news, its dateline first where it has one. */
  readonly body: readonly Piece[];
  /** The dateline, where there is one. */
  readonly dateline?: Dateline;
  /** Line of the source on which the dateline stands. */
  readonly datelineLine?: number;
  /** True where the dateline was glued to the headline. */
  readonly glued: boolean;
}

const stopOfName = new RegExp(String.raw`\b(?:${stoppedForm}|Cos|Jr|U\.S)\.$`);
// "Acme Signs Letter of Agreement to Acquire Birch Biotech Inc.": the point is the firm's, and the words are set as a headline's.
const endsInName = (text: string): boolean => {
  if (!stopOfName.test(text)) return false;
  const words = text.match(/\p{Alpha}{4,}/gu) ?? [];
  return words.filter((word) => /^\p{Upper}/u.test(word)).length >= words.length * 0.8;
};

const opensAtPlace =
  /^\p{Upper}[\p{Upper}.' ]{2,30}(?:, \p{Upper}[\p{Alpha}.]+)?\s+[–—]\s+["“]?\p{Upper}/u;
const smallWords = (text: string): number => text.match(/\s\p{Lower}{2,}/gu)?.length ?? 0;

/** True for a paragraph that tells news rather than heads it: a long one, or a whole sentence. */
export const isNews = (piece: Piece): boolean => {
  if (piece.kind !== 'paragraph') return false;
  const text = textOfPiece(piece);
  const kind = piece.lines.length === 1 ? classifyHeadLine(text) : 'words';
  if (kind !== 'words') return false;
  return (
    (tellsInEastAsia(text) && countLetters(text) >= 50) ||
    leadsToPoints(text) ||
    // "Acme plc announces that the following documents have been posted:" above their list.
    (text.length >= 80 && /\bannounces?(?: today)? that\b.*:$/i.test(text)) ||
    // "Acme plc (LSE: ACM), the maker of pumps, announces that it has … Key Points": a label ran into the sentence.
    (text.length >= 200 && /\bannounce[sd](?: today)? that\s/i.test(text)) ||
    // "Acme plc today announces the results of a trial in asthma. Key Points": the same without "that".
    (text.length >= 80 &&
      /^\p{Upper}.{3,200}\btoday announces\s.{20,}[\p{Lower}\d]\.\s\p{Upper}[\p{Alpha} –-]{3,40}$/u.test(
        text,
      )) ||
    // "Commenting on the results, Jane Doe, Chairman, said:" above what she said.
    (text.length >= 40 && /\b(?:said|says|commented|added|stated|statement)\s?:$/.test(text)) ||
    // "SANTA ANA – Approximately 400 people marched … on the 2": a sentence that a raised "nd" broke off.
    (text.length >= 120 && opensAtPlace.test(text) && smallWords(text) >= 8) ||
    (text.length >= 200 &&
      (/[.!?:;…](?:["”’)]|\s?»){0,2}\s*[\d*†]*$/u.test(text) || text.length > 340)) ||
    (/[.!?](?:["”)]|\s?»)?$/.test(text) &&
      text.split(/\s+/).length >= 14 &&
      piece.lines.length === 1 &&
      !endsInName(text))
  );
};

const isSentenceAbove = (piece: Piece, below: readonly Piece[]): boolean => {
  const text = textOfPiece(piece);
  return (
    text.length < 200 &&
    !/[.!?]["”)]?\s+\p{Upper}/u.test(text) &&
    !/^["“]|\b(?:today|yesterday|this week|said|says|announced|(?:Nasdaq|NYSE)\s*:)/i.test(text) &&
    below.slice(0, 3).some((one) => isNews(one) && textOfPiece(one).length > text.length) &&
    headlineVerb.test(text)
  );
};

const holdsHeadline = (piece: Piece): boolean =>
  piece.kind === 'paragraph' &&
  piece.lines.some(
    ({ text }) =>
      classifyHeadLine(text) === 'words' && headlineVerb.test(text) && weighHeadline(text, '') >= 3,
  );

const isMain = (piece: Piece): boolean => piece.kind === 'heading' && piece.main === true;

const holdsWords = (piece: Piece): boolean =>
  piece.kind === 'paragraph'
    ? piece.lines.some(
        (line) =>
          classifyHeadLine(line.text) === 'words' &&
          line.text.length >= 12 &&
          weighHeadline(line.text, '') >= 1,
      )
    : piece.kind === 'heading';

// Where a page prints the headline anew, as above its first copy: what stands between is the page's.
const lastCopy = (pieces: readonly Piece[]): number => {
  const above = new Set<string>();
  let last = -1;
  for (const [at, piece] of pieces.entries()) {
    const words = textOfPiece(piece).trim();
    const { length } = words.split(/\s+/, 4);
    if (length < 3 || (length === 3 && classifyHeadLine(words) !== 'words')) continue;
    if (above.has(words)) last = at;
    above.add(words);
  }
  return last;
};

// A part of the release that tells itself by its heading begins the body, be its first lines as short as those of a head.
const sectionAbove = (pieces: readonly Piece[], news: number): number | undefined => {
  let headline: number | undefined;
  let words: number | undefined;
  for (let at = 1; at < news; at += 1) {
    const piece = pieces[at];
    const [line, more] = piece?.kind === 'paragraph' ? piece.lines : [];
    // "Proposed Fundraising", "and", "Business Update": the end of a headline.
    if (connective.test(textOfPiece(pieces[at - 1] ?? paragraphOf([])))) continue;
    if (!line || more || line.text.length > 60 || weighHeadline(line.text, '') >= 3) continue;
    const contact = readContactHead(line.text);
    if (
      !(contact
        ? contact.rest === ''
        : single.test(line.text) || known.test(line.text) || namesSection.test(line.text))
    )
      continue;
    // Both are asked once for all lines: a text may hold thousands of such headings.
    headline ??= Math.max(
      pieces.slice(0, news).findLastIndex((one) => holdsHeadline(one) || isMain(one)),
      lastCopy(pieces.slice(0, news)),
    );
    words ??= pieces.findIndex(holdsWords);
    if (headline < at && words !== -1 && words < at) return at;
  }
  return undefined;
};

// "1. Introduction" alone above the first paragraph is its heading, no subhead.
const isNumberedHeading = (piece: Piece | undefined): boolean => {
  if (piece?.kind === 'heading') return /^\d{1,2}\.\s/.test(piece.text.text);
  const [item, more] = piece?.kind === 'list' && piece.ordered ? piece.items : [];
  return (
    item !== undefined &&
    !more &&
    item.rest.length === 0 &&
    item.text.text.length <= 90 &&
    !/[.;:,!]$/.test(item.text.text)
  );
};

const regulatory = /^(?:non-)?regulatory news\s?:$/i;

// "Regulatory News:" and "Acme (Paris:ACME) :" below the headline: the wire's label and the sender, with whom the news begins though its first lines are points.
const sentAs = (pieces: readonly Piece[], news: number): number | undefined => {
  const label = pieces
    .slice(0, news)
    .findIndex((piece) => piece.kind === 'paragraph' && regulatory.test(textOfPiece(piece)));
  const lead = pieces[label + 1];
  return label > 0 &&
    lead?.kind === 'paragraph' &&
    leadOfSender.test(textOfPiece(lead)) &&
    hasWords(pieces.slice(0, label))
    ? label + 1
    : undefined;
};

const newsIn = (pieces: readonly Piece[]): number =>
  pieces.filter(isNews).reduce((sum, piece) => sum + textOfPiece(piece).length, 0);

// "Acme will present at …" of another story's tile above the page's main heading opens no news.
const belowMainHeading = (pieces: readonly Piece[], news: number): number => {
  const main = pieces.findIndex(isMain);
  return main > news && newsIn(pieces.slice(main)) > 2 * newsIn(pieces.slice(0, main))
    ? pieces.findIndex((piece, at) => at > main && isNews(piece))
    : news;
};

/** How many pieces a head has at most below which no news shows itself. */
const longestHead = 6;

/** Divides a release without a dateline at its first paragraph of news from the piece `from` on. */
export const divideAtNews = (pieces: readonly Piece[], from: number): DividedRelease => {
  const opened = pieces.findIndex((piece, at) => at >= from && isNews(piece));
  let news = opened === -1 ? opened : belowMainHeading(pieces, opened);
  const first = pieces[news];
  // The first sentence of all, alone in its paragraph and short, is the headline of the news below it.
  if (first && !hasWords(pieces.slice(0, news)) && isSentenceAbove(first, pieces.slice(news + 1)))
    news = pieces.findIndex((piece, at) => at > news && isNews(piece));
  if (news > 1 && isNumberedHeading(pieces[news - 1])) news -= 1;
  const section =
    from === 0 && news > 1 ? (sentAs(pieces, news) ?? sectionAbove(pieces, news)) : undefined;
  const main = pieces.slice(0, longestHead).findIndex(isMain);
  const start =
    section ?? (news === -1 ? Math.min(pieces.length, Math.max(from, main + 1, 1)) : news);
  return { head: pieces.slice(0, start), body: pieces.slice(start), glued: false };
};

/** True where pieces hold words that may be a headline. */
export const hasWords = (pieces: readonly Piece[]): boolean => pieces.some(holdsWords);
