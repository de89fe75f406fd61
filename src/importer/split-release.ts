import type { Contact, Ticker } from '../domain/release.ts';
import { findContacts, groupContactLines } from './contacts/blocks.ts';
import { readContactHead } from './contacts/lines.ts';
import { withoutTown } from './contacts/without-town.ts';
import { datedLines } from './dateline/date-witnesses.ts';
import { type Doubt, doubtsOf, type Evidence, evidenceOf, type FoundFields } from './evidence.ts';
import { countNotes, linkFootnotes } from './body/footnotes.ts';
import { divideAboveNews, divideAtHeadings } from './body/glued-headings.ts';
import { divideAtItems } from './body/heading-items.ts';
import { headsLinks, headsTold } from './body/heading-places.ts';
import { isSignpost } from './body/heading-words.ts';
import { divideAtTails } from './body/glued-tails.ts';
import { findHeadings } from './body/headings.ts';
import { divideAtLabels } from './body/notice-labels.ts';
import { divideStamp } from './head/crawl-stamp.ts';
import { divideCopy } from './head/divide-copy.ts';
import { divideFiling } from './head/filing-cover.ts';
import { readHead } from './head/headline.ts';
import { opensPlainly } from './head/head-sections.ts';
import { mastheadLines } from './head/masthead-lines.ts';
import { lineOf, type Piece, richOf, textOfPiece } from './pieces.ts';
import type { ReleaseDate } from './dateline/date-decision.ts';
import { decideDate } from './dateline/release-date.ts';
import type { RepairLog } from './repair-log.ts';
import { replaceInRich, withoutMarks, type Rich } from './rich-text.ts';
import { joinStackedDates } from './dateline/stacked-dates.ts';
import { readSubheads } from './head/subheads.ts';
import { findTickers } from './body/tickers.ts';
import { tellsSafeHarbor } from './body/safe-harbor.ts';
import { squeeze } from './source/white-space.ts';
import { distributorOf } from './dateline/wires.ts';
import { gatherWitnesses } from './gather-witnesses.ts';
import type { PageHints } from './hints.ts';
import { findWire } from './release-wire.ts';

/** A release understood. */
export interface SplitRelease {
  /** Lines of the form with which the release was filed; no part of it. */
  readonly cover: readonly Rich[];
  /** Lines of that form's signatures below the release; no part of it. */
  readonly foot: readonly Rich[];
  /** Lines printed above the headline. */
  readonly masthead: readonly string[];
  /** The headline as printed, in one line; left out where none is printed. */
  readonly title?: string;
  /** The first words of the news, after its dateline. */
  readonly firstWords: string;
  /** The body's pieces, subheads first. */
  readonly body: readonly Piece[];
  /** The subheads. */
  readonly subheads: readonly string[];
  /** The headings of the body, in order; those of contacts are told with the contacts. */
  readonly headings: readonly string[];
  /** The date as EDTF, where certain. */
  readonly date?: string;
  /** The date as printed. */
  readonly dateAsPrinted?: string;
  /** The place as printed. */
  readonly place?: string;
  /** The wire. */
  readonly wire?: string;
  /** Who relayed the copy. */
  readonly distributor?: string;
  /** Stock symbols. */
  readonly tickers: readonly Ticker[];
  /** People and offices named for questions. */
  readonly contacts: readonly Contact[];
  /** True where the text speaks of forward-looking statements. */
  readonly hasSafeHarbor: boolean;
  /** How many notes it has. */
  readonly footnotes: number;
  /** How many tables it has. */
  readonly tables: number;
  /** Where each field was found. */
  readonly evidence: Readonly<Record<string, Evidence>>;
  /** What is doubtful. */
  readonly doubts: readonly Doubt[];
}

// "ASX Announcement ASX: ALD": how a sender heads what it files.
const headsAtExchange =
  /^\W{0,4}(?:ASX|NZX) (?:announcement|release)\W{1,6}(?:ASX|NZX):\s?[A-Z\d]{3}\W{0,4}$/i;

const countTables = (pieces: readonly Piece[]): number =>
  pieces.filter((piece) => piece.kind === 'table').length;

const firstWordsOf = (news: readonly Piece[], from: number): string => {
  const [first, second] = news.map(textOfPiece);
  const own = squeeze((first ?? '').slice(from));
  return own.length >= 20 ? own : squeeze(second ?? first ?? '');
};

const withoutNotes = (rich: Rich): string =>
  replaceInRich(
    rich,
    rich.marks.flatMap(({ kind, from, to }) => (kind === 'note' ? [{ from, to, text: '' }] : [])),
  ).text;

