import type { Root } from 'hast';
import { articleWords } from './article-words.ts';
import { markBrokenTexts } from './broken-text.ts';
import { markGaps } from './gaps.ts';
import { findArticle } from './article.ts';
import { cutRecord } from './database-page.ts';
import { partLabels } from './columns.ts';
import { cutCrossLinks, cutHostLines, cutSiteHead } from './head.ts';
import { markCaptions } from './captions.ts';
import { cutForeignBoxes } from './foreign-boxes.ts';
import { moveByline, partBylines } from './byline.ts';
import { markHeadline } from './headline.ts';
import { PieceReader } from './html-pieces.ts';
import { runsOf } from './runs.ts';
import { cutHostRuns, hostNamesOf } from './host-runs.ts';
import { cutLooseRuns } from './loose-runs.ts';
import { cutRunningHeads } from './running-heads.ts';
import { cutSiteTail } from './tail.ts';
import { mapTexts, parseHtml } from './tree.ts';
import { cutUpdateDays } from './update-days.ts';
import { type LeftOut, reasonToLeaveOut, toLeftOut } from '../site/left-out.ts';
import { labelsFiles } from '../site/portal-feet.ts';
import { mergeLists } from '../text/list-pieces.ts';
import { nameWirePictures } from './wire-pictures.ts';
import { normaliseCharacters } from '../source/normalise.ts';
import { cutPictureLinks } from './picture-links.ts';
import { cutQuoteLinks } from './quote-links.ts';
import { markOwnLinks } from './own-links.ts';
import { showHiddenMails } from './hidden-mails.ts';
import { showOldLists } from './old-lists.ts';
import { showListMarks } from './list-marks.ts';
import { showSigns } from './shown-signs.ts';
import { headlinesOfData } from './page-data.ts';
import { hintsOf, titlesOf } from './page-hints.ts';
import { type Piece, textOfPiece } from '../pieces.ts';
import type { RepairLog } from '../repair-log.ts';
import { type Rich, sliceRich, trimRich } from '../rich-text.ts';
import { isSiteTalk } from '../site/talk.ts';
import { beginsMailFoot } from '../site/mail.ts';
import { headsStatement } from '../site/own-lines.ts';
import { isToldBelow } from '../site/told-below.ts';
import type { PageHints } from '../hints.ts';
import { readTextPieces, type SourcePieces } from '../text/text-pieces.ts';

// The wrapper of an EDGAR document says what the file is, in tags that are no HTML.
const edgarTag =
  '</?(?:SEC-DOCUMENT|SEC-HEADER|DOCUMENT|TYPE|SEQUENCE|FILENAME|DESCRIPTION|TEXT|PAGE)>[^\\n<]*';
const edgarHead = new RegExp(`^\\s*${edgarTag}(?:(?:\\n\\s*)?${edgarTag})*\\n?`, 'i');

const isPlainFurniture = (
  piece: Piece,
  below: () => readonly Piece[],
): LeftOut['reason'] | undefined => {
  const [line, ...more] = piece.kind === 'paragraph' ? piece.lines : [];
  if (!line || more.length > 0) return undefined;
  const reason = reasonToLeaveOut(line.text);
  if (reason === undefined) return undefined;
  const texts = below().map(textOfPiece);
  const isOwn =
    headsStatement(line.text, texts[0]) || isToldBelow(line.text, () => texts.join(' '));
  return isOwn ? undefined : reason;
};

const longestLine = 100;

/** True for a page made from print, which sets each line of a paragraph as a block. */
const hasBlockPerLine = (root: Root): boolean => {
  const runs = runsOf(root).filter((run) => /^(?:p|div)$/.test(run.tagName));
  const broken = runs.filter(
    ({ text }, at) =>
      text.length >= 40 &&
      text.length <= 130 &&
      !/[.!?:;"”)]$/.test(text) &&
      /^\p{Lower}/u.test(runs[at + 1]?.text ?? ''),
  );
  const longest = runs.reduce((most, { text }) => Math.max(most, text.length), 0);
  return (
    (broken.length >= 5 && broken.length >= runs.length * 0.25) ||
    // Where no block is longer than a line a few of them tell that were full.
    (broken.length >= 4 &&
      longest <= longestLine &&
      broken.filter(({ text }) => text.length > longest - 16).length >= broken.length / 2)
  );
};

// "**About Alder Inc.**": lines that a program meant to set in bold type and left with their signs; one alone may be words.
const boldSigns = /^\*\*(["“¿]?[\p{Upper}\d][^*]{1,118})\*\*$/u;
const leastBold = 2;

const withBoldLines = (pieces: readonly Piece[], log: RepairLog): readonly Piece[] => {
  const isBold = ({ text }: Rich): boolean => text.startsWith('**') && boldSigns.test(text);
  const found = pieces.flatMap((piece) =>
    piece.kind === 'paragraph' ? piece.lines.filter(isBold) : [],
  );
  if (found.length < leastBold) return pieces;
  const toBold = (line: Rich): Rich => {
    if (!isBold(line)) return line;
    const words = trimRich(sliceRich(line, 2, line.text.length - 2));
    log.record('emphasis-marks', line.text, words.text);
    const mark = { kind: 'strong', from: 0, to: words.text.length, value: '' } as const;
    return { ...words, marks: [mark, ...words.marks] };
  };
  return pieces.map((piece) =>
    piece.kind === 'paragraph' ? { ...piece, lines: piece.lines.map(toBold) } : piece,
  );
};

// "page 2", "Page Two": what few pages say.
const namesPage = /\bpage(?:\s|&nbsp;)(?:\d|two\b)/i;

/** Reads a page as pieces: its article without the site around it, lists, tables, headings and raised characters kept; `plain` as text without any of them. */
export const readHtmlPieces = (
  html: string,
  log: RepairLog,
  plain = false,
): SourcePieces & { readonly hints: PageHints } => {
  const head = edgarHead.exec(html)?.[0] ?? '';
  const rest = html.slice(head.length);
  const { tree, scripts } = parseHtml(`${'\n'.repeat(head.split('\n').length - 1)}${rest}`);
  const hints = hintsOf(tree);
  showSigns(tree, rest, log);
  if (/<li[\s>]/i.test(rest)) showOldLists(tree);
  if (/<ol[\s>]/i.test(rest)) showListMarks(tree);
  mapTexts(tree, (text) => normaliseCharacters(markGaps(text.value, log), log));
  if (rest.includes('email-protection') || rest.includes('cfemail')) showHiddenMails(tree, log);
  if (/ (?:distributed by|diffusé par)\s?:/i.test(rest)) nameWirePictures(tree);
  markBrokenTexts(tree);
  markOwnLinks(tree);
  const ofRecord = cutRecord(tree, rest);
  const stamps = cutUpdateDays(tree);
  partBylines(tree);
  partLabels(tree);
  markCaptions(tree);
  markHeadline(tree, [...headlinesOfData(rest), ...titlesOf(tree)]);
  const hosts = hostNamesOf(tree);
  const { root, leftOut, menus, gaps } = findArticle(tree);
  for (const one of ofRecord) leftOut.push(one);
  for (const one of stamps) leftOut.push(one);
  if (namesPage.test(rest)) for (const one of cutRunningHeads(root)) leftOut.push(one);
  for (const one of cutSiteHead(root, menus)) leftOut.push(one);
  for (const one of cutHostLines(root)) leftOut.push(one);
  for (const one of cutCrossLinks(root)) leftOut.push(one);
  for (const one of cutQuoteLinks(root)) leftOut.push(one);
  for (const one of cutPictureLinks(root)) leftOut.push(one);
  for (const one of cutHostRuns(root, hosts)) leftOut.push(one);
  for (const one of cutLooseRuns(root)) leftOut.push(one);
  for (const one of cutSiteTail(root, leftOut, gaps)) leftOut.push(one);
  for (const one of cutForeignBoxes(root)) leftOut.push(one);
  moveByline(root, log);
  const left: LeftOut[] = [...leftOut].sort((a, b) => a.line - b.line);
  if (head.trim() !== '') left.unshift(toLeftOut(1, head.replace(/[<>]/g, ' '), 'site furniture'));
  if (scripts > 0) left.push(toLeftOut(1, `${String(scripts)} scripts`, 'script'));
  const lined = !plain && hasBlockPerLine(root);
  if (plain || lined) {
    const text = runsOf(root, undefined, Infinity, lined)
      .map((run) => run.text)
      .join(lined ? '\n' : '\n\n');
    const read = readTextPieces(text, log, true);
    return { ...read, leftOut: [...left, ...read.leftOut], hints };
  }
  const reader = new PieceReader(log);
  for (const child of root.children) reader.inline(child);
  reader.flush();
  const pieces: Piece[] = [];
  let words = articleWords(root, reader.preformatted);
  for (const one of reader.leftOut) left.push(toLeftOut(one.line, one.text, one.reason));
  const read = withBoldLines(mergeLists(reader.pieces), log);
  for (const [at, piece] of read.entries()) {
    const reason = isPlainFurniture(piece, () => read.slice(at + 1, at + 8));
    const line = piece.kind === 'paragraph' ? piece.lines[0] : undefined;
    if (reason !== undefined && line) {
      left.push(toLeftOut(line.line, line.text, reason));
      words = words.replace(line.text, '');
    } else if (
      piece.kind === 'paragraph' &&
      piece.lines.length > 1 &&
      piece.lines.some(({ text }) => isSiteTalk(text))
    ) {
      const foot = piece.lines.findIndex(({ text }) => beginsMailFoot(text));
      const talk = piece.lines.filter(
        ({ text }, at) => isSiteTalk(text) || (foot !== -1 && at >= foot),
      );
      for (const { line: at, text } of talk) {
        left.push(toLeftOut(at, text, 'site furniture'));
        words = words.replace(text, '');
      }
      const own = piece.lines.filter((one) => !talk.includes(one));
      if (own.length > 0) pieces.push({ ...piece, lines: own });
    } else pieces.push(piece);
  }
  // "Attachments" above nothing but the button that loads a file down.
  const last = pieces.at(-1);
  if (last?.kind === 'heading' && last !== read.at(-1) && labelsFiles(last.text.text.trim())) {
    const { line, text } = last.text;
    const at = words.lastIndexOf(text);
    if (at !== -1) {
      pieces.pop();
      left.push(toLeftOut(line, text, 'site furniture'));
      words = words.slice(0, at) + words.slice(at + text.length);
    }
  }
  return { pieces, leftOut: left, words, hints };
};