/** Understands a release: head, dateline, subheads, sections, notes, contacts and the fields that stand in them. */
export const splitRelease = (
  printed: readonly Piece[],
  hints: PageHints,
  log: RepairLog,
): SplitRelease => {
  const { cover, release: source, foot } = divideFiling(joinStackedDates(divideStamp(printed)));
  const found = divideCopy(source, hints.addresses);
  const divided = { ...found, ...divideAtLabels(found.head, found.body) };
  const opening = divided.body.slice(0, 3).map(textOfPiece).join('\n').slice(0, 4000);
  const head = readHead(
    divided.head,
    divided.dateline,
    opening,
    hints.hostLines?.map((one) => one.text),
  );
  const { dateline } = divided;
  if (divided.glued && dateline && head.title)
    log.record(
      'glued-dateline',
      `${head.title.text.slice(-40)} ${dateline.place ?? ''}`,
      `${head.title.text.slice(-40)} ¶ ${dateline.place ?? ''}`,
    );
  const under = readSubheads(
    head.rest,
    opening.slice(dateline?.to ?? 0),
    opensPlainly(dateline),
    dateline?.place,
  );
  const tails = divideAtTails(divided.body, log);
  const news = groupContactLines(
    findHeadings(divideAtHeadings(divideAtItems(tails), log), head.title?.text),
  );
  const body = linkFootnotes([...divideAboveNews(under.pieces, log), ...news], log);
  const lines = source.flatMap(richOf);
  const texts = source.map(textOfPiece);
  const whole = texts.join('\n');
  const date = decideDate(
    dateline,
    divided.datelineLine ?? 1,
    datedLines(head, divided.head, dateline, divided.body),
    gatherWitnesses({ hints, source, divided, head, tails }),
  );
  const day: ReleaseDate = hints.undated === true ? {} : date;
  const title =
    head.title && squeeze(withoutMarks(head.title, ['link', 'strong', 'emphasis']).text);
  const { wire, trailer } = findWire({ hints, lines, divided, title: head.title });
  const relayed = lines.findLast((line) => distributorOf(line.text) !== undefined);
  const distributor = relayed && distributorOf(relayed.text);
  // "ALDRA (EPA:ALD) - First-half sales", above the copy: a portal's heading with the sender's symbol.
  const headings = (hints.hostLines ?? []).filter(
    ({ text }) =>
      headsAtExchange.test(text) ||
      (title !== undefined &&
        text.includes('(') &&
        text.length < 300 &&
        text.endsWith(` ${title}`)),
  );
  const tickers = findTickers([...headings.map(({ text }) => text), whole].join('\n'));
  const fields: FoundFields = {
    firstLine: lineOf(source[0] ?? { kind: 'paragraph', lines: [] }),
    lines,
    ...(head.title ? { title: head.title } : {}),
    ...(dateline ? { dateline } : {}),
    datelineLine: divided.datelineLine ?? 1,
    date: day,
    ...(trailer ? { trailer } : {}),
    tickers,
  };
  return {
    cover: cover.flatMap(mastheadLines).filter(({ text }) => squeeze(text) !== ''),
    foot: foot.flatMap(mastheadLines).filter(({ text }) => squeeze(text) !== ''),
    // "[ | ]" is what is left of a row of buttons.
    masthead: head.masthead
      .map((rich) => squeeze(rich.text))
      .filter((text) => !/^[\s[\]|()·•]*$/.test(text)),
    ...(title === undefined ? {} : { title }),
    firstWords: firstWordsOf(divided.body, dateline?.to ?? 0),
    body,
    subheads: under.texts.map(squeeze),
    headings: body.flatMap((piece, at) =>
      piece.kind === 'heading' &&
      (readContactHead(piece.text.text)?.rest !== '' || headsTold(piece.text.text, body[at + 1])) &&
      (!isSignpost(piece.text.text) || headsLinks(piece, body[at + 1]))
        ? [squeeze(withoutNotes(piece.text))]
        : [],
    ),
    ...(day.edtf === undefined ? {} : { date: day.edtf }),
    ...(date.printed === undefined ? {} : { dateAsPrinted: date.printed }),
    ...(dateline?.place === undefined ? {} : { place: squeeze(dateline.place) }),
    ...(wire === undefined ? {} : { wire }),
    ...(distributor === undefined ? {} : { distributor }),
    tickers,
    contacts: withoutTown(findContacts(head.masthead, body), dateline?.place),
    // It stands near the end.
    hasSafeHarbor: texts.findLast(tellsSafeHarbor) !== undefined,
    footnotes: countNotes(body),
    tables: countTables(body),
    evidence: evidenceOf(fields),
    doubts: doubtsOf(fields),
  };
};
